import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

interface Tool {
  readonly name: string;
  readonly debianPackage: string;
  readonly why: string;
}

/** What the tests need besides Node: the text and the tags of a PDF are read back with other people's code. */
const tools: readonly Tool[] = ["pdftotext", "pdfinfo", "pdftoppm"].map((name) => ({
  name,
  debianPackage: "poppler-utils",
  why: "reads the PDFs back in the tests",
}));

process.exitCode = prepareMachine();

/** Installs what is missing where that is allowed; elsewhere says what to install. Gives the exit code. */
function prepareMachine(): number {
  const missing = tools.filter(({ name }) => !isOnPath(name));
  if (missing.length === 0) return say("All tools are there.", 0);
  const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))];
  if (!mayInstall()) return complain(missing);
  const installed =
    apt("update") && apt("install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", ...packages);
  const left = missing.filter(({ name }) => !isOnPath(name));
  return installed && left.length === 0
    ? say(`Installed: ${packages.join(", ")}.`, 0)
    : complain(left.length > 0 ? left : missing);
}

function isOnPath(name: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => folder !== "" && isProgram(join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && isOnPath("apt-get");
}

function apt(...args: readonly string[]): boolean {
  const { status } = spawnSync("apt-get", args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

function complain(missing: readonly Tool[]): number {
  for (const { name, debianPackage, why } of missing)
    console.error(`Missing: ${name}, which ${why}. On Debian: apt-get install ${debianPackage}`);
  return 1;
}

function say(text: string, code: number): number {
  console.log(text);
  return code;
}
