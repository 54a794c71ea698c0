import type { Element } from "./element.ts";
import { berichtelementen } from "./elementen-bericht.ts";
import { besluitelementen } from "./elementen-besluit.ts";
import { bezwaarelementen } from "./elementen-bezwaar.ts";
import { grondelementen } from "./elementen-gronden.ts";
import { omlijsting } from "./elementen-omlijsting.ts";
import { proceselementen } from "./elementen-proces.ts";
import { redenelementen } from "./elementen-redenen.ts";
import { zakelijkeElementen } from "./elementen-zakelijk.ts";
import { tegenspraak } from "./tegenspraak.ts";
import { verbodenGegevens } from "./verboden-gegevens.ts";
import { verbodenLeegten } from "./verboden-leegten.ts";
import { verbodenWoorden } from "./verboden-woorden.ts";

/** Everything a letter must hold and everything it must not, with where that comes from. */
export const elementen: readonly Element[] = [
  ...omlijsting,
  ...besluitelementen,
  ...redenelementen,
  ...grondelementen,
  ...zakelijkeElementen,
  ...bezwaarelementen,
  ...proceselementen,
  ...berichtelementen,
  ...verbodenWoorden,
  ...verbodenGegevens,
  ...verbodenLeegten,
  ...tegenspraak,
];
