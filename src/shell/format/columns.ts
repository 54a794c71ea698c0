/** Text in columns: numbers to the right, the rest to the left; the first row is the heading. */
export function formatColumns(rijen: readonly (readonly string[])[], rechts: readonly number[] = []): string {
  const breedten = (rijen[0] ?? []).map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0)));
  return rijen
    .map((rij) =>
      rij
        .map((cel, kolom) =>
          rechts.includes(kolom) ? cel.padStart(breedten[kolom] ?? 0) : cel.padEnd(breedten[kolom] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((regel) => `  ${regel}`)
    .join("\n");
}

/** Words over lines of at most `breedte` characters; a longer word has a line of its own. */
export function wrapWords(text: string, breedte: number): readonly string[] {
  const regels: string[] = [];
  for (const woord of text.split(" ")) {
    const laatste = regels.pop();
    if (laatste === undefined) regels.push(woord);
    else if (laatste.length + 1 + woord.length <= breedte) regels.push(`${laatste} ${woord}`);
    else regels.push(laatste, woord);
  }
  return regels;
}

/** The first line after `kop`, the others below it. */
export function formatHanging(kop: string, text: string, breedte: number): string {
  return wrapWords(text, breedte - kop.length)
    .map((regel, plaats) => `${plaats === 0 ? kop : " ".repeat(kop.length)}${regel}`)
    .join("\n");
}
