import { addYears, type Datum, formatDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol, protocol2014, uitBeleid } from "../bron.ts";
import { groeitermijnInJaren } from "../parameters/groeitermijn.ts";
import { valueOn } from "../parameters/parameter.ts";
import { isNuBeoordeeld, tenzijBeoordeeld } from "./eerder-oordeel.ts";
import type { Rechtsfeiten, Werkfeiten } from "./feiten.ts";
import { grensVan } from "./grens.ts";
import { perWerk } from "./per-werk.ts";
import {
  jaNee,
  type Kop,
  menselijk,
  onbekend,
  type Voorwaarde,
  voldoet,
  voldoetNiet,
  vraagOver,
} from "./voorwaarde.ts";

/** How many hours are enough: at least so many, or more than so many. */
interface Urengrens {
  readonly waarde: number;
  readonly meerDan: boolean;
  readonly kop: Kop;
}

/** UWV 2023 §2.2: at least twelve hours a week; for min–max the minimum counts. Zero hours has a condition of its own. */
export function beoordeelUren(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  return perWerk(feiten, (werk) => (werk.vorm.waarde === "nul-uren" ? undefined : beoordeelWerk(feiten, beleid, werk)));
}

function beoordeelWerk(feiten: Rechtsfeiten, beleid: Beleid, werk: Werkfeiten): Voorwaarde | undefined {
  const grens = urengrens(feiten, beleid);
  if (grens === "geen") return undefined;
  if (grens === undefined) return zonderGrens(feiten, beleid, werk);
  const { kop } = grens;
  if (werk.uren.waarde === null)
    return onbekend(
      kop,
      [werk.uren],
      "De uren per week staan er nog niet.",
      vraagOver(kop, "werkgever", "Hoeveel uur per week staat er in het contract?"),
    );
  const uren = werk.uren.waarde;
  if (grens.meerDan ? uren > grens.waarde : uren >= grens.waarde)
    return voldoet(kop, [werk.uren], `${telling(werk, uren)} ${eis(grens)}`);
  return teWeinig(feiten, beleid, werk, grens, uren);
}

function urengrens({ eersteDag }: Rechtsfeiten, beleid: Beleid): Urengrens | "geen" | undefined {
  const kop: Kop = { id: "uren", naam: "Uren per week", bronnen: bronnenVan(beleid) };
  const { meerDanUren } = beleid.recht;
  if (meerDanUren !== null)
    return { waarde: meerDanUren, meerDan: true, kop: { ...kop, bronnen: [uitBeleid(beleid.id)] } };
  const grens = grensVan(beleid, "minimaleUren", eersteDag);
  switch (grens.soort) {
    case "bekend":
      return { waarde: grens.waarde, meerDan: false, kop: { ...kop, bronnen: [grens.bron, ...protocolVoor(beleid)] } };
    case "geen":
      return "geen";
    case "onbekend":
      return undefined;
  }
}

const protocolVoor = ({ uitvoerder }: Beleid) => (uitvoerder === "uwv" ? [protocol("2.3")] : []);
const bronnenVan = (beleid: Beleid) => (beleid.uitvoerder === "uwv" ? protocolVoor(beleid) : [uitBeleid(beleid.id)]);

function zonderGrens(feiten: Rechtsfeiten, beleid: Beleid, werk: Werkfeiten): Voorwaarde {
  const kop: Kop = { id: "uren", naam: "Uren per week", bronnen: bronnenVan(beleid) };
  const vraag = vraagOver(
    kop,
    "beslisser",
    "Hoeveel uur per week is minstens nodig? Zoek dat op in de regels van deze uitvoerder.",
  );
  return tenzijBeoordeeld(
    feiten,
    kop,
    menselijk(kop, [werk.uren], "Hoeveel uur minstens nodig is, weten wij hier niet.", vraag),
  );
}

