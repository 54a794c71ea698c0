import { fout } from "../../domein/bevinding/finding.ts";
import { breuk, rondAf } from "../../domein/breuk.ts";
import type { Datum } from "../../domein/datum.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import { type Bedrag, berekenBedrag } from "../../regels/uren/bereken-bedrag.ts";
import type { Declaratie } from "../../regels/uren/bereken-declaratie.ts";
import { berekenUren } from "../../regels/uren/bereken-uren.ts";
import { pasRegime, type Regimekeuze } from "../../regels/uren/pas-regime.ts";
import type { Strippenkaartsaldo } from "../../regels/uren/saldo-strippenkaart.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import type { Urenvraag } from "../../regels/uren/urenvraag.ts";
import { blikVooruit, type Halfjaar } from "../../regels/uren/vooruitblik.ts";
import {
  vraagBovenRegimes,
  vraagIntensief,
  vraagToekenningseenheid,
  vraagUrenNodig,
} from "../../regels/uren/vragen.ts";
import { urenBijVroegEinde, type VroegEinde } from "../../regels/uren/vroeg-einde.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import { gatherLopend } from "../feiten/gather-lopend.ts";
import { gatherUrenvraag, type Urenkeuze } from "../feiten/gather-uren.ts";
import { dag } from "../feiten/toekenningen-in-baan.ts";
import { declaratieUit, strippenkaartenUit } from "./budget.ts";
import { naarFormulier } from "./naar-formulier.ts";

/** Everything about the hours of one form: the one calculation for who applies and who decides. */
export interface Urenrapport {
  readonly soort: "aanvraag" | "wijziging" | "einde";
  readonly uitkomst: Urenuitkomst;
  /** Hours needed and the regimes around them; null under a policy without regimes. */
  readonly keuze: Regimekeuze | null;
  /** Hours of the grant before the change; null for an application. */
  readonly toegekend: number | null;
  readonly vroegEinde: VroegEinde | null;
  readonly vooruitblik: readonly Halfjaar[];
  readonly bedrag: Bedrag | null;
  readonly strippenkaarten: readonly Strippenkaartsaldo[];
  readonly declaratie: Declaratie | null;
  readonly vragen: readonly Vraag[];
}

/** The hours of an application, a change or an end; refused with findings at the places in the form. */
export function rekenUren(
  formulier: Delen,
  dossier: Dossier,
  beleid: Beleid,
  keuze: Urenkeuze = {},
): Result<Urenrapport> {
  const rapport = kies(formulier, dossier, beleid, keuze);
  if (!rapport.ok) return refuse(rapport.bevindingen.map((een) => naarFormulier(een, formulier)));
  const strippenkaarten = strippenkaartenUit(dossier);
  const { uitkomst } = rapport.value;
  return succeed({
    ...rapport.value,
    uitkomst: { ...uitkomst, bevindingen: uitkomst.bevindingen.map((een) => naarFormulier(een, formulier)) },
    strippenkaarten,
    declaratie: declaratieUit(formulier, dossier),
  });
}

type Kern = Omit<Urenrapport, "strippenkaarten" | "declaratie">;

function kies(formulier: Delen, dossier: Dossier, beleid: Beleid, keuze: Urenkeuze): Result<Kern> {
  switch (formulier.soort) {
    case "aanvraag":
      return vanAanvraag(formulier, dossier, beleid, keuze);
    case "wijziging":
      return vanWijziging(formulier, dossier, beleid, keuze);
    case "afsluiting":
      return vanEinde(formulier, dossier, beleid, keuze, dag(formulier.afsluiting?.laatsteDag));
    case "aanmelding":
    case "evaluatie":
      return refuse([fout("GEEN_UREN", "/soort", { soort: formulier.soort })]);
  }
}

function vanAanvraag(formulier: Delen, dossier: Dossier, beleid: Beleid, gekozen: Urenkeuze): Result<Kern> {
  const feiten = gatherUrenvraag(formulier, dossier, gekozen);
  if (!feiten.ok) return feiten;
  const { vraag, gevraagd, doelen, voortzetting } = feiten.value;
  const keuze = beleid.intensiteit?.soort === "regime" ? pasRegime(vraag, beleid, gevraagd, doelen) : undefined;
  if (keuze !== undefined && !keuze.ok) return keuze;
  const regime = gekozen.regime ?? keuze?.value.voorstel?.regime ?? null;
  return metRegime({ ...vraag, regime }, beleid, keuze?.value ?? null, voortzetting);
}

