import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { nietHoren } from "./horen.ts";
import { gevraagdeUren, readPeriode } from "./vergelijking.ts";
import type { Gevraagd, Uitkomst } from "./voorstel.ts";

/** What every outcome starts from: nothing granted, nothing changed, nothing asked. */
export function basisVan(feiten: Voorstelfeiten, wat: Gevraagd["wat"]): Omit<Uitkomst, "soort" | "situatie"> {
  const { formulier, ontvangenOp } = feiten;
  const [uren, periode] =
    wat === "jobcoach" ? [gevraagdeUren(formulier), readPeriode(formulier.begeleiding?.periode)] : [null, null];
  return {
    gevraagd: { wat, ontvangenOp, uren, periode },
    toekenning: null,
    totNu: null,
    vorigeKeer: null,
    gebruik: null,
    vanaf: null,
    verschillen: [],
    gronden: [],
    ontbreekt: [],
    aanvulling: null,
    beoordelaar: null,
    vergelijking: null,
    onderzoek: null,
    langerePeriode: null,
    terugvordering: null,
    horen: nietHoren,
    vragen: [],
    stappen: [],
  };
}
