import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Delen, loadSjablonen, receiveSubmission, writeBrieven } from "../../../src/index.ts";
import { berichtzaak } from "../../brieven/bericht.ts";
import { casus, leesAls, nieuwBij, voorbeeld } from "./voorbeeld.ts";

const wortel = join(import.meta.dirname, "../../..");
const schema = readFileSync(join(wortel, "schemas/formulier.schema.json"), "utf8");

test("E007 naast de werkgever staat de plek waar iemand echt werkt, ook voor wie op bezoek komt", () => {
  const leeg = { "/werkgever/werklocatie": undefined };
  expect(nieuwBij("eerste-aanvraag", leeg)).toEqual(["fout VELD_ONTBREEKT /werkgever/werklocatie"]);
  const gelezen = leesAls("arbeidsdeskundige", "eerste-aanvraag");
  expect(gelezen).toContain("Hogeweg 310");
  expect(gelezen).toContain("Bosrandpad 2");
  expect(leesAls("arbeidsdeskundige", "eerste-aanvraag", leeg)).not.toContain("Bosrandpad 2");
});

test("E008 bij detacheren staat de inlener er als eigen partij bij, met een eigen contactpersoon", () => {
  const gelezen = leesAls("arbeidsdeskundige", "inlener");
  for (const wie of ["Brugwerk Detachering B.V.", "Simone Aarts", "Pixelpoort Software B.V.", "Chitra Ramlal"])
    expect(gelezen).toContain(wie);
});

test("E008 uitzenden of detacheren zonder inlener mag niet, een inlener zonder uitzenden geeft een waarschuwing", () => {
  expect(nieuwBij("inlener", { "/werkgever/inlener": undefined })).toEqual(["fout VELD_ONTBREEKT /werkgever/inlener"]);
  expect(nieuwBij("eerste-aanvraag", { "/dienstverband/reeks/0/inlening": "uitzenden" })).toEqual([
    "fout VELD_ONTBREEKT /werkgever/inlener",
  ]);
  expect(nieuwBij("inlener", { "/dienstverband/reeks/0/inlening": undefined })).toEqual([
    "waarschuwing INLENER_ZONDER_INLENING /werkgever/inlener",
  ]);
});

test("E009 zonder contactpersoon is een aanvraag niet compleet", () => {
  expect(nieuwBij("eerste-aanvraag", { "/werkgever/contactpersoon": undefined })).toContain(
    "fout VELD_ONTBREEKT /werkgever/contactpersoon",
  );
});

test("E009 elke brief aan een werkgever noemt de contactpersoon in het adres", () => {
  const sjablonen = loadSjablonen();
  const brieven = readdirSync(join(wortel, "samples")).flatMap((naam) => {
    const { submission, peildatum } = casus(naam);
    const ontvangen = receiveSubmission(submission, { invuller: "beslisser", peildatum });
    if (!ontvangen.ok) throw new Error(naam);
    const delen: Delen = ontvangen.value.formulier;
    const wie = delen.werkgever?.contactpersoon?.naam ?? delen.over?.ontvanger?.naam;
    const brieven = writeBrieven(berichtzaak(ontvangen.value.formulier, peildatum), sjablonen);
    return (brieven.ok ? brieven.value : [])
      .filter(({ lezer }) => lezer === "werkgever")
      .map(({ document: { frame } }) => ({
        naam,
        genoemd: frame.kind === "letter" && frame.addressee.some((regel) => [wie, `t.a.v. ${wie}`].includes(regel)),
      }));
  });
  expect(brieven.length).toBeGreaterThan(10);
  expect(brieven.filter(({ genoemd }) => !genoemd)).toEqual([]);
});

test("E010 naar andere werknemers met een jobcoach wordt niet meer gevraagd", () => {
  expect(schema).toContain('"D01-2.1"');
  expect(schema).not.toMatch(/"D01-2\.[89]/);
  for (const vraag of ["andereWerknemers", "aantalBegeleid", "andereJobcoachorganisaties"])
    expect(nieuwBij("eerste-aanvraag", { [`/werkgever/${vraag}`]: "ja" })).toEqual([
      `fout VELD_ONBEKEND /werkgever/${vraag}`,
    ]);
});

test("E011 de loonwaarde vult alleen de arbeidsdeskundige in, en de aanvrager mag hem niet schatten", () => {
  const plaatsen = invullersVan("loonwaarde", JSON.parse(schema));
  expect(plaatsen.length).toBeGreaterThan(0);
  expect(new Set(plaatsen.flat())).toEqual(new Set(["arbeidsdeskundige"]));
  for (const plek of ["/dienstverband/reeks/0/loonwaarde", "/aanvraag/loonwaarde"])
    expect(nieuwBij("eerste-aanvraag", { [plek]: 60 })).toEqual([`fout VELD_ONBEKEND ${plek}`]);
});

test("E011 zonder loonwaarde en zonder advies is een aanvraag compleet", () => {
  expect(nieuwBij("eerste-aanvraag", { "/advies/loonwaarde": undefined })).toEqual([]);
  expect(nieuwBij("eerste-aanvraag", { "/advies": undefined })).toEqual([]);
  expect("advies" in voorbeeld("eerste-aanvraag")).toBe(true);
});

/** Who fills in each part of the schema with this name: its own annotation, or else that of what it lies in. */
function invullersVan(naam: string, knoop: unknown, geerfd: readonly unknown[] = []): readonly (readonly unknown[])[] {
  if (Array.isArray(knoop)) return knoop.flatMap((deel) => invullersVan(naam, deel, geerfd));
  if (typeof knoop !== "object" || knoop === null) return [];
  const invullers = "x-invuller" in knoop && Array.isArray(knoop["x-invuller"]) ? knoop["x-invuller"] : geerfd;
  return Object.entries(knoop).flatMap(([sleutel, deel]) => [
    ...(sleutel === naam ? [deel["x-invuller"] ?? invullers] : []),
    ...invullersVan(naam, deel, invullers),
  ]);
}
