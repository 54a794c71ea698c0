import type { DocumentCode, DocumentParams } from "./check/finding.ts";
import type { MarkdownCode } from "./markdown/problem.ts";

type Sentence = (params: DocumentParams) => string;

/** What is wrong in the text of a template, and how to write it. */
const markdown: Readonly<Record<MarkdownCode, Sentence>> = {
  BLADZIJDE_IN_BLOK: () =>
    "Een nieuwe bladzijde kan niet binnen een lijst of een blok met :::. Zet --- buiten de lijst of het blok.",
  BLOK_IN_BLOK: ({ naam }) =>
    `Het blok ::: ${naam} staat in een ander blok. Alleen in ::: samen past een kader. Sluit eerst het blok erboven met :::.`,
  BLOK_LEEG: () => "Dit blok is leeg. Zet er tekst in of haal het weg.",
  BLOK_NIET_GEOPEND: () =>
    "Dit ::: sluit een blok dat niet begon. Begin het blok met ::: info, ::: actie of ::: samen.",
  BLOK_NIET_GESLOTEN: ({ naam }) =>
    `Het blok ::: ${naam} heeft geen einde. Zet onder het blok een regel met alleen :::.`,
  BLOK_ONBEKEND: ({ naam }) => `Een blok ::: ${naam} bestaat niet. Kies ::: info, ::: actie of ::: samen.`,
  INSPRINGING_ONVERWACHT: () =>
    "Deze regel springt in zonder reden. Haal de spaties aan het begin weg. Onder een punt van een lijst zijn het er 2 na - en 3 na 1.",
  KOP_NIVEAU_ONBEKEND: ({ niveau }) => `Een kop met ${niveau} hekjes bestaat niet. Gebruik #, ## of ###.`,
  KOP_ZONDER_TEKST: () => "Deze kop heeft geen tekst. Schrijf de kop op dezelfde regel als het hekje.",
  LIJST_NIET_GESLOTEN: () => "Deze regel staat vast aan de lijst. Zet er een lege regel tussen.",
  LIJST_NUMMER_ONVERWACHT: ({ nummer }) =>
    `Nummer ${nummer} past niet in deze lijst. Tel 1., 2., 3., of zet een schuine streep voor de punt: ${nummer}\\.`,
  LIJST_PUNT_LEEG: () => "Dit punt van de lijst is leeg. Schrijf er iets achter of haal het weg.",
  LIJST_TE_DIEP: ({ niveaus }) =>
    `Deze lijst staat in te veel andere lijsten. Hoogstens ${niveaus} kan. Maak de lijst minder diep.`,
  LINK_ADRES_ONBEKEND: () => "Deze link gaat nergens heen. Gebruik een adres met https://, mailto: of tel:.",
  LINK_ONVOLLEDIG: () => "Deze link is niet af. Schrijf [tekst](adres), of \\[ als u een haakje bedoelt.",
  LINK_ZONDER_TEKST: () => "Deze link heeft geen tekst. Zet tussen [ en ] waar de link heen gaat.",
  NADRUK_LEEG: () => "Tussen deze sterretjes staat niets. Haal ze weg of zet er tekst tussen.",
  NADRUK_NIET_GESLOTEN: ({ teken }) =>
    `Na ${teken} ontbreekt het einde. Zet ${teken} ook achter de woorden, of \\* als u een sterretje bedoelt.`,
  NADRUK_ONVERWACHT: () =>
    "Dit sterretje kan hier niet. Zet sterretjes tegen de woorden aan, zonder spatie. Bedoelt u een sterretje? Schrijf \\*.",
  OPMAAK_ONBEKEND: ({ teken }) =>
    `Een regel kan niet beginnen met ${teken}. Gebruik - voor een lijst. Is het gewone tekst? Zet er een schuine streep voor: \\${teken}`,
  TABEL_CELLEN_ONGELIJK: ({ kolommen, cellen }) =>
    `Deze rij heeft ${cellen} vakken, de tabel heeft ${kolommen} kolommen. Maak ze gelijk.`,
  TABEL_NIET_GESLOTEN: () => "Deze rij heeft geen einde. Sluit elke rij van een tabel met |.",
  TABEL_ZONDER_RIJEN: () => "Deze tabel heeft geen rijen. Zet er een rij onder of laat de tabel weg.",
  TABEL_ZONDER_STREEP: () =>
    "Onder de koppen van deze tabel hoort een regel als |---|---|. Een kolom met getallen krijgt |---:|.",
  TEKEN_VERBODEN: ({ codepunt }) =>
    `Hier staat een onzichtbaar teken (${codePoint(codepunt)}). Haal het weg en typ de tekst opnieuw.`,
  TEKEN_ZONDER_BETEKENIS: ({ teken }) =>
    `Het teken ${teken} betekent hier niets. Haal het weg, of zet er een schuine streep voor: \\${teken}`,
};

