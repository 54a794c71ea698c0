import type { Chart, Row, Table } from "./document.ts";
import type { Content } from "./inline.ts";

/** The numbers of a chart, for who cannot see it or wants to know exactly. */
export function chartTable({ title, category, categories, series }: Chart): Table {
  const cell = (text: string): Content => (text === "" ? [] : [{ kind: "text", text }]);
  return {
    kind: "table",
    caption: title,
    columns: [{ align: "start" }, ...series.map(() => ({ align: "end" }) as const)],
    header: [[cell(category), ...series.map(({ name }) => cell(name))]],
    headerColumns: 1,
    rows: categories.map(
      (name, index): Row => [cell(name), ...series.map(({ values }) => cell(formatNumber(values[index] ?? null)))],
    ),
    totals: [],
  };
}

/** As Dutch writes numbers: a comma, at most two decimals; a dash where there is none. */
export function formatNumber(value: number | null): string {
  if (value === null) return "–";
  return String(Math.round(value * 100) / 100).replace(".", ",");
}
