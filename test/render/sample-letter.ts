import {
  callout,
  fact,
  facts,
  heading,
  link,
  list,
  paragraph,
  signature,
  strong,
  text,
} from "../../src/document/build.ts";
import { table } from "../../src/document/build-table.ts";
import type { Block, Document } from "../../src/document/document.ts";

/** An invented letter with names that letters in the Netherlands have. */
export const sampleLetter: Document = {
  title: "U krijgt een jobcoach",
  language: "nl-NL",
  author: "Uitvoering Werk, regio Rijnmond",
  subject: "Beslissing op uw aanvraag, kenmerk 25-000417",
  date: "2025-03-12",
  frame: {
    kind: "letter",
    sender: {
      name: "Uitvoering Werk",
      lines: ["Regio Rijnmond", "Postbus 1234, 3000 AB Rotterdam", "088 000 12 34", "uitvoeringwerk.example"],
    },
    addressee: ["Mevrouw Z. Łukasz-Şahin", "IJsbrand 't Hooftstraat 12 a", "3011 AB  Rotterdam"],
    reference: [
      fact("Datum", "12 maart 2025"),
      fact("Ons kenmerk", "25-000417"),
      fact("Uw aanvraag van", "20 februari 2025"),
      fact("Vragen?", [text("Noor Ó Briain, "), link("tel:+31880001234", "088 000 12 34")]),
    ],
  },
  blocks: letterBlocks(),
};

function letterBlocks(): readonly Block[] {
  return [
    heading(1, "U krijgt een jobcoach"),
    paragraph("Beste mevrouw Łukasz-Şahin,"),
    paragraph([
      text(
        "U krijgt een jobcoach. Dat is IJsbrand Van der Meer-de Boer van Stap Verder. IJsbrand helpt u bij uw werk bij Bakkerij 't Hooft, van ",
      ),
      strong("1 april tot en met 30 september 2025"),
      text("."),
    ]),
    heading(2, "Waarom krijgt u een jobcoach?"),
    paragraph(
      "U werkt sinds 1 maart bij Bakkerij 't Hooft. U wilt daar leren om uw werk zelf te plannen. Onze arbeidsdeskundige sprak met u op 4 maart. Zij vindt dat u daar een jobcoach bij nodig heeft.",
    ),
    heading(2, "Hoeveel uur krijgt u?"),
    paragraph("U krijgt 57 uur en 36 minuten. Dat is ongeveer 2 uur per week. Zo hebben wij gerekend:"),
    table({
      header: ["Wat telt mee", "Uw situatie"],
      rows: [
        ["Uw contract", "24 uur per week"],
        ["Uw werkuren in deze periode (vakantie telt niet mee)", "576 uur"],
        ["Deel voor uw jobcoach", "10%"],
      ],
      total: ["Tijd met uw jobcoach", "57 uur en 36 minuten"],
      endColumns: [1],
    }),
    heading(2, "Waar werkt u aan?"),
    list(false, "U leert uw werk te plannen voor een hele dag.", "U leert op tijd hulp te vragen als het druk wordt."),
    callout(
      "action",
      paragraph([strong("Wat moet u doen?")]),
      paragraph("Nu niets. IJsbrand belt u. Verandert er iets in uw werk? Geef het binnen een week aan ons door."),
    ),
    heading(2, "Bent u het niet eens met deze beslissing?"),
    paragraph(
      "U mag ons altijd bellen. U kunt ook bezwaar maken, tot en met 23 april 2025. Die dag verandert niet als u belt.",
    ),
    list(
      true,
      "Schrijf uw naam en adres, de datum en ons kenmerk op.",
      "Schrijf waarom u het niet eens bent.",
      "Zet uw handtekening en stuur de brief naar ons.",
    ),
    paragraph([
      text("Meer lezen? Ga naar "),
      link("https://uitvoeringwerk.example/bezwaar", "uitvoeringwerk.example/bezwaar"),
      text("."),
    ]),
    heading(3, "Wie helpt u?"),
    facts(
      fact("Jobcoach", "IJsbrand Van der Meer-de Boer, Stap Verder"),
      fact("Bij ons", "Noor Ó Briain, 088 000 12 34"),
    ),
    callout(
      "info",
      paragraph("Iemand mag u helpen met deze brief. Deze beslissing staat in artikel 35 van de Wet WIA."),
    ),
    signature("Met vriendelijke groet,", "Noor Ó Briain", "beslisser, namens Uitvoering Werk"),
  ];
}

export function report(blocks: readonly Block[], title = "Verslag"): Document {
  const { language, author, date } = sampleLetter;
  return { title, language, author, subject: title, date, frame: { kind: "plain" }, blocks };
}
