import { describe } from "vitest";
import { testGevallen } from "../gevallen/geval.ts";
import { ondertekening } from "../gevallen/ondertekening.ts";

describe("Handtekeningen", () => testGevallen(ondertekening));
