import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../../src/besluit/beslissing/decide-beslissing.ts";
import { readBeslissing } from "../../../src/besluit/beslissing/read-beslissing.ts";
import type { Briefzaak } from "../../../src/brieven/brief.ts";
import { briefvorm } from "../../../src/brieven/gegevens/vorm.ts";
import { basisvorm } from "../../../src/brieven/gegevens/vorm-basis.ts";
import { type Lezer, lezers } from "../../../src/brieven/sjabloon.ts";
import { laatste } from "../../../src/domein/periode.ts";
import { delenVan, type Formulier } from "../../../src/formulier/formulier.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { decideBesluit } from "../../../src/pipeline.ts";
import { readCasus } from "../../../src/shell/geval.ts";
import { flag, group } from "../../../src/template/shape.ts";
import { bewijs, value } from "../../besluit/geval.ts";
import { plantMarkers } from "../../samples/plant-markers.ts";
import { type JsonObject, samples, samplesFolder } from "../../samples/read-samples.ts";
import { maySee } from "../../samples/who-may-see.ts";
import { checkVorm } from "./check-vorm.ts";
import { aanvraag, allesVoor, bezwaarDoor, halfJaar, kaal, toegekend, verschil, vraagVan } from "./geval.ts";

const { besluit, eigen } = briefvorm.fields;
const vorm = group("", { ...basisvorm, besluit, eigen, eersteKeer: flag("") });

interface Besloten {
  readonly name: string;
  readonly zaak: Briefzaak;
  readonly bron: JsonObject;
}

/** Every sample that is decided, on the day it was. */
const besloten: readonly Besloten[] = samples
  .filter(({ name }) => existsSync(join(samplesFolder, name, "keuze.json")))
  .map(({ name, formulier: bron }) => {
    const { submission, keuze, dossier, beleid, peildatum } = readCasus(join(samplesFolder, name));
    if (keuze === undefined) throw new Error(`No choice in ${name}`);
    const formulier = value(readFormulier(submission));
    const invoer = { formulier, dossier, beleid, peildatum: laatste(peildatum, keuze.beslotenOp) };
    const beslissing = value(decideBesluit(invoer, keuze, bewijs));
    const op = beslissing.bekendgemaaktOp ?? beslissing.beslotenOp;
    return { name, bron, zaak: { formulier, dossier, beleid, bevindingen: [], beslissing, op } };
  });
const perLezer = besloten.flatMap((een) => lezers.map((lezer) => [een.name, lezer, een] as const));

function gegevensVan(lezer: Lezer, zaak: Partial<Briefzaak>) {
  return allesVoor(vraagVan(lezer, zaak));
}

describe("De gegevens van elke beslissing", () => {
  test("er zijn beslissingen om te lezen", () => {
    expect(besloten.length).toBeGreaterThan(3);
  });

  test.each(perLezer)("%s, %s: elk veld is er, en nergens staat een lege tekst", (_, lezer, { zaak }) => {
    expect(checkVorm(vorm, gegevensVan(lezer, zaak))).toEqual([]);
  });

  test.each(perLezer)(
    "%s, %s: niets uit het formulier dat deze lezer niet mag lezen, en nooit een bsn",
    (_, lezer, { zaak, bron }) => {
      const { formulier, markers } = plantMarkers(bron, false);
      const tekst = JSON.stringify(
        gegevensVan(lezer, { ...zaak, formulier: value(readFormulier(formulier)) }),
      ).toLowerCase();
      const gelekt = markers
        .filter(({ inzage }) => inzage === "bsn" || !maySee(lezer, inzage, formulier))
        .filter(({ forms }) => forms.some((form) => tekst.includes(form.toLowerCase())));
      expect(gelekt.map(({ path }) => path.join("/"))).toEqual([]);
      expect(markers.some(({ forms }) => forms.some((form) => tekst.includes(form.toLowerCase())))).toBe(true);
    },
  );

  test.each([["kaal", kaal] as const, ["alles", merk()] as const])(
    "een beslissing met %s is er een, en wordt heel",
    (_, beslissing) => {
      expect(readBeslissing(beslissing).ok).toBe(true);
      for (const lezer of lezers) expect(checkVorm(vorm, gegevensVan(lezer, { beslissing }))).toEqual([]);
    },
  );
});

