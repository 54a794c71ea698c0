import { describe } from "vitest";
import { testGevallen } from "../gevallen/geval.ts";
import { plan } from "../gevallen/plan.ts";

describe("Knelpunten, doelen en uren", () => testGevallen(plan));
