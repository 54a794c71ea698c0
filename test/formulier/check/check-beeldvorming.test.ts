import { describe } from "vitest";
import { beeldvorming } from "../gevallen/beeldvorming.ts";
import { testGevallen } from "../gevallen/geval.ts";

describe("Het beeld leidt naar doelen en knelpunten", () => testGevallen(beeldvorming));
