import { addDays, readDatum } from "../../domein/datum.ts";
import type { Onderzoeksfase } from "../../regels/beleid/beleid.ts";
import { uitBeleid } from "../../regels/bron.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { beoordeelVolledigheid, vraagAan } from "./aanvulling.ts";
import { basisVan } from "./basisuitkomst.ts";
import { bepaalHoren } from "./horen.ts";
import { elkeEenKeer } from "./propose-aanvraag.ts";
import type { Toegekend, Uitkomst } from "./voorstel.ts";
import { weegRecht } from "./weeg-recht.ts";

/** A request for help before there is a plan: few hours at once where the policy has them, else the rest is asked. */
export function weegAanmelding(feiten: Voorstelfeiten): Uitkomst {
  const volledigheid = beoordeelVolledigheid(feiten, "aanmelding");
  if (volledigheid.uitkomst !== undefined) return volledigheid.uitkomst;
  const { onderzoeksfase } = feiten.beleid;
  const recht = weegRecht(feiten);
  const { horen, vragen: overHoren } = bepaalHoren(feiten, recht.over, "4:7");
  const vragen = elkeEenKeer([...volledigheid.vragen, ...recht.vragen, ...overHoren]);
  const basis = { ...basisVan(feiten, "aanmelding"), ontbreekt: volledigheid.ontbreekt, horen, vragen };
  if (recht.gronden.length > 0) return { ...basis, soort: "afwijzing", situatie: "afgewezen", gronden: recht.gronden };
  if (onderzoeksfase === null)
    return vraagAan(
      feiten,
      "aanmelding",
      [{ wie: "client", wat: "de aanvraag met het plan van de jobcoach" }],
      feiten.peildatum,
    );
  return {
    ...basis,
    soort: "toekenning",
    situatie: "onderzoeksfase",
    toekenning: faseVan(feiten, onderzoeksfase),
    gronden: [
      {
        code: "ONDERZOEKSFASE",
        uitleg: "De jobcoach kan meteen beginnen. Intussen komt het plan.",
        bronnen: [uitBeleid(feiten.beleid.id)],
      },
    ],
  };
}

/** From the day help is wanted, but not before the application. */
function faseVan({ formulier, ontvangenOp }: Voorstelfeiten, { uren, weken }: Onderzoeksfase): Toegekend {
  const gewenst = readDatum(formulier.aanmelding?.hulpVanaf);
  const van = gewenst === undefined || gewenst < ontvangenOp ? ontvangenOp : gewenst;
  const periode = { van, totEnMet: addDays(van, weken * 7 - 1) };
  return { waarvoor: "onderzoeksfase", periode, regime: null, uren, perioden: [{ ...periode, uren }] };
}
