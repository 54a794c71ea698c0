import { addDays, type Datum, formatDatum } from "../../domein/datum.ts";
import { telWoord } from "../../domein/getal.ts";
import { eindeNaMaanden } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol, protocol2014, uitBeleid, uwv2023 } from "../bron.ts";
import { tenzijBeoordeeld } from "./eerder-oordeel.ts";
import type { Feit, Rechtsfeiten, Werkfeiten } from "./feiten.ts";
import { grensVan } from "./grens.ts";
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

type Lengte = "genoeg" | "te-kort" | "onbekend";

/**
 * UWV 2023 §2.2 and B1.2: at the first application, or at the start of the job, six months or more; later contracts may be shorter.
 * The two texts name different moments, so a person decides where they differ.
 */
export function beoordeelDuur(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  const huidig = feiten.werk.find(isContract);
  if (feiten.aard.waarde === "vervolg" || huidig === undefined) return [];
  const grens = grensVan(beleid, "minimaleContractmaanden", feiten.eersteDag);
  const uwv = beleid.uitvoerder === "uwv";
  const kop: Kop = {
    id: "contractduur",
    naam: "Duur van het contract",
    bronnen: uwv ? [uwv2023("§2.2"), protocol("2.3")] : [uitBeleid(beleid.id)],
  };
  switch (grens.soort) {
    case "geen":
      return [];
    case "onbekend":
      return [zonderGrens(feiten, kop, huidig)];
    case "bekend":
      return [weigh(feiten, { ...kop, bronnen: uwv ? kop.bronnen : [grens.bron] }, huidig, grens.waarde)];
  }
}

/** A placement has an own condition; zero hours and a stage are judged for what they are. */
function isContract({ vorm }: Werkfeiten): boolean {
  return vorm.waarde !== "proefplaatsing" && vorm.waarde !== "nul-uren" && vorm.waarde !== "stage";
}

function zonderGrens(feiten: Rechtsfeiten, kop: Kop, { van, totEnMet }: Werkfeiten): Voorwaarde {
  const vraag = vraagOver(
    kop,
    "beslisser",
    "Hoe lang moet het contract minstens duren? Zoek dat op in de regels van deze uitvoerder.",
  );
  return tenzijBeoordeeld(
    feiten,
    kop,
    menselijk(kop, [van, totEnMet], "Hoe lang een contract minstens duurt, weten wij hier niet.", vraag),
  );
}

function weigh(feiten: Rechtsfeiten, kop: Kop, huidig: Werkfeiten, maanden: number): Voorwaarde {
  const eerste = feiten.contracten[0] ?? huidig;
  const gebruikt: readonly Feit[] = [huidig.van, huidig.totEnMet];
  const nu = lengteVan(huidig, maanden);
  const toen = kentBegin(feiten, eerste) ? lengteVan(eerste, maanden) : nu;
  const nodig = `Nodig is minstens ${telWoord(maanden, "maand", "maanden")}.`;
  if (nu === "onbekend" || toen === "onbekend")
    return onbekend(
      kop,
      gebruikt,
      `De eerste of de laatste dag van het contract staat er nog niet. ${nodig}`,
      vraagOver(kop, "werkgever", "Van welke dag tot en met welke dag loopt het contract?"),
    );
  if (nu === "genoeg" && toen === "genoeg") return voldoet(kop, gebruikt, `${looptijd(huidig)} ${nodig}`);
  if (nu !== toen) {
    const feitenVanBeide = [eerste.van, eerste.totEnMet, ...gebruikt];
    const uitleg = `Het eerste contract en dat van nu geven niet hetzelfde antwoord. ${nodig}`;
    return tenzijBeoordeeld(feiten, kop, menselijk(kop, feitenVanBeide, uitleg, kiesContract(kop)));
  }
  return teKort(feiten, kop, huidig, maanden, nodig);
}

function teKort(feiten: Rechtsfeiten, kop: Kop, huidig: Werkfeiten, maanden: number, nodig: string): Voorwaarde {
  const gebruikt: readonly Feit[] = [huidig.van, huidig.totEnMet];
  const meer = !kentBegin(feiten, feiten.contracten[0] ?? huidig) || isSamenLangGenoeg(feiten.contracten, maanden);
  if (!meer) return voldoetNiet(kop, gebruikt, `${looptijd(huidig)} ${nodig}`);
  const vraag = vraagOver(
    { ...kop, bronnen: [...kop.bronnen, protocol2014("A.4.1")] },
    "beslisser",
    "Tellen de contracten in deze baan samen?",
    jaNee("De baan duurt lang genoeg.", "Er is geen recht."),
  );
  const uitleg = `${looptijd(huidig)} ${nodig} Het is niet het enige contract in deze baan.`;
  return tenzijBeoordeeld(feiten, kop, menselijk(kop, [feiten.inDienstSinds, ...gebruikt], uitleg, vraag));
}

function kiesContract(kop: Kop) {
  return vraagOver(kop, "beslisser", "Welk contract telt voor de duur: het eerste in deze baan, of dat van nu?", {
    eerste: "De duur aan het begin van de baan telt.",
    huidig: "De duur bij deze aanvraag telt.",
  });
}

function lengteVan({ vorm, van, totEnMet }: Werkfeiten, maanden: number): Lengte {
  if (vorm.waarde === "onbepaalde-tijd" || (vorm.waarde === "min-max" && totEnMet.waarde === null)) return "genoeg";
  if (van.waarde === null || totEnMet.waarde === null) return "onbekend";
  return isLangGenoeg(van.waarde, totEnMet.waarde, maanden) ? "genoeg" : "te-kort";
}

/** From 1 April six months last until 30 September. */
function isLangGenoeg(van: Datum, totEnMet: Datum, maanden: number): boolean {
  return totEnMet >= eindeNaMaanden(van, maanden);
}

function looptijd({ van, totEnMet }: Werkfeiten): string {
  if (van.waarde === null || totEnMet.waarde === null) return "Het contract heeft geen einddatum.";
  return `Het contract loopt van ${formatDatum(van.waarde)} tot en met ${formatDatum(totEnMet.waarde)}.`;
}

/** A job that began before the oldest contract in the form had another one first. */
function kentBegin({ inDienstSinds }: Rechtsfeiten, eerste: Werkfeiten): boolean {
  return inDienstSinds.waarde === null || eerste.van.waarde === null || inDienstSinds.waarde >= eerste.van.waarde;
}

/** Contracts that follow each other without a day between them, together. */
function isSamenLangGenoeg([eerste, ...rest]: readonly Werkfeiten[], maanden: number): boolean {
  const begin = eerste?.van.waarde ?? null;
  let einde = eerste?.totEnMet.waarde ?? null;
  for (const volgende of rest) {
    const { van, totEnMet } = volgende;
    if (begin === null || einde === null || van.waarde === null || van.waarde > addDays(einde, 1)) return false;
    if (lengteVan(volgende, maanden) === "genoeg") return true;
    einde = totEnMet.waarde;
    if (einde !== null && isLangGenoeg(begin, einde, maanden)) return true;
  }
  return false;
}
