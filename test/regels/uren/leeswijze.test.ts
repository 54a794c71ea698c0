import { describe, expect, test } from "vitest";
import { datum } from "../../../src/domein/datum.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { pasRegime } from "../../../src/regels/uren/pas-regime.ts";
import type { Urenvraag } from "../../../src/regels/uren/urenvraag.ts";
import { urenBijVroegEinde } from "../../../src/regels/uren/vroeg-einde.ts";
import {
  codesVan,
  contract,
  gemeenteMet,
  gevolgen,
  periode,
  reken,
  uwvMet,
  vast,
  vraag,
  vraagVan,
} from "./gevallen.ts";

describe("Hoe de regels gelezen worden", () => {
  test("§10.3 geen korting voordat de reden is gewogen", () => {
    const laat = { ontvangenOp: datum("2024-03-01") };
    expect(reken(laat)).toMatchObject({ uren: 57.6, korting: { reden: "gevraagd" } });
    expect(codesVan(reken(laat))).toEqual(["REDEN_TE_LAAT"]);
  });
  test("§10.5 intensief wordt niet voorgesteld zonder reden, en anders gevraagd", () => {
    const keuze = pasRegime(vraag(), uwv2019, 80, []);
    expect(keuze.ok && keuze.value.voorstel?.regime).toBe("midden");
    const uitkomst = reken({ regime: "intensief" });
    expect(vraagVan(uitkomst, "INTENSIEF_MOTIVATIE")).toMatchObject({
      aan: "jobcoach",
      bronnen: [{ wet: "UWV 2023", artikel: "§2.3" }],
    });
    expect(codesVan(reken({ regime: "intensief", motivatieIntensief: true }))).toEqual([]);
    expect(codesVan(reken({ regimewissels: [{ vanaf: datum("2024-02-01"), regime: "intensief" }] }))).toEqual([
      "INTENSIEF_MOTIVATIE",
    ]);
    expect(codesVan(reken({ regimewissels: [{ vanaf: datum("2024-02-01"), regime: "licht" }] }))).toEqual([]);
  });
  test("§10.11 boven het wettelijk maximum vraagt om een reden", () => {
    const ruim = uwvMet({ tabel2: { "zeer-licht": [20], licht: [20], midden: [20], intensief: [20] } });
    const uitkomst = reken({ werk: [contract("2024-01-01", "2024-06-30", 24)] }, ruim);
    expect(uitkomst).toMatchObject({ uren: 115.2, wettelijkMaximum: 86.4 });
    expect(vraagVan(uitkomst, "BOVEN_WETTELIJK_MAXIMUM")).toMatchObject({
      aan: "beslisser",
      vraag: "Dit is meer dan de wet toestaat: hoogstens 86,40 uur. Wijkt u af, en waarom?",
    });
    expect(vraagVan(uitkomst, "BOVEN_WETTELIJK_MAXIMUM").bronnen.map(formatBron)).toEqual([
      "Reintegratiebesluit 18 lid 3",
      "Reintegratiebesluit 18 lid 4",
    ]);
    expect(codesVan(reken({ regime: "intensief", motivatieIntensief: true }))).toEqual([]);
    expect(reken({ regime: "intensief", motivatieIntensief: true })).toMatchObject({
      uren: 86.4,
      wettelijkMaximum: 86.4,
    });
  });
  test("§10.15 twee percentages bij een vroeg einde: beide sommen, en een vraag", () => {
    const half = {
      periode: periode("2023-10-01", "2024-03-31"),
      werk: [vast("2023-01-01", 20)],
      inDienstSinds: datum("2023-01-01"),
    };
    const laatsteDag = datum("2023-12-31");
    const einde = urenBijVroegEinde({
      periode: half.periode,
      laatsteDag,
      toegekend: reken(half).uren ?? 0,
      gemaakt: null,
      dagformule: reken({ ...half, periode: { ...half.periode, totEnMet: laatsteDag } }).uren,
    });
    expect(einde.naarVerhouding).toBe(18.23);
    expect(codesVan(einde)).toEqual(["VROEG_EINDE"]);
    expect(gevolgen(vraagVan(einde, "VROEG_EINDE"))[1]).toContain("24,26 uur");
  });
  test.each<readonly [string, string, readonly string[]]>([
    ["de laatste dag van drie jaar", "2023-12-31", []],
    ["een dag later", "2024-01-01", ["VERLENGING"]],
  ])("§6 langer dan drie jaar vraagt om een reden: tot en met %s", (_, totEnMet, codes) => {
    const lang: Partial<Urenvraag> = {
      periode: periode("2023-10-01", totEnMet),
      werk: [vast("2021-01-01", 24)],
      inDienstSinds: datum("2021-01-01"),
      verleningSinds: datum("2021-01-01"),
    };
    expect(codesVan(reken(lang))).toEqual(codes);
    expect(codesVan(reken(lang, uwvMet({ maximaleDuur: null })))).toEqual([]);
  });
  test("§6 de vraag naar langer noemt de laatste dag en de bron", () => {
    const lang: Partial<Urenvraag> = {
      werk: [vast("2021-01-01", 24)],
      inDienstSinds: datum("2021-01-01"),
      verleningSinds: datum("2021-01-01"),
    };
    expect(vraagVan(reken(lang), "VERLENGING").vraag).toBe(
      "De periode loopt door na 31 december 2023. Dat is verlenging 1, en daar is een reden voor nodig. Verlengt u?",
    );
    expect(vraagVan(reken(lang), "VERLENGING").bronnen.map(formatBron)).toEqual(["Protocol Jobcoach UWV 2.6"]);
    const stad = gemeenteMet({
      werkweken: 48,
      intensiteit: { soort: "percentage", percentage: 5 },
      maximaleDuur: { maanden: 24, verlenging: null },
    });
    const voorbij = vraagVan(reken({ ...lang, regime: null }, stad), "DUUR_VOORBIJ");
    expect(voorbij.bronnen.map(formatBron)).toEqual(["Beleid rivierstad"]);
    expect(voorbij.vraag).toBe(
      "De gewone duur was voorbij op 31 december 2022, en er is geen verlenging meer. Wijkt u af, en waarom?",
    );
    const tweede = { ...stad, maximaleDuur: { maanden: 24, verlenging: { aantal: 3, maanden: 12 } } };
    const verlenging = vraagVan(reken({ ...lang, regime: null }, tweede), "VERLENGING");
    expect(verlenging.vraag).toContain("na 31 december 2022. Dat is verlenging 2,");
    expect(verlenging.bronnen.map(formatBron)).toEqual(["Beleid rivierstad"]);
  });
  test("§10.18 zonder contract van een einde: voor onbepaalde tijd, Tabel 1", () => {
    expect(reken().segmenten[0]).toMatchObject({ tabel: "tabel-1", percentage: 10 });
  });
});
