import { describe, expect, test } from "vitest";
import { readDossier } from "../../src/besluit/dossier/read-dossier.ts";
import { datum } from "../../src/domein/datum.ts";
import type { Verandering } from "../../src/formulier/formulier.ts";
import { uwv2019 } from "../../src/regels/beleid/uwv-2019.ts";
import { beslis, codesOf, dossier, invoer, readSample, value, voorstelVan } from "./geval.ts";

const dossierVan = (naam: string) => value(readDossier(readSample(naam, "dossier.json")));
const antwoord = (vraag: string, gegeven: string) => ({ vraag, antwoord: gegeven, reden: "Gewogen." });
const gehoord = antwoord("HOREN", "gehoord");
const uren = (waarde: number) => ({ waarde, reden: "Zo is het genoeg." });
const soort = (waarde: string) => ({ waarde, reden: "Anders gezien." });
const periode = (totEnMet: string) => ({ van: "2026-01-12", totEnMet, reden: "Toen stopte het werk." });

const wijziging = invoer("wijziging-meer-uren");
const { formulier: wijzigingsformulier } = wijziging;
if (wijzigingsformulier.soort !== "wijziging") throw new Error("Not a change");
const bij = (wijzigingen: readonly Verandering[], meer: object = {}) => ({
  ...wijziging,
  formulier: { ...wijzigingsformulier, status: "voorlopig" as const, wijzigingen: [...wijzigingen] },
  dossier: dossierVan("wijziging-meer-uren"),
  ...meer,
});

describe("Uren die niemand kan berekenen", () => {
  const beleid = { ...uwv2019, intensiteit: null };
  const werkuren: Verandering = { wat: "contracturen", vanaf: "2026-04-13", urenPerWeek: 28, dagenPerWeek: 5 };
  const extra: Verandering = { wat: "meer-begeleiding", vanaf: "2026-04-13", urenErbij: 18 };
  const verhuisd: Verandering = { wat: "adres", vanaf: "2026-01-15" };

  test("gelden vanaf de dag van de werkuren, niet vanaf een verhuizing", () => {
    const besluit = value(beslis(bij([verhuisd, werkuren], { beleid }), { uren: uren(40) }));
    expect(besluit).toMatchObject({ soort: "wijziging", situatie: "met-gevolgen", vanaf: "2026-04-13" });
  });

  test("wie extra uren vroeg en ze niet krijgt, kan bezwaar maken", () => {
    const besluit = value(beslis(bij([werkuren, extra], { beleid }), { uren: uren(28.64) }));
    expect(besluit).toMatchObject({
      soort: "geen-wijziging",
      situatie: "geen-extra-uren",
      gevraagd: { wat: "extra-uren", uren: 46.64 },
      verschillen: [{ oorzaak: "keuze-beslisser", minder: 18 }],
      rechtsgevolg: { isBesluit: true },
    });
  });

  test("wie er een deel van krijgt, krijgt de brief over extra uren", () => {
    expect(value(beslis(bij([werkuren, extra], { beleid }), { uren: uren(40) }))).toMatchObject({
      soort: "wijziging",
      situatie: "uren-bijgesteld",
      verschillen: [{ minder: 6.64 }],
    });
  });

  test("minder dan er al is gedeclareerd: eerst horen, en van wie wordt gevraagd", () => {
    const declaraties = [{ toekenning: "t1", op: datum("2026-04-10"), minuten: 1700 }];
    const geval = bij([werkuren], { beleid, dossier: { ...dossierVan("wijziging-meer-uren"), declaraties } });
    expect(codesOf(beslis(geval, { uren: uren(20) }))).toHaveLength(2);
    const antwoorden = [gehoord, antwoord("TERUGVORDERING", "niet")];
    expect(value(beslis(geval, { uren: uren(20), antwoorden })).terugvordering?.blijvendeMinuten).toBe(1200);
  });

  test("een ander regime is nog geen reden voor andere uren", () => {
    const regime = { waarde: "intensief", reden: "Er is meer nodig." };
    const geval = bij([werkuren], { beleid });
    expect(codesOf(beslis(geval, { uren: { waarde: 40 }, regime }))).toEqual(["AFWIJKING_ZONDER_REDEN /uren/reden"]);
    expect(beslis(geval, { uren: uren(40), regime }).ok).toBe(true);
  });
});

