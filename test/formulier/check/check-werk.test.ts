import { describe } from "vitest";
import { testGevallen } from "../gevallen/geval.ts";
import { werk } from "../gevallen/werk.ts";

describe("Contracten en de periode", () => testGevallen(werk));
