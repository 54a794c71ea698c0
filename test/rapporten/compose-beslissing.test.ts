import { describe, expect, test } from "vitest";
import type { Beslissing } from "../../src/besluit/beslissing/decide-beslissing.ts";
import { maakVerschil } from "../../src/besluit/voorstel/verschil.ts";
import { checkDocument } from "../../src/document/check-document.ts";
import { listTexts } from "../../src/document/list-texts.ts";
import { datum } from "../../src/domein/datum.ts";
import { delenVan } from "../../src/formulier/formulier.ts";
import { composeBeslissing } from "../../src/rapporten/beslissing/compose-beslissing.ts";
import { renderHtml } from "../../src/render/render-html.ts";
import { renderText } from "../../src/render/render-text.ts";
import { beslis, besliste, cellen, koppen, tabelOnder } from "./beslissingen.ts";

const gevallen = new Map(besliste.map((naam) => [naam, beslis(naam)] as const));
const van = (naam: (typeof besliste)[number]): Beslissing => {
  const geval = gevallen.get(naam);
  if (geval === undefined) throw new Error(naam);
  return geval.beslissing;
};
const alles = (beslissing: Beslissing): string =>
  listTexts(composeBeslissing(beslissing))
    .map(({ text }) => text)
    .join("\n");
const getal = (tekst: string | undefined): number =>
  Math.round(Number(tekst?.replace("−", "-").replace(".", "").replace(",", ".")) * 100);

describe.each(besliste)("De beslissing van %s als verslag", (naam) => {
  const beslissing = van(naam);
  const document = composeBeslissing(beslissing);

  test("is te volgen met een schermlezer en twee keer hetzelfde", () => {
    expect(checkDocument(document)).toEqual([]);
    expect(composeBeslissing(structuredClone(beslissing))).toEqual(document);
    expect(renderText(document).length).toBeGreaterThan(1000);
  });

  test("de titel zegt wat is besloten, daarna komt de samenvatting", () => {
    const [eerste] = document.blocks;
    expect(document.title.length).toBeGreaterThan(10);
    expect(eerste?.kind).toBe("callout");
    const kort = listTexts({ ...document, blocks: eerste === undefined ? [] : [eerste] })
      .map(({ text }) => text)
      .join("\n");
    expect(kort).toContain(
      `${document.title}: ${String(beslissing.toekenning?.uren.toFixed(2)).replace(".", ",")} uur`,
    );
    expect(kort).toMatch(/van \d+ [a-z]+ \d{4} tot en met \d+ [a-z]+ \d{4}\./);
    expect(kort).toMatch(/Bezwaar kan tot en met \d+ [a-z]+ \d{4}/);
  });

  test("elke stap, elk antwoord, elk cijfer en elke vingerafdruk staat erin", () => {
    const tekst = alles(beslissing);
    const { berekening, antwoorden, factoren, verantwoording, rechtsgevolg, gronden } = beslissing;
    const { invoer, sjablonen, parameters, schemas, beleid, product } = verantwoording;
    for (const stap of [
      ...berekening.map((een) => een.tekst),
      ...antwoorden.flatMap((een) => [een.vraagtekst, een.reden]),
      ...factoren.flatMap((een) => [een.factor, een.betekenis]),
      ...gronden.map((een) => een.uitleg),
      ...[...invoer, ...sjablonen, beleid].flatMap((een) => [een.naam, een.sha256]),
      ...parameters.map((een) => een.naam),
      ...schemas,
      product,
      rechtsgevolg.uitleg,
    ])
      expect(tekst).toContain(stap);
  });

  test("geen naam van wie beslist of adviseert, geen BSN en geen adres", () => {
    const formulier = delenVan(gevallen.get(naam)?.formulier ?? { ...Object.create(null) });
    const { uitvoerder, client } = formulier;
    const geheim = [
      uitvoerder?.beslisser?.naam,
      uitvoerder?.arbeidsdeskundige?.naam,
      uitvoerder?.aanspreekpunt?.naam,
      client?.bsn,
      client?.adres?.postcode,
      client?.naam?.achternaam,
    ].filter((waarde) => waarde !== undefined);
    const tekst = alles(beslissing);
    for (const waarde of geheim) expect(tekst).not.toContain(waarde);
  });

  test("de oorzaken tellen op van wat was gevraagd of gold tot wat is besloten", () => {
    const tabel = tabelOnder(document, "Waarom de uren anders zijn");
    expect(tabel === undefined).toBe(beslissing.verschillen.length === 0);
    if (tabel === undefined) return;
    const rijen = cellen(tabel.rows);
    const [[slot, som] = []] = cellen(tabel.totals);
    expect(["Gevraagd", "Tot nu"]).toContain(rijen[0]?.[0]);
    expect(slot).toBe("Besloten");
    expect(rijen.reduce((tot, [, uren]) => tot + getal(uren), 0)).toBe(getal(som));
    expect(getal(som)).toBe(Math.round((beslissing.toekenning?.uren ?? 0) * 100));
  });
});

