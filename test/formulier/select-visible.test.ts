import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toPointer } from "../../src/domein/pointer.ts";
import { type Rol, rollen } from "../../src/domein/rol.ts";
import { findKnoop } from "../../src/formulier/find-knoop.ts";
import type { Formulier } from "../../src/formulier/formulier.ts";
import { type Fase, listInzage, selectVisible } from "../../src/formulier/inzage.ts";
import { readFormulier } from "../../src/formulier/read-formulier.ts";
import type { Gevoelig } from "../../src/formulier/veld.ts";
import { isRecord } from "../../src/formulier/visit-velden.ts";
import { fasen, type Mag, verwacht } from "./inzage-verwacht.ts";
import { questions, soorten } from "./questions.ts";

const samples = new Map(readdirSync("samples").map((naam) => [naam, readSample(naam)] as const));

function readSample(naam: string): Formulier {
  const read = readFormulier(JSON.parse(readFileSync(`samples/${naam}/formulier.json`, "utf8")));
  if (!read.ok) throw new Error(`No form: ${naam}`);
  return read.value;
}

function leavesOf(value: unknown, pad: readonly string[] = []): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item, plaats) => leavesOf(item, [...pad, String(plaats)]));
  if (isRecord(value)) return Object.entries(value).flatMap(([naam, deel]) => leavesOf(deel, [...pad, naam]));
  return [[toPointer(pad), value]];
}

/** Lists close up when an item is left out, so places are compared without their number. */
const inLines = (leaves: readonly (readonly [string, unknown])[]): readonly string[] =>
  leaves.map(([pointer, waarde]) => `${pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*")} = ${waarde}`).toSorted();

function may(formulier: Formulier, rol: Rol, fase: Fase, pointer: string): boolean {
  const knoop = findKnoop(formulier, pointer);
  const mag: Mag = (knoop.kind === "veld" ? verwacht.get(knoop.inzage)?.[rol] : undefined) ?? "nee";
  switch (mag) {
    case "ja":
      return true;
    case "nee":
      return false;
    case "invullen":
      return fase === "invullen";
    case "toestemming": {
      const keuze = "toestemmingen" in formulier ? formulier.toestemmingen?.adviesNaarJobcoach : undefined;
      return keuze?.keuze === "ja" && keuze.ingetrokkenOp === undefined;
    }
    case "eigen":
      return formulier.soort === "aanmelding"
        ? formulier.aanmelding?.door?.rol === rol
        : formulier.soort === "evaluatie" && formulier.eigenEvaluatie?.door === rol;
  }
}

describe("Elk voorbeeld toont elke lezer precies wat hij mag zien", () => {
  const gevallen = [...samples].flatMap(([naam, formulier]) => rollen.map((rol) => [naam, rol, formulier] as const));
  test.each(gevallen)("%s voor %s", (_, rol, formulier) => {
    for (const fase of fasen) {
      const mag = leavesOf(formulier).filter(([pointer]) => may(formulier, rol, fase, pointer));
      expect(inLines(leavesOf(selectVisible(formulier, rol, fase)))).toEqual(inLines(mag));
    }
  });
  test.each([...samples])("de werknemer ziet %s helemaal", (_, formulier) => {
    expect(selectVisible(formulier, "client", "besloten")).toEqual(formulier);
  });
});

const ziet = (rol: Rol, soort: Formulier["soort"]): readonly string[] =>
  listInzage(soort)
    .filter(({ profiel }) => verwacht.get(profiel)?.[rol] !== "nee")
    .map(({ pointer }) => pointer);

describe("De werkgever ziet alleen de uitkomst, uren, dagen en wat er van hem wordt verwacht", () => {
  const nooit = [
    "/beeldvorming/client",
    "/beeldvorming/verhaal",
    "/beeldvorming/kloof",
    "/beeldvorming/aspecten",
    "/beeldvorming/bronnen",
    "/plan/knelpunten",
    "/plan/langetermijndoelen",
    "/plan/doelen/*/watLukt",
    "/plan/doelen/*/aanpak",
    "/begeleiding/motivatieIntensief",
    "/client/bsn",
    "/client/geboortedatum",
    "/client/adres",
    "/client/sfb",
    "/client/uitkering",
    "/client/ziekte",
    "/client/doelgroepregister",
    "/evaluatie/doelen",
    "/evaluatie/verloop",
    "/evaluatie/voortzetting",
    "/evaluatie/visieArbeidsdeskundige",
    "/eigenEvaluatie/tevreden",
    "/logboek",
    "/advies",
    "/viergesprek/vooraf/client",
    "/toestemmingen",
    "/bijlagen",
    "/aanvraag/redenTeLaat",
    "/wijziging/opmerking",
    "/afsluiting/toelichting",
  ];
  test.each(nooit)("nooit: %s", (deel) => {
    const alles = soorten.flatMap((soort) => listInzage(soort).map(({ pointer }) => pointer));
    expect(alles.filter((pointer) => pointer.startsWith(deel))).not.toEqual([]);
    expect(soorten.flatMap((soort) => ziet("werkgever", soort)).filter((een) => een.startsWith(deel))).toEqual([]);
  });

  const formulier = samples.get("eerste-aanvraag");
  const zichtbaar = formulier && leavesOf(selectVisible(formulier, "werkgever", "besloten")).map(([een]) => een);
  test.each([
    "/begeleiding/periode/van",
    "/begeleiding/periode/totEnMet",
    "/begeleiding/wieDoetWat/werkgever",
    "/begeleiding/overname",
    "/plan/doelen/0/uren",
    "/dienstverband/reeks/0/urenPerWeek",
    "/beeldvorming/werkgever/verwacht",
    "/jobcoach/coach/naam",
  ])("wel: %s", (pointer) => expect(zichtbaar).toContain(pointer));
});

describe("Gevoelige vragen", () => {
  const magZomaar = (rol: Rol) =>
    questions.filter(([, veld]) => verwacht.get(veld.inzage)?.[rol] === "ja" && !open.has(veld.gevoelig));
  const open = new Set<Gevoelig>(["geen", "persoonsgegeven"]);

  test.each(["werkgever", "pijplijn"] as const)("over gezondheid, geld of BSN: nooit voor %s", (rol) => {
    expect(magZomaar(rol).map(([pad]) => pad)).toEqual([]);
  });
  test("vertrouwelijk: nooit voor de jobcoach", () => {
    const gezien = questions.filter(([, { inzage }]) => verwacht.get(inzage)?.jobcoach !== "nee");
    expect(gezien.filter(([, { gevoelig }]) => gevoelig === "vertrouwelijk").map(([pad]) => pad)).toEqual([]);
  });
  test("een BSN vraagt overal het profiel bsn", () => {
    const nummers = questions.filter(([, { formaat, gevoelig }]) => formaat === "bsn" || gevoelig === "bsn");
    expect(nummers.length).toBeGreaterThan(3);
    expect(nummers.filter(([, { inzage, gevoelig }]) => inzage !== "bsn" || gevoelig !== "bsn")).toEqual([]);
  });
});
