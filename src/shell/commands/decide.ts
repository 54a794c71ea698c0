import type { Keuze } from "../../besluit/keuze/read-keuze.ts";
import type { Datum } from "../../domein/datum.ts";
import { decideBesluit, proposeBesluit } from "../../pipeline.ts";
import { type Arguments, type Command, parseArguments, readPeildatum } from "../command.ts";
import { writeWhole } from "../files.ts";
import { formatBeslissing } from "../format/format-beslissing.ts";
import { formatVoorstel } from "../format/format-voorstel.ts";
import { exitCodes, type Output } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { collectBewijs } from "../zaak/bewijs.ts";
import { readZaak, reportFouten, type Zaak } from "../zaak/read-zaak.ts";
import { warnZaak } from "../zaak/warn-zaak.ts";

export const decide: Command = {
  usage:
    "decide BESTAND [--dossier BESTAND] [--keuze BESTAND] [--beleid NAAM|BESTAND] [--op JJJJ-MM-DD] [-o BESTAND] [--json]",
  summary: "doet een voorstel, en maakt er met de keuze van de beslisser een beslissing van",
  async run(args, output) {
    const parsed = parseArguments(args, {
      dossier: { type: "string" },
      keuze: { type: "string" },
      beleid: { type: "string" },
      op: { type: "string" },
      output: { type: "string", short: "o" },
      json: { type: "boolean" },
    });
    const [bestand, ...rest] = parsed.files;
    if (bestand === undefined || rest.length > 0) throw new UsageError("Geef één formulier.");
    const peildatum = readPeildatum(parsed, output);
    const gelezen = readZaak(bestand, parsed);
    if (!gelezen.ok) return reportFouten(gelezen.fouten, parsed, output);
    warnZaak(gelezen.value, peildatum, parsed, output);
    const { keuze, ...invoer } = gelezen.value;
    return keuze === undefined
      ? propose(invoer, peildatum, bestand, parsed, output)
      : decideWith(invoer, keuze, peildatum, bestand, parsed, output);
  },
};

type Invoer = Omit<Zaak, "keuze">;

function propose(invoer: Invoer, peildatum: Datum, bestand: string, parsed: Arguments, output: Output): number {
  const voorstel = proposeBesluit({ ...invoer, peildatum });
  if (!voorstel.ok) return reportFouten([{ bestand, bevindingen: voorstel.bevindingen }], parsed, output);
  return hand(voorstel.value, formatVoorstel(voorstel.value), parsed, output);
}

/** What contradicts stands in the keuze, or in the form it is about. */
function decideWith(
  invoer: Invoer,
  keuze: Keuze,
  peildatum: Datum,
  bestand: string,
  parsed: Arguments,
  output: Output,
): number {
  const bewijs = collectBewijs(
    invoer.beleid,
    new Map<string, unknown>([
      ["formulier", invoer.formulier],
      ["dossier", invoer.dossier],
      ["keuze", keuze],
    ]),
  );
  const voorstel = proposeBesluit({ ...invoer, peildatum });
  if (!voorstel.ok) return reportFouten([{ bestand, bevindingen: voorstel.bevindingen }], parsed, output);
  const beslissing = decideBesluit({ ...invoer, peildatum }, keuze, bewijs);
  if (!beslissing.ok)
    return reportFouten(
      [{ bestand: parsed.text("keuze") ?? "keuze", bevindingen: beslissing.bevindingen }],
      parsed,
      output,
    );
  return hand(beslissing.value, formatBeslissing(beslissing.value), parsed, output);
}

/** To the file that was asked for, else to the screen. */
function hand(data: object, leesbaar: string, parsed: Arguments, output: Output): number {
  const json = JSON.stringify(data, null, 2);
  const pad = parsed.text("output");
  if (pad !== undefined) {
    writeWhole(pad, `${json}\n`);
    output.err(pad);
  }
  if (parsed.flag("json")) {
    if (pad === undefined) output.out(json);
  } else output.out(leesbaar);
  return exitCodes.done;
}
