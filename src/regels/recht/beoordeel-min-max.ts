import { formatGetal } from "../../domein/getal.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol, uitBeleid, uwv2023 } from "../bron.ts";
import { tenzijBeoordeeld } from "./eerder-oordeel.ts";
import type { Rechtsfeiten } from "./feiten.ts";
import { perWerk } from "./per-werk.ts";
import { jaNee, type Kop, menselijk, onbekend, type Voorwaarde, voldoet, vraagOver } from "./voorwaarde.ts";

/** UWV 2023 §2.2: since 2019 a min–max contract counts by its minimum, without the exceptions for growth. */
export function beoordeelMinMax(feiten: Rechtsfeiten, { uitvoerder, id }: Beleid): readonly Voorwaarde[] {
  const uwv = uitvoerder === "uwv";
  const kop: Kop = {
    id: "min-max",
    naam: "Min-maxcontract",
    bronnen: uwv ? [protocol("2.3"), uwv2023("§2.2")] : [uitBeleid(id)],
  };
  return perWerk(feiten, ({ vorm, uren }) => {
    if (vorm.waarde !== "min-max") return undefined;
    const gebruikt = [vorm, uren];
    if (!uwv) {
      const vraag = vraagOver(
        kop,
        "beslisser",
        "Mag een min-maxcontract hier? Zoek dat op in de verordening.",
        jaNee("Wij tellen het minimum.", "Er is geen recht."),
      );
      return tenzijBeoordeeld(
        feiten,
        kop,
        menselijk(kop, gebruikt, "Of een min-maxcontract hier mag, weten wij niet.", vraag),
      );
    }
    if (uren.waarde === null)
      return onbekend(
        kop,
        gebruikt,
        "Het laagste aantal uren staat er nog niet.",
        vraagOver(kop, "werkgever", "Hoeveel uur per week werkt de werknemer minstens?"),
      );
    return voldoet(
      kop,
      gebruikt,
      `Wij tellen alleen het minimum: ${formatGetal(uren.waarde)} uur per week. Groei telt niet mee.`,
    );
  });
}
