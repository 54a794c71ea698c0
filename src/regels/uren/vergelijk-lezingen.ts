import type { Beleid } from "../beleid/beleid.ts";
import type { Vraag } from "../uitleg.ts";
import { type Berekend, berekenLezing, totaal } from "./bereken-lezing.ts";
import { isJaartellingGekozen, isTabelGekozen, type Lezingkeuze, startVanTelling } from "./kies-lezing.ts";
import type { Lezing } from "./uitkomst.ts";
import type { Urenvraag } from "./urenvraag.ts";
import { isLang } from "./verdeel-in-perioden.ts";
import { vraagJaartelling, vraagTabelkeuze } from "./vragen.ts";

interface Vergelijking {
  readonly lezingen: readonly Lezing[];
  readonly vragen: readonly Vraag[];
  /** The same periods with Tabel 1, where Tabel 2 is used. */
  readonly bovengrens: readonly Berekend[] | undefined;
}

/**
 * Where the sources differ and nobody chose: every reading with its hours, and the question. Choosing is not ours.
 * `gerekend` is what `lezing` gives, so that it is not worked out again.
 */
export function vergelijkLezingen(
  vraag: Urenvraag,
  lezing: Lezingkeuze,
  beleid: Beleid,
  telaat: number,
  gerekend: readonly Berekend[],
): Vergelijking {
  if (beleid.intensiteit?.soort !== "regime") return { lezingen: [], vragen: [], bovengrens: undefined };
  const onder = (anders: Partial<Lezingkeuze>): readonly Berekend[] =>
    berekenLezing(vraag, { ...lezing, ...anders }, beleid, telaat);
  const verlening = isTellingOpen(vraag, lezing, beleid) ? onder({ jaartelling: "verlening" }) : gerekend;
  const huidig = isTabelOpen(vraag, beleid) ? onder({ tabelkeuze: "huidig-contract" }) : gerekend;
  const jaren = verschilt(gerekend, verlening);
  const tabellen = verschilt(gerekend, huidig);
  const metTabel2 = gerekend.some(({ delen }) => delen.some(({ tabel }) => tabel === "tabel-2"));
  return {
    lezingen: [
      ...(jaren ? paar("jaartelling", { dienstverband: gerekend, verlening }) : []),
      ...(tabellen ? paar("tabelkeuze", { "eerste-contract": gerekend, "huidig-contract": huidig }) : []),
    ],
    vragen: [
      ...(jaren ? [vraagJaartelling(totaal(gerekend), totaal(verlening))] : []),
      ...(tabellen ? [vraagTabelkeuze(totaal(gerekend), totaal(huidig))] : []),
    ],
    bovengrens: metTabel2 ? onder({ tabelkeuze: "tabel-1" }) : undefined,
  };
}

/** Nobody chose, and the job and the grant began on other days. */
function isTellingOpen(vraag: Urenvraag, lezing: Lezingkeuze, beleid: Beleid): boolean {
  if (isJaartellingGekozen(vraag, beleid)) return false;
  return startVanTelling(vraag, lezing) !== startVanTelling(vraag, { ...lezing, jaartelling: "verlening" });
}

/** Nobody chose, and not all contracts point to the same table. */
function isTabelOpen(vraag: Urenvraag, beleid: Beleid): boolean {
  const contracten = vraag.werk.filter(({ soort }) => soort === "contract");
  return !isTabelGekozen(vraag, beleid) && new Set(contracten.map(isLang)).size > 1;
}

function paar(soort: Lezing["soort"], uitkomsten: Readonly<Record<string, readonly Berekend[]>>): readonly Lezing[] {
  return Object.entries(uitkomsten).map(([keuze, perioden]) => ({ soort, keuze, uren: totaal(perioden) }));
}

/** Two readings differ when a day gets another table or percentage, even where neither percentage is known. */
function verschilt(een: readonly Berekend[], ander: readonly Berekend[]): boolean {
  return een !== ander && verloop(een) !== verloop(ander);
}

/** From which day which table and percentage hold. */
function verloop(perioden: readonly Berekend[]): string {
  const regels = perioden.flatMap(({ delen }) =>
    delen.map(({ periode, tabel, percentage }) => ({ van: periode.van, wat: `${tabel} ${percentage?.toString()}` })),
  );
  const wissels = regels.filter(({ wat }, plaats) => wat !== regels[plaats - 1]?.wat);
  return wissels.map(({ van, wat }) => `${van} ${wat}`).join(";");
}
