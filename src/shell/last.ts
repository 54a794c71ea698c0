import { join } from "node:path";
import { type Bekendheid, knownAnswers } from "../bekend/known-answers.ts";
import { isRol } from "../domein/rol.ts";
import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { countLast, countToen, type Last, listVragen } from "../formulier/herkomst/last.ts";
import { readFormulier } from "../formulier/read-formulier.ts";
import { listDirectory } from "./files.ts";
import { readCasus } from "./geval.ts";
import type { Herkomsten } from "./herkomst-files.ts";
import { productRoot } from "./product-root.ts";

export interface LastRegel {
  readonly voorbeeld: string;
  readonly moment: string;
  readonly persoon: string;
  /** Fields this person filled in at this moment, by the old documents. */
  readonly toen: number;
  readonly zonderBekend: Last;
  readonly metBekend: Last;
  /** Goals of this form, past and new. */
  readonly doelen: number;
}

/** The documents people filled in at each moment, before. */
const momenten: Readonly<Record<string, readonly string[]>> = {
  aanmelding: [],
  "eerste aanvraag": ["D01", "D02", "D03"],
  "afsluiten en opnieuw aanvragen": ["D01", "D02", "D03", "D09", "D10", "D11", "D12", "D13"],
  afsluiting: ["D09", "D10", "D11", "D12", "D13"],
  wijziging: ["D08"],
  evaluatie: ["D10", "D11"],
};

/** For every sample and person: how many questions then, now, and now with what is known filled in. */
export function measureLast({ documenten }: Herkomsten, samples = join(productRoot, "samples")): readonly LastRegel[] {
  return listDirectory(samples)
    .filter((naam) => !naam.includes("."))
    .flatMap((naam) => {
      const { submission, bekend, vorig, peildatum, geval } = readCasus(join(samples, naam));
      const read = readFormulier(submission);
      if (!read.ok) return [];
      const vragen = listVragen(read.value, geval.invuller, peildatum);
      const moment = momentVan(read.value);
      return countLast(vragen, new Map()).map((zonderBekend) => {
        const { persoon } = zonderBekend;
        const known = isRol(persoon)
          ? knownAnswers(read.value, bekend, persoon, peildatum, vorig)
          : new Map<string, Bekendheid>();
        const [metBekend = { persoon, moet: 0, mag: 0 }] = countLast(
          vragen.filter((vraag) => vraag.persoon === persoon),
          known,
        );
        const toen = countToen(documenten, momenten[moment] ?? []).find((een) => een.persoon === persoon)?.aantal ?? 0;
        return { voorbeeld: naam, moment, persoon, toen, zonderBekend, metBekend, doelen: countDoelen(read.value) };
      });
    });
}

function momentVan(formulier: Formulier): string {
  if (formulier.soort !== "aanvraag") return formulier.soort;
  return formulier.aanvraag?.aard === "vervolg" ? "afsluiten en opnieuw aanvragen" : "eerste aanvraag";
}

function countDoelen(formulier: Formulier): number {
  const { plan, evaluatie } = delenVan(formulier);
  return new Set([...(plan?.doelen ?? []).map(({ id }) => id), ...(evaluatie?.doelen ?? []).map(({ doel }) => doel)])
    .size;
}

export function formatLast(regels: readonly LastRegel[], { documenten }: Herkomsten): string {
  const toen = Object.entries(momenten)
    .filter(([, namen]) => namen.length > 0)
    .map(([moment, namen]) => {
      const personen = countToen(documenten, namen);
      const som = personen.reduce((totaal, { aantal }) => totaal + aantal, 0);
      return `  ${moment}: ${som} vragen (${personen.map(({ persoon, aantal }) => `${persoon} ${aantal}`).join(", ")})`;
    });
  const kop = `  ${"voorbeeld".padEnd(28)}${"persoon".padEnd(18)}${"toen".padStart(5)}${"nu".padStart(6)}${"bekend".padStart(9)}${"extra".padStart(7)}${"doelen".padStart(8)}`;
  const rijen = regels.map(
    ({ voorbeeld, persoon, toen: aantal, zonderBekend, metBekend, doelen }) =>
      `  ${voorbeeld.padEnd(28)}${persoon.padEnd(18)}${String(aantal).padStart(5)}${String(zonderBekend.moet + zonderBekend.mag).padStart(6)}${String(metBekend.moet).padStart(9)}${String(metBekend.mag).padStart(7)}${String(doelen).padStart(8)}`,
  );
  return [
    "Toen: vragen die mensen invulden, per moment",
    ...toen,
    "",
    "Nu: vragen per voorbeeld en persoon, herhalingen meegeteld",
    "  nu = alle gegeven antwoorden; bekend = wat nog moet als het bekende er al staat; extra = wat iemand zelf toevoegde of veranderde",
    kop,
    ...rijen,
  ].join("\n");
}
