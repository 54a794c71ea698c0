import { describe, expect, test } from "vitest";
import { noBekend } from "../../src/bekend/bekend.ts";
import { prefill, prefillFrom } from "../../src/bekend/prefill.ts";
import type { Rol } from "../../src/domein/rol.ts";
import {
  aanvraag,
  alles,
  asAanvraag,
  bakkerij,
  coaching,
  contract,
  dag,
  dossierNoa,
  kvkBakker,
  noa,
  persoonBram,
  persoonNoa,
  vul,
} from "./gegevens.ts";

describe("Wat niet wordt ingevuld", () => {
  test("zonder bekende gegevens blijft het formulier zoals het was", () => {
    const formulier = aanvraag({ client: { bsn: noa } });
    const { formulier: gevuld, ingevuld, bevestigd } = prefill(formulier, noBekend, "jobcoach", dag);
    expect(gevuld).toEqual(formulier);
    expect(ingevuld).toEqual([]);
    expect(bevestigd.size).toBe(0);
  });

  test("van een onbekende persoon wordt niets ingevuld, ook niet van een ander", () => {
    const formulier = aanvraag({ client: { bsn: "999990019" } });
    expect(vul(formulier, { personen: [persoonNoa, persoonBram], contracten: [contract] }).formulier).toEqual(
      formulier,
    );
  });

  test("een leeg formulier zonder sleutel krijgt niets", () => {
    expect(vul(aanvraag()).formulier).toEqual(aanvraag());
  });

  test.each([
    ["een dag na de peildatum telt niet mee", "2026-01-21", undefined],
    ["op de peildatum telt mee", "2026-01-20", "Vermolen"],
    ["een dag voor de peildatum telt mee", "2026-01-19", "Vermolen"],
  ])("een gegeven van %s", (_, op, achternaam) => {
    const { formulier } = vul(aanvraag({ client: { bsn: noa } }), { personen: [{ ...persoonNoa, op }] });
    expect(asAanvraag(formulier).client?.naam?.achternaam).toBe(achternaam);
  });

  test("het nieuwste gegeven op of voor de peildatum wint", () => {
    const personen = ["2025-01-01", "2026-01-20", "2026-01-21", "2025-06-01"].map((op) => ({
      ...persoonNoa,
      op,
      achternaam: `Van ${op}`,
    }));
    const { formulier } = vul(aanvraag({ client: { bsn: noa } }), { personen });
    expect(asAanvraag(formulier).client?.naam?.achternaam).toBe("Van 2026-01-20");
  });

  test("wat iemand typte blijft staan, en het verschil is een signaal zonder persoonsgegevens", () => {
    const getypt = aanvraag({ client: { bsn: noa, telefoon: "06-99990000", naam: { achternaam: "Vermeulen" } } });
    const { formulier, verschillen, bevindingen, bevestigd } = vul(getypt);
    expect(asAanvraag(formulier).client).toMatchObject({ telefoon: "06-99990000", naam: { achternaam: "Vermeulen" } });
    const herkomst = { bron: "Basisregistratie Personen", op: "2026-01-05" };
    expect(verschillen).toEqual([
      { pointer: "/client/naam/achternaam", getypt: "Vermeulen", bekend: "Vermolen", ...herkomst },
      { pointer: "/client/telefoon", getypt: "06-99990000", bekend: "06-12340001", ...herkomst },
    ]);
    expect(bevindingen).toEqual([
      {
        code: "WAARDE_VERSCHILT",
        ernst: "signaal",
        pointer: "/client/naam/achternaam",
        params: { veld: "Achternaam", ...herkomst },
      },
      {
        code: "WAARDE_VERSCHILT",
        ernst: "signaal",
        pointer: "/client/telefoon",
        params: { veld: "Telefoonnummer voor overdag", ...herkomst },
      },
    ]);
    expect(bevestigd.has("/client/telefoon")).toBe(false);
  });

  test("een verschil dat niet over een persoon gaat, noemt beide waarden", () => {
    const { bevindingen } = vul(aanvraag({ zaaknummer: "26-000001", aanvraag: { aard: "vervolg" } }));
    expect(bevindingen.map(({ params }) => params)).toEqual([
      expect.objectContaining({ getypt: "vervolg", bekend: "eerste", bron: "Dossier van de zaak", op: "2026-01-05" }),
    ]);
  });

  test.each([
    ["jobcoach", undefined, undefined],
    ["werkgever", undefined, undefined],
    ["client", "wajong", "vastgesteld"],
    ["beslisser", "wajong", "vastgesteld"],
  ] as const)("een %s krijgt uitkering %s en beperking %s", (rol, uitkering, status) => {
    const { client } = asAanvraag(vul(aanvraag({ client: { bsn: noa } }), alles, rol).formulier);
    expect(client?.uitkering).toBe(uitkering);
    expect(client?.sfb?.status).toBe(status);
  });

  test("wat de jobcoach niet mag zien, hoort hij ook niet als verschil", () => {
    const getypt = aanvraag({ client: { bsn: noa, uitkering: "geen", sfb: { status: "onbekend" } } });
    const { verschillen, bevindingen, formulier } = vul(getypt);
    expect([verschillen, bevindingen]).toEqual([[], []]);
    expect(asAanvraag(formulier).client).toMatchObject({ uitkering: "geen", sfb: { status: "onbekend" } });
  });

  test("de werkgever krijgt de naam via het dossier, maar niet het burgerservicenummer of het adres", () => {
    const { client, dienstverband } = asAanvraag(
      vul(aanvraag({ zaaknummer: "26-000001" }), alles, "werkgever").formulier,
    );
    expect(client).toEqual({ naam: { voorletters: "N.", achternaam: "Vermolen" } });
    expect(dienstverband?.reeks).toHaveLength(2);
  });
});

