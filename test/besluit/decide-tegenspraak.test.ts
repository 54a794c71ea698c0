import { describe, expect, test } from "vitest";
import { readKeuze } from "../../src/besluit/keuze/read-keuze.ts";
import { fout } from "../../src/domein/bevinding/finding.ts";
import { describeFinding } from "../../src/domein/bevinding/messages.nl.ts";
import { datum } from "../../src/domein/datum.ts";
import type { SoortAanvraag } from "../../src/formulier/formulier.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";
import { beslis, codesOf, eersteAanvraag, invoer, soms, value, voorstelVan } from "./geval.ts";

const beleid = { ...uwv2019, toekenningseenheid: "gevraagd" as const };
const geval = invoer("eerste-aanvraag", { beleid });
const met = (verandering: Partial<SoortAanvraag>, op = "2025-10-06") =>
  invoer("eerste-aanvraag", { beleid, formulier: eersteAanvraag(verandering), peildatum: datum(op) });
const antwoord = (vraag: string, gegeven: string) => ({ vraag, antwoord: gegeven, reden: "Gewogen." });
const gehoord = antwoord("HOREN", "gehoord");
const { indiening, aanvraag, advies } = eersteAanvraag();
const laat = (ontvangenOp: string, op: string) =>
  met(
    { indiening: { ...indiening, door: "jobcoach", ontvangenOp }, aanvraag: { ...aanvraag, redenTeLaat: "Ziek." } },
    op,
  );
const tweeMaanden = laat("2025-10-19", "2025-11-03");
const heelLaat = laat("2026-04-20", "2026-05-03");
const nietGoed = { redenTeLaat: { oordeel: "niet-goed", reden: "Gewogen." } };
const codes = (voorstel: ReturnType<typeof voorstelVan>) => voorstel.vragen.map(({ code }) => code);

describe("Een keuze zonder woorden of met twee antwoorden", () => {
  const basis = { versie: "1.0", beslisserfunctie: "beslisser", beslotenOp: "2025-10-06" };
  const leeg = " \t\n ";
  test.each<[string, object, readonly string[]]>([
    ["de soort", { soort: { waarde: "afwijzing", reden: leeg } }, ["VELD_LEEG /soort/reden"]],
    ["de uren", { uren: { waarde: 5, reden: leeg } }, ["VELD_LEEG /uren/reden"]],
    ["het regime", { regime: { waarde: "licht", reden: leeg } }, ["VELD_LEEG /regime/reden"]],
    [
      "de periode",
      { periode: { van: "2025-09-01", totEnMet: "2025-09-30", reden: leeg } },
      ["VELD_LEEG /periode/reden"],
    ],
    ["te laat", { redenTeLaat: { oordeel: "goed", reden: leeg } }, ["VELD_LEEG /redenTeLaat/reden"]],
    ["een antwoord", { antwoorden: [{ vraag: "A", antwoord: "b", reden: leeg }] }, ["VELD_LEEG /antwoorden/0/reden"]],
    ["een eigen reden", { redenen: [leeg] }, ["VELD_LEEG /redenen/0"]],
  ])("een reden van alleen spaties is geen reden: %s", (_, keuze, verwacht) => {
    expect(codesOf(readKeuze({ ...basis, ...keuze }))).toEqual(verwacht);
  });

  test.each<[string, object, readonly string[]]>([
    [
      "goed en niet-goed",
      { ...nietGoed, antwoorden: [antwoord("REDEN_TE_LAAT", "goed")] },
      ["ANTWOORD_TEGENSTRIJDIG /antwoorden/0/antwoord"],
    ],
    ["twee keer niet-goed", { ...nietGoed, antwoorden: [antwoord("REDEN_TE_LAAT", "niet-goed")] }, []],
    [
      "twee getallen",
      { uren: { waarde: 50 }, antwoorden: [antwoord("UREN_ONBEKEND", "60,5")] },
      ["ANTWOORD_TEGENSTRIJDIG /antwoorden/0/antwoord"],
    ],
    ["hetzelfde getal", { uren: { waarde: 50.5 }, antwoorden: [antwoord("UREN_ONBEKEND", "50,5")] }, []],
    ["een getal en woorden", { uren: { waarde: 50 }, antwoorden: [antwoord("UREN_BEVESTIGEN", "klopt")] }, []],
  ])("dezelfde vraag, op twee plaatsen: %s", (_, keuze, verwacht) => {
    expect(codesOf(readKeuze({ ...basis, ...keuze }))).toEqual(verwacht);
  });
});

