import { describe, expect, test } from "vitest";
import { chooseBrief } from "../../../src/brieven/choose-brief.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import type { Proefzaak } from "../../../src/brieven/proef/proefzaak.ts";
import type { Lezer } from "../../../src/brieven/sjabloon.ts";
import { listTexts } from "../../../src/document/list-texts.ts";
import { value } from "../../besluit/geval.ts";
import { schrijfVoor } from "../elementen/brieven.ts";

const zaken = new Map(listProefzaken().map((zaak) => [zaak.naam, zaak]));

function vind(naam: string): Proefzaak {
  const gevonden = zaken.get(naam);
  if (gevonden === undefined) throw new Error(`No such case: ${naam}`);
  return gevonden;
}

const brief = (naam: string, lezer: Lezer): string =>
  listTexts(schrijfVoor(vind(naam), lezer).document)
    .map(({ text }) => text)
    .join("\n")
    .replaceAll("\u00a0", " ");

describe("Wat zelden gebeurt, staat goed in de brief", () => {
  test("een jobcoach zonder naam krijgt geen brief, en de werknemer leest niet dat wij daar iets vragen", () => {
    const naam = "aanvulling bij een aanvraag; uwv; jobcoach zonder naam";
    const { lezers } = value(chooseBrief(vind(naam).zaak));
    expect(lezers.find(({ lezer }) => lezer === "jobcoach")).toMatchObject({ krijgt: false });
    expect(brief(naam, "client")).toContain("Wilt u het aan uw jobcoach vragen?");
    expect(brief(naam, "client")).not.toContain("Dat vragen wij zelf aan uw jobcoach");
  });

  test("meldt de werkgever aan, dan leest de werknemer niet dat hij dat zelf deed", () => {
    const tekst = brief("aanmelding-ontvangen; uwv; de werkgever meldt aan", "client");
    expect(tekst).toContain("Uw werkgever vroeg hulp voor u");
    expect(tekst).not.toMatch(/uw aanmelding|U vraagt hulp/u);
  });

  test("een toekenning tegen de gewone regels in zegt nergens dat er geen jobcoach komt", () => {
    const naam = "toekenning; uwv; tegen het voorstel in";
    expect(brief(naam, "client")).toContain("De gewone regels geven u geen jobcoach. Het contract is nu nog te kort.");
    expect(brief(naam, "client")).not.toContain("U krijgt geen jobcoach");
    expect(brief(naam, "jobcoach")).not.toMatch(/voldoet .* aan de voorwaarden|blijft daarom niets over/u);
  });

  test("past iets anders beter, dan staat in de afwijzing wat de beslisser daarover schreef", () => {
    const naam = "afwijzing van een aanvraag; uwv; iets anders past beter, met eigen woorden";
    expect(brief(naam, "client").split("De bakkerij heeft een rustige plek vrij.")).toHaveLength(2);
  });

  test("aan het einde van de periode wordt niet beloofd dat meer uren nog kan", () => {
    const tekst = brief("toekenning; uwv; laat beslist", "jobcoach");
    expect(tekst).toContain("Voor deze periode kunt u geen extra uren meer vragen.");
    expect(tekst).not.toContain("met het formulier voor een wijziging");
  });
});
