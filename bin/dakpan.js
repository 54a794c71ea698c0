#!/usr/bin/env node
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const needed = 24;
const major = Number(process.versions.node.split(".")[0]);
if (major < needed) {
  console.error(
    `Dakpan heeft Node ${needed} of hoger nodig; dit is ${process.versions.node}. In een checkout: npm ci, en dan npx dakpan.`,
  );
  process.exit(2);
}

// Who reads only the first lines (| head) closes the pipe; that is no fault.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  console.error("De uitvoer is niet te schrijven.");
  process.exit(2);
});
// Whoever does not want to read what we say, still wants the work done.
process.stderr.on("error", () => undefined);

// The next start need not compile the same code again; Node keeps it in the temporary folder, where that can be.
nodeModule.enableCompileCache();

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "src", "shell", "cli.ts");
const { main } = await import(pathToFileURL(existsSync(source) ? source : join(root, "dist", "shell", "cli.js")).href);
process.exitCode = await main(process.argv.slice(2));
