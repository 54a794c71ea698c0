import type { Beslissing } from "../besluit/beslissing/beslissing.gen.ts";
import { isBlankText } from "../document/escape-markdown.ts";
import { type Delen, delenVan, type Verandering } from "../formulier/formulier.ts";
import type { Briefzaak, Lezerkeuze } from "./brief.ts";
import { listOpen } from "./gegevens/describe-aanvulling.ts";
import type { Briefsituatie } from "./situaties.ts";
import type { Lezer } from "./sjabloon.ts";

/** Who gets this letter and who does not, each with the reason. */
export function chooseLezers(zaak: Briefzaak, situatie: Briefsituatie): readonly Lezerkeuze[] {
  return [forClient(zaak, situatie), forJobcoach(zaak, situatie), forWerkgever(zaak, situatie)];
}

const wel = (lezer: Lezer, waarom: string): Lezerkeuze => ({ lezer, krijgt: true, waarom });
const niet = (lezer: Lezer, waarom: string): Lezerkeuze => ({ lezer, krijgt: false, waarom });

function forClient({ formulier }: Briefzaak, situatie: Briefsituatie): Lezerkeuze {
  const { client, eigenEvaluatie } = delenVan(formulier);
  if (situatie === "evaluatie-ontvangen")
    return eigenEvaluatie?.door === "werkgever"
      ? niet("client", "De evaluatie is van de werkgever. Alleen wie haar gaf, krijgt de brief.")
      : wel("client", "De evaluatie is van de werknemer.");
  const vertegenwoordiger = client?.vertegenwoordiger?.soort;
  return vertegenwoordiger === undefined || vertegenwoordiger === "gemachtigde"
    ? wel("client", "De brief gaat over de werknemer.")
    : wel("client", `De brief gaat over de werknemer. De ${vertegenwoordiger} krijgt hem namens de werknemer.`);
}

/** What is about the client alone, or between the applicant and us. */
const nietVoorJobcoach: Readonly<Partial<Record<Briefsituatie, string>>> = {
  "signaal-ontvangen": "Het is nog geen aanvraag. De werknemer zegt eerst zelf of een jobcoach gewenst is.",
  "evaluatie-ontvangen": "De jobcoach leest de evaluatie niet mee.",
  "evaluatie-gevraagd": "De evaluatie gaat over de jobcoach. Die leest niet mee.",
  "ingebrekestelling-ontvangen": "De ingebrekestelling is van de aanvrager.",
  dwangsom: "De dwangsom is voor de aanvrager.",
};

function forJobcoach({ formulier }: Briefzaak, situatie: Briefsituatie): Lezerkeuze {
  const delen = delenVan(formulier);
  const waarom = nietVoorJobcoach[situatie];
  if (waarom !== undefined) return niet("jobcoach", waarom);
  if (!heeftJobcoach(delen)) return niet("jobcoach", "In het formulier staat geen jobcoach.");
  if (magBrievenNaarJobcoach(delen))
    return wel("jobcoach", "De werknemer vindt het goed dat de jobcoach brieven krijgt.");
  if (delen.soort === "afsluiting" && !overReactie.has(situatie))
    return wel("jobcoach", "De jobcoach stuurde de afsluiting zelf.");
  return niet("jobcoach", "De werknemer gaf geen toestemming voor brieven aan de jobcoach, of trok die in.");
}

const overReactie: ReadonlySet<Briefsituatie> = new Set([
  "reactie-gevraagd",
  "reactie-ontvangen",
  "reden-te-laat-gevraagd",
]);

/** Someone with a name to write to; a number alone is nobody. */
export function heeftJobcoach({ jobcoach }: Pick<Delen, "jobcoach">): boolean {
  return [jobcoach?.coach?.naam, jobcoach?.organisatie?.naam].some((naam) => !isBlankText(naam ?? ""));
}

/** The client may withdraw the consent at any time. */
export function magBrievenNaarJobcoach({ toestemmingen }: Pick<Delen, "toestemmingen">): boolean {
  const keuze = toestemmingen?.brievenNaarJobcoach;
  return keuze?.keuze === "ja" && keuze.ingetrokkenOp === undefined;
}

function forWerkgever(zaak: Briefzaak, situatie: Briefsituatie): Lezerkeuze {
  const delen = delenVan(zaak.formulier);
  if (situatie === "evaluatie-ontvangen")
    return delen.eigenEvaluatie?.door === "werkgever"
      ? wel("werkgever", "De evaluatie is van de werkgever.")
      : niet("werkgever", "De evaluatie is van de werknemer. Alleen wie haar gaf, krijgt de brief.");
  const nodig = waaromWerkgever(zaak, delen, situatie);
  if (!nodig.krijgt) return nodig;
  if (heeftContactpersoon(delen)) return nodig;
  return magZonderNaam(zaak.beslissing, delen, situatie)
    ? wel("werkgever", `${nodig.waarom} Er is geen contactpersoon, dus de brief gaat naar het bedrijf.`)
    : niet("werkgever", "De werkgever noemde geen contactpersoon.");
}

