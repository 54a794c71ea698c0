import { eindfactuur } from "../../regels/termijnen/na-de-periode.ts";
import { tariefOp } from "../../regels/uren/bereken-bedrag.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { geenTermijnen } from "./gather-termijnen.ts";
import { onthoudPerDag } from "./onthoud-per-dag.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { euroWoorden, firstShown, nogTeHalen } from "./woorden.ts";

/** What the organisation of the coach needs to start and to declare: only for its own letter, and only when there are hours. */
export function gatherOpdracht({ lezer, beslissing, zaak, zichtbaar }: Besluitbron): Pick<Besluitgegevens, "opdracht"> {
  const { toekenning } = beslissing;
  if (lezer !== "jobcoach" || toekenning === null) return geen;
  const { organisatie } = zichtbaar.jobcoach ?? {};
  const verhaal = zichtbaar.beeldvorming?.verhaal;
  const einde = toekenning.periode?.totEnMet;
  const tarief = tariefOp(zaak.beleid, toekenning.periode?.van ?? zaak.op);
  return {
    opdracht: {
      kenmerk: firstShown(zichtbaar.zaaknummer, beslissing.zaaknummer),
      organisatie: firstShown(organisatie?.naam),
      kvk: firstShown(organisatie?.kvk),
      erkenning: firstShown(organisatie?.erkenning?.nummer),
      tarief: tarief === undefined ? null : euroWoorden(tarief.eurocent),
      declarerenTotEnMet:
        einde === undefined ? null : nogTeHalen(declarerenTotEnMet(zaak.beleid, einde, zaak.op), zaak.op),
      sterk: firstShown(verhaal?.gaatGoed),
      lukt: firstShown(verhaal?.luktNogNiet),
      helpt: firstShown(verhaal?.watHelpt),
    },
  };
}

const geen = { opdracht: null };

const declarerenTotEnMet = onthoudPerDag((beleid, einde, op) => {
  const lopendePeriode = { einde, vervolg: false, gefactureerdOp: null };
  return eindfactuur({ ...geenTermijnen, lopendePeriode }, beleid, op)[0]?.laatsteDag ?? null;
});
