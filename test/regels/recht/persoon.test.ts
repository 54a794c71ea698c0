import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { isOudOordeel, leeftijdVan } from "../../../src/regels/recht/beoordeel-sfb.ts";
import { dagenZiek, isLangZiek } from "../../../src/regels/recht/beoordeel-ziekte.ts";
import type { Rechtsfeiten } from "../../../src/regels/recht/feiten.ts";
import {
  bijGemeente,
  dag,
  feit,
  feiten,
  gemeenteMet,
  goedAdvies,
  kort,
  uwvMet,
  voorwaarde,
  voorwaardenBij,
  zonderAdvies,
} from "./feiten-voor-test.ts";

const bronnen = (een: ReturnType<typeof voorwaarde>) => een?.bronnen.map(formatBron);
const zonder = { advies: zonderAdvies };
type Uitkering = Rechtsfeiten["uitkering"]["waarde"];

describe("UWV of gemeente (WIA 35 lid 4 onder b)", () => {
  test.each<[Uitkering, string, string]>([
    [
      "participatiewet",
      "voldoet-niet",
      "De werknemer heeft een uitkering van de gemeente. Dan beslist de gemeente, niet UWV.",
    ],
    ["wajong", "voldoet", "De werknemer heeft een uitkering van UWV."],
    ["wia", "voldoet", "De werknemer heeft een uitkering van UWV."],
    ["geen", "onbekend → client", "Of de gemeente vlak voor deze baan hielp, staat er niet."],
    ["anders", "onbekend → client", "Of de gemeente vlak voor deze baan hielp, staat er niet."],
    [null, "onbekend → client", "Welke uitkering de werknemer heeft, staat er nog niet."],
  ])("bij UWV met uitkering %s: %s", (uitkering, uitkomst, uitleg) => {
    const een = voorwaarde("uitvoerder", { ...zonder, uitkering: feit("uitkering", uitkering) });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["WIA 35 lid 4 onder b", "UWV 2023 §2.2"]);
    expect(een?.feiten.map(({ naam }) => naam)).toEqual(["uitvoerder", "uitkering"]);
  });
  test.each<[Uitkering, string]>([
    ["participatiewet", "voldoet"],
    ["wajong", "menselijkeBeoordeling → beslisser"],
    ["wia", "menselijkeBeoordeling → beslisser"],
    ["geen", "onbekend → client"],
    ["anders", "onbekend → client"],
    [null, "onbekend → client"],
  ])("bij een gemeente met uitkering %s: %s", (uitkering, uitkomst) => {
    const een = voorwaarde(
      "uitvoerder",
      { ...bijGemeente, ...zonder, uitkering: feit("uitkering", uitkering) },
      gemeenteMet({}),
    );
    expect(kort(een)).toBe(uitkomst);
    expect(bronnen(een)).toEqual(["Participatiewet 10 lid 1"]);
  });
  test("een goed advies telt, behalve tegen een uitkering van de gemeente in", () => {
    expect(voorwaarde("uitvoerder", {})?.uitkomst).toBe("voldoet");
    expect(voorwaarde("uitvoerder", { uitkering: feit("u", "participatiewet") })?.uitkomst).toBe("voldoet-niet");
    expect(voorwaarde("uitvoerder", { ...bijGemeente, uitkering: feit("u", "wia") }, gemeenteMet({}))?.uitkomst).toBe(
      "voldoet",
    );
    expect(voorwaarde("uitvoerder", { ...bijGemeente, uitkering: feit("u", null) }, gemeenteMet({}))?.uitkomst).toBe(
      "voldoet",
    );
  });
  test("het formulier noemt een ander dan het beleid: een mens kiest", () => {
    const een = voorwaarde("uitvoerder", bijGemeente);
    expect(kort(een)).toBe("menselijkeBeoordeling → beslisser");
    expect(een?.vraag?.antwoorden?.map(({ waarde }) => waarde)).toEqual(["uwv", "gemeente"]);
    expect(een?.uitleg).toBe("Het formulier noemt een andere uitvoerder dan het beleid.");
    expect(
      kort(voorwaarde("uitvoerder", { uitvoerder: feit("u", null), ...zonder, uitkering: feit("u", "wia") })),
    ).toBe("voldoet");
  });
});

