import { isBlankText } from "../../document/escape-markdown.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { type Datum, formatDatum, readDatum } from "../../domein/datum.ts";
import { adresRegels } from "../../formulier/adres-regels.ts";
import type { Delen, Soort } from "../../formulier/formulier.ts";
import { volledigeNaam } from "../../formulier/naam.ts";
import { laatsteBeslisdag } from "../../regels/termijnen/laatste-beslisdag.ts";
import type { Data } from "../../template/data.ts";
import type { Lezer } from "../sjabloon.ts";
import { listAanvulling, uiterlijkeDag } from "./describe-aanvulling.ts";

interface Bron {
  /** Only what this reader may see. */
  readonly zichtbaar: Partial<Delen>;
  readonly bevindingen: readonly Finding[];
  readonly lezer: Lezer;
  readonly viaJobcoach: boolean;
  readonly begroeting: string;
  /** The day of the letter: a last day that has passed is not promised. */
  readonly op: Datum;
}

/** Everything the templates of the receipt may use, in words. */
export function gatherGegevens({ zichtbaar, bevindingen, lezer, viaJobcoach, begroeting, op }: Bron): Data {
  const ontvangenOp = readDatum(zichtbaar.indiening?.ontvangenOp);
  const beslisdag = ontvangenOp === undefined ? undefined : laatsteBeslisdag(ontvangenOp)?.waarde;
  return {
    aanhef: begroeting,
    ontvangenOp: woorden(ontvangenOp),
    beslisdag: woorden(beslisdag !== undefined && beslisdag >= op ? beslisdag : undefined),
    ...namesOf(zichtbaar),
    ...gatherOpen(bevindingen, lezer, viaJobcoach),
    viaJobcoach,
    zaak: zaken[zichtbaar.soort ?? "aanvraag"],
    werkgeverVraagtAan: zichtbaar.aanvraag?.aanvrager === "werkgever",
    wachtOpProefplaatsing: bevindingen.some(({ code }) => code === "PROEFPLAATSING_NIET_GOEDGEKEURD"),
    vraagtMeerUren: zichtbaar.wijzigingen?.some(({ wat }) => wat === "meer-begeleiding") === true,
    ...gatherPeriode(zichtbaar),
    ...gatherContact(zichtbaar),
  };
}

/** What a letter calls the form it answers. */
const zaken: Readonly<Record<Soort, string>> = {
  aanmelding: "aanmelding",
  aanvraag: "aanvraag",
  wijziging: "wijziging",
  afsluiting: "afsluiting",
  evaluatie: "evaluatie",
};

function namesOf({ client, werkgever, jobcoach, over, aanmelding, uitvoerder }: Partial<Delen>): Data {
  const vertegenwoordiger = client?.vertegenwoordiger;
  const namens = vertegenwoordiger !== undefined && vertegenwoordiger.soort !== "gemachtigde";
  return {
    client: firstShown(volledigeNaam(client?.naam), over?.client) ?? "de werknemer",
    werkgever: firstShown(werkgever?.naam, over?.werkgever) ?? "de werkgever",
    jobcoach: jobcoach?.coach?.naam ?? over?.jobcoach ?? null,
    organisatie: jobcoach?.organisatie?.naam ?? null,
    melder: aanmelding?.door?.naam ?? null,
    uwWerkgever: namens ? "de werkgever" : "uw werkgever",
    uwJobcoach: namens ? "de jobcoach" : "uw jobcoach",
    UwWerkgever: namens ? "De werkgever" : "Uw werkgever",
    UwJobcoach: namens ? "De jobcoach" : "Uw jobcoach",
    postadres: adresRegels(uitvoerder?.adres).join(", ").replace(/ {2}/g, " ") || null,
    vertegenwoordiger: namens ? (vertegenwoordiger.soort ?? "vertegenwoordiger") : null,
    bestuursorgaan: uitvoerder?.bestuursorgaan ?? "wij",
  };
}

/** A name of spaces or of signs nobody sees is no name. */
function firstShown(...namen: readonly (string | undefined)[]): string | undefined {
  return namen.find((naam) => naam !== undefined && !isBlankText(naam));
}

function gatherOpen(bevindingen: readonly Finding[], lezer: Lezer, viaJobcoach: boolean): Data {
  const van = {
    client: list(bevindingen, "client", lezer),
    jobcoach: list(bevindingen, "jobcoach", lezer, !viaJobcoach || lezer === "jobcoach"),
    werkgever: list(bevindingen, "werkgever", lezer),
  };
  return {
    vanClient: van.client,
    vanJobcoach: van.jobcoach,
    vanWerkgever: van.werkgever,
    vanU: van[lezer],
    ontbreekt: van.client.length + van.jobcoach.length + van.werkgever.length > 0,
    kanBlijvenLiggen: van.client.length + van.jobcoach.length > 0,
    uiterlijk: woorden(readDatum(uiterlijkeDag(bevindingen))),
    evaluatieGevraagd: bevindingen.some(({ code }) => code === "AANVULLING_EVALUATIE"),
  };
}

const list = listAanvulling;

function gatherPeriode({ begeleiding, plan, evaluatie, over, afsluiting }: Partial<Delen>): Data {
  const periode = begeleiding?.periode ?? evaluatie?.periode ?? over?.periode;
  const van = woorden(readDatum(periode?.van));
  const totEnMet = woorden(readDatum(periode?.totEnMet));
  const uren = plan?.doelen?.reduce((som, doel) => som + Math.round((doel.uren ?? 0) * 100), 0);
  return {
    van: van === null || totEnMet === null ? null : van,
    totEnMet,
    uren: uren === undefined || uren === 0 ? null : (uren / 100).toString().replace(".", ","),
    laatsteDag: woorden(readDatum(afsluiting?.laatsteDag)),
  };
}

function gatherContact({ uitvoerder }: Partial<Delen>): Data {
  const contact = uitvoerder?.aanspreekpunt ?? uitvoerder?.beslisser;
  return { contactNaam: contact?.naam ?? null, contactTelefoon: contact?.telefoon ?? null };
}

function woorden(waarde: Datum | undefined): string | null {
  return waarde === undefined ? null : formatDatum(waarde);
}
