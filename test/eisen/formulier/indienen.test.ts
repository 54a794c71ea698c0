import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { checkMeaning, dienIn, hasFout, maakCompleet, maakVoorlopig, onderteken } from "../../../src/index.ts";
import { bevindingenBij, geweigerdOm, nieuwBij, nieuwVoor, nogNietIngediend, voorbeeld } from "./voorbeeld.ts";

const eerste = "eerste-aanvraag";
/** On time, and the day of receipt of the sample. */
const op = datum("2025-09-18");
const concept = { ...nogNietIngediend, "/status": "concept" };
const tekenaar = { partij: "client", naam: "Łukasz Wiśniewski", op: "2025-09-17", manier: "digitaal" } as const;
const map = mkdtempSync(join(tmpdir(), "dakpan-eisen-"));
afterAll(() => rmSync(map, { recursive: true }));

test("E033 een concept mag gaten hebben, en kan niet worden getekend of ingediend", () => {
  const half = voorbeeld(eerste, {
    ...concept,
    "/plan/doelen/0/aanpak": undefined,
    "/werkgever/contactpersoon": undefined,
  });
  expect(hasFout(checkMeaning(half, op))).toBe(false);
  expect(geweigerdOm(onderteken(half, tekenaar))).toEqual(["fout STATUS_NIET_COMPLEET /status"]);
  expect(geweigerdOm(dienIn(half, op))).toEqual(["fout STATUS_NIET_COMPLEET /status"]);
});

test("E033 definitief maken tekent niets en dient niets in", () => {
  const compleet = maakCompleet(voorbeeld(eerste, concept), op);
  if (!compleet.ok) throw new Error("The sample cannot be made final");
  expect(compleet.value.status).toBe("compleet");
  expect(compleet.value).not.toHaveProperty("ondertekening");
  expect(compleet.value).not.toHaveProperty("indiening");
  expect(geweigerdOm(dienIn(compleet.value, op))).toEqual(["fout HANDTEKENING_AANVRAGER /ondertekening"]);
});

test("E033 na het tekenen is indienen een eigen stap, en die kan één keer", () => {
  const compleet = maakCompleet(voorbeeld(eerste, concept), op);
  const getekend = compleet.ok ? onderteken(compleet.value, tekenaar) : compleet;
  if (!getekend.ok) throw new Error("The sample cannot be signed");
  expect(getekend.value).not.toHaveProperty("indiening");
  const ingediend = dienIn(getekend.value, op);
  if (!ingediend.ok) throw new Error("The sample cannot be handed in");
  expect(ingediend.value.indiening).toEqual({ ontvangenOp: op, door: "client" });
  expect(geweigerdOm(dienIn(ingediend.value, op))).toEqual(["fout AL_INGEDIEND /indiening"]);
});

test("E034 voor het indienen noemt dakpan check in één keer de open vragen en het stuk dat mist", () => {
  const bestand = join(map, "aanvraag.json");
  const open = { "/plan/doelen/0/aanpak": undefined, "/beeldvorming/client/heeftNodig": undefined };
  const half = voorbeeld(eerste, { ...nogNietIngediend, "/status": "voorlopig", "/bijlagen": undefined, ...open });
  writeFileSync(bestand, JSON.stringify(half));
  const dakpan = join(import.meta.dirname, "../../../bin/dakpan.js");
  const { stdout } = spawnSync(process.execPath, [dakpan, "check", bestand, "--op", op, "--json"], {
    encoding: "utf8",
  });
  const [{ bevindingen }] = JSON.parse(stdout);
  expect(bevindingen).toEqual(
    expect.arrayContaining([
      ...Object.keys(open).map((pointer) => expect.objectContaining({ code: "AANVULLING_ANTWOORD", pointer })),
      expect.objectContaining({
        code: "AANVULLING_BIJLAGE",
        melding: expect.stringContaining("het contract"),
        params: expect.objectContaining({ wie: "jobcoach" }),
      }),
      expect.objectContaining({
        code: "AANVULLING_HANDTEKENING",
        params: expect.objectContaining({ wie: "werkgever" }),
      }),
    ]),
  );
});

test("E038 interne en externe jobcoaching tegelijk geeft een waarschuwing voor de werknemer", () => {
  const intern = (antwoord: object) => ({ "/eerdereOndersteuning/interneJobcoach": antwoord });
  const melding = ["waarschuwing INTERN_EN_EXTERN /eerdereOndersteuning/interneJobcoach"];
  expect(nieuwBij(eerste, intern({ aangevraagd: true }))).toEqual(melding);
  expect(nieuwBij(eerste, intern({ van: "2025-09-01" }))).toEqual(melding);
  expect(nieuwVoor("client", eerste, intern({ van: "2025-09-01", totEnMet: "2025-09-01" }))).toEqual(melding);
  expect(nieuwBij(eerste, intern({ van: "2025-03-01", totEnMet: "2025-08-31" }))).toEqual([]);
});

test("E042 zonder geldige erkenning van de organisatie kan een aanvraag niet compleet en niet voorlopig worden", () => {
  const geldig = "/jobcoach/organisatie/erkenning/geldigTotEnMet";
  const verlopen = voorbeeld(eerste, { ...concept, [geldig]: "2025-08-31" });
  const reden = [`fout ERKENNING_VERLOPEN ${geldig}`];
  expect(geweigerdOm(maakCompleet(verlopen, op))).toEqual(reden);
  expect(geweigerdOm(maakVoorlopig(verlopen, op))).toEqual(reden);
  expect(nieuwBij(eerste, { [geldig]: "2025-09-01" })).toEqual([]);
  const zonder = voorbeeld(eerste, { ...concept, "/jobcoach/organisatie/erkenning": undefined });
  expect(geweigerdOm(maakCompleet(zonder, op))).toEqual(["fout VELD_ONTBREEKT /jobcoach/organisatie/erkenning"]);
});

test("E044 een bijlage heeft een soort die bestaat en die past bij het werk", () => {
  expect(bevindingenBij(eerste).filter(({ code }) => code.startsWith("BIJLAGE"))).toEqual([]);
  expect(nieuwBij(eerste, { "/bijlagen/0/soort": "foto" })).toEqual(["fout KEUZE_ONBEKEND /bijlagen/0/soort"]);
  expect(nieuwBij(eerste, { "/bijlagen/0/soort": "proefplaatsingsovereenkomst" })).toContain(
    "waarschuwing BIJLAGE_SOORT_ONVERWACHT /bijlagen/0/soort",
  );
});

test("E044 dezelfde bijlage onder een andere naam wordt herkend, een nieuwe versie niet als dubbel gezien", () => {
  const formulier = voorbeeld(eerste);
  const [bijlage] = ("bijlagen" in formulier && formulier.bijlagen) || [];
  const erbij = (anders: object) => nieuwBij(eerste, { "/bijlagen": [bijlage, { ...bijlage, id: "b9", ...anders }] });
  expect(erbij({ bestand: "kopie.pdf" })).toEqual(["waarschuwing BIJLAGE_DUBBEL /bijlagen/1"]);
  expect(erbij({ sha256: "0".repeat(64) })).toEqual([]);
});
