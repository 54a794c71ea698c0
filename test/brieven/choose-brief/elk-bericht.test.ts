import { describe, expect, test } from "vitest";
import { berichten } from "../../../src/brieven/situaties.ts";
import { loadSjablonen } from "../../../src/shell/sjablonen-files.ts";
import { briefzaak, keuzeVan, tekstVoor, type Verandering, wieKrijgt } from "./briefzaak.ts";

const sjablonen = loadSjablonen();

const reactie = {
  soort: "zienswijze-gevraagd",
  op: "2025-10-01",
  totEnMet: "2025-10-15",
  reden: "Wij denken aan nee.",
} as const;
const dwangsom = [
  { soort: "ingebrekestelling-ontvangen", op: "2025-12-05" },
  { soort: "besluit-bekendgemaakt", op: "2026-01-05" },
  { soort: "dwangsom-vastgesteld", op: "2026-01-06" },
] as const;
const teLaat = { soort: "reden-te-laat-gevraagd", op: "2026-03-01" } as const;
const stuk = { soort: "aanvulling-gevraagd", op: "2026-02-20" } as const;

/** Each message with all it can tell, and with as little as it can have. */
const gevallen: readonly (readonly [string, Verandering])[] = [
  ["eerste-aanvraag", {}],
  ["onvolledig", {}],
  ["onvolledig", { beleid: "gemeente" }],
  ["onvolledig", { formulier: { toestemmingen: undefined, uitvoerder: undefined } }],
  ["gemeente", {}],
  ["proefplaatsing", {}],
  ["vervolg", {}],
  ["wettelijk-vertegenwoordiger", {}],
  ["aanmelding-client", {}],
  ["aanmelding-signaal", {}],
  ["wijziging-meer-uren", {}],
  ["wijziging-meer-uren", { formulier: { toestemmingen: undefined } }],
  ["wijziging-verhuizing", {}],
  ["einde-baan", {}],
  ["evaluatie-client", {}],
  ["evaluatie-werkgever", {}],
  ["onvolledig", { gebeurd: [stuk] }],
  ["onvolledig", { gebeurd: [stuk], beleid: "gemeente" }],
  ["onvolledig", { gebeurd: [stuk, { soort: "aanvulling-ontvangen", op: "2026-02-22" }] }],
  ["eerste-aanvraag", { gebeurd: [{ soort: "aanvulling-ontvangen", op: "2025-10-01" }] }],
  [
    "eerste-aanvraag",
    {
      gebeurd: [
        { soort: "beslistermijn-verlengd", op: "2025-10-01", totEnMet: "2025-12-19", reden: "u vroeg ons te wachten" },
      ],
    },
  ],
  ["eerste-aanvraag", { gebeurd: [{ soort: "beslistermijn-verlengd", op: "2025-10-01", totEnMet: "2025-12-19" }] }],
  [
    "eerste-aanvraag",
    { gebeurd: [{ soort: "ander-uitstel", op: "2025-10-01", totEnMet: "2025-10-15", reden: "U was weg." }] },
  ],
  ["eerste-aanvraag", { gebeurd: [{ soort: "ander-uitstel", op: "2025-10-01" }] }],
  ["eerste-aanvraag", { gebeurd: [reactie] }],
  ["eerste-aanvraag", { gebeurd: [{ soort: "zienswijze-gevraagd", op: "2025-10-01", reden: "Wij denken aan nee." }] }],
  ["eerste-aanvraag", { gebeurd: [reactie, { soort: "zienswijze-ontvangen", op: "2025-10-02" }] }],
  ["eerste-aanvraag", { gebeurd: [{ soort: "zienswijze-ontvangen", op: "2025-10-02" }] }],
  ["te-laat-goede-reden", { gebeurd: [{ ...teLaat, totEnMet: "2026-03-15" }] }],
  ["te-laat-goede-reden", { gebeurd: [teLaat], beleid: "gemeente", formulier: { uitvoerder: undefined } }],
  ["vervolg", { gebeurd: [{ soort: "evaluatie-gevraagd", op: "2026-03-20", totEnMet: "2026-04-01" }] }],
  [
    "eerste-aanvraag",
    { gebeurd: [{ soort: "evaluatie-gevraagd", op: "2025-10-01" }], formulier: { jobcoach: undefined } },
  ],
  ["eerste-aanvraag", { gebeurd: [{ soort: "ingebrekestelling-ontvangen", op: "2025-10-01" }] }],
  ["eerste-aanvraag", { op: "2025-12-06", gebeurd: dwangsom.slice(0, 1) }],
  [
    "eerste-aanvraag",
    {
      gebeurd: [
        { soort: "ander-uitstel", op: "2025-10-01" },
        { soort: "ingebrekestelling-ontvangen", op: "2025-10-02" },
      ],
    },
  ],
  ["gemeente", { op: "2026-06-06", gebeurd: [{ soort: "ingebrekestelling-ontvangen", op: "2026-06-05" }] }],
  ["eerste-aanvraag", { op: "2026-01-06", gebeurd: dwangsom }],
  ["eerste-aanvraag", { gebeurd: [{ soort: "doorgezonden", op: "2025-10-01", naar: "de gemeente Amersfoort" }] }],
];

