import type { Beleid } from "../../regels/beleid/beleid.ts";
import { awb, type Bron } from "../../regels/bron.ts";
import { bezwaarInDagen } from "../../regels/parameters/bezwaartermijn.ts";
import type { Rechtsgevolg, Uitkomst } from "./voorstel.ts";

/** Whether one can object to this outcome, who can, and why. */
export function bepaalRechtsgevolg(
  uitkomst: Pick<Uitkomst, "soort" | "situatie" | "toekenning" | "totNu">,
  beleid: Pick<Beleid, "bezwaar">,
): Rechtsgevolg {
  switch (uitkomst.soort) {
    case "toekenning":
    case "gedeeltelijke-toekenning":
    case "afwijzing":
    case "wijziging":
    case "intrekking":
      return besluit(beleid, "Dit is een besluit. Bezwaar is mogelijk.", [awb("1:3"), awb("6:7")]);
    case "niet-behandelen":
      return besluit(
        beleid,
        "Dit is een besluit, maar geen afwijzing. Bezwaar is mogelijk, en meteen opnieuw aanvragen ook.",
        [awb("4:5"), awb("6:7")],
      );
    case "aanvulling-gevraagd":
      return mededeling("Een vraag om aanvulling is geen besluit. Bezwaar kan pas tegen het besluit zelf.", [
        awb("6:3"),
      ]);
    case "geen-wijziging":
      return uitkomst.situatie === "geen-extra-uren"
        ? besluit(beleid, "Dit weigert de extra uren. Dat is een besluit. Bezwaar is mogelijk.", [
            awb("1:3"),
            awb("6:7"),
          ])
        : mededeling("Er verandert niets aan de uren. Dit is een bericht en geen besluit.", [awb("1:3")]);
    case "einde-van-rechtswege":
      return minderUren(uitkomst)
        ? besluit(beleid, "Het einde zelf volgt uit de regels. De lagere uren zijn een besluit. Bezwaar is mogelijk.", [
            awb("1:3"),
            awb("6:7"),
          ])
        : mededeling("Het einde volgt uit de regels. Dit is een bericht en geen besluit.", [awb("1:3")]);
  }
}

function minderUren({ toekenning, totNu }: Pick<Uitkomst, "toekenning" | "totNu">): boolean {
  return totNu !== null && toekenning !== null && toekenning.uren < totNu.uren;
}

function besluit(beleid: Pick<Beleid, "bezwaar">, uitleg: string, bronnen: readonly Bron[]): Rechtsgevolg {
  return {
    isBesluit: true,
    bezwaar: { door: beleid.bezwaar, termijnInDagen: bezwaarInDagen.waarden.at(-1)?.waarde ?? null },
    uitleg,
    bronnen,
  };
}

function mededeling(uitleg: string, bronnen: readonly Bron[]): Rechtsgevolg {
  return { isBesluit: false, bezwaar: null, uitleg, bronnen };
}