function waaromWerkgever(zaak: Briefzaak, delen: Delen, situatie: Briefsituatie): Lezerkeuze {
  const { beslissing, bevindingen } = zaak;
  if (delen.werkgever === undefined) return niet("werkgever", "In het formulier staat geen werkgever.");
  if (situatie === "signaal-ontvangen")
    return delen.aanmelding?.door?.rol === "werkgever"
      ? wel("werkgever", "De werkgever gaf het signaal.")
      : niet("werkgever", "De werkgever gaf het signaal niet.");
  if (overReactie.has(situatie))
    return niet("werkgever", "Wij vragen dit aan de werknemer. De werkgever hoeft het niet te weten.");
  if (vroegWerkgeverAan(delen)) return wel("werkgever", "De werkgever deed de aanvraag.");
  if (overAanvrager.has(situatie)) return niet("werkgever", "De werkgever is niet de aanvrager.");
  if (beslissing?.rechtsgevolg.bezwaar?.door.includes("werkgever") === true)
    return wel("werkgever", "De werkgever kan bezwaar maken.");
  if (vraagtAanvulling.has(situatie) && listOpen({ beslissing, bevindingen }).some(({ wie }) => wie === "werkgever"))
    return wel("werkgever", "De werkgever moet zelf nog iets sturen.");
  return naarSituatie(delen, situatie);
}

const overAanvrager: ReadonlySet<Briefsituatie> = new Set(["ingebrekestelling-ontvangen", "dwangsom", "doorgezonden"]);

/** A receipt that also asks for what is missing. */
const vraagtAanvulling: ReadonlySet<Briefsituatie> = new Set([
  "aanvulling-gevraagd",
  "aanvraag-ontvangen",
  "aanmelding-ontvangen",
  "wijziging-ontvangen",
]);

function naarSituatie(delen: Delen, situatie: Briefsituatie): Lezerkeuze {
  switch (situatie) {
    case "aanvulling-gevraagd":
      return niet("werkgever", "De werkgever hoeft niets meer te sturen.");
    case "aanvulling-ontvangen":
    case "aanmelding-ontvangen":
    case "wijziging-ontvangen":
    case "afsluiting-ontvangen":
      return niet("werkgever", "De werkgever hoeft nu niets te doen en wacht nergens op.");
    case "zonder-gevolgen":
      return (delen.wijzigingen ?? []).some(isOverWerk)
        ? wel("werkgever", "De wijziging gaat over het werk.")
        : niet("werkgever", "De wijziging gaat niet over het werk.");
    case "evaluatie-gevraagd":
      return wordtGevraagd(delen)
        ? wel("werkgever", "Wij vragen ook de werkgever om een evaluatie.")
        : niet("werkgever", "Wij vragen de werkgever niet om een evaluatie.");
    case "termijn-verlengd":
    case "termijn-stil":
      return wel("werkgever", "De werkgever wacht ook op de beslissing.");
    default:
      return wel("werkgever", "De werkgever moet weten wat er met de begeleiding gebeurt.");
  }
}

/** At the end of a period both look back: at a follow-up, and when the guidance stops. */
function wordtGevraagd({ soort, aanvraag }: Delen): boolean {
  return soort === "afsluiting" || aanvraag?.aard === "vervolg";
}

/** What a place of work must know of. */
function isOverWerk({ wat }: Verandering): boolean {
  return wat === "contracturen" || wat === "werklocatie" || wat === "werk-anders" || wat === "werkgever";
}

/** An employer applies with an application, or with a call that counts as one. */
export function vroegWerkgeverAan({ aanvraag, aanmelding }: Partial<Delen>): boolean {
  return (
    aanvraag?.aanvrager === "werkgever" || (aanmelding?.aard === "aanvraag" && aanmelding.door?.rol === "werkgever")
  );
}

function heeftContactpersoon({ werkgever }: Delen): boolean {
  const naam = werkgever?.contactpersoon?.naam;
  return naam !== undefined && !isBlankText(naam);
}

/** Who asked or gave a signal hears of it, and who can object gets the decision, also when nobody is named. */
function magZonderNaam(beslissing: Beslissing | null, delen: Delen, situatie: Briefsituatie): boolean {
  if (isBlankText(delen.werkgever?.naam ?? "")) return false;
  return (
    situatie === "signaal-ontvangen" ||
    vroegWerkgeverAan(delen) ||
    beslissing?.rechtsgevolg.bezwaar?.door.includes("werkgever") === true
  );
}
