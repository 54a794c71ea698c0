import type { Look } from "./look.ts";
import type { Tag } from "./tag.ts";
import type { Typefaces } from "./typeface.ts";

/** Where something is laid: its element in the tree, and the column of the page it may fill. */
export interface Place {
  readonly typefaces: Typefaces;
  readonly look: Look;
  readonly parent: Tag;
  readonly x: number;
  readonly width: number;
}

/** The same place, so much further in. */
export function indent(place: Place, by: number): Place {
  return { ...place, x: place.x + by, width: place.width - by };
}
