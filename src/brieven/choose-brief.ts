import type { Beslissing } from "../besluit/beslissing/beslissing.gen.ts";
import { fout } from "../domein/bevinding/finding.ts";
import { formatDatum, readDatum } from "../domein/datum.ts";
import { type Result, refuse, succeed } from "../domein/result.ts";
import { delenVan } from "../formulier/formulier.ts";
import type { Briefkeuze, Briefzaak } from "./brief.ts";
import { type Briefgebeurtenis, chooseGebeurtenis, isBesluitVerstuurd, situatieBij } from "./choose-gebeurtenis.ts";
import { chooseLezers } from "./choose-lezers.ts";
import { checkBericht } from "./gegevens/check-bericht.ts";
import { type Briefsituatie, briefBij } from "./situaties.ts";

/** Which letter a case asks for: the decision says, else the last thing that happened, else the form that came in. */
export function chooseBrief(zaak: Briefzaak): Result<Briefkeuze> {
  const { beslissing } = zaak;
  if (beslissing !== null) return succeed(maakKeuze(zaak, beslissing.situatie, waaromBesluit(beslissing)));
  const gebeurtenis = chooseGebeurtenis(zaak);
  if (gebeurtenis !== undefined) return chooseBericht(zaak, gebeurtenis);
  if (isBesluitVerstuurd(zaak)) return refuse([fout("BRIEF_NA_BESLUIT", "")]);
  return succeed(maakKeuze(zaak, ontvangstVan(zaak), waaromOntvangst(zaak)));
}

function chooseBericht(zaak: Briefzaak, gebeurtenis: Briefgebeurtenis): Result<Briefkeuze> {
  const bevindingen = checkBericht(zaak, gebeurtenis);
  if (bevindingen.length > 0) return refuse(bevindingen);
  const waarom = `Op ${formatDatum(gebeurtenis.op)} ${watGebeurde[gebeurtenis.soort]}. Dat was het laatste dat om een brief vraagt.`;
  return succeed(maakKeuze(zaak, situatieBij(gebeurtenis), waarom));
}

function maakKeuze(zaak: Briefzaak, situatie: Briefsituatie, waarom: string): Briefkeuze {
  return { situatie, brief: briefBij[situatie], waarom, lezers: chooseLezers(zaak, situatie) };
}

/** The form itself; who only gives a signal, applies for nothing. */
function ontvangstVan({ formulier }: Briefzaak): Briefsituatie {
  if (formulier.soort === "aanmelding" && formulier.aanmelding?.aard !== "aanvraag") return "signaal-ontvangen";
  return `${formulier.soort}-ontvangen`;
}

function waaromOntvangst({ formulier }: Briefzaak): string {
  const dag = readDatum(delenVan(formulier).indiening?.ontvangenOp);
  const binnen = dag === undefined ? "Dit formulier kwam binnen" : `Op ${formatDatum(dag)} kwam dit formulier binnen`;
  return `${binnen}. Daarna gebeurde niets dat om een brief vraagt.`;
}

function waaromBesluit({ beslotenOp, soort }: Pick<Beslissing, "beslotenOp" | "soort">): string {
  return `Op ${formatDatum(beslotenOp)} is beslist: ${besluiten[soort]}.`;
}

const besluiten: Readonly<Record<Beslissing["soort"], string>> = {
  toekenning: "alles wat is gevraagd, is toegekend",
  "gedeeltelijke-toekenning": "er is minder toegekend dan gevraagd",
  afwijzing: "de aanvraag is afgewezen",
  "niet-behandelen": "de aanvraag wordt niet behandeld",
  "aanvulling-gevraagd": "er mist nog iets, en daar vragen wij om",
  wijziging: "de toekenning verandert",
  "geen-wijziging": "de uren veranderen niet",
  "einde-van-rechtswege": "de jobcoach stopt, want dat volgt uit de regels",
  intrekking: "de toekenning stopt, want zij wordt ingetrokken",
};

const watGebeurde: Readonly<Record<Briefgebeurtenis["soort"], string>> = {
  "aanvulling-gevraagd": "vroegen wij om een aanvulling",
  "aanvulling-ontvangen": "kwam de aanvulling",
  "beslistermijn-verlengd": "verlengden wij de termijn om te beslissen",
  "ander-uitstel": "kwam de termijn om te beslissen stil te staan",
  "reden-te-laat-gevraagd": "vroegen wij waarom de aanvraag te laat was",
  "zienswijze-gevraagd": "vroegen wij om een reactie op ons plan",
  "zienswijze-ontvangen": "kwam de reactie op ons plan",
  "evaluatie-gevraagd": "vroegen wij om een evaluatie",
  "ingebrekestelling-ontvangen": "kwam een ingebrekestelling",
  doorgezonden: "stuurden wij het formulier door",
  "dwangsom-vastgesteld": "stelden wij een dwangsom vast",
};
