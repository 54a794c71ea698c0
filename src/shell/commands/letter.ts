import { basename } from "node:path";
import type { ParseArgsOptionsConfig } from "node:util";
import type { Briefzaak } from "../../brieven/brief.ts";
import { lintEigenTeksten } from "../../brieven/lint/lint-eigen-teksten.ts";
import { type Lezer, lezers } from "../../brieven/sjabloon.ts";
import { formatDatum } from "../../domein/datum.ts";
import { succeed } from "../../domein/result.ts";
import { judgeBriefzaak, writeBrieven } from "../../pipeline.ts";
import { checkVeranderd } from "../brief/check-veranderd.ts";
import { makeBriefzaak } from "../brief/make-briefzaak.ts";
import { readBriefinvoer } from "../brief/read-briefinvoer.ts";
import { writeBriefFiles } from "../brief/write-brieven.ts";
import { choose } from "../choose.ts";
import { type Arguments, type Command, parseArguments } from "../command.ts";
import { describeBriefkeuze, formatBriefkeuze } from "../format/format-briefkeuze.ts";
import { formatEigenTeksten } from "../format/format-eigen-teksten.ts";
import { neutraleHuisstijl } from "../huisstijl/huisstijl.ts";
import { loadHuisstijl } from "../huisstijl/load-huisstijl.ts";
import { exitCodes, formatFindings, type Output } from "../output.ts";
import { type Formaat, formaten } from "../render-document.ts";
import { loadSjablonen } from "../sjablonen-files.ts";
import { UsageError } from "../usage-error.ts";
import { reportFouten } from "../zaak/read-zaak.ts";
import { warnZaak } from "../zaak/warn-zaak.ts";

const options: ParseArgsOptionsConfig = {
  formulier: { type: "string" },
  dossier: { type: "string" },
  keuze: { type: "string" },
  beleid: { type: "string" },
  voor: { type: "string" },
  formaat: { type: "string" },
  op: { type: "string" },
  huisstijl: { type: "string" },
  output: { type: "string", short: "o" },
  "toon-keuze": { type: "boolean" },
  json: { type: "boolean" },
};

export const letter: Command = {
  usage:
    "letter BESTAND -o MAP [--formulier BESTAND] [--dossier BESTAND] [--keuze BESTAND] [--beleid NAAM|BESTAND] [--voor client,jobcoach,werkgever] [--formaat pdf,docx,html,txt] [--op JJJJ-MM-DD] [--huisstijl BESTAND] | letter BESTAND --toon-keuze [--json]",
  summary: "schrijft de brieven bij een beslissing of een ingediend formulier; met --toon-keuze: waarom deze",
  async run(args, output) {
    const parsed = parseArguments(args, options);
    const gevraagd = readArguments(parsed);
    const gelezen = readBriefinvoer(gevraagd.bestand, parsed);
    if (!gelezen.ok) return reportFouten(gelezen.fouten, parsed, output);
    const gemaakt = makeBriefzaak(gevraagd.bestand, gelezen.value, parsed, output);
    if (!gemaakt.ok) return reportFouten(gemaakt.fouten, parsed, output);
    warnZaak(gemaakt.value, gemaakt.value.op, parsed, output);
    if (gelezen.value.beslissing !== undefined) warnVeranderd(gevraagd, gemaakt.value, output);
    return parsed.flag("toon-keuze")
      ? showKeuze(gevraagd, gemaakt.value, parsed, output)
      : await writeAll(gevraagd, gemaakt.value, parsed, output);
  },
};

interface Gevraagd {
  readonly bestand: string;
  readonly voor: readonly Lezer[] | undefined;
  readonly alsFormaat: readonly Formaat[];
}

function readArguments(parsed: Arguments): Gevraagd {
  const [bestand, ...rest] = parsed.files;
  const toont = parsed.flag("toon-keuze");
  if (bestand === undefined || rest.length > 0 || (!toont && parsed.text("output") === undefined))
    throw new UsageError("Geef één formulier of beslissing, en met -o de map voor de brieven.");
  if (parsed.flag("json") && !toont) throw new UsageError("--json hoort bij --toon-keuze.");
  return {
    bestand,
    voor: choose(parsed.text("voor"), lezers, "--voor"),
    alsFormaat: choose(parsed.text("formaat"), formaten, "--formaat") ?? formaten,
  };
}

function warnVeranderd({ bestand }: Gevraagd, zaak: Briefzaak, output: Output): void {
  const veranderd = zaak.beslissing === null ? [] : checkVeranderd(zaak.beslissing, zaak);
  if (veranderd.length > 0) output.err(`${bestand}\n${formatFindings(veranderd)}`);
}

async function writeAll(gevraagd: Gevraagd, zaak: Briefzaak, parsed: Arguments, output: Output): Promise<number> {
  const stijlpad = parsed.text("huisstijl");
  const huisstijl = stijlpad === undefined ? succeed(neutraleHuisstijl()) : loadHuisstijl(stijlpad);
  if (!huisstijl.ok)
    return reportFouten([{ bestand: stijlpad ?? "", bevindingen: huisstijl.bevindingen }], parsed, output);
  const brieven = writeBrieven(zaak, loadSjablonen());
  if (!brieven.ok)
    return reportFouten(
      [{ bestand: whereFrom(gevraagd, zaak, parsed), bevindingen: brieven.bevindingen }],
      parsed,
      output,
    );
  const { voor, bestand, alsFormaat } = gevraagd;
  for (const lezer of voor ?? [])
    if (!brieven.value.some((brief) => brief.lezer === lezer))
      output.err(`Voor ${lezer} is er deze keer geen brief. ${waaromNiet(zaak, lezer)}`.trim());
  const eigen = zaak.beslissing === null ? [] : lintEigenTeksten(zaak.beslissing);
  if (eigen.length > 0) output.err(formatEigenTeksten(eigen));
  const opdracht = {
    map: parsed.text("output") ?? "",
    naam: basename(bestand, ".json"),
    formaten: alsFormaat,
    huisstijl: huisstijl.value,
  };
  await writeBriefFiles(
    brieven.value.filter(({ lezer }) => voor?.includes(lezer) ?? true),
    opdracht,
    output,
  );
  output.err(`Briefdatum: ${formatDatum(zaak.op)}`);
  return exitCodes.done;
}

function waaromNiet(zaak: Briefzaak, lezer: Lezer): string {
  const keuze = judgeBriefzaak(zaak);
  return (keuze.ok && keuze.value.lezers.find((een) => een.lezer === lezer)?.waarom) || "";
}

/** Says which letter it is and why, without writing it; what is refused is not explained. */
function showKeuze(gevraagd: Gevraagd, zaak: Briefzaak, parsed: Arguments, output: Output): number {
  const keuze = judgeBriefzaak(zaak);
  if (!keuze.ok)
    return reportFouten(
      [{ bestand: whereFrom(gevraagd, zaak, parsed), bevindingen: keuze.bevindingen }],
      parsed,
      output,
    );
  const uitleg = describeBriefkeuze(zaak, keuze.value, gevraagd.voor ?? lezers, loadSjablonen());
  output.out(parsed.flag("json") ? JSON.stringify(uitleg, null, 2) : formatBriefkeuze(uitleg));
  return exitCodes.done;
}

/** Without a decision, what keeps a letter from being written stands in the dossier. */
function whereFrom({ bestand }: Gevraagd, { beslissing }: Briefzaak, { text }: Arguments): string {
  if (beslissing !== null) return text("keuze") ?? bestand;
  return text("dossier") ?? bestand;
}
