import { describe, expect, test } from "vitest";
import { describeFinding } from "../../../src/domein/bevinding/messages.nl.ts";
import { checkBereik, checkGebeurtenissen } from "../../../src/regels/termijnen/check-gebeurtenissen.ts";
import type { Gebeurtenis, Termijnfeiten } from "../../../src/regels/termijnen/feiten.ts";
import { d, feiten, gebeurtenis, ontvangen } from "./geval.ts";

const fouten = (gegeven: Termijnfeiten, op = "2026-12-31"): readonly string[] =>
  checkGebeurtenissen(gegeven, d(op)).map(({ code, ernst, pointer }) => `${ernst} ${code} ${pointer}`);
const na = (...gebeurtenissen: readonly Gebeurtenis[]): readonly string[] =>
  fouten(ontvangen("2026-04-01", ...gebeurtenissen));

describe("Wat niet kan in een dossier", () => {
  test.each<[string, readonly Gebeurtenis[], readonly string[]]>([
    [
      "aangevuld voor de vraag",
      [gebeurtenis("aanvulling-ontvangen", "2026-04-07"), gebeurtenis("aanvulling-gevraagd", "2026-04-08")],
      ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/0/op"],
    ],
    [
      "aangevuld op de dag van de vraag",
      [gebeurtenis("aanvulling-ontvangen", "2026-04-08"), gebeurtenis("aanvulling-gevraagd", "2026-04-08")],
      [],
    ],
    ["aangevuld zonder dat de vraag er staat", [gebeurtenis("aanvulling-ontvangen", "2026-04-07")], []],
    [
      "aangevuld tussen twee vragen",
      [
        gebeurtenis("aanvulling-gevraagd", "2026-04-08"),
        gebeurtenis("aanvulling-ontvangen", "2026-04-10"),
        gebeurtenis("aanvulling-gevraagd", "2026-04-12"),
      ],
      [],
    ],
    [
      "de dwangsom vastgesteld voor de ingebrekestelling",
      [gebeurtenis("dwangsom-vastgesteld", "2026-06-01"), gebeurtenis("ingebrekestelling-ontvangen", "2026-06-02")],
      ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/0/op"],
    ],
    [
      "de dwangsom vastgesteld op de dag van de ingebrekestelling",
      [gebeurtenis("dwangsom-vastgesteld", "2026-06-02"), gebeurtenis("ingebrekestelling-ontvangen", "2026-06-02")],
      [],
    ],
    ...(["reden-te-laat-gevraagd", "doorgezonden", "dwangsom-vastgesteld"] as const).map(
      (soort): [string, readonly Gebeurtenis[], readonly string[]] => [
        `${soort} voor de ontvangst`,
        [gebeurtenis(soort, "2026-03-31"), gebeurtenis(soort, "2026-04-01")],
        ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/0/op"],
      ],
    ),
    ["een evaluatie gevraagd over de periode ervoor", [gebeurtenis("evaluatie-gevraagd", "2026-02-01")], []],
    [
      "advies voor de vraag",
      [gebeurtenis("advies-gevraagd", "2026-04-08"), gebeurtenis("advies-ontvangen", "2026-04-07")],
      ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/1/op"],
    ],
    [
      "reactie voor de vraag",
      [gebeurtenis("zienswijze-gevraagd", "2026-04-08"), gebeurtenis("zienswijze-ontvangen", "2026-04-07")],
      ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/1/op"],
    ],
    [
      "bezwaar voor het besluit",
      [gebeurtenis("besluit-genomen", "2026-04-08"), gebeurtenis("bezwaar-ontvangen", "2026-04-07")],
      ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/1/op"],
    ],
    [
      "verstuurd voor het besluit",
      [gebeurtenis("besluit-genomen", "2026-04-08"), gebeurtenis("besluit-bekendgemaakt", "2026-04-07")],
      ["fout BEKENDMAKING_VOOR_BESLUIT /gebeurtenissen/1/op"],
    ],
    [
      "verstuurd op de dag van het besluit",
      [gebeurtenis("besluit-genomen", "2026-04-08"), gebeurtenis("besluit-bekendgemaakt", "2026-04-08")],
      [],
    ],
    [
      "besluit voor ontvangst",
      [gebeurtenis("besluit-genomen", "2026-03-31")],
      ["fout BESLUIT_VOOR_ONTVANGST /gebeurtenissen/0/op"],
    ],
    ["besluit op de dag van ontvangst", [gebeurtenis("besluit-genomen", "2026-04-01")], []],
    [
      "verstuurd voor ontvangst",
      [gebeurtenis("besluit-bekendgemaakt", "2026-03-31")],
      ["fout BESLUIT_VOOR_ONTVANGST /gebeurtenissen/0/op"],
    ],
    [
      "aanvulling gevraagd voor ontvangst",
      [gebeurtenis("aanvulling-gevraagd", "2026-03-31")],
      ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/0/op"],
    ],
    [
      "verlengd voor ontvangst",
      [gebeurtenis("beslistermijn-verlengd", "2026-03-31")],
      ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/0/op"],
    ],
    [
      "uitstel voor ontvangst",
      [gebeurtenis("ander-uitstel", "2026-03-31")],
      ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/0/op"],
    ],
    [
      "ingebrekestelling voor ontvangst",
      [gebeurtenis("ingebrekestelling-ontvangen", "2026-03-31")],
      ["fout GEBEURTENIS_VOLGORDE /gebeurtenissen/0/op"],
    ],
    ["advies gevraagd voor ontvangst mag", [gebeurtenis("advies-gevraagd", "2026-03-31")], []],
    [
      "een dag voor de Awb",
      [gebeurtenis("advies-gevraagd", "1993-12-31")],
      ["fout REGELS_NIET_BEKEND /gebeurtenissen/0/op"],
    ],
    [
      "een dag die te ver weg is",
      [gebeurtenis("aanvulling-gevraagd", "2026-04-08", "2151-01-01")],
      ["fout DATUM_TE_VER /gebeurtenissen/0/totEnMet"],
    ],
    [
      "een dag na de peildatum",
      [gebeurtenis("advies-gevraagd", "2027-01-01")],
      ["waarschuwing DATUM_IN_TOEKOMST /gebeurtenissen/0/op"],
    ],
    ["de peildatum zelf", [gebeurtenis("advies-gevraagd", "2026-12-31")], []],
  ])("%s", (_, gebeurtenissen, verwacht) => expect(na(...gebeurtenissen)).toEqual(verwacht));

  test("alles tegelijk, ook bij tweehonderd gebeurtenissen", () => {
    const honderd = Array.from({ length: 200 }, () => gebeurtenis("besluit-genomen", "2026-03-31"));
    expect(na(...honderd)).toHaveLength(200);
  });
  test("een formulier zonder ontvangst, of zonder gevraagd besluit, heeft geen dag om mee te vergelijken", () => {
    const gebeurtenissen = [gebeurtenis("besluit-genomen", "2026-03-31")];
    expect(fouten(feiten({ vraagtBesluit: true, gebeurtenissen }))).toEqual([]);
    expect(fouten(feiten({ ontvangenOp: d("2026-04-01"), gebeurtenissen }))).toEqual([]);
  });
  test("een besluit voor ontvangst noemt de dag van ontvangst", () =>
    expect(
      checkGebeurtenissen(ontvangen("2026-04-01", gebeurtenis("besluit-genomen", "2026-03-31")), d("2026-12-31"))[0]
        ?.params,
    ).toEqual({
      ontvangen: "2026-04-01",
    }));
  test("de zin zegt wat eerst moet gebeuren", () => {
    const [vraag] = checkGebeurtenissen(
      ontvangen(
        "2026-04-01",
        gebeurtenis("aanvulling-ontvangen", "2026-04-07"),
        gebeurtenis("aanvulling-gevraagd", "2026-04-08"),
      ),
      d("2026-12-31"),
    );
    expect(vraag && describeFinding(vraag)).toBe(
      "Dit kan pas nadat om aanvulling is gevraagd. Verbeter de datum, of zet in het dossier wat eerst gebeurde.",
    );
    const zinnen = (["advies", "zienswijze", "bezwaar"] as const).map((wat) => {
      const eerst = wat === "bezwaar" ? "besluit-genomen" : (`${wat}-gevraagd` as const);
      const gegeven = ontvangen(
        "2026-04-01",
        gebeurtenis(eerst, "2026-04-08"),
        gebeurtenis(`${wat}-ontvangen`, "2026-04-07"),
      );
      return checkGebeurtenissen(gegeven, d("2026-12-31")).map(({ params: { na } }) => na);
    });
    expect(zinnen).toEqual([["om advies is gevraagd"], ["om een reactie is gevraagd"], ["het besluit is genomen"]]);
    expect(
      checkGebeurtenissen(ontvangen("2026-04-01", gebeurtenis("ander-uitstel", "2026-03-31")), d("2026-12-31"))[0]
        ?.params,
    ).toEqual({
      na: "de aanvraag is ontvangen (1 april 2026)",
    });
  });
});

describe("De dagen waarmee te rekenen is", () => {
  test.each([
    ["1993-12-31", ["REGELS_NIET_BEKEND"]],
    ["1994-01-01", []],
    ["2150-12-31", []],
    ["2151-01-01", ["DATUM_TE_VER"]],
  ])("%s: %j", (dag, verwacht) => expect(checkBereik(d(dag), "/x").map(({ code }) => code)).toEqual(verwacht));
  test("geen dag is geen fout", () =>
    expect([checkBereik(undefined, "/x"), checkBereik(null, "/x")]).toEqual([[], []]));
  test("de bevinding noemt de dag en de grens", () => {
    expect(checkBereik(d("1993-12-31"), "/x")[0]).toMatchObject({
      pointer: "/x",
      params: { dag: "1993-12-31", vanaf: "1994-01-01" },
    });
    expect(checkBereik(d("2151-01-01"), "/x")[0]?.params).toEqual({ tot: "2150-12-31" });
  });
});