describe("Een einde dat de beslisser zelf kiest", () => {
  const failliet: Verandering = { wat: "faillissement", op: "2026-04-01" };
  const antwoorden = [antwoord("FAILLISSEMENT", "2026-04-30")];
  const einde = { antwoorden, soort: soort("einde-van-rechtswege") };

  test("heeft een laatste dag", () => {
    expect(codesOf(beslis(bij([failliet]), einde))).toEqual(["VELD_ONTBREEKT /periode"]);
    const besluit = value(beslis(bij([failliet]), { ...einde, periode: periode("2026-04-30"), uren: uren(28.64) }));
    expect(besluit.vanaf).toBe("2026-04-30");
  });

  const baan: Verandering = { wat: "werkgever", vanaf: "2026-04-01" };
  test("een nieuwe baan laat de toekenning niet doorlopen", () => {
    const nieuw = { antwoorden: [antwoord("WERKGEVER_ANDERS", "nieuwe-baan")] };
    expect(codesOf(beslis(bij([baan]), nieuw))).toEqual(["ANTWOORD_TEGENSTRIJDIG /antwoorden/0/antwoord"]);
    const stopt = { ...nieuw, soort: soort("einde-van-rechtswege"), periode: periode("2026-06-30"), uren: uren(28.64) };
    expect(value(beslis(bij([baan]), stopt)).situatie).toBe("beeindiging");
    expect(beslis(bij([baan]), { antwoorden: [antwoord("WERKGEVER_ANDERS", "zelfde-baan")] }).ok).toBe(true);
  });

  const stopt: Verandering = { wat: "werk-stopt" };
  test("werk dat stopt zonder dag is nooit een bericht dat er niets verandert", () => {
    expect(voorstelVan(bij([stopt])).situatie).toBe("beeindiging");
    expect(codesOf(beslis(bij([stopt]), {}))).toEqual(["VELD_ONTBREEKT /uren", "VELD_ONTBREEKT /periode"]);
    const besluit = value(beslis(bij([stopt]), { uren: uren(10), periode: periode("2026-04-20") }));
    expect(besluit).toMatchObject({ soort: "einde-van-rechtswege", vanaf: "2026-04-20", totNu: { uren: 28.64 } });
  });
  test("een laatste dag die al voorbij is: eerst horen", () => {
    const voorbij = { uren: uren(10), periode: periode("2026-04-10") };
    expect(codesOf(beslis(bij([stopt]), voorbij))).toEqual(["VRAAG_ONBEANTWOORD /antwoorden"]);
  });
  test("ook niet als niemand de toekenning kent", () => {
    const { eerdereOndersteuning: _, ...zonder } = wijzigingsformulier;
    const laatsteDag: Verandering = { wat: "werk-stopt", laatsteDag: "2026-05-01" };
    const formulier = { ...zonder, status: "voorlopig" as const, wijzigingen: [laatsteDag] };
    const geval = { ...bij([]), formulier, dossier: dossier({}) };
    const onbekend = { antwoorden: [antwoord("TOEKENNING_ONBEKEND", "De eerste.")] };
    expect(codesOf(beslis(geval, onbekend))).toEqual(["VELD_ONTBREEKT /uren"]);
    expect(value(beslis(geval, { ...onbekend, uren: uren(10) })).vanaf).toBe("2026-05-01");
  });
});

describe("Een baan die eerder stopt", () => {
  const naam = "einde-baan";
  const { formulier } = invoer(naam);
  if (formulier.soort !== "afsluiting") throw new Error("Not a closing");
  const basis = dossierVan(naam);
  const met = (meer: object, veranderd: object = {}) =>
    invoer(naam, { dossier: { ...basis, ...meer }, formulier: { ...formulier, ...veranderd } });

  test("wie zelf de uren tot de laatste werkdag zegt, houdt die laatste dag", () => {
    const [contract, ...rest] = formulier.dienstverband?.reeks ?? [];
    if (contract?.soort !== "bepaalde-tijd" || rest.length > 0) throw new Error("Not one contract");
    const later = { ...contract, id: "c2", van: "2026-05-01", urenPerWeek: 32 };
    const reeks = [{ ...contract, totEnMet: "2026-04-30" }, later];
    const toekenningen = basis.toekenningen?.map((een) => (een.kenmerk === "t2" ? { ...een, uren: 74.43 } : een));
    const geval = met({ toekenningen }, { dienstverband: { ...formulier.dienstverband, reeks } });
    const antwoorden = [gehoord, antwoord("VROEG_EINDE", "dagformule")];
    expect(value(beslis(geval, { antwoorden, uren: uren(30) }))).toMatchObject({
      soort: "einde-van-rechtswege",
      vanaf: "2026-05-29",
      toekenning: { uren: 30, periode: { van: "2026-03-01", totEnMet: "2026-05-29" } },
    });
  });

  test("zonder bekende toekenning is de laatste dag die van het formulier", () => {
    const { eerdereOndersteuning: _, ...zonder } = formulier;
    const geval = invoer(naam, { formulier: { ...zonder, status: "voorlopig" }, dossier: dossier({}) });
    const antwoorden = [antwoord("TOEKENNING_ONBEKEND", "De vorige.")];
    expect(value(beslis(geval, { antwoorden, uren: uren(20) })).vanaf).toBe("2026-05-29");
  });

  const declaraties = [{ toekenning: "t2", op: datum("2026-05-01"), minuten: 2500 }];
  const antwoorden = [gehoord, antwoord("TERUGVORDERING", "niet")];
  test.each<[string, object, number | undefined]>([
    ["wie alles laat doorlopen, vordert niets terug", { soort: soort("geen-wijziging") }, undefined],
    ["losse uren zijn nieuw", { soort: soort("toekenning"), uren: uren(5) }, undefined],
    ["intrekken laat over wat de som geeft", { soort: soort("intrekking") }, 1994],
  ])("%s", (_, keuze, blijvend) => {
    const { terugvordering } = value(beslis(met({ declaraties }), { antwoorden, ...keuze }));
    expect(terugvordering?.blijvendeMinuten).toBe(blijvend);
  });
});

test("Eigen uren bij een wijziging zonder dag gelden vanaf de dag van de beslissing", () => {
  const telefoon: Verandering = { wat: "telefoon" };
  expect(value(beslis(bij([telefoon]), { uren: uren(40) })).vanaf).toBe("2026-04-14");
  expect(value(beslis(bij([telefoon]), {})).vanaf).toBeNull();
});
