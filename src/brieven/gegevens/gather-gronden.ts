import type { Grond } from "../../besluit/beslissing/decide-beslissing.ts";
import { oorzaken } from "../../besluit/voorstel/voorstel.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { leestAdvies } from "./gather-advies.ts";
import { noemBronnen } from "./noem-bron.ts";
import { maakVlaggen } from "./vlaggen.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { type Grondcode, type Grondgegevens, grondcodes } from "./vorm-grond.ts";
import { firstShown } from "./woorden.ts";

/** Why the outcome is what it is, as far as nothing else in the letter says it. */
export function gatherGronden(bron: Besluitbron): Pick<Besluitgegevens, "gronden"> {
  const { lezer, beslissing } = bron;
  if (lezer === "werkgever" || beslissing.gronden.length === 0) return geen;
  const gronden = beslissing.gronden
    .filter(({ code }) => !elders.has(code) && !isDubbel(code, beslissing.gronden))
    .flatMap((grond) => describeGrond(bron, grond) ?? []);
  return { gronden: gronden.filter((grond, plaats) => grond !== afgeschermd || gronden.indexOf(grond) === plaats) };
}

const geen = { gronden: [] };

/** What a cause of fewer hours says already, or what the letter says in its first sentence. */
const elders: ReadonlySet<string> = new Set([
  ...oorzaken.filter((oorzaak) => oorzaak !== "geen-recht").map(alsCode),
  "HERREKEND",
  "GEEN_GEVOLGEN",
  "LOSSE_UREN",
  "ONDERZOEKSFASE",
  "ANDERE_REGELS",
  "ONVOLLEDIG",
  "NIET_AANGEVULD",
]);

/** That a coach is not needed, once as a condition and once as the advice. */
function isDubbel(code: string, gronden: readonly Grond[]): boolean {
  return code === "NIET_NODIG" && gronden.some((grond) => grond.code === "RECHT_NOODZAAK");
}

function alsCode(naam: string): string {
  return naam.toUpperCase().replaceAll("-", "_");
}

const codes: ReadonlyMap<string, Grondcode> = new Map(
  grondcodes.flatMap((code) => [
    [alsCode(code), code],
    [`RECHT_${alsCode(code)}`, code],
  ]),
);

const grondvlag = maakVlaggen(grondcodes);

function describeGrond(bron: Besluitbron, { code, uitleg, bronnen }: Grond): Grondgegevens | null {
  const gevonden = codeVoor(code, bron.zichtbaar);
  if (bron.lezer === "jobcoach" && isBesloten(gevonden, bron.zichtbaar)) return afgeschermd;
  const woorden = firstShown(code === "GEEN_RECHT" ? conclusieVan(bron) : null, zonderNaam(code, uitleg));
  if (woorden === null) return null;
  return {
    code: grondvlag(gevonden),
    uitleg: woorden,
    bronnen: noemBronnen(bron, bronnen),
  };
}

/** Who concluded that there is no right also wrote why; that says more than that it was concluded. */
function conclusieVan({ lezer, beslissing }: Besluitbron): string | null {
  const conclusie = beslissing.antwoorden.find(({ vraag }) => vraag === "RECHT_CONCLUSIE");
  return lezer === "client" ? (conclusie?.reden ?? null) : null;
}

function codeVoor(code: string, zichtbaar: Partial<Delen>): Grondcode {
  if (code === "WERK_STOPT" && isFailliet(zichtbaar)) return "faillissement";
  return codes.get(code) ?? "andere";
}

function isFailliet({ afsluiting, wijzigingen = [] }: Partial<Delen>): boolean {
  return afsluiting?.reden === "faillissement" || wijzigingen.some(({ wat }) => wat === "faillissement");
}

/** A condition starts with its own name, as a heading does; a letter has headings of its own. */
function zonderNaam(code: string, uitleg: string): string {
  const einde = code.startsWith("RECHT_") ? uitleg.indexOf(". ") : -1;
  return einde === -1 ? uitleg : uitleg.slice(einde + 2);
}

/** Health, income and benefit are between the client and who decides. */
const prive: ReadonlySet<Grondcode> = new Set([
  "uitvoerder",
  "wsw",
  "grondslag",
  "doelgroep",
  "doelgroepregister",
  "sfb",
  "loonwaarde",
  "ziekte",
]);

/** What the arbeidsdeskundige wrote, in other words. */
const uitAdvies: ReadonlySet<Grondcode> = new Set([
  "noodzaak",
  "oordeel-voorwaarden",
  "voorrang",
  "andere-oplossing",
  "niet-nodig",
]);

/** What is not known to be harmless may name anything. */
function isBesloten(code: Grondcode, zichtbaar: Partial<Delen>): boolean {
  return prive.has(code) || (uitAdvies.has(code) && !leestAdvies(zichtbaar)) || code === "andere";
}

const afgeschermd: Grondgegevens = {
  code: grondvlag("andere"),
  uitleg: "De reden staat in de brief aan de werknemer.",
  bronnen: null,
};
