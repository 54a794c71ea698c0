import { describe } from "vitest";
import { testGevallen } from "../gevallen/geval.ts";
import { partijen } from "../gevallen/partijen.ts";

describe("Wie vraagt aan, en voor wie", () => testGevallen(partijen));
