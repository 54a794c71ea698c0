import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import type { Datum } from "../../domein/datum.ts";
import { toPointer } from "../../domein/pointer.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { describeVormfouten } from "../../formulier/describe-vormfouten.ts";
import { checkDagenBestaan } from "../dagen-bestaan.ts";
import { checkDecimalen } from "../decimalen.ts";
import type { Dossier, Gebeurtenis, Toekenning } from "./dossier.gen.ts";
import { validate } from "./dossier-vorm.gen.js";
import { isSameWerkgever } from "./same-werkgever.ts";

export type * from "./dossier.gen.ts";

/** Without a dossier nothing was granted before and nothing happened yet. */
export const emptyDossier: Dossier = { versie: "1.0" };

/** Judges the shape of a dossier, then its days, then what it says; all faults of a stage at once. */
export function readDossier(data: unknown): Result<Dossier> {
  if (!hasShape(data)) return refuse(describeVormfouten(validate.errors ?? []));
  const bevindingen = checkDagenBestaan(data);
  const alle = bevindingen.length > 0 ? bevindingen : checkDossierMeaning(data);
  return alle.length > 0 ? refuse(alle) : succeed(data);
}

function hasShape(data: unknown): data is Dossier {
  return validate(data);
}

function checkDossierMeaning({
  toekenningen = [],
  gebeurtenissen = [],
  declaraties = [],
}: Dossier): readonly Finding[] {
  const kenmerken = new Set(toekenningen.map(({ kenmerk }) => kenmerk));
  return [
    ...toekenningen.flatMap(checkToekenning),
    ...checkDubbeleKenmerken(toekenningen),
    ...checkOverlap(toekenningen),
    ...gebeurtenissen.flatMap(({ op, totEnMet }, plaats) =>
      checkVolgorde(op, totEnMet, ["gebeurtenissen", plaats, "totEnMet"]),
    ),
    ...gebeurtenissen.flatMap(checkNaar),
    ...declaraties.flatMap(({ toekenning }, plaats) =>
      kenmerken.has(toekenning)
        ? []
        : [fout("VERWIJZING_BESTAAT_NIET", `/declaraties/${plaats}/toekenning`, { waarnaar: "toekenning" })],
    ),
  ];
}

/** Awb 2:3: who sends on says to whom; nothing else goes anywhere. */
function checkNaar({ soort, naar }: Gebeurtenis, plaats: number): readonly Finding[] {
  const hier = `/gebeurtenissen/${plaats}/naar`;
  if (soort !== "doorgezonden") return naar === undefined ? [] : [fout("VELD_ONBEKEND", hier)];
  if (naar === undefined) return [fout("VELD_ONTBREEKT", hier, { veld: "Naar wie is het doorgestuurd?" })];
  return naar.trim() === "" ? [fout("VELD_LEEG", hier)] : [];
}

function checkToekenning({ van, totEnMet, contract, uren, ...dagen }: Toekenning, plaats: number): readonly Finding[] {
  const { beslotenOp, bekendgemaaktOp } = dagen;
  const omgekeerd = beslotenOp !== undefined && bekendgemaaktOp !== undefined && bekendgemaaktOp < beslotenOp;
  return [
    ...checkVolgorde(van, totEnMet, ["toekenningen", plaats, "totEnMet"]),
    ...(contract === undefined
      ? []
      : checkVolgorde(contract.van, contract.totEnMet, ["toekenningen", plaats, "contract", "totEnMet"])),
    ...checkDecimalen(uren, `/toekenningen/${plaats}/uren`),
    ...(omgekeerd ? [fout("BEKENDMAKING_VOOR_BESLUIT", `/toekenningen/${plaats}/bekendgemaaktOp`)] : []),
  ];
}

function checkVolgorde(van: Datum, totEnMet: Datum | undefined, pad: readonly (string | number)[]): readonly Finding[] {
  return totEnMet !== undefined && totEnMet < van ? [fout("PERIODE_OMGEKEERD", toPointer(pad))] : [];
}

function checkDubbeleKenmerken(toekenningen: readonly Toekenning[]): readonly Finding[] {
  const eerder = new Set<string>();
  return toekenningen.flatMap(({ kenmerk }, plaats) => {
    const dubbel = eerder.has(kenmerk);
    eerder.add(kenmerk);
    return dubbel ? [fout("KENMERK_DUBBEL", `/toekenningen/${plaats}/kenmerk`)] : [];
  });
}

/** Two periods in one job cannot share a day; two jobs at once may each have their own. */
function checkOverlap(toekenningen: readonly Toekenning[]): readonly Finding[] {
  const perioden = toekenningen
    .map((toekenning, plaats) => ({ ...toekenning, plaats }))
    .filter(({ soort, ingetrokkenOp }) => soort === "periode" && ingetrokkenOp === undefined)
    .toSorted((een, ander) => (een.van < ander.van ? -1 : een.van > ander.van ? 1 : een.plaats - ander.plaats));
  return perioden.flatMap((periode, volgorde) =>
    perioden
      .slice(0, volgorde)
      .some((eerder) => eerder.totEnMet >= periode.van && isSameWerkgever(eerder.werkgever, periode.werkgever))
      ? [fout("TOEKENNINGEN_OVERLAPPEN", `/toekenningen/${periode.plaats}/van`)]
      : [],
  );
}
