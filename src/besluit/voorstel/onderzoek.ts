import { formatDatum, readDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import type { Advies, Periode } from "../../formulier/formulier.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import type { Onderzoek, Onderzoeksdeel } from "./voorstel.ts";
import { vraagOnderzoek } from "./vragen.ts";

/** Participatiewet 10 lid 4: a municipality examines whether, how much and how long; what the advice lacks is asked. */
export function leesOnderzoek({ formulier, beleid, antwoorden }: Voorstelfeiten): {
  readonly onderzoek: Onderzoek | null;
  readonly vragen: readonly Vraag[];
} {
  if (beleid.uitvoerder !== "gemeente") return { onderzoek: null, vragen: [] };
  const { advies } = formulier;
  const onderzoek: Onderzoek = {
    noodzaak: noodzaakUit(advies) ?? gezegd(antwoorden.get("ONDERZOEK_NOODZAAK")),
    omvang: omvangUit(advies) ?? gezegd(antwoorden.get("ONDERZOEK_OMVANG")),
    duur: duurUit(advies) ?? gezegd(antwoorden.get("ONDERZOEK_DUUR")),
  };
  const open = (["noodzaak", "omvang", "duur"] as const).filter((deel) => onderzoek[deel] === null);
  return { onderzoek, vragen: open.map(vraagOnderzoek) };
}

function noodzaakUit(advies: Advies | undefined): Onderzoeksdeel | null {
  if (advies?.noodzakelijk === undefined) return null;
  const waarom = advies.stappen?.jobcoachNodig?.waarom;
  const conclusie = advies.noodzakelijk ? "Een jobcoach is nodig." : "Een jobcoach is niet nodig.";
  return { bevinding: waarom === undefined ? conclusie : `${conclusie} ${waarom}`, bron: bronVan(advies) };
}

function omvangUit(advies: Advies | undefined): Onderzoeksdeel | null {
  if (advies?.uren === undefined) return null;
  const waarom = advies.stappen?.uren?.waarom;
  const conclusie = `Nodig is ${formatGetal(advies.uren, 2)} uur.`;
  return { bevinding: waarom === undefined ? conclusie : `${conclusie} ${waarom}`, bron: bronVan(advies) };
}

function duurUit(advies: Advies | undefined): Onderzoeksdeel | null {
  const periode = describePeriode(advies?.periode);
  return advies === undefined || periode === null
    ? null
    : { bevinding: `Nodig is hulp ${periode}.`, bron: bronVan(advies) };
}

function describePeriode(periode: Periode | undefined): string | null {
  const [van, totEnMet] = [readDatum(periode?.van), readDatum(periode?.totEnMet)];
  if (van === undefined || totEnMet === undefined) return null;
  return `van ${formatDatum(van)} tot en met ${formatDatum(totEnMet)}`;
}

/** Where it was seen: the day of the advice, of the visit, and with whom was spoken, by role only. */
function bronVan({ op, onderzoek }: Advies): string {
  const gegeven = readDatum(op);
  const bezoek = readDatum(onderzoek?.werkplekbezoek?.op);
  const rollen = [...new Set((onderzoek?.gesprekken ?? []).flatMap(({ rol }) => (rol === undefined ? [] : [rol])))];
  return [
    gegeven === undefined
      ? "advies van de arbeidsdeskundige"
      : `advies van de arbeidsdeskundige van ${formatDatum(gegeven)}`,
    ...(bezoek === undefined ? [] : [`bezoek aan de werkplek op ${formatDatum(bezoek)}`]),
    ...(rollen.length === 0 ? [] : [`gesprekken met: ${rollen.join(", ")}`]),
  ].join("; ");
}

function gezegd(antwoord: string | undefined): Onderzoeksdeel | null {
  return antwoord === undefined ? null : { bevinding: antwoord, bron: "de beslisser" };
}