/** The growth exceptions do not hold for min–max (UWV 2023 §2.2); for a proefplaatsing no source says whether the limit holds. */
function teWeinig(feiten: Rechtsfeiten, beleid: Beleid, werk: Werkfeiten, grens: Urengrens, uren: number): Voorwaarde {
  const { kop } = grens;
  const tekort = `${telling(werk, uren)} ${eis(grens)}`;
  if (werk.vorm.waarde === "proefplaatsing")
    return tenzijBeoordeeld(
      feiten,
      kop,
      menselijk(
        kop,
        [werk.uren, werk.vorm],
        `${tekort} Of dat ook bij werken op proef geldt, staat in geen bron.`,
        vraagOver(
          kop,
          "beslisser",
          "Zijn er bij deze proefplaatsing genoeg uren?",
          jaNee("Er is genoeg werk.", "Er is te weinig werk."),
        ),
      ),
    );
  const ondergrens = grensVan(beleid, "minimaleUrenBijGroei", feiten.eersteDag);
  if (werk.vorm.waarde === "min-max" || ondergrens.soort === "geen")
    return voldoetNiet(
      kop,
      [werk.uren, werk.vorm],
      `${tekort}${werk.vorm.waarde === "min-max" ? " Groei telt bij min-max niet mee." : ""}`,
    );
  if (ondergrens.soort === "onbekend")
    return menselijk(
      kop,
      [werk.uren],
      `${tekort} Of groei meetelt, weten wij hier niet.`,
      vraagOver(kop, "beslisser", "Telt groei binnen een jaar mee? Zoek dat op in de regels van deze uitvoerder."),
    );
  if (uren < ondergrens.waarde)
    return voldoetNiet(kop, [werk.uren], `${tekort} Ook met groei is minstens ${uurPerWeek(ondergrens.waarde)} nodig.`);
  return beoordeelGroei(feiten, werk, grens, tekort);
}

/** UWV 2023 §2.2: fewer hours are enough when they grow to the limit within a year. The arbeidsdeskundige judges that (protocol 2014 A.2.1). */
function beoordeelGroei(feiten: Rechtsfeiten, werk: Werkfeiten, grens: Urengrens, tekort: string): Voorwaarde {
  const { uren, voor } = feiten.groei;
  const kop: Kop = { ...grens.kop, bronnen: [...grens.kop.bronnen, protocol2014("A.2.1")] };
  const gebruikt = [werk.uren, uren, voor];
  if (uren.waarde === null || voor.waarde === null)
    return voldoetNiet(
      kop,
      gebruikt,
      `${tekort} Over groei binnen een jaar staat niets in het formulier.`,
      vraagOver(
        kop,
        "werkgever",
        "Komen er binnen een jaar uren bij? Zeg dan hoeveel, en vanaf welke dag.",
        jaNee("Minder uren kunnen dan genoeg zijn.", "Er zijn te weinig uren."),
      ),
    );
  const verwacht = `Vanaf ${formatDatum(voor.waarde)} is ${uurPerWeek(uren.waarde)} de verwachting.`;
  if (grens.meerDan ? uren.waarde <= grens.waarde : uren.waarde < grens.waarde)
    return voldoetNiet(kop, gebruikt, `${tekort} ${verwacht} Dat is nog te weinig.`);
  if (voor.waarde > laatsteGroeidag(feiten, werk))
    return voldoetNiet(kop, gebruikt, `${tekort} ${verwacht} Dat is niet binnen een jaar.`);
  const uitzondering = "groei binnen een jaar";
  if (isNuBeoordeeld(feiten))
    return voldoet(
      kop,
      [...gebruikt, feiten.advies.voorwaarden],
      `${tekort} ${verwacht} De arbeidsdeskundige vindt dat genoeg.`,
      uitzondering,
    );
  return menselijk(
    kop,
    gebruikt,
    `${tekort} ${verwacht} De arbeidsdeskundige beoordeelt of dat genoeg is.`,
    vraagOver(
      kop,
      "arbeidsdeskundige",
      "Groeien de uren echt binnen een jaar, en is begeleiding nu al nodig?",
      jaNee("Minder uren zijn dan genoeg.", "Er zijn te weinig uren."),
    ),
    uitzondering,
  );
}

/** Within a year of the first day of the contract; in a running job of the first day asked for. */
function laatsteGroeidag({ eersteDag }: Rechtsfeiten, { van }: Werkfeiten): Datum {
  // Before the rules we know no judgement stands (kentRegels); the first term known is then used to count with.
  const termijn = valueOn(groeitermijnInJaren, eersteDag) ?? groeitermijnInJaren.waarden[0];
  const begin = van.waarde !== null && van.waarde > eersteDag ? van.waarde : eersteDag;
  return termijn === undefined ? begin : addYears(begin, termijn.waarde);
}

function telling({ vorm }: Werkfeiten, uren: number): string {
  return vorm.waarde === "min-max" ? `Het minimum is ${uurPerWeek(uren)}.` : `Het werk is ${uurPerWeek(uren)}.`;
}

function eis({ waarde, meerDan }: Urengrens): string {
  return meerDan ? `Nodig is meer dan ${uurPerWeek(waarde)}.` : `Nodig is minstens ${uurPerWeek(waarde)}.`;
}

const uurPerWeek = (uren: number): string => `${formatGetal(uren)} uur per week`;
