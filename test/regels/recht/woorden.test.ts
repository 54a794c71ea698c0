import { expect, test } from "vitest";
import type { Beleid } from "../../../src/regels/beleid/beleid.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";
import type { Rechtsfeiten } from "../../../src/regels/recht/feiten.ts";
import type { Voorwaarde } from "../../../src/regels/recht/voorwaarde.ts";
import { bijGemeente, dag, feit, feiten, gemeenteMet, goedAdvies, proefplaatsing, voorwaardenBij, werk, zonderAdvies } from "./feiten-voor-test.ts";

const zonder = { advies: zonderAdvies };
const advies = (anders: Partial<Rechtsfeiten["advies"]>) => ({ advies: { ...zonderAdvies, ...anders } });
const leeg = feit("leeg", null);
const sfb = (status: Rechtsfeiten["sfb"]["status"]["waarde"], op: string | null = null) => ({
  sfb: { status: feit("status", status), op: feit("op", op === null ? null : dag(op)), bron: feit("bron", op === null ? null : "gemeente") },
});
const { stukken } = feiten();

/** Together these meet every outcome of every condition. */
const uwv: readonly Partial<Rechtsfeiten>[] = [
  {},
  zonder,
  { ...zonder, ...bijGemeente },
  { ...zonder, uitkering: feit("uitkering", "wia"), ...sfb("vastgesteld", "2015-01-01") },
  { ...zonder, uitkering: leeg, ...sfb("in-onderzoek"), zelfdeBedrijf: feit("zelfdeBedrijf", true) },
  { ...zonder, uitkering: feit("uitkering", "participatiewet"), ...sfb("vastgesteld", "2015-01-01") },
  { ...advies({ sfb: feit("adviesSfb", "nee"), noodzakelijk: feit("noodzakelijk", false) }), uitkering: feit("uitkering", "wajong") },
  { ...advies({ sfb: feit("adviesSfb", "nee"), voorwaarden: feit("voorwaarden", "nee") }), ...sfb("niet-vastgesteld") },
  { ...advies({ sfb: feit("adviesSfb", "verzekeringsarts-gevraagd"), voorwaarden: feit("voorwaarden", "deels") }) },
  { ...advies({ noodzakelijk: feit("noodzakelijk", true), jobcoachNodig: feit("jobcoachNodig", "nee"), besteOplossing: feit("besteOplossing", "deels") }), ...sfb("vastgesteld") },
  { ...zonder, ...sfb("niet-vastgesteld"), werk: [] },
  { ...zonder, ...sfb(null), werk: [werk({ uren: null, van: null, inlening: "uitzenden" })] },
  { ...advies({ loonwaarde: feit("loonwaarde", 25) }), werk: [werk({ uren: 9, totEnMet: dag("2026-05-01"), uitzendbeding: true })] },
  { ...advies({ loonwaarde: feit("loonwaarde", 10) }), werk: [werk({ uren: 5, inlening: "uitzenden", uitzendbeding: false })] },
  { ...zonder, werk: [werk({ uren: 9 })], groei: { uren: feit("groeiUren", 12), voor: feit("groeiVoor", dag("2026-08-01")) } },
  { werk: [werk({ uren: 9 })], groei: { uren: feit("groeiUren", 12), voor: feit("groeiVoor", dag("2026-08-01")) } },
  { ...advies({ loonwaarde: feit("loonwaarde", 25) }), werk: [werk({ vorm: "min-max", uren: 10 })] },
  { werk: [werk({ vorm: "min-max", uren: null })], ...zonder },
  { werk: [werk(), werk({ uren: 4, van: dag("2026-06-01") })] },
  { ...zonder, werk: [werk({ totEnMet: dag("2026-05-01") })], contracten: [werk({ van: dag("2025-01-01") })], inDienstSinds: feit("inDienstSinds", dag("2025-01-01")) },
  { ...zonder, werk: [werk({ totEnMet: dag("2026-05-01") })], inDienstSinds: feit("inDienstSinds", dag("2025-01-01")) },
  { werk: [werk({ vorm: "nul-uren" })] },
  { werk: [werk({ vorm: "stage" })], geboren: feit("geboren", dag("1950-01-01")) },
  { ...zonder, werk: [proefplaatsing({ goedgekeurd: "aangevraagd", uren: 9, totEnMet: dag("2027-01-01") })], geboren: feit("geboren", dag("2008-06-01")) },
  { werk: [proefplaatsing({ goedgekeurd: "nee", totEnMet: null })], geboren: feit("geboren", dag("2010-06-01")) },
  { werk: [proefplaatsing({ goedgekeurd: null })], geboren: leeg },
  { werk: [proefplaatsing()] },
  { ziekte: { sinds: leeg, totEnMet: leeg, gevraagd: false }, intern: { van: leeg, totEnMet: leeg, aangevraagd: leeg, gevraagd: false }, ...zonder },
  { intern: { van: leeg, totEnMet: leeg, aangevraagd: leeg, gevraagd: false } },
  { ziekte: { sinds: feit("sinds", dag("2026-01-01")), totEnMet: leeg, gevraagd: true }, intern: { van: leeg, totEnMet: leeg, aangevraagd: feit("aangevraagd", true), gevraagd: true } },
  { erkenning: { nummer: leeg, geldigTotEnMet: leeg }, intern: { van: feit("van", dag("2025-01-01")), totEnMet: leeg, aangevraagd: leeg, gevraagd: true } },
  { erkenning: { nummer: feit("erkenning", "JC-1"), geldigTotEnMet: feit("geldig", dag("2026-01-01")) } },
  { erkenning: { nummer: feit("erkenning", "JC-1"), geldigTotEnMet: feit("geldig", dag("2026-06-01")) } },
  { stukken: { ...stukken, plan: feit("plan", false), identiteit: feit("identiteit", false), betaling: leeg }, werk: [werk({ bewijs: false })], aard: feit("aard", "vervolg") },
  { stukken: { ...stukken, betaling: feit("betaling", "nee"), getekendDoor: { ...stukken.getekendDoor, jobcoach: feit("c", false) } } },
];
const gemeenten: readonly (readonly [Partial<Rechtsfeiten>, Beleid])[] = [
  [zonder, gemeenteMet({})],
  [{ ...zonder, uitkering: feit("uitkering", "wia"), werk: [werk({ vorm: "min-max", uren: 9 })], ziekte: { sinds: feit("sinds", dag("2026-01-01")), totEnMet: leeg, gevraagd: true } }, gemeenteMet({ minimaleUren: 12, minimaleLoonwaarde: null })],
  [{ ...zonder, uitkering: leeg, werk: [werk({ uren: 9 })], ...sfb(null) }, gemeenteMet({ meerDanUren: 12, doelgroepregister: "een-van", doelgroepen: ["doelgroepregister", "beperking", "pro-vso"] })],
  [{ ...zonder, doelgroepregister: leeg, werk: [werk({ vorm: "nul-uren" })] }, gemeenteMet({ doelgroepregister: "voorwaarde", uitgesloten: ["werkervaringsplek"] })],
  [{ ...advies({ loonwaarde: feit("loonwaarde", 25) }), doelgroepregister: feit("doelgroepregister", false), werk: [werk({ vorm: "nul-uren" })] }, gemeenteMet({ doelgroepregister: "voorwaarde", minimaleLoonwaarde: 30 })],
  [{ advies: goedAdvies, doelgroepregister: feit("doelgroepregister", true), werk: [proefplaatsing({ goedgekeurd: "nee" })] }, gemeenteMet({ doelgroepregister: "voorwaarde", erkenningUwv: true })],
];

function regel({ id, uitkomst, naam, feiten: gebruikt, vraag }: Voorwaarde): string {
  const antwoorden = (vraag?.antwoorden ?? []).map(({ waarde, gevolg }) => `${waarde}: ${gevolg}`);
  const gevraagd = vraag === undefined ? [] : [`${vraag.aan}: ${vraag.vraag}`, ...antwoorden];
  return [`${id} ${uitkomst}`, naam, gebruikt.map((feitje) => feitje.naam).join(","), ...gevraagd].join(" | ");
}

test("elke voorwaarde met haar naam, de feiten waarop zij rust en de vraag, letterlijk", () => {
  const alle = [
    ...uwv.flatMap((anders) => voorwaardenBij(anders, uwv2019)),
    ...gemeenten.flatMap(([anders, beleid]) => voorwaardenBij({ ...bijGemeente, ...anders }, beleid)),
  ];
  expect([...new Set(alle.map(regel))].toSorted()).toMatchInlineSnapshot();
});
