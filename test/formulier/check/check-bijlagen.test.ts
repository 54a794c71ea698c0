import { describe } from "vitest";
import { bijlagen } from "../gevallen/bijlagen.ts";
import { testGevallen } from "../gevallen/geval.ts";

describe("Bijlagen", () => testGevallen(bijlagen));
