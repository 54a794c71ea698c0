import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderText } from "../../../src/index.ts";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { berichtzaak, briefAan } from "../../brieven/bericht.ts";
import { withAnswers } from "../../formulier/answers.ts";
import { dakpan, temporaryFolder } from "../../shell/run-dakpan.ts";
import { bevindingenBij, casus, nieuwBij, voorbeeld } from "../formulier/voorbeeld.ts";

const folder = temporaryFolder();
let nummer = 0;
const put = (data: unknown): string => folder.put(`bestand-${nummer++}.json`, JSON.stringify(data));
const sample = (naam: string, antwoorden = {}): string => put(withAnswers(casus(naam).submission, antwoorden));

interface Voorwaarde {
  readonly id: string;
  readonly uitkomst: string;
  readonly uitleg: string;
  readonly uitzondering?: string;
  readonly vraag?: { readonly aan: string };
  readonly bronnen: readonly { readonly wet: string }[];
  readonly feiten: readonly { readonly waarde: unknown; readonly pointer: string }[];
}
interface Recht {
  readonly uitkomst: string;
  readonly voorwaarden: readonly Voorwaarde[];
  readonly opmerkingen: readonly string[];
  readonly onderzoeksfase?: { readonly uren: number; readonly weken: number };
}

function eligible(bestand: string, ...args: readonly string[]): Recht {
  const run = dakpan("eligible", bestand, "--json", ...args);
  expect(run).toMatchObject({ code: 0, err: "" });
  return JSON.parse(run.out);
}
const zoek = ({ voorwaarden }: Recht, id: string): Voorwaarde | undefined => voorwaarden.find((een) => een.id === id);

const reeks = "/dienstverband/reeks";
const eerste = ["--op", "2025-10-06"];
const contract = (anders: object) => ({
  soort: "bepaalde-tijd",
  id: "c1",
  van: "2025-09-01",
  totEnMet: "2026-08-31",
  urenPerWeek: 28,
  functie: "kas",
  ...anders,
});

describe("E036 per voorwaarde staat of de baan eraan voldoet, met de regel en de bron", () => {
  const gevallen: readonly (readonly [string, object, string, RegExp])[] = [
    [
      "een contract van 5 maanden",
      contract({ totEnMet: "2026-01-31" }),
      "contractduur",
      /1 september 2025 tot en met 31 januari 2026\. Nodig is minstens 6 maanden\./,
    ],
    [
      "8 uur per week",
      contract({ urenPerWeek: 8 }),
      "uren",
      /Het werk is 8 uur per week\. Nodig is minstens 12 uur per week\./,
    ],
    [
      "een nul-urencontract",
      { soort: "nul-uren", id: "c1", van: "2025-09-01", functie: "kas" },
      "nul-uren",
      /nul-urencontract/,
    ],
    [
      "een uitzendbeding",
      contract({ inlening: "uitzenden", uitzendbeding: true }),
      "uitzendbeding",
      /uitzendbeding in het contract/,
    ],
  ];
  test("E036 vijf maanden, 8 uur, nul uren of een uitzendbeding: per voorwaarde het oordeel, de regel en de bron", () => {
    for (const geval of gevallen) checkGeval(...geval);
  });

  function checkGeval(naam: string, werk: object, id: string, uitleg: RegExp): void {
    const bestand = sample("eerste-aanvraag", { [reeks]: [werk] });
    const recht = eligible(bestand, ...eerste);
    const een = zoek(recht, id);
    expect(een?.uitkomst, naam).toBe("voldoet-niet");
    expect(een?.uitleg).toMatch(uitleg);
    expect(een?.bronnen.map(({ wet }) => wet)).toContain("UWV 2023");
    expect(een?.feiten.every(({ pointer }) => pointer.startsWith("/dienstverband"))).toBe(true);
    expect(recht.uitkomst).toBe("voldoet-niet");
    const leesbaar = dakpan("eligible", bestand, ...eerste);
    expect(leesbaar).toMatchObject({ code: 0, err: "" });
    expect(leesbaar.out).toMatch(/^Niet aan alle voorwaarden voor een jobcoach is voldaan\./);
    expect(leesbaar.out).toMatch(/Uitkomst +Voorwaarde +Uitleg +Bron/);
    expect(leesbaar.out).toMatch(/^voldoet niet .* UWV 2023 §2\.2/m);
  }

  test("E036 een baan die goed is, voldoet op elk punt", () => {
    const recht = eligible(sample("eerste-aanvraag"), ...eerste);
    for (const id of ["uren", "contractduur", "loonwaarde"]) expect(zoek(recht, id)?.uitkomst).toBe("voldoet");
    for (const id of ["nul-uren", "uitzendbeding", "stage", "min-max"]) expect(zoek(recht, id)).toBeUndefined();
    expect(recht.uitkomst).toBe("voldoet");
  });
});

