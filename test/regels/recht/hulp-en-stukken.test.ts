import { describe, expect, test } from "vitest";
import { formatBron } from "../../../src/regels/bron.ts";
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
  werk,
  zonderAdvies,
} from "./feiten-voor-test.ts";

const bronnen = (een: ReturnType<typeof voorwaarde>) => een?.bronnen.map(formatBron);
const zonder = { advies: zonderAdvies };

describe("Geen jobcoach van de werkgever tegelijk: de werknemer kiest (Reintegratiebesluit 12 en 18)", () => {
  const intern = (
    van: string | null,
    totEnMet: string | null,
    aangevraagd: boolean | null = null,
    gevraagd = true,
  ) => ({
    intern: {
      van: feit("van", van === null ? null : dag(van)),
      totEnMet: feit("totEnMet", totEnMet === null ? null : dag(totEnMet)),
      aangevraagd: feit("aangevraagd", aangevraagd),
      gevraagd,
    },
  });
  const geld = "De werkgever krijgt in deze periode geld voor een eigen jobcoach. Allebei tegelijk kan niet.";
  test.each<[string, ReturnType<typeof intern>, string, string]>([
    [
      "stopte de dag ervoor",
      intern("2025-09-02", "2026-03-01"),
      "voldoet",
      "De jobcoach van de werkgever stopte op 1 maart 2026.",
    ],
    ["loopt nog op de eerste dag", intern("2025-09-02", "2026-03-02"), "menselijkeBeoordeling → client", geld],
    ["zonder einde", intern("2025-09-02", null), "menselijkeBeoordeling → client", geld],
    [
      "alleen aangevraagd",
      intern(null, null, true),
      "menselijkeBeoordeling → client",
      "De werkgever vroeg ook geld voor een eigen jobcoach. Allebei tegelijk kan niet.",
    ],
    [
      "gestopt, maar weer aangevraagd",
      intern("2025-09-02", "2026-03-01", true),
      "menselijkeBeoordeling → client",
      "De werkgever vroeg ook geld voor een eigen jobcoach. Allebei tegelijk kan niet.",
    ],
    ["niets ingevuld", intern(null, null), "voldoet", "In het formulier staat geen jobcoach van de werkgever zelf."],
    [
      "niet aangevraagd",
      intern(null, null, false, false),
      "voldoet",
      "In het formulier staat geen jobcoach van de werkgever zelf.",
    ],
    [
      "niet gevraagd",
      intern(null, null, null, false),
      "onbekend → client",
      "Of er ook een jobcoach van de werkgever is, staat er nog niet.",
    ],
    [
      "alleen een einde",
      intern(null, "2026-05-01", null, false),
      "onbekend → client",
      "Of er ook een jobcoach van de werkgever is, staat er nog niet.",
    ],
  ])("%s", (_, anders, uitkomst, uitleg) => {
    const een = voorwaarde("interne-jobcoach", { ...zonder, ...anders });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["Reintegratiebesluit 12 lid 1 onder e", "Reintegratiebesluit 18 lid 2 onder d"]);
  });
  test("er is geen vaste volgorde: de keuzes zijn intern en extern", () =>
    expect(
      voorwaarde("interne-jobcoach", intern("2025-09-02", null))?.vraag?.antwoorden?.map(({ waarde }) => waarde),
    ).toEqual(["intern", "extern"]));
  test("de arbeidsdeskundige keek al naar andere hulp", () => {
    expect(voorwaarde("interne-jobcoach", intern(null, null, null, false))?.uitleg).toBe(
      "De arbeidsdeskundige vindt dat dit past bij andere hulp.",
    );
    expect(voorwaarde("interne-jobcoach", intern("2025-09-02", null))?.uitkomst).toBe("menselijkeBeoordeling");
  });
  test("ook bij een gemeente kiest de werknemer", () => {
    const een = voorwaarde("interne-jobcoach", { ...bijGemeente, ...intern("2025-09-02", null) }, gemeenteMet({}));
    expect(kort(een)).toBe("menselijkeBeoordeling → client");
    expect(bronnen(een)).toEqual(["Beleid mijn-gemeente"]);
  });
});

