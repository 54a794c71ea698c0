import type { Woord } from "../split-woorden.ts";
import { splitDeelzinnen } from "./deelzinnen.ts";
import type { Treffer } from "./treffer.ts";

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.trim().split(/\s+/));

const ontkenningen = lijst("niet geen nooit niemand niets nergens nimmer zonder");
/** Say no in one word. Right after `niet` they make two. */
const onwoorden = lijst(`
  onmogelijk ongebruikelijk onbelangrijk onredelijk onterecht onjuist onwaarschijnlijk onbekend onduidelijk onvoldoende
  onnodig onverstandig onterechte onaardig onaannemelijk onbegrijpelijk onbelangrijke oneens oneerlijk ongegrond ongeldig
  ongelijk ongelukkig ongewenst ongewoon onhandig onhaalbaar onhoudbaar onlogisch onmogelijke ongebruikelijke onoverkomelijk
  onpartijdig onrechtmatig onschuldig onverschillig onverwacht onvriendelijk onwaar onwenselijk onwettig onzeker onzinnig
  verboden uitgesloten afwezig geweigerd`);
const samenvoegers = lijst("en of maar");

type Paar = readonly [string, string];

/** Two denials that the reader must take away from each other: `niet zonder`, `niet ongebruikelijk`, `niet eerder dan`. */
export function vindDubbeleOntkenning(woorden: readonly Woord[]): readonly Treffer[] {
  if (!woorden.some(({ klein }) => ontkenningen.has(klein))) return [];
  const paren = splitUitspraken(woorden).map(paarIn);
  const paar = paren.find((elk) => elk !== undefined) ?? overOnmogelijk(woorden) ?? overDat(woorden);
  return paar === undefined ? [] : [{ code: "DUBBELE_ONTKENNING", params: { eerste: paar[0], tweede: paar[1] } }];
}

/** `en`, `of` and `maar` begin a new statement here, which may have a denial of its own. */
function splitUitspraken(woorden: readonly Woord[]): readonly (readonly Woord[])[] {
  return splitDeelzinnen(woorden).flatMap((deel) => {
    const delen: Woord[][] = [[]];
    for (const woord of deel) {
      if (samenvoegers.has(woord.klein)) delen.push([]);
      else delen.at(-1)?.push(woord);
    }
    return delen;
  });
}

function paarIn(deel: readonly Woord[]): Paar | undefined {
  const eerste = deel.findIndex(({ klein }, at) => ontkenningen.has(klein) && deel[at + 1]?.klein !== "alleen");
  if (eerste === -1) return undefined;
  const woord = deel[eerste]?.klein ?? "";
  const volgende = deel[eerste + 1]?.klein ?? "";
  if (woord === "zonder") return undefined;
  if (onwoorden.has(volgende)) return [woord, volgende];
  if (woord === "niet" && volgende === "eerder" && deel[eerste + 2]?.klein === "dan") return [woord, "eerder dan"];
  const tweede = deel.find(({ klein }, at) => at > eerste && (ontkenningen.has(klein) || klein === "onmogelijk"));
  return tweede === undefined ? undefined : [woord, tweede.klein];
}

/** `Het is onmogelijk om niet te komen`: the denial holds over `om` and `dat`. */
function overOnmogelijk(woorden: readonly Woord[]): Paar | undefined {
  const at = woorden.findIndex(({ klein }) => klein === "onmogelijk");
  if (at === -1) return undefined;
  for (const { klein, naGrens } of woorden.slice(at + 1, at + 8)) {
    if (naGrens || samenvoegers.has(klein)) return undefined;
    if (ontkenningen.has(klein)) return ["onmogelijk", klein];
  }
  return undefined;
}

const voorDat: ReadonlySet<string> = lijst("zo waar zeker bedoeling nodig");

/** `Wij vinden niet dat u geen recht heeft`: the denial holds over `dat`. */
function overDat(woorden: readonly Woord[]): Paar | undefined {
  for (const [index, { klein, naGrens }] of woorden.entries()) {
    const eerste = klein === "dat" && !naGrens ? ontkentVoor(woorden, index) : undefined;
    if (eerste === undefined) continue;
    const na = splitUitspraken(woorden.slice(index))[0] ?? [];
    const tweede = na.find((woord) => woord.klein === "niet" || woord.klein === "geen");
    if (tweede !== undefined) return [eerste.klein, tweede.klein];
  }
  return undefined;
}

function ontkentVoor(woorden: readonly Woord[], dat: number): Woord | undefined {
  const at = voorDat.has(woorden[dat - 1]?.klein ?? "") ? dat - 2 : dat - 1;
  const woord = woorden[at];
  return woord?.klein === "niet" || woord?.klein === "geen" ? woord : undefined;
}
