import { describe, expect, test } from "vitest";
import { addDays, datum, readDatum } from "../../../src/domein/datum.ts";
import { formatBron } from "../../../src/regels/bron.ts";
import { adviesInDagen } from "../../../src/regels/parameters/adviestermijn.ts";
import { bezwaarPerPostInDagen } from "../../../src/regels/parameters/bezwaar-per-post.ts";
import { bezwaarInDagen } from "../../../src/regels/parameters/bezwaartermijn.ts";
import { dwangsomtreden } from "../../../src/regels/parameters/dwangsom.ts";
import { dwangsombesluitInDagen } from "../../../src/regels/parameters/dwangsombesluit.ts";
import { eindfactuurInDagen } from "../../../src/regels/parameters/eindfactuur.ts";
import { gelijkgesteldeDagen } from "../../../src/regels/parameters/gelijkgestelde-dagen.ts";
import { ingebrekestellingInDagen } from "../../../src/regels/parameters/ingebrekestelling.ts";
import { meerUrenInDagen } from "../../../src/regels/parameters/meer-uren.ts";
import { meerUrenInMaanden } from "../../../src/regels/parameters/meer-uren-maanden.ts";
import { wijzigingMeldenInDagen } from "../../../src/regels/parameters/meldtermijn.ts";
import { nietBehandelenInDagen } from "../../../src/regels/parameters/niet-behandelen.ts";
import { type Parameter, valueOn } from "../../../src/regels/parameters/parameter.ts";

const getallen: readonly (readonly [Parameter<number>, string, number, string])[] = [
  [bezwaarInDagen, "1994-01-01", 42, "Awb 6:7"],
  [bezwaarPerPostInDagen, "1994-01-01", 7, "Awb 6:9 lid 2"],
  [nietBehandelenInDagen, "1994-01-01", 28, "Awb 4:5 lid 4"],
  [ingebrekestellingInDagen, "2009-10-01", 14, "Awb 4:17 lid 3"],
  [dwangsombesluitInDagen, "2009-10-01", 14, "Awb 4:18"],
  [adviesInDagen, "2019-10-01", 28, "UWV 2023 adviesformulier"],
  [wijzigingMeldenInDagen, "2019-10-01", 7, "UWV 2023 wijzigingsformulier"],
  [meerUrenInDagen, "2019-10-01", 28, "Protocol Jobcoach UWV 2014 A.8"],
  [meerUrenInMaanden, "2019-10-01", 1, "UWV 2023 §2.3"],
  [eindfactuurInDagen, "2019-10-01", 28, "Protocol Jobcoach UWV 2014 B.3.1"],
];

describe("De getallen van de termijnen", () => {
  test.each(getallen.map(([parameter, ...rest]) => [parameter.naam, ...rest, parameter] as const))(
    "%s: vanaf %s %i (%s)",
    (_, vanaf, waarde, bron, parameter) => {
      expect(valueOn(parameter, addDays(datum(vanaf), -1))).toBeUndefined();
      const gevonden = valueOn(parameter, datum(vanaf));
      expect(gevonden?.waarde).toBe(waarde);
      expect(gevonden && formatBron(gevonden.bron)).toBe(bron);
    },
  );
  test.each(
    [...getallen.map(([parameter]) => parameter), dwangsomtreden, gelijkgesteldeDagen].map(
      (een) => [een.naam, een] as const,
    ),
  )("%s: dagen die bestaan, op volgorde, met bron en een naam", (naam, { waarden, gecontroleerdOp }) => {
    const dagen = waarden.map(({ vanaf }) => vanaf);
    expect([...dagen, gecontroleerdOp].filter((dag) => readDatum(dag) === undefined)).toEqual([]);
    expect(dagen).toEqual(dagen.toSorted());
    expect(waarden.filter(({ bron }) => bron.artikel === "")).toEqual([]);
    expect(naam).not.toBe("");
  });
});
