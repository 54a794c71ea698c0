import type { Chart, Series } from "../document.ts";
import { checkAlternative } from "./check-alternative.ts";
import { type DocumentFinding, fout, isBlank } from "./finding.ts";

/** Whether the numbers of a chart can be drawn, and read as a table. */
export function checkChart(chart: Chart, pointer: string): readonly DocumentFinding[] {
  const { title, alternative, categories, series } = chart;
  const nothing = categories.length === 0 || series.length === 0;
  return [
    ...(isBlank(title) ? [fout("GRAFIEK_ZONDER_TITEL", `${pointer}/title`)] : []),
    ...checkAlternative(alternative, title, `${pointer}/alternative`),
    ...(nothing ? [fout("GRAFIEK_ZONDER_GEGEVENS", pointer)] : []),
    ...series.flatMap((each, index) => checkSeries(each, categories.length, `${pointer}/series/${index}`)),
  ];
}

function checkSeries({ name, values }: Series, verwacht: number, pointer: string): readonly DocumentFinding[] {
  return [
    ...(isBlank(name) ? [fout("GRAFIEK_REEKS_ZONDER_NAAM", `${pointer}/name`)] : []),
    ...(values.length === verwacht
      ? []
      : [fout("GRAFIEK_AANTAL_ONGELIJK", `${pointer}/values`, { verwacht, gevonden: values.length })]),
    ...values.flatMap((value, index) =>
      value === null || Number.isFinite(value) ? [] : [fout("GRAFIEK_GETAL_ONGELDIG", `${pointer}/values/${index}`)],
    ),
  ];
}
