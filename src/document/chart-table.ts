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

/** As Dutch writes numbers: 12.500,5. At most `decimals` decimals; a dash where there is no number. */
export function formatNumber(value: number | null, decimals = 2): string {
  if (value === null || !Number.isFinite(value)) return "–";
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  const [whole = "0", fraction] = String(keepSome(value, rounded)).split(".");
  const grouped = /^-?\d{5,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".") : whole;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A number too large to round stays what it is; one that would round to nothing keeps two digits. */
function keepSome(value: number, rounded: number): number {
  if (Math.abs(value) >= 1e15) return value;
  if (rounded !== 0) return rounded;
  return Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(2));
}