function metRegime(
  vraag: Urenvraag,
  beleid: Beleid,
  keuze: Regimekeuze | null,
  voortzetting: Urenuitkomst["stappen"],
): Result<Kern> {
  const gerekend = keuze?.regimes.find(({ regime }) => regime === vraag.regime)?.uitkomst;
  const uitkomst = gerekend === undefined ? berekenUren(vraag, beleid) : succeed(gerekend);
  if (!uitkomst.ok) return uitkomst;
  const vooruit = blikVooruit(vraag, beleid);
  const vragen = openVragen(uitkomst.value, keuze);
  const stappen = [...voortzetting, ...uitkomst.value.stappen];
  const bedrag = bedragVan(uitkomst.value, beleid);
  return succeed({
    soort: "aanvraag",
    uitkomst: { ...uitkomst.value, stappen, vragen },
    keuze,
    toegekend: null,
    vroegEinde: null,
    vooruitblik: vooruit.ok ? vooruit.value : [],
    bedrag,
    vragen: [
      ...vragen,
      ...overNodig(vraag, keuze),
      ...overEenheid(keuze, uitkomst.value, beleid),
      ...(bedrag?.vragen ?? []),
    ],
  });
}

/** While no regime could be chosen, what keeps the hours of each of them open; one question each. */
function openVragen({ vragen, regime }: Urenuitkomst, keuze: Regimekeuze | null): readonly Vraag[] {
  const alle = keuze === null || regime !== null ? vragen : keuze.regimes.flatMap(({ uitkomst }) => uitkomst.vragen);
  const gesteld = alle.filter(({ code }) => regime !== null || code !== "INTENSIEF_MOTIVATIE");
  return [...new Map([...vragen, ...gesteld].map((vraag) => [vraag.code, vraag])).values()];
}

/** No hours asked is a question; so is more than what may be proposed without a reason. */
function overNodig({ regime, motivatieIntensief }: Urenvraag, keuze: Regimekeuze | null): readonly Vraag[] {
  if (keuze === null) return [];
  if (keuze.gevraagd === 0 && regime === null) return [vraagUrenNodig()];
  const tekort = keuze.voorstel !== null && (keuze.voorstel.uren ?? 0) < keuze.gevraagd;
  if (!tekort) return [];
  const hoogste = keuze.regimes.findLast(({ uren }) => uren !== null);
  return [
    ...(motivatieIntensief || hoogste?.regime !== "intensief" ? [] : [vraagIntensief()]),
    ...(hoogste?.uren != null && keuze.gevraagd > hoogste.uren ? [vraagBovenRegimes(keuze.gevraagd, hoogste)] : []),
  ];
}

/** Whether the hours asked or those of the regime are granted is policy; unset, a person says. */
function overEenheid(keuze: Regimekeuze | null, { uren }: Urenuitkomst, beleid: Beleid): readonly Vraag[] {
  if (keuze === null || beleid.toekenningseenheid !== null || uren === null) return [];
  if (keuze.gevraagd === 0 || keuze.gevraagd >= uren) return [];
  return [
    vraagToekenningseenheid([
      { waarde: "gevraagd", gevolg: `De gevraagde uren: ${komma(keuze.gevraagd)} uur.` },
      { waarde: "regime", gevolg: `Alle uren van het regime: ${komma(uren)} uur.` },
    ]),
  ];
}

const komma = (uren: number): string => uren.toFixed(2).replace(".", ",");

function bedragVan({ perioden, uren }: Urenuitkomst, beleid: Beleid): Bedrag | null {
  if (uren === null) return null;
  return berekenBedrag(
    perioden.map(({ van, totEnMet, uren: deel }) => ({ van, totEnMet, uren: deel ?? 0 })),
    beleid,
  );
}

