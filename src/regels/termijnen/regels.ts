import { datum, formatDatum } from "../../domein/datum.ts";
import { awb, protocol2014, termijnenwet, uwv2023, wia } from "../bron.ts";
import { adviesInDagen } from "../parameters/adviestermijn.ts";
import { beslistermijnInDagen } from "../parameters/beslistermijn.ts";
import { bezwaarPerPostInDagen } from "../parameters/bezwaar-per-post.ts";
import { bezwaarInDagen } from "../parameters/bezwaartermijn.ts";
import { dwangsomtreden } from "../parameters/dwangsom.ts";
import { dwangsombesluitInDagen } from "../parameters/dwangsombesluit.ts";
import { eindfactuurInDagen } from "../parameters/eindfactuur.ts";
import { gelijkgesteldeDagen } from "../parameters/gelijkgestelde-dagen.ts";
import { herstelInDagen } from "../parameters/hersteltermijn.ts";
import { indientermijnInDagen } from "../parameters/indientermijn.ts";
import { ingebrekestellingInDagen } from "../parameters/ingebrekestelling.ts";
import { meerUrenInDagen } from "../parameters/meer-uren.ts";
import { meerUrenInMaanden } from "../parameters/meer-uren-maanden.ts";
import { wijzigingMeldenInDagen } from "../parameters/meldtermijn.ts";
import { nietBehandelenInDagen } from "../parameters/niet-behandelen.ts";
import type { Regel } from "../regel.ts";
import { aanvraagVan, dagenTeLaatVan, dwangsomVan, feitenMet, gebeurd, laatsteDagVan } from "./voorbeelden.ts";
import { eersteWerkdag } from "./werkdag.ts";

const gevraagd = gebeurd("aanvulling-gevraagd", "2026-04-08");
const brief = gebeurd("ingebrekestelling-ontvangen", "2026-06-02");
const verstuurd = gebeurd("besluit-bekendgemaakt", "2026-05-20");
const werkdag = (dag: string) => ({
  gegeven: `Een wettelijke termijn eindigt op ${formatDatum(datum(dag))}`,
  reken: () => `tot en met ${formatDatum(eersteWerkdag(datum(dag)).waarde)}`,
});
const periode = (van: string, ontvangenOp: string) =>
  feitenMet({ vraagtPeriode: true, periodeVan: datum(van), ontvangenOp: datum(ontvangenOp) });
const lopend = feitenMet({
  meerUrenIn: { van: datum("2026-01-12"), totEnMet: datum("2026-07-11") },
  lopendePeriode: { einde: datum("2026-07-11"), vervolg: true, gefactureerdOp: null },
});

