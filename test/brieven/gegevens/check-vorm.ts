import type { Shape } from "../../../src/template/shape.ts";

/** Everything in data that is not of its shape: what lacks, what is empty where words must be, what nobody described. */
export function checkVorm(vorm: Shape, waarde: unknown, pad = ""): readonly string[] {
  switch (vorm.kind) {
    case "text":
      if (waarde === null) return vorm.mayLack ? [] : [`${pad}: nothing`];
      if (typeof waarde !== "string") return [`${pad}: ${typeof waarde}`];
      return /[^\s]/.test(waarde) && !/undefined|NaN|Infinity|\[object|null/.test(waarde)
        ? []
        : [`${pad}: "${waarde}"`];
    case "flag":
      return typeof waarde === "boolean" ? [] : [`${pad}: ${typeof waarde}`];
    case "flags":
      return checkVelden(Object.fromEntries(vorm.names.map((naam) => [naam, { kind: "flag", says: "" }])), waarde, pad);
    case "list":
      return Array.isArray(waarde)
        ? waarde.flatMap((item, plaats) => checkVorm(vorm.item, item, `${pad}/${plaats}`))
        : [`${pad}: no list`];
    case "group":
      if (waarde === null) return vorm.mayLack ? [] : [`${pad}: nothing`];
      return checkVelden(vorm.fields, waarde, pad);
  }
}

function checkVelden(velden: Readonly<Record<string, Shape>>, waarde: unknown, pad: string): readonly string[] {
  if (typeof waarde !== "object" || waarde === null) return [`${pad}: no group`];
  const gegeven = new Map<string, unknown>(Object.entries(waarde));
  return [
    ...Object.entries(velden).flatMap(([naam, vorm]) => checkVorm(vorm, gegeven.get(naam), `${pad}/${naam}`)),
    ...[...gegeven.keys()]
      .filter((naam) => !Object.hasOwn(velden, naam))
      .map((naam) => `${pad}/${naam}: not described`),
  ];
}
