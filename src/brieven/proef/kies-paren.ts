/** Something to choose between: one of these, or nothing. */
export interface Factor<T> {
  readonly keuzes: readonly T[];
}

/**
 * Few combinations in which any two choices of different factors meet at least once.
 * Greedy and always the same: each combination starts with a pair that never met, and adds what meets most new choices.
 */
export function kiesParen<T>(factoren: readonly Factor<T>[]): readonly (readonly T[])[] {
  const open = nieuweParen(factoren);
  const combinaties: (readonly T[])[] = [];
  while (open.size > 0) {
    const combinatie = vul(factoren, open);
    for (const sleutel of parenIn(combinatie)) open.delete(sleutel);
    combinaties.push(
      combinatie.flatMap((keuze, factor) => {
        const gekozen = keuze === undefined ? undefined : factoren[factor]?.keuzes[keuze];
        return gekozen === undefined ? [] : [gekozen];
      }),
    );
  }
  return combinaties;
}

/** For each factor which choice. */
type Combinatie = readonly (number | undefined)[];

const sleutel = (factor: number, keuze: number, ander: number, anders: number): string =>
  `${factor}.${keuze}-${ander}.${anders}`;

function nieuweParen<T>(factoren: readonly Factor<T>[]): Set<string> {
  const paren = new Set<string>();
  for (const [factor, { keuzes }] of factoren.entries())
    for (const [ander, { keuzes: andere }] of factoren.entries())
      if (factor < ander)
        for (const keuze of keuzes.keys())
          for (const anders of andere.keys()) paren.add(sleutel(factor, keuze, ander, anders));
  return paren;
}

function parenIn(combinatie: Combinatie): readonly string[] {
  return combinatie.flatMap((keuze, factor) =>
    combinatie.flatMap((anders, ander) =>
      factor < ander && keuze !== undefined && anders !== undefined ? [sleutel(factor, keuze, ander, anders)] : [],
    ),
  );
}

/** A pair that never met goes first; then every factor gets the choice that meets most of what is chosen for the first time. */
function vul<T>(factoren: readonly Factor<T>[], open: ReadonlySet<string>): Combinatie {
  const combinatie: (number | undefined)[] = factoren.map(() => undefined);
  const [eerste = ""] = open;
  for (const helft of eerste.split("-")) {
    const [factor = 0, keuze = 0] = helft.split(".").map(Number);
    combinatie[factor] = keuze;
  }
  for (const [factor, { keuzes }] of factoren.entries()) {
    if (combinatie[factor] !== undefined) continue;
    const punten = [...keuzes.keys()].map((keuze) => telNieuw(factor, keuze, combinatie, open));
    const meeste = Math.max(0, ...punten);
    if (meeste > 0) combinatie[factor] = punten.indexOf(meeste);
  }
  return combinatie;
}

function telNieuw(factor: number, keuze: number, combinatie: Combinatie, open: ReadonlySet<string>): number {
  return combinatie.filter((anders, ander) => {
    if (anders === undefined || ander === factor) return false;
    return open.has(factor < ander ? sleutel(factor, keuze, ander, anders) : sleutel(ander, anders, factor, keuze));
  }).length;
}
