import { formatDatum, readDatum } from "../datum.ts";
import { formatGetal } from "../getal.ts";
import type { Code } from "./codes.ts";
import type { Finding, Params } from "./finding.ts";

type Zin = (params: Params) => string;

/** Each code as a Dutch sentence that says what to do. The facts come from the params; nothing personal is ever in them. */
const zinnen: Readonly<Record<Code, Zin>> = {
  BESTAND_LEEG: () => "Dit bestand is leeg. Kies het bestand met het formulier.",
  BESTAND_TE_GROOT: ({ hoogstens }) =>
    `Dit bestand is te groot. Het mag hoogstens ${hoogstens} MB zijn. Haal bijlagen eruit en stuur die apart.`,
  BESTAND_ONLEESBAAR: ({ reden }) => onleesbaar[String(reden)] ?? "Dit bestand is niet te lezen. Maak het opnieuw.",
  STUK_VAN_ANDERE_INVOER: () =>
    "In deze map staan al stukken bij een ander bestand met deze naam. Kies een andere map voor deze stukken.",
  REGEL_TE_GROOT: ({ hoogstens }) =>
    `Deze regel is te groot. Hij mag hoogstens ${hoogstens} MB zijn. Haal bijlagen eruit en stuur die apart.`,
  CODERING_ONJUIST: () => "Dit bestand is niet in UTF-8 opgeslagen. Sla het opnieuw op en kies UTF-8.",
  JSON_ONGELDIG: ({ regel, kolom }) => `Dit is geen goed JSON-bestand. Kijk bij regel ${regel}, teken ${kolom}.`,
  JSON_TE_DIEP: ({ hoogstens }) => `Dit bestand heeft te veel lagen in elkaar. Hoogstens ${hoogstens} mag.`,
  SLEUTEL_DUBBEL: ({ regel }) => `Dit antwoord staat er twee keer in (regel ${regel}). Haal er een weg.`,
  SLEUTEL_VERBODEN: ({ regel }) => `Deze naam mag niet in het bestand staan (regel ${regel}). Haal hem weg.`,

  VERSIE_ONBEKEND: ({ bekend }) => `Deze versie van het formulier kennen wij niet. Gebruik versie ${bekend}.`,
  TYPE_ONJUIST: ({ verwacht }) => `Hier hoort ${verwacht}. Pas het antwoord aan.`,
  VELD_ONTBREEKT: ({ veld }) =>
    veld
      ? `Deze vraag is nog open: ${open(String(veld))} Vul een antwoord in.`
      : "Deze vraag is nog open. Vul een antwoord in.",
  VELD_ONBEKEND: () => "Deze vraag staat niet in het formulier. Haal hem weg, of kijk of de naam goed is geschreven.",
  VELD_LEEG: () => "Dit antwoord is leeg. Vul iets in, of haal de vraag weg.",
  KEUZE_ONBEKEND: ({ keuzes }) =>
    keuzes
      ? `Dit antwoord kan hier niet. Kies uit: ${keuzes}.`
      : "Dit antwoord kan hier niet. Kies een van de antwoorden uit het formulier.",
  TEKST_TE_LANG: ({ hoogstens }) => `Deze tekst is te lang. Maak hem korter: hoogstens ${hoogstens} tekens.`,
  TEKST_VORM_ONJUIST: () => "Dit antwoord heeft niet de goede vorm. Kijk naar het voorbeeld bij de vraag.",
  GETAL_BUITEN_BEREIK: ({ grens }) => `Dit getal kan niet kloppen. Vul ${grens} in.`,
  LIJST_TE_LANG: ({ hoogstens }) => `Deze lijst is te lang. Er passen er hoogstens ${hoogstens} in.`,
  LIJST_LEEG: () => "Deze lijst is leeg. Vul er minstens een in.",
  LIJST_DUBBEL: () => "Hier staat twee keer hetzelfde. Haal er een weg.",

  BSN_ONGELDIG: () => "Dit burgerservicenummer klopt niet. Controleer de cijfers: het zijn er 9.",
  POSTCODE_ONGELDIG: () => "Deze postcode klopt niet. Schrijf vier cijfers en twee hoofdletters, zoals 1234 AB.",
  KVK_ONGELDIG: () => "Dit KvK-nummer klopt niet. Het zijn 8 cijfers.",
  IBAN_ONGELDIG: () => "Dit rekeningnummer klopt niet. Neem het over van de bankpas.",
  TELEFOON_ONGELDIG: () => "Dit telefoonnummer klopt niet. Schrijf het zoals 06 12 34 56 78.",
  EMAIL_ONGELDIG: () => "Dit e-mailadres klopt niet. Schrijf het zoals naam@voorbeeld.nl.",
  DATUM_BESTAAT_NIET: () => "Deze dag bestaat niet. Schrijf jaar, maand en dag, zoals 2026-03-31.",
  DATUM_IN_TOEKOMST: () => "Deze dag is nog niet geweest. Controleer de datum.",
  PERIODE_OMGEKEERD: () => "De laatste dag ligt voor de eerste dag. Draai de datums om, of verbeter er een.",
  GEBOORTEDATUM_ONWAARSCHIJNLIJK: () => "Deze geboortedatum lijkt niet te kloppen. Controleer het jaar.",

  CONTRACTEN_OVERLAPPEN: () =>
    "Dit contract begint terwijl een ander nog loopt. Verbeter de begindatum, of de einddatum van het andere.",
  CONTRACT_VOOR_INDIENST: () =>
    "Er is een contract van voor de eerste werkdag. Verbeter die eerste werkdag, of de begindatum van het contract.",
  MINMAX_OMGEKEERD: () => "Het hoogste aantal uren is kleiner dan het laagste. Wissel de twee om.",
  INLENER_ZONDER_INLENING: () =>
    "U vult een inlener in, maar bij geen contract staat uitzenden of detacheren. Kies dat bij het contract, of haal de inlener weg.",
  PERIODE_BUITEN_CONTRACT: ({ einde }) =>
    `De periode loopt door na het einde van het contract (${dag(einde)}). Kies een eerdere einddatum, of voeg het nieuwe contract toe.`,
  PERIODE_VOOR_CONTRACT: ({ begin }) =>
    `De periode begint voor de eerste dag van het werk (${dag(begin)}). Kies een latere begindatum.`,
  ERKENNING_VERLOPEN: ({ einde }) =>
    `De erkenning van de organisatie gold tot en met ${dag(einde)}. Vul de nieuwe erkenning in.`,
  INTERN_EN_EXTERN: () =>
    "Er is ook een jobcoach van de werkgever zelf, of die is aangevraagd. Allebei tegelijk kan niet. Vraag de werknemer welke hij wil.",
  PROEFPLAATSING_NIET_GOEDGEKEURD: () =>
    "De proefplaatsing is nog niet goedgekeurd. De beslissing over de jobcoach wacht daarop.",
  ZIEK_LANGER_DAN_VIER_WEKEN: ({ dagen }) =>
    `De werknemer is ${dagen} dagen ziek. Vraag de arbeidsdeskundige om toestemming voor begeleiding tijdens ziekte.`,

  KENMERK_DUBBEL: () => "Dit kenmerk is al gebruikt. Geef elk onderdeel een eigen kenmerk.",
  VERWIJZING_BESTAAT_NIET: ({ waarnaar }) =>
    waarnaar === "toekenning"
      ? "Dit wijst naar een toekenning die er niet is. Kies er een uit het dossier."
      : `Dit wijst naar een ${waarnaar} dat er niet is. Kies er een uit het formulier.`,
  KNELPUNT_ZONDER_DOEL: ({ nummer }) =>
    `Bij knelpunt ${nummer} hoort nog geen doel. Maak een doel, of haal het knelpunt weg.`,
  VERSCHIL_ZONDER_DOEL: ({ nummer }) =>
    `Bij verschil ${nummer} tussen werk en werknemer hoort nog geen doel. Kies een doel, of haal het verschil weg.`,
  ICF_ZONDER_KNELPUNT: ({ nummer }) =>
    `Gegeven ${nummer} zit het werk in de weg, maar hoort nog bij geen knelpunt. Kies het knelpunt op deze werkplek.`,
  DOEL_ZONDER_UREN: ({ nummer }) =>
    `Bij doel ${nummer} staan geen uren. Vul in hoeveel uur u voor dit doel nodig denkt te hebben.`,
  DOEL_ZONDER_TERMIJN: ({ nummer }) =>
    `Bij doel ${nummer} staat niet wanneer het gelukt moet zijn. Vul een dag in. Bijvoorbeeld: 30 juni.`,
  DOEL_BUITEN_PERIODE: ({ nummer, einde }) =>
    `Doel ${nummer} is klaar op een dag buiten de periode. Kies een dag tot en met ${dag(einde)}.`,
  DOEL_NIET_MEETBAAR: ({ nummer }) =>
    `Bij doel ${nummer} kan niemand tellen of zien of het lukt. Schrijf bijvoorbeeld: "Zij plant haar werk voor een hele dag, vier dagen van de vijf."`,
  DOEL_VAAG: ({ nummer }) =>
    `Doel ${nummer} zegt wat u gaat doen, niet wat er dan lukt. Schrijf bijvoorbeeld: "Hij vraagt zelf om hulp als hij vastloopt."`,
  UREN_TELLEN_NIET_OP: ({ nummer, doel, activiteiten }) =>
    `Bij doel ${nummer} vraagt u ${doel} uur. De activiteiten zijn samen ${activiteiten} uur. Maak die gelijk.`,
  INTENSIEF_ZONDER_ONDERBOUWING: ({ gevraagd, midden }) =>
    `U vraagt ${gevraagd} uur. Zonder uitleg kan hoogstens ${midden} uur. Schrijf waarom er meer nodig is, of vraag minder uren.`,

  LOGBOEK_BUITEN_PERIODE: () => "Deze regel valt buiten de periode van het verslag. Controleer de dag.",
  VOORTZETTING_TEGENSTRIJDIG: () =>
    "U vraagt een nieuwe periode aan, maar kiest bij de terugblik voor stoppen. Kies een van de twee.",
  DEEL_NIET_VAN_TOEPASSING: () => "Dit onderdeel hoort niet bij dit formulier. Haal het weg.",

  AANVRAGER_NIET_BEVOEGD: () =>
    "Bij UWV vraagt de werknemer zelf aan, niet de werkgever. Laat de werknemer aanvragen en tekenen.",
  AANMELDING_IS_SIGNAAL: () =>
    "Alleen de werknemer zelf kan aanvragen. Kies hier: signaal. Wij vragen de werknemer daarna wat hij wil.",
  SIGNAAL_BEVESTIGEN: () => "Dit is een signaal en nog geen aanvraag. De werknemer zegt zelf of hij een jobcoach wil.",
  VERTEGENWOORDIGER_ONTBREEKT: () => "Iemand anders vraagt aan of tekent voor de werknemer. Vul in wie dat is.",
  AKKOORD_ONTBREEKT: () =>
    "De werknemer wil deze extra uren niet. Haal de vraag om meer uren weg, of overleg met de werknemer.",
  HANDTEKENING_AANVRAGER: ({ wie }) =>
    `Zonder handtekening van ${naam(wie)} is dit geen aanvraag. Laat ${naam(wie)} tekenen.`,
  HANDTEKENING_DUBBEL: () => "Deze persoon tekende al. Een keer is genoeg.",
  STATUS_NIET_COMPLEET: () => "Dit formulier is nog een concept. Maak het eerst compleet, of kies voorlopig.",
  AL_INGEDIEND: () => "Dit formulier is al ingediend. De dag van ontvangst verandert niet meer.",
  GEEN_FORMULIER: () =>
    "Dit is geen formulier en geen beslissing. Haal het uit de map, of kijk of u het goede bestand hebt.",
  NIET_INGEDIEND: () => "Dit formulier is nog niet ingediend. Dien het eerst in.",

  AANVULLING_ANTWOORD: ({ vragen, wie, uiterlijk }) =>
    `${begin(wie)} moet nog antwoord geven: ${String(vragen).split("|").map(open).join(" ")}${voor(uiterlijk)}`,
  AANVULLING_HANDTEKENING: ({ wie, uiterlijk }) => `De handtekening van ${naam(wie)} komt nog.${voor(uiterlijk)}`,
  AANVULLING_BIJLAGE: ({ bijlage, uiterlijk }) =>
    `Er mist nog een stuk: ${stuk(bijlage)}. Stuur een kopie.${voor(uiterlijk)}`,
  AANVULLING_EVALUATIE: ({ wie }) => `Wij vragen ${naam(wie)} zelf om een evaluatie. De aanvraag wacht daar niet op.`,
  SFB_ONTBREEKT: () =>
    "Nog niet duidelijk is of er een blijvende of langdurige beperking is vastgesteld. De beslisser zoekt dat uit.",
  SFB_ZONDER_BRON: () =>
    "De beperking is vastgesteld, maar er staat niet door wie en wanneer. De beslisser vult dat aan.",
  SFB_NIET_VASTGESTELD: () =>
    "Er is nog geen blijvende of langdurige beperking vastgesteld. De beslisser zoekt uit of dat nog kan.",
  SFB_OORDEEL_OUD: ({ oud }) =>
    `Het oordeel over de beperking is ${oud} oud. Vraag de werknemer of er iets is veranderd.`,

  BIJLAGE_DUBBEL: () => "Deze bijlage zit er twee keer bij. Haal er een weg.",
  BIJLAGE_SOORT_ONVERWACHT: () => "Deze soort bijlage past niet bij dit werk. Controleer wat het is.",
  BIJLAGE_MEDISCH: () => "Dit is medische informatie. Stuur die alleen mee als de arbeidsdeskundige erom vroeg.",

  DIAGNOSE_IN_TEKST: () => "In deze tekst staat een diagnose. Haal die weg. Schrijf wat u op het werk ziet.",
  MEDISCH_IN_TEKST: () =>
    "In deze tekst staat iets medisch. Laat het alleen staan als het werk er niet zonder te begrijpen is.",
  BSN_IN_TEKST: () =>
    "In deze tekst staat een burgerservicenummer. Haal het weg. Het hoort alleen bij de vraag ernaar.",

  WAARDE_VERSCHILT: ({ veld, bron, op }) =>
    `${veld}: dit is anders dan wij weten uit ${bron} (${dag(op)}). Kijk welke van de twee klopt. Wij veranderen niets zelf.`,
  BEKEND_ONGELDIG: ({ reden }) =>
    `In de bekende gegevens klopt iets niet: ${reden}. Vraag de beheerder om dit te verbeteren.`,

  REGELS_NIET_BEKEND: ({ dag: op, vanaf }) =>
    `Voor ${dag(op)} kennen wij de regels niet. Wij kennen ze vanaf ${dag(vanaf)}.`,
  DATUM_TE_VER: ({ vanaf, tot }) =>
    `Deze dag ligt te ver weg. Kies een dag ${vanaf ? `van ${dag(vanaf)} ` : ""}tot en met ${dag(tot)}.`,
  PERIODE_VOOR_INDIENST: ({ inDienst }) =>
    `De periode begint voor de eerste werkdag (${dag(inDienst)}). Verbeter een van de twee dagen.`,
  VERLENING_NA_PERIODE: ({ van }) =>
    `De eerste dag met een jobcoach ligt na het begin van de periode (${dag(van)}). Verbeter een van de twee dagen.`,
  VERLENING_VOOR_INDIENST: ({ inDienst }) =>
    `De eerste dag met een jobcoach ligt voor de eerste werkdag (${dag(inDienst)}). Een proefplaatsing telt niet mee.`,
  WERKUREN_BUITEN_BEREIK: ({ hoogste, vlag }) =>
    `Vul het aantal uren werk per week in${vlag ? ` (${vlag})` : ""}: meer dan 0 en hoogstens ${hoogste}.`,
  PROEFPLAATSING_ZONDER_EINDE: () => "Een proefplaatsing heeft een laatste dag. Vul die in.",
  DAGEN_ZONDER_WERK: ({ dagen }) =>
    `Tussen twee contracten ${dagen === 1 ? "ligt 1 dag" : `liggen ${dagen} dagen`} zonder contract. Daar horen geen uren bij.`,
  WIJZIGING_DUBBEL: ({ dag: op }) => `Op ${dag(op)} staan twee wijzigingen. Laat er een staan.`,
  REGIME_NIET_IN_BELEID: ({ regime, keuzes }) => `Het regime ${regime} bestaat hier niet. Kies uit: ${keuzes}.`,

  GEEN_UREN: ({ soort }) =>
    soort === "wijziging"
      ? "Deze wijziging verandert niets aan de uren. Er valt niets te rekenen."
      : "Bij dit formulier horen geen uren. Neem een aanvraag, een wijziging of een afsluiting.",

  TOEKENNINGEN_OVERLAPPEN: () =>
    "Deze periode begint terwijl een andere bij dezelfde werkgever nog loopt. Verbeter een van de twee.",
  BEKENDMAKING_VOOR_BESLUIT: () =>
    "De brief is verstuurd op een dag voordat het besluit is genomen. Verbeter een van de twee dagen.",
  AANVRAAG_IS_VERVOLG: ({ tot }) =>
    `Bij deze werkgever was er al een jobcoach, tot en met ${dag(tot)}. Kies: vervolg. Dan hoeft u minder in te vullen.`,
  NIET_TE_BESLISSEN: ({ reden }) => `Over dit formulier valt niets te beslissen: ${reden}.`,
  BESLUIT_VOOR_ONTVANGST: ({ ontvangen }) =>
    `Het besluit is van voor de dag van ontvangst (${dag(ontvangen)}). Verbeter de datum van het besluit.`,
  BESLUIT_VOOR_ADVIES: ({ advies }) =>
    `Het besluit is van voor de dag van het advies (${dag(advies)}). Verbeter de datum van het besluit.`,
  BESLUIT_IN_TOEKOMST: () => "De dag van het besluit is nog niet geweest. Verbeter de datum van het besluit.",
  ANTWOORD_TEGENSTRIJDIG: ({ vraag }) =>
    `Bij deze vraag staan antwoorden die elkaar tegenspreken: ${vraag}. Laat er een staan.`,
  GEBEURTENIS_VOLGORDE: ({ na }) =>
    `Dit kan pas nadat ${na}. Verbeter de datum, of zet in het dossier wat eerst gebeurde.`,
  DOSSIER_ANDERE_ZAAK: () =>
    "Het dossier heeft een ander zaaknummer dan het formulier. Kijk of dit het goede dossier is.",
  BESLISSING_INVOER_VERANDERD: ({ wat }) =>
    `Dit is niet meer hetzelfde als toen is beslist: ${wat}. Kijk of de beslissing nog klopt.`,
  VRAAG_ONBEKEND: ({ vragen }) =>
    vragen
      ? `Deze vraag hoort niet bij dit voorstel. De vragen zijn: ${vragen}.`
      : "Deze vraag hoort niet bij dit voorstel. Er staan geen vragen open.",
  VRAAG_ONBEANTWOORD: ({ vraag }) => `Deze vraag is nog open: ${open(String(vraag))} Geef een antwoord en een reden.`,
  AFWIJKING_ZONDER_REDEN: ({ wat, voorstel }) =>
    `U kiest iets anders dan het voorstel: ${wat}. In het voorstel staat: ${voorstel}. Schrijf waarom u afwijkt.`,
  TOEKENNING_ZONDER_RECHT: ({ voorwaarde }) =>
    `U kent uren toe, maar aan een voorwaarde is niet voldaan: ${voorwaarde}. Schrijf waarom het toch kan.`,
  UREN_BOVEN_MAXIMUM: ({ uren, maximum }) =>
    `U kent ${uren} uur toe. De wet geeft hoogstens ${maximum} uur. Schrijf waarom meer nodig is.`,
  UITKOMST_PAST_NIET: ({ keuzes }) => `Deze uitkomst past niet bij dit formulier. Kies uit: ${keuzes}.`,
  KEUZE_TELT_NIET_OP: ({ samen, verschil }) =>
    `Uw redenen zijn samen goed voor ${samen} uur. Het verschil met het voorstel is ${verschil} uur. Verbeter de uren per reden, of de uren die u toekent.`,
  VERSCHIL_ZONDER_EIGEN_UREN: () =>
    "U verdeelt een verschil over redenen, maar u kiest geen andere uren en wijst niets af. Haal de redenen weg, of vul uw eigen uren in.",
  BESLISSING_TELT_NIET_OP: ({ wat, staat, moet }) =>
    `Deze beslissing telt niet op: ${wat}. Er staat ${staat}, maar het moet ${moet} zijn. Neem de beslissing opnieuw.`,
  BESLISSING_PAST_NIET: ({ wat }) => `Deze beslissing spreekt zichzelf tegen: ${wat}. Neem de beslissing opnieuw.`,
  BESLISSING_DAGEN_PASSEN_NIET: ({ wat, moet }) =>
    `Deze dag klopt niet: ${wat}. Het moet zijn: ${moet}. Neem de beslissing opnieuw.`,
  BESLISSING_ZONDER_REDEN: ({ wat }) =>
    `In deze beslissing staat geen reden: ${wat}. Schrijf de reden in uw keuze en neem de beslissing opnieuw.`,
  BESLISSING_NIET_BEKENDGEMAAKT: () =>
    "De dag waarop de brief wordt verstuurd, staat niet in de beslissing. Vul die dag in uw keuze in.",
  BESLISSING_ANDER_FORMULIER: ({ wat }) =>
    `Deze beslissing hoort bij een ander formulier: ${wat} is anders. Kijk of dit het goede formulier is.`,
  BRIEF_NA_BESLUIT: () =>
    "Het besluit is al verstuurd, en daarna gebeurde niets waar een brief bij hoort. Geef de beslissing erbij.",
  BRIEF_DAG_VOORBIJ: ({ laatste }) =>
    `De laatste dag om te antwoorden (${dag(laatste)}) is voorbij op de dag van deze brief. Beslis nu, of vraag het opnieuw met een latere dag.`,
  BRIEF_VERLENGING_KORTER: ({ laatste }) =>
    `Verlengen tot en met ${dag(laatste)} kan niet. De laatste dag die al gold, is even laat of later. Kies een latere dag.`,
  BRIEF_DWANGSOM_ONBEKEND: () =>
    "Deze dwangsom is niet uit te rekenen. Kijk in het dossier of de ingebrekestelling na de laatste dag kwam, en of het besluit is verstuurd.",
  BRIEF_AANVRAAG_OP_TIJD: () =>
    "Deze aanvraag was op tijd, dus naar een reden vragen kan niet. Kijk de dagen na, of haal deze gebeurtenis weg.",
  BRIEF_NIETS_MIST: () =>
    "Er is om een aanvulling gevraagd, maar in dit formulier mist niets meer. Zet in het dossier dat de aanvulling kwam.",

  BELEID_VELD_ONTBREEKT: ({ verwacht }) => `Dit mist in het beleid. Hier hoort ${verwacht}.`,
  BELEID_VELD_ONBEKEND: () => "Dit hoort niet in een beleid. Haal het weg, of kijk of de naam goed is geschreven.",
  BELEID_WAARDE_ONGELDIG: ({ verwacht }) => `Deze waarde kan niet in een beleid. Hier hoort ${verwacht}.`,
  BELEID_PERIODE_OMGEKEERD: ({ begin, einde }) =>
    `Het einde (${dag(einde)}) ligt voor het begin (${dag(begin)}). Verbeter een van de twee dagen.`,
  BELEID_TARIEVEN_OVERLAPPEN: ({ begin }) =>
    `Op ${dag(begin)} gelden twee tarieven. Laat het ene stoppen voordat het andere begint.`,
  BELEID_DUBBEL: () => "Dit staat er twee keer. Haal er een weg.",
  BELEID_TEGENSTRIJDIG: ({ reden }) => `Dit past niet bij elkaar: ${reden}. Pas een van de twee aan.`,
  BELEID_NIET_GELDIG: ({ dag: op, vanaf, totEnMet }) =>
    `Dit beleid geldt niet op ${dag(op)}. Het geldt ${vanaf ? `vanaf ${dag(vanaf)}` : `tot en met ${dag(totEnMet)}`}. Kies het beleid van die dag.`,

  TEKEN_ONBEKEND: ({ teken, code, plaats }) =>
    `In ${plaats} staat een teken dat het lettertype niet heeft: ${teken ? `${teken} (${code})` : code}. In de PDF staat daar een vervangend teken. Schrijf het anders, of kies een ander lettertype in de huisstijl.`,

  HUISSTIJL_VELD_ONTBREEKT: ({ verwacht }) => `Dit mist in de huisstijl. Hier hoort ${verwacht}.`,
  HUISSTIJL_VELD_ONBEKEND: () =>
    "Dit hoort niet in een huisstijl. Haal het weg, of kijk of de naam goed is geschreven.",
  HUISSTIJL_WAARDE_ONGELDIG: ({ verwacht }) => `Deze waarde kan niet in een huisstijl. Hier hoort ${verwacht}.`,
  HUISSTIJL_CONTRAST_LAAG: ({ vlak, contrast, minstens }) =>
    `Deze kleur is niet goed te lezen op ${grond(vlak)}: contrast ${getal(contrast)}, nodig is minstens ${getal(minstens)}. Neem een kleur die meer verschilt.`,
  HUISSTIJL_MARGE_TE_KLEIN: ({ minstens }) =>
    `Deze marge is te klein om te printen. Neem minstens ${getal(minstens)} millimeter.`,
  HUISSTIJL_ADRES_BUITEN_VENSTER: ({ minstens, hoogstens }) =>
    `Met deze marge valt het adres buiten het venster van de envelop. Neem ${getal(minstens)} tot en met ${getal(hoogstens)} millimeter.`,
  HUISSTIJL_BLAD_TE_VOL: ({ breedte, hoogte, minsteBreedte, minsteHoogte }) =>
    `Tussen de marges blijft ${getal(breedte)} bij ${getal(hoogte)} millimeter over. Nodig is minstens ${getal(minsteBreedte)} bij ${getal(minsteHoogte)}. Maak de marges kleiner.`,
  HUISSTIJL_LOGO_BREEDTE: ({ minstens, hoogstens }) =>
    `Dit logo is te smal of te breed. Neem ${getal(minstens)} tot en met ${getal(hoogstens)} millimeter.`,
  HUISSTIJL_LOGO_TE_HOOG: ({ hoogte, hoogstens }) =>
    `Zo breed wordt dit logo ${getal(hoogte)} millimeter hoog. Hoogstens ${getal(hoogstens)} past boven het adres. Maak het smaller.`,
  HUISSTIJL_LOGO_ZONDER_TEKST: () =>
    "Bij dit logo staat geen tekst. Schrijf wat er op het logo staat, voor wie het niet ziet.",
  HUISSTIJL_LOGO_ONGELDIG: ({ reden }) => `Dit logo kan niet: ${reden}. Verbeter de tekening, of neem een PNG.`,
  HUISSTIJL_LETTERTYPE_ONVOLLEDIG: ({ mist }) =>
    `Bij dit lettertype mist het bestand voor ${mist}. Geef alle drie: gewoon, vet en schuin. Of laat bestanden weg: dan gebruiken wij ons eigen lettertype.`,
  HUISSTIJL_LETTERTYPE_ONGELDIG: ({ reden }) => `Dit lettertype kan niet in een PDF: ${reden}. Neem een ander bestand.`,
  HUISSTIJL_BESTAND_BUITEN_MAP: () =>
    "Dit bestand moet in de map van de huisstijl staan. Zet het daar neer en schrijf alleen de naam.",
  HUISSTIJL_BESTAND_ONTBREEKT: () =>
    "Dit bestand is er niet of is niet te lezen. Kijk of de naam klopt. Het moet in de map van de huisstijl staan.",
  HUISSTIJL_BESTAND_TE_GROOT: ({ hoogstens }) => `Dit bestand is te groot. Het mag hoogstens ${hoogstens} kB zijn.`,
};

