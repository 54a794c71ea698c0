/**
 * A deflate block (RFC 1951, 3.2.6) with fixed codes that shortens only what repeats every two bytes, as tables with
 * empty places do. For a kilobyte it takes a tenth of the time of a call to zlib. Ends on a whole byte.
 */
export function packRuns(bytes: Uint8Array, isLast: boolean): Uint8Array {
  const bits: Bits = { bytes: new Uint8Array(bytes.length + (bytes.length >> 3) + 16), at: 0, held: 0, count: 0 };
  put(bits, isLast ? 0b011 : 0b010, 3);
  let at = 0;
  while (at < bytes.length) {
    const length = measureRun(bytes, at);
    if (length < shortest) {
      const byte = bytes[at] ?? 0;
      put(bits, codes[byte] ?? 0, lengths[byte] ?? 0);
      at += 1;
    } else {
      putRun(bits, length);
      at += length;
    }
  }
  put(bits, 0, endLength);
  return isLast ? finish(bits) : flush(bits);
}

interface Bits {
  readonly bytes: Uint8Array;
  at: number;
  held: number;
  count: number;
}

/** The lowest bits first. */
function put(bits: Bits, value: number, count: number): void {
  bits.held |= value << bits.count;
  bits.count += count;
  while (bits.count >= 8) {
    bits.bytes[bits.at] = bits.held & 255;
    bits.at += 1;
    bits.held >>>= 8;
    bits.count -= 8;
  }
}

function finish(bits: Bits): Uint8Array {
  if (bits.count > 0) put(bits, 0, 8 - bits.count);
  return bits.bytes.subarray(0, bits.at);
}

/** An empty block of bytes as they are, which starts on a whole byte. */
function flush(bits: Bits): Uint8Array {
  put(bits, 0, 3);
  finish(bits);
  put(bits, 0, 16);
  put(bits, 0xffff, 16);
  return finish(bits);
}

const distance = 2;
const shortest = 4;
const longest = 258;

/** How many bytes from here on are those of two places before. */
function measureRun(bytes: Uint8Array, start: number): number {
  if (start < distance) return 0;
  const end = Math.min(start + longest, bytes.length);
  let at = start;
  while (at < end && bytes[at] === bytes[at - distance]) at += 1;
  return at - start;
}

const endLength = 7;
const distanceLength = 5;
/** The code for a distance of two, its bits turned round. */
const distanceCode = 0b10000;

function putRun(bits: Bits, length: number): void {
  const rest = length - 3;
  const power = 31 - Math.clz32(rest);
  const extra = length === longest || rest < 8 ? 0 : power - 2;
  const symbol = length === longest ? 285 : 257 + (rest < 8 ? rest : 4 * (power - 1) + ((rest >> extra) & 3));
  put(bits, codes[symbol] ?? 0, lengths[symbol] ?? 0);
  put(bits, rest & ((1 << extra) - 1), extra);
  put(bits, distanceCode, distanceLength);
}

const symbols = 288;
const lengths = Uint8Array.from({ length: symbols }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);
const codes = Uint16Array.from({ length: symbols }, (_, symbol) => turn(codeOf(symbol), lengths[symbol] ?? 0));

function codeOf(symbol: number): number {
  if (symbol < 144) return 0x30 + symbol;
  if (symbol < 256) return 0x190 + symbol - 144;
  return symbol < 280 ? symbol - 256 : 0xc0 + symbol - 280;
}

function turn(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}
