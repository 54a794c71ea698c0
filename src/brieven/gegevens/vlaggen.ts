type Vlaggen<N extends string> = Readonly<Record<N, boolean>>;

/** For these names: a flag for each, of which only the ones asked are yes. The same ones give the same object, because letters are made by thousands. */
export function maakVlaggen<const N extends string>(namen: readonly N[]): (...aan: readonly N[]) => Vlaggen<N> {
  const gemaakt = new Map<string, Vlaggen<N>>();
  return (...aan) => {
    const sleutel = aan.join(" ");
    const bekend = gemaakt.get(sleutel);
    if (bekend !== undefined) return bekend;
    const nieuw = Object.freeze(Object.fromEntries(namen.map((naam) => [naam, aan.includes(naam)])));
    if (!heeftElke(nieuw, namen)) throw new RangeError("A flag is missing");
    gemaakt.set(sleutel, nieuw);
    return nieuw;
  };
}

function heeftElke<N extends string>(
  waarde: Readonly<Record<string, boolean>>,
  namen: readonly N[],
): waarde is Vlaggen<N> {
  return namen.every((naam) => naam in waarde);
}
