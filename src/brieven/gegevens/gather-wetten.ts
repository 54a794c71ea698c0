import type { Client } from "../../formulier/formulier.ts";
import type { Beleidsbron } from "../../regels/beleid/beleid.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { isWet, noemBron } from "./noem-bron.ts";
import { somWoorden } from "./woorden.ts";

/** Where the decision is in the law. The name of the law says which benefit someone has: only the client reads it. */
export function gatherWetten(bron: Besluitbron): string | null {
  const { lezer, beslissing } = bron;
  if (lezer !== "client" || !beslissing.rechtsgevolg.isBesluit) return null;
  if (beslissing.situatie === "niet-behandeld") return nietBehandelen;
  return beslissing.uitvoerder === "uwv" ? wettenUwv(bron) : wettenGemeente(bron);
}

const nietBehandelen = "artikel 4:5 van de Algemene wet bestuursrecht";
const besluit = "artikel 18 van het Reïntegratiebesluit";
const protocol = "het Protocol Jobcoach UWV 2019";

const wetBij: Readonly<Record<NonNullable<Client["uitkering"]>, string>> = {
  wajong: "artikel 2:22 van de Wajong",
  wia: "artikel 35 van de Wet WIA",
  participatiewet: "artikel 35 van de Wet WIA",
  geen: "artikel 35 van de Wet WIA",
  anders: "artikel 35 van de Wet WIA",
};

/** Wajong 2:22 or WIA 35; which of the two is not guessed, then the laws stand that the decision itself names. */
function wettenUwv(bron: Besluitbron): string | null {
  const uitkering = bron.zichtbaar.client?.uitkering;
  if (uitkering !== undefined) return somWoorden([wetBij[uitkering], besluit, protocol]);
  return somWoorden([...new Set([...eigenWetten(bron), besluit, protocol])]);
}

function eigenWetten({ beslissing: { gronden, verschillen }, zaak }: Besluitbron): readonly string[] {
  const bronnen = [...gronden, ...verschillen].flatMap((een) => een.bronnen);
  return bronnen
    .filter((bron) => isWet(bron) && bron.wet !== "Awb" && bron.wet !== "Reintegratiebesluit")
    .map((bron) => noemBron(bron, zaak.beleid));
}

function wettenGemeente({ zaak }: Besluitbron): string | null {
  const regels = zaak.beleid.bronnen.filter(isRegeling).map(({ naam }) => naam);
  return somWoorden(["artikel 10 van de Participatiewet", ...regels]);
}

const regeling = /verordening|(?:nadere|beleids)regels/iu;

/** A rule a municipality made itself, and not a page or a report about it. */
function isRegeling({ naam, vindplaats }: Beleidsbron): boolean {
  return regeling.test(naam) || vindplaats.startsWith("https://lokaleregelgeving.overheid.nl/");
}
