import { readFileSync } from "node:fs";

/**
 * The most memory this process held, in bytes. Linux starts the usual count (`maxRSS`) of a child at what its parent
 * held; the status of the process itself does not.
 */
export function peakMemory(): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readStatus())?.[1];
  return 1024 * (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes));
}

function readStatus(): string {
  try {
    return readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}
