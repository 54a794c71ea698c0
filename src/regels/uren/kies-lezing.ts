import type { Datum } from "../../domein/datum.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { eigenReeks, type Tabel } from "./percentage-voor.ts";
import type { Jaartelling, Tabelkeuze, Urenvraag, Werk } from "./urenvraag.ts";
import { isLang } from "./verdeel-in-perioden.ts";

/** One way to read the protocol: from which day years count, and which contract points to the table. */
export interface Lezingkeuze {
  readonly jaartelling: Jaartelling;
  /** `tabel-1` only to show the upper bound. */
  readonly tabelkeuze: Tabelkeuze | "tabel-1";
}

/** What a person or the policy chose; where nobody did, the job and the first contract, and the outcome says so. */
export function kiesLezing(vraag: Urenvraag, beleid: Beleid): Lezingkeuze {
  return {
    jaartelling: vraag.jaartelling ?? beleid.jaartelling ?? "dienstverband",
    tabelkeuze: vraag.tabelkeuze ?? beleid.tabelkeuze ?? "eerste-contract",
  };
}

export function isJaartellingGekozen(vraag: Urenvraag, beleid: Beleid): boolean {
  return (vraag.jaartelling ?? beleid.jaartelling) !== null;
}

export function isTabelGekozen(vraag: Urenvraag, beleid: Beleid): boolean {
  return (vraag.tabelkeuze ?? beleid.tabelkeuze) !== null;
}

/** The day from which the years count: RB 18 says of the grant, UWV 2023 of the job. */
export function startVanTelling(vraag: Urenvraag, { jaartelling }: Pick<Lezingkeuze, "jaartelling">): Datum {
  const eersteContract = vraag.werk.find(({ soort }) => soort === "contract")?.van;
  const baan = vraag.inDienstSinds ?? eersteContract ?? vraag.periode.van;
  return jaartelling === "verlening" ? (vraag.verleningSinds ?? baan) : baan;
}

/** Twelve months or longer is Tabel 1, shorter Tabel 2; a policy with figures of its own has no tables. */
export function tabelVoor(vraag: Urenvraag, nu: Werk, { tabelkeuze }: Lezingkeuze, beleid: Beleid): Tabel {
  if (vraag.regime !== null && eigenReeks(beleid, vraag.regime) !== undefined) return "beleid";
  if (tabelkeuze === "tabel-1") return "tabel-1";
  const eersteContract = vraag.werk.find(({ soort }) => soort === "contract") ?? nu;
  return isLang(tabelkeuze === "eerste-contract" ? eersteContract : nu) ? "tabel-1" : "tabel-2";
}
