import { countColumns } from "./text-columns.ts";

export type Lines = readonly string[];

/** Lines of at most `room` columns; a word that is longer has a line of its own. */
export function wrapText(text: string, room: number): Lines {
  const lines: string[] = [];
  let line = "";
  let taken = -1;
  for (const word of splitWords(text, room)) {
    const columns = countColumns(word);
    if (line !== "" && taken + 1 + columns > room) {
      lines.push(spaced(line));
      [line, taken] = [word, columns];
    } else {
      line = line === "" ? word : `${line} ${word}`;
      taken += columns + 1;
    }
  }
  if (line !== "") lines.push(spaced(line));
  return lines;
}

/** What should stay together but does not fit on any line comes apart at its spaces. */
function splitWords(text: string, room: number): Lines {
  const words = text.split(" ").filter((word) => word !== "");
  if (!text.includes("\u00a0")) return words;
  return words.flatMap((word) =>
    word.includes("\u00a0") && countColumns(word) > room ? word.split("\u00a0").filter(Boolean) : [word],
  );
}

/** Lines wrapped to what is left beside `start`, which stands before the first; the others stand under it. */
export function hangText(start: string, lines: Lines, indent: number): Lines {
  const margin = " ".repeat(indent);
  return lines.map((line, index) => (index === 0 ? `${padEnd(start, indent)}${line}` : `${margin}${line}`).trimEnd());
}

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - countColumns(text)));
}

export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - countColumns(text))) + text;
}

const spaced = (line: string) => line.replaceAll("\u00a0", " ");