/** What keeps people from following a document, and what to do. */
const documents: Readonly<Record<DocumentCode, Sentence>> = {
  TITEL_LEEG: () => "Het document heeft geen titel. Geef het een titel die zegt waar het over gaat.",
  TAAL_ONBEKEND: () =>
    "De taal van het document is niet nl-NL. Zet de taal op nl-NL. Dan leest een schermlezer het goed voor.",
  KOP_LEEG: () => "Deze kop heeft geen tekst. Schrijf er een of haal de kop weg.",
  KOP_OVERGESLAGEN: ({ niveau, vorige }) =>
    `Deze kop van niveau ${niveau} staat onder ${vorige === 0 ? "geen andere kop" : `een kop van niveau ${vorige}`}. Sla geen niveau over.`,
  KOP_DUBBEL: () => "Er is meer dan één kop van niveau 1. Maak van deze een kop van niveau 2.",
  LIJST_LEEG: () => "Deze lijst heeft een leeg punt of geen punten. Vul haar aan of haal haar weg.",
  FEIT_ZONDER_TERM: () => "Dit gegeven heeft geen naam. Zet ervoor wat het is, zoals Datum.",
  TABEL_LEEG: () => "Deze tabel heeft geen rijen. Laat de tabel dan weg.",
  TABEL_KOP_ONTBREEKT: () => "Deze tabel heeft geen koppen. Zet boven elke kolom wat erin staat.",
  TABEL_KOP_LEEG: ({ kolom }) => `Kolom ${kolom} van deze tabel heeft geen kop. Zet erboven wat erin staat.`,
  TABEL_RIJKOP_LEEG: () => "Deze rij zegt vooraan niet waar zij over gaat. Vul het eerste vak.",
  TABEL_KOLOMMEN_ONGELIJK: ({ kolommen, cellen }) =>
    `Deze rij heeft ${cellen} vakken, de tabel heeft ${kolommen} kolommen. Maak ze gelijk.`,
  ALTERNATIEF_LEEG: () =>
    "Deze afbeelding heeft geen tekst voor wie haar niet ziet. Schrijf in een zin wat zij zegt. Zegt zij niets? Laat haar weg.",
  ALTERNATIEF_BESTANDSNAAM: () => "De tekst bij deze afbeelding is een bestandsnaam. Schrijf wat er te zien is.",
  ALTERNATIEF_DUBBEL: () =>
    "De tekst voor wie de afbeelding niet ziet, is hetzelfde als het bijschrift of de titel. Schrijf wat er te zien is.",
  ALTERNATIEF_TE_LANG: ({ tekens, hoogstens }) =>
    `De tekst bij deze afbeelding heeft ${tekens} tekens. Maak er hoogstens ${hoogstens} van. Zet de rest in de gewone tekst.`,
  AFBEELDING_KLEUR_ONBEKEND: () =>
    "Deze kleur is niet te lezen. Schrijf haar als # en zes cijfers of letters, zoals #1a1e24.",
  AFBEELDING_LEEG: () => "Deze afbeelding is leeg. Kies een andere of haal haar weg.",
  GRAFIEK_ZONDER_TITEL: () => "Deze grafiek heeft geen titel. Schrijf wat de grafiek laat zien.",
  GRAFIEK_ZONDER_GEGEVENS: () => "Deze grafiek heeft geen gegevens. Laat de grafiek dan weg.",
  GRAFIEK_REEKS_ZONDER_NAAM: () => "Een reeks in deze grafiek heeft geen naam. Schrijf wat er geteld is.",
  GRAFIEK_AANTAL_ONGELIJK: ({ verwacht, gevonden }) =>
    `Deze reeks heeft ${gevonden} getallen, de grafiek heeft er ${verwacht} nodig. Zet null waar er geen is.`,
  GRAFIEK_GETAL_ONGELDIG: () => "Dit is geen getal. Vul een getal in, of null waar er geen is.",
  LINK_LEEG: () => "Deze link heeft geen tekst. Schrijf waar de link heen gaat.",
  LINK_ADRES_ONBEKEND: markdown.LINK_ADRES_ONBEKEND,
  LINK_TEKST_VAAG: ({ tekst }) =>
    `"${tekst}" zegt niet waar de link heen gaat. Noem de pagina of wat iemand er kan doen.`,
  LINK_TEKST_ADRES: () => "Deze link laat een adres zien. Schrijf in woorden waar de link heen gaat.",
  LINK_TEKST_DUBBEL: () =>
    "Een andere link heeft dezelfde tekst en gaat ergens anders heen. Geef elke link een eigen tekst.",
  ONDERTEKENAAR_ZONDER_ROL: () => "Er staat niet bij wie hier tekent. Vul de rol in, zoals De werknemer.",
};

function codePoint(value: string | number | undefined): string {
  return `U+${Number(value).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A problem in Markdown as a sentence that says what to do. */
export function describeMarkdown(code: MarkdownCode, params: DocumentParams): string {
  return markdown[code](params);
}

/** A finding about a document as a sentence that says what to do. */
export function describeDocument(code: DocumentCode, params: DocumentParams): string {
  return documents[code](params);
}
