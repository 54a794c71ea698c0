import type { ParseArgsOptionsConfig } from "node:util";
import { parseArgs } from "node:util";
import { type Datum, formatDatum, readDatum } from "../domein/datum.ts";
import { isRol, type Rol, rollen } from "../domein/rol.ts";
import { today } from "./clock.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./usage-error.ts";

/** One command of `dakpan`: what it is called with, what it does, and its work; gives the exit code. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly run: (args: readonly string[], output: Output) => Promise<number>;
}

export interface Arguments {
  readonly files: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
}

/** Options with `string` take a value; a wrong one is answered in Dutch. */
export function parseArguments(args: readonly string[], options: ParseArgsOptionsConfig): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: joinNegatives(args, options),
      options,
      allowPositionals: true,
      strict: true,
    });
    return {
      files: positionals,
      text: (option) => (typeof values[option] === "string" ? values[option] : undefined),
      flag: (option) => values[option] === true,
    };
  } catch (error) {
    throw new UsageError(explain(error, options));
  }
}

/** `--uren-per-week -5` gives a value: a number below zero is never an option. */
function joinNegatives(args: readonly string[], options: ParseArgsOptionsConfig): string[] {
  const isValue = (plaats: number): boolean => {
    const vorige = args[plaats - 1] ?? "";
    const wacht = vorige.startsWith("--") && options[vorige.slice(2)]?.type === "string";
    return wacht && /^-\d/.test(args[plaats] ?? "");
  };
  return args.flatMap((arg, plaats) => {
    if (isValue(plaats)) return [];
    return isValue(plaats + 1) ? [`${arg}=${args[plaats + 1]}`] : [arg];
  });
}

function explain(error: unknown, options: ParseArgsOptionsConfig): string {
  const known = Object.keys(options)
    .map((naam) => `--${naam}`)
    .join(", ");
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return `${optionIn(error)} mist een waarde, of krijgt er een te veel. De keuzes zijn: ${known}.`;
  return `Die keuze is er niet. De keuzes zijn: ${known || "geen"}.`;
}

/** Node names the option in its message. */
function optionIn(error: unknown): string {
  return /--[a-z][a-z-]*/.exec(error instanceof Error ? error.message : "")?.[0] ?? "Een keuze";
}

/** `--op`, or today; which of the two is said on stderr. */
export function readPeildatum({ text }: Arguments, output: Output): Datum {
  const gevraagd = text("op");
  if (gevraagd === undefined) {
    const vandaag = today();
    output.err(`Peildatum: ${formatDatum(vandaag)} (vandaag)`);
    return vandaag;
  }
  const dag = readDatum(gevraagd);
  if (dag === undefined) throw new UsageError("--op: schrijf een dag als 2026-03-31.");
  return dag;
}

export function readRol({ text }: Arguments): Rol | undefined {
  const gevraagd = text("rol");
  if (gevraagd === undefined || isRol(gevraagd)) return gevraagd;
  throw new UsageError(`--rol: kies uit ${rollen.join(", ")}.`);
}