describe("Een andere bron", () => {
  test("wordt gevraagd naar een sleutel op een dag", () => {
    const gevraagd: object[] = [];
    const { formulier } = prefillFrom(
      (sleutel, op) => {
        gevraagd.push({ ...sleutel, op });
        return sleutel.register === "werkgevers" ? [bakkerij] : [];
      },
      aanvraag({ werkgever: { kvk: kvkBakker } }),
      "jobcoach",
      dag,
    );
    expect(gevraagd).toEqual([{ register: "werkgevers", kvk: kvkBakker, op: "2026-01-20" }]);
    expect(asAanvraag(formulier).werkgever?.naam).toBe(bakkerij.naam);
  });
});

describe("Wat wel wordt ingevuld", () => {
  test("met alleen een zaaknummer komt alles via het dossier, met bron en dag", () => {
    const { formulier, ingevuld, bevestigd } = vul(aanvraag({ zaaknummer: "26-000001" }));
    const { client, werkgever, jobcoach, dienstverband } = asAanvraag(formulier);
    expect(client?.bsn).toBe(noa);
    expect(werkgever).toMatchObject({ naam: bakkerij.naam, kvk: kvkBakker, werklocatie: contract.werklocatie });
    expect(jobcoach?.organisatie?.naam).toBe(coaching.naam);
    expect(dienstverband?.inDienstSinds).toBe("2026-01-01");
    expect(ingevuld).toContainEqual({ pointer: "/client/bsn", bron: "Dossier van de zaak", op: "2026-01-05" });
    expect(ingevuld.every(({ pointer }) => bevestigd.has(pointer))).toBe(true);
  });

  test("een half adres wordt aangevuld", () => {
    const { formulier } = vul(aanvraag({ client: { bsn: noa, adres: { straat: "Kaasmarkt" } } }));
    expect(asAanvraag(formulier).client?.adres).toEqual(persoonNoa.adres);
  });

  test.each([
    ["postcode", { client: { bsn: noa, adres: { postcode: "4811aa" } } }, "/client/adres/postcode"],
    ["telefoon", { client: { bsn: noa, telefoon: "+31 6 12340001" } }, "/client/telefoon"],
  ])("een %s die alleen anders is geschreven, is bevestigd", (_, getypt, pointer) => {
    const { bevestigd, verschillen } = vul(aanvraag(getypt));
    expect([bevestigd.has(pointer), verschillen]).toEqual([true, []]);
  });

  test("contracten komen op volgorde van de eerste dag, elk met zijn eigen vragen", () => {
    const { formulier } = vul(aanvraag({ zaaknummer: "26-000001" }));
    expect(asAanvraag(formulier).dienstverband?.reeks).toEqual([
      { soort: "proefplaatsing", id: "c1", van: "2025-11-01", totEnMet: "2025-12-31", urenPerWeek: 20 },
      {
        soort: "bepaalde-tijd",
        id: "c2",
        van: "2026-01-01",
        totEnMet: "2026-12-31",
        urenPerWeek: 24,
        functie: "bakker",
      },
    ]);
  });

  test("een getypt contract wordt herkend aan het kenmerk, of aan soort en eerste dag", () => {
    const reeks = [
      { soort: "bepaalde-tijd", id: "mijn-contract", van: "2026-01-01" },
      { soort: "proefplaatsing", id: "c1", urenPerWeek: 16 },
    ] as const;
    const getypt = aanvraag({ client: { bsn: noa }, werkgever: { kvk: kvkBakker }, dienstverband: { reeks } });
    const { formulier, verschillen, bevestigd } = vul(getypt);
    expect(asAanvraag(formulier).dienstverband?.reeks).toMatchObject([
      { id: "mijn-contract", urenPerWeek: 24, functie: "bakker" },
      { id: "c1", urenPerWeek: 16, van: "2025-11-01" },
    ]);
    expect(verschillen.map(({ pointer }) => pointer)).toEqual(["/dienstverband/reeks/1/urenPerWeek"]);
    expect(bevestigd.has("/dienstverband/reeks/0/van")).toBe(true);
  });

  test("de werklocatie komt uit het contract van de periode", () => {
    const later = {
      ...contract,
      id: "c3",
      van: "2027-01-01",
      totEnMet: "2027-12-31",
      werklocatie: { naam: "Filiaal Zuid" },
    };
    const met = (van: string): string | undefined =>
      asAanvraag(
        vul(aanvraag({ zaaknummer: "26-000001", begeleiding: { periode: { van } } }), {
          ...alles,
          contracten: [later, contract],
        }).formulier,
      ).werkgever?.werklocatie?.naam;
    expect([met("2026-12-31"), met("2027-01-01")]).toEqual(["Filiaal Noord", "Filiaal Zuid"]);
  });

  test("een inlener komt er alleen bij uitzenden of detacheren", () => {
    const metInlener = { ...contract, inlener: { naam: "Molen Zes" } };
    const naam = (data: object): string | undefined =>
      asAanvraag(vul(aanvraag({ zaaknummer: "26-000001" }), { ...alles, contracten: [data] }).formulier).werkgever
        ?.inlener?.naam;
    expect(naam(metInlener)).toBeUndefined();
    expect(naam({ ...metInlener, inlening: "detacheren" })).toBe("Molen Zes");
  });

  test("een afgelopen periode komt er alleen bij een vervolg", () => {
    const dossier = { ...dossierNoa, periode: { van: "2025-07-01", totEnMet: "2025-12-31" } };
    const periode = (aard: string): object | undefined =>
      asAanvraag(vul(aanvraag({ zaaknummer: "26-000001" }), { ...alles, dossier: [{ ...dossier, aard }] }).formulier)
        .evaluatie?.periode;
    expect([periode("eerste"), periode("vervolg")]).toEqual([undefined, dossier.periode]);
  });

  test("open vragen zijn alleen de vragen van deze rol", () => {
    const open = (rol: Rol): readonly string[] => vul(aanvraag({ zaaknummer: "26-000001" }), alles, rol).beantwoorden;
    expect(open("jobcoach")).toContain("/begeleiding/periode/van");
    expect(open("jobcoach")).not.toContain("/client/bsn");
    expect(open("jobcoach")).not.toContain("/beeldvorming/client/wilBereiken");
    expect(open("client")).toContain("/beeldvorming/client/wilBereiken");
    expect(open("vertegenwoordiger")).toEqual(open("client"));
  });
});
