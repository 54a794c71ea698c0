/** A JSON Pointer (RFC 6901) from the steps of a path. */
export function toPointer(pad: readonly (string | number)[]): string {
  return pad.map((stap) => `/${String(stap).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function fromPointer(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((stap) => stap.replaceAll("~1", "/").replaceAll("~0", "~"));
}
