import type { Beslissing, Periode } from "../../besluit/beslissing/decide-beslissing.ts";
import { addDays, formatDatum } from "../../domein/datum.ts";
import { dagenVan } from "../../domein/periode.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { getal } from "./describe-getallen.ts";
import { inMinuten, minutenWoorden, urenWoorden, verdeelMinuten } from "./minuten.ts";
import { noemBronnen } from "./noem-bron.ts";
import { gelijk, listDelen, type Rekendeel } from "./rekendelen.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { firstShown, percentageWoorden } from "./woorden.ts";

type Berekening = NonNullable<Besluitgegevens["berekening"]>;

/** How the hours that fit the work were worked out. Its percentages say how much help someone needs: not for an employer. */
export function gatherBerekening(bron: Besluitbron): Pick<Besluitgegevens, "berekening"> {
  const { lezer, beslissing } = bron;
  const totaal = beslissing.berekening.find(({ soort }) => soort === "totaal");
  const uitkomst = getal(totaal?.getallen.uren);
  if (lezer === "werkgever" || uitkomst === null) return geen;
  const delen = listDelen(beslissing.berekening);
  const samen = zonderKorting(beslissing, delen, uitkomst);
  const urenPerWeek = gelijk(delen, "urenPerWeek");
  const percentage = gelijk(delen, "percentage");
  return {
    berekening: {
      urenPerWeek: urenPerWeek === null ? null : `${urenWoorden(urenPerWeek)} per week`,
      werkuren: werkurenVan(delen, percentage),
      percentage: percentage === null ? null : percentageWoorden(percentage),
      deel: delen.length < 2 ? [] : describeDelen(beslissing, delen, samen),
      uitkomst: urenWoorden(samen),
      stappen: lezer === "jobcoach" ? listStappen(bron) : [],
    },
  };
}

const geen = { berekening: null };

/** What the parts come to when nothing is taken off for being late: that is a cause by itself. */
function zonderKorting({ berekening }: Beslissing, delen: readonly Rekendeel[], uitkomst: number): number {
  if (!delen.some(({ gekort }) => gekort)) return uitkomst;
  const gezegd = berekening.find(({ soort }) => soort === "korting-naar-verhouding");
  const zonder = getal(gezegd?.getallen.zonder);
  if (zonder !== null) return zonder;
  const heel = delen.every(({ uren }) => uren !== null);
  return heel ? delen.reduce((som, { uren }) => som + (uren ?? 0), 0) : uitkomst;
}

/** Hours of work in the period, holidays left out: what the percentage was taken of. */
function werkurenVan(delen: readonly Rekendeel[], percentage: number | null): string | null {
  if (percentage === null || percentage === 0 || delen.some(({ uren }) => uren === null)) return null;
  return urenWoorden(delen.reduce((som, { uren }) => som + (uren ?? 0), 0) / (percentage / 100));
}

/** Each part by its days; only when the parts fill the period, else nobody can say which days they are. */
function describeDelen(beslissing: Beslissing, delen: readonly Rekendeel[], samen: number): Berekening["deel"] {
  const dagen = delen.reduce((som, deel) => som + deel.dagen, 0);
  const periode = periodenVan(beslissing).find((een) => dagenVan(een) === dagen);
  const bekend = delen.every(({ percentage, uren }) => percentage !== null && uren !== null);
  if (periode === undefined || !bekend) return [];
  const minuten = verdeelMinuten(
    delen.map(({ uren }) => uren ?? 0),
    inMinuten(samen),
    5,
  );
  let van = periode.van;
  return delen.map((deel, plaats) => {
    const eerste = van;
    const totEnMet = addDays(eerste, deel.dagen - 1);
    van = addDays(totEnMet, 1);
    return {
      van: formatDatum(eerste),
      totEnMet: formatDatum(totEnMet),
      urenPerWeek: urenWoorden(deel.urenPerWeek),
      percentage: percentageWoorden(deel.percentage ?? 0),
      uren: minutenWoorden(minuten[plaats] ?? 0),
    };
  });
}

/** What a calculation can be about: what is granted, what was asked, what ran. */
function periodenVan({ langerePeriode, toekenning, gevraagd, totNu }: Beslissing): readonly Periode[] {
  return [langerePeriode?.periode, toekenning?.periode, gevraagd.periode, totNu?.periode].flatMap((een) => een ?? []);
}

function listStappen(bron: Besluitbron): Berekening["stappen"] {
  return bron.beslissing.berekening.flatMap(({ tekst, bronnen }) => {
    const woorden = firstShown(tekst);
    if (woorden === null) return [];
    return [{ tekst: woorden, bronnen: noemBronnen(bron, bronnen) }];
  });
}