describe("Geen Wsw (WIA 35 lid 1, Wajong 2:22 lid 1)", () => {
  test("dat vraagt het formulier niet", () => {
    const een = voorwaarde("wsw", zonder);
    expect(kort(een)).toBe("onbekend → beslisser");
    expect(bronnen(een)).toEqual(["WIA 35 lid 1", "Wajong 2:22 lid 1"]);
    expect(een?.vraag?.code).toBe("RECHT_WSW");
  });
  test("de arbeidsdeskundige zei al ja", () => expect(voorwaarde("wsw", {})?.uitkomst).toBe("voldoet"));
  test("bij een gemeente geldt deze regel niet", () =>
    expect(voorwaarde("wsw", bijGemeente, gemeenteMet({}))).toBeUndefined());
});

describe("De wettelijke grondslag", () => {
  test.each<[Uitkering, string, readonly string[]]>([
    ["wajong", "De grondslag is artikel 2:22 van de Wajong.", ["Wajong 2:22 lid 2 onder d"]],
    ["wia", "De grondslag is artikel 35 van de Wet WIA.", ["WIA 35 lid 2 onder d"]],
    ["geen", "De grondslag is artikel 35 van de Wet WIA.", ["WIA 35 lid 2 onder d"]],
    ["anders", "De grondslag is artikel 35 van de Wet WIA.", ["WIA 35 lid 2 onder d"]],
  ])("%s: %s", (uitkering, uitleg, bron) => {
    const een = voorwaarde("grondslag", { uitkering: feit("uitkering", uitkering) });
    expect(een?.uitkomst).toBe("voldoet");
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(bron);
  });
  test("zonder uitkering in het formulier is zij onbekend", () => {
    const een = voorwaarde("grondslag", { uitkering: feit("uitkering", null) });
    expect(kort(een)).toBe("onbekend → beslisser");
    expect(bronnen(een)).toEqual(["Wajong 2:22 lid 2 onder d", "WIA 35 lid 2 onder d"]);
  });
  test("bij een gemeente is het de Participatiewet", () => {
    const een = voorwaarde("grondslag", bijGemeente, gemeenteMet({}));
    expect(een?.uitkomst).toBe("voldoet");
    expect(bronnen(een)).toEqual(["Participatiewet 10"]);
  });
});

