import type { Heading, ReportFrame, Sender } from "../../../document/document.ts";
import type { HouseStyle } from "../../../document/house-style.ts";
import { plainText } from "../../../document/plain-text.ts";
import { toDrawn } from "./drawn-text.ts";
import { endOf, type LaidFrame, layReference, laySender, stack } from "./lay-letter.ts";
import { layText } from "./lay-text.ts";
import { millimetre } from "./look.ts";
import type { PlacedStrip } from "./paginate.ts";
import type { Place } from "./place.ts";
import type { Strip } from "./strip.ts";
import { child, type Tag } from "./tag.ts";

/** Sender, title and reference above the text of a report. `section` is the element of all that stands under the title. */
export function layReport(
  frame: ReportFrame,
  title: Heading | undefined,
  who: Sender | undefined,
  section: Tag,
  style: HouseStyle,
  place: Place,
): LaidFrame {
  const sender = laySender(who, style, { ...place, parent: child(place.parent, "Sect") });
  const inner = { ...place, parent: section };
  const start = Math.max(place.look.page.top, endOf(sender) + 34, 45 * millimetre);
  const heading = title === undefined ? [] : layTitle(title, inner, start);
  const top = heading.length === 0 ? start : endOf(heading) + 14;
  const reference = layReference(frame.reference, inner, top);
  return { strips: [...sender, ...heading, ...reference], bottom: Math.max(top, endOf(reference)) + 18 };
}

function layTitle(heading: Heading, place: Place, top: number): readonly PlacedStrip[] {
  const { content } = heading;
  const title = toDrawn(plainText(content));
  const tag = child(place.parent, "H1", { title });
  const strips: Strip[] = [];
  layText(strips, content, place.look.title, tag, place);
  const [first] = strips;
  if (first !== undefined) first.bookmark = { heading, title, level: 1, tag };
  return stack(strips, top);
}
