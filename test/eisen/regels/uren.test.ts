import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyDossier } from "../../../src/besluit/dossier/read-dossier.ts";
import { rekenUren } from "../../../src/besluit/uren/reken-uren.ts";
import { delenVan } from "../../../src/formulier/formulier.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import type { Bedrag } from "../../../src/regels/uren/bereken-bedrag.ts";
import type { Doeluren } from "../../../src/regels/uren/pas-regime.ts";
import type { Strippenkaartsaldo } from "../../../src/regels/uren/saldo-strippenkaart.ts";
import type { Urenuitkomst } from "../../../src/regels/uren/uitkomst.ts";
import type { Halfjaar } from "../../../src/regels/uren/vooruitblik.ts";
import type { VroegEinde } from "../../../src/regels/uren/vroeg-einde.ts";
import { eersteAanvraag, invoer, voorstelVan } from "../../besluit/geval.ts";
import { type Answers, withAnswers } from "../../formulier/answers.ts";
import { dakpan, temporaryFolder } from "../../shell/run-dakpan.ts";
import { casus } from "../formulier/voorbeeld.ts";

const folder = temporaryFolder();
const samples = join(import.meta.dirname, "../../../samples");
const sample = (naam: string, bestand = "formulier.json"): string => join(samples, naam, bestand);
const put = (naam: string, inhoud: unknown): string => folder.put(naam, JSON.stringify(inhoud));
const formulier = (naam: string, van: string, antwoorden: Answers): string =>
  put(naam, withAnswers(casus(van).submission, antwoorden));

interface Rapport extends Urenuitkomst {
  readonly gevraagd: number;
  readonly toegekend: number | null;
  readonly regimes: readonly { readonly regime: string; readonly uren: number | null }[];
  readonly onder: { readonly regime: string; readonly uren: number } | null;
  readonly boven: { readonly regime: string; readonly uren: number } | null;
  readonly perDoel: readonly Doeluren[];
  readonly vooruitblik: readonly Halfjaar[];
  readonly vroegEinde: VroegEinde | null;
  readonly strippenkaarten: readonly Strippenkaartsaldo[];
  readonly bedrag: Bedrag | null;
}

function uren(...args: readonly string[]): Rapport {
  const { code, out, err } = dakpan("hours", ...args, "--json");
  expect(`${code} ${err}`).toBe("0 ");
  return JSON.parse(out);
}
const vlaggen = (van: string, totEnMet: string, perWeek = "24"): readonly string[] => [
  ...["--van", van, "--tot-en-met", totEnMet, "--uren-per-week", perWeek],
  ...["--regime", "midden", "--in-dienst", van],
];
const tekst = (...args: readonly string[]): string => dakpan("hours", ...args).out;
const codes = ({ vragen }: Rapport): readonly string[] => vragen.map(({ code }) => code);
const delen = ({ segmenten }: Rapport): readonly string[] =>
  segmenten.map((een) => `${een.van} ${een.totEnMet} ${een.dagen}d ${een.percentage}% ${een.urenAfgerond}`);
const stap = ({ stappen }: Rapport, soort: string): string => stappen.find((een) => een.soort === soort)?.tekst ?? "";

test("E046 aanvraag en beslissing rekenen met dezelfde som en krijgen hetzelfde getal", () => {
  const aanvraag = eersteAanvraag();
  const zelf = rekenUren(delenVan(aanvraag), emptyDossier, uwv2019);
  const voorstel = voorstelVan(invoer("eerste-aanvraag", { formulier: aanvraag }), { TOEKENNINGSEENHEID: "regime" });
  expect(zelf.ok && zelf.value.uitkomst.uren).toBe(66.83);
  expect(voorstel.toekenning).toMatchObject({ regime: "midden", uren: 66.83 });
  expect(uren(sample("eerste-aanvraag"))).toMatchObject({ regime: "midden", uren: 66.83 });
});

test("E047 in één periode van 13 tot en met 17 maanden wisselt het percentage", () => {
  const bestand = formulier("e047.json", "contract-13-maanden", {
    "/begeleiding/periode": { van: "2026-07-01", totEnMet: "2027-01-31" },
  });
  const uitkomst = uren(bestand);
  expect(delen(uitkomst)).toEqual(["2026-07-01 2026-12-31 184d 10% 58.23", "2027-01-01 2027-01-31 31d 5% 4.91"]);
  expect(uitkomst.uren).toBe(63.14);
});

