import { type Finding, fout } from "../domein/bevinding/finding.ts";
import { toPointer } from "../domein/pointer.ts";
import type { Vormfout } from "../formulier/vormfout.ts";

/** More than this helps nobody; the first ones tell what is wrong. */
const maxVormfouten = 1000;

/** What ajv found in a dossier or keuze, as findings; of a value of the wrong type nothing else is said. */
export function describeVormfouten(fouten: readonly Vormfout[]): readonly Finding[] {
  const bevindingen = fouten.slice(0, maxVormfouten).map(describe);
  const verkeerdType = new Set(bevindingen.flatMap(({ code, pointer }) => (code === "TYPE_ONJUIST" ? [pointer] : [])));
  const zinvol = bevindingen.filter(({ code, pointer }) => code === "TYPE_ONJUIST" || !verkeerdType.has(pointer));
  return [...new Map(zinvol.map((bevinding) => [`${bevinding.code} ${bevinding.pointer}`, bevinding])).values()];
}

function describe({ keyword, instancePath, params }: Vormfout): Finding {
  switch (keyword) {
    case "type":
      return fout("TYPE_ONJUIST", instancePath, { verwacht: typeNamen[String(params.type)] ?? "iets anders" });
    case "required":
      return fout("VELD_ONTBREEKT", instancePath + toPointer([String(params.missingProperty)]));
    case "additionalProperties":
      return fout("VELD_ONBEKEND", instancePath + toPointer([String(params.additionalProperty)]));
    case "enum":
      return fout("KEUZE_ONBEKEND", instancePath, { keuzes: list(params.allowedValues) });
    case "const":
      return fout("KEUZE_ONBEKEND", instancePath, { keuzes: list([params.allowedValue]) });
    case "minLength":
      return fout("VELD_LEEG", instancePath);
    case "maxLength":
      return fout("TEKST_TE_LANG", instancePath, { hoogstens: Number(params.limit) });
    case "minimum":
      return fout("GETAL_BUITEN_BEREIK", instancePath, { grens: `minstens ${params.limit}` });
    case "maximum":
      return fout("GETAL_BUITEN_BEREIK", instancePath, { grens: `hoogstens ${params.limit}` });
    case "maxItems":
      return fout("LIJST_TE_LANG", instancePath, { hoogstens: Number(params.limit) });
    default:
      return fout("TEKST_VORM_ONJUIST", instancePath);
  }
}

const typeNamen: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  integer: "een heel getal",
  boolean: "ja of nee (true of false)",
  object: "een groep met vragen ({ … })",
  array: "een lijst ([ … ])",
};

function list(waarden: unknown): string {
  return Array.isArray(waarden) ? waarden.join(", ") : "";
}
