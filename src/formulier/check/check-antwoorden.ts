import { type Finding, fout, type Params, waarschuwing } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import { toPointer } from "../../domein/pointer.ts";
import type { Invuller } from "../../domein/rol.ts";
import type { Formulier } from "../formulier.ts";
import type { Conditie, Knoop } from "../veld.ts";
import { type Pad, visitVelden } from "../visit-velden.ts";
import { checkFormaat } from "./check-formaat.ts";
import { checkPrivacy } from "./check-privacy.ts";
import type { Context } from "./context.ts";
import { blokkerendeInvullers, geldendeCondities, isGeweigerd } from "./verplicht.ts";

/** One walk over all questions: what is missing, what is written wrongly, what should not be there. */
export function checkAntwoorden(formulier: Formulier, context: Context): readonly Finding[] {
  const bevindingen: Finding[] = [];
  const condities = geldendeCondities(context);
  const ontbreekt = describeMissing(context);
  visitVelden(formulier, {
    veld(veld, waarde, pad) {
      if (typeof waarde !== "string") return;
      if (isBlank(waarde)) bevindingen.push(fout("VELD_LEEG", toPointer(pad)));
      if (veld.formaat !== undefined) checkFormaat(veld.formaat, waarde, pad, bevindingen);
      else if (veld.vrij !== undefined) checkPrivacy(waarde, veld.vrij, pad, bevindingen);
    },
    onderdeel(waarde, pad) {
      checkPeriode(waarde, pad, bevindingen);
    },
    ontbreekt(knoop, conditie, pad) {
      if (condities.has(conditie) && !mayStayOpen(context, conditie, pad)) bevindingen.push(...ontbreekt(knoop, pad));
    },
  });
  return bevindingen;
}

/** Only spaces is no answer. */
function isBlank(waarde: string): boolean {
  return waarde.charCodeAt(0) <= 32 && waarde.trim() === "";
}

function mayStayOpen({ formulier }: Context, conditie: Conditie, pad: Readonly<Pad>): boolean {
  return conditie === "tenzij-geweigerd" && isGeweigerd(formulier, String(pad.at(-1)));
}

/** First and last day, by the names they have in the form. */
const perioden = [
  ["van", "totEnMet"],
  ["sinds", "totEnMet"],
  ["sinds", "hersteldOp"],
] as const;

function checkPeriode(waarde: Readonly<Record<string, unknown>>, pad: Readonly<Pad>, bevindingen: Finding[]): void {
  for (const [begin, einde] of perioden) {
    const van = waarde[begin];
    const totEnMet = waarde[einde];
    if (typeof van !== "string" || typeof totEnMet !== "string" || totEnMet >= van) continue;
    if (readDatum(van) !== undefined && readDatum(totEnMet) !== undefined)
      bevindingen.push(fout("PERIODE_OMGEKEERD", toPointer([...pad, einde])));
  }
}

/** Missing weighs by status and by who should answer: what others owe, or what follows later, is asked with a last day. */
function describeMissing(context: Context): (knoop: Knoop, pad: Readonly<Pad>) => readonly Finding[] {
  const { formulier } = context;
  const blokkerend = blokkerendeInvullers(formulier);
  return (knoop, pad) => {
    const pointer = toPointer(pad);
    const veld = knoop.titel;
    if (pointer === "/client/sfb")
      return formulier.status === "concept" ? [] : [waarschuwing("SFB_ONTBREEKT", pointer, { wie: "beslisser" })];
    if (formulier.status === "concept") return [waarschuwing("VELD_ONTBREEKT", pointer, { veld })];
    const eigen = knoop.invullers.some((invuller) => blokkerend.has(invuller));
    if (eigen && formulier.status === "compleet") return [fout("VELD_ONTBREEKT", pointer, { veld })];
    const wie = knoop.invullers.find((invuller) => invuller !== "systeem") ?? "beslisser";
    return [
      waarschuwing("AANVULLING_ANTWOORD", pointer, {
        veld,
        vragen: questionsIn(knoop),
        wie,
        ...lastDay(wie, context),
      }),
    ];
  };
}

/** The questions a whole open part asks, for who must answer them. */
function questionsIn(knoop: Knoop): string {
  if (knoop.kind !== "onderdeel" || knoop.titel.endsWith("?")) return knoop.titel;
  return Object.values(knoop.velden)
    .filter(({ verplicht }) => verplicht !== undefined)
    .map(({ titel }) => titel)
    .join("|");
}

const buiten: readonly Invuller[] = ["client", "vertegenwoordiger", "werkgever", "jobcoach"];

/** Who is asked from outside gets the hersteltermijn, counted from today. */
export function lastDay(wie: string, { hersteldag }: Context): Params {
  const uiterlijk = buiten.some((rol) => rol === wie) ? hersteldag() : undefined;
  return uiterlijk === undefined ? {} : { uiterlijk };
}
