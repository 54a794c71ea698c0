import { countLoten, type Herkomst, loten, type OudDocument } from "./herkomst.ts";

/** One line for a group of questions: how many there were and what became of them. */
export function formatTelling(naam: string, vragen: readonly Herkomst[]): string {
  const aantallen = countLoten(vragen);
  return `${naam}: ${vragen.length} vragen; ${loten.map((lot) => `${lot} ${aantallen[lot]}`).join(", ")}`;
}

/** A document as a table for a terminal: old question, what became of it, where it is now. */
export function formatDocument({ document, naam }: OudDocument, vragen: readonly Herkomst[]): string {
  const regels = vragen.flatMap((vraag) => [
    `  ${vraag.id.padEnd(13)} ${vraag.lot.padEnd(13)} ${vraag.vraag}`,
    `${" ".repeat(16)}${waarheen(vraag)}`,
    `${" ".repeat(16)}${vraag.reden} (${vraag.paragraaf})`,
  ]);
  return [formatTelling(`${document} ${naam}`, vragen), ...regels].join("\n");
}

/** All documents as a page: `docs/herkomst.md`. */
export function formatMarkdown(documenten: readonly OudDocument[], herkomsten: readonly Herkomst[]): string {
  const delen = documenten.map(({ document, naam }) => {
    const vragen = herkomsten.filter((vraag) => vraag.document === document);
    const rijen = vragen.map((vraag) => {
      const plaats =
        vraag.pointers.length === 0 ? waarheen(vraag) : vraag.pointers.map((pointer) => `\`${pointer}\``).join("<br>");
      return `| ${vraag.id} | ${cel(vraag.vraag)} | ${vraag.lot} | ${plaats} | ${cel(vraag.reden)} | ${vraag.paragraaf} |`;
    });
    return [
      `## ${document} ${naam}`,
      "",
      formatTelling(document, vragen),
      "",
      "| nummer | oude vraag | lot | plaats | waarom | bron |",
      "|---|---|---|---|---|---|",
      ...rijen,
      "",
    ].join("\n");
  });
  return [
    "# Wat er van de oude vragen werd",
    "",
    "Gemaakt uit `schemas/herkomst/` en de annotatie `x-herkomst` in het formulier. De paragraaf wijst naar het rapport van UWV uit 2023. De nummers zijn van ons.",
    "",
    formatTelling("Alle documenten", herkomsten),
    "",
    ...delen,
  ].join("\n");
}

function waarheen({ pointers, uitkomst, lot }: Herkomst): string {
  if (pointers.length > 0) return pointers.join(", ");
  return lot === "vervallen"
    ? "niemand vraagt dit meer"
    : `geen vraag meer: dit volgt uit andere gegevens (${uitkomst}; de berekening is nog niet overal gebouwd)`;
}

function cel(tekst: string): string {
  return tekst.replaceAll("|", "\\|");
}