/** A day or name that lacks leaves a hole; a sentence around it must go too. */
const gaten = /null|undefined|\{\{|\}\}|tot en met ?[.,?]| [.,?;]|\( ?\)|,,|\.\.|Op kregen|van tot/;

describe("elk bericht is een hele brief voor elke lezer", () => {
  test.each(gevallen)("%s %j", (naam, verandering) => {
    const zaak = briefzaak(naam, verandering);
    for (const lezer of wieKrijgt(zaak)) {
      const tekst = tekstVoor(zaak, lezer, sjablonen);
      expect(gaten.exec(tekst)?.[0]).toBeUndefined();
      expect(tekst).toMatch(lezer === "client" ? /Hulp bij deze brief\?/ : /Heeft u vragen\?/);
      expect(tekst).not.toMatch(/\d{9}/);
      if (keuzeVan(zaak).brief === "ontvangst") expect(tekst).not.toMatch(/bezwaar/i);
      if (lezer === "werkgever") expect(tekst).not.toMatch(/Wajong|uitkering|beperking|gezondheid|ziek/i);
    }
  });

  test("geen bericht ontbreekt hierboven", () => {
    const gehad = new Set(gevallen.map(([naam, verandering]) => keuzeVan(briefzaak(naam, verandering)).situatie));
    expect(berichten.filter((bericht) => !gehad.has(bericht))).toEqual([]);
    expect(gehad).toContain("aanvulling-gevraagd");
  });
});

const voor = (lezer: "client" | "jobcoach" | "werkgever", naam: string, verandering: Verandering = {}): string =>
  tekstVoor(briefzaak(naam, verandering), lezer, sjablonen);

