/**
 * Some bytes of every pixel, rows still filtered. A PNG filter predicts each byte from the same byte of other pixels,
 * so that what is left stays rightly filtered: alpha splits off, and sixteen bits become eight, without unfiltering.
 */
export function pickBytes(raw: Uint8Array, rowLength: number, step: number, picked: readonly number[]): Uint8Array {
  const rows = raw.length / rowLength;
  const pixels = (rowLength - 1) / step;
  const out = new Uint8Array(rows * (1 + pixels * picked.length));
  let to = 0;
  for (let row = 0; row < rows; row += 1) {
    const start = row * rowLength;
    out[to] = raw[start] ?? 0;
    to += 1;
    for (let at = start + 1; at < start + rowLength; at += step) {
      for (const offset of picked) {
        out[to] = raw[at + offset] ?? 0;
        to += 1;
      }
    }
  }
  return out;
}
