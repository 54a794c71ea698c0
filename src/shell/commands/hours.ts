import { rekenUren } from "../../besluit/uren/reken-uren.ts";
import type { Urenrapport } from "../../besluit/uren/urenrapport.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { isRegime, regimes } from "../../domein/regime.ts";
import { delenVan } from "../../formulier/formulier.ts";
import { berekenBedrag } from "../../regels/uren/bereken-bedrag.ts";
import { berekenUren } from "../../regels/uren/bereken-uren.ts";
import { type Arguments, type Command, parseArguments } from "../command.ts";
import { formatRapport, formatUitkomst } from "../format/format-uren.ts";
import { exitCodes, type Output } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { loadBeleid } from "../zaak/beleid-files.ts";
import { readUrenvraag, vlaggen } from "../zaak/read-urenvraag.ts";
import { readZaak, reportFouten } from "../zaak/read-zaak.ts";
import { warnBeleid, warnZaak } from "../zaak/warn-zaak.ts";

export const hours: Command = {
  usage:
    "hours BESTAND [--dossier BESTAND] [--beleid NAAM|BESTAND] [--regime REGIME] [--deugdelijke-grond ja|nee] [--json]\n" +
    "  dakpan hours --van D --tot-en-met D --uren-per-week N --regime REGIME --in-dienst D [--verlening-sinds D]\n" +
    "         [--contract-tot-en-met D] [--soort contract|proefplaatsing] [--ontvangen D] [--deugdelijke-grond ja|nee]\n" +
    "         [--beleid NAAM|BESTAND] [--json]",
  summary: "rekent de uren uit en laat elke stap zien",
  async run(args, output) {
    const parsed = parseArguments(args, {
      ...Object.fromEntries(vlaggen.map((vlag) => [vlag, { type: "string" as const }])),
      dossier: { type: "string" },
      beleid: { type: "string" },
      op: { type: "string" },
      json: { type: "boolean" },
    });
    const [bestand, ...rest] = parsed.files;
    if (rest.length > 0) throw new UsageError("Geef één formulier.");
    return bestand === undefined ? hoursOfFlags(parsed, output) : hoursOfForm(bestand, parsed, output);
  },
};

function hoursOfFlags(parsed: Arguments, output: Output): number {
  if (parsed.text("dossier") !== undefined) throw new UsageError("--dossier hoort bij een formulier. Geef dat erbij.");
  const beleid = loadBeleid(parsed.text("beleid"), undefined);
  if (!beleid.ok) return refuseWith(beleid.bevindingen, parsed, output);
  const vraag = readUrenvraag(parsed, beleid.value);
  if (!vraag.ok) return refuseWith(vraag.bevindingen, parsed, output);
  const uitkomst = berekenUren(vraag.value, beleid.value);
  if (!uitkomst.ok) return refuseWith(uitkomst.bevindingen, parsed, output);
  warnBeleid(beleid.value, vraag.value.periode.van, parsed.text("beleid"), output);
  const { uren, perioden } = uitkomst.value;
  const stukken = perioden.map((een) => ({ van: een.van, totEnMet: een.totEnMet, uren: een.uren ?? 0 }));
  const bedrag = uren === null ? null : berekenBedrag(stukken, beleid.value);
  const vragen = [...uitkomst.value.vragen, ...(bedrag?.vragen ?? [])];
  if (parsed.flag("json")) output.out(JSON.stringify({ ...uitkomst.value, vragen, bedrag }, null, 2));
  else output.out(formatUitkomst({ ...uitkomst.value, vragen }, bedrag));
  return exitCodes.done;
}

function hoursOfForm(bestand: string, parsed: Arguments, output: Output): number {
  const losse = vlaggen.find(
    (vlag) => parsed.text(vlag) !== undefined && vlag !== "regime" && vlag !== "deugdelijke-grond",
  );
  if (losse !== undefined)
    throw new UsageError(`--${losse} kan niet samen met een formulier. Het formulier zegt dat zelf.`);
  const gelezen = readZaak(bestand, parsed);
  if (!gelezen.ok) return reportFouten(gelezen.fouten, parsed, output);
  const { formulier, dossier, beleid } = gelezen.value;
  const rapport = rekenUren(delenVan(formulier), dossier, beleid, readKeuze(parsed));
  if (!rapport.ok) return reportFouten([{ bestand, bevindingen: rapport.bevindingen }], parsed, output);
  warnZaak(gelezen.value, undefined, parsed, output);
  output.out(parsed.flag("json") ? JSON.stringify(plat(rapport.value), null, 2) : formatRapport(rapport.value));
  return exitCodes.done;
}

function readKeuze(parsed: Arguments): NonNullable<Parameters<typeof rekenUren>[3]> {
  const regime = parsed.text("regime");
  if (regime !== undefined && !isRegime(regime)) throw new UsageError(`--regime: kies uit ${regimes.join(", ")}.`);
  const grond = parsed.text("deugdelijke-grond");
  if (grond !== undefined && grond !== "ja" && grond !== "nee")
    throw new UsageError("--deugdelijke-grond: kies ja of nee.");
  return {
    ...(regime === undefined ? {} : { regime }),
    ...(grond === undefined ? {} : { redenTeLaat: grond === "ja" ? ("goed" as const) : ("niet-goed" as const) }),
  };
}

/** The outcome at the top, as for plain flags; what only a form has beside it. */
function plat({ uitkomst, keuze, ...rapport }: Urenrapport): object {
  const regimeuren = keuze?.regimes.map(({ regime, uren }) => ({ regime, uren })) ?? [];
  const kort = (een: { readonly regime: string; readonly uren: number | null } | null | undefined): object | null =>
    een === null || een === undefined ? null : { regime: een.regime, uren: een.uren };
  return {
    ...uitkomst,
    ...rapport,
    gevraagd: keuze?.gevraagd ?? null,
    regimes: regimeuren,
    onder: kort(keuze?.onder),
    boven: kort(keuze?.boven),
    perDoel: keuze?.perDoel ?? [],
  };
}

function refuseWith(bevindingen: readonly Finding[], parsed: Arguments, output: Output): number {
  return reportFouten([{ bestand: "uren", bevindingen }], parsed, output);
}