describe("Een erkende jobcoachorganisatie (Reintegratiebesluit 18 lid 2 onder c)", () => {
  const erkend = (geldig: string | null, nummer: string | null = "JC-1") => ({
    erkenning: { nummer: feit("nummer", nummer), geldigTotEnMet: feit("geldig", geldig === null ? null : dag(geldig)) },
  });
  // From 2 March until 1 September.
  test.each<[string | null, string | null, string, string]>([
    ["2026-03-01", "JC-1", "voldoet-niet", "De erkenning gold tot en met 1 maart 2026. Dat is voor de eerste dag."],
    [
      "2026-03-02",
      "JC-1",
      "menselijkeBeoordeling → jobcoach",
      "De erkenning geldt tot en met 2 maart 2026. Dat is voor het einde van de periode.",
    ],
    [
      "2026-08-31",
      "JC-1",
      "menselijkeBeoordeling → jobcoach",
      "De erkenning geldt tot en met 31 augustus 2026. Dat is voor het einde van de periode.",
    ],
    ["2026-09-01", "JC-1", "voldoet", "De erkenning geldt tot en met 1 september 2026."],
    [null, "JC-1", "onbekend → jobcoach", "Het nummer of de laatste dag van de erkenning staat er nog niet."],
    ["2027-09-01", null, "onbekend → jobcoach", "Het nummer of de laatste dag van de erkenning staat er nog niet."],
  ])("geldig tot en met %s, nummer %s: %s", (geldig, nummer, uitkomst, uitleg) => {
    const een = voorwaarde("erkenning", erkend(geldig, nummer));
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["Reintegratiebesluit 18 lid 2 onder c"]);
  });
  test("zonder laatste dag van de periode telt de eerste", () =>
    expect(voorwaarde("erkenning", { ...erkend("2026-03-02"), laatsteDag: null })?.uitkomst).toBe("voldoet"));
  test("UWV vraagt het altijd, wat een eigen beleid ook zegt", () =>
    expect(voorwaarde("erkenning", erkend("2026-03-01"), uwvMet({ erkenningUwv: false }))?.uitkomst).toBe(
      "voldoet-niet",
    ));
  test.each<[boolean | null, string | undefined]>([
    [true, "voldoet-niet"],
    [false, undefined],
    [null, "menselijkeBeoordeling → beslisser"],
  ])("een gemeente: erkenning %s", (erkenningUwv, uitkomst) =>
    expect(
      kort(voorwaarde("erkenning", { ...bijGemeente, ...erkend("2026-03-01") }, gemeenteMet({ erkenningUwv }))),
    ).toBe(uitkomst),
  );
});

describe("Jobcoach en werkgever staan los van elkaar (protocol 2014 A.4.3)", () => {
  const zelfde = (waarde: boolean | null) => ({ zelfdeBedrijf: feit("zelfde", waarde) });
  test.each<[string, Partial<Rechtsfeiten>, string]>([
    ["onbekend", { ...zonder, ...zelfde(null) }, "onbekend → jobcoach"],
    ["verschillende nummers zeggen niet alles", { ...zonder, ...zelfde(false) }, "onbekend → jobcoach"],
    ["hetzelfde nummer", { ...zonder, ...zelfde(true) }, "menselijkeBeoordeling → beslisser"],
    ["hetzelfde nummer, ook met een goed advies", zelfde(true), "menselijkeBeoordeling → beslisser"],
    ["de arbeidsdeskundige zei ja", zelfde(false), "voldoet"],
  ])("%s", (_, anders, uitkomst) => {
    const een = voorwaarde("onafhankelijkheid", anders);
    expect(kort(een)).toBe(uitkomst);
    expect(bronnen(een)).toEqual(["Protocol Jobcoach UWV 2014 A.4.3"]);
  });
  test("bij een gemeente geldt deze regel niet", () =>
    expect(voorwaarde("onafhankelijkheid", { ...bijGemeente, ...zelfde(true) }, gemeenteMet({}))).toBeUndefined());
});

describe("Geen andere oplossing gaat voor (Reintegratiebesluit 2)", () => {
  type Oordeel = Rechtsfeiten["advies"]["samenhang"]["waarde"];
  test.each<[Oordeel, Oordeel, string, string]>([
    ["ja", "ja", "voldoet", "De arbeidsdeskundige vindt begeleiding de beste oplossing, naast andere hulp."],
    [
      "ja",
      "deels",
      "menselijkeBeoordeling → beslisser",
      "De arbeidsdeskundige ziet ook een andere oplossing of andere hulp.",
    ],
    [
      "nee",
      "ja",
      "menselijkeBeoordeling → beslisser",
      "De arbeidsdeskundige ziet ook een andere oplossing of andere hulp.",
    ],
    [null, "ja", "menselijkeBeoordeling → beslisser", "Of iets anders voorgaat, heeft nog niemand beoordeeld."],
  ])("beste oplossing %s, samenhang %s: %s", (besteOplossing, samenhang, uitkomst, uitleg) => {
    const advies = { ...goedAdvies, besteOplossing: feit("b", besteOplossing), samenhang: feit("s", samenhang) };
    const een = voorwaarde("voorrang", { advies });
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(bronnen(een)).toEqual(["Reintegratiebesluit 2"]);
  });
  test("bij een gemeente geldt deze regel niet", () =>
    expect(voorwaarde("voorrang", bijGemeente, gemeenteMet({}))).toBeUndefined());
});

