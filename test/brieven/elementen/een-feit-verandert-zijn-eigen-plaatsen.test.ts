import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/beslissing.gen.ts";
import type { Briefzaak } from "../../../src/brieven/brief.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import { metClient, metJobcoach, metUitvoerder, metWerkgever } from "../../../src/brieven/proef/met-deel.ts";
import { metBesluit, type Proefzaak } from "../../../src/brieven/proef/proefzaak.ts";
import { type Lezer, lezers } from "../../../src/brieven/sjabloon.ts";
import { listTexts } from "../../../src/document/list-texts.ts";
import { datum } from "../../../src/domein/datum.ts";
import { schrijfVoor } from "./brieven.ts";

const zaken = new Map(listProefzaken().map((proefzaak) => [proefzaak.naam, proefzaak]));

function proefzaak(naam: string): Proefzaak {
  const gevonden = zaken.get(naam);
  if (gevonden === undefined) throw new Error(`No such case: ${naam}`);
  return gevonden;
}

function teksten(zaak: Proefzaak, lezer: Lezer): ReadonlyMap<string, string> {
  return new Map(
    listTexts(schrijfVoor(zaak, lezer).document).map(({ pointer, text }) => [pointer, text.replaceAll(/\s+/gu, " ")]),
  );
}

const besluit =
  (delen: (beslissing: Beslissing) => Partial<Beslissing>) =>
  (zaak: Briefzaak): Briefzaak =>
    zaak.beslissing === null ? zaak : metBesluit(zaak, delen(zaak.beslissing));

function eenDagLater({ toekenning: gegeven }: Beslissing): Partial<Beslissing> {
  if (gegeven?.periode == null) return {};
  const periode = { ...gegeven.periode, van: datum("2026-01-02") };
  return { toekenning: { ...gegeven, periode, perioden: [{ ...periode, uren: gegeven.uren }] } };
}

interface Feit {
  readonly wat: string;
  readonly zaak: string;
  readonly verander: (zaak: Briefzaak) => Briefzaak;
  /** What stood there, and what stands there now. */
  readonly van: string;
  readonly naar: string;
  /** Who reads it. */
  readonly voor: readonly Lezer[];
}

