import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** `dist/` for publishing: what tsc makes of `src`, and the generated JavaScript as it is. */
rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, [join("node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
for (const file of readdirSync("src", { recursive: true, encoding: "utf8" }))
  if (file.endsWith(".gen.js") || file.endsWith(".gen.d.ts")) cpSync(join("src", file), join("dist", file));
