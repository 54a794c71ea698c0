import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { toPointer } from "../../domein/pointer.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { checkBeleid } from "../../regels/beleid/check-beleid.ts";
import { completeBeleid } from "../../regels/beleid/complete-beleid.ts";
import { type Beleidsbestand, type Beleidsfout, beleidSchema } from "../config.ts";

/** More than this helps nobody. */
const maxBevindingen = 100;

/** Data → a whole policy, or everything that is wrong with it: of the shape and of the meaning. */
export function readBeleid(data: unknown): Result<Beleid> {
  const gelezen = beleidSchema.safeParse(data);
  const bevindingen = gelezen.success
    ? checkBeleid(complete(gelezen.data))
    : [...gelezen.error.issues.flatMap((issue) => describe(issue, data)), ...checkRest(data, gelezen.error.issues)];
  if (gelezen.success && bevindingen.length === 0) return succeed(complete(gelezen.data));
  return refuse(bevindingen.slice(0, maxBevindingen));
}

function complete({ $schema: _, ...beleid }: Beleidsbestand): Beleid {
  return completeBeleid(beleid);
}

/** Looks for wrong meaning in what is left when every wrong shape is taken out. */
function checkRest(data: unknown, issues: readonly Beleidsfout[]): readonly Finding[] {
  if (!isObject(data)) return [];
  const rest = { id: "eigen", naam: "eigen", uitvoerder: "gemeente", ...issues.reduce(leaveOut, data) };
  const gelezen = beleidSchema.safeParse(rest);
  return gelezen.success ? checkBeleid(complete(gelezen.data)) : [];
}

const losseDelen: ReadonlySet<PropertyKey> = new Set(["recht", "termijnen"]);

function leaveOut(data: Record<string, unknown>, issue: Beleidsfout): Record<string, unknown> {
  const [boven, onder] = issue.path;
  const weg = issue.code === "unrecognized_keys" ? issue.keys : [];
  if (boven === undefined) return without(data, weg);
  const deel = data[String(boven)];
  if (!losseDelen.has(boven) || !isObject(deel)) return without(data, [boven]);
  return { ...data, [boven]: without(deel, onder === undefined ? weg : [onder]) };
}

function without(data: Record<string, unknown>, weg: readonly PropertyKey[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([veld]) => !weg.includes(veld)));
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function describe(issue: Beleidsfout, data: unknown): readonly Finding[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((veld) => fout("BELEID_VELD_ONBEKEND", toPointer([...pathOf(issue), veld])));
  const ontbreekt = issue.path.length > 0 && valueAt(data, issue) === undefined;
  const code = ontbreekt ? "BELEID_VELD_ONTBREEKT" : "BELEID_WAARDE_ONGELDIG";
  return [fout(code, toPointer(pathOf(issue)), { verwacht: expected(issue) })];
}

function pathOf({ path }: Beleidsfout): readonly (string | number)[] {
  return path.map((deel) => (typeof deel === "symbol" ? String(deel) : deel));
}

function valueAt(data: unknown, issue: Beleidsfout): unknown {
  return pathOf(issue).reduce<unknown>(
    (deel, stap) =>
      typeof deel === "object" && deel !== null && Object.hasOwn(deel, stap) ? Reflect.get(deel, stap) : undefined,
    data,
  );
}

const soorten: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een deel tussen accolades",
  record: "een deel tussen accolades",
};

/** What belongs there, as the end of "Hier hoort …". */
function expected(issue: Beleidsfout): string {
  switch (issue.code) {
    case "invalid_type":
      return soorten[issue.expected] ?? "iets anders";
    case "invalid_value":
      return `een van deze: ${issue.values.join(", ")}`;
    case "invalid_union":
      return `een van deze: regime, percentage, vaste-uren`;
    case "too_small":
      return expectedSize(issue.origin, issue.inclusive === false ? "meer dan" : "minstens", issue.minimum);
    case "too_big":
      return expectedSize(issue.origin, "hoogstens", issue.maximum);
    case "invalid_format":
      return vormOf(issue);
    case "custom":
      return "een dag die bestaat, zoals 2026-03-31";
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
    case "unrecognized_keys":
      return "iets anders";
  }
}

function expectedSize(soort: string, grens: string, getal: number | bigint): string {
  switch (soort) {
    case "string":
      return `een tekst van ${grens} ${getal} ${Number(getal) === 1 ? "teken" : "tekens"}`;
    case "array":
      return `een lijst van ${grens} ${getal}`;
    default:
      return `een getal van ${grens} ${getal}`;
  }
}

function vormOf({ path }: Beleidsfout): string {
  return path.at(-1) === "id" ? "een naam van kleine letters, cijfers en streepjes" : "een dag, zoals 2026-03-31";
}
