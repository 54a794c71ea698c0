import { type Briefbeeld, isDag } from "./briefbeeld.ts";
import { type Element, verboden } from "./element.ts";
import { getallenIn } from "./feiten-van-zaak.ts";
import { zonderDagenEnUren } from "./lees-vermeldingen.ts";

const iedereen = ["client", "jobcoach", "werkgever"] as const;

/** Every day, every hour and every number in a letter follows from what was decided. */
export const tegenspraak: readonly Element[] = [
  verboden(
    { id: "dag-klopt-niet", wat: "een dag die niet uit de gegevens volgt", bron: "Awb 3:46", voor: iedereen },
    ({ dagen, feiten }) =>
      dagen.filter((vermelding) => !feiten.dagen.some((dag) => isDag(vermelding, dag))).map(({ tekst }) => tekst),
  ),
  verboden(
    { id: "uren-kloppen-niet", wat: "uren die niet uit de gegevens volgen", bron: "Awb 3:46", voor: iedereen },
    (beeld) => beeld.uren.filter((vermelding) => !klopt(beeld, vermelding)).map(({ tekst }) => tekst),
  ),
  verboden(
    { id: "getal-klopt-niet", wat: "een getal dat niet uit de gegevens volgt", bron: "Awb 3:46", voor: iedereen },
    ({ tekst, feiten }) =>
      getallenIn(zonderDagenEnUren(tekst)).filter((getal) => !feiten.getallen.has(getal) && !vast.has(getal)),
  ),
];

/** Numbers of goals and years of laws and reports. */
const vast: ReadonlySet<string> = new Set(["1", "2", "3", "2006", "2014", "2015", "2019", "2023", "2024"]);

function klopt({ feiten }: Briefbeeld, { minuten, ongeveer }: Briefbeeld["uren"][number]): boolean {
  if (ongeveer) return feiten.perWeek.some((uren) => Math.abs(uren * 60 - minuten) <= 30);
  return feiten.minuten.some((bekend) => Math.abs(bekend - minuten) < 1);
}
