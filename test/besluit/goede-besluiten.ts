import type { Beslissing } from "../../src/besluit/beslissing/beslissing.gen.ts";
import { checkBeslissing } from "../../src/besluit/beslissing/check-beslissing.ts";
import { readDossier } from "../../src/besluit/dossier/read-dossier.ts";
import { datum } from "../../src/domein/datum.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";
import { beslis, invoer, readSample, value } from "./geval.ts";

const beleid = { ...uwv2019, toekenningseenheid: "gevraagd" as const };
export const eerste = invoer("eerste-aanvraag", { beleid });
export const bekendgemaaktOp = datum("2025-10-07");
export const laatste = datum("2026-10-01");
export const gehoord = { vraag: "HOREN", antwoord: "gehoord", reden: "Nagevraagd." };
const deel = { uren: { waarde: 50, reden: "Twee doelen zijn klaar." } };
const besluit = (keuze: object): Beslissing => value(beslis(eerste, { bekendgemaaktOp, ...keuze }));

export const goed = besluit({});
export const gedeeltelijk = besluit(deel);
export const afwijzing = besluit({ soort: { waarde: "afwijzing", reden: "Anders gezien." }, antwoorden: [gehoord] });
export const aanvulling = besluit({
  soort: { waarde: "aanvulling-gevraagd", reden: "Er komt een contract." },
  aanvulling: { dagen: 14, stukken: [{ wie: "werkgever", wat: "het nieuwe contract" }] },
});

function besluitVan(naam: string): Beslissing {
  const { beslotenOp, bekendgemaaktOp: op, ...keuze } = Object(readSample(naam, "keuze.json"));
  return value(beslis(gevalVan(naam), { ...keuze, beslotenOp, bekendgemaaktOp: op }));
}
export function gevalVan(naam: string) {
  return invoer(naam, { dossier: value(readDossier(readSample(naam, "dossier.json"))), peildatum: laatste });
}
export const wijziging = besluitVan("wijziging-meer-uren");
export const einde = besluitVan("einde-baan");
export const vervolg = besluitVan("vervolg");

export const bijEerste = (beslissing: Beslissing) => checkBeslissing(beslissing, eerste.formulier);
/** Code and place of each finding. */
export const regels = (bevindingen: ReturnType<typeof bijEerste>) =>
  bevindingen.map(({ code, pointer }) => `${code} ${pointer}`);
export const toegekendIn = ({ toekenning }: Beslissing) => toekenning ?? fouteToekenning();
const fouteToekenning = (): never => {
  throw new Error("Nothing granted");
};
export const bezwaarVan = ({ rechtsgevolg }: Beslissing) => rechtsgevolg.bezwaar ?? fouteToekenning();
export const metBezwaar = (anders: object): Partial<Beslissing> => ({
  rechtsgevolg: { ...goed.rechtsgevolg, bezwaar: { ...bezwaarVan(goed), ...anders } },
});
const [verschil] = gedeeltelijk.verschillen;
export const eigen = verschil === undefined ? [] : [{ ...verschil, reden: null }];
