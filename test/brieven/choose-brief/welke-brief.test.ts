import { describe, expect, test } from "vitest";
import { chooseBrief } from "../../../src/brieven/choose-brief.ts";
import { beslis, invoer, readSample, value } from "../../besluit/geval.ts";
import { briefzaak, type Gebeurd, keuzeVan, situatieVan } from "./briefzaak.ts";

const bij = (...gebeurd: readonly Gebeurd[]) => situatieVan(chooseBrief(briefzaak("eerste-aanvraag", { gebeurd })));
const beslissing = () => value(beslis(invoer("eerste-aanvraag"), Object(readSample("eerste-aanvraag", "keuze.json"))));

describe("wat niet telt", () => {
  test("wat na de dag van de brief gebeurt", () => {
    expect(bij({ soort: "ander-uitstel", op: "2025-10-07" })).toBe("aanvraag-ontvangen");
    expect(bij({ soort: "ander-uitstel", op: "2025-10-06" })).toBe("termijn-stil");
  });

  test("wat gebeurde voordat dit formulier binnenkwam", () => {
    expect(bij({ soort: "evaluatie-gevraagd", op: "2025-09-17" })).toBe("aanvraag-ontvangen");
    expect(bij({ soort: "evaluatie-gevraagd", op: "2025-09-18" })).toBe("evaluatie-gevraagd");
  });

  test("wat geen brief vraagt", () => {
    expect(bij({ soort: "advies-gevraagd", op: "2025-09-20" }, { soort: "advies-ontvangen", op: "2025-09-30" })).toBe(
      "aanvraag-ontvangen",
    );
  });

  test("wat gebeurde voor het besluit, als dat al is verstuurd", () => {
    const verstuurd = [
      { soort: "evaluatie-gevraagd", op: "2025-09-20" },
      { soort: "besluit-genomen", op: "2025-09-25" },
      { soort: "besluit-bekendgemaakt", op: "2025-09-25" },
    ] as const;
    expect(bij(...verstuurd)).toBe("BRIEF_NA_BESLUIT ");
    expect(bij(...verstuurd, { soort: "evaluatie-gevraagd", op: "2025-09-25" })).toBe("evaluatie-gevraagd");
    expect(bij({ soort: "ander-uitstel", op: "2025-09-20" }, ...verstuurd.slice(1))).toBe("BRIEF_NA_BESLUIT ");
  });
});

describe("wat een brief niet kan zeggen, wordt geweigerd", () => {
  test.each<[string, Gebeurd, string]>([
    [
      "een vraag met een laatste dag die voorbij is",
      { soort: "evaluatie-gevraagd", op: "2025-09-20", totEnMet: "2025-10-05" },
      "BRIEF_DAG_VOORBIJ /gebeurtenissen/0/totEnMet",
    ],
    [
      "een verlenging tot een dag die eerder is dan de dag die al gold",
      { soort: "beslistermijn-verlengd", op: "2025-09-20", totEnMet: "2025-10-20" },
      "BRIEF_VERLENGING_KORTER /gebeurtenissen/0/totEnMet",
    ],
    [
      "een verlenging zonder dag",
      { soort: "beslistermijn-verlengd", op: "2025-10-01" },
      "VELD_ONTBREEKT /gebeurtenissen/0/totEnMet",
    ],
    [
      "een reactie waarvan niemand weet waarover",
      { soort: "zienswijze-gevraagd", op: "2025-10-01" },
      "VELD_ONTBREEKT /gebeurtenissen/0/reden",
    ],
    [
      "een doorzending naar niemand die te zien is",
      { soort: "doorgezonden", op: "2025-10-01", naar: "\u200b" },
      "VELD_ONTBREEKT /gebeurtenissen/0/naar",
    ],
    [
      "een aanvulling terwijl alles er is",
      { soort: "aanvulling-gevraagd", op: "2025-10-01" },
      "BRIEF_NIETS_MIST /gebeurtenissen/0",
    ],
    [
      "een reden voor te laat, terwijl het op tijd was",
      { soort: "reden-te-laat-gevraagd", op: "2025-10-01" },
      "BRIEF_AANVRAAG_OP_TIJD /gebeurtenissen/0",
    ],
    [
      "een dwangsom zonder ingebrekestelling",
      { soort: "dwangsom-vastgesteld", op: "2025-10-01" },
      "BRIEF_DWANGSOM_ONBEKEND /gebeurtenissen/0",
    ],
  ])("%s", (_, gebeurd, code) => {
    expect(bij(gebeurd)).toBe(code);
  });

  test("een dwangsom die nog oploopt", () => {
    const zaak = briefzaak("eerste-aanvraag", {
      op: "2025-12-24",
      gebeurd: [
        { soort: "ingebrekestelling-ontvangen", op: "2025-12-05" },
        { soort: "dwangsom-vastgesteld", op: "2025-12-24" },
      ],
    });
    expect(situatieVan(chooseBrief(zaak))).toBe("BRIEF_DWANGSOM_ONBEKEND /gebeurtenissen/1");
  });

  test("de plaats is die in het dossier, ook als dat niet op volgorde staat", () => {
    expect(
      bij({ soort: "beslistermijn-verlengd", op: "2025-10-02" }, { soort: "ander-uitstel", op: "2025-10-01" }),
    ).toBe("VELD_ONTBREEKT /gebeurtenissen/0/totEnMet");
  });
});

