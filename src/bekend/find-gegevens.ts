import type { Datum } from "../domein/datum.ts";
import type { Delen } from "../formulier/formulier.ts";
import type { BekendeBron } from "../formulier/veld.ts";
import type { Gegeven } from "./bekend.ts";
import { compareText, type Gegevensbron, type Sleutel } from "./bron.ts";
import { looksSame } from "./same-value.ts";

/** The records that belong to this form. */
export interface Gegevens {
  readonly records: Readonly<Partial<Record<Exclude<BekendeBron, "contracten">, Gegeven>>>;
  /** By first day. */
  readonly contracten: readonly Gegeven[];
  /** The contract the form is about: it holds on the first day of the period, or else on the peildatum. */
  readonly contract?: Gegeven;
  /** The dossier of this case, or the person with this number, is someone else: nothing of it is used. */
  readonly vanAnder?: { readonly gegeven: Gegeven; readonly verschil: "bsn" | "geboortedatum" };
}

/** `vorig` is what the previous form passes on, for keys that this form does not have yet. */
export function findGegevens(formulier: Delen, vorig: Delen | undefined, bron: Gegevensbron, op: Datum): Gegevens {
  const zoek = (sleutel: Sleutel | undefined): Gegeven | undefined => sleutel && bron(sleutel, op)[0];
  const zaak = findDossier(formulier, vorig, bron, op);
  const { dossier, bsn } = zaak;
  const kvk = formulier.werkgever?.kvk ?? text(dossier, "kvkWerkgever") ?? vorig?.werkgever?.kvk;
  const kvkCoach =
    formulier.jobcoach?.organisatie?.kvk ?? text(dossier, "kvkJobcoach") ?? vorig?.jobcoach?.organisatie?.kvk;
  const persoon = zoek(bsn === undefined ? undefined : { register: "personen", bsn });
  const anderMens = persoon !== undefined && isAnderMens(formulier, persoon);
  const personen = anderMens ? undefined : persoon;
  const werkgevers = zoek(kvk === undefined ? undefined : { register: "werkgevers", kvk });
  const organisaties = zoek(kvkCoach === undefined ? undefined : { register: "organisaties", kvk: kvkCoach });
  const contracten =
    bsn === undefined || kvk === undefined || anderMens || isAnderBedrijf(formulier, werkgevers)
      ? []
      : bron({ register: "contracten", bsn, kvk }, op).toSorted(byFirstDay);
  const begin = formulier.begeleiding?.periode?.van ?? vorig?.begeleiding?.periode?.van ?? op;
  const contract = chooseContract(contracten, begin);
  return {
    records: {
      ...(personen && { personen }),
      ...(werkgevers && { werkgevers }),
      ...(organisaties && { organisaties }),
      ...(dossier && { dossier }),
    },
    contracten,
    ...(contract && { contract }),
    ...vanAnder(zaak, anderMens ? persoon : undefined),
  };
}

type Zaak = Pick<Gegevens, "vanAnder"> & { readonly dossier?: Gegeven; readonly bsn?: string };

/** The bsn comes from the form, else from the dossier; a dossier of another person is not used. */
function findDossier(formulier: Delen, vorig: Delen | undefined, bron: Gegevensbron, op: Datum): Zaak {
  const zaaknummer = formulier.zaaknummer ?? vorig?.zaaknummer;
  const eigen = formulier.client?.bsn ?? vorig?.client?.bsn;
  const own = eigen === undefined ? {} : { bsn: eigen };
  const dossier = zaaknummer === undefined ? undefined : bron({ register: "dossier", zaaknummer }, op)[0];
  if (dossier === undefined) return own;
  const bsn = text(dossier, "bsn");
  if (bsn === undefined) return { ...own, dossier };
  if (eigen !== undefined)
    return bsn === eigen ? { dossier, bsn } : { ...own, vanAnder: { gegeven: dossier, verschil: "bsn" } };
  const geboren = text(bron({ register: "personen", bsn }, op)[0], "geboortedatum");
  const getypt = formulier.client?.geboortedatum;
  return getypt === undefined || geboren === undefined || getypt === geboren
    ? { dossier, bsn }
    : { vanAnder: { gegeven: dossier, verschil: "geboortedatum" } };
}

function vanAnder(zaak: Zaak, persoon: Gegeven | undefined): Pick<Gegevens, "vanAnder"> {
  if (zaak.vanAnder !== undefined) return { vanAnder: zaak.vanAnder };
  return persoon === undefined ? {} : { vanAnder: { gegeven: persoon, verschil: "bsn" } };
}

/** One difference may be a slip; another name and another day of birth is another person. */
function isAnderMens({ client }: Delen, persoon: Gegeven): boolean {
  const naam = text(persoon, "achternaam");
  const geboren = text(persoon, "geboortedatum");
  return (
    client?.naam?.achternaam !== undefined &&
    client.geboortedatum !== undefined &&
    naam !== undefined &&
    geboren !== undefined &&
    !looksSame(naam, client.naam.achternaam) &&
    geboren !== client.geboortedatum
  );
}

/** The case may know an employer the client has left; a number that was typed settles it. */
function isAnderBedrijf({ werkgever }: Delen, bekend: Gegeven | undefined): boolean {
  const naam = text(bekend, "naam");
  return (
    werkgever?.kvk === undefined &&
    werkgever?.naam !== undefined &&
    naam !== undefined &&
    !looksSame(naam, werkgever.naam)
  );
}

function chooseContract(contracten: readonly Gegeven[], dag: string): Gegeven | undefined {
  const begonnen = contracten.filter((contract) => (text(contract, "van") ?? "9") <= dag);
  const loopt = begonnen.findLast((contract) => dag <= (text(contract, "totEnMet") ?? "9"));
  return loopt ?? contracten[begonnen.length] ?? contracten.at(-1);
}

function byFirstDay(een: Gegeven, ander: Gegeven): number {
  return compareText(text(een, "van") ?? "9", text(ander, "van") ?? "9");
}

function text(gegeven: Gegeven | undefined, naam: string): string | undefined {
  const waarde = gegeven !== undefined && Object.hasOwn(gegeven, naam) ? gegeven[naam] : undefined;
  return typeof waarde === "string" ? waarde : undefined;
}
