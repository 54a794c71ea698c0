import { describe, expect, test } from "vitest";
import { delenVan } from "../../../src/formulier/formulier.ts";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { aan, aanvraag, alleOorzaken, besluitVoor, bezwaarDoor, deels, formulierMet, kaal, verschil } from "./geval.ts";

const doelen = delenVan(aanvraag).plan?.doelen ?? [];

describe("De feiten achter een oorzaak", () => {
  test("zonder getallen zegt een oorzaak alleen hoeveel", () => {
    const [een] = besluitVoor("client", deels(60, 57.6, { verschillen: [verschil("te-laat", 2.4)] })).verschillen;
    const gezegd = Object.entries(een ?? {}).filter(([, waarde]) => waarde !== null);
    expect(gezegd.map(([naam]) => naam).toSorted()).toEqual(["minder", "oorzaak", "verandering", "verschilDecimaal"]);
    expect(een).toMatchObject({
      minder: "2 uur en 24 minuten",
      meer: null,
      verandering: "2 uur en 24 minuten minder",
      verschilDecimaal: "−2,40 uur",
    });
  });

  test("onzin in de getallen wordt niets", () => {
    const getallen = {
      dagen: "veel",
      grens: Number.NaN,
      percentage: -5,
      vanaf: "2026-02-30",
      regime: "zwaar",
      advies: Number.POSITIVE_INFINITY,
      jaar: 99,
      constructor: "x",
    };
    const [een] = besluitVoor(
      "client",
      deels(60, 50, { verschillen: [verschil("jaargrens", 10, { getallen })] }),
    ).verschillen;
    expect(een).toMatchObject({
      dagen: null,
      grens: null,
      percentage: null,
      vanaf: null,
      regime: null,
      advies: null,
      jaar: null,
    });
  });

  test.each([
    ["te-laat", { dagen: 1, laatsteDagOpTijd: "2026-02-01" }, { dagen: "1 dag", laatsteDagOpTijd: "1 februari 2026" }],
    [
      "ander-regime",
      { regime: "zeer-licht", grens: 57.6, percentage: 7.5, urenPerWeek: 24 },
      { regime: "zeer licht", grens: "57 uur en 36 minuten", percentage: "7,5%", urenPerWeek: "24 uur" },
    ],
    ["wettelijk-maximum", { maximum: 101.91 }, { grens: "101 uur en 55 minuten" }],
    [
      "contracturen",
      { vanaf: "2026-05-01", urenOud: 28, urenNieuw: 20.5 },
      { vanaf: "1 mei 2026", urenOud: "28 uur", urenNieuw: "20 uur en 30 minuten" },
    ],
    [
      "korte-contracttabel",
      { van: "2026-01-01", totEnMet: "2026-08-31" },
      { van: "1 januari 2026", totEnMet: "31 augustus 2026" },
    ],
    [
      "jaargrens",
      { vanaf: "2026-05-01", percentageOud: 10, percentageNieuw: 5, jaar: 2 },
      { percentageOud: "10%", percentageNieuw: "5%", jaar: "tweede" },
    ],
    ["langere-periode", { gevraagdTotEnMet: "2026-08-31", totEnMet: "2027-02-28" }, { totEnMet: "28 februari 2027" }],
    ["geen-extra-uren", { gevraagdErbij: 18, erbij: 0 }, { erbij: null }],
    ["geen-extra-uren", { gevraagdErbij: 18, erbij: 12.3 }, { erbij: "12 uur en 18 minuten" }],
    [
      "eerder-einde",
      { laatsteDag: "2026-05-29", dagenOud: 184, dagenNieuw: 90 },
      { laatsteDag: "29 mei 2026", dagenOud: "184 dagen", dagenNieuw: "90 dagen" },
    ],
  ] as const)("%s", (oorzaak, getallen, woorden) => {
    const [een] = besluitVoor(
      "client",
      deels(60, 50, { verschillen: [verschil(oorzaak, 10, { getallen })] }),
    ).verschillen;
    expect(een).toMatchObject(woorden);
    expect(aan(een?.oorzaak ?? {})).toEqual([oorzaak]);
  });

  test("meer uren dan gevraagd is meer, en dan is er geen heel verschil", () => {
    const besluit = besluitVoor("client", deels(40, 42.5, { verschillen: [verschil("langere-periode", -2.5)] }));
    expect(besluit.verschillen[0]).toMatchObject({
      minder: null,
      meer: "2 uur en 30 minuten",
      verschilDecimaal: "+2,50 uur",
    });
    expect(besluit.verschil).toBeNull();
  });

  test("minder dan een halve minuut is geen minuut", () => {
    const verschillen = [verschil("te-laat", 0.004), verschil("jaargrens", 10)];
    expect(besluitVoor("client", deels(60, 50, { verschillen })).verschillen[0]).toMatchObject({
      minder: null,
      meer: null,
    });
  });

  test("bij een afwijzing is het verschil alles wat is gevraagd", () => {
    const verschillen = [verschil("geen-recht", 60)];
    const besluit = besluitVoor("client", { ...deels(60, 0, { verschillen }), toekenning: null });
    expect([besluit.verschil, besluit.deels, besluit.toekenning]).toEqual(["60 uur", false, null]);
  });

  test("een doel staat er met zijn woorden en zijn plaats; een doel dat niet bestaat, niet", () => {
    const tweede = doelen[1];
    const verschillen = [
      verschil("doel-buiten-jobcoaching", 5, { doel: tweede?.id ?? "" }),
      verschil("uren-niet-onderbouwd", 5, { doel: "bestaat-niet" }),
    ];
    const besluit = besluitVoor("jobcoach", deels(60, 50, { verschillen }));
    expect(besluit.verschillen.map(({ doel, doelnummer }) => [doel, doelnummer])).toEqual([
      [tweede?.watLukt, "2"],
      [null, null],
    ]);
  });
});

