import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Datum, isBuitenKalender, readDatum } from "../../domein/datum.ts";
import { isRegime, type Regime, regimes } from "../../domein/regime.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { isWerkweek, meesteUrenPerWeek } from "../../regels/uren/check-urenvraag.ts";
import type { Urenvraag, Werk } from "../../regels/uren/urenvraag.ts";
import type { Arguments } from "../command.ts";
import { UsageError } from "../usage-error.ts";

export const vlaggen = [
  "van",
  "tot-en-met",
  "uren-per-week",
  "regime",
  "in-dienst",
  "verlening-sinds",
  "contract-tot-en-met",
  "soort",
  "ontvangen",
  "deugdelijke-grond",
] as const;
type Vlag = (typeof vlaggen)[number];

/** The facts as plain flags; a wrong value is a finding with its flag, a flag that lacks is wrong use. */
export function readUrenvraag(parsed: Arguments, beleid: Beleid): Result<Urenvraag> {
  const bevindingen: Finding[] = [];
  const dag = (vlag: Vlag): Datum | undefined => {
    const text = parsed.text(vlag);
    const gelezen = readDatum(text);
    if (text !== undefined && gelezen === undefined) bevindingen.push(wrongDay(text, vlag));
    return gelezen;
  };
  const soort = readSoort(parsed);
  const regime = readRegime(parsed, beleid, bevindingen);
  const urenPerWeek = readUren(parsed, bevindingen);
  const [van, totEnMet] = [dag("van"), dag("tot-en-met")];
  const [inDienst, verlening, ontvangen] = [dag("in-dienst"), dag("verlening-sinds"), dag("ontvangen")];
  const contracteinde = dag("contract-tot-en-met");
  requireFlags(parsed, beleid, soort);
  if (bevindingen.length > 0 || van === undefined || totEnMet === undefined) return refuse(bevindingen);
  const einde = contracteinde ?? (soort === "proefplaatsing" ? totEnMet : undefined);
  const werk: Werk = {
    id: soort,
    soort,
    van: soort === "proefplaatsing" ? van : (inDienst ?? van),
    ...(einde === undefined ? {} : { totEnMet: einde }),
    urenPerWeek,
  };
  return succeed({
    periode: { van, totEnMet },
    regime,
    regimewissels: [],
    werk: [werk],
    urenwijzigingen: [],
    ...(inDienst === undefined ? {} : { inDienstSinds: inDienst }),
    ...(verlening === undefined ? {} : { verleningSinds: verlening }),
    ...(ontvangen === undefined ? {} : { ontvangenOp: ontvangen }),
    redenTeLaat: readGrond(parsed),
    kortingVooraf: true,
    eigenPercentages: [],
    motivatieIntensief: false,
  });
}

/** A day that exists can still lie outside the years we know. */
function wrongDay(text: string, vlag: Vlag): Finding {
  return isBuitenKalender(text)
    ? fout("DATUM_TE_VER", `/${vlag}`, { vanaf: "1900-01-01", tot: "2150-12-31" })
    : fout("DATUM_BESTAAT_NIET", `/${vlag}`);
}

function requireFlags(parsed: Arguments, beleid: Beleid, soort: Werk["soort"]): void {
  const nodig: readonly Vlag[] = [
    "van",
    "tot-en-met",
    "uren-per-week",
    ...(beleid.intensiteit?.soort === "regime" ? (["regime"] as const) : []),
    ...(soort === "contract" ? (["in-dienst"] as const) : []),
  ];
  const mist = nodig.filter((vlag) => parsed.text(vlag) === undefined);
  if (mist.length > 0)
    throw new UsageError(`Geef een formulier, of ook ${mist.map((vlag) => `--${vlag}`).join(", ")}.`);
}

function readSoort(parsed: Arguments): Werk["soort"] {
  const soort = parsed.text("soort") ?? "contract";
  if (soort !== "contract" && soort !== "proefplaatsing")
    throw new UsageError("--soort: kies contract of proefplaatsing.");
  return soort;
}

function readRegime(parsed: Arguments, { intensiteit }: Beleid, bevindingen: Finding[]): Regime | null {
  const regime = parsed.text("regime");
  if (regime === undefined || (intensiteit !== null && intensiteit.soort !== "regime")) return null;
  if (isRegime(regime)) return regime;
  bevindingen.push(fout("KEUZE_ONBEKEND", "/regime", { keuzes: regimes.join(", ") }));
  return null;
}

function readUren(parsed: Arguments, bevindingen: Finding[]): number {
  const text = parsed.text("uren-per-week") ?? "0";
  const uren = /^\d{1,3}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  if (parsed.text("uren-per-week") !== undefined && !isWerkweek(uren))
    bevindingen.push(
      fout("WERKUREN_BUITEN_BEREIK", "/uren-per-week", { hoogste: meesteUrenPerWeek, vlag: "--uren-per-week" }),
    );
  return uren;
}

function readGrond(parsed: Arguments): Urenvraag["redenTeLaat"] {
  const grond = parsed.text("deugdelijke-grond");
  if (grond === undefined) return "gevraagd";
  if (grond === "ja") return "goed";
  if (grond === "nee") return "niet-goed";
  throw new UsageError("--deugdelijke-grond: kies ja of nee.");
}
