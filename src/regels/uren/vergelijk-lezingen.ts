import type { Beleid } from "../beleid/beleid.ts";
import type { Vraag } from "../uitleg.ts";
import { type Berekend, berekenLezing, totaal } from "./bereken-lezing.ts";
import { isJaartellingGekozen, isTabelGekozen, type Lezingkeuze } from "./kies-lezing.ts";
import type { Lezing } from "./uitkomst.ts";
import type { Urenvraag } from "./urenvraag.ts";
import { vraagJaartelling, vraagTabelkeuze } from "./vragen.ts";

interface Vergelijking {
  readonly lezingen: readonly Lezing[];
  readonly vragen: readonly Vraag[];
  /** The same periods with Tabel 1, where Tabel 2 is used. */
  readonly bovengrens: readonly Berekend[] | undefined;
}

/** Where the sources differ and nobody chose: every reading with its hours, and the question. Choosing is not ours. */
export function vergelijkLezingen(vraag: Urenvraag, lezing: Lezingkeuze, beleid: Beleid, telaat: number): Vergelijking {
  if (beleid.intensiteit?.soort !== "regime") return { lezingen: [], vragen: [], bovengrens: undefined };
  const onder = (anders: Partial<Lezingkeuze>): readonly Berekend[] =>
    berekenLezing(vraag, { ...lezing, ...anders }, beleid, telaat);
  const telling =
    isJaartellingGekozen(vraag, beleid) || vraag.verleningSinds === undefined
      ? undefined
      : {
          dienstverband: onder({ jaartelling: "dienstverband" }),
          verlening: onder({ jaartelling: "verlening" }),
        };
  const tabel = isTabelGekozen(vraag, beleid)
    ? undefined
    : {
        eerste: onder({ tabelkeuze: "eerste-contract" }),
        huidig: onder({ tabelkeuze: "huidig-contract" }),
      };
  const jaren = telling && verschilt(telling.dienstverband, telling.verlening) ? telling : undefined;
  const tabellen = tabel && verschilt(tabel.eerste, tabel.huidig) ? tabel : undefined;
  return {
    lezingen: [
      ...(jaren ? paar("jaartelling", { dienstverband: jaren.dienstverband, verlening: jaren.verlening }) : []),
      ...(tabellen
        ? paar("tabelkeuze", { "eerste-contract": tabellen.eerste, "huidig-contract": tabellen.huidig })
        : []),
    ],
    vragen: [
      ...(jaren ? [vraagJaartelling(totaal(jaren.dienstverband), totaal(jaren.verlening))] : []),
      ...(tabellen ? [vraagTabelkeuze(totaal(tabellen.eerste), totaal(tabellen.huidig))] : []),
    ],
    bovengrens: bovengrensVan(vraag, lezing, beleid, telaat),
  };
}

function paar(soort: Lezing["soort"], uitkomsten: Readonly<Record<string, readonly Berekend[]>>): readonly Lezing[] {
  return Object.entries(uitkomsten).map(([keuze, perioden]) => ({ soort, keuze, uren: totaal(perioden) }));
}

/** Two readings differ when a day gets another table or percentage, even where neither percentage is known. */
function verschilt(een: readonly Berekend[], ander: readonly Berekend[]): boolean {
  return verloop(een) !== verloop(ander);
}

/** From which day which table and percentage hold. */
function verloop(perioden: readonly Berekend[]): string {
  const regels = perioden.flatMap(({ delen }) =>
    delen.map(({ periode, tabel, percentage }) => ({ van: periode.van, wat: `${tabel} ${percentage?.toString()}` })),
  );
  const wissels = regels.filter(({ wat }, plaats) => wat !== regels[plaats - 1]?.wat);
  return wissels.map(({ van, wat }) => `${van} ${wat}`).join(";");
}

/** Tabel 2 never gives more than Tabel 1 would. */
function bovengrensVan(
  vraag: Urenvraag,
  lezing: Lezingkeuze,
  beleid: Beleid,
  telaat: number,
): readonly Berekend[] | undefined {
  const perioden = berekenLezing(vraag, lezing, beleid, telaat);
  const metTabel2 = perioden.some(({ delen }) => delen.some(({ tabel }) => tabel === "tabel-2"));
  return metTabel2 ? berekenLezing(vraag, { ...lezing, tabelkeuze: "tabel-1" }, beleid, telaat) : undefined;
}