describe("Een keuze die zichzelf of de feiten tegenspreekt", () => {
  const afwijzing = { waarde: "afwijzing", reden: "Anders gezien." };
  test.each<[string, typeof geval, object, readonly string[]]>([
    [
      "afwijzen en toch uren",
      geval,
      { soort: afwijzing, uren: { waarde: 50, reden: "x" }, antwoorden: [gehoord] },
      ["UITKOMST_PAST_NIET /soort/waarde"],
    ],
    ["zelf afwijzen zonder horen", geval, { soort: afwijzing }, ["VRAAG_ONBEANTWOORD /antwoorden"]],
    ["zelf 0 uur zonder horen", geval, { uren: { waarde: 0, reden: "x" } }, ["VRAAG_ONBEANTWOORD /antwoorden"]],
    ["besloten na vandaag", geval, { beslotenOp: "2025-10-07" }, ["BESLUIT_IN_TOEKOMST /beslotenOp"]],
    ["besloten voor het advies", geval, { beslotenOp: "2025-09-20" }, ["BESLUIT_VOOR_ADVIES /beslotenOp"]],
    [
      "om aanvulling vragen terwijl alles er is",
      geval,
      { soort: { waarde: "aanvulling-gevraagd", reden: "x" } },
      ["UITKOMST_PAST_NIET /soort/waarde"],
    ],
    [
      "geen dag over, niet afwijzen, en geen uren",
      heelLaat,
      { ...nietGoed, antwoorden: [antwoord("PERIODE_VOORBIJ", "nee")] },
      ["VRAAG_ONBEANTWOORD /antwoorden"],
    ],
    [
      "geen dag over, niet afwijzen, en uren zonder reden",
      heelLaat,
      { ...nietGoed, uren: { waarde: 10 }, antwoorden: [antwoord("PERIODE_VOORBIJ", "nee")] },
      ["AFWIJKING_ZONDER_REDEN /soort/reden", "AFWIJKING_ZONDER_REDEN /uren/reden"],
    ],
    [
      "afwijzen zeggen en een goede reden vinden",
      heelLaat,
      { redenTeLaat: { oordeel: "goed", reden: "x" }, antwoorden: [antwoord("PERIODE_VOORBIJ", "ja")] },
      ["ANTWOORD_TEGENSTRIJDIG /antwoorden/0/antwoord"],
    ],
  ])("%s", (_, basis, keuze, verwacht) => {
    expect(codesOf(beslis(basis, keuze))).toEqual(verwacht);
  });

  test("geen dag over en toch uren, met een reden: die uren", () => {
    const keuze = {
      ...nietGoed,
      uren: { waarde: 10, reden: "De helft." },
      antwoorden: [antwoord("PERIODE_VOORBIJ", "nee")],
    };
    expect(value(beslis(heelLaat, keuze))).toMatchObject({
      soort: "gedeeltelijke-toekenning",
      toekenning: { uren: 10 },
    });
    const wijstAf = { ...nietGoed, antwoorden: [antwoord("PERIODE_VOORBIJ", "ja")] };
    expect(value(beslis(heelLaat, wijstAf)).soort).toBe("afwijzing");
  });

  test("een reactie op het advies is geen reactie op een eigen afwijzing (Awb 4:7)", () => {
    const beslissing = value(beslis(geval, { soort: afwijzing, antwoorden: [gehoord] }));
    expect(beslissing.horen).toMatchObject({ nodig: true, hoe: "gehoord", gedaanOp: null });
    expect(beslissing.verschillen.reduce((som, { minder }) => som + minder, 0)).toBe(60);
  });

  test("een eigen vraag om aanvulling zegt wat en waarom, en niets over de uren", () => {
    const aanvulling = { dagen: 14, stukken: [{ wie: "werkgever", wat: "het nieuwe contract" }] };
    const beslissing = value(
      beslis(geval, { soort: { waarde: "aanvulling-gevraagd", reden: "Er komt een contract." }, aanvulling }),
    );
    expect(beslissing).toMatchObject({
      ontbreekt: aanvulling.stukken,
      aanvulling: { gevraagdOp: "2025-10-06", totEnMet: "2025-10-20" },
      verschillen: [],
      rechtsgevolg: { isBesluit: false },
    });
  });
});