test("E048 een reeks van proefplaatsing, korte en lange contracten wordt goed doorgerekend", () => {
  const bestand = formulier("e048.json", "contract-8-maanden", {
    "/indiening": undefined,
    "/dienstverband": {
      inDienstSinds: "2024-03-01",
      reeks: [
        { soort: "proefplaatsing", id: "p1", van: "2024-01-01", totEnMet: "2024-02-29", urenPerWeek: 24 },
        { soort: "bepaalde-tijd", id: "c1", van: "2024-03-01", totEnMet: "2024-10-31", urenPerWeek: 24 },
        { soort: "bepaalde-tijd", id: "c2", van: "2024-11-01", totEnMet: "2025-11-30", urenPerWeek: 24 },
      ],
    },
    "/begeleiding/periode": { van: "2024-01-01", totEnMet: "2025-11-30" },
  });
  const { onbekend: _, ...beleid } = { ...uwv2019, proefplaatsingUren: { midden: 8 }, tabelkeuze: "huidig-contract" };
  const uitkomst = uren(bestand, "--regime", "midden", "--beleid", put("e048-beleid.json", beleid));
  expect(
    uitkomst.perioden.map((een) => [
      een.soort,
      een.uren,
      een.segmenten.map(({ tabel, percentage }) => `${tabel} ${percentage}`),
    ]),
  ).toEqual([
    ["proefplaatsing", 8, ["beleid null"]],
    ["contract", 77.54, ["tabel-2 10"]],
    ["contract", 47.63, ["tabel-1 10", "tabel-1 5"]],
    ["contract", 29.12, ["tabel-1 5"]],
    ["contract", 4.75, ["tabel-1 5"]],
  ]);
  expect(uitkomst.uren).toBe(167.04);
  expect(codes(uitkomst)).toContain("TABEL_2_BEVESTIGEN");
  const zelf = uren(bestand, "--regime", "midden");
  expect(zelf.uren).toBeNull();
  expect(codes(zelf)).toEqual(expect.arrayContaining(["TABELKEUZE", "TABEL_2_PERCENTAGE", "PROEFPLAATSING_UREN"]));
});

test("E049 jaren in dienst en jaren met een jobcoach staan los, en men ziet welke is gebruikt", () => {
  const args = ["--van", "2024-01-01", "--tot-en-met", "2024-06-30", "--uren-per-week", "24", "--regime", "midden"];
  const beide = [...args, "--in-dienst", "2021-01-01", "--verlening-sinds", "2023-01-01"];
  const uitkomst = uren(...beide);
  expect(uitkomst.lezingen).toEqual([
    { soort: "jaartelling", keuze: "dienstverband", uren: 17.28 },
    { soort: "jaartelling", keuze: "verlening", uren: 28.8 },
  ]);
  expect(stap(uitkomst, "jaartelling")).toBe("De jaren tellen vanaf de eerste werkdag in deze baan: 1 januari 2021.");
  expect(codes(uitkomst)).toContain("JAARTELLING");
  expect(tekst(...beide)).toMatch(/dienstverband: .*17,28 uur[\s\S]*verlening: .*28,80 uur/);
});

test("E051 dagen te laat en de korting staan stap voor stap, ook bij een proefplaatsing", () => {
  const contract = uren(sample("te-laat-zonder-reden"), "--deugdelijke-grond", "nee");
  expect(contract).toMatchObject({
    dagenTeLaat: 13,
    uren: 44.57,
    urenZonderKorting: 48,
    korting: { laatsteDagOpTijd: "2026-01-13", dagen: 13 },
  });
  expect(stap(contract, "te-laat")).toBe(
    "De aanvraag kwam op 26 januari 2026. Op tijd was tot en met 13 januari 2026: 13 dagen te laat.",
  );
  expect(stap(contract, "contract")).toContain("(182 - 13) dagen");

  const { onbekend: _, ...beleid } = { ...uwv2019, proefplaatsingUren: { midden: 12 } };
  const proef = formulier("e051.json", "proefplaatsing", { "/indiening/ontvangenOp": "2026-05-24" });
  const plaatsing = uren(
    proef,
    "--regime",
    "midden",
    "--beleid",
    put("e051-beleid.json", beleid),
    "--deugdelijke-grond",
    "nee",
  );
  expect(plaatsing).toMatchObject({
    dagenTeLaat: 13,
    uren: 9.44,
    urenZonderKorting: 12,
    korting: { laatsteDagOpTijd: "2026-05-11", dagen: 13 },
  });
  expect(stap(plaatsing, "te-laat")).toBe(
    "De aanvraag kwam op 24 mei 2026. Op tijd was tot en met 11 mei 2026: 13 dagen te laat.",
  );
  expect(stap(plaatsing, "proefplaatsing")).toContain("12 vaste uren × (61 - 13) / 61 dagen");
  expect(
    plaatsing.stappen.map(({ soort }) => soort).filter((soort) => contract.stappen.some((een) => een.soort === soort)),
  ).toEqual(["gevraagd", "te-laat", "periode", "totaal"]);
});