/** A decision with a mark in every place where someone writes free words, or where words are about the client. */
function merk(): Beslissing {
  const bron = { wet: "Wajong", artikel: "2:22" };
  return {
    ...kaal,
    situatie: "met-gevolgen",
    soort: "wijziging",
    gevraagd: { wat: "jobcoach", ontvangenOp: kaal.beslotenOp, uren: 60, periode: halfJaar },
    toekenning: toegekend(40),
    totNu: toegekend(50),
    vorigeKeer: { uren: 70, periode: halfJaar, regime: "midden", urenPerWeek: 30 },
    gebruik: { gebruikteMinuten: 4242, totNuMinuten: 3000 },
    andereRegels: "ZqAndereRegels.",
    verschillen: [
      verschil("te-laat", 1, { reden: "ZqTeLaat.", uitleg: "ZqUitleg.", bronnen: [bron] }),
      verschil("ziekte", 2, { reden: "ZqZiekte." }),
      verschil("uren-niet-onderbouwd", 3, { reden: "ZqPlan." }),
      verschil("einde-contract", 14, { reden: "ZqContract.", getallen: { laatsteDag: "2026-07-31" } }),
    ],
    afwijkingen: [{ wat: "uren", voorstel: "ZqVoorstel", besluit: "ZqBesluit", reden: "ZqAfwijking." }],
    antwoorden: [{ vraag: "V", vraagtekst: "ZqVraag?", antwoord: "ZqAntwoord", reden: "ZqAntwoordreden." }],
    gronden: [
      { code: "RECHT_SFB", uitleg: "SFB. ZqSfb.", bronnen: [bron] },
      { code: "RECHT_UREN", uitleg: "Uren. ZqWerkuren.", bronnen: [bron] },
      { code: "ANDERE_OPLOSSING", uitleg: "ZqOplossing.", bronnen: [] },
    ],
    redenen: ["ZqReden."],
    eigenTeksten: [{ plaats: "slot", voor: ["client"], tekst: "ZqEigen.", reden: "ZqWaaromEigen." }],
    factoren: [{ factor: "ZqFactor", weging: "voor", betekenis: "ZqBetekenis." }],
    rechtsgevolg: bezwaarDoor("client"),
    horen: { nodig: true, gedaanOp: null, hoe: "gehoord", reden: "ZqGehoord.", over: ["ZqOver"], bronnen: [] },
    onderzoek: { noodzaak: { bevinding: "ZqOnderzoek.", bron: "ZqBron" }, omvang: null, duur: null },
    terugvordering: {
      toekenning: "t1",
      gedeclareerdeMinuten: 4242,
      blijvendeMinuten: 2400,
      van: "niet",
      reden: "ZqTerug.",
    },
    berekening: [
      {
        soort: "contract",
        tekst: "ZqStap.",
        getallen: { dagen: 184, dagenTeLaat: 0, werkurenPerWeek: 28, jaar: 1, percentage: 6, uren: 40.76 },
        bronnen: [bron],
      },
      { soort: "totaal", tekst: "ZqSamen.", getallen: { uren: 40.76 }, bronnen: [] },
    ],
  };
}

describe("Wat in de beslissing staat, komt alleen bij wie het mag lezen", () => {
  const zonderAdvies: Formulier = value(
    readFormulier({ ...delenVan(aanvraag), toestemmingen: { adviesNaarJobcoach: { keuze: "nee" } } }),
  );
  const gelezen = (lezer: Lezer, beslissing: Beslissing): readonly string[] => {
    const tekst = JSON.stringify(gegevensVan(lezer, { beslissing, formulier: zonderAdvies }));
    return [...new Set(tekst.match(/Zq[A-Za-z]+|Wajong|SFB/g) ?? [])].toSorted();
  };

  test("de werknemer leest de redenen, en niet wat alleen voor het dossier is", () => {
    const { client } = delenVan(zonderAdvies);
    expect(client?.uitkering).toBeDefined();
    expect(gelezen("client", merk())).toEqual([
      "Wajong",
      "ZqAfwijking",
      "ZqAndereRegels",
      "ZqBetekenis",
      "ZqContract",
      "ZqEigen",
      "ZqFactor",
      "ZqGehoord",
      "ZqOnderzoek",
      "ZqOplossing",
      "ZqPlan",
      "ZqReden",
      "ZqSfb",
      "ZqTeLaat",
      "ZqTerug",
      "ZqWerkuren",
      "ZqZiekte",
    ]);
  });

  test("de jobcoach leest de som, het plan en wat over het werk gaat", () => {
    expect(gelezen("jobcoach", merk())).toEqual(["ZqPlan", "ZqSamen", "ZqStap", "ZqWerkuren"]);
  });

  test("de werkgever leest niets daarvan, ook niet als hij bezwaar kan maken", () => {
    expect(gelezen("werkgever", merk())).toEqual([]);
    expect(gelezen("werkgever", { ...merk(), rechtsgevolg: bezwaarDoor("client", "werkgever") })).toEqual([]);
  });

  test("de werkgever leest ook geen percentage, regime, doel of wat er is gebruikt", () => {
    const { besluit: data } = gegevensVan("werkgever", { beslissing: merk() });
    expect(data).toMatchObject({
      berekening: null,
      vorigeKeer: null,
      gebruik: null,
      terugvordering: null,
      advies: null,
      onderzoek: null,
      wens: null,
      doelen: [],
      terugblik: null,
      gehoord: null,
      opdracht: null,
      wetten: null,
    });
    expect(JSON.stringify(data)).not.toMatch(/midden|%/);
  });
});
