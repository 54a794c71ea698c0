import type { Beleid } from "../beleid/beleid.ts";
import { awb, participatiewet, uwv2023, wajong, wia } from "../bron.ts";
import { tenzijBeoordeeld } from "./eerder-oordeel.ts";
import type { Feit, Rechtsfeiten } from "./feiten.ts";
import { jaNee, type Kop, menselijk, onbekend, type Voorwaarde, voldoet, vraagOver } from "./voorwaarde.ts";

const kop: Kop = { id: "uitvoerder", naam: "UWV of gemeente", bronnen: [wia("35 lid 4 onder b"), uwv2023("§2.2")] };
const bijGemeente: Kop = { ...kop, bronnen: [participatiewet("10 lid 1")] };

/** WIA 35 lid 4 b: not UWV as long as the college is responsible, or was just before the job. */
export function beoordeelUitvoerder(feiten: Rechtsfeiten, beleid: Beleid): Voorwaarde {
  const { uitvoerder } = feiten;
  if (uitvoerder.waarde !== null && uitvoerder.waarde !== beleid.uitvoerder) {
    const vraag = vraagOver(kop, "beslisser", "Wie beslist over deze aanvraag: UWV of de gemeente?", {
      uwv: "De regels van UWV gelden.",
      gemeente: "De regels van de gemeente gelden.",
    });
    return menselijk(kop, [uitvoerder], "Het formulier noemt een andere uitvoerder dan het beleid.", vraag);
  }
  return beleid.uitvoerder === "uwv" ? weighUwv(feiten) : weighGemeente(feiten);
}

function weighUwv(feiten: Rechtsfeiten): Voorwaarde {
  const { uitkering, uitvoerder } = feiten;
  const gebruikt = [uitvoerder, uitkering];
  switch (uitkering.waarde) {
    case "participatiewet":
      return doorsturen(gebruikt);
    case "wajong":
    case "wia":
      return voldoet(kop, gebruikt, "De werknemer heeft een uitkering van UWV.");
    case "geen":
    case "anders":
    case null: {
      const vraag = vraagOver(
        kop,
        "client",
        "Kreeg u vlak voor deze baan een uitkering of hulp bij werk van de gemeente?",
        jaNee("Dan beslist vaak de gemeente. De beslisser zoekt dat uit.", "Dan kan UWV beslissen."),
      );
      const uitleg =
        uitkering.waarde === null
          ? "Welke uitkering de werknemer heeft, staat er nog niet."
          : "Of de gemeente vlak voor deze baan hielp, staat er niet.";
      return tenzijBeoordeeld(feiten, kop, onbekend(kop, gebruikt, uitleg, vraag));
    }
  }
}

/** Awb 2:3: sent on, never only refused. After two years of full pay UWV decides again, and no form says that. */
function doorsturen(gebruikt: readonly Feit[]): Voorwaarde {
  const naarGemeente: Kop = { ...kop, bronnen: [...kop.bronnen, awb("2:3")] };
  const vraag = vraagOver(
    naarGemeente,
    "beslisser",
    "Moet deze aanvraag naar de gemeente?",
    jaNee("Stuur de aanvraag zelf door naar de gemeente. Vertel dat meteen aan de werknemer.", "UWV beslist."),
  );
  return menselijk(
    naarGemeente,
    gebruikt,
    "De werknemer heeft een uitkering van de gemeente. Dan beslist meestal de gemeente, niet UWV.",
    vraag,
  );
}

function weighGemeente(feiten: Rechtsfeiten): Voorwaarde {
  const { uitkering, uitvoerder } = feiten;
  const gebruikt = [uitvoerder, uitkering];
  switch (uitkering.waarde) {
    case "participatiewet":
      return voldoet(bijGemeente, gebruikt, "De werknemer heeft een uitkering van de gemeente.");
    case "wajong":
    case "wia": {
      const vraag = vraagOver(
        bijGemeente,
        "beslisser",
        "De werknemer heeft een uitkering van UWV. Beslist de gemeente toch?",
        jaNee("De gemeente beslist.", "UWV beslist."),
      );
      return tenzijBeoordeeld(
        feiten,
        bijGemeente,
        menselijk(bijGemeente, gebruikt, "De werknemer heeft een uitkering van UWV.", vraag),
      );
    }
    case "geen":
    case "anders":
    case null: {
      const vraag = vraagOver(
        bijGemeente,
        "client",
        "Helpt de gemeente u bij werk, of vlak voor deze baan?",
        jaNee("Dan kan de gemeente beslissen.", "Dan beslist vaak UWV. De beslisser zoekt dat uit."),
      );
      return tenzijBeoordeeld(
        feiten,
        bijGemeente,
        onbekend(bijGemeente, gebruikt, "Of de werknemer bij de gemeente hoort, staat er niet.", vraag),
      );
    }
  }
}

/** WIA 35 lid 1 and Wajong 2:22 lid 1: not for who works under the Wsw. */
export function beoordeelWsw(feiten: Rechtsfeiten, { uitvoerder }: Beleid): readonly Voorwaarde[] {
  if (uitvoerder !== "uwv") return [];
  const wsw: Kop = { id: "wsw", naam: "Geen werk volgens de Wsw", bronnen: [wia("35 lid 1"), wajong("2:22 lid 1")] };
  const vraag = vraagOver(
    wsw,
    "beslisser",
    "Werkt de werknemer volgens de Wet sociale werkvoorziening?",
    jaNee("Er is geen recht.", "Dan mag het."),
  );
  return [tenzijBeoordeeld(feiten, wsw, onbekend(wsw, [], "Dit staat niet in het formulier.", vraag))];
}

/** Which law carries the grant; WIA 35 lid 4 a gives way to the Wajong. */
export function beoordeelGrondslag({ uitkering }: Rechtsfeiten, { uitvoerder }: Beleid): Voorwaarde {
  const grondslag = { id: "grondslag", naam: "Wettelijke grondslag" } as const;
  if (uitvoerder === "gemeente")
    return voldoet(
      { ...grondslag, bronnen: [participatiewet("10")] },
      [],
      "De grondslag is artikel 10 van de Participatiewet.",
    );
  const naarWajong: Kop = { ...grondslag, bronnen: [wajong("2:22 lid 2 onder d")] };
  const naarWia: Kop = { ...grondslag, bronnen: [wia("35 lid 2 onder d")] };
  if (uitkering.waarde === "wajong")
    return voldoet(naarWajong, [uitkering], "De grondslag is artikel 2:22 van de Wajong.");
  if (uitkering.waarde !== null) return voldoet(naarWia, [uitkering], "De grondslag is artikel 35 van de Wet WIA.");
  const beide: Kop = { ...grondslag, bronnen: [...naarWajong.bronnen, ...naarWia.bronnen] };
  const vraag = vraagOver(
    beide,
    "beslisser",
    "Heeft de werknemer recht op hulp volgens de Wajong?",
    jaNee("De grondslag is de Wajong.", "De grondslag is de Wet WIA."),
  );
  return onbekend(beide, [uitkering], "Welke uitkering de werknemer heeft, staat er nog niet.", vraag);
}