test("E052 de tabel volgt uit het contract, en wat niet bekend is wordt een vraag aan de beslisser", () => {
  const kort = uren(sample("contract-8-maanden"));
  expect(kort.segmenten.map(({ tabel }) => tabel)).toEqual(["tabel-2"]);
  expect(kort).toMatchObject({ uren: 102.96, vastheid: "te-bevestigen", bovengrens: 102.96 });
  expect(kort.vragen.find(({ code }) => code === "TABEL_2_BEVESTIGEN")?.aan).toBe("beslisser");
  const vast = uren(sample("eerste-aanvraag"));
  expect(vast.segmenten.map(({ tabel }) => tabel)).toEqual(["tabel-1"]);
  expect(codes(vast).filter((code) => code.startsWith("TABEL"))).toEqual([]);

  const reeks = [
    { soort: "bepaalde-tijd", id: "c0", van: "2025-09-01", totEnMet: "2026-03-31", urenPerWeek: 32 },
    { soort: "bepaalde-tijd", id: "c1", van: "2026-04-01", totEnMet: "2027-04-30", urenPerWeek: 32 },
  ];
  const nu = formulier("e052.json", "contract-8-maanden", {
    "/dienstverband": { inDienstSinds: "2025-09-01", reeks },
    "/begeleiding/periode": { van: "2026-04-01", totEnMet: "2026-08-31" },
  });
  expect(codes(uren(nu))).toContain("TABELKEUZE");
  expect(uren(nu).lezingen.map(({ keuze }) => keuze)).toEqual(["eerste-contract", "huidig-contract"]);
});

test("E053 bij een aantal uren ziet men het regime, en bij een regime de uren", () => {
  const naarUren = uren(sample("eerste-aanvraag"));
  expect(naarUren).toMatchObject({
    gevraagd: 60,
    onder: { regime: "licht", uren: 40.1 },
    boven: { regime: "midden", uren: 66.83 },
  });
  expect(uren(sample("eerste-aanvraag"), "--regime", "midden")).toMatchObject({ regime: "midden", uren: 66.83 });
  expect(uren(sample("eerste-aanvraag"), "--regime", "licht")).toMatchObject({ regime: "licht", uren: 40.1 });
  expect(tekst(sample("eerste-aanvraag"))).toMatch(/licht +40,10 {2}te weinig\n +midden +66,83 {2}past/);
});

test("E054 de afbouw per half jaar en de hoogste uren van de wet zijn te zien", () => {
  const { vooruitblik } = uren(sample("eerste-aanvraag"), "--regime", "midden");
  expect(vooruitblik.map((een) => [een.van, een.percentages, een.uren, een.wettelijkMaximum])).toEqual([
    ["2025-09-01", [10], 66.83, 100.25],
    ["2026-03-01", [10], 67.94, 101.91],
    ["2026-09-01", [5], 33.42, 50.12],
    ["2027-03-01", [5], 33.97, 50.95],
    ["2027-09-01", [3], 20.16, 40.32],
    ["2028-03-01", [3], 20.38, 40.76],
  ]);
  expect(tekst(sample("eerste-aanvraag"), "--regime", "midden")).toMatch(
    /5 {10}2027-09-01 {2}2028-02-29 +3 {2}20,16 +40,32/,
  );
});

test("E055 veranderen de contracturen, dan wordt vanaf die dag opnieuw gerekend", () => {
  for (const dossier of [[], ["--dossier", sample("wijziging-meer-uren", "dossier.json")]]) {
    const uitkomst = uren(sample("wijziging-meer-uren"), ...dossier);
    expect(uitkomst.segmenten.map((een) => [een.van, een.totEnMet, een.werkurenPerWeek, een.urenAfgerond])).toEqual([
      ["2026-01-12", "2026-04-12", 20, 14.4],
      ["2026-04-13", "2026-07-11", 28, 19.94],
    ]);
    expect(uitkomst).toMatchObject({ uren: 34.34, toegekend: 28.64 });
  }
});