type Sfb = Rechtsfeiten["sfb"];
describe("Een structurele functionele beperking (Reintegratiebesluit 18, Leidraad 2024)", () => {
  const sfb = (status: Sfb["status"]["waarde"], op: string | null = null, bron: string | null = null): Sfb => ({
    status: feit("status", status),
    op: feit("op", op === null ? null : dag(op)),
    bron: feit("bron", bron),
  });
  test.each<[string, Sfb, string, string]>([
    ["in onderzoek", sfb("in-onderzoek"), "onbekend → arbeidsdeskundige", "De beperking wordt nog onderzocht."],
    [
      "niet vastgesteld",
      sfb("niet-vastgesteld"),
      "onbekend → arbeidsdeskundige",
      "Er is nog geen beperking vastgesteld. UWV moet dat bij deze aanvraag zelf onderzoeken.",
    ],
    [
      "onbekend",
      sfb("onbekend"),
      "onbekend → arbeidsdeskundige",
      "Of er een beperking is vastgesteld, is nog niet bekend.",
    ],
    ["open", sfb(null), "onbekend → arbeidsdeskundige", "Of er een beperking is vastgesteld, is nog niet bekend."],
    [
      "zonder dag",
      sfb("vastgesteld", null, "gemeente"),
      "onbekend → beslisser",
      "De beperking is vastgesteld, maar niet duidelijk is door wie en wanneer.",
    ],
    [
      "zonder bron",
      sfb("vastgesteld", "2026-01-01"),
      "onbekend → beslisser",
      "De beperking is vastgesteld, maar niet duidelijk is door wie en wanneer.",
    ],
    [
      "van een jaar geleden",
      sfb("vastgesteld", "2025-03-16", "gemeente"),
      "voldoet",
      "De beperking is vastgesteld op 16 maart 2025.",
    ],
    [
      "van een jaar en een dag geleden",
      sfb("vastgesteld", "2025-03-15", "gemeente"),
      "menselijkeBeoordeling → beslisser",
      "De beperking is vastgesteld op 15 maart 2025. Dat is 1 jaar geleden.",
    ],
    [
      "van tien jaar geleden",
      sfb("vastgesteld", "2016-03-16", "gemeente"),
      "menselijkeBeoordeling → beslisser",
      "De beperking is vastgesteld op 16 maart 2016. Dat is 10 jaar geleden.",
    ],
  ])("%s", (_, waarden, uitkomst, uitleg) => {
    const een = voorwaarde("sfb", { ...zonder, sfb: waarden });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
  });
  test("de vraag zegt dat een verzekeringsarts pas daarna komt, en noemt geen gezondheid", () => {
    const een = voorwaarde("sfb", { ...zonder, sfb: sfb("in-onderzoek") });
    expect(een?.vraag?.vraag).toContain("Vraag pas een verzekeringsarts als u het zelf niet kunt zeggen.");
    expect(bronnen(een)).toEqual(["Reintegratiebesluit 18", "Leidraad Jobcoach 2024 SFB", "UWV 2023 §2.2"]);
  });
  test.each<[Uitkering, string]>([
    ["wajong", "voldoet"],
    ["wia", "voldoet"],
    ["participatiewet", "menselijkeBeoordeling"],
    ["anders", "menselijkeBeoordeling"],
  ])("een oud oordeel met uitkering %s: %s", (uitkering, uitkomst) =>
    expect(
      voorwaarde("sfb", {
        ...zonder,
        sfb: sfb("vastgesteld", "2016-03-16", "gemeente"),
        uitkering: feit("u", uitkering),
      })?.uitkomst,
    ).toBe(uitkomst),
  );
  test.each<[string, Sfb, Rechtsfeiten["advies"]["sfb"]["waarde"], string]>([
    ["oud, maar nu bevestigd", sfb("vastgesteld", "2016-03-16", "gemeente"), "ja", "voldoet"],
    ["nu vastgesteld", sfb("in-onderzoek"), "ja", "voldoet"],
    ["nu niet", sfb("in-onderzoek"), "nee", "voldoet-niet"],
    ["eerder wel, nu niet", sfb("vastgesteld", "2026-01-01", "gemeente"), "nee", "menselijkeBeoordeling → beslisser"],
    ["een arts kijkt nog", sfb("in-onderzoek"), "verzekeringsarts-gevraagd", "onbekend → arbeidsdeskundige"],
  ])("met een advies: %s", (_, waarden, oordeel, uitkomst) =>
    expect(
      kort(voorwaarde("sfb", { sfb: waarden, advies: { ...zonderAdvies, sfb: feit("adviesSfb", oordeel) } })),
    ).toBe(uitkomst),
  );
  test("bij een gemeente geldt deze regel niet", () =>
    expect(voorwaarde("sfb", bijGemeente, gemeenteMet({}))).toBeUndefined());

  test.each([
    ["2025-03-16", "2026-03-16", false],
    ["2025-03-15", "2026-03-16", true],
    ["2000-01-01", "2019-09-30", false],
  ])("een oordeel van %s is op %s oud: %s", (op, vandaag, oud) =>
    expect(isOudOordeel(datum(op), datum(vandaag))).toBe(oud),
  );
  test.each([
    ["2026-03-15", "2026-03-16", "1 dag"],
    ["2025-03-17", "2026-03-16", "364 dagen"],
    ["2025-03-16", "2026-03-16", "1 jaar"],
    ["2016-03-17", "2026-03-16", "9 jaar"],
  ])("van %s tot %s is %s", (op, vandaag, woorden) => expect(leeftijdVan(datum(op), datum(vandaag))).toBe(woorden));
});

