import { describe } from "vitest";
import { begeleiding } from "../gevallen/begeleiding.ts";
import { testGevallen } from "../gevallen/geval.ts";

describe("Meer uren dan midden (UWV 2023, §2.3)", () => testGevallen(begeleiding));