test("E056 stopt het werk eerder, dan staan de uren naar verhouding naast de gemaakte uren", () => {
  const { vroegEinde } = uren(sample("einde-baan"));
  expect(vroegEinde).toMatchObject({
    dagen: 90,
    dagenInPeriode: 184,
    naarVerhouding: 33.23,
    gemaakt: 35.5,
    verschil: 2.27,
    laatsteDag: "2026-05-29",
  });
  expect(tekst(sample("einde-baan"))).toMatch(
    /90 \/ 184 dagen = 33,23 uur[\s\S]*Gemaakt zijn 35,50 uur\. Dat is 2,27 uur meer/,
  );
});

test("E057 losse uren op de strippenkaart hebben een eigen budget", () => {
  const kaart = (minuten: readonly number[]) =>
    put("e057.json", {
      versie: "1.0",
      strippenkaarten: [
        { toegekendOp: "2026-01-05", uren: 5, gebruikt: minuten.map((een) => ({ op: "2026-02-02", minuten: een })) },
      ],
    });
  const deels = uren(sample("eerste-aanvraag"), "--dossier", kaart([90]));
  expect(deels.strippenkaarten[0]).toMatchObject({
    uren: 5,
    gebruiktInMinuten: 90,
    overInMinuten: 210,
    overInUren: 3.5,
  });
  const bijgeschreven = uren(sample("eerste-aanvraag"), "--dossier", kaart([90, 45]));
  expect(bijgeschreven.strippenkaarten[0]).toMatchObject({
    gebruiktInMinuten: 135,
    overInMinuten: 165,
    overInUren: 2.75,
  });
  expect([deels.uren, bijgeschreven.uren, uren(sample("eerste-aanvraag")).uren]).toEqual([66.83, 66.83, 66.83]);
});

test("E058 een proefplaatsing heeft een vast aantal uren, los van de contracturen", () => {
  const zelf = uren(sample("proefplaatsing"), "--regime", "midden");
  expect(zelf).toMatchObject({ uren: null, vastheid: "te-bevestigen" });
  expect(codes(zelf)).toContain("PROEFPLAATSING_UREN");
  const { onbekend: _, ...beleid } = { ...uwv2019, proefplaatsingUren: { midden: 8 } };
  const pad = put("e058-beleid.json", beleid);
  const meer = formulier("e058.json", "proefplaatsing", { "/dienstverband/reeks/0/urenPerWeek": 36 });
  for (const bestand of [sample("proefplaatsing"), meer]) {
    const uitkomst = uren(bestand, "--regime", "midden", "--beleid", pad);
    expect(uitkomst).toMatchObject({ uren: 8, vastheid: "vast" });
    expect(uitkomst.segmenten[0]?.bronnen).toEqual([{ wet: "Beleid", artikel: "uwv-2019" }]);
  }
});

test("E059 een periode van elke lengte is te berekenen: 17 dagen, 8 en 11 maanden", () => {
  for (const [van, totEnMet, dagen, verwacht] of [
    ["2024-01-01", "2024-01-17", 17, 5.38],
    ["2024-01-01", "2024-08-31", 244, 77.22],
    ["2024-01-01", "2024-11-30", 335, 106.02],
  ] as const) {
    const uitkomst = uren(...vlaggen(van, totEnMet));
    expect(uitkomst).toMatchObject({ dagen, uren: verwacht });
    expect(uitkomst.stappen.filter(({ soort }) => soort === "contract")).toHaveLength(uitkomst.segmenten.length);
    expect(uitkomst.stappen.at(-1)?.getallen).toEqual({ uren: verwacht });
  }
});

