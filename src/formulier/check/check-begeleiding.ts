import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { urenBinnenMidden } from "../../regels/uren/uren-binnen-midden.ts";
import { type Context, dag, urenPerWeek, werkrelatieOp } from "./context.ts";
import { isGemeente } from "./verplicht.ts";

/** UWV 2023 §2.3: more than the regime midden gives needs a reason. A proefplaatsing has fixed hours, so nothing is compared. */
export function* checkBegeleiding({ formulier }: Context): Iterable<Finding> {
  const { begeleiding, plan } = formulier;
  const van = dag(begeleiding?.periode?.van);
  const totEnMet = dag(begeleiding?.periode?.totEnMet);
  if (
    isGemeente(formulier) ||
    begeleiding === undefined ||
    van === undefined ||
    totEnMet === undefined ||
    totEnMet < van
  )
    return;
  const relatie = werkrelatieOp(formulier, van);
  const uren = relatie && urenPerWeek(relatie);
  const inDienstSinds = dag(formulier.dienstverband?.inDienstSinds);
  if (relatie?.soort === "proefplaatsing" || uren === undefined || inDienstSinds === undefined) return;
  const gevraagd = (plan?.doelen ?? []).reduce((som, doel) => som + (doel.uren ?? 0), 0);
  const midden = urenBinnenMidden({ van, totEnMet, urenPerWeek: uren, inDienstSinds });
  if (midden !== undefined && gevraagd > midden && begeleiding.motivatieIntensief === undefined)
    yield fout("INTENSIEF_ZONDER_ONDERBOUWING", "/begeleiding/motivatieIntensief", {
      gevraagd: komma(gevraagd),
      midden: komma(midden),
    });
}

function komma(uren: number): string {
  return (Math.round(uren * 100) / 100).toString().replace(".", ",");
}
