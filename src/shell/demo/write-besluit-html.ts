import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import type { Besluitsoort, Voorstel } from "../../besluit/voorstel/voorstel.ts";
import { formatGetal } from "../../domein/getal.ts";
import { escapeHtml } from "../../render/html/escape-html.ts";
import type { Besluitstukken } from "./write-besluit.ts";

/** More than these are read in the files. */
const mostSteps = 6;
const mostChoices = 4;

/** The steps in short and what made a difference, with the files that hold all of it. */
export function writeBerekening(naam: string, { stukken, voorstel, beslissing }: Besluitstukken): string {
  const stappen = (beslissing?.berekening ?? voorstel?.stappen ?? []).map(({ tekst }) => tekst);
  const verschillen = beslissing?.verschillen ?? voorstel?.verschillen ?? [];
  return [
    stappen.length === 0 ? "<p>Hier valt niets te rekenen.</p>" : writeFirst("rekenstappen", stappen, mostSteps),
    verschillen.length === 0
      ? ""
      : `<p class="klein">Wat verschilt met wat is gevraagd:</p>${writeList(
          "verschillen",
          verschillen.map(({ minder, uitleg }) => `${formatGetal(-minder, 2).replace(/^-/, "−")} uur: ${uitleg}`),
        )}`,
    writeStukken(naam, stukken, ["recht", "uren", "termijnen"]),
  ].join("\n");
}

const soorten: Readonly<Record<Besluitsoort, string>> = {
  toekenning: "toekennen",
  "gedeeltelijke-toekenning": "voor een deel toekennen",
  afwijzing: "afwijzen",
  "niet-behandelen": "niet behandelen",
  "aanvulling-gevraagd": "om aanvulling vragen",
  wijziging: "de uren veranderen",
  "geen-wijziging": "de uren gelijk houden",
  "einde-van-rechtswege": "de jobcoach stopt",
  intrekking: "intrekken",
};
const uren = (aantal: number | undefined): string => (aantal === undefined ? "" : `: ${formatGetal(aantal, 2)} uur`);

/** The proposal, what a person answered and decided, and why it is not what was proposed. */
export function writeBesluit(naam: string, { stukken, voorstel, beslissing }: Besluitstukken): string {
  return [
    voorstel === null ? "<p>Er is nog niets om te beslissen.</p>" : writeVoorstel(voorstel),
    beslissing === null ? "" : writeBeslissing(naam, beslissing),
    writeStukken(naam, stukken, ["voorstel", "beslissing"]),
  ].join("\n");
}

function writeVoorstel({ soort, toekenning, vragen }: Voorstel): string {
  if (soort !== "menselijkeBeoordeling") return `<p>Voorstel: ${soorten[soort]}${uren(toekenning?.uren)}.</p>`;
  const items = vragen.map(({ vraag }) => vraag);
  const kop = items.length === 1 ? "één vraag" : `${items.length} vragen`;
  return `<p>Het voorstel: eerst ${kop} aan een mens.</p>${items.length > 3 ? "" : writeList("vragen", items)}`;
}

function writeBeslissing(naam: string, { soort, toekenning, antwoorden, afwijkingen, redenen }: Beslissing): string {
  const keuzes = [
    ...afwijkingen.map(({ wat, voorstel, besluit, reden }) => `${wat}: ${voorstel} werd ${besluit}. ${reden}`),
    ...redenen,
    ...antwoorden.map(({ vraagtekst, reden }) => `${vraagtekst} ${reden}`),
  ];
  const links = [
    ["pdf", "PDF"],
    ["docx", "Word"],
    ["html", "webpagina"],
    ["json", "data (JSON)"],
  ].map(([eind, woord]) => `<a href="${naam}/beslissing.${eind}">${woord}</a>`);
  return [
    `<p class="goed"><strong>Een mens besloot: ${soorten[soort]}${uren(toekenning?.uren)}.</strong></p>`,
    keuzes.length === 0
      ? ""
      : `<p class="klein">Wat de beslisser koos, en waarom:</p>${writeFirst("keuzes", keuzes, mostChoices)}`,
    `<p class="formaten">Verslag van de beslissing: ${links.join(" ")}</p>`,
  ].join("\n");
}

function writeList(soort: string, regels: readonly string[]): string {
  return `<ul class="${soort}">${regels.map((regel) => `<li>${escapeHtml(regel)}</li>`).join("")}</ul>`;
}

function writeFirst(soort: string, regels: readonly string[], hoogstens: number): string {
  const rest = regels.length - hoogstens;
  const meer = rest > 0 ? `<p class="klein">En nog ${rest}. U leest ze in de stukken hieronder.</p>` : "";
  return `${writeList(soort, regels.slice(0, hoogstens))}${meer}`;
}

function writeStukken(naam: string, stukken: Besluitstukken["stukken"], welke: readonly string[]): string {
  const items = stukken.filter(({ bestand }) => welke.includes(bestand.replace(/\.txt$/, "")));
  if (items.length === 0) return "";
  const links = items.map((stuk) => `<li><a href="${naam}/${stuk.bestand}">${stuk.naam}</a></li>`);
  return `<ul class="stukken">${links.join("")}</ul>`;
}
