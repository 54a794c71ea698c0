import { expect, test } from "vitest";
import { onthoudPerDag } from "../../../src/brieven/gegevens/onthoud-per-dag.ts";
import { addDays, datum } from "../../../src/domein/datum.ts";
import { gemeente } from "../../../src/regels/beleid/gemeente.ts";
import { uwv2019 } from "../../../src/regels/beleid/uwv-2019.ts";

test("wat is onthouden, is wat de regel zegt: per beleid, per dag, en ook na duizenden dagen", () => {
  const regel = onthoudPerDag(({ uitvoerder }, einde) => (uitvoerder === "uwv" ? addDays(einde, 1) : null));
  const op = datum("2026-03-01");
  let einde = datum("2020-01-01");
  for (let dag = 0; dag < 5000; dag += 1) {
    const morgen = addDays(einde, 1);
    expect([regel(uwv2019, einde, op), regel(uwv2019, einde, op), regel(gemeente, einde, op)]).toEqual([
      morgen,
      morgen,
      null,
    ]);
    einde = morgen;
  }
});