describe("het laatste dat gebeurde, kiest de brief", () => {
  test("niet wat het laatst in het dossier staat", () => {
    expect(bij({ soort: "evaluatie-gevraagd", op: "2025-10-03" }, { soort: "ander-uitstel", op: "2025-10-01" })).toBe(
      "evaluatie-gevraagd",
    );
  });

  test("op een dag kiest de volgorde van het dossier", () => {
    const [een, ander] = [
      { soort: "evaluatie-gevraagd", op: "2025-10-03" },
      { soort: "ander-uitstel", op: "2025-10-03" },
    ] as const;
    expect(bij(een, ander)).toBe("termijn-stil");
    expect(bij(ander, een)).toBe("evaluatie-gevraagd");
  });

  test.each<[Gebeurd, string]>([
    [{ soort: "beslistermijn-verlengd", op: "2025-10-01", totEnMet: "2025-12-12" }, "termijn-verlengd"],
    [{ soort: "ander-uitstel", op: "2025-10-01" }, "termijn-stil"],
    [{ soort: "zienswijze-gevraagd", op: "2025-10-01", reden: "Wij willen weigeren." }, "reactie-gevraagd"],
    [{ soort: "zienswijze-ontvangen", op: "2025-10-01" }, "reactie-ontvangen"],
    [{ soort: "evaluatie-gevraagd", op: "2025-10-01" }, "evaluatie-gevraagd"],
    [{ soort: "ingebrekestelling-ontvangen", op: "2025-10-01" }, "ingebrekestelling-ontvangen"],
    [{ soort: "aanvulling-ontvangen", op: "2025-10-01" }, "aanvulling-ontvangen"],
    [{ soort: "doorgezonden", op: "2025-10-01", naar: "de gemeente Amersfoort" }, "doorgezonden"],
  ])("%j", (gebeurd, situatie) => {
    expect(bij(gebeurd)).toBe(situatie);
  });

  test("de reden van te laat, de aanvulling en de dwangsom, waar die kunnen", () => {
    const gevallen = [
      ["te-laat-goede-reden", [{ soort: "reden-te-laat-gevraagd", op: "2026-03-01" }], undefined],
      ["onvolledig", [{ soort: "aanvulling-gevraagd", op: "2026-02-20" }], undefined],
      [
        "eerste-aanvraag",
        [
          { soort: "ingebrekestelling-ontvangen", op: "2025-12-05" },
          { soort: "besluit-bekendgemaakt", op: "2026-01-05" },
          { soort: "dwangsom-vastgesteld", op: "2026-01-06" },
        ],
        "2026-01-06",
      ],
    ] as const;
    const gekozen = gevallen.map(([naam, gebeurd, op]) =>
      situatieVan(chooseBrief(briefzaak(naam, op === undefined ? { gebeurd } : { gebeurd, op }))),
    );
    expect(gekozen).toEqual(["reden-te-laat-gevraagd", "aanvulling-gevraagd", "dwangsom"]);
  });
});

describe("zonder gebeurtenis kiest het formulier", () => {
  test.each([
    ["eerste-aanvraag", "aanvraag-ontvangen"],
    ["aanmelding-client", "aanmelding-ontvangen"],
    ["aanmelding-signaal", "signaal-ontvangen"],
    ["wijziging-verhuizing", "wijziging-ontvangen"],
    ["einde-baan", "afsluiting-ontvangen"],
    ["evaluatie-client", "evaluatie-ontvangen"],
  ])("%s: %s", (naam, situatie) => {
    expect(keuzeVan(briefzaak(naam))).toMatchObject({ situatie, brief: "ontvangst" });
  });
});

describe("een beslissing kiest zelf", () => {
  test("de situatie van de beslissing, wat er daarna ook gebeurde", () => {
    const keuze = keuzeVan(
      briefzaak("eerste-aanvraag", {
        op: "2025-10-07",
        beslissing: beslissing(),
        gebeurd: [{ soort: "evaluatie-gevraagd", op: "2025-10-07" }],
      }),
    );
    expect(keuze).toMatchObject({
      situatie: "toekenning-dienstverband",
      brief: "toekenning",
      waarom: "Op 6 oktober 2025 is beslist: alles wat is gevraagd, is toegekend.",
    });
  });
});

test("waarom deze brief, staat er zonder namen", () => {
  const waarom = keuzeVan(
    briefzaak("onvolledig", { gebeurd: [{ soort: "aanvulling-gevraagd", op: "2026-02-20" }] }),
  ).waarom;
  expect(waarom).toBe(
    "Op 20 februari 2026 vroegen wij om een aanvulling. Dat was het laatste dat om een brief vraagt.",
  );
  expect(keuzeVan(briefzaak("onvolledig")).waarom).toBe(
    "Op 18 februari 2026 kwam dit formulier binnen. Daarna gebeurde niets dat om een brief vraagt.",
  );
});
