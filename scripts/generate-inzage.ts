import { rollen } from "../src/domein/rol.ts";
import { profielen } from "../src/formulier/inzage.gen.js";
import { listInzage } from "../src/formulier/inzage.ts";
import type { Profiel } from "../src/formulier/inzage-tabel.ts";

const soorten = ["aanmelding", "aanvraag", "wijziging", "afsluiting", "evaluatie"] as const;

/** `docs/inzage.md`: per role what it sees and why. */
export function generateInzageDoc(): string {
  const perRol = rollen.map((rol) => {
    const rijen = Object.entries(profielen).map(
      ([naam, profiel]) => `| ${naam} | ${readsWhen(profiel, rol)} | ${profiel.waarom} |`,
    );
    return [`## ${rol}`, "", "| profiel | leest | waarom |", "|---|---|---|", ...rijen, ""].join("\n");
  });
  return [
    "# Wie ziet wat",
    "",
    "Gemaakt uit `schemas/inzage.json` en de annotatie `x-inzage` in het formulier. Wat hier niet staat, mag niet: een veld zonder profiel ziet niemand.",
    "Alles wat Dakpan voor een lezer maakt, begint bij `selectVisible` in `src/formulier/inzage.ts`.",
    "",
    ...perRol,
    "## Welk veld hoort bij welk profiel",
    "",
    ...soorten.map((soort) => describeVelden(soort)),
  ].join("\n");
}

function readsWhen(profiel: Profiel, rol: (typeof rollen)[number]): string {
  if (profiel.altijd.includes(rol)) return "ja";
  const fasen = profiel.inFase?.[rol];
  if (fasen !== undefined) return `alleen bij ${fasen.join(" en ")}`;
  const voorwaarde = profiel.mits?.[rol];
  if (voorwaarde === "toestemming-advies") return "alleen als de werknemer dat goed vindt";
  if (voorwaarde === "eigen-melding") return "alleen de eigen melding";
  return voorwaarde === "eigen-evaluatie" ? "alleen de eigen evaluatie" : "nee";
}

function describeVelden(soort: (typeof soorten)[number]): string {
  const rijen = listInzage(soort).map(({ pointer, titel, profiel }) => `| \`${pointer}\` | ${titel} | ${profiel} |`);
  return [`### ${soort}`, "", "| veld | vraag | profiel |", "|---|---|---|", ...rijen, ""].join("\n");
}
