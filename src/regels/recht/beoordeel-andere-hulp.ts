import { formatDatum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol2014, reintegratiebesluit, uitBeleid } from "../bron.ts";
import { tenzijBeoordeeld } from "./eerder-oordeel.ts";
import type { Rechtsfeiten } from "./feiten.ts";
import {
  jaNee,
  type Kop,
  menselijk,
  onbekend,
  type Voorwaarde,
  voldoet,
  voldoetNiet,
  vraagOver,
} from "./voorwaarde.ts";

/** Reintegratiebesluit 12 lid 1 e and 18 lid 2 d: not both at once. The client chooses; no order decides for him. */
export function beoordeelInterneJobcoach(feiten: Rechtsfeiten, { uitvoerder, id }: Beleid): Voorwaarde {
  const { van, totEnMet, aangevraagd, gevraagd } = feiten.intern;
  const kop: Kop = {
    id: "interne-jobcoach",
    naam: "Geen jobcoach van de werkgever tegelijk",
    bronnen:
      uitvoerder === "uwv"
        ? [reintegratiebesluit("12 lid 1 onder e"), reintegratiebesluit("18 lid 2 onder d")]
        : [uitBeleid(id)],
  };
  const gebruikt = [van, totEnMet, aangevraagd];
  const keuze = vraagOver(
    kop,
    "client",
    "Welke jobcoach wilt u: die van uw werkgever, of die van een andere organisatie?",
    {
      intern: "U krijgt de jobcoach van uw werkgever.",
      extern: "U krijgt een jobcoach van een organisatie.",
    },
  );
  const loopt = van.waarde !== null && (totEnMet.waarde === null || totEnMet.waarde >= feiten.eersteDag);
  if (loopt)
    return menselijk(
      kop,
      gebruikt,
      "De werkgever krijgt in deze periode geld voor een eigen jobcoach. Allebei tegelijk kan niet.",
      keuze,
    );
  if (aangevraagd.waarde === true)
    return menselijk(
      kop,
      gebruikt,
      "De werkgever vroeg ook geld voor een eigen jobcoach. Allebei tegelijk kan niet.",
      keuze,
    );
  if (van.waarde !== null && totEnMet.waarde !== null)
    return voldoet(kop, gebruikt, `De jobcoach van de werkgever stopte op ${formatDatum(totEnMet.waarde)}.`);
  if (gevraagd || aangevraagd.waarde === false)
    return voldoet(kop, gebruikt, "In het formulier staat geen jobcoach van de werkgever zelf.");
  const vraag = vraagOver(
    kop,
    "client",
    "Heeft uw werkgever zelf een jobcoach voor u, of vraagt hij daar geld voor?",
    jaNee("Dan kiest u welke jobcoach u wilt.", "Dan is er niets te kiezen."),
  );
  const open = onbekend(kop, gebruikt, "Of er ook een jobcoach van de werkgever is, staat er nog niet.", vraag);
  return feiten.advies.samenhang.waarde === "ja"
    ? voldoet(kop, [...gebruikt, feiten.advies.samenhang], "De arbeidsdeskundige vindt dat dit past bij andere hulp.")
    : open;
}

