import type { SeriesLook } from "./series-look.ts";
import type { ValueScale } from "./value-scale.ts";

/** One field of axes with everything that is drawn in it; a chart of many bars has more of them under each other. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The width each category has. */
  readonly slot: number;
  /** The middle of a category. */
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
  readonly scale: ValueScale;
  readonly categories: readonly string[];
  readonly series: readonly PlotSeries[];
  /** Whether each bar has room for its number. */
  readonly writesValues: boolean;
  readonly text: ChartText;
}

export interface PlotSeries {
  readonly name: string;
  readonly look: SeriesLook;
  readonly values: readonly (number | null)[];
}

export interface ChartText {
  readonly size: number;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
}
