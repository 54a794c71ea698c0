import { describe } from "vitest";
import { testGevallen } from "../gevallen/geval.ts";
import { terugblik } from "../gevallen/terugblik.ts";

describe("Terugkijken op de vorige periode", () => testGevallen(terugblik));
