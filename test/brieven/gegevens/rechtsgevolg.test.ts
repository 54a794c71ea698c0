import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { datum } from "../../../src/domein/datum.ts";
import { delenVan } from "../../../src/formulier/formulier.ts";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { rotterdam } from "../../../src/regels/beleid/rotterdam.ts";
import { dossier } from "../../besluit/geval.ts";
import { aanvraag, besluitVoor, bezwaarDoor, formulierMet, kaal, verschil } from "./geval.ts";

const met = (rechtsgevolg: Beslissing["rechtsgevolg"]): Beslissing => ({ ...kaal, rechtsgevolg });
const { client, uitvoerder } = delenVan(aanvraag);

describe("Bezwaar", () => {
  test("staat alleen in de brief van wie bezwaar kan maken", () => {
    const beslissing = met(bezwaarDoor("client"));
    expect(besluitVoor("client", beslissing).bezwaar).toEqual({
      totEnMet: "11 mei 2026",
      adres: "UWV, Postbus 90377, 3800 BM Amersfoort",
    });
    expect([besluitVoor("jobcoach", beslissing).bezwaar, besluitVoor("werkgever", beslissing).bezwaar]).toEqual([
      null,
      null,
    ]);
    expect(besluitVoor("jobcoach", beslissing)).toMatchObject({ bezwaarDoorClient: true, bezwaarDoorBeiden: false });
  });

  test("in een gemeente soms ook in die van de werkgever", () => {
    const beslissing = met(bezwaarDoor("client", "werkgever"));
    expect(besluitVoor("werkgever", beslissing).bezwaar?.totEnMet).toBe("11 mei 2026");
    expect(besluitVoor("jobcoach", beslissing)).toMatchObject({ bezwaarDoorClient: false, bezwaarDoorBeiden: true });
  });

  test("zonder laatste dag of zonder bezwaar staat het er niet", () => {
    const zonderDag = bezwaarDoor("client");
    const bezwaar = zonderDag.bezwaar === null ? null : { ...zonderDag.bezwaar, laatsteDag: null };
    expect(besluitVoor("client", met({ ...zonderDag, bezwaar })).bezwaar).toBeNull();
    expect(besluitVoor("client", kaal)).toMatchObject({
      bezwaar: null,
      bezwaarDoorClient: false,
      bezwaarDoorBeiden: false,
    });
  });

  test("zonder adres of naam staat er nog wie beslist", () => {
    const formulier = formulierMet({ uitvoerder: { soort: "gemeente", bestuursorgaan: " \u200b " } });
    const beslissing = { ...met(bezwaarDoor("client")), uitvoerder: "gemeente" as const };
    expect(besluitVoor("client", beslissing, { formulier }).bezwaar?.adres).toBe("de gemeente");
    const college = formulierMet({ uitvoerder: { ...uitvoerder, bestuursorgaan: "College van B en W van Ede" } });
    expect(besluitVoor("client", beslissing, { formulier: college }).bezwaar?.adres).toMatch(
      /^het college van B en W van Ede, /,
    );
  });
});

