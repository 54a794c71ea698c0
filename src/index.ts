export { type Bekend, noBekend } from "./bekend/bekend.ts";
export { type Prefill, prefill } from "./bekend/prefill.ts";
export { readBekend } from "./bekend/read-bekend.ts";
export { startAanvraag } from "./bekend/start-aanvraag.ts";
export { startAfsluiting } from "./bekend/start-afsluiting.ts";
export { type Evaluator, startEvaluatie } from "./bekend/start-evaluatie.ts";
export { startVervolg } from "./bekend/start-vervolg.ts";
export { startWijziging } from "./bekend/start-wijziging.ts";
export type { Beslissing } from "./besluit/beslissing/decide-beslissing.ts";
export { readBeslissing } from "./besluit/beslissing/read-beslissing.ts";
export type { Herkomstbewijs } from "./besluit/beslissing/verantwoording.ts";
export { type Dossier, emptyDossier, readDossier } from "./besluit/dossier/read-dossier.ts";
export { gatherRecht } from "./besluit/feiten/gather-recht.ts";
export { gatherTermijnen } from "./besluit/feiten/gather-termijnen.ts";
export type { Besluitinvoer } from "./besluit/feiten/gather-voorstel.ts";
export { type Keuze, readKeuze } from "./besluit/keuze/read-keuze.ts";
export { rekenUren } from "./besluit/uren/reken-uren.ts";
export type { Urenrapport } from "./besluit/uren/urenrapport.ts";
export type { Voorstel } from "./besluit/voorstel/voorstel.ts";
export type { Brief, Briefkeuze, Briefzaak, Lezerkeuze } from "./brieven/brief.ts";
export { chooseBrief } from "./brieven/choose-brief.ts";
export { composeBrief } from "./brieven/compose-brief.ts";
export { type Lintverslag, lintSjablonen } from "./brieven/lint/lint-sjablonen.ts";
export type { Lintvondst } from "./brieven/lint/lintvondst.ts";
export type { Briefnaam, Briefsituatie } from "./brieven/situaties.ts";
export type { Lezer, Sjablonen } from "./brieven/sjabloon.ts";
export {
  callout,
  chart,
  emphasis,
  fact,
  facts,
  figure,
  group,
  heading,
  link,
  list,
  nobreak,
  pageBreak,
  paragraph,
  signature,
  signers,
  strong,
  text,
} from "./document/build.ts";
export { table } from "./document/build-table.ts";
export { checkDocument } from "./document/check-document.ts";
export { checkHouseStyle } from "./document/check-house-style.ts";
export type { Document } from "./document/document.ts";
export { type HouseStyle, neutralStyle } from "./document/house-style.ts";
export { describeDocument } from "./document/messages.nl.ts";
export { type Code, codes } from "./domein/bevinding/codes.ts";
export { type Ernst, type Finding, hasFout } from "./domein/bevinding/finding.ts";
export { describeFinding } from "./domein/bevinding/messages.nl.ts";
export { type Datum, formatDatum, readDatum } from "./domein/datum.ts";
export { Fault } from "./domein/fault.ts";
export type { Regime } from "./domein/regime.ts";
export type { Result } from "./domein/result.ts";
export { type Rol, rollen } from "./domein/rol.ts";
export { dienIn, heropen, maakCompleet, maakVoorlopig, onderteken } from "./formulier/acts.ts";
export { checkMeaning, findingsFor } from "./formulier/check-meaning.ts";
export { type Delen, delenVan, type Formulier, type Soort, type Status } from "./formulier/formulier.ts";
export { type Fase, magZien, selectVisible } from "./formulier/inzage.ts";
export { readFormulier } from "./formulier/read-formulier.ts";
export {
  decideBesluit,
  judgeBriefzaak,
  type Omgeving,
  type Ontvangen,
  proposeBesluit,
  receiveSubmission,
  writeBrieven,
} from "./pipeline.ts";
export { composeBeslissing } from "./rapporten/beslissing/compose-beslissing.ts";
export { doelenGrafiek } from "./rapporten/grafieken/doelen-grafiek.ts";
export { urenGrafiek } from "./rapporten/grafieken/uren-grafiek.ts";
export { composeOverzicht } from "./rapporten/overzicht/compose-overzicht.ts";
export type { Beleid } from "./regels/beleid/beleid.ts";
export { findBeleid, ingebouwd } from "./regels/beleid/ingebouwd.ts";
export { type Bron, formatBron, urlVan } from "./regels/bron.ts";
export { beoordeelRecht, type Rechtsuitkomst } from "./regels/recht/beoordeel-recht.ts";
export type { Rechtsfeiten } from "./regels/recht/feiten.ts";
export { berekenTermijnen, type Termijnen } from "./regels/termijnen/bereken-termijnen.ts";
export type { Termijnfeiten } from "./regels/termijnen/feiten.ts";
export type { Termijn } from "./regels/termijnen/termijn.ts";
export type { Stap, Vastheid, Vraag } from "./regels/uitleg.ts";
export { berekenUren } from "./regels/uren/bereken-uren.ts";
export type { Urenuitkomst } from "./regels/uren/uitkomst.ts";
export type { Urenvraag } from "./regels/uren/urenvraag.ts";
export { renderDocx } from "./render/docx/render-docx.ts";
export type { PdfResources } from "./render/pdf/font/read-fonts.ts";
export { type RenderedPdf, renderPdf } from "./render/pdf/render-pdf.ts";
export { renderHtml } from "./render/render-html.ts";
export { renderText } from "./render/render-text.ts";
export { type Huisstijl, neutraleHuisstijl } from "./shell/huisstijl/huisstijl.ts";
export { loadHuisstijl } from "./shell/huisstijl/load-huisstijl.ts";
export { loadPdfResources } from "./shell/pdf-resources.ts";
export { renderDocument } from "./shell/render-document.ts";
export { loadSjablonen, readSjablonen } from "./shell/sjablonen-files.ts";
export { loadBeleid } from "./shell/zaak/beleid-files.ts";
export { collectBewijs } from "./shell/zaak/bewijs.ts";
export { readBeleid } from "./shell/zaak/read-beleid.ts";
export { checkTemplate } from "./template/check-template.ts";
export { compileTemplate } from "./template/compile-template.ts";
export { type Filled, fillTemplate } from "./template/fill-template.ts";
export { tellProblem } from "./template/messages.nl.ts";
export { readTemplateFile } from "./template/read-template-file.ts";
export { readJson } from "./uitwisseling/read-json.ts";
