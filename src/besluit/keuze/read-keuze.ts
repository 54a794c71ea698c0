import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { describeVormfouten } from "../../formulier/describe-vormfouten.ts";
import { checkDagenBestaan } from "../dagen-bestaan.ts";
import { checkDecimalen } from "../decimalen.ts";
import type { Keuze } from "./keuze.gen.ts";
import { validate } from "./keuze-vorm.gen.js";

export type * from "./keuze.gen.ts";

/** Judges the shape of a keuze, its days, and what it says by itself; whether it fits the proposal comes later. */
export function readKeuze(data: unknown): Result<Keuze> {
  if (!hasShape(data)) return refuse(describeVormfouten(validate.errors ?? []));
  const dagen = checkDagenBestaan(data);
  const bevindingen = dagen.length > 0 ? dagen : checkOpZichzelf(data);
  return bevindingen.length > 0 ? refuse(bevindingen) : succeed(data);
}

function hasShape(data: unknown): data is Keuze {
  return validate(data);
}

function checkOpZichzelf({ beslotenOp, bekendgemaaktOp, periode, uren, antwoorden = [] }: Keuze): readonly Finding[] {
  const eerder = new Set<string>();
  return [
    ...(bekendgemaaktOp !== undefined && bekendgemaaktOp < beslotenOp
      ? [fout("BEKENDMAKING_VOOR_BESLUIT", "/bekendgemaaktOp")]
      : []),
    ...checkDecimalen(uren?.waarde, "/uren/waarde"),
    ...(periode !== undefined && periode.totEnMet < periode.van
      ? [fout("PERIODE_OMGEKEERD", "/periode/totEnMet")]
      : []),
    ...antwoorden.flatMap(({ vraag }, plaats) => {
      const dubbel = eerder.has(vraag);
      eerder.add(vraag);
      return dubbel ? [fout("LIJST_DUBBEL", `/antwoorden/${plaats}/vraag`)] : [];
    }),
  ];
}