/** A change of working hours splits the running period on its day; more guidance is another regime from that day. */
function vanWijziging(formulier: Delen, dossier: Dossier, beleid: Beleid, gekozen: Urenkeuze): Result<Kern> {
  const stopt = formulier.wijzigingen?.find((een) => een.wat === "werk-stopt");
  if (stopt?.wat === "werk-stopt") return vanEinde(formulier, dossier, beleid, gekozen, dag(stopt.laatsteDag));
  const uren = (formulier.wijzigingen ?? []).flatMap((een) => {
    const vanaf = een.wat === "contracturen" ? dag(een.vanaf) : undefined;
    return een.wat === "contracturen" && vanaf !== undefined && een.urenPerWeek !== undefined
      ? [{ vanaf, urenPerWeek: een.urenPerWeek }]
      : [];
  });
  const meer = formulier.wijzigingen?.find((een) => een.wat === "meer-begeleiding");
  const erbij = meer?.wat === "meer-begeleiding" ? meer : undefined;
  const vanaf = dag(erbij?.vanaf) ?? uren[0]?.vanaf;
  if (vanaf === undefined) return refuse([fout("GEEN_UREN", "/wijzigingen", { soort: "wijziging" })]);
  const lopend = gatherLopend(formulier, dossier, vanaf, beleid, gekozen);
  if (!lopend.ok) return lopend;
  const { toegekend } = lopend.value;
  const vraag: Urenvraag = { ...lopend.value.vraag, urenwijzigingen: uren };
  const uitkomst = berekenUren(vraag, beleid);
  if (!uitkomst.ok) return uitkomst;
  const nodig = erbij?.urenErbij === undefined ? undefined : rondAf(breuk(toegekend).add(breuk(erbij.urenErbij)), 2);
  const keuze = nodig === undefined ? undefined : pasRegime(vraag, beleid, nodig, [], vanaf);
  if (keuze !== undefined && !keuze.ok) return keuze;
  return succeed({
    soort: "wijziging",
    uitkomst: bevestigd(uitkomst.value, lopend.value.vragen),
    keuze: keuze?.value ?? null,
    toegekend,
    vroegEinde: null,
    vooruitblik: [],
    bedrag: bedragVan(uitkomst.value, beleid),
    vragen: [...lopend.value.vragen, ...uitkomst.value.vragen],
  });
}

/** Hours that rest on something we had to take for granted are not sure. */
function bevestigd(uitkomst: Urenuitkomst, vragen: readonly Vraag[]): Urenuitkomst {
  return vragen.length === 0 ? uitkomst : { ...uitkomst, vastheid: "te-bevestigen" };
}

/** The job stops: in proportion to the days, beside what was really made. */
function vanEinde(
  formulier: Delen,
  dossier: Dossier,
  beleid: Beleid,
  gekozen: Urenkeuze,
  laatsteDag: Datum | undefined,
): Result<Kern> {
  if (laatsteDag === undefined)
    return refuse([fout("VELD_ONTBREEKT", "/afsluiting/laatsteDag", { veld: "Laatste dag" })]);
  const lopend = gatherLopend(formulier, dossier, laatsteDag, beleid, gekozen);
  if (!lopend.ok) return lopend;
  const { vraag, toegekend, gemaakt } = lopend.value;
  const heel = berekenUren(vraag, beleid);
  if (!heel.ok) return heel;
  const binnen = laatsteDag >= vraag.periode.van && laatsteDag <= vraag.periode.totEnMet;
  const kort = binnen
    ? berekenUren({ ...vraag, periode: { van: vraag.periode.van, totEnMet: laatsteDag } }, beleid)
    : heel;
  const zelfde = heel.value.urenZonderKorting === toegekend;
  const exact = heel.value.segmenten.reduce((som, { urenZonderKorting }) => som + (urenZonderKorting ?? 0), 0);
  const vroegEinde = urenBijVroegEinde({
    periode: vraag.periode,
    laatsteDag,
    toegekend,
    ...(zelfde ? { exact: Number(exact.toFixed(5)) } : {}),
    gemaakt,
    dagformule: zelfde && binnen && kort.ok ? kort.value.urenZonderKorting : null,
  });
  return succeed({
    soort: "einde",
    uitkomst: bevestigd(heel.value, lopend.value.vragen),
    keuze: null,
    toegekend,
    vroegEinde,
    vooruitblik: [],
    bedrag: null,
    vragen: [...lopend.value.vragen, ...heel.value.vragen, ...vroegEinde.vragen],
  });
}
