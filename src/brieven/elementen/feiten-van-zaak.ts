import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import { addDays, readDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { dagenVan, type Periode } from "../../domein/periode.ts";
import type { Briefzaak } from "../brief.ts";
import { afgeleideMinuten, afgeleideUren, periodenVan, perWeek, vorigePercentages } from "./afgeleide-uren.ts";
import { leesDagen, leesUren } from "./lees-vermeldingen.ts";
import { type Blad, listBladen } from "./list-bladen.ts";
import { berekenTermijnenVan } from "./termijnen-van-zaak.ts";
import { urenBijTeLaat } from "./uren-bij-te-laat.ts";

/** All that a letter about a case can truthfully name. */
export interface Feiten {
  /** Days, as yyyy-mm-dd. */
  readonly dagen: readonly string[];
  /** Hours, in minutes. */
  readonly minuten: readonly number[];
  /** Hours a week over a period, as exact as they are. */
  readonly perWeek: readonly number[];
  /** Every other number, as it may be written. */
  readonly getallen: ReadonlySet<string>;
}

const gemaakt = new WeakMap<Briefzaak, Feiten>();

/** The same case has the same facts for each of its readers. */
export function feitenVan(zaak: Briefzaak): Feiten {
  const bekend = gemaakt.get(zaak);
  if (bekend !== undefined) return bekend;
  const feiten = verzamel(zaak);
  gemaakt.set(zaak, feiten);
  return feiten;
}

function verzamel(zaak: Briefzaak): Feiten {
  const { beslissing } = zaak;
  const bladen = [zaak.formulier, zaak.dossier, beslissing, zaak.beleid, zaak.bevindingen, zaak.op].flatMap((deel) =>
    listBladen(deel),
  );
  const termijnen = listBladen(berekenTermijnenVan(zaak));
  const teksten = [...bladen, ...termijnen].flatMap(({ waarde }) => (typeof waarde === "string" ? [waarde] : []));
  const afgeleid = beslissing === null ? [] : afgeleideUren(beslissing);
  const uren = [...bladen.flatMap(alsUren), ...afgeleid, ...urenBijTeLaat(zaak)].map((een) => Math.abs(een) * 60);
  const getallen = [...bladen, ...termijnen].flatMap(({ waarde }) => (typeof waarde === "number" ? [waarde] : []));
  const telling =
    beslissing === null ? [] : [...periodenVan(beslissing).map(dagenVan), ...vorigePercentages(beslissing)];
  return {
    dagen: [...new Set([...teksten.flatMap(dagenIn), ...(beslissing === null ? [] : grenzenVan(beslissing))])],
    minuten: [
      ...uren,
      ...afgeleideMinuten(zaak),
      ...teksten.flatMap((tekst) => leesUren(tekst).map(({ minuten }) => minuten)),
    ],
    perWeek: beslissing === null ? [] : perWeek(beslissing),
    getallen: new Set([
      ...[...getallen, ...afgeleid, ...telling].flatMap(schrijfwijzen),
      ...teksten.flatMap(getallenIn),
    ]),
  };
}

/** Numbers that are hours, by the name they stand under. */
const urennaam = /uren|minder|grens|maximum|advies|erbij|volgens|^voor$|^met$|^zonder$|^som$|^waarde$/i;

function alsUren({ naam, waarde }: Blad): readonly number[] {
  return typeof waarde === "number" && urennaam.test(naam) ? [waarde] : [];
}

function dagenIn(tekst: string): readonly string[] {
  if (readDatum(tekst) !== undefined) return [tekst];
  return leesDagen(tekst).flatMap(({ jaar, maand, dag }) =>
    jaar === null ? [] : [`${jaar}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`],
  );
}

/** Where one part of a calculation ends and the next begins. */
function grenzenVan(beslissing: Beslissing): readonly string[] {
  const lengten = beslissing.berekening.flatMap(({ soort, getallen }) =>
    (soort === "contract" || soort === "proefplaatsing") && typeof getallen.dagen === "number" ? [getallen.dagen] : [],
  );
  return periodenVan(beslissing).flatMap((periode: Periode) => {
    let van = periode.van;
    return lengten.flatMap((dagen) => {
      const eerste = van;
      van = addDays(van, dagen);
      return [eerste, addDays(van, -1)];
    });
  });
}

/** As a number and as a rounded one; days are also counted in weeks. */
function schrijfwijzen(getal: number): readonly string[] {
  const heel = Math.abs(getal);
  const weken = Number.isInteger(heel / 7) ? [formatGetal(heel / 7)] : [];
  const cent = Number.isInteger(heel) ? [formatGetal(heel / 100), formatGetal(heel / 100, 2)] : [];
  return [
    String(heel),
    formatGetal(heel),
    formatGetal(heel, 2),
    formatGetal(Math.round(heel * 100) / 100),
    ...weken,
    ...cent,
  ];
}

const getalvorm = /\d+(?:[.,]\d+)*/g;

export function getallenIn(tekst: string): readonly string[] {
  return tekst.match(getalvorm) ?? [];
}