test("E060 bij de uren staan het tarief en het bedrag, met en zonder btw", () => {
  const beleid = put("e060-beleid.json", {
    id: "tarief",
    naam: "Een gemeente met een tarief",
    uitvoerder: "gemeente",
    intensiteit: { soort: "vaste-uren", urenPerWeek: 2.5 },
    werkweken: 48,
    tarieven: [{ vanaf: "2024-01-01", eurocent: 9000, bron: "Tarieven 2024" }],
  });
  const args = [
    "--van",
    "2024-01-01",
    "--tot-en-met",
    "2024-06-30",
    "--uren-per-week",
    "24",
    "--in-dienst",
    "2024-01-01",
  ];
  const { bedrag, uren: aantal } = uren(...args, "--beleid", beleid);
  expect(aantal).toBe(60);
  expect(bedrag).toMatchObject({ exclusief: 540_000, btwPercentage: 21, btw: 113_400, inclusief: 653_400 });
  expect(bedrag?.perJaar).toEqual([
    {
      jaar: 2024,
      uren: 60,
      tarief: 9000,
      tariefVanaf: "2024-01-01",
      exclusief: 540_000,
      bronnen: [{ wet: "Beleid", artikel: "tarief" }],
    },
  ]);
  expect(tekst(...args, "--beleid", beleid)).toContain(
    "Zonder btw € 5.400,00, btw 21% € 1.134,00, met btw € 6.534,00.",
  );
});

test("E092 wie te laat aanvraagt, wordt naar de reden gevraagd, zodat de korting kan vervallen", () => {
  const zonderReden = formulier("e092.json", "te-laat-goede-reden", { "/aanvraag/redenTeLaat": undefined });
  const nagekeken = dakpan("check", zonderReden, "--op", "2026-02-23");
  expect(`${nagekeken.out}${nagekeken.err}`).toMatch(/\/aanvraag\/redenTeLaat +VELD_ONTBREEKT/);
  for (const [naam, dagen, met, zonder] of [
    ["te-laat-goede-reden", 20, 50.95, 57.28],
    ["te-laat-zonder-reden", 13, 44.57, 48],
  ] as const) {
    const uitkomst = uren(sample(naam));
    expect(uitkomst).toMatchObject({
      uren: zonder,
      korting: { dagen, reden: "gevraagd", urenMetKorting: met, urenZonderKorting: zonder },
    });
    expect(uitkomst.vragen.find(({ code }) => code === "REDEN_TE_LAAT")?.aan).toBe("beslisser");
    expect(uren(sample(naam), "--deugdelijke-grond", "ja")).toMatchObject({ uren: zonder, korting: { reden: "goed" } });
    expect(uren(sample(naam), "--deugdelijke-grond", "nee")).toMatchObject({
      uren: met,
      korting: { reden: "niet-goed" },
    });
  }
});

test("E103 de periode hangt af van doel en situatie, niet van een vast half jaar", () => {
  const { code, out, err } = dakpan("check", sample("contract-8-maanden"), "--op", "2026-04-24");
  expect(code).toBe(0);
  expect(`${out}${err}`).not.toMatch(/\/begeleiding\/periode/);
  const uitkomst = uren(sample("contract-8-maanden"));
  expect(uitkomst.perioden.map((een) => [een.van, een.totEnMet, een.uren])).toEqual([
    ["2026-04-01", "2026-11-30", 102.96],
  ]);
  expect(uitkomst.dagen).toBe(244);
});

test("E114 een gemeente kan rekenen met procenten, vaste uren per week of een regime", () => {
  for (const [manier, verwacht, som] of [
    ["percentage", 24.26, "184 dagen × 20 uur werk per week × 48/364 × 5% = 24,26374 uur"],
    ["vaste-uren", 24.26, "184 dagen / 7 × 1 uur begeleiding per week × 48/52 = 24,26374 uur"],
    ["regime", 41.85, "184 dagen × 20 uur werk per week × 46/364 × 9% (jaar 1) = 41,85495 uur"],
  ] as const) {
    const beleid = sample("gemeente", `beleid-${manier}.json`);
    const regime = manier === "regime" ? ["--regime", "midden"] : [];
    const uitkomst = uren(sample("gemeente"), "--beleid", beleid, ...regime);
    expect(uitkomst.uren).toBe(verwacht);
    expect(stap(uitkomst, "contract")).toContain(som);
  }
});

test("E155 uren die over zijn, maken de volgende periode niet vanzelf kleiner", () => {
  const met = (gebruikt: number) =>
    formulier(`e155-${gebruikt}.json`, "vervolg", { "/eerdereOndersteuning/perioden/0/urenGebruikt": gebruikt });
  const [weinig, alles] = [uren(met(10)), uren(met(60))];
  expect(weinig.uren).toBe(67.94);
  expect(weinig).toEqual(alles);
});
