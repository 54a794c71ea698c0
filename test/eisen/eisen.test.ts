import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const delen = ["regels", "documenten", "brieven", "besluit", "rapporten", "uitwisseling", "shell", "web"] as const;
const eis = z.strictObject({
  id: z.string().regex(/^E\d{3}$/),
  eis: z.string().min(10),
  gegeven: z.string().min(3),
  als: z.string().min(3),
  dan: z.string().min(3),
  staat: z.enum(["open", "gedaan", "niet"]),
  bewijs: z.array(z.string()),
  deel: z.enum(delen).optional(),
  nog: z.string().min(10).optional(),
  reden: z.string().min(10).optional(),
});
const eisen = z.array(eis).parse(JSON.parse(readFileSync(join(root, "docs/eisen.json"), "utf8")));

describe("De eisen van de bronnen", () => {
  test("staan er alle 159, elk één keer en op volgorde", () => {
    expect(eisen.map(({ id }) => id)).toEqual(
      Array.from({ length: 159 }, (_, nummer) => `E${String(nummer + 1).padStart(3, "0")}`),
    );
  });
  test.each(eisen.filter(({ staat }) => staat === "gedaan"))(
    "$id is gedaan, en het bewijs bestaat",
    ({ id, bewijs }) => {
      expect(bewijs.some((plek) => plek.startsWith("test/"))).toBe(true);
      for (const plek of bewijs) {
        const [bestand = "", naam] = plek.split(" > ");
        expect(existsSync(join(root, bestand)), plek).toBe(true);
        if (naam === undefined) continue;
        expect(naam.startsWith(id), plek).toBe(true);
        expect(readFileSync(join(root, bestand), "utf8"), plek).toContain(`test("${naam}"`);
      }
    },
  );
  test.each(eisen.filter(({ staat }) => staat === "open"))("$id is open, en zegt welk deel hem dient", ({ deel }) => {
    expect(deel).toBeDefined();
  });
  test("wat niet gebeurt, zegt waarom", () => {
    for (const { id, reden } of eisen.filter(({ staat }) => staat === "niet")) expect(reden, id).toBeDefined();
  });
});