describe("E037 de uitzonderingen: groei binnen een jaar, en min-max", () => {
  const groei = { urenPerWeek: 12, voor: "2026-06-01", waarom: "Na de winter komt er een dag bij." };
  test("E037 8 uur met groei naar 12 uur telt mee als uitzondering", () => {
    const een = zoek(
      eligible(
        sample("eerste-aanvraag", { [reeks]: [contract({ urenPerWeek: 8 })], "/dienstverband/groei": groei }),
        ...eerste,
      ),
      "uren",
    );
    expect(een).toMatchObject({ uitkomst: "voldoet", uitzondering: "groei binnen een jaar" });
  });
  test("E037 zonder advies is groei een vraag aan de arbeidsdeskundige", () => {
    const antwoorden = { [reeks]: [contract({ urenPerWeek: 8 })], "/dienstverband/groei": groei, "/advies": undefined };
    const een = zoek(eligible(sample("eerste-aanvraag", antwoorden), ...eerste), "uren");
    expect(een).toMatchObject({
      uitkomst: "menselijkeBeoordeling",
      uitzondering: "groei binnen een jaar",
      vraag: { aan: "arbeidsdeskundige" },
    });
  });
  test("E037 bij min-max telt het laagste aantal uren, zonder groei", () => {
    const op = ["--op", "2026-05-06"];
    const goed = eligible(sample("min-max"), ...op);
    expect(zoek(goed, "uren")).toMatchObject({
      uitkomst: "voldoet",
      feiten: [{ waarde: 16, pointer: `${reeks}/0/urenMinimaal` }],
    });
    expect(zoek(goed, "min-max")?.uitleg).toContain("16 uur per week");
    const laag = sample("min-max", {
      [`${reeks}/0/urenMinimaal`]: 10,
      "/dienstverband/groei": { ...groei, voor: "2026-08-01" },
    });
    expect(zoek(eligible(laag, ...op), "uren")?.uitkomst).toBe("voldoet-niet");
  });
});

describe("E039 langer dan vier weken ziek: een waarschuwing en een vraag om toestemming", () => {
  const ziek = (sinds: string) => ({ "/client/ziekte": { sinds } });
  test("E039 dakpan check noemt de dagen en vraagt de arbeidsdeskundige om toestemming; bij 28 dagen niet", () => {
    const check = (sinds: string) => dakpan("check", sample("eerste-aanvraag", ziek(sinds)), ...eerste, "--json").out;
    const lang = JSON.parse(check("2025-09-07"))[0].bevindingen;
    expect(lang).toEqual([
      {
        code: "ZIEK_LANGER_DAN_VIER_WEKEN",
        ernst: "waarschuwing",
        pointer: "/client/ziekte/sinds",
        params: { dagen: 29, wie: "arbeidsdeskundige" },
        melding: expect.stringMatching(/29 dagen ziek\. Vraag de arbeidsdeskundige om toestemming/),
      },
    ]);
    expect(JSON.parse(check("2025-09-08"))[0].bevindingen).toEqual([]);
  });
  test("E039 dakpan eligible weigert er niet om", () => {
    const een = zoek(eligible(sample("eerste-aanvraag", ziek("2025-08-01")), ...eerste), "ziekte");
    expect(een).toMatchObject({ uitkomst: "menselijkeBeoordeling", vraag: { aan: "arbeidsdeskundige" } });
  });
});

test("E040 de beperking wordt vastgelegd en nagekeken, ook hoe oud het oordeel is", () => {
  const sfb = (anders: object) =>
    nieuwBij("eerste-aanvraag", {
      "/client/sfb": { status: "vastgesteld", op: "2025-06-12", bron: "verzekeringsarts", ...anders },
    });
  expect(nieuwBij("eerste-aanvraag", { "/client/sfb": undefined })).toEqual(["waarschuwing SFB_ONTBREEKT /client/sfb"]);
  expect(sfb({ bron: undefined })).toEqual(["waarschuwing SFB_ZONDER_BRON /client/sfb"]);
  expect(sfb({ op: undefined })).toEqual(["waarschuwing SFB_ZONDER_BRON /client/sfb"]);
  expect(sfb({ op: "2025-10-07" })).toEqual(["fout DATUM_IN_TOEKOMST /client/sfb/op"]);
  expect(sfb({ status: "niet-vastgesteld" })).toEqual(["waarschuwing SFB_NIET_VASTGESTELD /client/sfb/status"]);
  expect(sfb({ status: "in-onderzoek" })).toEqual(["waarschuwing SFB_NIET_VASTGESTELD /client/sfb/status"]);
  expect(sfb({ op: "2024-10-06" })).toEqual([]);
  expect(sfb({ op: "2005-03-01" })).toEqual(["signaal SFB_OORDEEL_OUD /client/sfb/op"]);
  expect(bevindingenBij("eerste-aanvraag", { "/client/sfb/op": "2005-03-01" }).at(-1)?.params).toEqual({
    oud: "20 jaar",
    wie: "beslisser",
  });
  const oud = sample("eerste-aanvraag", { "/client/sfb/op": "2005-03-01", "/advies": undefined });
  expect(zoek(eligible(oud, ...eerste), "sfb")).toMatchObject({
    uitkomst: "menselijkeBeoordeling",
    uitleg: "De beperking is vastgesteld op 1 maart 2005. Dat is 20 jaar geleden.",
    vraag: { aan: "beslisser" },
  });
});

