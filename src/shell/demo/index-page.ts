import { lezers } from "../../brieven/sjabloon.ts";
import type { Ernst, Finding } from "../../domein/bevinding/finding.ts";
import { describeFinding } from "../../domein/bevinding/messages.nl.ts";
import { escapeHtml } from "../../render/html/escape-html.ts";
import { indexStyle } from "./index-style.ts";
import type { Uitkomst } from "./run-geval.ts";
import { writeBerekening, writeBesluit } from "./write-besluit-html.ts";
import type { Brievenuitkomst } from "./write-brieven.ts";
import { writeLetter } from "./write-letter.ts";

/** The page a visitor opens first: what Dakpan does, shown on every case. */
export function writeIndexPage(gevallen: readonly Uitkomst[]): string {
  const volgorde = putTellingFirst(gevallen);
  const brieven = gevallen.reduce((som, { post }) => som + (post?.brieven.length ?? 0), 0);
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
<p class="intro">Een jobcoach helpt iemand met een beperking om een baan te houden. Nu zijn daar veertien formulieren en documenten voor nodig, en zeventien brieven. Dakpan maakt er één formulier en vijf brieven van. Het vult in wat al bekend is, rekent de uren uit en schrijft de brief. Een mens beslist.</p>
</header>
<main>
<ol class="stappen">
<li><strong>Wat kwam er binnen?</strong> Eén formulier. Iedereen vult zijn eigen deel in. Wat niet klopt of mist, staat er in één keer bij.</li>
<li><strong>Hoe is er gerekend?</strong> De uren stap voor stap. Elk verschil met wat is gevraagd, heeft een oorzaak.</li>
<li><strong>Wat is er besloten?</strong> Het voorstel van Dakpan, en wat een mens daarover koos.</li>
<li><strong>Wat ging eruit?</strong> Een brief voor elke lezer. Niemand leest wat niet voor hem is.</li>
</ol>
<p class="telling">Hieronder staan ${gevallen.length} verzonnen gevallen, met ${brieven} brieven. Elke brief is er als PDF, Word, webpagina en gewone tekst.</p>
<nav aria-label="Gevallen"><ul>${volgorde.map(({ naam, titel }) => `<li><a href="#${naam}">${escapeHtml(titel)}</a></li>`).join("")}</ul></nav>
${volgorde.map((geval, plaats) => writeGeval(geval, plaats === 0)).join("\n")}
</main>
<footer><p>Alle mensen, bedrijven en nummers zijn verzonnen. Gemaakt met <code>npm run demo</code>.</p></footer>
</body>
</html>
`;
}

/** Who sees one case, sees the grant that differs most from what was asked, and three letters about it. */
function putTellingFirst(gevallen: readonly Uitkomst[]): readonly Uitkomst[] {
  const verschillen = ({ besluit, post }: Uitkomst): number =>
    besluit?.beslissing?.soort === "gedeeltelijke-toekenning" && post?.brieven.length === lezers.length
      ? besluit.beslissing.verschillen.length
      : 0;
  const meeste = Math.max(0, ...gevallen.map(verschillen));
  const eerste = gevallen.find((geval) => meeste > 0 && verschillen(geval) === meeste);
  return eerste === undefined ? gevallen : [eerste, ...gevallen.filter((geval) => geval !== eerste)];
}

function writeGeval(geval: Uitkomst, open: boolean): string {
  const { naam, titel, verhaal, soort, bevindingen, besluit, post } = geval;
  return `<article id="${naam}">
<p class="soort">${escapeHtml(soort)}</p>
<h2>${escapeHtml(titel)}</h2>
<p>${escapeHtml(verhaal)}</p>
<div class="kolommen">
<section><h3>Wat kwam er binnen?</h3>
<p><a href="${naam}/formulier.html">Lees het formulier</a> <span class="klein">of <a href="${naam}/formulier.pdf">als PDF</a> of <a href="${naam}/formulier.json">als data (JSON)</a></span></p>
${writeVooraf(geval)}
${writeFindings(bevindingen)}
<p class="klein"><a href="${naam}/bevindingen.txt">Alle bevindingen</a></p>
</section>
<section><h3>Hoe is er gerekend?</h3>
${besluit === undefined ? "<p>Hier valt niets te rekenen.</p>" : writeBerekening(naam, besluit)}
</section>
<section><h3>Wat is er besloten?</h3>
${besluit === undefined ? "<p>Er is nog niets om te beslissen.</p>" : writeBesluit(naam, besluit)}
</section>
<section><h3>Welke brief, en waarom?</h3>
${post === undefined ? "<p>Nog geen brief.</p>" : writeKeuze(naam, post)}
</section>
</div>
${post === undefined ? "" : writePost(naam, post, open)}
</article>`;
}

function writeVooraf({ naam, vooraf }: Uitkomst): string {
  if (vooraf === undefined) return "";
  const { ingevuld, open, verschillen } = vooraf;
  const anders =
    verschillen === 0
      ? ""
      : ` ${verschillen === 1 ? "Eén antwoord was" : `${verschillen} antwoorden waren`} anders dan wij wisten.`;
  return `<p class="vooraf"><strong>${ingevuld}</strong> antwoorden stonden er al. De jobcoach had er nog <strong>${open}</strong> te geven.${anders} <a href="${naam}/begin-ingevuld.json">Zo begon het (JSON)</a></p>`;
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

const lezernamen: Readonly<Record<string, string>> = {
  client: "De werknemer",
  jobcoach: "De jobcoach",
  werkgever: "De werkgever",
};

function writeKeuze(naam: string, { keuze }: Brievenuitkomst): string {
  const lezers = keuze.lezers.map(
    ({ lezer, krijgt, waarom }) =>
      `<li class="${krijgt ? "wel" : "niet"}"><strong>${lezernamen[lezer] ?? lezer} ${krijgt ? "krijgt een brief" : "krijgt geen brief"}.</strong> ${escapeHtml(waarom)}</li>`,
  );
  return `<p><strong>De brief: ${keuze.brief}</strong> <span class="klein">(${keuze.situatie})</span><br>${escapeHtml(keuze.waarom)}</p>
<ul class="lezers">${lezers.join("")}</ul>
<p class="klein"><a href="${naam}/brieven.txt">Elke bouwsteen, met waarom</a></p>`;
}

/** The letters beside each other; only of the first case they are open at once. */
function writePost(naam: string, { brieven }: Brievenuitkomst, open: boolean): string {
  if (brieven.length === 0) return "";
  const kop = brieven.length === 1 ? "Lees de brief" : `Lees de ${brieven.length} brieven naast elkaar`;
  return `<details class="post"${open ? " open" : ""}>
<summary><h3>${kop}</h3></summary>
<div class="brieven" data-aantal="${brieven.length}">
${brieven.map((brief) => writeLetter(naam, brief)).join("\n")}
</div>
</details>`;
}
