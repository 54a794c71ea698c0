import type { Verschil } from "../../besluit/voorstel/verschil.ts";
import type { Grond, Toegekend, Voorstel } from "../../besluit/voorstel/voorstel.ts";
import { formatDatum } from "../../domein/datum.ts";
import type { Advies } from "../../formulier/formulier.ts";
import { minutenWoorden, urenWoorden } from "./minuten.ts";

/** What we mean to decide and why, as paragraphs to the client; empty while nobody can say. */
export function describeVoornemen(voorstel: Voorstel, advies: Advies | undefined): readonly string[] {
  const plan = describePlan(voorstel);
  if (plan.length > 0) return [plan.join(" "), ...describeRedenen(voorstel, advies)];
  return voorstel.horen.nodig ? describeOpen(voorstel, advies) : [];
}

function describePlan({ soort, situatie, toekenning, totNu, gevraagd, vanaf }: Voorstel): readonly string[] {
  switch (soort) {
    case "afwijzing":
      return [geenJobcoach];
    case "toekenning":
    case "gedeeltelijke-toekenning":
      return toekenning === null ? [] : [krijgt(toekenning), ...naastGevraagd(toekenning, gevraagd)];
    case "intrekking":
    case "einde-van-rechtswege":
      return [
        `Ons plan is: uw jobcoach stopt${vanaf === null ? "" : ` op ${formatDatum(vanaf)}`}.`,
        ...(soort === "intrekking" || toekenning === null ? [] : houdt(toekenning, totNu)),
      ];
    case "wijziging":
      return toekenning === null ? [] : [krijgt(toekenning), ...naastTotNu(toekenning, totNu)];
    case "geen-wijziging":
      return situatie === "geen-extra-uren" ? ["Ons plan is: u krijgt geen extra uren."] : [];
    case "niet-behandelen":
    case "aanvulling-gevraagd":
    case "menselijkeBeoordeling":
      return [];
  }
}

const geenJobcoach = "Ons plan is: u krijgt geen jobcoach.";
const krijgt = ({ uren }: Toegekend): string => `Ons plan is: u krijgt ${urenWoorden(uren)} met uw jobcoach.`;

function houdt({ uren }: Toegekend, totNu: Toegekend | null): readonly string[] {
  return [`U houdt ${urenWoorden(uren)} met uw jobcoach.`, ...naastTotNu({ uren }, totNu)];
}

function naastGevraagd({ uren, periode }: Toegekend, gevraagd: Voorstel["gevraagd"]): readonly string[] {
  const minder = gevraagd.uren !== null && uren < gevraagd.uren ? [`U vroeg ${urenWoorden(gevraagd.uren)}.`] : [];
  const anders = periode?.van !== gevraagd.periode?.van || periode?.totEnMet !== gevraagd.periode?.totEnMet;
  if (!anders || periode === null) return minder;
  return [
    ...minder,
    `U krijgt de jobcoach van ${formatDatum(periode.van)} tot en met ${formatDatum(periode.totEnMet)}.`,
  ];
}

function naastTotNu({ uren }: Pick<Toegekend, "uren">, totNu: Toegekend | null): readonly string[] {
  return totNu === null || totNu.uren === uren ? [] : [`Eerst was dat ${urenWoorden(totNu.uren)}.`];
}

function describeRedenen(voorstel: Voorstel, advies: Advies | undefined): readonly string[] {
  const { soort, verschillen, gronden, terugvordering } = voorstel;
  const terug = terugvordering === null ? 0 : terugvordering.gedeclareerdeMinuten - terugvordering.blijvendeMinuten;
  return [
    ...(soort === "afwijzing"
      ? gronden.map((grond) => describeGrond(grond, advies))
      : verschillen.filter(({ minder }) => minder > 0).map((verschil) => describeVerschil(verschil, voorstel, advies))),
    ...(terug > 0 ? [`Uw jobcoach gebruikte al ${minutenWoorden(terug)} meer dan er dan overblijft.`] : []),
  ];
}

/** While something else is open, what the client is heard about is all that is certain. */
function describeOpen(voorstel: Voorstel, advies: Advies | undefined): readonly string[] {
  const weigert = voorstel.gronden.filter(isWeigering);
  if (weigert.length > 0) return [geenJobcoach, ...weigert.map((grond) => describeGrond(grond, advies))];
  if (!voorstel.gronden.some(({ code }) => code === "ADVIES_LAGER")) return [];
  return ["Ons plan is: u krijgt minder uren dan u vroeg.", describeAdvies(voorstel, advies)];
}

function isWeigering({ code }: Grond): boolean {
  return weigeringen.has(code) || code.startsWith("RECHT_");
}

const weigeringen: ReadonlySet<string> = new Set(["NIET_NODIG", "ANDERE_OPLOSSING"]);

function describeVerschil({ oorzaak, uitleg }: Verschil, voorstel: Voorstel, advies: Advies | undefined): string {
  return oorzaak === "advies-lager" ? describeAdvies(voorstel, advies) : uitleg;
}

function describeAdvies({ gevraagd }: Voorstel, advies: Advies | undefined): string {
  const uren = advies?.uren === undefined ? "minder uren" : urenWoorden(advies.uren);
  const vroeg = gevraagd.uren === null ? "" : `U vroeg ${urenWoorden(gevraagd.uren)}. `;
  return `${vroeg}Onze arbeidsdeskundige adviseert ${uren}.${citeer(advies?.stappen?.uren?.waarom)}`;
}

function describeGrond({ code, uitleg }: Grond, advies: Advies | undefined): string {
  switch (code) {
    case "NIET_NODIG":
    case "RECHT_NOODZAAK":
      return `Onze arbeidsdeskundige vindt dat u uw werk zonder jobcoach kunt doen.${citeer(advies?.stappen?.jobcoachNodig?.waarom)}`;
    case "ANDERE_OPLOSSING":
      return `Onze arbeidsdeskundige ziet een andere oplossing.${citeer(advies?.stappen?.besteOplossing?.waarom)}`;
    case "RECHT_SFB":
      return "Een jobcoach is er voor mensen met een langdurige ziekte of beperking. Onze arbeidsdeskundige heeft die bij u niet vastgesteld.";
    default:
      return uitleg;
  }
}

function citeer(tekst: string | undefined): string {
  return tekst === undefined ? "" : ` De arbeidsdeskundige schreef: “${tekst.trim()}”`;
}