describe("Wat er in een beslissing kan staan", () => {
  const basis = van("vervolg");
  const dag = datum;
  const verslag = (anders: Partial<Beslissing>) => composeBeslissing({ ...basis, ...anders });
  const tekst = (anders: Partial<Beslissing>): string => renderText(verslag(anders)).replace(/\s+/g, " ");

  test.each([
    ["toekenning", "De jobcoach is toegekend"],
    ["gedeeltelijke-toekenning", "De jobcoach is voor een deel toegekend"],
    ["afwijzing", "De aanvraag is afgewezen"],
    ["niet-behandelen", "De aanvraag is niet behandeld"],
    ["aanvulling-gevraagd", "Er is om een aanvulling gevraagd"],
    ["wijziging", "De uren veranderen"],
    ["geen-wijziging", "De uren blijven gelijk"],
    ["einde-van-rechtswege", "De jobcoach stopt"],
    ["intrekking", "De toekenning is ingetrokken"],
  ] as const)("%s: %s", (soort, titel) => {
    expect(verslag({ soort }).title).toBe(titel);
    expect(checkDocument(verslag({ soort, toekenning: null, verschillen: [], berekening: [] }))).toEqual([]);
  });

  test("een afwijzing telt op tot nul", () => {
    const minder = {
      ...(basis.verschillen[0] ?? maakVerschil({ oorzaak: "geen-recht", minder: 46, uitleg: "", bronnen: [] })),
      minder: 46,
    };
    const tabel = tabelOnder(
      verslag({ soort: "afwijzing", toekenning: null, verschillen: [minder] }),
      "Waarom de uren anders zijn",
    );
    expect(cellen(tabel?.rows ?? []).map(([, uren]) => uren)).toEqual(["46,00", "−46,00"]);
    expect(cellen(tabel?.totals ?? [])).toEqual([["Besloten", "0,00"]]);
  });

  test("wat niet optelt, wordt geen som genoemd", () => {
    const [verschil] = basis.verschillen;
    const tabel = tabelOnder(
      verslag({ verschillen: verschil === undefined ? [] : [{ ...verschil, minder: 1 }] }),
      "Waarom de uren anders zijn",
    );
    expect(cellen(tabel?.totals ?? [])).toEqual([["Verschil", "−1,00"]]);
  });

  test("nog niet verstuurd: dan is de laatste dag voor bezwaar er nog niet", () => {
    const { bezwaar } = basis.rechtsgevolg;
    if (bezwaar === null) throw new Error("No objection");
    const open = { ...bezwaar, eersteDag: null, laatsteDag: null, perPostTotEnMet: null };
    const gelezen = tekst({ bekendgemaaktOp: null, rechtsgevolg: { ...basis.rechtsgevolg, bezwaar: open } });
    expect(gelezen).toContain("Verstuurd op: nog niet");
    expect(gelezen).toContain("kan tot 42 dagen na het versturen");
    expect(gelezen).not.toContain("Laatste dag: 11 mei");
  });

  test("geen besluit: dan ook geen bezwaar", () =>
    expect(tekst({ rechtsgevolg: { ...basis.rechtsgevolg, isBesluit: false, bezwaar: null } })).toContain(
      "Is dit een besluit? nee",
    ));

  test("meer perioden, afwijkingen, aanvulling, onderzoek, langere periode en terugvordering", () => {
    const periode = { van: dag("2026-03-01"), totEnMet: dag("2026-05-31") };
    const volgende = { van: dag("2026-06-01"), totEnMet: dag("2026-08-31") };
    const { toekenning } = basis;
    if (toekenning === null) throw new Error("Nothing granted");
    const document = verslag({
      toekenning: {
        ...toekenning,
        perioden: [
          { ...periode, uren: 25 },
          { ...volgende, uren: 15 },
        ],
      },
      afwijkingen: [{ wat: "uren", voorstel: "46,00 uur", besluit: "40,00 uur", reden: "Het advies overtuigt." }],
      aanvulling: { gevraagdOp: dag("2026-03-10"), totEnMet: dag("2026-03-24") },
      onderzoek: { noodzaak: { bevinding: "Het is nodig.", bron: "gesprek" }, omvang: null, duur: null },
      langerePeriode: { gevraagd: periode, periode: volgende, reden: "Een jaar past.", bronnen: [] },
      terugvordering: {
        toekenning: "t1",
        gedeclareerdeMinuten: 100,
        blijvendeMinuten: 40,
        van: "jobcoachorganisatie",
        reden: "Zij declareerde vooruit.",
      },
      redenen: ["Een eigen reden."],
    });
    expect(checkDocument(document)).toEqual([]);
    const gelezen = renderText(document).replace(/\s+/g, " ");
    for (const deel of ["Een jaar past.", "Een eigen reden.", "Het advies overtuigt.", "Het is nodig. (gesprek)"])
      expect(gelezen).toContain(deel);
    expect(gelezen).toContain("Dat kan tot en met 24 maart 2026.");
    expect(gelezen).toContain("Al gedeclareerd: 1,67 uur");
    expect(gelezen).toContain("Terug te vorderen: van de organisatie van de jobcoach");
    expect(gelezen).toContain("Zij declareerde vooruit.");
    expect(cellen(tabelOnder(document, "Uren per periode")?.totals ?? [])).toEqual([["Samen", "", "40,00"]]);
  });

  test("de vorige keer staat ernaast, met het werk van toen en wat is gebruikt", () => {
    const periode = { van: dag("2025-09-01"), totEnMet: dag("2026-02-28") };
    const anders = {
      totNu: null,
      vorigeKeer: { uren: 60, periode, regime: "midden", urenPerWeek: 28 },
      gebruik: { gebruikteMinuten: 3450, totNuMinuten: 3600 },
    } as const;
    const tabel = tabelOnder(verslag(anders), "Gevraagd, voorgesteld en besloten");
    expect(cellen(tabel?.header ?? [])[0]?.slice(0, 2)).toEqual(["Onderdeel", "Vorige keer"]);
    expect(cellen(tabel?.rows ?? []).map(([, eerder]) => eerder?.replaceAll("\u00a0", " "))).toEqual([
      "–",
      "60,00 uur",
      "1 september 2025",
      "28 februari 2026",
      "midden",
    ]);
    expect(tekst(anders)).toContain("De vorige keer was het werk 28 uur per week.");
    expect(tekst(anders)).toContain("Gedeclareerd is 57,50 uur van 60,00 uur.");
  });

  test.each([
    ["wijziging", "Geldt vanaf: 1 april 2026"],
    ["intrekking", "Laatste dag: 1 april 2026"],
  ] as const)("bij een %s staat de dag in de samenvatting", (soort, regel) =>
    expect(tekst({ soort, vanaf: dag("2026-04-01") })).toContain(regel),
  );

  test("bij elke oorzaak staat de eigen reden, en over welk doel het gaat", () => {
    const ziekte = maakVerschil({
      oorzaak: "ziekte",
      minder: 6,
      uitleg: "Vanwege ziekte: 6,00 uur minder.",
      bronnen: [],
    });
    const document = verslag({ verschillen: [{ ...ziekte, reden: "Zij was zes weken thuis.", doel: "d2" }] });
    expect(cellen(tabelOnder(document, "Waarom de uren anders zijn")?.rows ?? [])[1]?.[0]).toBe(
      "Vanwege ziekte: 6,00 uur minder. Het gaat om doel d2. Zij was zes weken thuis.",
    );
  });

  test("eigen teksten staan erin met de reden, en andere regels bij waarom", () => {
    const document = verslag({
      andereRegels: "Hier geldt het protocol voor beschut werk.",
      eigenTeksten: [
        { plaats: "bij-doen", voor: ["client", "werkgever"], tekst: "Bel ons voor 1 mei.", reden: "De brug is dicht." },
      ],
    });
    expect(checkDocument(document)).toEqual([]);
    expect(renderText(document).replace(/\s+/g, " ")).toContain("Hier geldt het protocol voor beschut werk.");
    expect(cellen(tabelOnder(document, "Eigen teksten in de brieven")?.rows ?? [])).toEqual([
      ["bij wat iemand moet doen", "de werknemer, de werkgever", "Bel ons voor 1 mei.", "De brug is dicht."],
    ]);
  });

  test("een deel zonder inhoud krijgt geen kop", () => {
    const leeg = verslag({
      verschillen: [],
      gronden: [],
      redenen: [],
      factoren: [],
      antwoorden: [],
      ontbreekt: [],
      beoordelaar: null,
      vergelijking: null,
      berekening: [],
      wettelijkMaximum: null,
      horen: { ...basis.horen, nodig: false },
    });
    expect(koppen(leeg)).toEqual([
      "Gevraagd, voorgesteld en besloten",
      "Wat iemand ertegen kan doen",
      "Verantwoording",
      "Cijfers uit wet en protocol",
      "Wat erin ging, met vingerafdruk (SHA-256)",
      "Sjablonen van brieven, met vingerafdruk (SHA-256)",
    ]);
  });

  test("een gemeente zonder naam laat de afzender aan de huisstijl", () => {
    expect(verslag({ uitvoerder: "gemeente" }).frame).toMatchObject({ sender: { name: "", lines: [] } });
    expect(verslag({}).frame).toMatchObject({ sender: { name: "UWV" } });
  });

  test("vreemde tekst blijft tekst", () => {
    const vreemd = "<script>alert(1)</script> {{x}} **vet** \u202e 😀";
    const document = verslag({ redenen: [vreemd], zaaknummer: vreemd });
    expect(checkDocument(document)).toEqual([]);
    expect(renderHtml(document)).not.toContain("<script>alert");
  });

  test("een cijfer dat wij niet kennen of niet te lezen is, blijft zoals het er stond", () => {
    const [eerste] = basis.verantwoording.parameters;
    if (eerste === undefined) throw new Error("No parameters");
    const parameters = [
      { ...eerste, naam: "Onbekend", waarde: '{"a":1}' },
      { ...eerste, naam: "Bezwaartermijn", waarde: "{kapot" },
      { ...eerste, naam: "Wettelijk maximum", waarde: "[1500,750,600]" },
    ];
    const tabel = tabelOnder(
      verslag({ verantwoording: { ...basis.verantwoording, parameters } }),
      "Cijfers uit wet en protocol",
    );
    expect(cellen(tabel?.rows ?? []).map(([, waarde]) => waarde)).toEqual([
      '{"a":1}',
      "{kapot",
      "15% in jaar 1, 7,5% in jaar 2, daarna 6%",
    ]);
  });
});
