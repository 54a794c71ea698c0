import { daysBetween, readDatum } from "../../domein/datum.ts";
import type { Invuller } from "../../domein/rol.ts";
import { indientermijnInDagen } from "../../regels/parameters/indientermijn.ts";
import { valueOn } from "../../regels/parameters/parameter.ts";
import type { Delen } from "../formulier.ts";
import type { Conditie } from "../veld.ts";
import { type Context, werkrelatieOp } from "./context.ts";

/** Which conditions hold for this form. `tenzij-geweigerd` depends on the question: see `isGeweigerd`. */
export function geldendeCondities({
  formulier,
  peildatum,
}: Pick<Context, "formulier" | "peildatum">): ReadonlySet<Conditie> {
  const aanvraag = formulier.soort === "aanvraag";
  const vervolg = formulier.aanvraag?.aard === "vervolg";
  const reeks = formulier.dienstverband?.reeks ?? [];
  const meldtZelf = isEigenMelding(formulier);
  const gemeente = isGemeente(formulier);
  const waar: Readonly<Record<Conditie, boolean>> = {
    altijd: true,
    vervolg,
    "te-laat": aanvraag && !gemeente && isTeLaat(formulier, peildatum),
    "met-contract": reeks.some(({ soort }) => soort !== "proefplaatsing"),
    ingeleend: reeks.some((relatie) => "inlening" in relatie && relatie.inlening !== undefined),
    matching: aanvraag && (vervolg || !startsWithProefplaatsing(formulier)),
    "bij-aanvraag": aanvraag,
    "bij-gemeente": aanvraag && gemeente,
    "tenzij-gemeente": !gemeente,
    "tenzij-geweigerd": true,
    "tenzij-aanmelding": formulier.soort !== "aanmelding",
    "tenzij-ander-meldt": formulier.soort !== "aanmelding" || meldtZelf,
    "ander-meldt": formulier.soort === "aanmelding" && !meldtZelf,
    "adres-nodig": aanvraag || formulier.soort === "afsluiting" || meldtZelf,
  };
  return new Set((Object.keys(waar) as Conditie[]).filter((conditie) => waar[conditie]));
}

/** The figures we know are UWV's; what a municipality asks is policy of its own. */
export function isGemeente({ uitvoerder }: Delen): boolean {
  return uitvoerder?.soort === "gemeente";
}

function isEigenMelding({ aanmelding }: Delen): boolean {
  const rol = aanmelding?.door?.rol;
  return rol === "client" || rol === "vertegenwoordiger";
}

/** Received more than 28 days after the start of the period. Before receipt: would be, if handed in today. */
export function isTeLaat(formulier: Delen, peildatum: Context["peildatum"]): boolean {
  const van = readDatum(formulier.begeleiding?.periode?.van);
  const ontvangen = readDatum(formulier.indiening?.ontvangenOp) ?? peildatum;
  const termijn = van && valueOn(indientermijnInDagen, van);
  return van !== undefined && termijn !== undefined && daysBetween(van, ontvangen) > termijn.waarde;
}

function startsWithProefplaatsing(formulier: Delen): boolean {
  const van = readDatum(formulier.begeleiding?.periode?.van);
  const relatie = van === undefined ? formulier.dienstverband?.reeks?.at(-1) : werkrelatieOp(formulier, van);
  return relatie?.soort === "proefplaatsing";
}

/** The client may leave a question about himself open. */
export function isGeweigerd(formulier: Delen, vraag: string): boolean {
  return formulier.beeldvorming?.client?.wilNietInvullen?.some((naam) => naam === vraag) === true;
}

/** Whose missing answers keep a form from being complete. What others owe is asked later and never blocks. */
export function blokkerendeInvullers(formulier: Delen): ReadonlySet<Invuller> {
  const werkgeverVraagt =
    formulier.aanvraag?.aanvrager === "werkgever" || formulier.aanmelding?.door?.rol === "werkgever";
  const werkgeverEvalueert = formulier.eigenEvaluatie?.door === "werkgever";
  const vast: Invuller[] = ["client", "jobcoach", "systeem"];
  if (werkgeverVraagt || werkgeverEvalueert) vast.push("werkgever");
  return new Set(vast);
}
