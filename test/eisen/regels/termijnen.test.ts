import { join } from "node:path";
import { expect, test } from "vitest";
import type { Termijnen } from "../../../src/regels/termijnen/bereken-termijnen.ts";
import type { Termijn, TermijnId } from "../../../src/regels/termijnen/termijn.ts";
import { readJsonFile } from "../../../src/shell/files.ts";
import { type Answers, withAnswers } from "../../formulier/answers.ts";
import { dakpan, temporaryFolder } from "../../shell/run-dakpan.ts";

const folder = temporaryFolder();

function put(naam: string, inhoud: unknown): string {
  return folder.put(naam, JSON.stringify(inhoud));
}

function formulier(naam: string, sample: string, antwoorden: Answers): string {
  const gelezen = readJsonFile(join(import.meta.dirname, "../../../samples", sample, "formulier.json"));
  return put(naam, withAnswers(gelezen.ok && gelezen.value, antwoorden));
}

function vraag(op: string, ...args: readonly string[]): Termijnen {
  const { code, out } = dakpan("deadlines", ...args, "--op", op, "--json");
  expect(code).toBe(0);
  return JSON.parse(out);
}

function termijn({ termijnen }: Termijnen, id: TermijnId): Termijn {
  const gevonden = termijnen.find((een) => een.id === id);
  if (gevonden === undefined) throw new Error(`No term ${id}`);
  return gevonden;
}

const concept = { "/status": "concept", "/indiening": undefined, "/ondertekening": undefined, "/advies": undefined };

test("E091 de laatste dag om aan te vragen staat er, met een waarschuwing als die dichtbij is", () => {
  const bestand = formulier("e091.json", "eerste-aanvraag", { ...concept, "/begeleiding/periode/van": "2026-03-02" });
  expect(termijn(vraag("2026-03-23", bestand), "indienen")).toMatchObject({
    laatsteDag: "2026-03-30",
    dagen: 28,
    stand: "dichtbij",
    seintje: "2026-03-23",
  });
  expect(termijn(vraag("2026-03-22", bestand), "indienen").stand).toBe("loopt");
  const leesbaar = dakpan("deadlines", bestand, "--op", "2026-03-23").out;
  expect(leesbaar).toMatch(/dichtbij {3}30 maart 2026 +Aanvraag indienen\n.*Nog 7 dagen\./);
});

test("E093 de beslistermijn schuift op met de dagen dat hij stilstond, en de laatste dag voor de aanvulling staat erbij", () => {
  const bestand = formulier("e093.json", "eerste-aanvraag", { "/indiening/ontvangenOp": "2026-04-01" });
  const dossier = put("e093-dossier.json", {
    versie: "1.0",
    gebeurtenissen: [
      { soort: "aanvulling-gevraagd", op: "2026-04-08" },
      { soort: "aanvulling-ontvangen", op: "2026-04-15" },
    ],
  });
  expect(termijn(vraag("2026-04-20", bestand), "beslissen").laatsteDag).toBe("2026-05-27");
  const met = vraag("2026-04-20", bestand, "--dossier", dossier);
  expect(termijn(met, "beslissen")).toMatchObject({
    laatsteDag: "2026-06-02",
    gestopt: [
      { van: "2026-04-09", totEnMet: "2026-04-14", dagen: 6, waarom: "op 8 april 2026 is om aanvulling gevraagd" },
    ],
  });
  expect(termijn(met, "aanvullen")).toMatchObject({ laatsteDag: "2026-04-22", dagen: 14, voldaanOp: "2026-04-15" });
  const leesbaar = dakpan("deadlines", bestand, "--dossier", dossier, "--op", "2026-04-20").out;
  expect(leesbaar).toContain("De termijn stond 6 dagen stil.");
});

test("E094 bij een wijziging staan de week om te melden en de laatste dag voor meer uren", () => {
  const uitkomst = vraag("2026-04-14", "samples/wijziging-meer-uren/formulier.json");
  expect(termijn(uitkomst, "wijziging-melden")).toMatchObject({
    start: "2026-04-13",
    laatsteDag: "2026-04-20",
    stand: "gehaald",
  });
  expect(termijn(uitkomst, "meer-uren")).toMatchObject({
    laatsteDag: "2026-06-11",
    nogTotEnMet: "2026-06-13",
    stand: "gehaald",
  });
});

test("E095 vier weken na de vraag om advies is de laatste dag, en daarna staat er dat die voorbij is", () => {
  const bestand = formulier("e095.json", "eerste-aanvraag", {
    "/indiening/ontvangenOp": "2026-04-01",
    "/advies": undefined,
  });
  const dossier = put("e095-dossier.json", {
    versie: "1.0",
    gebeurtenissen: [{ soort: "advies-gevraagd", op: "2026-04-08" }],
  });
  expect(termijn(vraag("2026-05-13", bestand, "--dossier", dossier), "advies")).toMatchObject({
    laatsteDag: "2026-05-06",
    stand: "voorbij",
    dagenTeLaat: 7,
    melding: "Op 8 april 2026 is om advies gevraagd. Dit is 7 dagen te laat.",
  });
});

test("E096 een eigen beleid geeft eigen termijnen, en een langere beslistermijn zolang de beperking niet vaststaat", () => {
  const bestand = formulier("e096.json", "eerste-aanvraag", {
    "/indiening/ontvangenOp": "2026-04-01",
    "/begeleiding/periode/van": "2026-03-25",
    "/client/sfb": { status: "in-onderzoek" },
  });
  const beleid = put("e096-beleid.json", {
    id: "proef",
    naam: "Proef",
    uitvoerder: "uwv",
    termijnen: {
      indienen: 42,
      aanvullen: 21,
      beslissen: 42,
      beslissenExtraBijOnderzoekSfb: 28,
      advies: 14,
      wijzigingMelden: 7,
      meerUrenVoorEinde: 28,
    },
  });
  const uitkomst = vraag("2026-04-10", bestand, "--beleid", beleid);
  expect(uitkomst.beleid).toBe("proef");
  expect(termijn(uitkomst, "indienen")).toMatchObject({ laatsteDag: "2026-05-06", dagen: 42 });
  expect(termijn(uitkomst, "beslissen")).toMatchObject({
    laatsteDag: "2026-06-10",
    dagen: 42,
    verlengd: [{ dagen: 28, waarom: "de blijvende beperking wordt nog onderzocht" }],
  });
  expect(dakpan("deadlines", bestand, "--beleid", beleid, "--op", "2026-04-10").out.replace(/\s+/g, " ")).toContain(
    "Verlengd tot en met 10 juni 2026: de blijvende beperking wordt nog onderzocht.",
  );
});