describe("wat er moet staan", () => {
  test("de ontvangst: de dag, de laatste dag van de beslissing, en wat er mist", () => {
    expect(voor("client", "eerste-aanvraag")).toMatch(
      /Op 18 september 2025 kregen wij.*13 november 2025 of eerder.*Nu niets\./,
    );
    expect(voor("client", "onvolledig")).toMatch(
      /Stuur dit tot en met 9 maart 2026.*Dan mogen wij uw aanvraag laten liggen\..*meteen een nieuwe aanvraag.*minder uren/,
    );
    expect(
      voor("client", "onvolledig", { beleid: "gemeente", formulier: { uitvoerder: { soort: "gemeente" } } }),
    ).not.toContain("minder uren");
  });

  test("een aanvulling: of alles er nu is, en anders wat nog mist", () => {
    const deel = { gebeurd: [stuk, { soort: "aanvulling-ontvangen", op: "2026-02-22" }] } as const;
    expect(voor("client", "onvolledig", deel)).toMatch(
      /nog niet alles.*Op 22 februari 2026.*een deel.*Wat missen wij nog van u\?/,
    );
    const alles = { gebeurd: [{ soort: "aanvulling-ontvangen", op: "2025-10-01" }] } as const;
    expect(voor("client", "eerste-aanvraag", alles)).toMatch(/nu alles voor uw aanvraag.*13 november 2025 of eerder/);
    expect(voor("client", "eerste-aanvraag", alles)).not.toMatch(/Wat missen wij|laten liggen/);
  });

  test("een werkgever die aanvroeg: niet de werknemer vraagt dan opnieuw aan", () => {
    expect(voor("client", "gemeente")).toContain("Uw werkgever mag daarna meteen een nieuwe aanvraag sturen.");
    expect(voor("werkgever", "gemeente")).toContain("U en uw werknemer krijgen de beslissing.");
  });

  test("E069 met toestemming leest de werknemer wat de jobcoach stuurt; zonder toestemming vragen wij het de werknemer", () => {
    expect(voor("client", "wijziging-meer-uren")).toMatch(
      /Wat moet uw jobcoach nog sturen\? - een kopie van het contract.*U mag wel nakijken/,
    );
    expect(voor("jobcoach", "wijziging-meer-uren")).toContain("Wij missen nog van u: - een kopie van het contract");
    const zonder = { formulier: { toestemmingen: undefined } };
    expect(voor("client", "wijziging-meer-uren", zonder)).toMatch(
      /Wat missen wij nog van u\? - een kopie van het contract/,
    );
    expect(wieKrijgt(briefzaak("wijziging-meer-uren", zonder))).toEqual(["client"]);
  });

  test("wij beloven geen brief aan de werkgever die er niet komt", () => {
    expect(voor("client", "onvolledig")).toContain("Dat vragen wij zelf aan uw werkgever.");
    const formulier = { werkgever: { naam: "Streekarchief Veluwerand" } };
    expect(voor("client", "onvolledig", { formulier })).toContain("Wilt u dit aan uw werkgever vragen?");
  });

  test("de curator leest over wie de brief gaat", () => {
    expect(voor("client", "wettelijk-vertegenwoordiger")).toContain("U krijgt deze brief als curator van Zoë Brûlé.");
    expect(voor("client", "eerste-aanvraag")).not.toContain("Met ‘u’ bedoelen wij");
  });

  test("stilstaan heet niet verlengen", () => {
    const stil = voor("client", "eerste-aanvraag", {
      gebeurd: [{ soort: "ander-uitstel", op: "2025-10-01", totEnMet: "2025-10-15" }],
    });
    expect(stil).toMatch(/staat stil tot en met 15 oktober 2025\. Die tijd telt niet mee/);
    expect(stil).not.toMatch(/meer tijd nodig/);
    const later = voor("client", "eerste-aanvraag", {
      gebeurd: [{ soort: "beslistermijn-verlengd", op: "2025-10-01", totEnMet: "2025-12-19" }],
    });
    expect(later).toMatch(/meer tijd nodig.*19 december 2025 of eerder\. Eerst was dat 13 november 2025/);
    expect(later).not.toMatch(/staat stil/);
  });

  test("wie niet reageert, leest wat er dan gebeurt", () => {
    const tekst = voor("client", "eerste-aanvraag", { gebeurd: [reactie] });
    expect(tekst).toMatch(
      /Wij denken aan nee\..*Bel ons, of schrijf ons.*tot en met 15 oktober 2025.*Iemand mag u daarbij helpen.*Horen wij niets van u\? Dan beslissen wij/,
    );
    expect(voor("jobcoach", "eerste-aanvraag", { gebeurd: [reactie] })).not.toContain("Wij denken aan nee");
  });

  test("een evaluatie: de jobcoach leest niet mee, en niets wacht daarop", () => {
    const verandering = { gebeurd: [{ soort: "evaluatie-gevraagd", op: "2026-03-20" }] } as const;
    for (const lezer of ["client", "werkgever"] as const)
      expect(voor(lezer, "vervolg", verandering)).toMatch(/leest niet mee.*aanvraag wacht daar niet op/);
  });

  test("een ingebrekestelling: tot wanneer wij beslissen en wat wij daarna betalen, of dat de tijd nog niet voorbij is", () => {
    expect(voor("client", "eerste-aanvraag", { op: "2025-12-06", gebeurd: dwangsom.slice(0, 1) })).toMatch(
      /dat klopt\..*19 december 2025 of eerder.*De eerste dag is 20 december 2025\..*nooit meer dan € 1\.442/,
    );
    expect(
      voor("client", "eerste-aanvraag", { gebeurd: [{ soort: "ingebrekestelling-ontvangen", op: "2025-10-01" }] }),
    ).toMatch(/nog op tijd\..*nog niet voorbij/);
  });

  test("E064 doorgestuurd staat er alleen als dat zo is", () => {
    const doorgezonden = {
      gebeurd: [{ soort: "doorgezonden", op: "2025-10-01", naar: "de gemeente Amersfoort" }],
    } as const;
    expect(voor("client", "eerste-aanvraag", doorgezonden)).toMatch(
      /Dat doet de gemeente Amersfoort\. Op 1 oktober 2025/,
    );
    for (const [naam, verandering] of gevallen)
      if (keuzeVan(briefzaak(naam, verandering)).situatie !== "doorgezonden")
        for (const lezer of wieKrijgt(briefzaak(naam, verandering)))
          expect(voor(lezer, naam, verandering)).not.toMatch(/stuurden wij uw|doorgest/i);
  });

  test("een dwangsom: het bedrag, de dagen, en voor wie hij is", () => {
    expect(voor("client", "eerste-aanvraag", { op: "2026-01-06", gebeurd: dwangsom })).toMatch(
      /U krijgt € 392 van ons.*16 dagen te laat: van 20 december 2025 tot en met 4 januari 2026/,
    );
    const vanWerkgever = {
      op: "2026-07-06",
      gebeurd: [
        { soort: "ingebrekestelling-ontvangen", op: "2026-06-05" },
        { soort: "besluit-bekendgemaakt", op: "2026-07-05" },
        { soort: "dwangsom-vastgesteld", op: "2026-07-06" },
      ],
    } as const;
    expect(voor("client", "gemeente", vanWerkgever)).toContain("Uw werkgever krijgt € 357 van ons");
    expect(voor("werkgever", "gemeente", vanWerkgever)).toContain("U krijgt € 357 van ons");
  });
});
