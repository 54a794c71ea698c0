import { eindeNaMaanden } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { plaatsInDuur } from "../beleid/maximale-duur.ts";
import type { Vraag } from "../uitleg.ts";
import type { Berekend } from "./bereken-lezing.ts";
import { isTabelGekozen } from "./kies-lezing.ts";
import type { Urenvraag } from "./urenvraag.ts";
import {
  vraagDeelVanProefplaatsing,
  vraagDuurVoorbij,
  vraagEersteContract,
  vraagIntensief,
  vraagIntensiteit,
  vraagProefplaatsing,
  vraagTabel2,
  vraagVerlenging,
  vraagWerkweken,
} from "./vragen.ts";

/** What must be asked about the sum itself: what no source gives, and what needs a reason. */
export function stelVragen(
  vraag: Urenvraag,
  beleid: Beleid,
  perioden: readonly Berekend[],
  bovengrens: number | null,
): readonly Vraag[] {
  const contract = perioden.some(({ periode }) => periode.soort === "contract");
  return [
    ...(contract && beleid.intensiteit === null ? [vraagIntensiteit(beleid)] : []),
    ...(contract && beleid.intensiteit !== null && beleid.werkweken === null ? [vraagWerkweken(beleid)] : []),
    ...overTabel2(perioden, bovengrens),
    ...(isEersteContractOnbekend(vraag, beleid, perioden) ? [vraagEersteContract()] : []),
    ...overPlaatsing(vraag, beleid, perioden),
    ...(gebruiktIntensief(vraag) && !vraag.motivatieIntensief ? [vraagIntensief()] : []),
    ...overDuur(vraag, beleid),
  ];
}

function overTabel2(perioden: readonly Berekend[], bovengrens: number | null): readonly Vraag[] {
  const open = perioden.flatMap(({ delen }) =>
    delen.filter(({ tabel, vastheid }) => tabel === "tabel-2" && vastheid === "te-bevestigen").map(({ jaar }) => jaar),
  );
  return [...new Set(open)].toSorted().map((jaar) => vraagTabel2(jaar, bovengrens));
}

/** Under the reading by first contract: when the job began before the first contract we know. */
export function isEersteContractOnbekend(vraag: Urenvraag, beleid: Beleid, perioden: readonly Berekend[]): boolean {
  const eerste = vraag.werk.find(({ soort }) => soort === "contract");
  const metTabel = perioden.some(({ delen }) => delen.some(({ tabel }) => tabel !== "beleid"));
  const naarHuidig = isTabelGekozen(vraag, beleid) && (vraag.tabelkeuze ?? beleid.tabelkeuze) === "huidig-contract";
  return (
    metTabel &&
    !naarHuidig &&
    eerste !== undefined &&
    vraag.inDienstSinds !== undefined &&
    vraag.inDienstSinds < eerste.van
  );
}

function overPlaatsing({ regime }: Urenvraag, beleid: Beleid, perioden: readonly Berekend[]): readonly Vraag[] {
  const open = perioden.filter(({ periode, uren }) => periode.soort === "proefplaatsing" && uren === undefined);
  if (open.length === 0) return [];
  const bekend = regime !== null && beleid.proefplaatsingUren?.[regime] !== undefined;
  return [bekend ? vraagDeelVanProefplaatsing() : vraagProefplaatsing(regime)];
}

function gebruiktIntensief({ regime, regimewissels }: Urenvraag): boolean {
  return regime === "intensief" || regimewissels.some((wissel) => wissel.regime === "intensief");
}

/** The principle of three years (UWV), or the maximum of a policy: an extension needs a reason, what is past the last one too. */
function overDuur({ verleningSinds, periode }: Urenvraag, beleid: Beleid): readonly Vraag[] {
  const { maximaleDuur } = beleid;
  if (maximaleDuur === null || verleningSinds === undefined) return [];
  const plek = plaatsInDuur(maximaleDuur, verleningSinds, periode.totEnMet);
  const einde = eindeNaMaanden(verleningSinds, maximaleDuur.maanden);
  switch (plek.soort) {
    case "binnen":
    case "onbekend":
      return [];
    case "verlenging":
      return [vraagVerlenging(beleid, einde, plek.nummer)];
    case "voorbij":
      return [vraagDuurVoorbij(beleid, einde)];
  }
}
