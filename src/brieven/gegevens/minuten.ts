import { formatGetal } from "../../domein/getal.ts";

/** Hours in two decimals as whole minutes. A hundredth is 0.6 minute, so no number lies halfway. */
export function inMinuten(uren: number): number {
  return Math.round((Math.round(uren * 100) * 3) / 5);
}

/** `57 uur en 36 minuten`. */
export function minutenWoorden(minuten: number): string {
  const heel = Math.abs(minuten);
  const uren = Math.floor(heel / 60);
  const rest = heel % 60;
  if (rest === 0) return `${formatGetal(uren)} uur`;
  const achter = rest === 1 ? "1 minuut" : `${rest} minuten`;
  return uren === 0 ? achter : `${formatGetal(uren)} uur en ${achter}`;
}

export function urenWoorden(uren: number): string {
  return minutenWoorden(inMinuten(uren));
}

/**
 * Parts of hours as whole minutes that together are `samen`: what a reader adds up is right. What is whole already stays;
 * of the rest the largest go up. Parts that could never be that sum are each rounded by themselves.
 */
export function verdeelMinuten(delen: readonly number[], samen: number, decimalen = 2): readonly number[] {
  const schaal = 10 ** decimalen;
  const noemer = schaal / 20;
  const tellers = delen.map((deel) => Math.round(deel * schaal) * 3);
  const vloer = tellers.map((teller) => Math.floor(teller / noemer));
  const resten = tellers.map((teller, plaats) => teller - (vloer[plaats] ?? 0) * noemer);
  const gebroken = resten.flatMap((rest, plaats) => (rest === 0 ? [] : [{ rest, plaats }]));
  const over = samen - vloer.reduce((som, deel) => som + deel, 0);
  if (over < 0 || over > gebroken.length) return tellers.map((teller) => Math.round(teller / noemer));
  const omhoog = new Set(
    gebroken
      .toSorted((een, ander) => ander.rest - een.rest)
      .slice(0, over)
      .map(({ plaats }) => plaats),
  );
  return vloer.map((deel, plaats) => (omhoog.has(plaats) ? deel + 1 : deel));
}
