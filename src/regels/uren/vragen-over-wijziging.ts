import { type Datum, formatDatum } from "../../domein/datum.ts";
import { formatUren, telWoord } from "../../domein/getal.ts";
import { protocol2014, uwv2023 } from "../bron.ts";
import type { Vraag } from "../uitleg.ts";

/** The grant was not what the sum gave; carrying that on is a choice. */
export function vraagAfwijkendeToekenning(
  toegekend: number,
  som: number,
  naarVerhouding: number,
  volgensSom: number,
): Vraag {
  return {
    code: "AFWIJKENDE_TOEKENNING",
    aan: "beslisser",
    vraag: `Toegekend is ${formatUren(toegekend)}, maar de som gaf ${formatUren(som)}. Hoe werkt de wijziging door?`,
    antwoorden: [
      {
        waarde: "naar-verhouding",
        gevolg: `De toekenning verandert evenveel als de som: ${formatUren(naarVerhouding)}.`,
      },
      { waarde: "volgens-som", gevolg: `De som met de nieuwe uren: ${formatUren(volgensSom)}.` },
    ],
    bronnen: [uwv2023("§4.2")],
  };
}

/** More working hours, told more than four weeks later. */
export function vraagLaatGemeld(vroegste: Datum, vanafWijziging: number | null, vanafVroegste: number | null): Vraag {
  return {
    code: "LAAT_GEMELD",
    aan: "beslisser",
    vraag: "De wijziging is laat gemeld. Vanaf welke dag tellen de uren die erbij komen?",
    antwoorden: [
      { waarde: "vanaf-wijziging", gevolg: `Vanaf de dag van de wijziging: ${formatUren(vanafWijziging)}.` },
      {
        waarde: "vanaf-vier-weken",
        gevolg: `Vanaf ${formatDatum(vroegste)}, vier weken voor de ontvangst: ${formatUren(vanafVroegste)}.`,
      },
    ],
    bronnen: [protocol2014("A.8")],
  };
}

/** Hours extra asked when the period is almost over. */
export function vraagLaatMeerUren(over: number, termijn: number): Vraag {
  const nog = over < 0 ? "De periode was al voorbij" : `Er zijn nog ${telWoord(over, "dag", "dagen")} over`;
  return {
    code: "LAAT_MEER_UREN",
    aan: "beslisser",
    vraag: `${nog}, en ${termijn} dagen is de grens voor meer uren. Behandelt u de vraag toch?`,
    antwoorden: [
      { waarde: "ja", gevolg: "U beoordeelt of er uren bij komen." },
      { waarde: "nee", gevolg: "Er komen geen uren bij." },
    ],
    bronnen: [protocol2014("A.8"), uwv2023("§2.3")],
  };
}
