import { describe } from "vitest";
import { antwoorden } from "../gevallen/antwoorden.ts";
import { testGevallen } from "../gevallen/geval.ts";

describe("Wat open is of omgekeerd", () => testGevallen(antwoorden));
