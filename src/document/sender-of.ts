import type { Sender } from "./document.ts";
import type { HouseStyle } from "./house-style.ts";

/** What the document says of its sender, or else the house style. */
export function senderOf(sender: Sender, style: HouseStyle): Sender {
  return sender.name === "" && sender.lines.length === 0 ? (style.sender ?? sender) : sender;
}
