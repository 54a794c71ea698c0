import { describe, expect, test } from "vitest";
import { dreigendeWoorden } from "../../../src/brieven/taal/woordenlijst/dreigende-woorden.ts";
import { vageWoorden } from "../../../src/brieven/taal/woordenlijst/vage-woorden.ts";
import { kantoorwoorden, vormenVan, zoekWoorden } from "../../../src/brieven/taal/woordenlijst/zoek-woorden.ts";
import { vondsten } from "./beoordeel.ts";

const alles = [...kantoorwoorden, ...vageWoorden, ...dreigendeWoorden];

describe("De woordenlijst", () => {
  test("heeft minstens 320 kantoorwoorden", () => expect(kantoorwoorden.length).toBeGreaterThanOrEqual(320));

  test("elk woord en elke vorm staat er één keer in", () => {
    const vormen = alles.flatMap(vormenVan);
    expect(vormen.filter((vorm, index) => vormen.indexOf(vorm) !== index)).toEqual([]);
  });

  test("geen beter woord staat zelf op de lijst", () => {
    const fout = alles.filter(({ beter }) =>
      beter.split("|").some((woord) => zoekWoorden(woord.toLowerCase().split(/[ .,:…?]+/), true).length > 0),
    );
    expect(fout.map(({ woord, beter }) => `${woord}: ${beter}`)).toEqual([]);
  });

  test("woorden zijn zo geschreven als de zoeker ze leest", () => {
    const raar = alles.flatMap(vormenVan).filter((vorm) => !/^[\p{Ll}'/-]+(?: [\p{Ll}'/-]+)*$/u.test(vorm));
    expect(raar).toEqual([]);
  });

  test("elk woord wordt in een zin gevonden", () => {
    const gemist = alles
      .flatMap(vormenVan)
      .filter((vorm) => zoekWoorden(["ja", ...vorm.split(" "), "nee"], true).length !== 1);
    expect(gemist).toEqual([]);
  });

  test.each([
    "persoonlijke ondersteuning",
    "voorziening PO",
    "beschikking",
    "besluit nemen",
    "toekennen",
    "in aanmerking komen",
    "afwijzen",
    "ingangsdatum",
    "met ingang van",
    "begeleidingsregime",
    "verstrekken",
    "overleggen",
    "doen toekomen",
    "dienstverband",
    "dienstbetrekking",
    "inzake",
    "betreffende",
    "omtrent",
    "indien",
    "mits",
    "tenzij",
    "teneinde",
    "ten behoeve van",
    "reeds",
    "thans",
    "voorts",
    "conform",
    "op grond van",
    "uiterlijk",
    "binnen een termijn van",
    "dagtekening",
    "u dient",
  ])("van de tabel van taalregels: %s", (woord) =>
    expect(zoekWoorden(woord.toLowerCase().split(" "), true)).toHaveLength(1),
  );
});

describe("Woorden in een brief", () => {
  const woorden = (tekst: string, vraag = {}) =>
    vondsten(tekst, "KANTOORWOORD", vraag).map(({ params }) => params.woord);

  test.each(["verstrekken", "verstrekt", "verstrekte", "verstrekking"])("een vorm van hetzelfde woord: %s", (vorm) =>
    expect(woorden(`Wij ${vorm} dit.`)).toEqual([vorm]),
  );

  test("het langste woord wint, en telt één keer", () => {
    expect(woorden("Dit is ten behoeve van u.")).toEqual(["ten behoeve van"]);
    expect(woorden("U krijgt persoonlijke ondersteuning.")).toEqual(["persoonlijke ondersteuning"]);
  });

  test("hoofdletters en opmaak verbergen niets", () => {
    expect(woorden("**Indien** u komt, bel [inzake](tel:1) dit.")).toEqual(["indien", "inzake"]);
  });

  test("een woord in een ander woord telt niet", () => {
    expect(woorden("De directeur van Thansen leest conformisme.")).toEqual([]);
  });

  test("een naam is geen kantoorwoord", () => {
    expect(woorden("U werkt bij Conform Beheer.")).toEqual(["conform"]);
    expect(woorden("U werkt bij Conform Beheer.", { namen: ["Conform Beheer"] })).toEqual([]);
  });

  test("overleggen met iemand mag", () => {
    expect(woorden("Wij overleggen met uw werkgever.")).toEqual([]);
    expect(woorden("U moet het contract overleggen.")).toEqual(["overleggen"]);
  });

  test("zakelijke woorden mogen in een zakelijke brief", () => {
    const tekst = "U stuurt de declaratie, conform het regime van uw dienstverband.";
    expect(woorden(tekst)).toEqual(["declaratie", "conform", "regime", "dienstverband"]);
    for (const lezer of ["jobcoach", "werkgever"] as const) expect(woorden(tekst, { lezer })).toEqual(["conform"]);
  });

  test.each([
    "Dat is mogelijk.",
    "Dit geldt in beginsel.",
    "U kunt desgewenst bellen.",
    "Wij bellen u te zijner tijd.",
    "Bel zo spoedig mogelijk.",
    "Bel indien nodig.",
  ])("vaag: %s", (zin) => expect(vondsten(zin, "VAAG_WOORD")).toHaveLength(1));

  test("zo goed mogelijk is niet vaag", () =>
    expect(vondsten("Karim helpt u zo goed mogelijk.", "VAAG_WOORD")).toEqual([]));

  test.each(["Wij zullen genoodzaakt zijn te stoppen.", "Dit is uw laatste kans.", "Dat is op straffe van korting."])(
    "dreigend: %s",
    (zin) => expect(vondsten(zin, "DREIGENDE_TOON")).toHaveLength(1),
  );

  test("ook koppen, punten en cellen tellen mee", () => {
    expect(woorden("## Inzake uw brief\n\n- reeds klaar\n\n| Thans | nu |\n|---|---|\n| a | tevens |")).toEqual([
      "inzake",
      "reeds",
      "thans",
      "tevens",
    ]);
  });
});
