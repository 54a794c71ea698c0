import type { Vorigekeer } from "../../besluit/beslissing/decide-beslissing.ts";
import { formatDatum, readDatum } from "../../domein/datum.ts";
import { dagenVan } from "../../domein/periode.ts";
import { geldtOp } from "../../regels/termijnen/duur-uit-beleid.ts";
import { jaargrenzen } from "../../regels/uren/jaar-op.ts";
import { eigenReeks, percentageVoor, type Tabel } from "../../regels/uren/percentage-voor.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { urenWoorden } from "./minuten.ts";
import { gelijk, listDelen, type Rekendeel } from "./rekendelen.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { percentageWoorden } from "./woorden.ts";

type Gegeven = NonNullable<Besluitgegevens["vorigeKeer"]>;

/** The grant before this one, when it gave more hours, beside what differs now. */
export function gatherVorigeKeer(bron: Besluitbron): Besluitgegevens["vorigeKeer"] {
  const { vorigeKeer, toekenning, gevraagd } = bron.beslissing;
  if (bron.lezer === "werkgever" || vorigeKeer === null || toekenning === null) return null;
  if (vorigeKeer.uren <= toekenning.uren) return null;
  const { uren, periode } = vorigeKeer;
  const delen = listDelen(bron.beslissing.berekening);
  return {
    uren: urenWoorden(uren),
    van: formatDatum(periode.van),
    totEnMet: formatDatum(periode.totEnMet),
    minderGevraagd: gevraagd.uren !== null && gevraagd.uren < uren,
    ...compareWerk(delen, vorigeKeer),
    ...comparePercentage(bron, delen, vorigeKeer),
    korter: toekenning.periode !== null && dagenVan(periode) - dagenVan(toekenning.periode) >= kortereDagen,
  };
}

/** One half-year is some days shorter than another: a reader calls it as long. */
const kortereDagen = 7;

function compareWerk(
  delen: readonly Rekendeel[],
  { urenPerWeek: oud }: Vorigekeer,
): Pick<Gegeven, "urenPerWeekOud" | "urenPerWeekNieuw"> {
  const nieuw = gelijk(delen, "urenPerWeek");
  if (oud === null || nieuw === null || nieuw >= oud) return { urenPerWeekOud: null, urenPerWeekNieuw: null };
  return { urenPerWeekOud: urenWoorden(oud), urenPerWeekNieuw: urenWoorden(nieuw) };
}

function comparePercentage(
  bron: Besluitbron,
  delen: readonly Rekendeel[],
  vorigeKeer: Vorigekeer,
): Pick<Gegeven, "percentageOud" | "percentageNieuw"> {
  const nieuw = gelijk(delen, "percentage");
  const oud = nieuw === null ? null : percentageVan(bron, vorigeKeer);
  if (nieuw === null || oud === null || nieuw >= oud) return { percentageOud: null, percentageNieuw: null };
  return { percentageOud: percentageWoorden(oud), percentageNieuw: percentageWoorden(nieuw) };
}

/** Only when nothing is guessed: the regime is known, all its days fall in one year of one table, and the policy held then. */
function percentageVan({ beslissing, zaak }: Besluitbron, { regime, periode }: Vorigekeer): number | null {
  const start = readDatum(startVanTelling(beslissing.berekening));
  if (regime === null || start === undefined || start > periode.van || !geldtOp(zaak.beleid, periode.van)) return null;
  const grenzen = jaargrenzen(start);
  const tabel = tabelVan(beslissing.berekening, eigenReeks(zaak.beleid, regime) !== undefined);
  if (tabel === null || grenzen.some((grens) => grens > periode.van && grens <= periode.totEnMet)) return null;
  const jaar = 1 + grenzen.filter((grens) => grens <= periode.van).length;
  const { waarde, vastheid } = percentageVoor({ regime, tabel, jaar, op: periode.van }, zaak.beleid, []);
  return waarde === undefined || vastheid !== "vast" ? null : waarde.valueOf();
}

type Stappen = Besluitbron["beslissing"]["berekening"];

function startVanTelling(stappen: Stappen): string | undefined {
  const start = stappen.find(({ soort }) => soort === "jaartelling")?.getallen.start;
  return typeof start === "string" ? start : undefined;
}

/** The first contract of a job points to one table for all its periods; another choice may have given another table then. */
function tabelVan(stappen: Stappen, eigen: boolean): Tabel | null {
  if (eigen) return "beleid";
  const keuze = stappen.find(({ soort }) => soort === "tabel")?.getallen.tabelkeuze;
  const uitTabel1 = stappen
    .filter(({ soort }) => soort === "contract")
    .every(({ bronnen }) => bronnen.some(({ artikel }) => artikel === "Tabel 1"));
  return keuze === "eerste-contract" && uitTabel1 ? "tabel-1" : null;
}
