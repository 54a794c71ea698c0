import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { describeVormfouten } from "../../formulier/describe-vormfouten.ts";
import type { Vormfout } from "../../formulier/vormfout.ts";
import { checkDagenBestaan } from "../dagen-bestaan.ts";
import { checkDecimalen } from "../decimalen.ts";
import type { EigenVerschil, Keuze } from "./keuze.gen.ts";
import { eigenPlaatsen } from "./keuze-antwoorden.ts";
import { validate } from "./keuze-vorm.gen.js";

export type * from "./keuze.gen.ts";

/** Judges the shape of a keuze, its days, and what it says by itself; whether it fits the proposal comes later. */
export function readKeuze(data: unknown): Result<Keuze> {
  if (!hasShape(data)) return refuse(describeVormfouten((validate.errors ?? []).map(alsLeeg)));
  const dagen = checkDagenBestaan(data);
  const bevindingen = dagen.length > 0 ? dagen : checkOpZichzelf(data);
  return bevindingen.length > 0 ? refuse(bevindingen) : succeed(data);
}

/** Every pattern of a keuze asks for words: only spaces is nothing. */
function alsLeeg(vormfout: Vormfout): Vormfout {
  return vormfout.keyword === "pattern" ? { ...vormfout, keyword: "minLength" } : vormfout;
}

function hasShape(data: unknown): data is Keuze {
  return validate(data);
}

function checkOpZichzelf(keuze: Keuze): readonly Finding[] {
  const { beslotenOp, bekendgemaaktOp, periode, uren, antwoorden = [], verschillen = [] } = keuze;
  const eerder = new Set<string>();
  return [
    ...(bekendgemaaktOp !== undefined && bekendgemaaktOp < beslotenOp
      ? [fout("BEKENDMAKING_VOOR_BESLUIT", "/bekendgemaaktOp")]
      : []),
    ...checkDecimalen(uren?.waarde, "/uren/waarde"),
    ...verschillen.flatMap(checkMinder),
    ...(periode !== undefined && periode.totEnMet < periode.van
      ? [fout("PERIODE_OMGEKEERD", "/periode/totEnMet")]
      : []),
    ...antwoorden.flatMap(({ vraag }, plaats) => {
      const dubbel = eerder.has(vraag);
      eerder.add(vraag);
      return dubbel ? [fout("LIJST_DUBBEL", `/antwoorden/${plaats}/vraag`)] : [];
    }),
    ...checkTegenspraak(keuze),
  ];
}

/** A reason that takes nothing off is no reason for a difference. */
function checkMinder({ minder }: EigenVerschil, plaats: number): readonly Finding[] {
  const hier = `/verschillen/${plaats}/minder`;
  return minder === 0
    ? [fout("GETAL_BUITEN_BEREIK", hier, { grens: "een ander getal dan 0" })]
    : checkDecimalen(minder, hier);
}

/** One question, one answer: also where a choice has a place of its own. A number beside words is no contradiction. */
function checkTegenspraak(keuze: Keuze): readonly Finding[] {
  const eigen = eigenPlaatsen(keuze);
  return (keuze.antwoorden ?? []).flatMap(({ vraag, antwoord }, plaats) => {
    const ander = eigen.get(vraag);
    const anders = ander !== undefined && antwoord !== ander;
    const tegenstrijdig = anders && (vraag === "REDEN_TE_LAAT" || isAnderGetal(antwoord, ander));
    return tegenstrijdig ? [fout("ANTWOORD_TEGENSTRIJDIG", `/antwoorden/${plaats}/antwoord`, { vraag })] : [];
  });
}

function isAnderGetal(een: string, ander: string): boolean {
  const [eerste, tweede] = [een, ander].map((tekst) => Number(tekst.trim().replace(",", ".")));
  return Number.isFinite(eerste) && Number.isFinite(tweede) && eerste !== tweede;
}
