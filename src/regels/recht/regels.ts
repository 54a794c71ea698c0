import { datum } from "../../domein/datum.ts";
import {
  awb,
  leidraad2024,
  participatiewet,
  protocol2014,
  reintegratiebesluit,
  uwv2023,
  wajong,
  wia,
} from "../bron.ts";
import { duurVanBeperkingInJaren } from "../parameters/duur-beperking.ts";
import { ziekteduurInDagen } from "../parameters/ziekteduur.ts";
import type { Regel } from "../regel.ts";
import { werkregels } from "./regels-werk.ts";
import { feit, gemeenteMet, metAdvies, toon } from "./voorbeeld.ts";

const ziek = (sinds: string) => ({
  ziekte: { sinds: feit(datum(sinds)), totEnMet: feit<never>(null), gevraagd: true },
});
const goedAdvies = metAdvies({ voorwaarden: feit("ja") });

const persoonsregels: readonly Regel[] = [
  {
    id: "recht/uitvoerder",
    naam: "UWV of gemeente, en op welke wet",
    wat: "UWV beslist niet als de gemeente verantwoordelijk is, of dat vlak voor de baan was. Dan gaat de aanvraag door naar de gemeente. De grondslag is de Wajong of de Wet WIA, en bij een gemeente de Participatiewet. Wie volgens de Wsw werkt, heeft geen recht bij UWV.",
    bronnen: [wia("35 lid 4"), awb("2:3"), wajong("2:22 lid 2 onder d"), participatiewet("10"), uwv2023("§2.2")],
    parameters: [],
    voorbeelden: [
      {
        gegeven: "bij UWV, met een uitkering van de gemeente",
        reken: () => toon("uitvoerder", { uitkering: feit("participatiewet") }),
      },
      { gegeven: "bij UWV, zonder uitkering", reken: () => toon("uitvoerder") },
      { gegeven: "een Wajong-uitkering", reken: () => toon("grondslag", { uitkering: feit("wajong") }) },
      { gegeven: "werk volgens de Wsw", reken: () => toon("wsw") },
    ],
    gaten: [
      "Of de gemeente vlak voor de baan hielp, vraagt het formulier niet. Het programma vraagt het de werknemer.",
    ],
    sample: "gemeente",
  },
  {
    id: "recht/sfb",
    naam: "Structurele functionele beperking",
    wat: "UWV stelde een beperking vast die een jaar of langer duurt. De arbeidsdeskundige oordeelt eerst, een verzekeringsarts alleen als dat niet lukt.",
    bronnen: [reintegratiebesluit("18"), leidraad2024("SFB"), uwv2023("§2.2")],
    parameters: [duurVanBeperkingInJaren],
    voorbeelden: [
      { gegeven: "vier maanden geleden vastgesteld", reken: () => toon("sfb") },
      {
        gegeven: "tien jaar geleden vastgesteld, geen uitkering",
        reken: () =>
          toon("sfb", { sfb: { status: feit("vastgesteld"), op: feit(datum("2016-03-01")), bron: feit("gemeente") } }),
      },
      {
        gegeven: "nog in onderzoek",
        reken: () =>
          toon("sfb", { sfb: { status: feit("in-onderzoek"), op: feit<never>(null), bron: feit<never>(null) } }),
      },
    ],
    gaten: [
      "Hoe oud een oordeel mag zijn. Eigen keuze: na een jaar vraagt het programma of het nog klopt, behalve bij een uitkering van UWV voor arbeidsongeschiktheid.",
    ],
    sample: "contract-13-maanden",
  },
  {
    id: "recht/doelgroep",
    naam: "Doelgroep en doelgroepregister",
    wat: "Bij een gemeente kan het doelgroepregister een voorwaarde zijn, een van meer manieren, iets om te weten, of niets.",
    bronnen: [participatiewet("8a lid 2 onder e")],
    parameters: [],
    voorbeelden: [
      {
        gegeven: "een voorwaarde, en niet in het register",
        reken: () =>
          toon(
            "doelgroepregister",
            { doelgroepregister: feit(false) },
            gemeenteMet({ doelgroepregister: "voorwaarde" }),
          ),
      },
      {
        gegeven: "alleen om te weten",
        reken: () =>
          toon("doelgroepregister", { doelgroepregister: feit(false) }, gemeenteMet({ doelgroepregister: "weten" })),
      },
      { gegeven: "een gemeente die wij niet kennen", reken: () => toon("doelgroep", {}, gemeenteMet({})) },
    ],
    gaten: ["Voor wie de regeling van een gemeente is, als niemand dat invoerde. De beslisser zoekt het op."],
    sample: "gemeente",
  },
  {
    id: "recht/noodzaak",
    naam: "Begeleiding is nodig, en niets anders gaat voor",
    wat: "Zonder begeleiding op het werk lukt het werk niet. Iets gewoons, een andere wet of een goedkopere oplossing die genoeg is, gaat voor.",
    bronnen: [reintegratiebesluit("18 lid 2 onder a en b"), reintegratiebesluit("2"), uwv2023("§2.4")],
    parameters: [],
    voorbeelden: [
      { gegeven: "nog geen advies", reken: () => toon("noodzaak") },
      {
        gegeven: "een advies dat een jobcoach nodig vindt",
        reken: () => toon("noodzaak", metAdvies({ noodzakelijk: feit(true) })),
      },
      {
        gegeven: "een advies dat niets anders ziet",
        reken: () => toon("voorrang", metAdvies({ besteOplossing: feit("ja"), samenhang: feit("ja") })),
      },
    ],
    gaten: [],
    sample: "eerste-aanvraag",
  },
  {
    id: "recht/ziekte",
    naam: "Ziekte",
    wat: "Is de werknemer op de dag van de aanvraag langer dan vier weken ziek, dan oordeelt de arbeidsdeskundige. Wie later ziek wordt, houdt het recht. Ziekte alleen is nooit een weigering.",
    bronnen: [uwv2023("§2.2"), protocol2014("A.6")],
    parameters: [ziekteduurInDagen],
    voorbeelden: [
      { gegeven: "28 dagen ziek", reken: () => toon("ziekte", ziek("2026-02-16")) },
      { gegeven: "29 dagen ziek", reken: () => toon("ziekte", ziek("2026-02-15")) },
    ],
    gaten: ["Wat er bij langere ziekte wel kan. De arbeidsdeskundige zegt het."],
    sample: "eerste-aanvraag",
  },
  {
    id: "recht/jobcoach",
    naam: "De jobcoach en zijn organisatie",
    wat: "UWV erkent de organisatie. Zij staat los van de werkgever. Een jobcoach van de werkgever zelf kan niet tegelijk: de werknemer kiest.",
    bronnen: [
      reintegratiebesluit("18 lid 2 onder c en d"),
      reintegratiebesluit("12 lid 1 onder e"),
      protocol2014("A.4.3"),
    ],
    parameters: [],
    voorbeelden: [
      {
        gegeven: "een erkenning die verliep",
        reken: () =>
          toon("erkenning", { erkenning: { nummer: feit("JC-1"), geldigTotEnMet: feit(datum("2026-03-01")) } }),
      },
      {
        gegeven: "de werkgever vraagt zelf ook een jobcoach aan",
        reken: () =>
          toon("interne-jobcoach", {
            intern: { van: feit<never>(null), totEnMet: feit<never>(null), aangevraagd: feit(true), gevraagd: true },
          }),
      },
      { gegeven: "een band met de werkgever", reken: () => toon("onafhankelijkheid") },
      {
        gegeven: "het advies zegt dat aan de voorwaarden is voldaan",
        reken: () => toon("onafhankelijkheid", goedAdvies),
      },
    ],
    gaten: ["Of het protocol van 2019 nog vraagt dat de organisatie los staat van de werkgever."],
    sample: "vervolg",
  },
  {
    id: "recht/stukken",
    naam: "Wat bij de aanvraag hoort",
    wat: "Handtekeningen, plan, contract, identiteit en toestemming voor betaling; bij een vervolg ook een terugblik. Wat mist, wordt gevraagd en is geen reden om te weigeren.",
    bronnen: [uwv2023("bijlage 3"), uwv2023("§5.1"), protocol2014("B.4.3")],
    parameters: [],
    voorbeelden: [
      { gegeven: "de werkgever tekende nog niet", reken: () => toon("handtekeningen") },
      { gegeven: "een vervolg zonder einddeclaratie", reken: () => toon("einddeclaratie", { aard: feit("vervolg") }) },
    ],
    gaten: ["Wat er gebeurt zonder toestemming voor betaling. De beslisser zegt het."],
    sample: "onvolledig",
  },
  {
    id: "recht/aanmelding",
    naam: "Snelle toets bij een aanmelding",
    wat: "Alleen wat nodig is om te starten: het werk, wie beslist, de leeftijd bij een proefplaatsing en een andere jobcoach. Heeft het beleid een onderzoeksfase, dan is die een eigen beslissing.",
    bronnen: [uwv2023("§4.3"), uwv2023("§3.3")],
    parameters: [],
    voorbeelden: [
      { gegeven: "de uren bij een aanmelding", reken: () => toon("uren", { toets: "criteria" }) },
      { gegeven: "de loonwaarde bij een aanmelding", reken: () => toon("loonwaarde", { toets: "criteria" }) },
    ],
    gaten: ["De onderzoeksfase is een voorstel uit een rapport. Bij UWV bestaat zij nog niet."],
    sample: "aanmelding-client",
  },
];

/** The rules of the right, as the rulebook tells them. */
export const rechtregels: readonly Regel[] = [...persoonsregels, ...werkregels];
