import { classifyAlineas } from "./classify-alineas.ts";

export type Prozasoort = "kop" | "alinea" | "punt" | "cel" | "kenmerk" | "aanhef" | "groet";

/** From `op` in the plain text on, the source runs on from `van`. */
interface Naad {
  readonly op: number;
  readonly van: number;
}

/** One heading, paragraph, list item or cell, as a reader sees it. */
export interface Prozastuk {
  readonly soort: Prozasoort;
  readonly tekst: string;
  readonly naden: readonly Naad[];
}

interface Bouw {
  readonly soort: "kop" | "alinea" | "punt" | "cel";
  tekst: string;
  readonly naden: Naad[];
}

interface Lezing {
  readonly bron: string;
  readonly stukken: Prozastuk[];
  open: Bouw | undefined;
}

/** Markdown → the pieces of text in it, in their order. Wrong Markdown is read as well as it goes: others tell what is wrong with it. */
export function readProza(bron: string): readonly Prozastuk[] {
  const lezing: Lezing = { bron, stukken: [], open: undefined };
  for (let van = 0; van <= bron.length; ) {
    const einde = bron.indexOf("\n", van);
    const tot = einde === -1 ? bron.length : einde;
    readRegel(lezing, van, dropEinde(bron, van, tot));
    van = tot + 1;
  }
  sluit(lezing);
  return classifyAlineas(lezing.stukken);
}

/** Where in the source the sign at `index` stands. */
export function bronplaats({ naden }: Prozastuk, index: number): number {
  let laag = 0;
  let hoog = naden.length - 1;
  while (laag < hoog) {
    const midden = (laag + hoog + 1) >> 1;
    if ((naden[midden]?.op ?? 0) <= index) laag = midden;
    else hoog = midden - 1;
  }
  const naad = naden[laag];
  return naad === undefined ? 0 : naad.van + index - naad.op;
}

const punt = /(?:- |\d{1,9}\. )/y;
const streep = /^\|(?: *-+:? *\|)+$/;

function readRegel(lezing: Lezing, begin: number, tot: number): void {
  const { bron } = lezing;
  let van = dropBegin(bron, begin, tot);
  if (van === tot || bron.startsWith(":::", van) || (tot - van === 3 && bron.startsWith("---", van))) sluit(lezing);
  else if (bron[van] === "#") readKop(lezing, van, tot);
  else if (bron[van] === "|") readRij(lezing, van, tot);
  else {
    for (punt.lastIndex = van; punt.test(bron) && punt.lastIndex <= tot; punt.lastIndex = van) {
      van = dropBegin(bron, punt.lastIndex, tot);
      opent(lezing, "punt");
    }
    voegRegel(lezing.open ?? opent(lezing, "alinea"), bron, van, tot);
  }
}

function readKop(lezing: Lezing, van: number, tot: number): void {
  let na = van;
  while (lezing.bron[na] === "#") na += 1;
  voegRegel(opent(lezing, "kop"), lezing.bron, dropBegin(lezing.bron, na, tot), tot);
  sluit(lezing);
}

function readRij(lezing: Lezing, van: number, tot: number): void {
  const { bron } = lezing;
  sluit(lezing);
  if (streep.test(bron.slice(van, tot))) return;
  let cel = van + 1;
  for (let at = cel; at < tot; at += 1) {
    if (bron[at] === "\\") at += 1;
    else if (bron[at] === "|") {
      voegRegel(opent(lezing, "cel"), bron, dropBegin(bron, cel, at), dropEinde(bron, cel, at));
      cel = at + 1;
    }
  }
  sluit(lezing);
}

function opent(lezing: Lezing, soort: Bouw["soort"]): Bouw {
  sluit(lezing);
  const bouw: Bouw = { soort, tekst: "", naden: [] };
  lezing.open = bouw;
  return bouw;
}

function sluit(lezing: Lezing): void {
  if (lezing.open !== undefined && lezing.open.tekst.trim() !== "") lezing.stukken.push(lezing.open);
  lezing.open = undefined;
}

/** Escapes, marks of bold and italics, links with their address; signs nobody sees, too. */
const opmaak = /\\([!-/0-9:-@[-`{-~])|\*+|\]\((?:\\.|[^\\()\s])*\)|[[\]\u00ad\u200b\u2060]/g;

function voegRegel(bouw: Bouw, bron: string, van: number, tot: number): void {
  if (bouw.tekst !== "") voeg(bouw, " ", van - 1);
  let at = van;
  opmaak.lastIndex = van;
  for (let teken = opmaak.exec(bron); teken !== null && teken.index < tot; teken = opmaak.exec(bron)) {
    voeg(bouw, bron.slice(at, teken.index), at);
    at = opmaak.lastIndex;
    if (teken[1] === undefined) continue;
    voeg(bouw, teken[1], at - 1);
    if (teken[1] === "." && isZinspunt(bron, at)) at += 1;
    opmaak.lastIndex = at;
  }
  if (at < tot) voeg(bouw, bron.slice(at, tot), at);
}

/** A name that ends with a stop (`B.V.`) takes the stop of the sentence with it, as in the letter. */
function isZinspunt(bron: string, at: number): boolean {
  const na = bron[at + 1];
  return bron[at] === "." && (na === undefined || na === " " || na === "\n" || na === "\r");
}

function voeg(bouw: Bouw, tekst: string, van: number): void {
  if (tekst === "") return;
  const laatste = bouw.naden.at(-1);
  const op = bouw.tekst.length;
  if (laatste === undefined || laatste.van + op - laatste.op !== van) bouw.naden.push({ op, van });
  bouw.tekst += tekst;
}

function dropBegin(bron: string, van: number, tot: number): number {
  let at = van;
  while (at < tot && isWit(bron.charCodeAt(at))) at += 1;
  return at;
}

function dropEinde(bron: string, van: number, tot: number): number {
  let at = tot;
  while (at > van && isWit(bron.charCodeAt(at - 1))) at -= 1;
  return at;
}

const isWit = (code: number) => code === 32 || code === 9 || code === 13 || code === 160;
