import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { urenBinnenMidden } from "../../regels/uren/uren-binnen-midden.ts";
import { werkUitFormulier } from "../werk-uit-formulier.ts";
import type { Context } from "./context.ts";
import { isGemeente } from "./verplicht.ts";

/** UWV 2023 §2.3: more than the regime midden gives needs a reason. A proefplaatsing has fixed hours, so nothing is compared. */
export function* checkBegeleiding({ formulier }: Context): Iterable<Finding> {
  const { begeleiding, plan, dienstverband, eerdereOndersteuning } = formulier;
  const van = readDatum(begeleiding?.periode?.van);
  const totEnMet = readDatum(begeleiding?.periode?.totEnMet);
  const inDienst = readDatum(dienstverband?.inDienstSinds);
  if (isGemeente(formulier) || van === undefined || totEnMet === undefined || inDienst === undefined) return;
  const eerder = eerdereOndersteuning?.perioden
    ?.map((periode) => readDatum(periode.van))
    .filter((een) => een !== undefined);
  const verlening = [van, ...(eerder ?? [])].toSorted()[0] ?? van;
  const midden = urenBinnenMidden({ van, totEnMet }, werkUitFormulier(formulier).werk, inDienst, verlening);
  const gevraagd = (plan?.doelen ?? []).reduce((som, doel) => som + (doel.uren ?? 0), 0);
  if (midden !== undefined && gevraagd > midden && begeleiding?.motivatieIntensief === undefined)
    yield fout("INTENSIEF_ZONDER_ONDERBOUWING", "/begeleiding/motivatieIntensief", {
      gevraagd: formatGetal(Math.round(gevraagd * 100) / 100),
      midden: formatGetal(midden),
    });
}
