import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { formatGetal } from "../../domein/getal.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import { beginUren } from "./begin-uren.ts";
import type { Beslissing, Toegekend } from "./beslissing.gen.ts";

/** Hours in whole hundredths: what was asked, less every cause, is what is granted; parts are the whole; nothing is below zero. */
export function checkOptelling(beslissing: Beslissing): readonly Finding[] {
  const { toekenning, totNu, vorigeKeer, gevraagd } = beslissing;
  return [
    ...checkNul([
      ["/gevraagd/uren", gevraagd.uren],
      ["/toekenning/uren", toekenning?.uren],
      ["/totNu/uren", totNu?.uren],
      ["/vorigeKeer/uren", vorigeKeer?.uren],
      ...delenVan(toekenning, "/toekenning"),
      ...delenVan(totNu, "/totNu"),
    ]),
    ...checkDelen(toekenning, "/toekenning"),
    ...checkDelen(totNu, "/totNu"),
    ...checkVerschillen(beslissing),
    ...checkMinuten(beslissing),
  ];
}

type Waarde = readonly [pointer: string, uren: number | null | undefined];

function checkNul(waarden: readonly Waarde[]): readonly Finding[] {
  return waarden.flatMap(([pointer, uren]) =>
    uren !== null && uren !== undefined && uren < 0
      ? [fout("GETAL_BUITEN_BEREIK", pointer, { grens: "minstens 0" })]
      : [],
  );
}

function delenVan(toegekend: Toegekend | null, hier: string): readonly Waarde[] {
  return (toegekend?.perioden ?? []).map(({ uren }, plaats) => [`${hier}/perioden/${plaats}/uren`, uren]);
}

function checkDelen(toegekend: Toegekend | null, hier: string): readonly Finding[] {
  if (toegekend === null || toegekend.perioden.length === 0) return [];
  const samen = toegekend.perioden.reduce((som, { uren }) => som + inHonderdsten(uren), 0);
  return vergelijk(`${hier}/uren`, "de uren per periode", inHonderdsten(toegekend.uren), samen);
}

/** Only where hours were asked, or held, is there a difference to explain; what only asks or postpones grants nothing yet. */
function checkVerschillen(beslissing: Beslissing): readonly Finding[] {
  const { soort, toekenning, verschillen } = beslissing;
  const zonderOordeel = soort === "aanvulling-gevraagd" || soort === "niet-behandelen";
  const begin = beginUren(beslissing, toekenning?.waarvoor);
  if (zonderOordeel || begin === null || (toekenning === null && soort !== "afwijzing")) return [];
  const minder = verschillen.reduce((som, verschil) => som + inHonderdsten(verschil.minder), 0);
  const pointer = toekenning === null ? "/verschillen" : "/toekenning/uren";
  return vergelijk(
    pointer,
    "de uren min alle verschillen",
    inHonderdsten(toekenning?.uren ?? 0),
    inHonderdsten(begin) - minder,
  );
}

/** Minutes that were counted over hours that are not in this decision. */
function checkMinuten({ gebruik, totNu, terugvordering, toekenning }: Beslissing): readonly Finding[] {
  const minuten = (uren: number): number => Math.round(uren * 60);
  const anders = (pointer: string, wat: string, staat: number, moet: number): readonly Finding[] =>
    staat === moet
      ? []
      : [fout("BESLISSING_TELT_NIET_OP", pointer, { wat, staat: `${staat} minuten`, moet: `${moet} minuten` })];
  return [
    ...(gebruik === null || totNu === null
      ? []
      : anders("/gebruik/totNuMinuten", "wat tot nu gold, in minuten", gebruik.totNuMinuten, minuten(totNu.uren))),
    ...(terugvordering === null || toekenning === null
      ? []
      : anders(
          "/terugvordering/blijvendeMinuten",
          "wat overblijft, in minuten",
          terugvordering.blijvendeMinuten,
          minuten(toekenning.uren),
        )),
  ];
}

function vergelijk(pointer: string, wat: string, staat: number, moet: number): readonly Finding[] {
  if (staat === moet) return [];
  const uur = (honderdsten: number): string => `${formatGetal(inUren(honderdsten), 2)} uur`;
  return [fout("BESLISSING_TELT_NIET_OP", pointer, { wat, staat: uur(staat), moet: uur(moet) })];
}
