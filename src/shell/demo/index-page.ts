import type { Besluitsoort, Voorstel } from "../../besluit/voorstel/voorstel.ts";
import type { Ernst, Finding } from "../../domein/bevinding/finding.ts";
import { describeFinding } from "../../domein/bevinding/messages.nl.ts";
import { formatGetal } from "../../domein/getal.ts";
import { escapeHtml } from "../../render/html/escape-html.ts";
import { indexStyle } from "./index-style.ts";
import type { Brieflink, Uitkomst } from "./run-geval.ts";
import type { Besluitstukken } from "./write-besluit.ts";

/** The page a visitor opens first: what Dakpan does, shown on every case. */
export function writeIndexPage(gevallen: readonly Uitkomst[]): string {
  const brieven = gevallen.reduce((som, { brieven }) => som + brieven.length, 0);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dakpan: van formulier naar duidelijke brief</title>
<style>${indexStyle}</style>
</head>
<body>
<header>
<p class="merk">Dakpan</p>
<h1>Eén formulier voor jobcoaching. Brieven die mensen begrijpen.</h1>
<p class="intro">Een jobcoach helpt iemand met een beperking om een baan te houden. Nu zijn daar veertien formulieren en documenten voor nodig. Dakpan maakt er één van. Het vult in wat al bekend is, zegt wat er nog mist, en schrijft de brief.</p>
</header>
<main>
<ol class="stappen">
<li><strong>Wat kwam er binnen?</strong> Eén formulier. Iedereen vult zijn eigen deel in.</li>
<li><strong>Wat vonden wij?</strong> Alles wat niet klopt of nog mist, in één keer. Met wat iemand kan doen.</li>
<li><strong>Wat volgt daaruit?</strong> Het recht per voorwaarde, de uren stap voor stap, elke termijn. En een voorstel: een mens beslist.</li>
<li><strong>Wat ging eruit?</strong> Een brief voor elke lezer. Niemand leest wat niet voor hem is.</li>
</ol>
<p class="telling">Hieronder staan ${gevallen.length} verzonnen gevallen, met ${brieven} brieven. Elke brief is er als PDF, Word, webpagina en gewone tekst.</p>
<nav aria-label="Gevallen"><ul>${gevallen.map(({ naam, titel }) => `<li><a href="#${naam}">${escapeHtml(titel)}</a></li>`).join("")}</ul></nav>
${gevallen.map(writeGeval).join("\n")}
</main>
<footer><p>Alle mensen, bedrijven en nummers zijn verzonnen. Gemaakt met <code>npm run demo</code>.</p></footer>
</body>
</html>
`;
}

function writeGeval({ naam, titel, verhaal, soort, bevindingen, brieven, vooraf, besluit }: Uitkomst): string {
  return `<article id="${naam}">
<p class="soort">${escapeHtml(soort)}</p>
<h2>${escapeHtml(titel)}</h2>
<p>${escapeHtml(verhaal)}</p>
<div class="kolommen">
<section><h3>Wat kwam er binnen?</h3>
<p><a href="${naam}/formulier.html">Lees het formulier</a> <span class="klein">of <a href="${naam}/formulier.pdf">als PDF</a> of <a href="${naam}/formulier.json">als data (JSON)</a></span></p>
${vooraf === undefined ? "" : `<p class="vooraf"><strong>${vooraf.ingevuld}</strong> antwoorden stonden er al. De jobcoach had er nog <strong>${vooraf.open}</strong> te geven.${vooraf.verschillen > 0 ? ` ${vooraf.verschillen === 1 ? "Eén antwoord was" : `${vooraf.verschillen} antwoorden waren`} anders dan wij wisten.` : ""} <a href="${naam}/begin-ingevuld.json">Zo begon het (JSON)</a></p>`}
</section>
<section><h3>Wat vonden wij?</h3>
${writeFindings(bevindingen)}
<p class="klein"><a href="${naam}/bevindingen.txt">Alle bevindingen</a></p>
</section>
<section><h3>Wat volgt daaruit?</h3>
${besluit === undefined ? "" : writeBesluitstukken(naam, besluit)}
</section>
<section><h3>Wat ging eruit?</h3>
${brieven.length === 0 ? "<p>Nog geen brief.</p>" : `<ul class="brieven">${brieven.map(writeBrief).join("")}</ul>`}
</section>
</div>
</article>`;
}

const woorden: Readonly<Record<Ernst, string>> = { fout: "Fout", waarschuwing: "Let op", signaal: "Goed om te weten" };

function writeFindings(bevindingen: readonly Finding[]): string {
  if (bevindingen.length === 0) return '<p class="goed">Alles klopt. Er mist niets.</p>';
  const items = bevindingen.map(
    (bevinding) =>
      `<li class="${bevinding.ernst}"><span>${woorden[bevinding.ernst]}</span> ${escapeHtml(describeFinding(bevinding))}</li>`,
  );
  return `<ul class="bevindingen">${items.join("")}</ul>`;
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

function writeBesluitstukken(naam: string, { stukken, voorstel, beslissing }: Besluitstukken): string {
  return [
    voorstel === null ? "<p>Er is nog niets om te beslissen.</p>" : writeVoorstel(voorstel),
    beslissing === null
      ? ""
      : `<p class="goed">Een mens besloot: ${soorten[beslissing.soort]}${uren(beslissing.toekenning?.uren)}.</p>`,
    beslissing === null ? "" : writeVerslaglinks(naam),
    `<ul class="stukken">${stukken.map((stuk) => `<li><a href="${naam}/${stuk.bestand}">${stuk.naam}</a></li>`).join("")}</ul>`,
  ].join("\n");
}

function writeVerslaglinks(naam: string): string {
  const links = (["pdf", "docx", "html"] as const).map(
    (formaat) => `<a href="${naam}/beslissing.${formaat}">${formaatnamen[formaat]}</a>`,
  );
  return `<p class="formaten"><strong>Verslag van de beslissing</strong><br>${links.join(" ")}</p>`;
}

function writeVoorstel({ soort, toekenning, vragen }: Voorstel): string {
  if (soort !== "menselijkeBeoordeling") return `<p>Voorstel: ${soorten[soort]}${uren(toekenning?.uren)}.</p>`;
  return `<p>Eerst ${vragen.length === 1 ? "één vraag" : `${vragen.length} vragen`} aan een mens.</p>`;
}

const namen: Readonly<Record<string, string>> = {
  client: "Brief aan de werknemer",
  jobcoach: "Brief aan de jobcoach",
  werkgever: "Brief aan de werkgever",
};
const formaatnamen: Readonly<Record<string, string>> = { pdf: "PDF", docx: "Word", html: "webpagina", txt: "tekst" };

function writeBrief({ lezer, bestanden }: Brieflink): string {
  const links = bestanden
    .map(({ formaat, href }) => `<a href="${href}">${formaatnamen[formaat] ?? formaat}</a>`)
    .join(" ");
  return `<li><strong>${namen[lezer] ?? lezer}</strong><br>${links}</li>`;
}