describe("Een eigen periode", () => {
  const periode = (van: string, totEnMet: string) => ({ periode: { van, totEnMet, reden: "Dit past." } });
  test.each<[string, object, readonly string[]]>([
    [
      "voor de baan",
      { ...periode("2025-08-31", "2026-02-28"), uren: { waarde: 60, reden: "x" } },
      ["PERIODE_VOOR_CONTRACT /periode/van"],
    ],
    [
      "een maand met alle uren, zonder reden bij de uren",
      { ...periode("2025-09-01", "2025-09-30"), uren: { waarde: 60 } },
      ["UREN_BOVEN_MAXIMUM /uren/reden", "AFWIJKING_ZONDER_REDEN /soort/reden", "AFWIJKING_ZONDER_REDEN /uren/reden"],
    ],
  ])("%s", (_, keuze, verwacht) => {
    expect(codesOf(beslis(geval, keuze))).toEqual(verwacht);
  });

  test.each<[string, readonly string[]]>([
    ["2026-08-31", []],
    ["2026-09-01", ["PERIODE_BUITEN_CONTRACT /periode/totEnMet"]],
  ])("tot en met %s, bij een contract tot en met 31 augustus 2026", (totEnMet, verwacht) => {
    const [contract] = eersteAanvraag().dienstverband?.reeks ?? [];
    const tijdelijk = { ...contract, soort: "bepaalde-tijd", totEnMet: "2026-08-31" };
    const dienstverband = { ...eersteAanvraag().dienstverband, reeks: [tijdelijk] } as SoortAanvraag["dienstverband"] &
      object;
    const keuze = { ...periode("2025-09-01", totEnMet), uren: { waarde: 70, reden: "Dit past." } };
    expect(codesOf(beslis(met({ dienstverband }), keuze))).toEqual(verwacht);
  });

  test("het maximum en de verschillen horen bij die periode", () => {
    const keuze = { ...periode("2025-09-01", "2025-11-30"), uren: { waarde: 30, reden: "De helft." } };
    const beslissing = value(beslis(geval, keuze));
    expect(beslissing.wettelijkMaximum).toBe(50.4);
    expect(beslissing.toekenning).toMatchObject({ uren: 30, periode: { totEnMet: "2025-11-30" } });
    expect(soms(beslissing.verschillen as Parameters<typeof soms>[0])).toBe(3000);
    expect(beslissing.afwijkingen.map(({ wat }) => wat)).toContain("periode");
  });
});