describe("Begeleiding is nodig (Reintegratiebesluit 18 lid 2)", () => {
  const advies = (noodzakelijk: boolean | null, jobcoachNodig: Rechtsfeiten["advies"]["jobcoachNodig"]["waarde"]) => ({
    advies: {
      ...zonderAdvies,
      noodzakelijk: feit("noodzakelijk", noodzakelijk),
      jobcoachNodig: feit("jobcoachNodig", jobcoachNodig),
    },
  });
  test.each<[boolean | null, Rechtsfeiten["advies"]["jobcoachNodig"]["waarde"], string, string]>([
    [true, "ja", "voldoet", "De arbeidsdeskundige vindt een jobcoach nodig."],
    [true, "deels", "voldoet", "De arbeidsdeskundige vindt een jobcoach nodig."],
    [true, null, "voldoet", "De arbeidsdeskundige vindt een jobcoach nodig."],
    [true, "nee", "menselijkeBeoordeling → arbeidsdeskundige", "Het advies spreekt zichzelf tegen."],
    [false, "nee", "voldoet-niet", "De arbeidsdeskundige vindt een jobcoach niet nodig."],
    [false, "deels", "voldoet-niet", "De arbeidsdeskundige vindt een jobcoach niet nodig."],
    [false, "ja", "menselijkeBeoordeling → arbeidsdeskundige", "Het advies spreekt zichzelf tegen."],
    [
      null,
      "ja",
      "menselijkeBeoordeling → arbeidsdeskundige",
      "Of een jobcoach nodig is, heeft nog niemand beoordeeld.",
    ],
  ])("noodzakelijk %s en stap 4 %s: %s", (noodzakelijk, stap, uitkomst, uitleg) => {
    const een = voorwaarde("noodzaak", advies(noodzakelijk, stap));
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["Reintegratiebesluit 18 lid 2 onder a en b", "UWV 2023 §2.4"]);
  });
  test.each<[number | null, string]>([
    [null, "arbeidsdeskundige"],
    [1, "arbeidsdeskundige"],
    [2, "arbeidsdeskundige"],
    [3, "beslisser"],
    [4, "beslisser"],
    [5, "beslisser"],
    [6, "arbeidsdeskundige"],
    [7, "beslisser"],
    [12, "beslisser"],
  ])("zonder advies: aanvraag %s beoordeelt de %s", (nummer, wie) =>
    expect(voorwaarde("noodzaak", { ...zonder, nummer: feit("nummer", nummer) })?.vraag?.aan).toBe(wie),
  );
  test("bij een gemeente altijd de arbeidsdeskundige, volgens de Participatiewet", () => {
    const een = voorwaarde("noodzaak", { ...bijGemeente, ...zonder, nummer: feit("nummer", 3) }, gemeenteMet({}));
    expect(een?.vraag?.aan).toBe("arbeidsdeskundige");
    expect(bronnen(een)).toEqual(["Participatiewet 10 lid 4"]);
  });

  test.each<[Rechtsfeiten["advies"]["voorwaarden"]["waarde"], string | undefined, string | undefined]>([
    [null, undefined, undefined],
    ["ja", undefined, undefined],
    ["deels", "menselijkeBeoordeling → beslisser", "De arbeidsdeskundige is nog niet zeker van alle voorwaarden."],
    [
      "nee",
      "menselijkeBeoordeling → beslisser",
      "De arbeidsdeskundige vindt dat de werknemer niet aan de voorwaarden voldoet.",
    ],
  ])("twijfel van de arbeidsdeskundige raakt niet weg: %s", (oordeel, uitkomst, uitleg) => {
    const een = voorwaarde("oordeel-voorwaarden", {
      advies: { ...goedAdvies, voorwaarden: feit("voorwaarden", oordeel) },
    });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
  });
});

