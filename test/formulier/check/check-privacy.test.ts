import { describe } from "vitest";
import { testGevallen } from "../gevallen/geval.ts";
import { privacy } from "../gevallen/privacy.ts";

describe("Wat niet in een tekst hoort", () => testGevallen(privacy));
