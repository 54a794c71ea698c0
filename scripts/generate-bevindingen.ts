import { readFileSync } from "node:fs";
import { type Code, codes } from "../src/domein/bevinding/codes.ts";
import type { Params } from "../src/domein/bevinding/finding.ts";
import { describeFinding } from "../src/domein/bevinding/messages.nl.ts";

/** Example facts, so that every sentence reads as it will. */
const voorbeeld = {
  veld: "Wat lukt er straks zonder hulp?",
  vragen: "Wat lukt er straks zonder hulp?",
  wie: "werkgever",
  uiterlijk: "2026-06-30",
  hoogstens: 5,
  regel: 12,
  kolom: 8,
  bekend: "1.0",
  verwacht: "een getal",
  keuzes: "ja, nee",
  grens: "hoogstens 60",
  einde: "2026-10-31",
  begin: "2026-01-01",
  waarnaar: "doel",
  nummer: 2,
  doel: "20",
  activiteiten: "18",
  gevraagd: "80",
  midden: "57,6",
  bijlage: "contract",
  bron: "het Handelsregister",
  op: "2026-01-05",
  reden: "dit gegeven ontbreekt",
  dagen: 29,
  dag: "2026-04-13",
  vanaf: "2019-10-01",
  tot: "2150-12-31",
  van: "2026-03-02",
  inDienst: "2026-03-02",
  ontvangen: "2026-03-16",
  hoogste: 60,
  regime: "intensief",
  oud: "20 jaar",
  soort: "aanmelding",
  vraag: "TOEKENNINGSEENHEID",
  wat: "uren",
  voorstel: "60 uur",
  voorwaarde: "RECHT_NUL_UREN",
  uren: "100,26",
  samen: "12",
  verschil: "14",
  staat: "48",
  moet: "46",
  maximum: "100,25",
  na: "de aanvulling is gevraagd",
  advies: "2026-03-30",
  contrast: 3.9,
  minstens: 4.5,
  breedte: 90,
  hoogte: 170,
  minsteBreedte: 100,
  minsteHoogte: 180,
  mist: "schuin",
  teken: "汉",
  code: "U+6C49",
  plaats: "/blocks/2",
};

/** A new fact without an example shows its name. */
const metPlek: Params = new Proxy<Params>(voorbeeld, {
  get: (params, naam) => params[String(naam)] ?? `«${String(naam)}»`,
});

/** Where a name means something else than above, or is left out. */
const eigen: Readonly<Partial<Record<Code, Params>>> = {
  WERKUREN_BUITEN_BEREIK: { hoogste: 60 },
  DATUM_TE_VER: { tot: "2150-12-31" },
  DAGEN_ZONDER_WERK: { dagen: 9 },
  REGIME_NIET_IN_BELEID: { regime: "intensief", keuzes: "licht, midden" },
  AANVRAAG_IS_VERVOLG: { tot: "2026-02-28" },
  NIET_TE_BESLISSEN: { reden: "een evaluatie vraagt geen besluit" },
  VRAAG_ONBEKEND: { vragen: "TOEKENNINGSEENHEID, HOREN" },
  UITKOMST_PAST_NIET: { keuzes: "toekenning, afwijzing" },
  BESLISSING_TELT_NIET_OP: { wat: "de uren die zijn toegekend", staat: "48,00 uur", moet: "46,00 uur" },
  BESLISSING_PAST_NIET: { wat: "een afwijzing geeft geen uren" },
  BESLISSING_DAGEN_PASSEN_NIET: { wat: "de laatste dag voor bezwaar", moet: "12 mei 2026" },
  BESLISSING_ZONDER_REDEN: { wat: "waarom er minder uren zijn" },
  BESLISSING_ANDER_FORMULIER: { wat: "het zaaknummer" },
  BESLISSING_INVOER_VERANDERD: { wat: "het formulier" },
  BELEID_PERIODE_OMGEKEERD: { begin: "2026-01-01", einde: "2025-12-31" },
  BELEID_TEGENSTRIJDIG: { reden: "minstens 12 uur en meer dan 12 uur" },
  HUISSTIJL_MARGE_TE_KLEIN: { minstens: 10 },
  HUISSTIJL_ADRES_BUITEN_VENSTER: { minstens: 20, hoogstens: 30 },
  HUISSTIJL_LOGO_BREEDTE: { minstens: 10, hoogstens: 80 },
  HUISSTIJL_LOGO_TE_HOOG: { hoogte: 40, hoogstens: 25 },
  BELEID_NIET_GELDIG: { dag: "2026-04-13", totEnMet: "2025-12-31" },
};

/** `docs/bevindingen.md`: one row per code, in groups as in `codes.ts`. */
export function generateBevindingenDoc(): string {
  const groups = readGroups();
  const rows = codes.map((code) => {
    const title = groups.get(code);
    const head = title === undefined ? [] : ["", `## ${title}`, "", "| code | what the person reads |", "|---|---|"];
    return [
      ...head,
      `| \`${code}\` | ${describeFinding({ code, ernst: "fout", pointer: "", params: eigen[code] ?? metPlek })} |`,
    ].join("\n");
  });
  return `# Findings\n\nEvery finding is \`{ code, ernst, pointer, params }\`; the sentence is in \`src/domein/bevinding/messages.nl.ts\`. Codes are never reused.\n${rows.join("\n")}\n`;
}

/** The comments between the codes are the titles of the groups. */
function readGroups(): ReadonlyMap<string, string> {
  const text = readFileSync("src/domein/bevinding/codes.ts", "utf8");
  return new Map([...text.matchAll(/\/\/ (.+)\n\s+"(\w+)"/g)].map(([, title = "", code = ""]) => [code, title]));
}
