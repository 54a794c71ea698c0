import {
  callout,
  chart,
  emphasis,
  fact,
  facts,
  group,
  heading,
  link,
  list,
  paragraph,
  signature,
  strong,
  text,
} from "../../document/build.ts";
import { table } from "../../document/build-table.ts";
import type { Document } from "../../document/document.ts";
import type { HouseStyle } from "../../document/house-style.ts";

/** A letter with everything that has a look of its own, about nothing and to nobody, for who designs a house style. */
export function composeVoorbeeldbrief({ sender, name }: HouseStyle): Document {
  const afzender = sender ?? { name: "Voorbeeldorganisatie", lines: ["Postbus 100", "1234 AB Voorbeeldstad"] };
  return {
    title: "Zo ziet uw huisstijl eruit",
    language: "nl-NL",
    author: afzender.name,
    subject: `Voorbeeld van de huisstijl ${name}`,
    date: "2026-03-02",
    frame: {
      kind: "letter",
      sender: afzender,
      addressee: ["Mevrouw A. Voorbeeld", "Voorbeeldstraat 1", "1234 AB Voorbeeldstad"],
      reference: [fact("Datum", "2 maart 2026"), fact("Kenmerk", "26-000001"), fact("Telefoon", "088 000 0000")],
    },
    blocks: [
      heading(1, "Zo ziet uw huisstijl eruit"),
      paragraph("Geachte mevrouw Voorbeeld,"),
      paragraph([
        text("In deze brief staat alles wat een eigen vorm heeft: "),
        strong("vette tekst"),
        text(", "),
        emphasis("schuine tekst"),
        text(" en een verwijzing naar "),
        link("https://www.voorbeeld.example/huisstijl", "een pagina met uitleg"),
        text(". De woorden zijn een voorbeeld. U hoeft niets te doen."),
      ]),
      callout("info", paragraph([strong("Goed om te weten."), text(" Zo ziet een vlak met uitleg eruit.")])),
      callout(
        "action",
        paragraph([strong("Wat u moet doen.")]),
        list(true, "Kijk of u alles goed kunt lezen.", "Print deze brief ook een keer zonder kleur."),
      ),
      ...voorbeelddelen,
      signature("Met vriendelijke groet,", "C. de Vries", "Beslisser"),
    ],
  };
}

const maanden = ["januari", "februari", "maart", "april"];

const voorbeelddelen: Document["blocks"] = [
  heading(2, "Een lijst en gegevens"),
  list(false, "Een punt in een lijst.", [
    paragraph("Een punt met punten eronder:"),
    list(false, "het eerste;", "het tweede."),
  ]),
  facts(fact("Zaaknummer", "26-000001"), fact("Periode", "2 maart 2026 tot en met 28 augustus 2026")),
  group(
    heading(2, "Een tabel"),
    table({
      caption: "Uren per maand",
      header: ["Maand", "Toegekend", "Gebruikt"],
      rows: maanden.map((maand, plaats) => [maand, "8,00", ["6,50", "7,25", "8,00", "4,75"][plaats] ?? ""]),
      total: ["Samen", "32,00", "26,50"],
      endColumns: [1, 2],
    }),
  ),
  heading(3, "Een kleine kop met een grafiek"),
  chart({
    form: "bars",
    title: "Uren per maand",
    alternative: "Staafgrafiek: elke maand zijn 8 uur toegekend. Gebruikt zijn 6,5, 7,25, 8 en 4,75 uur.",
    unit: "uren",
    category: "Maand",
    categories: maanden,
    series: [
      { name: "Toegekend", values: [8, 8, 8, 8] },
      { name: "Gebruikt", values: [6.5, 7.25, 8, 4.75] },
    ],
  }),
];
