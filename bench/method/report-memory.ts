import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { peakMemory } from "./peak-memory.ts";

/** Loaded with --import: the most memory the process held, into the file that MEMORY_FILE names. */
const file = process.env.MEMORY_FILE;
if (isMainThread && file !== undefined) process.on("exit", () => writeFileSync(file, String(peakMemory())));
