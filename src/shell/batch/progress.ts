import { styleText } from "node:util";
import { formatGetal } from "../../domein/getal.ts";

export interface Progress {
  readonly step: (stukken: number) => void;
  readonly end: () => void;
}

export interface Stand {
  readonly done: number;
  readonly total: number;
  readonly stukken: number;
  readonly seconds: number;
}

const barWidth = 24;

/** `████░░░░ 1.234 van 10.000   312 stukken per seconde   nog 0:42`. */
export function drawProgress({ done, total, stukken, seconds }: Stand): string {
  const filled = total === 0 ? barWidth : Math.floor((barWidth * Math.min(done, total)) / total);
  const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
  const parts = [
    `${bar} ${formatGetal(done)} van ${formatGetal(total)}`,
    `${formatGetal(rate(stukken, seconds))} stukken per seconde`,
  ];
  // The first moment says nothing about the rest.
  if (seconds >= 1 && done > 0 && done < total) parts.push(`nog ${formatTijd((seconds / done) * (total - done))}`);
  return parts.join("   ");
}

function rate(stukken: number, seconds: number): number {
  return seconds === 0 ? 0 : Math.round(stukken / seconds);
}

function formatTijd(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [uren, minuten, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = String(rest).padStart(2, "0");
  return uren === 0 ? `${minuten}:${tail}` : `${uren}:${String(minuten).padStart(2, "0")}:${tail}`;
}

/** On a terminal one line that changes, elsewhere a line now and then; both on stderr. */
export function showProgress(total: number): Progress {
  const start = performance.now();
  let done = 0;
  let stukken = 0;
  const show = process.stderr.isTTY ? redrawLine() : addLines;
  const now = (last: boolean): void =>
    show({ done, total, stukken, seconds: (performance.now() - start) / 1000 }, last);
  return {
    step(made) {
      done += 1;
      stukken += made;
      now(false);
    },
    end: () => now(true),
  };
}

/** For who only looks. */
export const noProgress: Progress = { step: () => undefined, end: () => undefined };

type Show = (stand: Stand, last: boolean) => void;

const everySeconds = 0.1;

function redrawLine(): Show {
  const { stderr } = process;
  let shown = Number.NEGATIVE_INFINITY;
  return (stand, last) => {
    if (!last && stand.seconds - shown < everySeconds) return;
    shown = stand.seconds;
    const line = drawProgress(stand).slice(0, Math.max(0, (stderr.columns || 80) - 1));
    stderr.write(`\r${styleText("cyan", line, { stream: stderr })}\u001b[K${last ? "\n" : ""}`);
  };
}

const everyRecords = 1000;

const addLines: Show = ({ done, total, stukken, seconds }, last) => {
  if (!last && (done % everyRecords !== 0 || done === total)) return;
  process.stderr.write(
    `${formatGetal(done)} van ${formatGetal(total)} gedaan, ${formatGetal(rate(stukken, seconds))} stukken per seconde\n`,
  );
};
