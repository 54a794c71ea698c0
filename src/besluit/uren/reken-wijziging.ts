import { fout } from "../../domein/bevinding/finding.ts";
import { breuk, rondAf } from "../../domein/breuk.ts";
import { addDays, type Datum, daysBetween, readDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { uwv2023 } from "../../regels/bron.ts";
import type { Stap, Vraag } from "../../regels/uitleg.ts";
import { berekenUren } from "../../regels/uren/bereken-uren.ts";
import { pasRegime } from "../../regels/uren/pas-regime.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import type { Urenvraag } from "../../regels/uren/urenvraag.ts";
import {
  vraagAfwijkendeToekenning,
  vraagLaatGemeld,
  vraagLaatMeerUren,
} from "../../regels/uren/vragen-over-wijziging.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import { gatherLopend, type Lopend } from "../feiten/gather-lopend.ts";
import type { Urenkeuze } from "../feiten/gather-uren.ts";
import { vraagOverNodig } from "./over-nodig.ts";
import { rekenEinde } from "./reken-einde.ts";
import { bedragVan, bevestigd, type Urenkern } from "./urenrapport.ts";

type Urenwijzigingen = Urenvraag["urenwijzigingen"];

/** A change of working hours splits the running period on its day; more guidance is another regime from that day. */
export function rekenWijziging(
  formulier: Delen,
  dossier: Dossier,
  beleid: Beleid,
  gekozen: Urenkeuze,
): Result<Urenkern> {
  const uren = urenwijzigingenVan(formulier);
  const stopt = formulier.wijzigingen?.find((een) => een.wat === "werk-stopt");
  if (stopt?.wat === "werk-stopt")
    return rekenEinde(formulier, dossier, beleid, gekozen, readDatum(stopt.laatsteDag), uren);
  const meer = formulier.wijzigingen?.find((een) => een.wat === "meer-begeleiding");
  const vanaf = (meer?.wat === "meer-begeleiding" ? readDatum(meer.vanaf) : undefined) ?? uren[0]?.vanaf;
  if (vanaf === undefined) return refuse([fout("GEEN_UREN", "/wijzigingen", { soort: "wijziging" })]);
  const lopend = gatherLopend(formulier, dossier, vanaf, beleid, gekozen);
  if (!lopend.ok) return lopend;
  const ontvangen = readDatum(formulier.indiening?.ontvangenOp);
  const vroegste = vroegsteDag(ontvangen, beleid);
  const gemeld = { ...lopend.value.vraag, urenwijzigingen: uren };
  const vraag = gekozen.laatGemeld === "vanaf-vier-weken" ? uitstellen(gemeld, vroegste) : gemeld;
  const [oud, som] = [berekenUren(lopend.value.vraag, beleid), berekenUren(vraag, beleid)];
  if (!som.ok) return som;
  const was = oud.ok ? oud.value.urenZonderKorting : null;
  return afronden(formulier, beleid, gekozen, {
    ...lopend.value,
    vraag,
    was,
    som: som.value,
    ontvangen,
    vroegste,
    vanaf,
  });
}

interface Nieuw extends Lopend {
  /** What the sum gave before the change; null when it cannot be told. */
  readonly was: number | null;
  readonly som: Urenuitkomst;
  readonly ontvangen: Datum | undefined;
  readonly vroegste: Datum | undefined;
  readonly vanaf: Datum;
}

function afronden(formulier: Delen, beleid: Beleid, gekozen: Urenkeuze, nieuw: Nieuw): Result<Urenkern> {
  const { vraag, toegekend, was, som, ontvangen, vroegste, vanaf } = nieuw;
  const meer = formulier.wijzigingen?.find((een) => een.wat === "meer-begeleiding");
  const erbij = meer?.wat === "meer-begeleiding" ? meer.urenErbij : undefined;
  const nodig = erbij === undefined ? undefined : rondAf(breuk(toegekend).add(breuk(erbij)), 2);
  const keuze = nodig === undefined ? undefined : pasRegime(vraag, beleid, nodig, [], vanaf);
  if (keuze !== undefined && !keuze.ok) return keuze;
  const uitkomst = gekozen.afwijkendeToekenning === "naar-verhouding" ? naarVerhouding(toegekend, was, som) : som;
  const onzeker = [
    ...nieuw.vragen,
    ...(gekozen.afwijkendeToekenning === undefined ? overToekenning(toegekend, was, som) : []),
    ...(gekozen.laatGemeld === undefined ? overLaatMelden(vraag, som, was, vroegste, beleid) : []),
  ];
  const laat = meer === undefined ? [] : overLaatVragen(vraag, ontvangen, beleid);
  const vragen = [...onzeker, ...laat, ...uitkomst.vragen, ...vraagOverNodig(vraag, keuze?.value ?? null)];
  return succeed({
    soort: "wijziging",
    uitkomst: { ...bevestigd(uitkomst, onzeker), vragen },
    keuze: keuze?.value ?? null,
    toegekend,
    vroegEinde: null,
    vooruitblik: [],
    bedrag: bedragVan(uitkomst, beleid),
    vragen,
  });
}

function urenwijzigingenVan({ wijzigingen = [] }: Delen): Urenwijzigingen {
  return wijzigingen.flatMap((een) => {
    const vanaf = een.wat === "contracturen" ? readDatum(een.vanaf) : undefined;
    return een.wat === "contracturen" && vanaf !== undefined && een.urenPerWeek !== undefined
      ? [{ vanaf, urenPerWeek: een.urenPerWeek }]
      : [];
  });
}

/** A grant that is not what the sum gave: what someone decided then must not be undone without a word. */
function overToekenning(toegekend: number, was: number | null, nieuw: Urenuitkomst): readonly Vraag[] {
  if (was === null || was === toegekend || nieuw.uren === null || was === nieuw.uren) return [];
  return [vraagAfwijkendeToekenning(toegekend, was, verhouding(toegekend, was, nieuw.uren), nieuw.uren)];
}

const verhouding = (toegekend: number, was: number, nieuw: number): number =>
  was === 0 ? 0 : rondAf(breuk(toegekend).mul(breuk(nieuw)).div(breuk(was)), 2);

/** The grant changes as much as the sum does; the last step says so. */
function naarVerhouding(toegekend: number, was: number | null, som: Urenuitkomst): Urenuitkomst {
  if (was === null || som.uren === null) return som;
  const uren = verhouding(toegekend, was, som.uren);
  const tekst = `Naar verhouding: ${formatGetal(toegekend, 2)} × ${formatGetal(som.uren, 2)} / ${formatGetal(was, 2)} = ${formatGetal(uren, 2)} uur.`;
  const stap: Stap = {
    soort: "naar-verhouding",
    tekst,
    getallen: { toegekend, som: som.uren, was, uren },
    bronnen: [uwv2023("§4.2")],
  };
  return { ...som, uren, urenZonderKorting: uren, stappen: [...som.stappen, stap] };
}

/** Protocol of 2014 A.8: more hours from at most four weeks before the receipt; for 2019 nobody could read it. */
export function vroegsteDag(ontvangen: Datum | undefined, { termijnen }: Beleid): Datum | undefined {
  return ontvangen === undefined || termijnen.indienen === null ? undefined : addDays(ontvangen, -termijnen.indienen);
}

/** Of the changes before that day the last one holds, from that day on. */
function uitstellen(vraag: Urenvraag, vroegste: Datum | undefined): Urenvraag {
  if (vroegste === undefined) return vraag;
  const opVolgorde = vraag.urenwijzigingen.toSorted((een, ander) => (een.vanaf < ander.vanaf ? -1 : 1));
  const geldend = opVolgorde.findLast(({ vanaf }) => vanaf <= vroegste);
  const later = opVolgorde.filter(({ vanaf }) => vanaf > vroegste);
  return {
    ...vraag,
    urenwijzigingen: geldend === undefined ? later : [{ ...geldend, vanaf: vroegste }, ...later],
  };
}

function overLaatMelden(
  vraag: Urenvraag,
  nieuw: Urenuitkomst,
  was: number | null,
  vroegste: Datum | undefined,
  beleid: Beleid,
): readonly Vraag[] {
  if (vroegste === undefined || was === null || nieuw.uren === null || nieuw.uren <= was) return [];
  if (!vraag.urenwijzigingen.some(({ vanaf }) => vanaf < vroegste)) return [];
  const uitgesteld = berekenUren(uitstellen(vraag, vroegste), beleid);
  return [vraagLaatGemeld(vroegste, nieuw.uren, uitgesteld.ok ? uitgesteld.value.uren : null)];
}

/** UWV 2023 §2.3: hours extra are asked in time before the end of the period. */
function overLaatVragen({ periode }: Urenvraag, ontvangen: Datum | undefined, beleid: Beleid): readonly Vraag[] {
  const termijn = beleid.termijnen.meerUrenVoorEinde;
  if (ontvangen === undefined || termijn === null) return [];
  const over = daysBetween(ontvangen, periode.totEnMet);
  return over < termijn ? [vraagLaatMeerUren(over, termijn)] : [];
}
