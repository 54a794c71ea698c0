import { type Datum, datum } from "../domein/datum.ts";

/** Today in the Netherlands. The only place that looks at the clock. */
export function today(): Datum {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: "Europe/Amsterdam",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return datum(parts.format(new Date()));
}
