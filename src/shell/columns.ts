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

/** Words over lines of at most `breedte` characters, each after `inspringing`. */
export function wrapText(text: string, breedte: number, inspringing: string): string {
  const regels: string[] = [];
  let regel = "";
  for (const woord of text.split(" ")) {
    if (regel !== "" && regel.length + woord.length + 1 > breedte) {
      regels.push(regel);
      regel = woord;
    } else regel = regel === "" ? woord : `${regel} ${woord}`;
  }
  return [...regels, regel].map((each) => `${inspringing}${each}`).join("\n");
}
