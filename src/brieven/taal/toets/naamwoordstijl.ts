import type { Woord } from "../split-woorden.ts";
import type { Treffer } from "./treffer.ts";

const lijst = (woorden: string): readonly string[] => woorden.trim().split(/\s+/);

/** Words in -ing that name a thing, a person or what this field is about; also at the end of a longer word (`bankrekening`). */
const gewoonOpIng: ReadonlySet<string> = new Set(
  lijst(`afdeling aanbeveling aandoening aanleiding aanmelding aansluiting aanvulling afbeelding afsluiting afwijking
    bedoeling begeleiding begroting bekeuring belangstelling belasting beloning beperking berekening beschikking beslissing
    bestelling bestemming bevolking bewaking bezetting coaching doelstelling erkenning ervaring handleiding handtekening herinnering
    houding huishouding huisvesting inburgering inrichting inspanning instelling jobcoaching kleding koning kring leerling
    leiding lening lezing machtiging mededeling medewerking melding mening nederzetting neiging oefening omgeving
    omschrijving onderneming ondersteuning ontmoeting ontwikkeling opleiding oplossing opmerking planning pleging poging proefplaatsing
    regeling regering rekening richting roeping samenwerking scholing spanning stelling stemming stichting stijging storing
    straling tekening teleurstelling tentoonstelling toelichting training tweeling uitdaging uitkering uitnodiging
    uitwerking verandering verbinding verdieping vereniging vergadering vergissing vergoeding verhouding verklaring
    verkering verlenging verpleging verplichting verrassing verwachting verwarming verzameling verzekering vestiging
    voeding voorlichting voorstelling voorziening vordering waarneming waarschuwing wandeling werking wijziging winning
    woning zitting`),
);
/** Before these a word is no compound but another verb: `vaststelling`, `voorbehandeling`. */
const voorvoegsels: ReadonlySet<string> = new Set(
  lijst("aan achter af be bij door her in mee mis na om onder ont op over samen tegen terug toe uit vast ver voor weg"),
);

/** After `het` these are things, not verbs: `het leven van`. */
const gewoonOpEn: ReadonlySet<string> = new Set(
  lijst(`leven teken kenteken geheugen inkomen vermogen vertrouwen examen eten verleden wezen laken kussen wapen bekken
    oosten westen noorden zuiden midden vermoeden voornemen optreden gegeven geweten verlangen varken keuken volgen open
    eigen binnen buiten molen`),
);

const tussenwerkwoorden: ReadonlySet<string> = new Set(["vindt", "vinden", "vond", "vonden"]);
const voorEigenPlaats: ReadonlySet<string> = new Set(
  "een de uw je geen mijn die deze nieuwe andere goede juiste".split(" "),
);

/** A deed written as a thing: `de verstrekking van`, `het indienen van`, `de beoordeling vindt plaats`. */
export function vindNaamwoordstijl(woorden: readonly Woord[]): readonly Treffer[] {
  return woorden
    .keys()
    .flatMap((at) => treffersOp(woorden, at))
    .toArray();
}

function treffersOp(woorden: readonly Woord[], at: number): readonly Treffer[] {
  const woord = woorden[at];
  if (woord === undefined || woord.naam) return [];
  const { klein } = woord;
  const volgende = woorden[at + 1]?.klein;
  if (volgende === "van" && isDaad(klein)) return [treffer(`${klein} van`)];
  if (volgende === "van" && isHeleWerkwoord(klein, woorden[at - 1]?.klein)) return [treffer(`het ${klein} van`)];
  if (tussenwerkwoorden.has(klein) && vindtPlaats(woorden, at)) return [treffer(`${klein} plaats`)];
  return /^plaats(?:vinden|vindt|gevonden|vond|vonden)$/.test(klein) ? [treffer(klein)] : [];
}

const treffer = (woord: string): Treffer => ({ code: "NAAMWOORDSTIJL", params: { woord } });

function isDaad(woord: string): boolean {
  return woord.length > 6 && woord.endsWith("ing") && !isGewoon(woord);
}

/** The word itself, or the shortest ordinary end of it that leaves a word and not a prefix before it. */
function isGewoon(woord: string): boolean {
  if (gewoonOpIng.has(woord)) return true;
  for (let at = 3; at <= woord.length - 6; at += 1) {
    if (gewoonOpIng.has(woord.slice(at))) return !voorvoegsels.has(woord.slice(0, at));
  }
  return false;
}

function isHeleWerkwoord(woord: string, vorige: string | undefined): boolean {
  return vorige === "het" && woord.length > 4 && /(?:en|aan|ien)$/.test(woord) && !gewoonOpEn.has(woord);
}

/** `vindt … plaats`, but not `u vindt een plaats`. */
function vindtPlaats(woorden: readonly Woord[], at: number): boolean {
  for (let index = at + 1; index < Math.min(woorden.length, at + 20); index += 1) {
    const woord = woorden[index];
    if (woord === undefined || woord.naGrens) return false;
    if (woord.klein === "plaats") return !voorEigenPlaats.has(woorden[index - 1]?.klein ?? "");
  }
  return false;
}
