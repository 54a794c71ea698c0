import { flag, flags, group, groupOrNothing, list, text, textOrNothing } from "../../template/shape.ts";
import { grondvorm } from "./vorm-grond.ts";
import { verschilvorm } from "./vorm-verschil.ts";

const toegekend = {
  uren: text("57 uur en 36 minuten"),
  urenDecimaal: text("57,60 uur"),
  perWeek: textOrNothing("ongeveer 2 uur, per week; niet bij losse uren"),
  van: textOrNothing("eerste dag"),
  totEnMet: textOrNothing("laatste dag"),
  regime: textOrNothing("zeer licht, licht, midden of intensief"),
  perioden: list(
    "de uren per periode, alleen als er meer dan een is",
    group("een periode", {
      van: text("eerste dag"),
      totEnMet: text("laatste dag"),
      uren: text("uren"),
      urenDecimaal: text("uren met komma"),
    }),
  ),
} as const;

/** All that a decision says, in words. What does not belong to it is nothing or empty. */
export const besluitvorm = {
  deels: flag("er is minder toegekend dan gevraagd"),
  gevraagd: group("wat is gevraagd", {
    wat: flags("wat", ["jobcoach", "extra-uren", "wijziging", "afsluiting", "aanmelding"]),
    uren: textOrNothing("60 uur"),
    urenDecimaal: textOrNothing("60,00 uur"),
    erbij: textOrNothing("zoveel uur extra gevraagd"),
    van: textOrNothing("eerste dag"),
    totEnMet: textOrNothing("laatste dag"),
  }),
  toekenning: groupOrNothing("wat iemand krijgt of houdt", toegekend),
  totNu: groupOrNothing("wat tot nu gold, bij een wijziging of einde", toegekend),
  vanaf: textOrNothing("vanaf welke dag een wijziging of einde geldt"),
  alGestopt: flag("bij een einde: de laatste dag is al geweest op de dag van de brief"),
  meerUrenDanTotNu: flag("het worden er meer dan er waren"),
  minderUrenDanTotNu: flag("het worden er minder dan er waren"),
  vorigeKeer: groupOrNothing("de vorige toekenning, als die meer uren gaf", {
    uren: text("uren van de vorige keer"),
    van: text("eerste dag"),
    totEnMet: text("laatste dag"),
    minderGevraagd: flag("er zijn nu minder uren gevraagd dan toen toegekend"),
    urenPerWeekOud: textOrNothing("werkuren per week toen, als dat er nu minder zijn"),
    urenPerWeekNieuw: textOrNothing("werkuren per week nu, als dat er minder zijn"),
    percentageOud: textOrNothing("percentage toen, als het nu lager is"),
    percentageNieuw: textOrNothing("percentage nu, als het lager is"),
    korter: flag("de periode is korter dan toen"),
  }),
  gebruik: groupOrNothing("hoeveel uur al is gebruikt, als dat bekend is", {
    gebruikt: text("al gebruikt"),
    over: text("nog over"),
    gebruiktDecimaal: text("al gebruikt met komma"),
    overDecimaal: text("nog over met komma"),
  }),
  terugvordering: groupOrNothing("meer gebruikt dan er overblijft", {
    uren: text("zoveel uur te veel"),
    urenDecimaal: text("met komma"),
    van: flags("van wie wij dat terugvragen", ["niet", "jobcoachorganisatie", "werknemer"]),
    reden: textOrNothing("waarom, in woorden van de beslisser"),
  }),
  verschillen: list("alle oorzaken; samen het hele verschil", verschilvorm),
  verschil: textOrNothing("het hele verschil, als er minder is dan gevraagd"),
  gronden: list("waarom de uitkomst zo is", grondvorm),
  redenen: list("eigen redenen van de beslisser", text("hele zinnen")),
  factoren: list(
    "wat is gewogen",
    group("een factor", {
      factor: text("wat"),
      weging: flags("hoe het telde", ["voor", "tegen", "neutraal"]),
      betekenis: text("wat het voor de uitkomst betekende"),
    }),
  ),
  afwijkingen: list(
    "waar de beslisser van het voorstel afweek",
    group("een afwijking", { wat: text("soort, regime, uren, periode of percentage"), reden: text("waarom") }),
  ),
  onderzoek: groupOrNothing("het onderzoek van een gemeente", {
    noodzaak: textOrNothing("of hulp nodig is"),
    omvang: textOrNothing("hoeveel"),
    duur: textOrNothing("hoe lang"),
  }),
  advies: groupOrNothing("het advies van de arbeidsdeskundige", {
    op: textOrNothing("de dag van het advies"),
    gesprekOp: textOrNothing("de dag waarop de arbeidsdeskundige met de werknemer sprak"),
    nodig: flag("het advies vindt een jobcoach nodig"),
    uren: textOrNothing("geadviseerde uren"),
    waarom: textOrNothing(
      "waarom een jobcoach nodig is, in woorden van de arbeidsdeskundige; alleen wie het advies mag lezen",
    ),
  }),
  wens: textOrNothing("wat de werknemer zelf schreef te willen bereiken"),
  terugblik: groupOrNothing("hoe het met de doelen van de vorige periode ging", {
    gehaald: textOrNothing("1 doel, 2 doelen: gehaald"),
    verder: textOrNothing("2 doelen: nog niet gehaald"),
  }),
  doelen: list(
    "de doelen uit het plan",
    group("een doel", {
      nummer: text("1"),
      watLukt: text("wat er dan lukt"),
      waaraanZien: textOrNothing("waaraan iemand dat ziet"),
      uren: textOrNothing("uren"),
      urenDecimaal: textOrNothing("uren met komma"),
      voor: textOrNothing("wanneer het moet lukken"),
    }),
  ),
  berekening: groupOrNothing("hoe de uren zijn berekend", {
    urenPerWeek: textOrNothing("24 uur per week; als het de hele periode gelijk is"),
    werkuren: textOrNothing("576 uur: werkuren in de periode, zonder vakantie"),
    percentage: textOrNothing("10%; als het de hele periode gelijk is"),
    deel: list(
      "de delen van de periode, als er meer dan een is",
      group("een deel", {
        van: text("eerste dag"),
        totEnMet: text("laatste dag"),
        urenPerWeek: text("24 uur"),
        percentage: text("10%"),
        uren: text("uitkomst"),
      }),
    ),
    uitkomst: text("wat de som geeft"),
    stappen: list(
      "elke stap met bron, voor de jobcoach",
      group("een stap", { tekst: text("de stap"), bronnen: textOrNothing("bron") }),
    ),
  }),
  wettelijkMaximum: textOrNothing("hoogstens zoveel uur volgens de wet"),
  langerePeriode: groupOrNothing("een langere periode dan gevraagd", {
    totEnMet: text("laatste dag"),
    reden: text("waarom"),
  }),
  meerUren: groupOrNothing("meer uren vragen", {
    kan: flag("dat kan bij deze beslissing"),
    totEnMet: textOrNothing("laatste dag om meer uren te vragen"),
  }),
  melden: textOrNothing("binnen een week: hoe snel iemand een wijziging doorgeeft; niets als het beleid dat niet zegt"),
  vervolgTotEnMet: textOrNothing("laatste dag om op tijd een vervolg te vragen"),
  opnieuwOpTijdTotEnMet: textOrNothing("bij niet behandelen: tot en met deze dag kost een nieuwe aanvraag geen uren"),
  andereRegels: textOrNothing("welke andere regels gelden, in woorden van de beslisser"),
  laatsteWerkdag: textOrNothing("laatste dag van het werk, bij een einde"),
  bezwaar: groupOrNothing("bezwaar, alleen voor een lezer die bezwaar kan maken", {
    totEnMet: text("laatste dag"),
    adres: text("waarheen: bestuursorgaan en adres op een regel"),
  }),
  bezwaarDoorClient: flag("alleen de werknemer kan bezwaar maken (voor de brief aan de jobcoach)"),
  bezwaarDoorBeiden: flag("de werknemer en de werkgever kunnen allebei bezwaar maken"),
  gehoord: groupOrNothing("wat de werknemer vooraf zei", {
    op: textOrNothing("de dag"),
    reden: textOrNothing("wat de beslisser daarover schreef"),
  }),
  geenReactie: textOrNothing("tot en met die dag kon de werknemer vooraf reageren; er kwam geen reactie"),
  zonderGehoord: textOrNothing("waarom wij vooraf niet om een reactie vroegen"),
  wetten: textOrNothing(
    "waar de beslissing in staat: wet, artikel en protocol; alleen voor de werknemer met de naam van de wet",
  ),
  opdracht: groupOrNothing("gegevens voor de opdracht aan de jobcoach", {
    kenmerk: textOrNothing("kenmerk van de zaak"),
    organisatie: textOrNothing("organisatie"),
    kvk: textOrNothing("KvK-nummer"),
    erkenning: textOrNothing("nummer van de erkenning"),
    tarief: textOrNothing("tarief per uur, als het beleid dat weet"),
    declarerenTotEnMet: textOrNothing("laatste dag voor de einddeclaratie"),
    sterk: textOrNothing("wat goed gaat, in woorden van het plan"),
    lukt: textOrNothing("wat nog niet lukt, in woorden van het plan"),
    helpt: textOrNothing("wat helpt, in woorden van het plan"),
  }),
} as const;
