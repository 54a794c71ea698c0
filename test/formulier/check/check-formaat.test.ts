import { describe } from "vitest";
import { formaat } from "../gevallen/formaat.ts";
import { testGevallen } from "../gevallen/geval.ts";

describe("Nummers, adressen en dagen", () => testGevallen(formaat));
