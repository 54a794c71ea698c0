import { telWoord } from "../../domein/getal.ts";
import type { Doel } from "../../formulier/formulier.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { inMinuten, minutenWoorden, verdeelMinuten } from "./minuten.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { dagWoorden, decimaleUren, firstShown } from "./woorden.ts";

type Plan = Pick<Besluitgegevens, "doelen" | "wens" | "terugblik">;

/** What someone works at and wants, and how the goals before it went. Not for an employer. */
export function gatherPlan({ lezer, zichtbaar }: Besluitbron): Plan {
  if (lezer === "werkgever") return geenPlan;
  return {
    doelen: listDoelen(zichtbaar.plan?.doelen ?? []),
    wens: firstShown(zichtbaar.beeldvorming?.client?.wilBereiken),
    terugblik: lookBack(zichtbaar.evaluatie),
  };
}

const geenPlan: Plan = { doelen: [], wens: null, terugblik: null };

/** The hours of the goals add up, as shown, to those of the plan. */
function listDoelen(doelen: readonly Doel[]): Plan["doelen"] {
  const uren = doelen.map((doel) => doel.uren ?? 0);
  const minuten = verdeelMinuten(uren, inMinuten(uren.reduce((som, deel) => som + deel, 0)));
  return doelen.flatMap((doel, plaats) => {
    const watLukt = firstShown(doel.watLukt);
    if (watLukt === null) return [];
    return [
      {
        nummer: String(plaats + 1),
        watLukt,
        waaraanZien: firstShown(doel.waaraanZien),
        uren: doel.uren === undefined ? null : minutenWoorden(minuten[plaats] ?? 0),
        urenDecimaal: doel.uren === undefined ? null : decimaleUren(doel.uren),
        voor: dagWoorden(doel.voor),
      },
    ];
  });
}

/** What goes on is what was not reached and was not dropped. */
function lookBack(evaluatie: Besluitbron["zichtbaar"]["evaluatie"]): Plan["terugblik"] {
  const doelen = evaluatie?.doelen ?? [];
  const gehaald = doelen.filter(({ bereikt }) => bereikt === "bereikt").length;
  const verder = doelen.filter(
    ({ bereikt, verder: hoe }) =>
      (bereikt === "deels" || bereikt === "niet") && (hoe === "loopt-door" || hoe === "aangepast"),
  ).length;
  if (gehaald === 0 && verder === 0) return null;
  return { gehaald: telDoelen(gehaald), verder: telDoelen(verder) };
}

function telDoelen(aantal: number): string | null {
  return aantal === 0 ? null : telWoord(aantal, "doel", "doelen");
}