describe("E041 bij een proefplaatsing is te zien dat de aanvraag wacht op goedkeuring", () => {
  const plaats = `${reeks}/0/goedgekeurd`;
  const zin = "De proefplaatsing is nog niet goedgekeurd.";
  test("E041 dakpan check zegt dat de beslissing wacht op de goedkeuring, en na de goedkeuring niet meer", () => {
    const check = (goedgekeurd: string) =>
      dakpan("check", sample("proefplaatsing", { [plaats]: goedgekeurd }), "--op", "2026-04-16").out;
    expect(check("aangevraagd")).toContain(`${zin} De beslissing over de jobcoach wacht daarop.`);
    expect(check("ja")).not.toContain(zin);
  });
  test("E041 in de ontvangstbrief aan werknemer, jobcoach en werkgever", () => {
    for (const lezer of ["client", "jobcoach", "werkgever"] as const) checkBrief(lezer);
  });

  function checkBrief(lezer: "client" | "jobcoach" | "werkgever"): void {
    const { peildatum } = casus("proefplaatsing");
    const brief = (goedgekeurd: string) => {
      const anders = { [plaats]: goedgekeurd };
      const document = briefAan(berichtzaak(voorbeeld("proefplaatsing", anders), peildatum), lezer);
      return renderText(document).replace(/\s+/g, " ");
    };
    const wacht = "Wij wachten nog op een ja voor de proefplaatsing. Daarna beslissen wij over de jobcoach.";
    expect(brief("aangevraagd")).toContain(wacht);
    expect(brief("ja")).not.toContain("Wij wachten");
  }
});

describe("E098 na een aanmelding alleen een toets op wat nodig is om te starten", () => {
  const op = ["--op", "2026-08-27"];
  test("E098 samples/aanmelding-client: de voorwaarden om te starten, en geen andere", () => {
    const recht = eligible(join("samples", "aanmelding-client", "formulier.json"), "--beleid", "utrecht", ...op);
    expect(recht.voorwaarden.map(({ id, uitkomst, vraag }) => [id, uitkomst, vraag?.aan])).toEqual([
      ["uitvoerder", "voldoet", undefined],
      ["uren", "voldoet", undefined],
      ["contractduur", "voldoet", undefined],
      ["interne-jobcoach", "onbekend", "client"],
    ]);
    expect(recht).not.toHaveProperty("onderzoeksfase");
  });
  test("E098 met een beleid dat een onderzoeksfase heeft: hoeveel uur, hoeveel weken, en een eigen beslissing", () => {
    const beleid = put({
      ...gemeente,
      id: "met-fase",
      naam: "Met een onderzoeksfase",
      onderzoeksfase: { uren: 8, weken: 6 },
    });
    const bestand = join("samples", "aanmelding-client", "formulier.json");
    expect(eligible(bestand, "--beleid", beleid, ...op).onderzoeksfase).toMatchObject({ uren: 8, weken: 6 });
    expect(dakpan("eligible", bestand, "--beleid", beleid, ...op).out).toContain(
      "8 uur in 6 weken. Dat is een eigen beslissing",
    );
  });
});

describe("E115 het doelgroepregister is een voorwaarde, iets om te weten, of niets", () => {
  const bestand = sample("gemeente", { "/client/doelgroepregister": false });
  const met = (doelgroepregister: string): Recht => {
    const beleid = put({
      ...gemeente,
      id: `gemeente-${doelgroepregister}`,
      naam: "Eigen beleid",
      recht: { ...gemeente.recht, doelgroepregister },
    });
    return eligible(bestand, "--beleid", beleid, "--op", "2026-03-25");
  };
  const over = ({ voorwaarden, opmerkingen }: Recht) => ({
    voorwaarden: voorwaarden.filter(({ id }) => id.startsWith("doelgroep")).map(({ uitkomst }) => uitkomst),
    opmerkingen,
  });
  test("E115 naar het beleid: voldoet niet, alleen een opmerking, of niets", () => {
    expect(over(met("voorwaarde"))).toEqual({ voorwaarden: ["voldoet-niet"], opmerkingen: [] });
    expect(over(met("weten"))).toEqual({
      voorwaarden: [],
      opmerkingen: ["De werknemer staat niet in het doelgroepregister. Dat is geen voorwaarde."],
    });
    expect(over(met("niet"))).toEqual({ voorwaarden: [], opmerkingen: [] });
  });
});