describe("Ziek (UWV 2023 §2.2, protocol 2014 A.6)", () => {
  const ziek = (sinds: string | null, totEnMet: string | null = null, gevraagd = true) => ({
    ziekte: {
      sinds: feit("sinds", sinds === null ? null : dag(sinds)),
      totEnMet: feit("totEnMet", totEnMet === null ? null : dag(totEnMet)),
      gevraagd,
    },
  });
  // Received on 16 March, looked at on 23 March.
  test.each<[string, ReturnType<typeof ziek>, string, string]>([
    ["niets ingevuld", ziek(null), "voldoet", "De werknemer vulde niet in dat hij ziek is."],
    ["niet gevraagd", ziek(null, null, false), "onbekend → client", "De werknemer heeft deze vraag nog niet gezien."],
    ["27 dagen", ziek("2026-02-24"), "voldoet", "De werknemer is 27 dagen ziek. Dat is vier weken of korter."],
    ["28 dagen", ziek("2026-02-23"), "voldoet", "De werknemer is 28 dagen ziek. Dat is vier weken of korter."],
    [
      "29 dagen",
      ziek("2026-02-22"),
      "menselijkeBeoordeling → arbeidsdeskundige",
      "De werknemer is 29 dagen ziek. Dat is langer dan vier weken. Een mens beoordeelt wat dat betekent.",
    ],
    ["sinds gisteren", ziek("2026-03-22"), "voldoet", "De werknemer is 1 dag ziek. Dat is vier weken of korter."],
    ["weer beter voor de aanvraag", ziek("2026-01-01", "2026-03-15"), "voldoet", "De werknemer is niet meer ziek."],
    [
      "nog ziek op de dag van de aanvraag, daarna beter",
      ziek("2026-01-01", "2026-03-16"),
      "menselijkeBeoordeling → arbeidsdeskundige",
      "De werknemer is 74 dagen ziek. Dat is langer dan vier weken. Een mens beoordeelt wat dat betekent.",
    ],
    [
      "korter ziek op die dag, daarna beter",
      ziek("2026-02-22", "2026-03-20"),
      "voldoet",
      "De werknemer is 22 dagen ziek. Dat is vier weken of korter.",
    ],
  ])("%s", (_, ziekte, uitkomst, uitleg) => {
    const een = voorwaarde("ziekte", ziekte);
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["UWV 2023 §2.2", "Protocol Jobcoach UWV 2014 A.6"]);
  });
  test("de vraag aan de werknemer gaat alleen over dagen", () =>
    expect(voorwaarde("ziekte", ziek(null, null, false))?.vraag?.vraag).toBe(
      "Bent u nu ziek? Zo ja: sinds welke dag? Wij vragen niet wat u heeft.",
    ));
  test("bij een gemeente: geen regel, dus alleen een vraag als iemand ziek is", () => {
    const beleid = gemeenteMet({});
    expect(voorwaarde("ziekte", { ...bijGemeente, ...ziek(null) }, beleid)).toBeUndefined();
    expect(kort(voorwaarde("ziekte", { ...bijGemeente, ...ziek("2026-01-01") }, beleid))).toBe(
      "menselijkeBeoordeling → beslisser",
    );
    expect(voorwaarde("ziekte", { ...bijGemeente, ...ziek("2026-03-20") }, beleid)?.uitkomst).toBe("voldoet");
    expect(bronnen(voorwaarde("ziekte", { ...bijGemeente, ...ziek("2026-01-01") }, beleid))).toEqual([
      "Beleid mijn-gemeente",
    ]);
  });
  test("ziekte alleen geeft nooit een weigering", () =>
    expect(voorwaardenBij(ziek("2020-01-01")).filter(({ uitkomst }) => uitkomst === "voldoet-niet")).toEqual([]));

  test.each([
    ["2026-03-02", null, "2026-03-01", undefined],
    ["2026-03-02", null, "2026-03-02", 0],
    ["2026-03-02", null, "2026-03-31", 29],
    ["2026-03-02", "2026-03-30", "2026-03-31", undefined],
    ["2026-03-02", "2026-03-31", "2026-03-31", 29],
  ])("ziek sinds %s tot en met %s, op %s: %s dagen", (sinds, totEnMet, op, dagen) =>
    expect(dagenZiek(datum(sinds), totEnMet === null ? null : datum(totEnMet), datum(op))).toBe(dagen),
  );
  test("zonder eerste dag is niemand ziek", () => expect(dagenZiek(null, null, datum("2026-03-31"))).toBeUndefined());
  test("voor het protocol kennen wij geen grens", () => {
    expect(isLangZiek(300, datum("2019-09-30"))).toBe(false);
    expect(isLangZiek(29, datum("2019-10-01"))).toBe(true);
    expect(isLangZiek(28, datum("2019-10-01"))).toBe(false);
    expect(isLangZiek(undefined, datum("2026-01-01"))).toBe(false);
  });
});

