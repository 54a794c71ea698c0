/** A value that holds no others, and the name it stands under. */
export interface Blad {
  readonly naam: string;
  readonly waarde: string | number | boolean;
}

/** Every value in data, at any depth. */
export function listBladen(data: unknown): readonly Blad[] {
  const bladen: Blad[] = [];
  loop(data, "", bladen);
  return bladen;
}

/** Into one list: this runs for every letter that is judged. */
function loop(data: unknown, naam: string, bladen: Blad[]): void {
  if (typeof data === "string" || typeof data === "number" || typeof data === "boolean")
    bladen.push({ naam, waarde: data });
  else if (Array.isArray(data)) for (const item of data) loop(item, naam, bladen);
  else if (typeof data === "object" && data !== null)
    for (const [sleutel, deel] of Object.entries(data)) loop(deel, sleutel, bladen);
}