/** The sentence for a finding, for whoever can mend it. */
export function describeFinding({ code, params }: Finding): string {
  return zinnen[code](params);
}

const onleesbaar: Readonly<Record<string, string>> = {
  weg: "Dit bestand is er niet meer. Zet het terug, of haal de verwijzing ernaar weg.",
  "geen-bestand": "Dit is geen gewoon bestand. Zet hier een bestand neer, of haal de naam weg.",
  verwijzing: "Dit verwijst naar een map op een andere plek. Geef die map zelf op.",
  "geen-toegang": "Dit bestand mag niet worden gelezen. Vraag om leesrechten.",
};

const namen: Readonly<Record<string, string>> = {
  client: "de werknemer",
  vertegenwoordiger: "de vertegenwoordiger",
  werkgever: "de werkgever",
  jobcoach: "de jobcoach",
  arbeidsdeskundige: "de arbeidsdeskundige",
  beslisser: "de beslisser",
};

export function naam(wie: string | number | undefined): string {
  return namen[String(wie)] ?? "iemand anders";
}

const stukken: Readonly<Record<string, string>> = {
  contract: "het contract",
  proefplaatsingsovereenkomst: "de overeenkomst voor de proefplaatsing",
  loonstrook: "de laatste loonstrook",
};

export function stuk(bijlage: string | number | undefined): string {
  return stukken[String(bijlage)] ?? "een bijlage";
}

const gronden: Readonly<Record<string, string>> = {
  infoGround: "de kleur van vlak",
  actionGround: "de kleur van vlakActie",
};

function grond(vlak: string | number | undefined): string {
  return gronden[String(vlak)] ?? "wit papier";
}

function getal(waarde: string | number | undefined): string {
  return formatGetal(Number(waarde));
}

function begin(wie: string | number | undefined): string {
  const zin = naam(wie);
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

/** A title as part of a sentence: a question keeps its mark, another gets a stop. */
function open(titel: string): string {
  return /[?.!]$/.test(titel) ? titel : `${titel}.`;
}

function voor(uiterlijk: string | number | undefined): string {
  return uiterlijk === undefined ? "" : ` Graag tot en met ${dag(uiterlijk)}.`;
}

function dag(waarde: string | number | undefined): string {
  const gelezen = readDatum(String(waarde));
  return gelezen === undefined ? String(waarde) : formatDatum(gelezen);
}