describe("Doelgroep: een voorwaarde, iets om te weten, of niets", () => {
  const bij = (recht: Parameters<typeof gemeenteMet>[0], anders: Partial<Rechtsfeiten> = {}) =>
    voorwaardenBij({ ...bijGemeente, ...zonder, ...anders }, gemeenteMet(recht)).filter(({ id }) =>
      id.startsWith("doelgroep"),
    );
  const register = (waarde: boolean | null) => ({ doelgroepregister: feit("doelgroepregister", waarde) });
  test.each<[boolean | null, string, string]>([
    [true, "voldoet", "De werknemer staat in het doelgroepregister. Dit beleid vraagt dat."],
    [false, "voldoet-niet", "De werknemer staat niet in het doelgroepregister. Dit beleid vraagt dat wel."],
    [null, "onbekend → client", "Of de werknemer in het doelgroepregister staat, is nog niet bekend."],
  ])("voorwaarde, en in het register %s: %s", (waarde, uitkomst, uitleg) => {
    const [een, ...rest] = bij({ doelgroepregister: "voorwaarde" }, register(waarde));
    expect(rest).toEqual([]);
    expect(een?.id).toBe("doelgroepregister");
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["Beleid mijn-gemeente", "Participatiewet 8a lid 2 onder e"]);
  });
  test.each(["weten", "niet"] as const)("%s: geen voorwaarde", (doelgroepregister) =>
    expect(bij({ doelgroepregister }, register(false))).toEqual([]),
  );
  test("onbekend: een mens zoekt het op", () => {
    expect(bij({}).map(kort)).toEqual(["menselijkeBeoordeling → beslisser"]);
    expect(bij({}, { advies: goedAdvies }).map(kort)).toEqual(["voldoet"]);
    expect(voorwaarde("doelgroep", zonder, uwvMet({ doelgroepregister: null }))?.bronnen.map(formatBron)).toEqual([
      "Beleid uwv-2019",
    ]);
  });

  const groepen = ["doelgroepregister", "beperking", "pro-vso"] as const;
  const vastgesteld = feiten().sfb;
  const open = { ...vastgesteld, status: feit("status", null) };
  test.each<[string, boolean | null, Rechtsfeiten["sfb"], readonly (typeof groepen)[number][], string]>([
    ["in het register", true, open, groepen, "voldoet"],
    ["een beperking", false, vastgesteld, groepen, "voldoet"],
    ["geen van beide", false, open, groepen, "onbekend → client"],
    ["een beperking die niet telt", false, vastgesteld, ["doelgroepregister", "pro-vso"], "onbekend → client"],
    ["een register dat niet telt", true, open, ["pro-vso"], "onbekend → client"],
    ["nog niemand weet het", null, open, groepen, "onbekend → client"],
  ])("een van meer groepen: %s", (_, waarde, sfb, doelgroepen, uitkomst) => {
    const [een] = bij({ doelgroepregister: "een-van", doelgroepen }, { ...register(waarde), sfb });
    expect(kort(een)).toBe(uitkomst);
  });
  test("de vraag noemt de groepen van dit beleid", () => {
    const [een] = bij({ doelgroepregister: "een-van", doelgroepen: ["doelgroepregister", "pro-vso"] }, { sfb: open });
    expect(een?.uitleg).toBe(
      "Eén hiervan is nodig: in het doelgroepregister staan, of praktijkonderwijs of voortgezet speciaal onderwijs volgen of hebben gevolgd.",
    );
    expect(een?.vraag?.antwoorden?.map(({ waarde }) => waarde)).toEqual(["doelgroepregister", "pro-vso"]);
  });
});
