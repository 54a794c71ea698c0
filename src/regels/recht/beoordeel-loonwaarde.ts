import { formatGetal } from "../../domein/getal.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol, protocol2014, uitBeleid } from "../bron.ts";
import { tenzijBeoordeeld } from "./eerder-oordeel.ts";
import type { Rechtsfeiten } from "./feiten.ts";
import { grensVan } from "./grens.ts";
import {
  jaNee,
  type Kop,
  menselijk,
  onbekend,
  type Voorwaarde,
  voldoet,
  voldoetNiet,
  vraagOver,
} from "./voorwaarde.ts";

/** UWV 2023 §2.2: at least 35% of the minimum wage, or 20% with growth to that within a year; not for work without wage. */
export function beoordeelLoonwaarde(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  if (feiten.werk.every(({ vorm }) => vorm.waarde === "proefplaatsing")) return [];
  const uwv = beleid.uitvoerder === "uwv";
  const kop: Kop = { id: "loonwaarde", naam: "Loonwaarde", bronnen: uwv ? [protocol("2.3")] : [uitBeleid(beleid.id)] };
  const grens = grensVan(beleid, "minimaleLoonwaarde", feiten.eersteDag);
  switch (grens.soort) {
    case "geen":
      return [];
    case "onbekend":
      return [zonderGrens(feiten, kop)];
    case "bekend":
      return [weigh(feiten, beleid, uwv ? { ...kop, bronnen: [grens.bron, ...kop.bronnen] } : kop, grens.waarde)];
  }
}

function zonderGrens(feiten: Rechtsfeiten, kop: Kop): Voorwaarde {
  const vraag = vraagOver(
    kop,
    "beslisser",
    "Welke loonwaarde is minstens nodig? Zoek dat op in de regels van deze uitvoerder.",
  );
  return tenzijBeoordeeld(
    feiten,
    kop,
    menselijk(kop, [feiten.advies.loonwaarde], "Welke loonwaarde minstens nodig is, weten wij hier niet.", vraag),
  );
}

function weigh(feiten: Rechtsfeiten, beleid: Beleid, kop: Kop, minstens: number): Voorwaarde {
  const { loonwaarde } = feiten.advies;
  const nodig = `Nodig is minstens ${procent(minstens)}.`;
  if (loonwaarde.waarde === null)
    return onbekend(
      kop,
      [loonwaarde],
      `De loonwaarde is nog niet gemeten. ${nodig}`,
      vraagOver(kop, "arbeidsdeskundige", "Welke loonwaarde heeft de werknemer bij dit werk?"),
    );
  const gemeten = `De loonwaarde is ${procent(loonwaarde.waarde)}.`;
  if (loonwaarde.waarde >= minstens) return voldoet(kop, [loonwaarde], `${gemeten} ${nodig}`);
  return metGroei(feiten, beleid, kop, `${gemeten} ${nodig}`, loonwaarde.waarde);
}

/** The form does not ask what loonwaarde is expected, so growth is always the judgement of the arbeidsdeskundige (protocol 2014 A.2.1). */
function metGroei(feiten: Rechtsfeiten, beleid: Beleid, kop: Kop, tekort: string, gemeten: number): Voorwaarde {
  const { loonwaarde } = feiten.advies;
  const gebruikt = [loonwaarde, ...feiten.werk.map(({ vorm }) => vorm)];
  if (feiten.werk.some(({ vorm }) => vorm.waarde === "min-max"))
    return voldoetNiet(kop, gebruikt, `${tekort} Groei telt bij min-max niet mee.`);
  const ondergrens = grensVan(beleid, "minimaleLoonwaardeBijGroei", feiten.eersteDag);
  if (ondergrens.soort === "geen") return voldoetNiet(kop, [loonwaarde], tekort);
  if (ondergrens.soort === "onbekend")
    return menselijk(
      kop,
      [loonwaarde],
      `${tekort} Of groei meetelt, weten wij hier niet.`,
      vraagOver(kop, "beslisser", "Telt groei binnen een jaar mee? Zoek dat op in de regels van deze uitvoerder."),
    );
  if (gemeten < ondergrens.waarde)
    return voldoetNiet(kop, [loonwaarde], `${tekort} Ook met groei is minstens ${procent(ondergrens.waarde)} nodig.`);
  const metBron: Kop = { ...kop, bronnen: [...kop.bronnen, protocol2014("A.2.1")] };
  return menselijk(
    metBron,
    [loonwaarde],
    `${tekort} Minder is genoeg als de loonwaarde binnen een jaar groeit.`,
    vraagOver(
      metBron,
      "arbeidsdeskundige",
      "Groeit de loonwaarde binnen een jaar genoeg, en is begeleiding nu al nodig?",
      jaNee("De loonwaarde is genoeg.", "De loonwaarde is te laag."),
    ),
    "groei binnen een jaar",
  );
}

const procent = (waarde: number): string => `${formatGetal(waarde)}%`;