const toekenning = "toekenning; uwv-2019";
const feiten: readonly Feit[] = [
  {
    wat: "de naam van de jobcoach",
    zaak: toekenning,
    verander: (zaak) =>
      metJobcoach(zaak, { organisatie: { naam: "Stap Verder", kvk: "90000202" }, coach: { naam: "Femke Okafor" } }),
    van: "Karim Azzouzi",
    naar: "Femke Okafor",
    voor: ["client", "werkgever"],
  },
  {
    wat: "de naam van de werkgever",
    zaak: toekenning,
    verander: (zaak) => metWerkgever(zaak, { naam: "Slagerij Vos" }),
    van: "Bakkerij Smit",
    naar: "Slagerij Vos",
    voor: lezers,
  },
  {
    wat: "wie op het werk helpt",
    zaak: toekenning,
    verander: (zaak) => metWerkgever(zaak, { begeleider: { naam: "Hugo Ramdin" } }),
    van: "Olga Petrova",
    naar: "Hugo Ramdin",
    voor: ["werkgever"],
  },
  {
    wat: "het telefoonnummer voor vragen",
    zaak: toekenning,
    verander: (zaak) =>
      metUitvoerder(zaak, {
        aanspreekpunt: { naam: "Noor Jansen", telefoon: "088-0009999", email: "noor.jansen@uitvoerder.example" },
      }),
    van: "088-0001234",
    naar: "088-0009999",
    voor: lezers,
  },
  {
    wat: "de laatste dag voor bezwaar",
    zaak: toekenning,
    verander: besluit(({ rechtsgevolg }) => ({
      rechtsgevolg: {
        ...rechtsgevolg,
        bezwaar: rechtsgevolg.bezwaar && { ...rechtsgevolg.bezwaar, laatsteDag: datum("2026-04-09") },
      },
    })),
    van: "1 april 2026",
    naar: "9 april 2026",
    voor: ["client"],
  },
  {
    wat: "de eerste dag van de periode",
    zaak: "onderzoeksfase; gemeente met onderzoek",
    verander: besluit(eenDagLater),
    van: "van 1 januari 2026",
    naar: "van 2 januari 2026",
    voor: ["client", "werkgever"],
  },
  {
    wat: "de eerste dag van de periode, ook in de tabel",
    zaak: "onderzoeksfase; gemeente met onderzoek",
    verander: besluit(eenDagLater),
    van: "1 januari 2026",
    naar: "2 januari 2026",
    voor: ["jobcoach"],
  },
  {
    wat: "de dag vanaf wanneer",
    zaak: "extra uren; uwv-2019",
    verander: besluit(() => ({ vanaf: datum("2026-04-09") })),
    van: "2 april 2026",
    naar: "9 april 2026",
    voor: lezers,
  },
  {
    wat: "de dag waarop iemand kon reageren",
    zaak: "afwijzing van een aanvraag; uwv; gehoord",
    verander: besluit(({ horen }) => ({ horen: { ...horen, gedaanOp: datum("2026-01-27") } })),
    van: "29 januari 2026",
    naar: "27 januari 2026",
    voor: ["client"],
  },
  {
    wat: "een eigen reden",
    zaak: "afwijzing van een aanvraag; uwv; eigen reden",
    verander: besluit(() => ({ redenen: ["De ploeg bestaat nog niet."] })),
    van: "Olga is elke ochtend op de werkvloer.",
    naar: "De ploeg bestaat nog niet.",
    voor: ["client"],
  },
  {
    wat: "de uren van de vorige keer",
    zaak: "toekenning; uwv; vorige keer meer uren",
    verander: besluit(({ vorigeKeer }) => ({ vorigeKeer: vorigeKeer && { ...vorigeKeer, uren: 71 } })),
    van: "68 uur en 39 minuten",
    naar: "71 uur",
    voor: ["client"],
  },
  {
    wat: "hoeveel uur is gebruikt",
    zaak: "extra uren; uwv; uren gebruikt",
    verander: besluit(({ gebruik }) => ({ gebruik: gebruik && { ...gebruik, gebruikteMinuten: 1_200 } })),
    van: "20 uur en 15 minuten",
    naar: "20 uur",
    voor: ["client"],
  },
  {
    wat: "tot wanneer iemand kan aanvullen",
    zaak: "aanvraag niet behandeld; uwv-2019",
    verander: besluit(({ aanvulling }) => ({
      aanvulling: aanvulling && { ...aanvulling, totEnMet: datum("2026-02-17") },
    })),
    van: "16 februari 2026",
    naar: "17 februari 2026",
    voor: ["client", "jobcoach"],
  },
  {
    wat: "hoe de werknemer heet",
    zaak: "baan stopt; uwv-2019",
    verander: (zaak) =>
      metClient(zaak, {
        naam: { aanspreekvorm: "mevrouw", roepnaam: "Tessa", tussenvoegsel: "de", achternaam: "Wit" },
      }),
    van: "Sanne de Wit",
    naar: "Tessa de Wit",
    voor: ["jobcoach", "werkgever"],
  },
];

/** What follows from the same fact, and changes with it: what is left of the hours used. */
const volgtErbij: Readonly<Record<string, readonly (readonly [van: string, naar: string])[]>> = {
  "hoeveel uur is gebruikt": [["45 uur en 2 minuten", "45 uur en 17 minuten"]],
};

describe("Een ander feit verandert precies de plaatsen die het noemen", () => {
  test.each(feiten.flatMap((feit) => feit.voor.map((lezer) => [feit.wat, lezer, feit] as const)))(
    "%s, aan de %s",
    (wat, lezer, feit) => {
      const eerst = proefzaak(feit.zaak);
      const voor = teksten(eerst, lezer);
      const na = teksten({ naam: eerst.naam, zaak: feit.verander(eerst.zaak) }, lezer);
      const wissels = [[feit.van, feit.naar] as const, ...(volgtErbij[wat] ?? [])];
      const verwacht = [...voor].map(([pointer, tekst]) => [
        pointer,
        wissels.reduce((tot, [van, naar]) => tot.replaceAll(van, naar), tekst),
      ]);
      expect([...na]).toEqual(verwacht);
      expect([...voor]).not.toEqual([...na]);
    },
  );
});
