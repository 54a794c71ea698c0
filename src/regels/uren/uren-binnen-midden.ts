import { addDays, addYears, type Datum, dagenInPeriode } from "../../domein/datum.ts";
import { begeleidingspercentage } from "../parameters/begeleidingspercentage.ts";
import { valueOn } from "../parameters/parameter.ts";

interface Begeleidingsperiode {
  readonly van: Datum;
  readonly totEnMet: Datum;
  readonly urenPerWeek: number;
  readonly inDienstSinds: Datum;
}

/**
 * The most hours the regime midden gives for a period (Tabel 1; 48 of 52 weeks are worked), in hours.
 * More than this is intensief. Undefined before the first protocol we know.
 */
export function urenBinnenMidden({
  van,
  totEnMet,
  urenPerWeek,
  inDienstSinds,
}: Begeleidingsperiode): number | undefined {
  const parameter = valueOn(begeleidingspercentage, van);
  if (parameter === undefined) return undefined;
  const jaren = parameter.waarde.midden.map((percentage, jaar) => {
    const begin = jaar === 0 ? van : later(van, addYears(inDienstSinds, jaar));
    const einde = jaar === 2 ? totEnMet : eerder(totEnMet, addDays(addYears(inDienstSinds, jaar + 1), -1));
    return begin > einde ? 0 : dagenInPeriode(begin, einde) * percentage;
  });
  const gewogenDagen = jaren.reduce((som, dagen) => som + dagen, 0);
  return Math.round((gewogenDagen * urenPerWeek * 12) / 91 / 100) / 100;
}

const later = (een: Datum, ander: Datum): Datum => (een > ander ? een : ander);
const eerder = (een: Datum, ander: Datum): Datum => (een < ander ? een : ander);
