import { describe, expect, test } from "vitest";
import { validate } from "../../src/besluit/beslissing/beslissing-vorm.gen.js";
import { readBeslissing } from "../../src/besluit/beslissing/read-beslissing.ts";
import { readKeuze } from "../../src/besluit/keuze/read-keuze.ts";
import { describeFinding } from "../../src/domein/bevinding/messages.nl.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";
import { beslis, codesOf, eersteAanvraag, invoer, soms, value } from "./geval.ts";

const beleid = { ...uwv2019, toekenningseenheid: "gevraagd" as const };
const geval = invoer("eerste-aanvraag", { beleid });
const basis = { versie: "1.0", beslisserfunctie: "beslisser", beslotenOp: "2025-10-06" };
const gehoord = { vraag: "HOREN", antwoord: "gehoord", reden: "Nagevraagd." };
const ziekte = { oorzaak: "ziekte", minder: 6, reden: "Zij was zes weken thuis." };
const doel = { oorzaak: "doel-buiten-jobcoaching", minder: 4, doel: "d1", reden: "Reizen hoort bij een andere wet." };
const uren = { waarde: 50, reden: "Minder is genoeg." };
const tekst = { plaats: "slot", voor: ["client"], tekst: "Tot snel.", reden: "Zij vroeg erom." };

describe("Eigen teksten in een keuze", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["zonder reden", { ...tekst, reden: undefined }, ["VELD_ONTBREEKT /eigenTeksten/0/reden"]],
    ["met een reden van spaties", { ...tekst, reden: " \t" }, ["VELD_LEEG /eigenTeksten/0/reden"]],
    ["zonder tekst", { ...tekst, tekst: "" }, ["VELD_LEEG /eigenTeksten/0/tekst"]],
    ["te lang", { ...tekst, tekst: "a".repeat(2001) }, ["TEKST_TE_LANG /eigenTeksten/0/tekst"]],
    ["voor niemand", { ...tekst, voor: [] }, ["LIJST_LEEG /eigenTeksten/0/voor"]],
    ["twee keer voor dezelfde", { ...tekst, voor: ["client", "client"] }, ["LIJST_DUBBEL /eigenTeksten/0/voor"]],
    ["voor een ander", { ...tekst, voor: ["buurman"] }, ["KEUZE_ONBEKEND /eigenTeksten/0/voor/0"]],
    ["op een andere plaats", { ...tekst, plaats: "begin" }, ["KEUZE_ONBEKEND /eigenTeksten/0/plaats"]],
    ["als losse woorden", "Tot snel.", ["TYPE_ONJUIST /eigenTeksten/0"]],
  ])("%s", (_, een, codes) => {
    const gelezen = readKeuze(JSON.parse(JSON.stringify({ ...basis, eigenTeksten: [een] })));
    expect(codesOf(gelezen)).toEqual(codes);
  });

  test("staan letter voor letter in de beslissing", () => {
    const vreemd = { ...tekst, tekst: "{{naam}} <b>vet</b>\n# kop", voor: ["werkgever", "jobcoach"] };
    const beslissing = value(beslis(geval, { eigenTeksten: [tekst, vreemd] }));
    expect(beslissing.eigenTeksten).toEqual([tekst, vreemd]);
    expect([validate(beslissing), validate.errors]).toEqual([true, null]);
    expect(value(beslis(geval, {})).eigenTeksten).toEqual([]);
  });
});

