import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromPointer, toPointer } from "../../src/domein/pointer.ts";

describe("Een pointer (RFC 6901)", () => {
  test.each<[readonly (string | number)[], string]>([
    [[], ""],
    [[""], "/"],
    [["a", "b"], "/a/b"],
    [["plan", "doelen", 0, "uren"], "/plan/doelen/0/uren"],
    [["a/b"], "/a~1b"],
    [["m~n"], "/m~0n"],
    [["~1"], "/~01"],
    [["/~"], "/~1~0"],
    [["", ""], "//"],
    [[" "], "/ "],
  ])("%j is %j", (pad, pointer) => {
    expect(toPointer(pad)).toBe(pointer);
    expect(fromPointer(pointer)).toEqual(pad.map(String));
  });

  const stap = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("~", "/", "0", "1") }));
  test("heen en terug is hetzelfde pad", () => {
    fc.assert(
      fc.property(fc.array(stap), (pad) => {
        expect(fromPointer(toPointer(pad))).toEqual(pad);
      }),
    );
  });
  test("twee paden hebben nooit dezelfde pointer", () => {
    fc.assert(
      fc.property(fc.array(stap), fc.array(stap), (een, ander) => {
        return (toPointer(een) === toPointer(ander)) === (JSON.stringify(een) === JSON.stringify(ander));
      }),
    );
  });
});
