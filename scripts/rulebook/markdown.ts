/** A table; a row is told once per line, whatever its cells hold. */
export function table(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const line = (cellen: readonly string[]): string => `| ${cellen.map(cell).join(" | ")} |`;
  return [line(kop), `|${kop.map(() => "---").join("|")}|`, ...rijen.map(line)].join("\n");
}

export function list(regels: readonly string[]): string {
  return regels.map((regel) => `- ${regel}`).join("\n");
}

/** Blocks apart; an empty one is left out. */
export function blocks(...delen: readonly string[]): string {
  return delen.filter((deel) => deel !== "").join("\n\n");
}

function cell(tekst: string): string {
  return tekst.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}