/** The rules of the terms, for the rulebook. */
export const termijnenregels: readonly Regel[] = [
  {
    id: "termijnen/werkdag",
    naam: "Een laatste dag in een weekend of op een feestdag",
    wat: "Een wettelijke termijn eindigt nooit op een vrije dag. Hij loopt door tot de eerste werkdag. Voor een termijn van beleid geldt dat niet.",
    bronnen: [termijnenwet("1 lid 1"), termijnenwet("3")],
    parameters: [gelijkgesteldeDagen],
    voorbeelden: [werkdag("2026-03-14"), werkdag("2026-04-03"), werkdag("2026-05-14"), werkdag("2026-12-25")],
    gaten: [
      "De gelijkgestelde dagen voor 2023 en na 2028 zijn niet gezien. In die jaren telt zo'n dag als een gewone werkdag.",
      "Van de besluiten over 2023 tot en met 2028 is alleen de naam gezien, met de dagen erin.",
    ],
    sample: "gemeente",
  },
  {
    id: "termijnen/indienen",
    naam: "Aanvragen binnen vier weken",
    wat: "De aanvraag komt binnen 28 dagen na de start van de periode. Een vervolg komt binnen 28 dagen na de vorige periode. Alles telt vanaf de eerste ontvangst.",
    bronnen: [uwv2023("§4.2"), protocol2014("A.5")],
    parameters: [indientermijnInDagen],
    voorbeelden: [
      dagenTeLaatVan("Start 1 juli 2024, ontvangen 29 juli 2024", periode("2024-07-01", "2024-07-29"), "2024-09-01"),
      dagenTeLaatVan(
        "Start 1 juli 2024, ontvangen 18 augustus 2024",
        periode("2024-07-01", "2024-08-18"),
        "2024-09-01",
      ),
    ],
    gaten: [
      "Te laat is meer dan 28 dagen na de start. Bij een vervolg noemen wij de dag na de vorige periode, en nemen wij een dag meer aan.",
      "Over een goede reden oordeelt een mens. Er gaan geen uren af voordat ernaar is gevraagd.",
    ],
    sample: "te-laat-zonder-reden",
  },
  {
    id: "termijnen/aanvullen",
    naam: "Aanvullen, en anders niet behandelen",
    wat: "Wie een onvolledige aanvraag deed, krijgt veertien dagen om aan te vullen. Daarna zijn er vier weken om te besluiten niet te behandelen.",
    bronnen: [awb("4:5"), uwv2023("§4.2")],
    parameters: [herstelInDagen, nietBehandelenInDagen],
    voorbeelden: [
      laatsteDagVan("Gevraagd op 8 april 2026", "aanvullen", aanvraagVan("2026-04-01", gevraagd), "2026-04-10"),
      laatsteDagVan("Niets gekregen", "niet-behandelen", aanvraagVan("2026-04-01", gevraagd), "2026-05-01"),
    ],
    gaten: ["Een aanvulling na de laatste dag: de beslisser kiest of de aanvraag toch wordt behandeld."],
    sample: "onvolledig",
  },
  {
    id: "termijnen/beslissen",
    naam: "Beslissen binnen acht weken",
    wat: "De termijn begint bij ontvangst. Hij staat stil zolang wij op een aanvulling wachten. Verlengen kan ook, met een nieuwe dag en een reden.",
    bronnen: [awb("4:13"), awb("4:14 lid 3"), awb("4:15")],
    parameters: [beslistermijnInDagen],
    voorbeelden: [
      laatsteDagVan("Ontvangen op 1 april 2026", "beslissen", aanvraagVan("2026-04-01"), "2026-06-01"),
      laatsteDagVan(
        "Aanvulling gevraagd op 8 april en gekregen op 15 april",
        "beslissen",
        aanvraagVan("2026-04-01", gevraagd, gebeurd("aanvulling-ontvangen", "2026-04-15")),
        "2026-06-01",
      ),
      laatsteDagVan(
        "Aanvulling gevraagd op 8 april, niets gekregen",
        "beslissen",
        aanvraagVan("2026-04-01", gevraagd),
        "2026-06-01",
      ),
      laatsteDagVan(
        "Op 20 mei verlengd tot en met 30 juni",
        "beslissen",
        aanvraagVan("2026-04-01", gebeurd("beslistermijn-verlengd", "2026-05-20", "2026-06-30")),
        "2026-06-01",
      ),
    ],
    gaten: [
      "UWV verlengt als de blijvende beperking nog wordt onderzocht. Hoe lang is niet bekend: de beslisser kiest.",
      "Stond de termijn al stil bij de verlenging, dan zit die tijd in de nieuwe dag.",
      "Over een wijziging besliste UWV vroeger binnen vier weken. Of dat nog zo is, is niet bekend: wij tellen acht weken.",
    ],
    sample: "eerste-aanvraag",
  },
  {
    id: "termijnen/dwangsom",
    naam: "Ingebrekestelling en dwangsom",
    wat: "Wie te lang wacht, stuurt een ingebrekestelling. Na twee weken kost elke dag geld, hoogstens 42 dagen.",
    bronnen: [awb("4:17"), awb("4:18")],
    parameters: [ingebrekestellingInDagen, dwangsomtreden, dwangsombesluitInDagen],
    voorbeelden: [
      laatsteDagVan(
        "Ingebrekestelling op 2 juni 2026",
        "ingebrekestelling",
        aanvraagVan("2026-04-01", brief),
        "2026-06-10",
      ),
      dwangsomVan("Dezelfde, op 30 juni 2026", aanvraagVan("2026-04-01", brief), "2026-06-30"),
      dwangsomVan("Dezelfde, op 1 september 2026", aanvraagVan("2026-04-01", brief), "2026-09-01"),
    ],
    gaten: [
      "Of de dag van het versturen zelf meetelt, is niet gevonden. De beslisser kiest; beide bedragen staan erbij.",
      "Een te late ingebrekestelling en een kansloze aanvraag geven geen dwangsom (4:17 lid 6). Dat ziet een mens.",
      "Of de bedragen in 2026 veranderden, is niet gezien.",
    ],
    sample: "eerste-aanvraag",
  },
  {
    id: "termijnen/advies",
    naam: "Advies binnen vier weken",
    wat: "De arbeidsdeskundige adviseert binnen vier weken nadat dat is gevraagd. Wie wordt gehoord, krijgt een dag die in de brief staat.",
    bronnen: [uwv2023("adviesformulier"), awb("4:7"), awb("4:8")],
    parameters: [adviesInDagen],
    voorbeelden: [
      laatsteDagVan(
        "Gevraagd op 8 april 2026",
        "advies",
        aanvraagVan("2026-04-01", gebeurd("advies-gevraagd", "2026-04-08")),
        "2026-04-10",
      ),
    ],
    gaten: [
      "Voor een reactie (zienswijze) noemt de wet geen lengte. Staat er geen dag in het dossier, dan vragen wij die.",
    ],
    sample: "vervolg",
  },
  {
    id: "termijnen/melden",
    naam: "Een wijziging of het einde van de baan melden",
    wat: "Wie iets ziet veranderen, meldt dat binnen een week. Dat geldt ook als de baan stopt.",
    bronnen: [wia("27 lid 8"), uwv2023("wijzigingsformulier"), protocol2014("A.8")],
    parameters: [wijzigingMeldenInDagen],
    voorbeelden: [
      laatsteDagVan(
        "De baan eindigt op 29 mei 2026",
        "einde-melden",
        feitenMet({ baanEindigtOp: datum("2026-05-29") }),
        "2026-06-01",
      ),
    ],
    gaten: ["De week begint als iemand het kan weten. Die dag staat nergens; wij tellen vanaf de verandering zelf."],
    sample: "einde-baan",
  },
  {
    id: "termijnen/meer-uren",
    naam: "Het laatste moment voor meer uren",
    wat: "Meer uren vragen kan tot een maand voor het einde van de periode. Wat vier weken voor het einde komt, nemen wij ook aan.",
    bronnen: [uwv2023("§2.3"), protocol2014("A.8")],
    parameters: [meerUrenInDagen, meerUrenInMaanden],
    voorbeelden: [laatsteDagVan("De periode eindigt op 11 juli 2026", "meer-uren", lopend, "2026-05-01")],
    gaten: ["De bronnen noemen een maand en vier weken. Wij noemen de eerste dag en nemen aan tot en met de laatste."],
    sample: "wijziging-meer-uren",
  },
  {
    id: "termijnen/na-de-periode",
    naam: "Na de periode",
    wat: "Een vervolg en de laatste rekening komen binnen vier weken na het einde van de periode.",
    bronnen: [protocol2014("A.5"), protocol2014("B.3.1")],
    parameters: [indientermijnInDagen, eindfactuurInDagen],
    voorbeelden: [
      laatsteDagVan("De periode eindigt op 11 juli 2026", "vervolgaanvraag", lopend, "2026-07-20"),
      laatsteDagVan("De laatste rekening daarna", "eindfactuur", lopend, "2026-07-20"),
    ],
    gaten: ["Geen enkel beleid van een gemeente noemt een termijn voor de laatste rekening. Daar staat hij niet."],
    sample: "evaluatie-client",
  },
  {
    id: "termijnen/bezwaar",
    naam: "Bezwaar binnen zes weken",
    wat: "De zes weken beginnen op de dag nadat het besluit is verstuurd. Wat op tijd op de post ging, mag een week later komen.",
    bronnen: [awb("6:7"), awb("6:8 lid 1"), awb("6:9 lid 2"), awb("6:10"), awb("6:11")],
    parameters: [bezwaarInDagen, bezwaarPerPostInDagen],
    voorbeelden: [
      laatsteDagVan("Verstuurd op 20 mei 2026", "bezwaar", aanvraagVan("2026-04-01", verstuurd), "2026-06-01"),
    ],
    gaten: ["Of een brief op tijd is gepost, en of te laat een goede reden heeft, ziet een mens."],
    sample: "eerste-aanvraag",
  },
];
