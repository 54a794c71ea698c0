import { grenzen, type Taalgrenzen } from "./grenzen.ts";
import { leesBrieftekst, type Tekststuk, type Zin } from "./lees-brieftekst.ts";
import { meetTaal } from "./meet-taal.ts";
import type { Taalcijfers, Taaloordeel, Taalvondst, Taalvraag } from "./taalvondst.ts";
import { vindAanspreekvorm, zegtU } from "./toets/aanspreekvorm.ts";
import { vindAfkortingen } from "./toets/afkortingen.ts";
import { vindInleiding } from "./toets/begin.ts";
import { vindDubbeleOntkenning } from "./toets/dubbele-ontkenning.ts";
import { vindHoofdletters } from "./toets/hoofdletters.ts";
import { vindLijdendeVorm } from "./toets/lijdende-vorm.ts";
import { vindNaamwoordstijl } from "./toets/naamwoordstijl.ts";
import type { Treffer } from "./toets/treffer.ts";
import { zoekWoorden } from "./woordenlijst/zoek-woorden.ts";

export type { Taalcijfers, Taaloordeel, Taalvondst, Taalvraag } from "./taalvondst.ts";

interface Plaats {
  readonly van: number;
  readonly zin: string;
}

interface Gevonden extends Plaats {
  readonly treffers: readonly Treffer[];
}

/** Judges one whole letter on plain language. For a client every finding is a fault, for others a warning. */
export function beoordeelTaal(vraag: Taalvraag): Taaloordeel {
  const grens = grenzen[vraag.lezer];
  const stukken = leesBrieftekst(vraag);
  const zinnen = stukken.flatMap((stuk) => stuk.zinnen);
  const cijfers = meetTaal(zinnen.filter(({ telt }) => telt));
  const uitgelegd = new Set<string>();
  const gevonden: readonly Gevonden[] = [
    { ...begin(stukken), treffers: overHetGeheel(zinnen, cijfers, grens) },
    ...stukken.flatMap((stuk) => overStuk(stuk, grens)),
    ...zinnen.map((zin) => ({ van: zin.van, zin: zin.tekst, treffers: overZin(zin, vraag, grens, uitgelegd) })),
    ...overHetBegin(stukken, grens),
  ];
  return { vondsten: gevonden.flatMap((plaats) => vondstenVan(plaats, grens.ernst)).toSorted(opPlaats), cijfers };
}

function vondstenVan({ van, zin, treffers }: Gevonden, ernst: Taalvondst["ernst"]): readonly Taalvondst[] {
  return treffers.map(({ code, params }) => ({ code, ernst, van, zin, params }));
}

const opPlaats = (a: Taalvondst, b: Taalvondst) => a.van - b.van;

function begin(stukken: readonly Tekststuk[]): Plaats {
  const eerste = stukken[0]?.zinnen[0];
  return { van: eerste?.van ?? 0, zin: eerste?.tekst ?? "" };
}

function overHetGeheel(zinnen: readonly Zin[], cijfers: Taalcijfers, grens: Taalgrenzen): readonly Treffer[] {
  const treffers: Treffer[] = [];
  const { woordenPerZin, fleschDouma } = cijfers;
  if (woordenPerZin > grens.woordenPerZin) {
    const params = { gemiddeld: woordenPerZin, hoogstens: grens.woordenPerZin };
    treffers.push({ code: "ZINNEN_GEMIDDELD_TE_LANG", params });
  }
  if (grens.leesscore !== undefined && fleschDouma < grens.leesscore) {
    treffers.push({ code: "LEESSCORE_TE_LAAG", params: { score: fleschDouma, minstens: grens.leesscore } });
  }
  if (cijfers.zinnen > 0 && !zinnen.some(({ woorden }) => zegtU(woorden))) {
    treffers.push({ code: "AANSPREEKVORM_ONTBREEKT", params: {} });
  }
  return treffers;
}

function overStuk({ soort, van, zinnen }: Tekststuk, grens: Taalgrenzen): readonly Gevonden[] {
  const eigen = zinnen.filter(({ juridisch }) => !juridisch);
  const woorden = eigen.reduce((som, { aantal }) => som + aantal, 0);
  if (soort !== "alinea" || woorden <= grens.langsteAlinea) return [];
  const params = { woorden, hoogstens: grens.langsteAlinea };
  return [{ van, zin: zinnen[0]?.tekst ?? "", treffers: [{ code: "ALINEA_TE_LANG", params }] }];
}

function overZin(zin: Zin, vraag: Taalvraag, grens: Taalgrenzen, uitgelegd: Set<string>): readonly Treffer[] {
  const { tekst, woorden, juridisch } = zin;
  const voorClient = vraag.lezer === "client";
  const altijd: readonly Treffer[] = [
    ...(/!(?=["'”’)]*(?:\s|$))/.test(tekst) ? [{ code: "UITROEPTEKEN", params: {} } as const] : []),
    ...vindHoofdletters(woorden),
    ...vindAanspreekvorm(woorden, voorClient),
  ];
  if (juridisch) return altijd;
  return [
    ...overLengte(zin, grens),
    ...zoekWoorden(
      zin.woorden.map(({ naam, klein }) => (naam ? undefined : klein)),
      voorClient,
    ).map(({ code, woord, beter }) => ({ code, params: { woord, beter } })),
    ...vindLijdendeVorm(woorden),
    ...vindNaamwoordstijl(woorden),
    ...vindAfkortingen(tekst, woorden, uitgelegd),
    ...vindDubbeleOntkenning(woorden),
    ...altijd,
  ];
}

/** Headings and cells have the same limit; a greeting or a reference has none. */
function overLengte({ soort, aantal }: Zin, { langsteZin }: Taalgrenzen): readonly Treffer[] {
  if (aantal <= langsteZin || soort === "kenmerk" || soort === "aanhef" || soort === "groet") return [];
  return [
    { code: soort === "punt" ? "PUNT_TE_LANG" : "ZIN_TE_LANG", params: { woorden: aantal, hoogstens: langsteZin } },
  ];
}

/** The first sentence of the letter itself says what is decided. */
function overHetBegin(stukken: readonly Tekststuk[], grens: Taalgrenzen): readonly Gevonden[] {
  const aanhef = stukken.findIndex(({ soort }) => soort === "aanhef");
  const eerste = stukken.slice(aanhef + 1).find(({ soort, zinnen }) => soort === "alinea" && zinnen.length > 0)
    ?.zinnen[0];
  if (eerste === undefined || eerste.juridisch) return [];
  const treffers: Treffer[] = [];
  const inleiding = vindInleiding(eerste.tekst);
  if (inleiding !== undefined) treffers.push(inleiding);
  if (eerste.aantal > grens.eersteZin && eerste.aantal <= grens.langsteZin) {
    treffers.push({ code: "BEGIN_TE_LANG", params: { woorden: eerste.aantal, hoogstens: grens.eersteZin } });
  }
  return [{ van: eerste.van, zin: eerste.tekst, treffers }];
}
