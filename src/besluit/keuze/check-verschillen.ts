import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { formatGetal } from "../../domein/getal.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import type { Keuzecontext } from "./check-keuze.ts";
import { redenBijUren } from "./keuze-antwoorden.ts";

/** What a beslisser takes off has a reason, and reasons with hours of their own add up to exactly that. */
export function checkEigenVerschillen(context: Keuzecontext): readonly Finding[] {
  const { keuze, uitgewerkt } = context;
  const doelen = checkDoelen(context);
  if (uitgewerkt.vragen.length > 0) return doelen;
  return [...doelen, ...(keuze.verschillen === undefined ? checkReden(context) : checkSom(context))];
}

function checkDoelen({ keuze, formulier }: Keuzecontext): readonly Finding[] {
  const bekend = new Set((formulier.plan?.doelen ?? []).map(({ id }) => id));
  return (keuze.verschillen ?? []).flatMap(({ doel }, plaats) =>
    doel === undefined || bekend.has(doel)
      ? []
      : [fout("VERWIJZING_BESTAAT_NIET", `/verschillen/${plaats}/doel`, { waarnaar: "doel" })],
  );
}

function checkSom({ keuze: { verschillen = [] }, besluit: { eigen } }: Keuzecontext): readonly Finding[] {
  if (eigen === null || eigen === 0) return [fout("VERSCHIL_ZONDER_EIGEN_UREN", "/verschillen")];
  const samen = verschillen.reduce((som, { minder }) => som + inHonderdsten(minder), 0);
  if (samen === eigen) return [];
  return [
    fout("KEUZE_TELT_NIET_OP", "/verschillen", {
      samen: formatGetal(inUren(samen), 2),
      verschil: formatGetal(inUren(eigen), 2),
    }),
  ];
}

/** Where the proposal has hours, or another kind, `checkAfwijkingen` asks for the reason. */
function checkReden({ keuze, besluit, uitgewerkt }: Keuzecontext): readonly Finding[] {
  const { eigen, afwijkingen } = besluit;
  const elders = afwijkingen.some(({ wat }) => wat === "uren" || wat === "soort");
  const gevraagd = eigen === null || eigen === 0 || keuze.uren === undefined || elders;
  if (gevraagd || uitgewerkt.toekenning !== null || redenBijUren(keuze) !== undefined) return [];
  return [fout("AFWIJKING_ZONDER_REDEN", "/uren/reden", { wat: "uren", voorstel: "geen uren" })];
}
