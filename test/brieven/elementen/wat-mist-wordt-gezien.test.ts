import { describe, expect, test } from "vitest";
import { maakBriefbeeld } from "../../../src/brieven/elementen/briefbeeld.ts";
import type { Element } from "../../../src/brieven/elementen/element.ts";
import { elementen } from "../../../src/brieven/elementen/list-elementen.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import type { Lezer } from "../../../src/brieven/sjabloon.ts";
import { type Gemaakt, schrijf } from "./brieven.ts";
import { laatWeg } from "./verander-document.ts";

const brieven = listProefzaken()
  .flatMap(schrijf)
  .map((brief) => ({ brief, beeld: maakBriefbeeld(brief.zaak, brief.keuze, brief.lezer, brief.document) }));

const verplicht = elementen.filter(({ soort }) => soort === "verplicht");
const gevallen = verplicht.flatMap((element) => element.voor.map((lezer) => [element.id, lezer, element] as const));

/** The first letters that must hold this element, and do. */
function brievenMet({ geldt, zoek }: Element, lezer: Lezer): readonly Gemaakt[] {
  return brieven
    .filter(({ beeld }) => beeld.lezer === lezer && geldt(beeld) && zoek(beeld).length === 0)
    .slice(0, 40)
    .map(({ brief }) => brief);
}

function mistNaWeglaten({ geldt, zoek }: Element, { zaak, keuze, lezer, document }: Gemaakt): boolean {
  for (const korter of laatWeg(document)) {
    const beeld = maakBriefbeeld(zaak, keuze, lezer, korter);
    if (geldt(beeld) && zoek(beeld).length > 0) return true;
  }
  return false;
}

describe("Laat een stuk weg dat erin moet staan, en het wordt gezien", () => {
  test.each(gevallen)("%s, aan de %s", (_, lezer, element) => {
    const gezien = brievenMet(element, lezer).find((brief) => mistNaWeglaten(element, brief));
    expect(gezien?.naam).toBeDefined();
  });
});
