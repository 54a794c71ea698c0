import { Fault } from "../domein/fault.ts";
import type { Command } from "./command.ts";
import { exitCodes, type Output, terminal } from "./output.ts";
import { UsageError } from "./usage-error.ts";

/** The commands, each loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.ts")).check,
  eligible: async () => (await import("./commands/eligible.ts")).eligible,
  prefill: async () => (await import("./commands/prefill.ts")).prefill,
  hours: async () => (await import("./commands/hours.ts")).hours,
  decide: async () => (await import("./commands/decide.ts")).decide,
  letter: async () => (await import("./commands/letter.ts")).letter,
  batch: async () => (await import("./commands/batch.ts")).batch,
  lint: async () => (await import("./commands/lint.ts")).lint,
  trace: async () => (await import("./commands/trace.ts")).trace,
  beleid: async () => (await import("./commands/beleid.ts")).beleid,
  huisstijl: async () => (await import("./commands/huisstijl.ts")).huisstijl,
  deadlines: async () => (await import("./commands/deadlines.ts")).deadlines,
  demo: async () => (await import("./commands/demo.ts")).demo,
};

/** Runs `dakpan` with these arguments and gives the exit code. Never prints a stack trace. */
export async function main(args: readonly string[], output: Output = terminal): Promise<number> {
  const [name = "--help", ...rest] = args;
  try {
    if (name === "--help" || name === "help" || rest.includes("--help")) return await printHelp(name, output);
    if (name === "--version") return await printVersion(output);
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined)
      throw new UsageError(`Dit commando is er niet. Kies uit: ${Object.keys(commands).join(", ")}.`);
    return await (await load()).run(rest, output);
  } catch (error) {
    return explain(error, output);
  }
}

async function printHelp(name: string, output: Output): Promise<number> {
  const chosen = Object.hasOwn(commands, name) ? [name] : Object.keys(commands);
  const lines = await Promise.all(
    chosen.map(async (each) => {
      const command = await commands[each]?.();
      return `  dakpan ${command?.usage}\n      ${command?.summary}`;
    }),
  );
  output.out(["Dakpan: één formulier en duidelijke brieven voor jobcoaching.", "", ...lines].join("\n"));
  return exitCodes.done;
}

async function printVersion(output: Output): Promise<number> {
  const { readText } = await import("./files.ts");
  const { fileURLToPath } = await import("node:url");
  output.out(JSON.parse(readText(fileURLToPath(new URL("../../package.json", import.meta.url)))).version);
  return exitCodes.done;
}

function explain(error: unknown, output: Output): number {
  if (error instanceof UsageError) {
    output.err(error.message);
    return exitCodes.usage;
  }
  // The message of an unknown error may quote the input, so only its kind is shown.
  const what = error instanceof Fault ? error.message : error instanceof Error ? error.name : "unknown";
  output.err(`Er ging bij ons iets mis. Uw gegevens zijn niet veranderd. (${what})`);
  return exitCodes.broken;
}