describe("Wie leest welke oorzaak en welke woorden", () => {
  const verschillen = alleOorzaken.map((oorzaak) =>
    verschil(oorzaak, 1, {
      reden: `Reden ${oorzaak}.`,
      getallen: { advies: 40, regime: "midden" },
      bronnen: [
        { wet: "Wajong", artikel: "2:22" },
        { wet: "WIA", artikel: "35" },
        { wet: "Protocol Jobcoach UWV", artikel: "" },
      ],
    }),
  );
  const beslissing = deels(60, 60 - alleOorzaken.length, { verschillen });
  const eigen = formulierMet({
    aanvraag: { aard: "eerste", aanvrager: "client", redenTeLaat: "De post was weg." },
    toestemmingen: { adviesNaarJobcoach: { keuze: "nee", op: "2026-03-01" } },
  });
  const gelezen = (lezer: "client" | "jobcoach" | "werkgever", meer: object = {}) =>
    besluitVoor(lezer, { ...beslissing, ...meer }, { formulier: eigen });

  test("de werknemer leest alles, met eigen woorden en wetten", () => {
    const { verschillen: alle } = gelezen("client");
    expect(alle.map(({ oorzaak }) => aan(oorzaak))).toEqual(alleOorzaken.map((een) => [een]));
    expect(alle.every(({ reden }) => reden?.startsWith("Reden ") === true)).toBe(true);
    expect(alle[0]?.bronnen).toBe(
      "artikel 2:22 van de Wajong, artikel 35 van de Wet WIA en Protocol Jobcoach UWV 2019",
    );
    expect(alle.flatMap(({ redenClient }) => redenClient ?? [])).toEqual(["De post was weg."]);
  });

  test("de jobcoach leest alleen wat de beslisser over het plan schreef, en niets over ziekte", () => {
    const { verschillen: alle, verschil: heel } = gelezen("jobcoach");
    const met = alle.filter(({ reden }) => reden !== null).map(({ oorzaak }) => aan(oorzaak)[0]);
    expect(met.toSorted()).toEqual(["doel-buiten-jobcoaching", "uren-niet-onderbouwd"]);
    expect(alle.some(({ oorzaak }) => oorzaak.ziekte)).toBe(false);
    expect(alle.filter(({ oorzaak }) => oorzaak["keuze-beslisser"])).toHaveLength(2);
    expect(
      alle.every(
        ({ redenClient, advies, adviesWaarom }) => redenClient === null && advies === null && adviesWaarom === null,
      ),
    ).toBe(true);
    expect(alle[0]?.bronnen).toBe("Protocol Jobcoach UWV 2019");
    expect(heel).toBe("17 uur");
  });

  test("met toestemming leest de jobcoach wat het advies over de uren zegt", () => {
    const ja = formulierMet({ toestemmingen: { adviesNaarJobcoach: { keuze: "ja", op: "2026-03-01" } } });
    const [een] = besluitVoor("jobcoach", beslissing, { formulier: ja }).verschillen;
    expect(een?.advies).toBe("40 uur");
    expect(een?.adviesWaarom).toBe(delenVan(ja).advies?.stappen?.uren?.waarom);
  });

  test("de werkgever leest geen oorzaken", () => {
    expect(gelezen("werkgever")).toMatchObject({ verschillen: [], verschil: null });
  });

  test("een werkgever die bezwaar kan maken, leest wat uit contract en wet volgt, zonder eigen woorden", () => {
    const { verschillen: alle, verschil: heel } = gelezen("werkgever", {
      rechtsgevolg: bezwaarDoor("client", "werkgever"),
    });
    expect(alle.flatMap(({ oorzaak }) => aan(oorzaak)).toSorted()).toEqual([
      "contracturen",
      "einde-contract",
      "jaargrens",
      "korte-contracttabel",
      "langere-periode",
      "wettelijk-maximum",
    ]);
    for (const { reden, redenClient, advies, adviesWaarom, regime, bronnen } of alle)
      expect([reden, redenClient, advies, adviesWaarom, regime, bronnen]).toEqual([
        null,
        null,
        null,
        null,
        null,
        "Protocol Jobcoach UWV 2019",
      ]);
    expect(heel).toBeNull();
  });
});

test("een oorzaak zonder begin telt op tot wat de oorzaken samen zijn", () => {
  const besluit = besluitVoor("client", {
    ...kaal,
    verschillen: [verschil("eerder-einde", 1.01), verschil("te-laat", 1.01)],
  });
  expect(besluit.verschil).toBe("2 uur en 1 minuut");
});

test("een gemeente beslist niet volgens de regels van UWV, en noemt haar eigen beleid bij de naam", () => {
  const bronnen = [
    { wet: "Protocol Jobcoach UWV 2014", artikel: "A.5" },
    { wet: "UWV 2023", artikel: "§4.2" },
    { wet: "Reintegratiebesluit", artikel: "18 lid 3" },
    { wet: "Beleid", artikel: gemeente.id },
    { wet: "Beleid", artikel: "een-ander" },
    { wet: "Awb", artikel: "" },
  ];
  const beslissing = deels(60, 50, { verschillen: [verschil("te-laat", 10, { bronnen })] });
  expect(besluitVoor("client", beslissing, { beleid: gemeente }).verschillen[0]?.bronnen).toBe(
    `beleid: ${gemeente.naam}, eigen beleid en de Algemene wet bestuursrecht`,
  );
});
