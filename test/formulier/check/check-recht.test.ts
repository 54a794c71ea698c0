import { describe, expect, test } from "vitest";
import { describeFinding } from "../../../src/domein/bevinding/messages.nl.ts";
import { bevindingenVan, testGevallen } from "../gevallen/geval.ts";
import { recht } from "../gevallen/recht.ts";

describe("Lang ziek, een oud oordeel, en wachten op de proefplaatsing", () => {
  testGevallen(recht);

  test("de melding noemt de dagen, en vraagt de arbeidsdeskundige", () => {
    const [bevinding] = bevindingenVan({ met: { "/client/ziekte": { sinds: "2026-02-22" } } });
    expect(bevinding?.params).toEqual({ dagen: 29, wie: "arbeidsdeskundige" });
    expect(bevinding && describeFinding(bevinding)).toContain("29 dagen ziek");
  });

  test.each([
    ["2025-03-22", "1 jaar"],
    ["2024-03-24", "1 jaar"],
    ["2024-03-23", "2 jaar"],
  ])("een oordeel van %s is %s oud", (op, oud) => {
    const [bevinding] = bevindingenVan({ met: { "/client/sfb/op": op } });
    expect(bevinding?.params).toEqual({ oud, wie: "beslisser" });
    expect(bevinding && describeFinding(bevinding)).toContain(`${oud} oud`);
  });
});
