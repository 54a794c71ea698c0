import type { Briefsituatie } from "./situaties.ts";

/** What became of one of the letters that were there before; or, with no number, what they lacked. */
export interface Briefherkomst {
  /** `B01` to `B17` as the report counts them; `nieuw` for what they lacked. */
  readonly id: string;
  readonly naam: string;
  readonly situaties: readonly Briefsituatie[];
  /** Why this needs no letter of its own. */
  readonly reden: string;
}

/** The seventeen old letters, and what was missing beside them. */
export const briefherkomst: readonly Briefherkomst[] = [
  {
    id: "B01",
    naam: "ontvangst, met wat nog mist",
    situaties: ["aanvraag-ontvangen", "aanvulling-gevraagd"],
    reden: "Een ontvangst is altijd hetzelfde. Wat nog mist, is een bouwsteen die er alleen staat als er iets mist.",
  },
  {
    id: "B02",
    naam: "ontvangst van de aanvulling",
    situaties: ["aanvulling-ontvangen"],
    reden: "Ook dit zegt: wij hebben het, en dan beslissen wij. Alleen de eerste zin is anders.",
  },
  {
    id: "B03",
    naam: "de beslissing komt later",
    situaties: ["termijn-verlengd", "termijn-stil"],
    reden: "Dit is een bericht voor de beslissing. Langer de tijd nemen en stilstaan zijn twee bouwstenen.",
  },
  {
    id: "B04",
    naam: "niet behandeld, want er mist iets",
    situaties: ["niet-behandeld"],
    reden: "De opbouw is die van een afwijzing. De bouwstenen zeggen dat wij de aanvraag niet behandelen.",
  },
  {
    id: "B05",
    naam: "geen jobcoach",
    situaties: ["afgewezen"],
    reden: "Elke grond heeft een eigen bouwsteen. Alleen de grond die geldt, staat in de brief.",
  },
  {
    id: "B06",
    naam: "een jobcoach in de proefplaatsing",
    situaties: ["toekenning-proefplaatsing"],
    reden: "Een toekenning met dezelfde opbouw. Wat alleen in een proefplaatsing geldt, is een bouwsteen.",
  },
  {
    id: "B07",
    naam: "een jobcoach in een baan",
    situaties: ["toekenning-dienstverband"],
    reden: "Dit is de toekenning zelf. Elke reden voor andere uren is een bouwsteen.",
  },
  {
    id: "B08",
    naam: "begeleidende brief bij een kopie",
    situaties: [],
    reden: "Die is niet meer nodig. De jobcoach en de werkgever krijgen zelf een brief, met wat zij mogen weten.",
  },
  {
    id: "B09",
    naam: "geen extra uren",
    situaties: ["geen-extra-uren"],
    reden: "Een wijziging die niets verandert: iemand houdt de uren. Waarom er niet meer bij komen, is een bouwsteen.",
  },
  {
    id: "B10",
    naam: "andere uren",
    situaties: ["uren-bijgesteld"],
    reden: "Oud en nieuw naast elkaar is bij elke wijziging hetzelfde.",
  },
  {
    id: "B11",
    naam: "een wijziging zonder gevolgen",
    situaties: ["zonder-gevolgen"],
    reden: "Dezelfde brief, zonder de bouwstenen over uren, geld en bezwaar.",
  },
  {
    id: "B12",
    naam: "een wijziging met gevolgen",
    situaties: ["met-gevolgen"],
    reden: "Dezelfde brief als bij andere uren. Wat er over is en wat wij terugvragen, zijn bouwstenen.",
  },
  {
    id: "B13",
    naam: "andere regels voor de jobcoach",
    situaties: ["ander-protocol"],
    reden: "Een wijziging waarbij de regels anders worden. Welke regels dat zijn, is een bouwsteen.",
  },
  {
    id: "B14",
    naam: "losse uren",
    situaties: ["losse-uren"],
    reden: "Een toekenning van losse uren. De vaste hulp stopt dan. Dat staat in dezelfde brief, als bouwsteen.",
  },
  {
    id: "B15",
    naam: "verder met de jobcoach",
    situaties: ["voortzetting"],
    reden: "Een toekenning. Waarom het er minder zijn dan de vorige keer, is een bouwsteen.",
  },
  {
    id: "B16",
    naam: "de jobcoach stopt vanzelf",
    situaties: ["beeindiging"],
    reden: "Het einde volgt uit de regels. Zijn er ook losse uren? Dan zegt de brief over die uren meteen dit einde.",
  },
  {
    id: "B17",
    naam: "wij stoppen een jobcoach die nog loopt",
    situaties: ["beeindiging-ondersteuning"],
    reden: "Ook een einde. De grond, de reactie vooraf en het bezwaar zijn bouwstenen.",
  },
  {
    id: "nieuw",
    naam: "ontvangst van een aanmelding",
    situaties: ["aanmelding-ontvangen"],
    reden: "Dezelfde ontvangst. Wat een jobcoach doet, is een bouwsteen.",
  },
  {
    id: "nieuw",
    naam: "ontvangst van een signaal van een ander",
    situaties: ["signaal-ontvangen"],
    reden: "Dezelfde ontvangst. De bouwsteen zegt dat de werknemer zelf kiest.",
  },
  {
    id: "nieuw",
    naam: "ontvangst van een wijziging",
    situaties: ["wijziging-ontvangen"],
    reden: "Dezelfde ontvangst, met een eigen eerste zin.",
  },
  {
    id: "nieuw",
    naam: "ontvangst van een afsluiting",
    situaties: ["afsluiting-ontvangen"],
    reden: "Dezelfde ontvangst, met een eigen eerste zin.",
  },
  {
    id: "nieuw",
    naam: "ontvangst van een evaluatie",
    situaties: ["evaluatie-ontvangen"],
    reden: "Dezelfde ontvangst, met een eigen eerste zin.",
  },
  {
    id: "nieuw",
    naam: "ontvangst van een reactie op ons plan",
    situaties: ["reactie-ontvangen"],
    reden: "Dezelfde ontvangst, met een eigen eerste zin.",
  },
  {
    id: "nieuw",
    naam: "waarom was de aanvraag te laat?",
    situaties: ["reden-te-laat-gevraagd"],
    reden: "Een vraag voor de beslissing. Wat het scheelt in uren, is een bouwsteen.",
  },
  {
    id: "nieuw",
    naam: "wat vindt u van ons plan?",
    situaties: ["reactie-gevraagd"],
    reden: "Een vraag voor de beslissing, met wat wij van plan zijn en tot welke dag iemand kan reageren.",
  },
  {
    id: "nieuw",
    naam: "hoe ging het? (de vraag om een evaluatie)",
    situaties: ["evaluatie-gevraagd"],
    reden: "Een vraag met een laatste dag, zoals de andere vragen.",
  },
  {
    id: "nieuw",
    naam: "ontvangst van een ingebrekestelling",
    situaties: ["ingebrekestelling-ontvangen"],
    reden: "Een ontvangst die zegt wanneer wij beslissen, en wat er gebeurt als dat niet lukt.",
  },
  {
    id: "nieuw",
    naam: "doorgestuurd naar wie er wel over gaat",
    situaties: ["doorgezonden"],
    reden: "Een bericht dat er alleen is als wij echt iets doorstuurden.",
  },
  {
    id: "nieuw",
    naam: "een dwangsom",
    situaties: ["dwangsom"],
    reden: "Ook dit geeft iemand iets: een bedrag. De opbouw is die van een toekenning.",
  },
  {
    id: "nieuw",
    naam: "een onderzoek naar wat nodig is",
    situaties: ["onderzoeksfase"],
    reden: "Een toekenning voor een korte tijd. Alleen als het beleid dat kent.",
  },
];

/** Why five letters say what seventeen said. */
export const waaromVijf: readonly string[] = [
  "De zeventien brieven hadden samen vijf opbouwen: wij hebben iets, u krijgt iets, u krijgt het niet, er verandert iets, het stopt.",
  "Wat verschilde, waren alinea's. Dat zijn nu bouwstenen met een voorwaarde. Een mens hoeft ze niet meer te kiezen.",
  "Een kopie met een begeleidende brief bestaat niet meer. De jobcoach en de werkgever krijgen een eigen versie.",
  "Zo staat elke zin op één plaats. Verandert de wet? Dan verandert er één bouwsteen.",
];
