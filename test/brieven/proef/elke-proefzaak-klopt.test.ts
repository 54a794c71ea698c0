import { describe, expect, test } from "vitest";
import { checkBeslissing } from "../../../src/besluit/beslissing/check-beslissing.ts";
import { readBeslissing } from "../../../src/besluit/beslissing/read-beslissing.ts";
import { readDossier } from "../../../src/besluit/dossier/read-dossier.ts";
import { oorzaken, situaties } from "../../../src/besluit/voorstel/voorstel.ts";
import { chooseBrief } from "../../../src/brieven/choose-brief.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import { briefsituaties } from "../../../src/brieven/situaties.ts";
import { lezers } from "../../../src/brieven/sjabloon.ts";
import type { Finding } from "../../../src/domein/bevinding/finding.ts";
import type { Result } from "../../../src/domein/result.ts";
import { delenVan } from "../../../src/formulier/formulier.ts";
import { readFormulier } from "../../../src/formulier/read-formulier.ts";
import { ingebouwd } from "../../../src/regels/beleid/ingebouwd.ts";

const zaken = listProefzaken();
const beslissingen = zaken.flatMap(({ zaak }) => (zaak.beslissing === null ? [] : [zaak.beslissing]));

function fouten(uitkomst: Result<unknown>): readonly Finding[] {
  return uitkomst.ok ? [] : uitkomst.bevindingen;
}

function wijsAan(oordeel: (zaak: (typeof zaken)[number]["zaak"]) => readonly Finding[]): readonly string[] {
  return zaken.flatMap(({ naam, zaak }) => oordeel(zaak).map(({ code, pointer }) => `${naam}: ${code} ${pointer}`));
}

describe("Een proefzaak is een zaak die er kan zijn", () => {
  test("elk formulier heeft de goede vorm", () => {
    expect(wijsAan(({ formulier }) => fouten(readFormulier(formulier)))).toEqual([]);
  });

  test("elk dossier heeft de goede vorm en klopt", () => {
    expect(wijsAan(({ dossier }) => fouten(readDossier(dossier)))).toEqual([]);
  });

  test("elke beslissing heeft de goede vorm en spreekt zichzelf niet tegen", () => {
    expect(wijsAan(({ beslissing }) => (beslissing === null ? [] : fouten(readBeslissing(beslissing))))).toEqual([]);
    expect(
      wijsAan(({ beslissing, formulier }) => (beslissing === null ? [] : checkBeslissing(beslissing, formulier))),
    ).toEqual([]);
  });

  test("elke zaak leidt tot een brief", () => {
    expect(wijsAan((zaak) => fouten(chooseBrief(zaak)))).toEqual([]);
  });
});

describe("De proefzaken laten niets over", () => {
  const gekozen = zaken.flatMap(({ zaak }) => {
    const keuze = chooseBrief(zaak);
    return keuze.ok ? [keuze.value] : [];
  });
  const gezien = (lijst: readonly unknown[]): readonly unknown[] => [...new Set(lijst)].toSorted();

  test("elke situatie komt voor", () => {
    expect(gezien(gekozen.map(({ situatie }) => situatie))).toEqual(briefsituaties.toSorted());
    expect(gezien(beslissingen.map(({ situatie }) => situatie))).toEqual(situaties.toSorted());
  });

  test("elke brief heeft elke lezer", () => {
    const paren = gekozen.flatMap(({ brief, lezers: wie }) =>
      wie.filter(({ krijgt }) => krijgt).map(({ lezer }) => `${brief}.${lezer}`),
    );
    const brieven = ["ontvangst", "toekenning", "afwijzing", "wijziging", "einde"];
    expect(gezien(paren)).toEqual(brieven.flatMap((brief) => lezers.map((lezer) => `${brief}.${lezer}`)).toSorted());
  });

  test("elke oorzaak komt voor, alleen en met een andere", () => {
    const verschillen = beslissingen.map((beslissing) => beslissing.verschillen.map(({ oorzaak }) => oorzaak));
    expect(gezien(verschillen.filter(({ length }) => length === 1).flat())).toEqual(oorzaken.toSorted());
    const samen = new Set(verschillen.filter(({ length }) => length > 1).flat());
    expect(oorzaken.filter((oorzaak) => !samen.has(oorzaak) && oorzaak !== "geen-recht")).toEqual([]);
    expect(Math.max(...verschillen.map(({ length }) => length))).toBeGreaterThan(5);
  });

  test("elk beleid, elke vertegenwoordiger en elke soort bezwaar komt voor", () => {
    const beleid = new Set(zaken.map(({ zaak }) => zaak.beleid.id));
    expect(ingebouwd.filter(({ id }) => !beleid.has(id))).toEqual([]);
    const wie = zaken.flatMap(({ zaak }) => delenVan(zaak.formulier).client?.vertegenwoordiger?.soort ?? []);
    expect(gezien(wie)).toEqual(["bewindvoerder", "curator", "gemachtigde", "mentor", "ouder", "voogd"]);
    const door = beslissingen.map(({ rechtsgevolg }) => rechtsgevolg.bezwaar?.door.join("+") ?? "niemand");
    expect(gezien(door)).toEqual(["client", "client+werkgever", "niemand"]);
  });

  test("er is een dag in een volgend jaar en 29 februari", () => {
    const eindes = new Set(beslissingen.flatMap(({ toekenning }) => toekenning?.periode?.totEnMet ?? []));
    expect([...eindes]).toContain("2028-02-29");
    const over = beslissingen.some(
      ({ toekenning: t }) => t?.periode != null && t.periode.van.slice(0, 4) < t.periode.totEnMet.slice(0, 4),
    );
    expect(over).toBe(true);
  });

  test("er zijn er genoeg, en niet te veel om ze allemaal te lezen", () => {
    expect(zaken.length).toBeGreaterThan(1_500);
    expect(zaken.length).toBeLessThan(4_500);
  });

  test("elke naam is anders, en elke keer zijn het dezelfde zaken", () => {
    expect(new Set(zaken.map(({ naam }) => naam)).size).toBe(zaken.length);
    expect(listProefzaken()).toEqual(zaken);
  });
});
