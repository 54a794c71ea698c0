import type { Woord } from "../split-woorden.ts";

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(" "));

/** Begin a new part of a sentence, also without a comma. */
const inleiders = lijst(
  "als omdat zodat terwijl wanneer voordat nadat toen totdat hoewel doordat sinds maar want dus die dat wie wat waar waarin waarop waarmee waarom waarvoor waarbij waarover hoe welke zoals tenzij mits indien om dan",
);
/** After these `dat` and `die` are what the sentence is about: `Wordt dat betaald?` */
const hulpwerkwoorden = lijst("wordt worden word werd werden is zijn ben bent was waren kan kunnen moet mag zal heeft");

/** The parts of a sentence, each with one verb and what belongs to it, as far as punctuation and small words tell. */
export function splitDeelzinnen(woorden: readonly Woord[]): readonly (readonly Woord[])[] {
  const delen: Woord[][] = [];
  let deel: Woord[] = [];
  for (const [index, woord] of woorden.entries()) {
    if (deel.length > 0 && (woord.naGrens || leidtIn(woord, woorden[index - 1], woorden[index + 1]))) {
      delen.push(deel);
      deel = [];
    }
    deel.push(woord);
  }
  if (deel.length > 0) delen.push(deel);
  return delen;
}

/** Whether a word begins a new part, seen between its neighbours. */
export function leidtIn(woord: Woord | undefined, vorige: Woord | undefined, volgende: Woord | undefined): boolean {
  if (woord === undefined || !inleiders.has(woord.klein)) return false;
  const na = vorige?.klein ?? "";
  if (woord.klein === "dat" || woord.klein === "die") return !hulpwerkwoorden.has(na);
  if (woord.klein === "dan") return !/er$|^(?:meer|anders|minder)$/.test(na);
  return woord.klein !== "om" || volgende?.klein !== "de";
}
