import { datum, formatDatum } from "../src/domein/datum.ts";
import type { Beleid, Beleidsbron } from "../src/regels/beleid/beleid.ts";
import { ingebouwd } from "../src/regels/beleid/ingebouwd.ts";
import { type Bron, formatBron, urlVan } from "../src/regels/bron.ts";
import type { Parameter } from "../src/regels/parameters/parameter.ts";
import type { Regel } from "../src/regels/regel.ts";
import { collectGebieden, collectGetallen, type Gebied, type Getal } from "./rulebook/collect.ts";
import { describeBeleid } from "./rulebook/describe-beleid.ts";
import { formatWaarde } from "./rulebook/format-waarde.ts";
import { blocks, list, table } from "./rulebook/markdown.ts";

const inleiding = `# Regelboek

Dit boek zegt welke regels Dakpan gebruikt, waar ze vandaan komen en wat niemand weet. Het is gemaakt uit de code: elk voorbeeld is uitgerekend. Wat hier anders staat dan in de wet of de regeling, is een fout van Dakpan.

Dakpan stelt voor. Een mens beslist. Waar een bron ontbreekt, vult Dakpan niets in maar stelt een vraag.

Bij elk getal staat hoe zeker het is:

- **gelezen**: het staat zo in de bron zelf.
- **overgenomen**: een andere bron zegt dat het zo is.
- **afgeleid**: niemand zegt het precies zo, maar het volgt uit wat er wel staat.`;

/** `docs/rulebook.md`: every rule, number and policy, for who decides and for who builds. */
export async function generateRulebook(): Promise<string> {
  const [gebieden, getallen] = await Promise.all([collectGebieden(), collectGetallen()]);
  return `${blocks(
    inleiding,
    writeContents(gebieden),
    ...gebieden.map((gebied) => writeGebied(gebied, getallen)),
    writeGetallen(getallen, gebieden),
    writeBeleid(),
  )}\n`;
}

function writeContents(gebieden: readonly Gebied[]): string {
  const regels = gebieden.flatMap(({ titel, regels }) => [
    `- [${titel}](#${anchor(titel)})`,
    ...regels.map(({ id, naam }) => `  - [${naam}](#${idAnchor(id)})`),
  ]);
  return blocks(
    "## Inhoud",
    [...regels, "- [Alle getallen](#alle-getallen)", "- [Soorten beleid](#soorten-beleid)"].join("\n"),
  );
}

function writeGebied({ titel, regels }: Gebied, getallen: readonly Getal[]): string {
  return blocks(`## ${titel}`, ...regels.map((regel) => writeRegel(regel, getallen)));
}

function writeRegel(regel: Regel, getallen: readonly Getal[]): string {
  const rijen = regel.parameters.flatMap((parameter) => writeRijen(parameter, getallen));
  return blocks(
    `<a id="${idAnchor(regel.id)}"></a>`,
    `### ${regel.naam}`,
    regel.wat,
    `Bron: ${regel.bronnen.map(formatLink).join(", ")}. In de code: \`${regel.id}\`.`,
    rijen.length === 0 ? "" : table(["getal", "vanaf", "waarde", "bron", "zekerheid", "nagekeken"], rijen),
    table(
      ["als", "dan"],
      regel.voorbeelden.map(({ gegeven, reken }) => [gegeven, reken()]),
    ),
    regel.gaten.length === 0 ? "" : blocks("Wat wij niet weten, of wat u moet weten:", list(regel.gaten)),
    `Na te spelen met [samples/${regel.sample}](../samples/${regel.sample}).`,
  );
}

function writeRijen(parameter: Parameter<unknown>, getallen: readonly Getal[]): readonly (readonly string[])[] {
  const naam = getallen.find((getal) => getal.parameter === parameter)?.naam ?? "";
  return parameter.waarden.map(({ vanaf, waarde, bron, zekerheid }) => [
    parameter.naam,
    formatDatum(datum(vanaf)),
    formatWaarde(naam, waarde),
    formatLink(bron),
    zekerheid,
    formatDatum(datum(parameter.gecontroleerdOp)),
  ]);
}

function writeGetallen(getallen: readonly Getal[], gebieden: readonly Gebied[]): string {
  const regels = gebieden.flatMap(({ regels }) => regels);
  const kop = ["getal", "vanaf", "waarde", "bron", "zekerheid", "nagekeken", "gebruikt bij", "bestand"];
  const rijen = getallen.flatMap(({ parameter, bestand }) => {
    const bij = regels.filter(({ parameters }) => parameters.includes(parameter));
    const waar = bij.map(({ id, naam }) => `[${naam}](#${idAnchor(id)})`).join(", ");
    return writeRijen(parameter, getallen).map((rij) => [...rij, waar, `\`${bestand}\``]);
  });
  return blocks(
    "## Alle getallen",
    "Een nieuw getal wordt een nieuwe regel met een datum. Het oude blijft staan.",
    table(kop, rijen),
  );
}

function writeBeleid(): string {
  return blocks(
    "## Soorten beleid",
    "Elke uitvoerder doet sommige dingen op zijn eigen manier. Met `dakpan beleid NAAM` ziet u een beleid als gegevens. U kunt het bewaren, veranderen en teruggeven met `--beleid`.",
    ...ingebouwd.map(writeEen),
  );
}

function writeEen(beleid: Beleid): string {
  return blocks(
    `### ${beleid.naam}`,
    `In de code: \`${beleid.id}\`. Bronnen:`,
    list(beleid.bronnen.map(formatBeleidsbron)),
    "Wat bekend is:",
    table(["wat", "hoe"], describeBeleid(beleid)),
    beleid.kwaliteitseisen.length === 0 ? "" : blocks("Eisen aan de jobcoach:", list(beleid.kwaliteitseisen)),
    beleid.toelichting.length === 0 ? "" : blocks("Verder:", list(beleid.toelichting)),
    beleid.onbekend.length === 0 ? "" : blocks("Wat niet bekend is:", list(beleid.onbekend)),
  );
}

function formatBeleidsbron({ naam, vindplaats, gezienOp }: Beleidsbron): string {
  const waar = vindplaats.startsWith("https://") ? `[${naam}](${vindplaats})` : `${naam} (${vindplaats})`;
  return `${waar}, nagekeken op ${formatDatum(datum(gezienOp))}`;
}

function formatLink(bron: Bron): string {
  const url = urlVan(bron);
  return url === undefined ? formatBron(bron) : `[${formatBron(bron)}](${url})`;
}

function anchor(titel: string): string {
  return titel.toLowerCase().replaceAll(" ", "-");
}

function idAnchor(id: string): string {
  return id.replaceAll("/", "-");
}
