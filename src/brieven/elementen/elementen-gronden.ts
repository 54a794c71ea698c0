import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import { type Briefbeeld, staatErin } from "./briefbeeld.ts";
import { type Element, verboden, verplicht } from "./element.ts";
import { mist } from "./mist.ts";
import { isBeslotenGrond, isGrondVanOorzaak, slotVan, tekensVanGrond } from "./tekens-van-grond.ts";

/** Grounds that are not said already as a cause. */
function gevonden(beslissing: Beslissing | null): Beslissing["gronden"] {
  return (beslissing?.gronden ?? []).filter((grond) => !isGrondVanOorzaak(grond));
}

function conclusieVan({ beslissing }: Briefbeeld): string | undefined {
  return beslissing?.antwoorden.find(({ vraag }) => vraag === "RECHT_CONCLUSIE")?.reden;
}

/** Why something was refused or stops, as far as each reader may know. */
export const grondelementen: readonly Element[] = [
  verplicht(
    {
      id: "gronden",
      wat: "de gronden waarop is afgewezen of gestopt",
      bron: "Awb 3:46, Awb 3:47",
      voor: ["client"],
      geldt: ({ beslissing }) => beslissing !== null && /^(afgewezen|beeindiging)/u.test(beslissing.situatie),
    },
    ({ beslissing, tekst }) =>
      gevonden(beslissing).flatMap((grond) =>
        mist(
          tekensVanGrond(grond).some((teken) => teken.test(tekst)),
          grond.code,
        ),
      ),
  ),
  verplicht(
    {
      id: "gronden-jobcoach",
      wat: "elke grond, of dat die in de brief aan de werknemer staat",
      bron: "Awb 3:46",
      voor: ["jobcoach"],
      geldt: ({ beslissing }) => beslissing?.situatie === "afgewezen" && gevonden(beslissing).length > 0,
    },
    ({ beslissing, tekst }) =>
      gevonden(beslissing).flatMap((grond) =>
        mist(tekst.includes(slotVan(grond)) || /in de brief aan/u.test(tekst), grond.code),
      ),
  ),
  verboden(
    {
      id: "jobcoach-besloten-grond",
      wat: "een grond over uitkering, gezondheid of inkomen",
      bron: "UWV 2023 §4.3, AVG",
      voor: ["jobcoach", "werkgever"],
    },
    ({ beslissing, tekst }) =>
      gevonden(beslissing)
        .filter((grond) => isBeslotenGrond(grond) && tekst.includes(slotVan(grond)))
        .map(({ code }) => code),
  ),
  verplicht(
    {
      id: "conclusie-recht",
      wat: "waarom de beslisser vindt dat er geen recht is",
      bron: "Awb 3:46",
      voor: ["client"],
      geldt: (beeld) => conclusieVan(beeld) !== undefined,
    },
    (beeld) => mist(staatErin(beeld, conclusieVan(beeld) ?? ""), "de conclusie over het recht"),
  ),
];
