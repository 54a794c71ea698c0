import type { Finding } from "../../domein/bevinding/finding.ts";
import { bepaalRechtsgevolg } from "../voorstel/rechtsgevolg.ts";
import type { Beslissing } from "./beslissing.gen.ts";
import { als } from "./check-uitkomst.ts";

/** Whether one can object follows from the kind and the hours; who can, from the executor. */
export function checkRechtsgevolg(beslissing: Beslissing): readonly Finding[] {
  const { soort, uitvoerder, rechtsgevolg } = beslissing;
  const door = rechtsgevolg.bezwaar?.door ?? [];
  const volgt = bepaalRechtsgevolg(beslissing, { bezwaar: door });
  const hier = "/rechtsgevolg";
  const nietDoor = door.length === 0 || !door.includes("client") || new Set(door).size < door.length;
  return [
    ...als(rechtsgevolg.isBesluit !== volgt.isBesluit, `${hier}/isBesluit`, watVolgt(volgt.isBesluit)),
    ...als(
      rechtsgevolg.isBesluit && rechtsgevolg.bezwaar === null,
      `${hier}/bezwaar`,
      "tegen een besluit kan iemand bezwaar maken",
    ),
    ...als(
      !rechtsgevolg.isBesluit && rechtsgevolg.bezwaar !== null,
      `${hier}/bezwaar`,
      "tegen een bericht kan niemand bezwaar maken",
    ),
    ...als(rechtsgevolg.bezwaar !== null && nietDoor, `${hier}/bezwaar/door`, "de cliënt kan altijd bezwaar maken"),
    ...als(
      uitvoerder !== "gemeente" && door.includes("werkgever"),
      `${hier}/bezwaar/door`,
      "de werkgever maakt alleen bezwaar bij een gemeente",
    ),
    ...als(
      rechtsgevolg.opnieuwAanvragen !== (soort === "niet-behandelen"),
      `${hier}/opnieuwAanvragen`,
      "alleen wat niet is behandeld, kan meteen opnieuw",
    ),
  ];
}

const watVolgt = (isBesluit: boolean): string =>
  isBesluit ? "deze uitkomst is een besluit" : "deze uitkomst is een bericht en geen besluit";
