import type { Lezer } from "../sjabloon.ts";
import type { Taalcijfers } from "../taal/taalvondst.ts";

/** How plain the letters to one reader are, over all that were made. */
export interface Lezercijfers extends Taalcijfers {
  readonly brieven: number;
}

/** Sums while letters are still being made; equal texts count once in them. */
export interface Telling {
  brieven: number;
  zinnen: number;
  woorden: number;
  score: number;
}

export function startCijfers(): Readonly<Record<Lezer, Telling>> {
  const leeg = (): Telling => ({ brieven: 0, zinnen: 0, woorden: 0, score: 0 });
  return { client: leeg(), jobcoach: leeg(), werkgever: leeg() };
}

/** A long letter weighs more than a short one. */
export function addCijfers(telling: Telling, { zinnen, woordenPerZin, fleschDouma }: Taalcijfers): void {
  telling.zinnen += zinnen;
  telling.woorden += zinnen * woordenPerZin;
  telling.score += zinnen * fleschDouma;
}

export function sluitCijfers(tellingen: Readonly<Record<Lezer, Telling>>): Readonly<Record<Lezer, Lezercijfers>> {
  const { client, jobcoach, werkgever } = tellingen;
  return { client: sluit(client), jobcoach: sluit(jobcoach), werkgever: sluit(werkgever) };
}

function sluit({ brieven, zinnen, woorden, score }: Telling): Lezercijfers {
  const perZin = (som: number) => (zinnen === 0 ? 0 : Math.round((som / zinnen) * 10) / 10);
  return { brieven, zinnen, woordenPerZin: perZin(woorden), fleschDouma: perZin(score) };
}
