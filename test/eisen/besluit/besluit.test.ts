import { describe, expect, test } from "vitest";
import { utrecht } from "../../../src/regels/beleid/utrecht.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { eersteAanvraag, invoer, periode, readSample } from "../../besluit/geval.ts";
import { dakpan, temporaryFolder } from "../../shell/run-dakpan.ts";

const folder = temporaryFolder();
const pad = (naam: string): string => `samples/${naam}/formulier.json`;
const schrijf = (naam: string, inhoud: object): string => folder.put(naam, JSON.stringify(inhoud));

function besluit(formulier: string, op: string, ...meer: readonly string[]) {
  const { code, out, err } = dakpan("decide", formulier, "--op", op, "--json", ...meer);
  return { code, err, data: JSON.parse(out) };
}

const codes = (data: { readonly vragen: readonly { readonly code: string }[] }): readonly string[] =>
  data.vragen.map(({ code }) => code);

describe("Eisen over voorstel en beslissing", () => {
  test("E045 het verschil in uren, periode en doelen tussen plan en advies staat er, per doel waar dat kan", () => {
    const { code, data } = besluit(pad("vervolg"), "2026-03-27", "--dossier", "samples/vervolg/dossier.json");
    expect(code).toBe(0);
    expect(data.vergelijking.uren).toEqual({ gevraagd: 46, geadviseerd: 40, verschil: 6 });
    expect(data.vergelijking.periode).toMatchObject({
      dagenLaterBegin: 0,
      dagenEerderEinde: 0,
      gevraagd: { van: "2026-03-01", totEnMet: "2026-08-31" },
    });
    expect(
      data.vergelijking.doelen.map((doel: { doel: string; urenGevraagd: number; eensInGesprek: boolean }) => [
        doel.doel,
        doel.urenGevraagd,
        doel.eensInGesprek,
      ]),
    ).toEqual([
      ["d2", 18, true],
      ["d3", 18, false],
      ["d4", 10, true],
    ]);
  });

  test("E046 de beslissing rekent met dezelfde som als de aanvraag: 66,83 uur in midden", () => {
    const { data } = besluit(
      pad("eerste-aanvraag"),
      "2025-10-06",
      "--beleid",
      schrijf("regime.json", { ...uwv2019, toekenningseenheid: "regime" }),
    );
    const uren = JSON.parse(dakpan("hours", pad("eerste-aanvraag"), "--json").out);
    expect(data.toekenning).toMatchObject({ uren: 66.83, regime: "midden" });
    expect(uren.uren).toBe(66.83);
    expect(data.stappen).toEqual(uren.stappen);
  });

  test("E050 wie na een onderbreking bij dezelfde werkgever terugkomt, krijgt te horen dat dit een vervolg is", () => {
    const eerder = (totEnMet: string) =>
      schrijf("eerder.json", { versie: "1.0", toekenningen: [periode(1, "2024-09-01", totEnMet)] });
    const zes = dakpan(
      "check",
      pad("eerste-aanvraag"),
      "--op",
      "2025-10-06",
      "--dossier",
      eerder("2025-02-28"),
      "--json",
    );
    expect(zes.code).toBe(1);
    expect(JSON.parse(zes.out)[0].bevindingen).toMatchObject([
      { code: "AANVRAAG_IS_VERVOLG", pointer: "/aanvraag/aard", params: { tot: "2025-02-28" } },
    ]);
    const ander = schrijf("ander.json", {
      versie: "1.0",
      toekenningen: [periode(1, "2024-09-01", "2025-02-28", { werkgever: { kvk: "90000999" } })],
    });
    expect(dakpan("check", pad("eerste-aanvraag"), "--op", "2025-10-06", "--dossier", ander).code).toBe(0);
    expect(
      dakpan("check", pad("vervolg"), "--op", "2026-03-27", "--dossier", "samples/vervolg/dossier.json").out,
    ).not.toContain("AANVRAAG_IS_VERVOLG");
  });

  test("E054 meer uren dan de wet geeft kan alleen met een reden, en die reden blijft bewaard", () => {
    const keuze = { ...(readSample("eerste-aanvraag", "keuze.json") as object), uren: { waarde: 101 } };
    const zonder = dakpan(
      "decide",
      pad("eerste-aanvraag"),
      "--op",
      "2025-10-06",
      "--keuze",
      schrijf("zonder.json", keuze),
    );
    expect(zonder.code).toBe(1);
    expect(zonder.err).toContain("UREN_BOVEN_MAXIMUM");
    const reden = "Zonder deze uren houdt hij het werk niet vol.";
    const { code, data } = besluit(
      pad("eerste-aanvraag"),
      "2025-10-06",
      "--keuze",
      schrijf("met.json", { ...keuze, uren: { waarde: 101, reden } }),
    );
    expect(code).toBe(0);
    expect(data).toMatchObject({
      toekenning: { uren: 101 },
      wettelijkMaximum: 100.25,
      afwijkingen: [{ wat: "uren", voorstel: "60,00 uur", besluit: "101,00 uur", reden }],
    });
  });

  test("E099 een onderzoeksfase is een eigen beslissing, met de uren en weken uit het beleid", () => {
    const beleid = schrijf("fase.json", { ...utrecht, onderzoeksfase: { uren: 12, weken: 6 } });
    const open = besluit(pad("aanmelding-client"), "2026-08-27", "--beleid", beleid).data;
    expect(open.soort === "toekenning" || codes(open).every((code) => code.startsWith("RECHT_"))).toBe(true);
    const vragen: readonly { readonly code: string; readonly antwoorden?: readonly { readonly waarde: string }[] }[] =
      open.vragen;
    const antwoorden = vragen.map(({ code, antwoorden: keuzes }) => ({
      vraag: code,
      antwoord: code === "RECHT_CONCLUSIE" ? "voldoet" : (keuzes?.at(-1)?.waarde ?? "nagekeken"),
      reden: "Nagevraagd.",
    }));
    const keuze = schrijf("fasekeuze.json", {
      versie: "1.0",
      beslisserfunctie: "beslisser",
      beslotenOp: "2026-08-27",
      antwoorden,
    });
    const { data } = besluit(pad("aanmelding-client"), "2026-08-27", "--beleid", beleid, "--keuze", keuze);
    expect(data).toMatchObject({
      soort: "toekenning",
      situatie: "onderzoeksfase",
      toekenning: { waarvoor: "onderzoeksfase", uren: 12, periode: { van: "2026-09-01", totEnMet: "2026-10-12" } },
      rechtsgevolg: { isBesluit: true },
    });
  });

  test("E104 bij een derde aanvraag kan de beslisser zonder nieuw advies beslissen, en staat er wat wegvalt", () => {
    const { advies: _, ...derde } = eersteAanvraag();
    const formulier = schrijf("derde.json", {
      ...derde,
      dienstverband: {
        ...derde.dienstverband,
        inDienstSinds: "2024-09-01",
        reeks: [{ ...derde.dienstverband?.reeks?.[0], van: "2024-09-01" }],
      },
    });
    const perioden = [periode(1, "2024-09-01", "2025-02-28"), periode(2, "2025-03-01", "2025-08-31")];
    const dossier = schrijf("twee.json", { versie: "1.0", toekenningen: perioden });
    const { code, data } = besluit(formulier, "2025-10-06", "--dossier", dossier);
    expect(code).toBe(0);
    expect(data.beoordelaar).toMatchObject({ nummer: 3, door: "beslisser", adviesNodig: false });
    expect(data.beoordelaar.uitleg).toContain("zonder nieuw advies");
    expect(data.beoordelaar.vervallenStappen).toContain("nieuw advies van de arbeidsdeskundige");
    expect(codes(data)).not.toContain("ADVIES_ONTBREEKT");
  });

  test("E109 bij 3 procent en een beleid met een langere periode gaat het voorstel over die langere periode", () => {
    const beleid = { ...uwv2019, toekenningseenheid: "regime", langerePeriode: { totEnMetPercentage: 3, maanden: 12 } };
    const { plan, advies } = eersteAanvraag();
    const doelen = (plan?.doelen ?? []).map(({ activiteiten: _, ...doel }) => ({ ...doel, uren: 6 }));
    const formulier = schrijf("weinig.json", {
      ...eersteAanvraag(),
      plan: { ...plan, doelen },
      advies: { ...advies, uren: 18 },
    });
    const { data } = besluit(formulier, "2025-10-06", "--beleid", schrijf("langer.json", beleid));
    expect(data.langerePeriode).toMatchObject({
      gevraagd: { totEnMet: "2026-02-28" },
      periode: { van: "2025-09-01", totEnMet: "2026-08-31" },
    });
    expect(data.langerePeriode.reden).toContain("3%");
    expect(data.toekenning).toMatchObject({ regime: "zeer-licht", uren: 40.43, periode: { totEnMet: "2026-08-31" } });
    const zonder = schrijf("kort.json", { ...beleid, langerePeriode: { totEnMetPercentage: 2.99, maanden: 12 } });
    expect(besluit(formulier, "2025-10-06", "--beleid", zonder).data.langerePeriode).toBeNull();
  });

  test("E117 de beslissing van een gemeente bevat het onderzoek naar noodzaak, uren en duur, met de bronnen", () => {
    const gemeente = invoer("gemeente").formulier;
    const open = besluit(pad("gemeente"), "2026-03-25", "--beleid", "utrecht").data;
    expect(codes(open)).toEqual(expect.arrayContaining(["ONDERZOEK_NOODZAAK", "ONDERZOEK_OMVANG", "ONDERZOEK_DUUR"]));
    const advies = {
      ...eersteAanvraag().advies,
      op: "2026-03-24",
      uren: 46,
      periode: { van: "2026-03-02", totEnMet: "2026-09-01" },
    };
    const met = schrijf("metadvies.json", {
      ...gemeente,
      advies: { ...advies, icf: [], onderzoek: { dossierGelezen: true } },
    });
    const voorstel = besluit(met, "2026-03-25", "--beleid", "utrecht").data;
    const vragen: readonly { readonly code: string; readonly antwoorden?: readonly { readonly waarde: string }[] }[] =
      voorstel.vragen;
    const antwoorden = vragen
      .filter(({ code }) => code !== "INTENSITEIT_ONBEKEND")
      .map(({ code, antwoorden: keuzes }) => ({
        vraag: code,
        antwoord:
          { RECHT_CONCLUSIE: "voldoet", AANVULLING_NODIG: "inhoud" }[code] ?? keuzes?.at(-1)?.waarde ?? "nagekeken",
        reden: "Nagevraagd.",
      }));
    const keuze = schrijf("gemeentekeuze.json", {
      versie: "1.0",
      beslisserfunctie: "consulent",
      beslotenOp: "2026-03-25",
      antwoorden,
      uren: { waarde: 46, reden: "Volgens het onderzoek." },
    });
    const { code, data } = besluit(met, "2026-03-25", "--beleid", "utrecht", "--keuze", keuze);
    expect(code).toBe(0);
    expect(data.onderzoek.noodzaak.bevinding).toMatch(/^Een jobcoach is nodig\./);
    expect(data.onderzoek.omvang.bevinding).toMatch(/^Nodig is 46,00 uur\./);
    expect(data.onderzoek.duur.bevinding).toBe("Nodig is hulp van 2 maart 2026 tot en met 1 september 2026.");
    for (const deel of ["noodzaak", "omvang", "duur"]) expect(data.onderzoek[deel].bron).toContain("24 maart 2026");
    expect(data.rechtsgevolg.bezwaar.door).toEqual(["client", "werkgever"]);
  });

  test("E119 elke factor staat in de beslissing, met wat hij betekende voor de uitkomst", () => {
    const keuze = readSample("vervolg", "keuze.json") as { readonly factoren: readonly object[] };
    const { data } = besluit(
      pad("vervolg"),
      "2026-03-27",
      "--dossier",
      "samples/vervolg/dossier.json",
      "--keuze",
      "samples/vervolg/keuze.json",
    );
    expect(keuze.factoren).toHaveLength(3);
    expect(data.factoren).toEqual(keuze.factoren);
  });

  test("E120 het voorstel noemt de stap van nu en wat daarna komt, naar het beleid", () => {
    const stap = (id: string, naam: string) => ({ id, naam, wie: ["beslisser"], dagen: null });
    const processtappen = [
      stap("melding", "In beeld komen"),
      stap("gesprek", "Informatie"),
      stap("besluit", "Besluit"),
      stap("volgen", "Volgen"),
    ];
    const beleid = schrijf("proces.json", { ...utrecht, processtappen });
    const dossier = (...klaar: readonly string[]) =>
      schrijf("stappen.json", { versie: "1.0", processtappen: klaar.map((id) => ({ id, op: "2026-03-24" })) });
    const proces = (...klaar: readonly string[]) =>
      besluit(pad("gemeente"), "2026-03-25", "--beleid", beleid, "--dossier", dossier(...klaar)).data.proces;
    expect(proces()).toEqual({ nu: "In beeld komen", daarna: "Informatie", klaar: [] });
    expect(proces("melding", "gesprek")).toEqual({
      nu: "Besluit",
      daarna: "Volgen",
      klaar: ["In beeld komen", "Informatie"],
    });
    expect(proces("melding", "gesprek", "besluit", "volgen")).toMatchObject({
      nu: "alle stappen zijn klaar",
      daarna: null,
    });
    expect(besluit(pad("eerste-aanvraag"), "2025-10-06").data.proces).toBeNull();
  });

  test("E129 ziet het advies een betere oplossing, dan noemt het voorstel die en vraagt of een jobcoach nodig is", () => {
    const { advies } = eersteAanvraag();
    const stappen = {
      ...advies?.stappen,
      besteOplossing: { oordeel: "nee", waarom: "Een hulpmiddel bij de kassa is genoeg." },
    };
    const nee = (meer: object) =>
      schrijf("anders.json", { ...eersteAanvraag(), advies: { ...advies, ...meer, stappen } });
    for (const meer of [{}, { noodzakelijk: false, uren: 0 }]) {
      const { data } = besluit(nee(meer), "2025-10-06");
      expect(data.soort).toBe("menselijkeBeoordeling");
      const [vraag] = data.vragen;
      expect(vraag).toMatchObject({ code: "BESTE_OPLOSSING", aan: "beslisser" });
      expect(vraag.vraag).toContain("Een hulpmiddel bij de kassa is genoeg.");
      expect(vraag.vraag).toContain("Is een jobcoach dan nog nodig?");
    }
  });
});
