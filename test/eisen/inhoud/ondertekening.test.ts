import { expect, test } from "vitest";
import {
  checkMeaning,
  dienIn,
  type Formulier,
  hasFout,
  maakCompleet,
  onderteken,
  renderText,
} from "../../../src/index.ts";
import { berichtzaak, briefAan } from "../../brieven/bericht.ts";
import { findNieuw, formulierVan, isGroep, type Json, ontvangstVan, readConcept, readVoorbeeld } from "./voorbeeld.ts";
import { listVragen, schemaVan } from "./vragen.ts";

const handtekening = (partij: "client" | "vertegenwoordiger", op: string) =>
  ({ partij, naam: "Iemand", op, manier: "digitaal" }) as const;

function makeKlaar(naam: string): Formulier {
  const klaar = maakCompleet(readConcept(naam), ontvangstVan(naam));
  if (!klaar.ok) throw new Error(`Not complete: ${naam}`);
  return klaar.value;
}

test("E088 de werknemer tekent een keer, en dat is genoeg voor de hele aanvraag", () => {
  const op = ontvangstVan("eerste-aanvraag");
  const eens = onderteken(makeKlaar("eerste-aanvraag"), handtekening("client", op));
  if (!eens.ok) throw new Error("not signed");
  expect(onderteken(eens.value, handtekening("client", op))).toMatchObject({
    bevindingen: [{ code: "HANDTEKENING_DUBBEL" }],
  });
  const ingediend = dienIn(eens.value, op);
  expect(ingediend.ok && hasFout(checkMeaning(ingediend.value, op))).toBe(false);
  expect(ingediend).toMatchObject({ value: { indiening: { ontvangenOp: op, door: "client" } } });
});

test("E088 er is in een aanvraag één plek voor handtekeningen, ook als er toestemmingen bij zitten", () => {
  const plekken = listVragen("aanvraag").filter(([plek]) => /\/(partij|manier)$/.test(plek));
  expect(plekken.map(([plek]) => plek).filter((plek) => !plek.startsWith("/client/identiteit"))).toEqual([
    "/ondertekening/*/partij",
    "/ondertekening/*/manier",
  ]);
  const toestemming = listVragen("aanvraag").filter(([plek]) => plek.startsWith("/toestemmingen/"));
  expect(toestemming.some(([plek]) => plek.endsWith("/keuze"))).toBe(true);
  expect(toestemming.some(([plek]) => /hand|getekend/i.test(plek))).toBe(false);
});

test("E089 bij de betaling staat waarom, wat er anders gebeurt, en dat nee zeggen mag", () => {
  const onderdeel = schemaVan("toestemmingen");
  const vragen: Json = isGroep(onderdeel) ? (onderdeel.properties ?? {}) : {};
  const betaling = isGroep(vragen) ? vragen.betaling : undefined;
  const uitleg = isGroep(betaling) ? String(betaling.description) : "";
  expect(uitleg).toMatch(/schieten/);
  expect(uitleg).toMatch(/nee\?.*zelf/);
  for (const keuze of ["nee", "wil-ik-niet-invullen"])
    expect(findNieuw("eerste-aanvraag", "/toestemmingen/betaling/keuze", keuze)).toEqual([]);
  expect(findNieuw("eerste-aanvraag", "/toestemmingen/betaling/keuze", undefined)).toEqual([
    "fout VELD_ONTBREEKT /toestemmingen/betaling/keuze",
  ]);
  expect(findNieuw("eerste-aanvraag", "/toestemmingen/betaling/ingetrokkenOp", "2025-10-01")).toEqual([]);
});

test("E090 de wettelijk vertegenwoordiger tekent in plaats van de werknemer, en krijgt de brief", () => {
  const op = ontvangstVan("wettelijk-vertegenwoordiger");
  const klaar = makeKlaar("wettelijk-vertegenwoordiger");
  expect(dienIn(klaar, op)).toMatchObject({
    bevindingen: [{ code: "HANDTEKENING_AANVRAGER", params: { wie: "vertegenwoordiger" } }],
  });
  const getekend = onderteken(klaar, handtekening("vertegenwoordiger", op));
  const ingediend = getekend.ok ? dienIn(getekend.value, op) : getekend;
  if (!ingediend.ok) throw new Error("not handed in");
  expect(ingediend.value).toMatchObject({ indiening: { door: "vertegenwoordiger" } });
  const bevindingen = checkMeaning(ingediend.value, op);
  expect(bevindingen.filter(({ params }) => params.wie === "client")).toEqual([]);
  const brief = briefAan(berichtzaak(ingediend.value, op), "client");
  expect(brief.frame).toMatchObject({
    addressee: ["Hélène Boonstra", "Stationsweg 9", expect.stringMatching(/Meppel/)],
  });
  expect(renderText(brief)).toContain("als curator van");
});

test("E090 tekenen voor een ander kan niet zonder te zeggen wie die ander vertegenwoordigt", () => {
  expect(formulierVan(readVoorbeeld("wettelijk-vertegenwoordiger"))).toMatchObject({
    client: { vertegenwoordiger: { soort: "curator" } },
  });
  expect(findNieuw("wettelijk-vertegenwoordiger", "/client/vertegenwoordiger", undefined)).toContain(
    "fout VERTEGENWOORDIGER_ONTBREEKT /client/vertegenwoordiger",
  );
});
