import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBsn } from "../../src/domein/bsn.ts";

const gewichten = [9, 8, 7, 6, 5, 4, 3, 2];

/** Eight free digits and the ninth that makes the sum fit; some have none. */
const geldig = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((cijfers) => [
    ...cijfers,
    cijfers.reduce((som, cijfer, plaats) => som + cijfer * (gewichten[plaats] ?? 0), 0) % 11,
  ])
  .filter((cijfers) => (cijfers[8] ?? 10) < 10 && cijfers.some((cijfer) => cijfer > 0));

describe("Een BSN heeft negen cijfers en doorstaat de elfproef", () => {
  test.each([
    ["leeg", ""],
    ["acht cijfers", "99999001"],
    ["tien cijfers", "9999900190"],
    ["alleen nullen", "000000000"],
    ["letters", "99999001A"],
    ["punten", "999.990.019"],
    ["een spatie erachter", "999990019 "],
    ["een regeleinde erachter", "999990019\n"],
    ["cijfers uit een ander schrift", "٩٩٩٩٩٠٠١٩"],
    ["één te veel", "999990020".replace(/.$/, "1")],
  ])("niet goed: %s", (_, bsn) => expect(isBsn(bsn)).toBe(false));

  test.each(["999990007", "999990019", "999990020", "111222333", "010000008"])("goed: %s", (bsn) =>
    expect(isBsn(bsn)).toBe(true),
  );

  test("wat de elfproef doorstaat, is goed", () => {
    fc.assert(fc.property(geldig, (cijfers) => isBsn(cijfers.join(""))));
  });
  test("één cijfer anders is nooit goed", () => {
    const anders = fc.tuple(geldig, fc.nat(8), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(anders, ([cijfers, plaats, stap]) => {
        const fout = cijfers.with(plaats, ((cijfers[plaats] ?? 0) + stap) % 10);
        return !isBsn(fout.join(""));
      }),
    );
  });
  test("twee buren verwisseld is nooit goed, tenzij ze gelijk zijn", () => {
    fc.assert(
      fc.property(geldig, fc.nat(7), (cijfers, plaats) => {
        const [een = 0, ander = 0] = [cijfers[plaats], cijfers[plaats + 1]];
        const verwisseld = cijfers.with(plaats, ander).with(plaats + 1, een);
        return isBsn(verwisseld.join("")) === (een === ander);
      }),
    );
  });
});
