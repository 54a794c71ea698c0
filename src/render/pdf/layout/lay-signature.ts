import type { Signature, Signer } from "../../../document/document.ts";
import { layLines, layText } from "./lay-text.ts";
import { indent, type Place } from "./place.ts";
import { keepFrom, type PlacedLine, type Rule, type Strip, spaceBefore } from "./strip.ts";
import { child } from "./tag.ts";

const gutter = 24;
/** Room to write a name by hand. */
const writingRoom = 38;

export function laySignature(out: Strip[], { lines, signers }: Signature, place: Place): void {
  const start = out.length;
  if (lines.length > 0) layLines(out, lines, place.look.body, child(place.parent, "P"), place);
  keepFrom(out, start);
  for (let index = 0; index < signers.length; index += 2) {
    const from = out.length;
    laySigners(out, signers.slice(index, index + 2), place);
    spaceBefore(out, from, from === start ? 0 : 16);
  }
}

/** Two people side by side; under each other where a name takes half a page. */
function laySigners(out: Strip[], signers: readonly Signer[], place: Place): void {
  const width = (place.width - gutter) / 2;
  const columns = signers.map((signer, index) =>
    laySigner(signer, { ...indent(place, index * (width + gutter)), width }),
  );
  const height = Math.max(...columns.map(heightOf));
  if (height > 300) for (const strip of columns.flat()) out.push(strip);
  else {
    const stacked = columns.map(stack);
    const lines = stacked.flatMap((column) => column.lines);
    out.push({ before: 0, height, keep: false, lines, rules: stacked.flatMap(({ rules }) => rules) });
  }
}

const heightOf = (strips: readonly Strip[]) => strips.reduce((sum, { height }) => sum + height, 0);

function laySigner({ role, name, signed }: Signer, place: Place): readonly Strip[] {
  const { look, parent } = place;
  const strips: Strip[] = [];
  const write = (text: string, as = look.body) =>
    layText(strips, [{ kind: "text", text }], as, child(parent, "P"), place);
  write(role, look.bodyStrong);
  if (name !== undefined) write(name);
  if (signed !== undefined) write(`Getekend: ${signed}`);
  else {
    const rule = { x: place.x, y: writingRoom, width: place.width, thickness: 0.75, color: look.ink };
    strips.push({ before: 0, height: writingRoom + 2, keep: true, lines: [], rules: [rule] });
    write("Handtekening en datum", look.small);
  }
  return strips;
}

/** Strips under each other as one. */
function stack(strips: readonly Strip[]): Pick<Strip, "lines" | "rules"> {
  const lines: PlacedLine[] = [];
  const rules: Rule[] = [];
  let top = 0;
  for (const strip of strips) {
    for (const line of strip.lines) lines.push({ ...line, baseline: line.baseline + top });
    for (const rule of strip.rules) rules.push({ ...rule, y: rule.y + top });
    top += strip.height;
  }
  return { lines, rules };
}
