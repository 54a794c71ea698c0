import { type Finding, fout, type Params } from "../domein/bevinding/finding.ts";
import { toPointer } from "../domein/pointer.ts";
import type { Vormfout } from "./vormfout.ts";

/** More than this helps nobody; the first ones tell what is wrong. */
const maxVormfouten = 1000;

/** What a validator found wrong with the shape, as findings: all at once, one for a place. */
export function describeVormfouten(fouten: readonly Vormfout[]): readonly Finding[] {
  return uniqueByPlace(fouten.slice(0, maxVormfouten).map(describeVormfout));
}

function describeVormfout({ keyword, instancePath, params }: Vormfout): Finding {
  switch (keyword) {
    case "type":
      return fout("TYPE_ONJUIST", instancePath, {
        verwacht: typeNamen[String(params.type)] ?? "een ander soort antwoord",
      });
    case "required":
      return fout("VELD_ONTBREEKT", instancePath + toPointer([String(params.missingProperty)]));
    case "additionalProperties":
      return fout("VELD_ONBEKEND", instancePath + toPointer([String(params.additionalProperty)]));
    case "discriminator":
      return describeTag(instancePath, params);
    case "enum":
      return fout("KEUZE_ONBEKEND", instancePath, list(params.allowedValues));
    case "const":
      return fout("KEUZE_ONBEKEND", instancePath, list([params.allowedValue]));
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
    case "minItems":
      return fout("LIJST_LEEG", instancePath);
    case "uniqueItems":
      return fout("LIJST_DUBBEL", instancePath);
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

function describeTag(instancePath: string, params: Vormfout["params"]): Finding {
  const place = instancePath + toPointer([String(params.tag)]);
  if (params.tagValue === undefined) return fout("VELD_ONTBREEKT", place);
  return params.error === "tag"
    ? fout("TYPE_ONJUIST", place, { verwacht: "tekst" })
    : fout("KEUZE_ONBEKEND", place, {});
}

function list(values: unknown): Params {
  return { keuzes: Array.isArray(values) ? values.join(", ") : "" };
}

/** One place, one finding: of a value of the wrong type nothing else is worth saying. */
function uniqueByPlace(bevindingen: readonly Finding[]): readonly Finding[] {
  const verkeerdType = new Set(bevindingen.flatMap(({ code, pointer }) => (code === "TYPE_ONJUIST" ? [pointer] : [])));
  const zinvol = bevindingen.filter(({ code, pointer }) => code === "TYPE_ONJUIST" || !verkeerdType.has(pointer));
  return [...new Map(zinvol.map((bevinding) => [`${bevinding.code} ${bevinding.pointer}`, bevinding])).values()];
}
