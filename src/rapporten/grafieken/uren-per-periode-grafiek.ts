import { chart } from "../../document/build.ts";
import type { Chart } from "../../document/document.ts";
import { describeUren, seriesVan, type Urenregel } from "./uren-grafiek.ts";

/** Hours granted and used in each period with a jobcoach. */
export function urenPerPeriodeGrafiek(perioden: readonly Urenregel[]): Chart {
  return chart({
    form: "bars",
    title: "Uren per periode",
    alternative: describeUren(perioden, "periode", "perioden"),
    unit: "uren",
    category: "Periode",
    categories: perioden.map(({ naam }) => naam),
    series: seriesVan(perioden),
  });
}
