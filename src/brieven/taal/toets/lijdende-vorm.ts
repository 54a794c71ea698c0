import type { Woord } from "../split-woorden.ts";
import { leidtIn, splitDeelzinnen } from "./deelzinnen.ts";
import { isDeelwoord, isVolbracht } from "./is-deelwoord.ts";
import type { Treffer } from "./treffer.ts";

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(" "));

const worden = lijst("word wordt worden werd werden");
const zijn = lijst("ben bent is was waren zijn");
const hebben = lijst("heb hebt heeft hebben had hadden");
const modaal = lijst(
  "kan kun kunt kunnen kon konden blijft blijven ga gaat gaan ging gingen zal zult zullen zou zouden moet moeten moest moesten mag mogen mocht te",
);
/** After `en` or `of` these begin a new statement. */
const nieuwOnderwerp = lijst("wij we u ik hij zij ze je er dat die wat");
/** Before these `zijn` is a verb; elsewhere it may be `his`. */
const onderwerpVoorZijn = lijst("wij we zij ze jullie er die deze dit dat alle beide nog niet ook te u");
const lidwoord = lijst("een de uw onze geen mijn elke iedere ieder welke deze alle");
/** What can stand after the participle of a passive. A noun cannot: `een goed onderbouwd plan`. */
const naDeelwoord = lijst(
  "aan achter af al alleen als altijd bij binnen boven buiten daar daarna daarvoor dan dat de deze die dit door een en én er geen geworden geweest gedurende haar hem het hier hoe hun ik in is kan kon kunnen langs maar met moest moet moeten mag mogen na naar naast nadat niet nog nu of om omdat onder ons onze ook op over per rond samen sinds te tegelijk tegen tijdens toen tot totdat tussen u uit uw van vanaf vanuit vanwege via volgens voor voordat vooraf waar waarom wanneer want wat welk welke werd werden wie wij wordt worden zal zonder zoals zijn zodat zodra zou zullen",
);

/** A sentence of more words is wrong anyway. */
const hoogstens = 200;

/** `wordt … toegekend`, `is afgewezen`, `kan worden verlengd`: nobody is said to do it. */
export function vindLijdendeVorm(woorden: readonly Woord[]): readonly Treffer[] {
  if (!woorden.some(({ klein }) => worden.has(klein) || zijn.has(klein))) return [];
  const delen = splitDeelzinnen(woorden.slice(0, hoogstens));
  return delen.flatMap((deel, index) => {
    for (const at of deel.keys()) {
      const treffer = lijdendOp(delen, index, at);
      if (treffer !== undefined) return [treffer];
    }
    return [];
  });
}

type Delen = readonly (readonly Woord[])[];

function lijdendOp(delen: Delen, index: number, at: number): Treffer | undefined {
  const deel = delen[index] ?? [];
  const hulp = deel[at];
  if (hulp === undefined || hulp.naam) return undefined;
  const metZijn = zijn.has(hulp.klein) && isWerkwoordZijn(deel, at);
  if (!metZijn && !worden.has(hulp.klein)) return undefined;
  const hier = zoekRechts(deel, at, metZijn) ?? zoekLinks(deel, at, metZijn);
  const deelwoord = hier ?? (metZijn ? undefined : zoekVerder(delen, index, at));
  if (deelwoord === undefined) return undefined;
  return { code: "LIJDENDE_VORM", params: { hulpwerkwoord: hulp.klein, deelwoord: deelwoord.klein } };
}

/** `Diensten worden, samen met u, gekozen`: past what stands between, which has no verb of its own. Only with `worden`. */
function zoekVerder(delen: Delen, index: number, at: number): Woord | undefined {
  const deel = delen[index] ?? [];
  const isBijzin = leidtIn(deel[0], undefined, undefined);
  if (isBijzin && at === deel.length - 1 && begintNieuw(delen[index + 1]?.[0])) return undefined;
  for (const volgend of delen.slice(index + 1, index + 4)) {
    if (begintNieuw(volgend[0]) && !volgend[0]?.naGrens) break;
    if (volgend.some(({ klein }) => isNieuweUitspraak(klein))) break;
    const deelwoord = volgend.find((_, plek) => isLijdend(volgend, plek, false) && kanVolgen(volgend[plek + 1]));
    if (deelwoord !== undefined) return deelwoord;
  }
  return undefined;
}

/** `als willekeur`, `dan ook` go on with the same statement; other words begin a new one. */
const begintNieuw = (woord: Woord | undefined) => woord?.naGrens || (woord?.klein !== "als" && woord?.klein !== "dan");

function isWerkwoordZijn(deel: readonly Woord[], at: number): boolean {
  if (deel.some(({ klein }) => hebben.has(klein))) return false;
  const vorige = deel[at - 1]?.klein ?? "";
  if (deel[at]?.klein !== "zijn") return true;
  if (at === 0 || onderwerpVoorZijn.has(vorige) || modaal.has(vorige)) return true;
  const volgende = deel[at + 1]?.klein ?? "";
  return /(?:en|s|ie)$/.test(vorige) || naDeelwoord.has(volgende) || isDeelwoord(vorige) || isDeelwoord(volgende);
}

/** In a main clause the participle comes later; past `en` only while the same statement goes on. */
function zoekRechts(deel: readonly Woord[], at: number, metZijn: boolean): Woord | undefined {
  let naEn = false;
  for (let index = at + 1; index < deel.length; index += 1) {
    const woord = deel[index];
    if (woord === undefined) return undefined;
    if (naEn && isNieuweUitspraak(woord.klein)) return undefined;
    naEn ||= woord.klein === "en" || woord.klein === "of";
    if (isLijdend(deel, index, metZijn) && kanVolgen(deel[index + 1])) return woord;
  }
  return undefined;
}

function isNieuweUitspraak(woord: string): boolean {
  return nieuwOnderwerp.has(woord) || hebben.has(woord) || (modaal.has(woord) && woord !== "te") || worden.has(woord);
}

/** In a clause the participle comes first: `afgewezen is`, `toegekend kan worden`. */
function zoekLinks(deel: readonly Woord[], at: number, metZijn: boolean): Woord | undefined {
  let links = at - 1;
  while (links > 0 && modaal.has(deel[links]?.klein ?? "")) links -= 1;
  return isLijdend(deel, links, metZijn) ? deel[links] : undefined;
}

function isLijdend(deel: readonly Woord[], at: number, metZijn: boolean): boolean {
  const woord = deel[at];
  if (woord === undefined || woord.naam || !isDeelwoord(woord.klein)) return false;
  const vorige = deel[at - 1]?.klein ?? "";
  if (lidwoord.has(vorige) || hebben.has(vorige) || hebben.has(deel[at + 1]?.klein ?? "")) return false;
  return !metZijn || !isVolbracht(woord.klein);
}

function kanVolgen(volgende: Woord | undefined): boolean {
  return volgende === undefined || naDeelwoord.has(volgende.klein) || /^\d/.test(volgende.klein);
}
