import { addDays, type Datum, readDatum } from "../../domein/datum.ts";
import { werkrelatieOp } from "../../formulier/check/context.ts";
import type { Delen } from "../../formulier/formulier.ts";
import { uwv2023 } from "../../regels/bron.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Dossier, Toekenning } from "../dossier/dossier.gen.ts";
import { isSameWerkgever } from "../dossier/same-werkgever.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import type { Beoordelaar } from "./voorstel.ts";
import { vraagAdvies, vraagNummer, vraagProefplaatsingBeoordelaar, vraagZevende } from "./vragen.ts";

const bronnen = [uwv2023("§2.3")];
/** UWV 2023, note 18: these applications in a job are judged by the arbeidsdeskundige. */
const metArbeidsdeskundige: ReadonlySet<number> = new Set([1, 2, 6]);
/** P14 A.4.1: a longer gap in the work may start the count again. */
const onderbrekingInDagen = 28;

export interface Beoordeling {
  readonly beoordelaar: Beoordelaar;
  readonly vragen: readonly Vraag[];
}

/** Who judges this application, and what must be asked before that is known. */
export function bepaalBeoordelaar(feiten: Voorstelfeiten): Beoordeling {
  const { formulier, beleid } = feiten;
  const advies = formulier.advies !== undefined;
  if (beleid.uitvoerder === "gemeente")
    return zonderNummer("De gemeente onderzoekt zelf of, hoeveel en hoe lang hulp nodig is.", advies);
  if (isProefplaatsing(formulier))
    return {
      ...zonderNummer("Een proefplaatsing telt niet mee als aanvraag in deze baan.", advies),
      vragen: advies || feiten.antwoorden.has("BEOORDELAAR_PROEFPLAATSING") ? [] : [vraagProefplaatsingBeoordelaar()],
    };
  const { nummer, vragen } = telAanvraag(feiten);
  return nummer === null ? zonderTelling(feiten, vragen) : metNummer(nummer, feiten, vragen);
}

function zonderNummer(uitleg: string, advies: boolean): Beoordeling {
  const door = advies ? "arbeidsdeskundige" : "beslisser";
  return {
    beoordelaar: { nummer: null, door, adviesNodig: false, uitleg, vervallenStappen: [], bronnen },
    vragen: [],
  };
}

function zonderTelling({ formulier, antwoorden }: Voorstelfeiten, vragen: readonly Vraag[]): Beoordeling {
  const adviesNodig = antwoorden.get("NUMMER_AANVRAAG") === "met-arbeidsdeskundige";
  const uitleg = "Welke aanvraag in deze baan dit is, weten wij niet.";
  const mist = adviesNodig && formulier.advies === undefined && !antwoorden.has("ADVIES_ONTBREEKT");
  return {
    beoordelaar: {
      nummer: null,
      door: adviesNodig ? "arbeidsdeskundige" : "beslisser",
      adviesNodig,
      uitleg,
      vervallenStappen: [],
      bronnen,
    },
    vragen: [...vragen, ...(mist ? [vraagAdvies("Bij deze aanvraag hoort advies.")] : [])],
  };
}

function metNummer(nummer: number, { formulier, antwoorden }: Voorstelfeiten, vragen: readonly Vraag[]): Beoordeling {
  const adviesNodig = metArbeidsdeskundige.has(nummer);
  const zonderAdvies = antwoorden.get("ADVIES_ONTBREEKT") === "zonder-advies";
  const mist = adviesNodig && formulier.advies === undefined && !zonderAdvies;
  const lang = nummer > 6 && !antwoorden.has("LANGER_DAN_DRIE_JAAR");
  return {
    beoordelaar: {
      nummer,
      door: adviesNodig ? "arbeidsdeskundige" : "beslisser",
      adviesNodig,
      uitleg: adviesNodig
        ? `Dit is aanvraag ${nummer} in deze baan. De arbeidsdeskundige adviseert, daarna beslist de beslisser.`
        : `Dit is aanvraag ${nummer} in deze baan. De beslisser kan zonder nieuw advies beslissen.`,
      vervallenStappen: adviesNodig ? [] : vervallen,
      bronnen,
    },
    vragen: [
      ...vragen,
      ...(mist ? [vraagAdvies(`Bij aanvraag ${nummer} in deze baan hoort dat advies.`)] : []),
      ...(lang ? [vraagZevende(nummer, formulier.evaluatie?.voortzetting?.waarom)] : []),
    ],
  };
}

const vervallen = [
  "nieuw advies van de arbeidsdeskundige",
  "bezoek van de arbeidsdeskundige aan de werkplek",
  "wachten op het advies",
];

interface Telling {
  readonly nummer: number | null;
  readonly vragen: readonly Vraag[];
}

/** Applications are counted in the same job; a gap in the guidance does not break the job, a gap in the work may. */
function telAanvraag({ formulier, dossier, antwoorden }: Voorstelfeiten): Telling {
  const eerdere = eerdereToekenningen(formulier, dossier);
  const volgende = volgendNummer(eerdere) ?? volgendeUitFormulier(formulier);
  const gekozen = antwoorden.get("NUMMER_AANVRAAG");
  if (volgende === null && formulier.aanvraag?.aard === "vervolg")
    return { nummer: null, vragen: gekozen === undefined ? [vraagNummer(null)] : [] };
  if (volgende === null) return { nummer: 1, vragen: [] };
  if (!isOnderbroken(formulier, eerdere)) return { nummer: volgende, vragen: [] };
  if (gekozen === undefined) return { nummer: null, vragen: [vraagNummer(volgende)] };
  return { nummer: gekozen === "opnieuw" ? 1 : volgende, vragen: [] };
}

/** Earlier grants for work with this employer that still stand. */
export function eerdereToekenningen(
  { werkgever, begeleiding }: Delen,
  { toekenningen = [] }: Dossier,
): readonly Toekenning[] {
  const van = readDatum(begeleiding?.periode?.van);
  return toekenningen.filter(
    (toekenning) =>
      toekenning.soort === "periode" &&
      toekenning.ingetrokkenOp === undefined &&
      (van === undefined || toekenning.van < van) &&
      isSameWerkgever(toekenning.werkgever, werkgever ?? {}),
  );
}

function volgendNummer(eerdere: readonly Toekenning[]): number | null {
  if (eerdere.length === 0) return null;
  return Math.max(eerdere.length, ...eerdere.map(({ nummer }) => nummer ?? 0)) + 1;
}

function volgendeUitFormulier({ eerdereOndersteuning }: Delen): number | null {
  const nummers = (eerdereOndersteuning?.perioden ?? []).flatMap(({ nummer }) =>
    nummer === undefined ? [] : [nummer],
  );
  return nummers.length === 0 ? null : Math.max(...nummers) + 1;
}

function isOnderbroken({ dienstverband }: Delen, eerdere: readonly Toekenning[]): boolean {
  const inDienst = readDatum(dienstverband?.inDienstSinds);
  const laatste = eerdere
    .map(({ totEnMet }) => totEnMet)
    .toSorted()
    .at(-1);
  return inDienst !== undefined && laatste !== undefined && addDays(laatste, onderbrekingInDagen) < inDienst;
}

export function isProefplaatsing(formulier: Delen): boolean {
  const van: Datum | undefined = readDatum(formulier.begeleiding?.periode?.van);
  const relatie = van === undefined ? formulier.dienstverband?.reeks?.at(-1) : werkrelatieOp(formulier, van);
  return relatie?.soort === "proefplaatsing";
}
