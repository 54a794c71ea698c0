import { addDays, formatDatum } from "../../domein/datum.ts";
import { telWoord } from "../../domein/getal.ts";
import { dwangsomtreden } from "../../regels/parameters/dwangsom.ts";
import { valueOn } from "../../regels/parameters/parameter.ts";
import type { Termijnen } from "../../regels/termijnen/bereken-termijnen.ts";
import { bezwaardagen } from "../../regels/termijnen/bezwaartermijn.ts";
import type { Gebeurtenis } from "../../regels/termijnen/feiten.ts";
import type { Briefzaak } from "../brief.ts";
import { berekenBerichttermijnen, vindTermijn } from "./bericht-termijnen.ts";
import type { Briefgegevens } from "./vorm.ts";
import { dagWoorden, euroWoorden, nogTeHalen } from "./woorden.ts";

/** Awb 4:17 and 4:18: what deciding too late cost; nothing while it still grows or when no day counted. */
export function gatherDwangsom(zaak: Briefzaak): Briefgegevens["bericht"]["dwangsom"] {
  const { dwangsom } = berekenBerichttermijnen(zaak);
  if (dwangsom === null || dwangsom.loopt || dwangsom.dagen < 1) return null;
  return {
    bedrag: euroWoorden(dwangsom.euro * 100),
    dagen: telWoord(dwangsom.dagen, "dag", "dagen"),
    van: formatDatum(dwangsom.eersteDag),
    totEnMet: formatDatum(dwangsom.totEnMet),
    bezwaarTotEnMet: dagWoorden(bezwaardagen(zaak.op)?.laatsteDag.waarde),
  };
}

/** Awb 4:17 lid 3: two more weeks, but only for a notice that came after the last day to decide. */
export function gatherIngebreke({ op }: Gebeurtenis, termijnen: Termijnen): Briefgegevens["bericht"]["ingebreke"] {
  const weken = vindTermijn(termijnen, "ingebrekestelling");
  const terecht = weken?.start !== undefined && weken.start !== null && weken.start <= op;
  const beslissen = terecht ? weken.laatsteDag : vindTermijn(termijnen, "beslissen")?.laatsteDag;
  const treden = valueOn(dwangsomtreden, terecht ? (weken.start ?? op) : op)?.waarde ?? [];
  const maximum = treden.reduce((som, { dagen, euroPerDag }) => som + dagen * euroPerDag, 0);
  return {
    ontvangenOp: formatDatum(op),
    beslissenTotEnMet: nogTeHalen(beslissen, op),
    vanaf: terecht && weken.laatsteDag !== null ? formatDatum(addDays(weken.laatsteDag, 1)) : null,
    maximum: maximum === 0 ? null : euroWoorden(maximum * 100),
    terecht,
  };
}
