import { type Datum, formatDatum, readDatum } from "../../domein/datum.ts";
import type { Verandering } from "../../formulier/formulier.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Toekenning } from "../dossier/dossier.gen.ts";
import { dagVan } from "../feiten/gather-termijnen.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { inHonderdsten } from "../honderdsten.ts";
import { basisVan } from "./basisuitkomst.ts";
import { leesEigenKeuze } from "./eigen-keuze.ts";
import { bepaalHoren } from "./horen.ts";
import { alsToegekend, bepaalTerugvordering, telGebruik, telTeVeel } from "./lopende-toekenning.ts";
import { elkeEenKeer } from "./propose-aanvraag.ts";
import type { Uitkomst } from "./voorstel.ts";
import { vraagOpen, vraagTerugvordering } from "./vragen-over-toekenning.ts";

/** What changed says nothing of hours: a running grant stays as it is, unless the beslisser chooses other hours. */
export function houdUren(feiten: Voorstelfeiten, toekenning: Toekenning | undefined): Uitkomst {
  const vragen = (feiten.formulier.wijzigingen ?? []).flatMap(vraagOver);
  const zonder = zonderUren(feiten, vragen);
  if (toekenning === undefined) return zonder;
  const blijft = leesEigenKeuze(feiten.antwoorden).uren ?? toekenning.uren;
  const vanaf = zonder.vanaf ?? feiten.peildatum;
  const { vragen: overMinder, ...gevolgen } = weegMinder(feiten, toekenning, blijft, vanaf);
  return {
    ...zonder,
    ...gevolgen,
    vanaf,
    toekenning: alsToegekend(toekenning),
    totNu: alsToegekend(toekenning),
    gebruik: telGebruik(feiten.dossier, toekenning),
    vragen: elkeEenKeer([...vragen, ...overMinder]),
  };
}

/** Nothing changes in the hours: a message, not a decision. */
export function zonderUren(feiten: Voorstelfeiten, vragen: readonly Vraag[]): Uitkomst {
  const anders = feiten.antwoorden.get("WERKGEVER_ANDERS") === "ander-protocol";
  return {
    ...basisVan(feiten, "wijziging"),
    soort: "geen-wijziging",
    situatie: anders ? "ander-protocol" : "zonder-gevolgen",
    vanaf: eersteDag(feiten.formulier.wijzigingen ?? []) ?? null,
    gronden: [
      anders
        ? { code: "ANDERE_REGELS", uitleg: "Voor het werk bij deze werkgever gelden andere regels.", bronnen: [] }
        : {
            code: "GEEN_GEVOLGEN",
            uitleg: "Deze wijziging verandert niets aan de uren met de jobcoach.",
            bronnen: [],
          },
    ],
    vragen: elkeEenKeer(vragen),
  };
}

/** Some changes may mean more than they say; a person looks. */
export function vraagOver(wijziging: Verandering): readonly Vraag[] {
  const vraag = teBeoordelen[wijziging.wat];
  return vraag === undefined ? [] : [vraag];
}

const teBeoordelen: Readonly<Partial<Record<Verandering["wat"], Vraag>>> = {
  "werk-anders": vraagOpen("WERK_ANDERS", "Het werk verandert. Blijft de jobcoach nodig, en evenveel?"),
  werkgever: vraagOpen(
    "WERKGEVER_ANDERS",
    "Er is een andere werkgever. Is het dezelfde baan, of hoort er een nieuwe aanvraag bij?",
    [
      { waarde: "zelfde-baan", gevolg: "De toekenning loopt door." },
      { waarde: "nieuwe-baan", gevolg: "De toekenning stopt. De werknemer vraagt opnieuw aan." },
      { waarde: "ander-protocol", gevolg: "Voor het werk gelden andere regels. U zegt welke." },
    ],
  ),
  faillissement: vraagOpen("FAILLISSEMENT", "De werkgever is failliet. Wat is de laatste werkdag?"),
  ziekte: vraagOpen(
    "ZIEKTE",
    "De werknemer is ziek. Duurt het langer dan vier weken, en helpt de jobcoach bij de terugkeer?",
  ),
  "onbetaald-verlof": vraagOpen("VERLOF", "De werknemer heeft verlof. Wat betekent dat voor de uren met de jobcoach?"),
};

/** The first day of all these changes. */
export function eersteDag(wijzigingen: readonly Verandering[]): Datum | undefined {
  return wijzigingen.flatMap((wijziging) => readDatum(dagVan(wijziging)) ?? []).toSorted()[0];
}

/** What fewer hours mean: what was paid too much already, and whether someone must be heard first. */
export function weegMinder(
  feiten: Voorstelfeiten,
  toekenning: Toekenning,
  wordt: number,
  vanaf: Datum,
): Pick<Uitkomst, "terugvordering" | "horen" | "vragen"> {
  const terugvordering = bepaalTerugvordering(feiten.dossier, toekenning, wordt);
  const over = overMinder(toekenning, wordt, vanaf, feiten.peildatum);
  const { horen, vragen } = bepaalHoren(feiten, over, "4:8");
  const terug = terugvordering === null ? [] : [vraagTerugvordering(telTeVeel(terugvordering))];
  return { terugvordering, horen, vragen: [...terug, ...vragen] };
}

/** A reduction over days that have passed takes back what someone could count on. */
function overMinder(toekenning: Toekenning, wordt: number, vanaf: Datum, peildatum: Datum): readonly string[] {
  if (inHonderdsten(wordt) >= inHonderdsten(toekenning.uren) || vanaf >= peildatum) return [];
  return [`minder uren vanaf ${formatDatum(vanaf)}, een dag die al voorbij is`];
}
