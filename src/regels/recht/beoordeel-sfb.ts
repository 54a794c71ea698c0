import { addYears, type Datum, daysBetween, formatDatum } from "../../domein/datum.ts";
import { telWoord } from "../../domein/getal.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { leidraad2024, reintegratiebesluit, uwv2023 } from "../bron.ts";
import { duurVanBeperkingInJaren } from "../parameters/duur-beperking.ts";
import { valueOn } from "../parameters/parameter.ts";
import type { Rechtsfeiten } from "./feiten.ts";
import { leeftijdOp } from "./leeftijd.ts";
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

const kop: Kop = {
  id: "sfb",
  naam: "Structurele functionele beperking (SFB)",
  bronnen: [reintegratiebesluit("18"), leidraad2024("SFB"), uwv2023("§2.2")],
};

/** Reintegratiebesluit 18 and Leidraad 2024: UWV established a limitation that lasted, or will last, at least a year. */
export function beoordeelSfb(feiten: Rechtsfeiten, { uitvoerder }: Beleid): readonly Voorwaarde[] {
  return uitvoerder === "uwv" ? [weigh(feiten)] : [];
}

function weigh(feiten: Rechtsfeiten): Voorwaarde {
  const { status } = feiten.sfb;
  const advies = feiten.advies.sfb;
  switch (advies.waarde) {
    case "ja":
      return voldoet(kop, [status, feiten.sfb.op, advies], "De arbeidsdeskundige stelt de beperking vast.");
    case "nee":
      return status.waarde === "vastgesteld"
        ? menselijk(
            kop,
            [status, advies],
            "De beperking is eerder vastgesteld, maar de arbeidsdeskundige ziet haar niet.",
            vraagOver(
              kop,
              "beslisser",
              "Welk oordeel over de beperking geldt?",
              jaNee("De beperking is er.", "Er is geen recht."),
            ),
          )
        : voldoetNiet(kop, [status, advies], "De arbeidsdeskundige stelt geen beperking vast.");
    case "verzekeringsarts-gevraagd":
      return onbekend(
        kop,
        [status, advies],
        "De arbeidsdeskundige vroeg een verzekeringsarts om een oordeel.",
        vraagOver(
          kop,
          "arbeidsdeskundige",
          "Wat vindt de verzekeringsarts over de beperking?",
          jaNee("De beperking is er.", "Er is geen recht."),
        ),
      );
    case null:
      return weighStatus(feiten);
  }
}

/** Since March 2022 the arbeidsdeskundige judges first, on what other doctors wrote; a verzekeringsarts only when that fails. */
function weighStatus(feiten: Rechtsfeiten): Voorwaarde {
  const { status, op, bron } = feiten.sfb;
  const vraag = vraagOver(
    kop,
    "arbeidsdeskundige",
    "Is er een blijvende of langdurige beperking? Vraag pas een verzekeringsarts als u het zelf niet kunt zeggen.",
    jaNee("De beperking is er.", "Er is geen recht."),
  );
  switch (status.waarde) {
    case "vastgesteld":
      return op.waarde === null || bron.waarde === null
        ? onbekend(
            kop,
            [status, op, bron],
            "De beperking is vastgesteld, maar niet duidelijk is door wie en wanneer.",
            vraagOver(kop, "beslisser", "Wie stelde de beperking vast, en op welke dag?"),
          )
        : weighLeeftijd(feiten, op.waarde);
    case "in-onderzoek":
      return onbekend(kop, [status], "De beperking wordt nog onderzocht.", vraag);
    case "niet-vastgesteld":
      return onbekend(
        kop,
        [status],
        "Er is nog geen beperking vastgesteld. UWV moet dat bij deze aanvraag zelf onderzoeken.",
        vraag,
      );
    case "onbekend":
    case null:
      return onbekend(kop, [status], "Of er een beperking is vastgesteld, is nog niet bekend.", vraag);
  }
}

/**
 * No source says how old a judgement may be. Our own choice: after the year that "structural" speaks of,
 * a person says whether it still holds. A disability benefit of UWV keeps it true (Leidraad 2024).
 */
function weighLeeftijd({ sfb: { status, op, bron }, uitkering, aanvraagdag }: Rechtsfeiten, dag: Datum): Voorwaarde {
  const gebruikt = [status, op, bron];
  const vastgesteld = `De beperking is vastgesteld op ${formatDatum(dag)}.`;
  if (uitkering.waarde === "wajong" || uitkering.waarde === "wia")
    return voldoet(
      kop,
      [...gebruikt, uitkering],
      `${vastgesteld} Met een uitkering van UWV voor arbeidsongeschiktheid geldt dat nog.`,
    );
  if (!isOudOordeel(dag, aanvraagdag)) return voldoet(kop, gebruikt, vastgesteld);
  const oud = `Dat is ${leeftijdVan(dag, aanvraagdag)} geleden.`;
  const vraag = vraagOver(
    kop,
    "beslisser",
    "Is dit oordeel nog recent genoeg? Geen bron zegt hoe oud het mag zijn.",
    jaNee("De beperking is er.", "De arbeidsdeskundige oordeelt opnieuw."),
  );
  return menselijk(kop, gebruikt, `${vastgesteld} ${oud}`, vraag);
}

/** More than the year in which a limitation is structural. */
export function isOudOordeel(dag: Datum, op: Datum): boolean {
  const jaren = valueOn(duurVanBeperkingInJaren, op)?.waarde;
  return jaren !== undefined && addYears(dag, jaren) < op;
}

/** `2 jaar`; less than two years in days too would say more than anyone needs. */
export function leeftijdVan(dag: Datum, op: Datum): string {
  const jaren = leeftijdOp(dag, op);
  return jaren === 0 ? telWoord(daysBetween(dag, op), "dag", "dagen") : `${jaren} jaar`;
}
