import { describe, expect, test } from "vitest";
import { beoordeel } from "./beoordeel.ts";

const toekenning = `# U krijgt een jobcoach

10 januari 2026 · ons kenmerk 26-000123

Beste mevrouw De Wit,

U krijgt een jobcoach. Dat is Karim Azzouzi van Stap Verder B\\.V\\.. Karim helpt u bij uw werk bij Bakkerij Smit, van 1 januari tot en met 30 juni 2026.

## Waarom krijgt u een jobcoach?

U werkt sinds 1 januari bij Bakkerij Smit. Daar wilt u uw werk zelf plannen. Onze arbeidsdeskundige sprak u op 4 januari. Zij vindt dat u daar hulp bij nodig heeft.

## Hoeveel uur krijgt u?

U krijgt **57 uur en 36 minuten**. Dat is ongeveer 2 uur per week. Zo hebben wij gerekend:

| Stap | Uitkomst |
|---|---:|
| Uw contract | 24 uur per week |
| Uw werkuren zonder vakantie | 576 uur |
| Deel voor uw jobcoach | 10% |

U vroeg 60 uur. Bij uw contract geven wij meestal niet meer dan 57 uur en 36 minuten. Uw aanvraag kwam 20 dagen te laat. Uw werkgever stuurde het contract laat. Dat is volgens ons geen goede reden, omdat u ook zonder contract kon aanvragen.

## Waar werkt u aan?

- U leert uw werk te plannen voor een hele dag.
- U leert op tijd hulp te vragen als het druk wordt.

## Wat moet u doen?

Nu niets. Karim belt u. Verandert er iets in uw werk? Geef dat binnen een week aan ons door.

## Bent u het niet eens met deze beslissing?

U mag ons altijd bellen. U kunt ook bezwaar maken, tot en met 21 februari 2026. Die dag verandert niet als u belt.

Bel Noor Jansen op 088 123 45 67. Iemand mag met u meeluisteren.

Met vriendelijke groet,
Noor Jansen, beslisser

Deze beslissing staat in artikel 35 van de Wet WIA en in de Awb.
`;

const namen = ["Karim Azzouzi", "Karim", "Stap Verder B.V.", "Bakkerij Smit", "Noor Jansen", "De Wit"];
const voetIn = (tekst: string) => ({ van: tekst.indexOf("Deze beslissing staat in"), tot: tekst.length });
const juridisch = [voetIn(toekenning)];

describe("Een goede brief", () => {
  test("geeft geen enkele vondst", () => {
    expect(beoordeel(toekenning, { namen, juridisch }).vondsten).toEqual([]);
  });

  test("heeft goede cijfers", () => {
    const { cijfers } = beoordeel(toekenning, { namen, juridisch });
    expect(cijfers.zinnen).toBe(26);
    expect(cijfers.woordenPerZin).toBeLessThan(9);
    expect(cijfers.fleschDouma).toBeGreaterThan(85);
  });

  test("elke verslechtering wordt gezien, op haar plaats", () => {
    for (const [goed, slecht, code] of [
      ["Karim belt u.", "U wordt gebeld.", "LIJDENDE_VORM"],
      ["Nu niets.", "Nu niets!", "UITROEPTEKEN"],
      ["U mag ons altijd bellen.", "Je mag ons altijd bellen.", "AANSPREEKVORM_ONJUIST"],
      ["U vroeg 60 uur.", "U verzocht 60 uur.", "KANTOORWOORD"],
      ["Zij vindt dat u", "Zij vindt t.a.v. uw werk dat u", "AFKORTING_ZONDER_UITLEG"],
      ["U krijgt een jobcoach. Dat", "Hierbij krijgt u een jobcoach. Dat", "BEGIN_IS_INLEIDING"],
    ] as const) {
      const tekst = toekenning.replace(goed, slecht);
      const gevonden = beoordeel(tekst, { namen, juridisch: [voetIn(tekst)] }).vondsten;
      expect(gevonden.map((vondst) => vondst.code)).toEqual([code]);
      expect(tekst.slice(gevonden[0]?.van)).toMatch(new RegExp(`^${gevonden[0]?.zin.slice(0, 8)}`));
    }
  });

  test("dezelfde brief geeft twee keer hetzelfde, ook na een andere", () => {
    const eerst = beoordeel(toekenning, { namen, juridisch });
    beoordeel("De Algemene wet bestuursrecht (Awb) geldt. Men wordt gebeld!");
    expect(beoordeel(toekenning, { namen, juridisch })).toEqual(eerst);
  });
});

describe("Een brief van vroeger", () => {
  const oud = `Geachte heer, mevrouw,

Naar aanleiding van uw aanvraag d.d. 3 maart jl. inzake persoonlijke ondersteuning delen wij u mede dat u, indien u aan de gestelde voorwaarden voldoet, in aanmerking komt voor een voorziening conform het begeleidingsregime midden. De beoordeling van uw aanvraag heeft plaatsgevonden op grond van de Awb. Het is niet ongebruikelijk dat nadere gegevens worden opgevraagd!`;

  test("krijgt van alles te horen", () => {
    const { vondsten, cijfers } = beoordeel(oud);
    expect([...new Set(vondsten.map(({ code }) => code))].toSorted()).toEqual([
      "AFKORTING_ZONDER_UITLEG",
      "BEGIN_IS_INLEIDING",
      "DUBBELE_ONTKENNING",
      "KANTOORWOORD",
      "LEESSCORE_TE_LAAG",
      "LIJDENDE_VORM",
      "NAAMWOORDSTIJL",
      "UITROEPTEKEN",
      "ZINNEN_GEMIDDELD_TE_LANG",
      "ZIN_TE_LANG",
    ]);
    expect(vondsten.every(({ ernst }) => ernst === "fout")).toBe(true);
    expect(cijfers.fleschDouma).toBeLessThan(60);
  });
});

describe("Vreemde brieven", () => {
  test.each([
    "o.a. ",
    "worden ",
    "wordt en ",
    "niet dat geen ",
    "vindt ",
    "J. ",
    "WIA (",
    "[(",
    "|",
    "**",
    '"',
    "het lopen van ",
  ])("%j keer vierduizend wordt gewoon gelezen", (stuk) =>
    expect(beoordeel(stuk.repeat(4_000), { namen: ["Jan", "J."] }).cijfers.zinnen).toBeLessThan(4_001),
  );

  test("een lege naam is nergens", () => {
    expect(beoordeel("U wordt gebeld.", { namen: ["", " "] }).vondsten).toHaveLength(1);
  });
});