describe("Een advies over een andere periode", () => {
  const over = (van: string, totEnMet: string) =>
    met({ advies: { ...advies, periode: { van, totEnMet }, reacties: [] } });
  const korter = over("2025-09-01", "2026-01-31");
  test("welke periode geldt, wordt gevraagd; korter dan gevraagd is iets om op te reageren", () => {
    expect(codes(voorstelVan(korter))).toEqual(["ADVIES_PERIODE"]);
    const gekozen = beslis(korter, {
      antwoorden: [antwoord("ADVIES_PERIODE", "advies")],
      regime: { waarde: "midden" },
    });
    expect(codesOf(gekozen)).toEqual(["VRAAG_ONBEANTWOORD /antwoorden"]);
    const gevraagd = value(beslis(korter, { antwoorden: [antwoord("ADVIES_PERIODE", "gevraagd")] }));
    expect(gevraagd.toekenning).toMatchObject({ uren: 60, periode: { totEnMet: "2026-02-28" } });
  });
  test("het advies gekozen, na horen: die periode, met de uren die daarbij passen", () => {
    const antwoorden = [antwoord("ADVIES_PERIODE", "advies"), gehoord];
    const beslissing = value(beslis(korter, { antwoorden, regime: { waarde: "midden" } }));
    expect(beslissing.toekenning).toMatchObject({ uren: 56.49, periode: { totEnMet: "2026-01-31" } });
    expect(soms(beslissing.verschillen as Parameters<typeof soms>[0])).toBe(351);
  });
  test("een langer advies vraagt ook welke periode geldt, maar niet om een reactie", () => {
    expect(codes(voorstelVan(over("2025-09-01", "2026-03-31")))).toEqual(["ADVIES_PERIODE"]);
    expect(codes(voorstelVan(over("2025-09-01", "2026-03-31"), { ADVIES_PERIODE: "advies" }))).toEqual([]);
  });
});

describe("Een aanvraag waar iets bij te vragen is", () => {
  test("zonder goede reden te laat: de berekening eindigt in de uren die worden toegekend", () => {
    const { berekening, toekenning } = value(beslis(tweeMaanden, nietGoed));
    expect(berekening.at(-1)).toMatchObject({ soort: "korting-naar-verhouding", getallen: { voor: 60, uren: 53.37 } });
    expect(berekening.at(-1)?.tekst).toBe(
      "Van de 60,00 uur gaat hetzelfde deel af: 60,00 uur × 59,45 / 66,83 = 53,37 uur.",
    );
    expect(toekenning?.uren).toBe(53.37);
  });
  test("te laat zonder opgegeven reden: er is een voorstel met de vraag", () => {
    const { redenTeLaat: _, ...zonder } = { ...aanvraag, redenTeLaat: "" };
    const formulier = {
      aanvraag: zonder,
      indiening: { ...indiening, door: "jobcoach" as const, ontvangenOp: "2025-10-19" },
    };
    expect(codes(voorstelVan(met(formulier, "2025-11-03")))).toEqual(["REDEN_TE_LAAT"]);
  });
  test("meer dan midden zonder motivatie: er is een voorstel met de vraag", () => {
    const { plan } = eersteAanvraag();
    const doelen = (plan?.doelen ?? []).map(({ activiteiten: _, ...doel }) => ({ ...doel, uren: 30 }));
    const hoog = met({ plan: { ...plan, doelen }, advies: { ...advies, uren: 90 } });
    expect(codes(voorstelVan(hoog))).toContain("INTENSIEF_MOTIVATIE");
  });
  test("woorden uit een doel staan niet in de vergelijking", () => {
    const doel = voorstelVan(geval).vergelijking?.doelen[0];
    expect(Object.keys(doel ?? {})).toEqual(["doel", "urenGevraagd", "klaarBinnenAdviesperiode", "eensInGesprek"]);
    expect(JSON.stringify(value(beslis(geval, {})))).not.toContain("U kent");
  });
  test("een toekenning is een de-woord, en staat in het dossier", () => {
    expect(describeFinding(fout("VERWIJZING_BESTAAT_NIET", "", { waarnaar: "toekenning" }))).toBe(
      "Dit wijst naar een toekenning die er niet is. Kies er een uit het dossier.",
    );
  });
});
