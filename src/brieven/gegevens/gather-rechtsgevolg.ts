import { formatDatum } from "../../domein/datum.ts";
import { type Besluitbron, kanBezwaarMaken } from "./besluitbron.ts";
import { describeUitvoerder } from "./gather-uitvoerder.ts";
import { gatherWetten } from "./gather-wetten.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { dagWoorden, firstShown } from "./woorden.ts";

type Rechtsgevolg = Pick<
  Besluitgegevens,
  "bezwaar" | "bezwaarDoorClient" | "bezwaarDoorBeiden" | "gehoord" | "geenReactie" | "zonderGehoord" | "wetten"
>;

/** What someone can do against the decision, what was heard before it, and where it is in the law. */
export function gatherRechtsgevolg(bron: Besluitbron): Rechtsgevolg {
  const { bezwaar } = bron.beslissing.rechtsgevolg;
  const client = bezwaar?.door.includes("client") === true;
  const werkgever = bezwaar?.door.includes("werkgever") === true;
  return {
    bezwaar: gatherBezwaar(bron),
    bezwaarDoorClient: client && !werkgever,
    bezwaarDoorBeiden: client && werkgever,
    ...(bron.lezer === "client" ? gatherGehoord(bron) : geenGehoord),
    wetten: gatherWetten(bron),
  };
}

/** Only for who can object, and only when the last day is known. */
function gatherBezwaar(bron: Besluitbron): Rechtsgevolg["bezwaar"] {
  const laatsteDag = bron.beslissing.rechtsgevolg.bezwaar?.laatsteDag;
  if (!kanBezwaarMaken(bron) || laatsteDag === null || laatsteDag === undefined) return null;
  const { bestuursorgaan, postadres } = describeUitvoerder(bron);
  return {
    totEnMet: formatDatum(laatsteDag),
    adres: postadres === null ? bestuursorgaan : `${bestuursorgaan}, ${postadres}`,
  };
}

type Gehoord = Pick<Rechtsgevolg, "gehoord" | "geenReactie" | "zonderGehoord">;
const geenGehoord: Gehoord = { gehoord: null, geenReactie: null, zonderGehoord: null };

function gatherGehoord(bron: Besluitbron): Gehoord {
  const { hoe, gedaanOp, reden } = bron.beslissing.horen;
  const woorden = firstShown(reden);
  if (hoe === "niet-nodig") return { ...geenGehoord, zonderGehoord: woorden };
  if (hoe !== "gehoord") return geenGehoord;
  const op = dagWoorden(gedaanOp);
  if (woorden === null && isVerlopen(bron)) return { ...geenGehoord, geenReactie: op };
  return { ...geenGehoord, gehoord: { op, reden: woorden } };
}

/** Someone was asked and the last day went by: then nobody said anything. */
function isVerlopen({ beslissing: { horen }, zaak: { dossier } }: Besluitbron): boolean {
  const gebeurtenissen = dossier.gebeurtenissen ?? [];
  return (
    gebeurtenissen.some(({ soort, totEnMet }) => soort === "zienswijze-gevraagd" && totEnMet === horen.gedaanOp) &&
    !gebeurtenissen.some(({ soort }) => soort === "zienswijze-ontvangen")
  );
}
