import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { datum } from "../../../src/domein/datum.ts";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import { besluitVoor, deels, formulierMet, kaal, toegekend } from "./geval.ts";

const op = (dag: string) => ({ op: datum(dag) });
const lopend = deels(60, 60);
const niets = { meerUren: null, vervolgTotEnMet: null };

describe("Meer uren en een vervolg", () => {
  test("een half jaar bij UWV: een maand voor het einde, en vier weken erna", () => {
    expect(besluitVoor("client", lopend)).toMatchObject({
      meerUren: { kan: true, totEnMet: "31 juli 2026" },
      vervolgTotEnMet: "28 september 2026",
      melden: "binnen een week",
    });
  });

  test("een dag die voorbij is, wordt niet beloofd", () => {
    expect(besluitVoor("client", lopend, op("2026-07-31")).meerUren).toEqual({ kan: true, totEnMet: "31 juli 2026" });
    expect(besluitVoor("client", lopend, op("2026-08-01")).meerUren).toEqual({ kan: false, totEnMet: null });
    expect(besluitVoor("client", lopend, op("2026-09-28")).vervolgTotEnMet).toBe("28 september 2026");
    expect(besluitVoor("client", lopend, op("2026-09-29")).vervolgTotEnMet).toBeNull();
  });

  test("een gemeente die het niet zegt: het kan zolang de periode loopt, zonder dag", () => {
    const beleid = gemeente;
    expect(besluitVoor("client", lopend, { beleid })).toMatchObject({
      meerUren: { kan: true, totEnMet: null },
      vervolgTotEnMet: null,
      melden: null,
    });
    expect(besluitVoor("client", lopend, { beleid, ...op("2026-09-01") }).meerUren?.kan).toBe(false);
  });

  test("twee keer hetzelfde beleid met andere termijnen geeft andere dagen", () => {
    const ander: Beleid = {
      ...uwv2019,
      termijnen: { ...uwv2019.termijnen, meerUrenVoorEinde: 56, wijzigingMelden: 10 },
    };
    expect(besluitVoor("client", lopend).meerUren?.totEnMet).toBe("31 juli 2026");
    expect(besluitVoor("client", lopend, { beleid: ander })).toMatchObject({
      meerUren: { totEnMet: "6 juli 2026" },
      melden: "binnen 10 dagen",
    });
    expect(besluitVoor("client", lopend).meerUren?.totEnMet).toBe("31 juli 2026");
  });

  test.each<[string, Partial<Beslissing>]>([
    ["een afwijzing", { situatie: "afgewezen", toekenning: null }],
    ["een proefplaatsing", { toekenning: toegekend(20, { waarvoor: "proefplaatsing" }) }],
    ["losse uren", { situatie: "losse-uren", toekenning: toegekend(5, { waarvoor: "losse-uren", periode: null }) }],
    ["een einde", { situatie: "beeindiging", totNu: toegekend(60) }],
    ["een onderzoeksfase", { situatie: "onderzoeksfase", toekenning: toegekend(5, { waarvoor: "onderzoeksfase" }) }],
  ])("%s: niets om nog te vragen", (_, meer) => {
    expect(besluitVoor("client", { ...lopend, ...meer })).toMatchObject(niets);
  });

  test("een periode die voorbij is, kan een vervolg hebben", () => {
    const gronden = [{ code: "PERIODE_VOORBIJ", uitleg: "De periode is voorbij.", bronnen: [] }];
    const einde = { ...lopend, situatie: "beeindiging" as const, totNu: toegekend(60), gronden };
    expect(besluitVoor("client", einde, op("2026-09-01")).vervolgTotEnMet).toBe("28 september 2026");
  });
});

describe("Opnieuw aanvragen na niet behandelen", () => {
  const niet: Beslissing = {
    ...kaal,
    situatie: "niet-behandeld",
    soort: "niet-behandelen",
    gevraagd: { ...kaal.gevraagd, periode: { van: datum("2026-03-01"), totEnMet: datum("2026-08-31") } },
    rechtsgevolg: { ...kaal.rechtsgevolg, opnieuwAanvragen: true },
  };

  test("kost geen uren tot en met vier weken na het begin", () => {
    expect(besluitVoor("client", niet, op("2026-03-29")).opnieuwOpTijdTotEnMet).toBe("29 maart 2026");
    expect(besluitVoor("client", niet, op("2026-03-30")).opnieuwOpTijdTotEnMet).toBeNull();
  });

  test("weet het beleid het niet, of staat er geen periode, dan staat er geen dag", () => {
    expect(besluitVoor("client", niet, { ...op("2026-03-01"), beleid: gemeente }).opnieuwOpTijdTotEnMet).toBeNull();
    const zonder = { ...niet, gevraagd: kaal.gevraagd };
    const formulier = formulierMet({ begeleiding: {} });
    expect(besluitVoor("client", zonder, { ...op("2026-03-01"), formulier }).opnieuwOpTijdTotEnMet).toBeNull();
  });

  test("bij elke andere beslissing staat die dag er niet", () => {
    expect(
      besluitVoor("client", { ...niet, rechtsgevolg: kaal.rechtsgevolg }, op("2026-03-01")).opnieuwOpTijdTotEnMet,
    ).toBeNull();
  });
});

describe("De opdracht aan de jobcoach", () => {
  test("staat alleen in de brief van de jobcoach, en alleen als er uren zijn", () => {
    expect(besluitVoor("client", lopend).opdracht).toBeNull();
    expect(besluitVoor("werkgever", lopend).opdracht).toBeNull();
    expect(besluitVoor("jobcoach", { ...lopend, toekenning: null }).opdracht).toBeNull();
    expect(besluitVoor("jobcoach", lopend).opdracht).toMatchObject({
      organisatie: "Meeloper Jobcoaching",
      kvk: "90000102",
      declarerenTotEnMet: "28 september 2026",
    });
  });

  test("een tarief dat niemand weet, staat er niet; een tarief van het beleid wel", () => {
    expect(besluitVoor("jobcoach", lopend).opdracht?.tarief).toBeNull();
    const tarieven = [{ vanaf: "2026-01-01", totEnMet: null, eurocent: 8490, bron: "regels" }];
    expect(besluitVoor("jobcoach", lopend, { beleid: { ...gemeente, tarieven } }).opdracht).toMatchObject({
      tarief: "€ 84,90",
      declarerenTotEnMet: null,
    });
  });

  test("losse uren hebben geen laatste dag om te declareren", () => {
    const toekenning = toegekend(5, { waarvoor: "losse-uren", periode: null, perioden: [] });
    expect(
      besluitVoor("jobcoach", { ...lopend, situatie: "losse-uren", toekenning }).opdracht?.declarerenTotEnMet,
    ).toBeNull();
  });
});