describe("Een eigen verschil, verdeeld over redenen", () => {
  test.each<[string, object, readonly string[]]>([
    ["zonder reden", { ...ziekte, reden: undefined }, ["VELD_ONTBREEKT /verschillen/0/reden"]],
    ["nul uur", { ...ziekte, minder: 0 }, ["GETAL_BUITEN_BEREIK /verschillen/0/minder"]],
    ["duizendsten van uren", { ...ziekte, minder: 1.005 }, ["GETAL_BUITEN_BEREIK /verschillen/0/minder"]],
    ["een oorzaak van de rekentool", { ...ziekte, oorzaak: "te-laat" }, ["KEUZE_ONBEKEND /verschillen/0/oorzaak"]],
    ["een leeg doel", { ...ziekte, doel: " " }, ["VELD_LEEG /verschillen/0/doel"]],
  ])("%s", (_, een, codes) => {
    const gelezen = readKeuze(JSON.parse(JSON.stringify({ ...basis, verschillen: [een] })));
    expect(codesOf(gelezen)).toEqual(codes);
  });
  test("geen enkele reden", () =>
    expect(codesOf(readKeuze({ ...basis, verschillen: [] }))).toEqual(["LIJST_LEEG /verschillen"]));

  test.each<[string, object, readonly string[]]>([
    [
      "een honderdste te weinig",
      { uren, verschillen: [ziekte, { ...doel, minder: 3.99 }] },
      ["KEUZE_TELT_NIET_OP /verschillen"],
    ],
    [
      "minder in plaats van meer",
      { uren: { ...uren, waarde: 66 }, verschillen: [ziekte] },
      ["KEUZE_TELT_NIET_OP /verschillen"],
    ],
    ["zonder eigen uren", { verschillen: [ziekte] }, ["VERSCHIL_ZONDER_EIGEN_UREN /verschillen"]],
    [
      "met de uren van het voorstel",
      { uren: { waarde: 60 }, verschillen: [ziekte, { ...ziekte, minder: -6 }] },
      ["VERSCHIL_ZONDER_EIGEN_UREN /verschillen"],
    ],
    [
      "over een doel dat er niet is",
      { uren, verschillen: [ziekte, { ...doel, doel: "d9" }] },
      ["VERWIJZING_BESTAAT_NIET /verschillen/1/doel"],
    ],
  ])("%s", (_, keuze, codes) => expect(codesOf(beslis(geval, keuze))).toEqual(codes));

  test("de melding zegt beide sommen", () => {
    const beslist = beslis(geval, { uren, verschillen: [ziekte] });
    expect(beslist.ok ? [] : beslist.bevindingen.map(describeFinding)).toEqual([
      "Uw redenen zijn samen goed voor 6,00 uur. Het verschil met het voorstel is 10,00 uur. Verbeter de uren per reden, of de uren die u toekent.",
    ]);
  });

  test("elke reden staat op zichzelf, en samen zijn ze het hele verschil", () => {
    const { verschillen } = value(beslis(geval, { uren, verschillen: [ziekte, doel] }));
    expect(verschillen).toEqual([
      {
        oorzaak: "ziekte",
        minder: 6,
        reden: ziekte.reden,
        doel: null,
        getallen: {},
        uitleg: "Vanwege ziekte: 6,00 uur minder.",
        bronnen: [],
      },
      {
        oorzaak: "doel-buiten-jobcoaching",
        minder: 4,
        reden: doel.reden,
        doel: "d1",
        getallen: {},
        uitleg: "Voor een doel dat niet bij jobcoaching hoort: 4,00 uur minder.",
        bronnen: [],
      },
    ]);
  });

  test("vijf redenen tegelijk tellen op", () => {
    const advies = { ...eersteAanvraag().advies, uren: 54 };
    const lager = { ...geval, formulier: eersteAanvraag({ advies }) };
    const eigen = [
      { ...ziekte, minder: 3.33 },
      { ...doel, minder: 3.33 },
      { oorzaak: "uren-niet-onderbouwd", minder: 3.34, reden: "Er staat niet waarom." },
      { oorzaak: "keuze-beslisser", minder: 4, reden: "De collega helpt." },
    ];
    const beslissing = value(beslis(lager, { uren: { ...uren, waarde: 40 }, verschillen: eigen }));
    expect(beslissing.verschillen).toHaveLength(5);
    expect(soms(beslissing.verschillen as Parameters<typeof soms>[0])).toBe(2000);
  });

  test("een afwijzing mag ook over redenen worden verdeeld", () => {
    const soort = { waarde: "afwijzing", reden: "Anders gezien." };
    const keuze = {
      soort,
      antwoorden: [gehoord],
      verschillen: [
        { ...ziekte, minder: 20 },
        { ...doel, minder: 40 },
      ],
    };
    expect(value(beslis(geval, keuze)).verschillen.map(({ minder }) => minder)).toEqual([20, 40]);
  });

  test("zonder verdeling blijft het één verschil, met de reden van de beslisser", () => {
    expect(value(beslis(geval, { uren })).verschillen).toMatchObject([
      {
        oorzaak: "keuze-beslisser",
        minder: 10,
        reden: "Minder is genoeg.",
        uitleg: "De beslisser kiest 10,00 uur minder dan het voorstel.",
      },
    ]);
    const soort = { waarde: "afwijzing", reden: "Anders gezien." };
    const afgewezen = value(beslis(geval, { soort, antwoorden: [gehoord] }));
    expect(afgewezen.verschillen).toMatchObject([{ oorzaak: "keuze-beslisser", minder: 60, reden: "Anders gezien." }]);
  });
});

describe("Een beslissing lezen", () => {
  const beslissing = value(beslis(geval, { uren }));
  const terug = { toekenning: "t1", gedeclareerdeMinuten: 100, blijvendeMinuten: 40, reden: "x" };
  const metGetal = (getallen: object) => ({
    ...beslissing,
    verschillen: beslissing.verschillen.map((een) => ({ ...een, getallen })),
  });
  test.each<[string, unknown, readonly string[]]>([
    ["van wie is geen dag", { ...beslissing, terugvordering: { ...terug, van: "niet" } }, []],
    [
      "van wie is een van drie",
      { ...beslissing, terugvordering: { ...terug, van: "iedereen" } },
      ["TYPE_ONJUIST /terugvordering/van"],
    ],
    [
      "een dag achter een verschil die niet bestaat",
      metGetal({ laatsteDagOpTijd: "2025-02-30" }),
      ["DATUM_BESTAAT_NIET /verschillen/0/getallen/laatsteDagOpTijd"],
    ],
    ["een onbekend getal achter een verschil", metGetal({ appels: 3 }), []],
    ["een lijst achter een verschil", metGetal({ appels: [3] }), ["TYPE_ONJUIST /verschillen/0/getallen/appels"]],
  ])("%s", (_, data, codes) => {
    expect(codesOf(readBeslissing(data))).toEqual(expect.arrayContaining([...codes]));
    expect(readBeslissing(data).ok).toBe(codes.length === 0);
  });
});