describe("Waar de beslissing in staat", () => {
  const wetten = (uitkering: string | undefined, beslissing = kaal) => {
    const { uitkering: _, ...rest } = client ?? {};
    const formulier = formulierMet({ client: uitkering === undefined ? rest : { ...rest, uitkering } });
    return besluitVoor("client", beslissing, { formulier }).wetten;
  };
  const gewoon = "artikel 18 van het Reïntegratiebesluit en het Protocol Jobcoach UWV 2019";

  test.each([
    ["wajong", `artikel 2:22 van de Wajong, ${gewoon}`],
    ["wia", `artikel 35 van de Wet WIA, ${gewoon}`],
    ["geen", `artikel 35 van de Wet WIA, ${gewoon}`],
  ])("uitkering %s", (uitkering, verwacht) => {
    expect(wetten(uitkering)).toBe(verwacht);
  });

  test("een uitkering die niemand kent, wordt niet geraden", () => {
    expect(wetten(undefined)).toBe(gewoon);
    const bronnen = [
      { wet: "Awb", artikel: "1:3" },
      { wet: "WIA", artikel: "27 lid 8" },
      { wet: "UWV 2023", artikel: "§4.1" },
    ];
    const beslissing = { ...kaal, verschillen: [verschil("te-laat", 1, { bronnen })] };
    expect(wetten(undefined, beslissing)).toBe(`artikel 27 lid 8 van de Wet WIA, ${gewoon}`);
  });

  test("niet behandelen staat in de Awb", () => {
    expect(wetten("wajong", { ...kaal, situatie: "niet-behandeld" })).toBe(
      "artikel 4:5 van de Algemene wet bestuursrecht",
    );
  });

  test("een gemeente noemt haar eigen regels, en geen pagina of rapport", () => {
    const beslissing = { ...kaal, uitvoerder: "gemeente" as const };
    expect(besluitVoor("client", beslissing, { beleid: gemeente }).wetten).toBe("artikel 10 van de Participatiewet");
    expect(besluitVoor("client", beslissing, { beleid: rotterdam }).wetten).toBe(
      "artikel 10 van de Participatiewet, Participatieverordening 2015 en Nadere regels voorzieningen Participatiewet",
    );
  });

  test("geen andere lezer leest een wet, en een bericht is geen besluit", () => {
    expect([besluitVoor("jobcoach", kaal).wetten, besluitVoor("werkgever", kaal).wetten]).toEqual([null, null]);
    expect(besluitVoor("client", met({ ...kaal.rechtsgevolg, isBesluit: false })).wetten).toBeNull();
  });
});

describe("Wat iemand vooraf zei", () => {
  const horen = (meer: Partial<Beslissing["horen"]>): Beslissing => ({
    ...kaal,
    horen: { ...kaal.horen, nodig: true, ...meer },
  });
  const gegeven = (lezer: "client" | "jobcoach" | "werkgever", beslissing: Beslissing, meer: object = {}) => {
    const { gehoord, geenReactie, zonderGehoord } = besluitVoor(lezer, beslissing, meer);
    return { gehoord, geenReactie, zonderGehoord };
  };
  const niets = { gehoord: null, geenReactie: null, zonderGehoord: null };
  const op = datum("2026-03-20");

  test("een gesprek of een reactie, met de dag als die bekend is", () => {
    const gehoord = { op: "20 maart 2026", reden: "U was het eens." };
    expect(gegeven("client", horen({ hoe: "gehoord", gedaanOp: op, reden: "U was het eens." }))).toEqual({
      ...niets,
      gehoord,
    });
    expect(gegeven("client", horen({ hoe: "gehoord" })).gehoord).toEqual({ op: null, reden: null });
  });

  test("wie niets liet horen, zei niets", () => {
    const gevraagd = [{ soort: "zienswijze-gevraagd", op: "2026-03-05", totEnMet: "2026-03-20" }];
    const stil = { dossier: dossier({ gebeurtenissen: gevraagd }) };
    const beslissing = horen({ hoe: "gehoord", gedaanOp: op });
    expect(gegeven("client", beslissing, stil)).toEqual({ ...niets, geenReactie: "20 maart 2026" });
    const kwam = [...gevraagd, { soort: "zienswijze-ontvangen", op: "2026-03-20" }];
    expect(gegeven("client", beslissing, { dossier: dossier({ gebeurtenissen: kwam }) }).gehoord?.op).toBe(
      "20 maart 2026",
    );
  });

  test("niet nodig, met de reden", () => {
    expect(gegeven("client", horen({ hoe: "niet-nodig", reden: "U vroeg er zelf om." }))).toEqual({
      ...niets,
      zonderGehoord: "U vroeg er zelf om.",
    });
  });

  test("niet nodig of nog niet gedaan: dan staat er niets, en nooit bij een ander", () => {
    expect(gegeven("client", kaal)).toEqual(niets);
    const beslissing = horen({ hoe: "gehoord", gedaanOp: op, reden: "Geheim." });
    expect([gegeven("jobcoach", beslissing), gegeven("werkgever", beslissing)]).toEqual([niets, niets]);
  });
});