/** Reintegratiebesluit 18 lid 2 c; a municipality may ask the same. */
export function beoordeelErkenning(
  { erkenning, eersteDag, laatsteDag }: Rechtsfeiten,
  { recht, uitvoerder, id }: Beleid,
): readonly Voorwaarde[] {
  const eist = uitvoerder === "uwv" ? true : recht.erkenningUwv;
  if (eist === false) return [];
  const kop: Kop = {
    id: "erkenning",
    naam: "Erkende jobcoachorganisatie",
    bronnen: uitvoerder === "uwv" ? [reintegratiebesluit("18 lid 2 onder c")] : [uitBeleid(id)],
  };
  const { nummer, geldigTotEnMet } = erkenning;
  const gebruikt = [nummer, geldigTotEnMet];
  if (eist === null)
    return [
      menselijk(
        kop,
        gebruikt,
        "Of UWV de organisatie moet erkennen, weten wij hier niet.",
        vraagOver(
          kop,
          "beslisser",
          "Moet UWV de organisatie erkennen? Zoek dat op in de verordening.",
          jaNee("De erkenning is nodig.", "De erkenning is niet nodig."),
        ),
      ),
    ];
  if (nummer.waarde === null || geldigTotEnMet.waarde === null)
    return [
      onbekend(
        kop,
        gebruikt,
        "Het nummer of de laatste dag van de erkenning staat er nog niet.",
        vraagOver(kop, "jobcoach", "Wat is het nummer van uw erkenning, en tot en met welke dag geldt zij?"),
      ),
    ];
  const einde = formatDatum(geldigTotEnMet.waarde);
  if (geldigTotEnMet.waarde < eersteDag)
    return [voldoetNiet(kop, gebruikt, `De erkenning gold tot en met ${einde}. Dat is voor de eerste dag.`)];
  if (laatsteDag !== null && geldigTotEnMet.waarde < laatsteDag)
    return [
      menselijk(
        kop,
        gebruikt,
        `De erkenning geldt tot en met ${einde}. Dat is voor het einde van de periode.`,
        vraagOver(
          kop,
          "jobcoach",
          "Wordt uw erkenning verlengd?",
          jaNee("De hele periode kan.", "De periode eindigt met de erkenning."),
        ),
      ),
    ];
  return [voldoet(kop, gebruikt, `De erkenning geldt tot en met ${einde}.`)];
}

/** Protocol 2014 A.4.3: no business or personal tie between employer and organisation. Not confirmed since. */
export function beoordeelOnafhankelijkheid(feiten: Rechtsfeiten, { uitvoerder }: Beleid): readonly Voorwaarde[] {
  if (uitvoerder !== "uwv") return [];
  const kop: Kop = {
    id: "onafhankelijkheid",
    naam: "Jobcoach en werkgever staan los van elkaar",
    bronnen: [protocol2014("A.4.3")],
  };
  const { zelfdeBedrijf } = feiten;
  if (zelfdeBedrijf.waarde === true)
    return [
      menselijk(
        kop,
        [zelfdeBedrijf],
        "De werkgever en de jobcoachorganisatie hebben hetzelfde KvK-nummer.",
        vraagOver(
          kop,
          "beslisser",
          "Staat de jobcoach los van de werkgever?",
          jaNee("Dan mag het.", "Dan kan deze jobcoach niet."),
        ),
      ),
    ];
  const vraag = vraagOver(
    kop,
    "jobcoach",
    "Heeft uw organisatie een band met deze werkgever, zakelijk of persoonlijk?",
    jaNee("De beslisser beoordeelt dat.", "Dan mag het."),
  );
  return [tenzijBeoordeeld(feiten, kop, onbekend(kop, [zelfdeBedrijf], "Dit staat niet in het formulier.", vraag))];
}

/** Reintegratiebesluit 2: not what is ordinary or payable under another law, and the cheapest that is enough. */
export function beoordeelVoorrang(
  { advies: { besteOplossing, samenhang } }: Rechtsfeiten,
  { uitvoerder }: Beleid,
): readonly Voorwaarde[] {
  if (uitvoerder !== "uwv") return [];
  const kop: Kop = { id: "voorrang", naam: "Geen andere oplossing gaat voor", bronnen: [reintegratiebesluit("2")] };
  const gebruikt = [besteOplossing, samenhang];
  if (besteOplossing.waarde === "ja" && samenhang.waarde === "ja")
    return [voldoet(kop, gebruikt, "De arbeidsdeskundige vindt begeleiding de beste oplossing, naast andere hulp.")];
  const uitleg =
    besteOplossing.waarde === null
      ? "Of iets anders voorgaat, heeft nog niemand beoordeeld."
      : "De arbeidsdeskundige ziet ook een andere oplossing of andere hulp.";
  const vraag = vraagOver(
    kop,
    "beslisser",
    "Gaat iets anders voor: iets gewoons, een andere wet, of iets goedkopers dat genoeg is?",
    jaNee("Er is geen recht, of minder.", "Een jobcoach past."),
  );
  return [menselijk(kop, gebruikt, uitleg, vraag)];
}