describe("Wat erbij hoort (UWV 2023, bijlage 3): wat mist, wordt gevraagd en is nooit een weigering", () => {
  const stukken = (anders: Partial<Rechtsfeiten["stukken"]>) => ({ stukken: { ...feiten().stukken, ...anders } });
  const tekent = (client: boolean, werkgever: boolean, jobcoach: boolean) =>
    stukken({
      getekendDoor: { client: feit("a", client), werkgever: feit("b", werkgever), jobcoach: feit("c", jobcoach) },
    });
  test.each<[boolean, boolean, boolean, string, string]>([
    [true, true, true, "voldoet", "De werknemer, de werkgever en de jobcoach tekenden."],
    [false, true, true, "onbekend → client", "De handtekening mist nog van de werknemer."],
    [true, false, true, "onbekend → werkgever", "De handtekening mist nog van de werkgever."],
    [true, false, false, "onbekend → werkgever", "De handtekening mist nog van de werkgever en de jobcoach."],
    [true, true, false, "onbekend → jobcoach", "De handtekening mist nog van de jobcoach."],
  ])("getekend door werknemer %s, werkgever %s, jobcoach %s", (client, werkgever, jobcoach, uitkomst, uitleg) => {
    const een = voorwaarde("handtekeningen", tekent(client, werkgever, jobcoach));
    expect(kort(een)).toBe(uitkomst);
    expect(een?.uitleg).toBe(uitleg);
    expect(een?.feiten.map(({ waarde }) => waarde)).toEqual([client, werkgever, jobcoach]);
    expect(bronnen(een)).toEqual(["UWV 2023 bijlage 3"]);
  });

  test.each<[string, string, Partial<Rechtsfeiten>, string]>([
    ["coachingsplan", "zonder doelen", stukken({ plan: feit("plan", false) }), "onbekend → jobcoach"],
    ["coachingsplan", "zonder verhaal", stukken({ verhaal: feit("verhaal", false) }), "onbekend → jobcoach"],
    ["coachingsplan", "met allebei", {}, "voldoet"],
    ["contract-erbij", "zonder contract", { werk: [werk({ bewijs: false })] }, "onbekend → jobcoach"],
    ["contract-erbij", "een van twee mist", { werk: [werk(), werk({ bewijs: false })] }, "onbekend → jobcoach"],
    ["contract-erbij", "met contract", {}, "voldoet"],
    ["identiteit", "nog niet gevraagd", stukken({ identiteit: feit("i", null) }), "onbekend → beslisser"],
    ["identiteit", "nog niet vastgesteld", stukken({ identiteit: feit("i", false) }), "onbekend → beslisser"],
    ["identiteit", "vastgesteld", {}, "voldoet"],
    ["betaling", "nog geen antwoord", stukken({ betaling: feit("b", null) }), "onbekend → client"],
    ["betaling", "nee", stukken({ betaling: feit("b", "nee") }), "menselijkeBeoordeling → beslisser"],
    [
      "betaling",
      "wil ik niet invullen",
      stukken({ betaling: feit("b", "wil-ik-niet-invullen") }),
      "menselijkeBeoordeling → beslisser",
    ],
    ["betaling", "ja", {}, "voldoet"],
  ])("%s: %s", (id, _, anders, uitkomst) => {
    const een = voorwaarde(id, anders);
    expect(kort(een)).toBe(uitkomst);
    if (een?.uitkomst === "onbekend" && id !== "betaling") expect(een.uitleg).toBe("Dit is er nog niet.");
  });

  const vervolg = { aard: feit("aard", "vervolg") } as const;
  test("bij een eerste aanvraag is er niets om op terug te kijken", () => {
    expect(voorwaarde("terugblik", {})).toBeUndefined();
    expect(voorwaarde("einddeclaratie", {})).toBeUndefined();
  });
  test.each<[string, Partial<Rechtsfeiten["stukken"]>, string, string]>([
    ["niets", {}, "onbekend → jobcoach", "onbekend → jobcoach"],
    ["alleen een terugblik", { terugblik: feit("t", true) }, "onbekend → jobcoach", "onbekend → jobcoach"],
    [
      "terugblik en logboek",
      { terugblik: feit("t", true), logboek: feit("l", true) },
      "voldoet",
      "onbekend → jobcoach",
    ],
    [
      "alles",
      { terugblik: feit("t", true), logboek: feit("l", true), einddeclaratie: feit("e", true) },
      "voldoet",
      "voldoet",
    ],
  ])("bij een vervolg: %s", (_, anders, terugblik, einddeclaratie) => {
    expect(kort(voorwaarde("terugblik", { ...vervolg, ...stukken(anders) }))).toBe(terugblik);
    expect(kort(voorwaarde("einddeclaratie", { ...vervolg, ...stukken(anders) }))).toBe(einddeclaratie);
    expect(bronnen(voorwaarde("terugblik", { ...vervolg, ...stukken(anders) }))).toEqual([
      "UWV 2023 §5.1",
      "Protocol Jobcoach UWV 2014 B.4.3",
    ]);
  });

  test("bij een gemeente kennen wij de stukken niet", () => {
    const ids = voorwaardenBij({ ...bijGemeente, ...tekent(false, false, false) }, gemeenteMet({})).map(({ id }) => id);
    expect(
      ids.filter((id) =>
        ["handtekeningen", "coachingsplan", "contract-erbij", "identiteit", "betaling", "terugblik"].includes(id),
      ),
    ).toEqual([]);
  });
});
