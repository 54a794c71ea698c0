import type { Document, Sender } from "./document.ts";
import type { HouseStyle } from "./house-style.ts";

/** Who writes: what the document says, or else the house style. A plain document names nobody. */
export function senderOf({ frame }: Document, style: HouseStyle): Sender | undefined {
  if (frame.kind === "plain") return undefined;
  const { name, lines } = frame.sender;
  return name === "" && lines.length === 0 ? style.sender : frame.sender;
}
