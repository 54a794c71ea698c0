import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import type { Oorzaak } from "../voorstel/verschil.ts";
import type { Beslissing } from "./beslissing.gen.ts";

/** Awb 3:46: nothing is taken off, refused or taken back without saying why. */
export function checkRedenen(beslissing: Beslissing): readonly Finding[] {
  const { verschillen, horen, terugvordering, situatie, andereRegels } = beslissing;
  return [
    ...verschillen.flatMap((verschil, plaats) =>
      zonderReden(verschil) ? [mist(`/verschillen/${plaats}`, "waarom de uren anders zijn dan gevraagd")] : [],
    ),
    ...(weigert(beslissing) ? [mist("/gronden", "waarom dit zo is besloten")] : []),
    ...(horen.nodig && horen.hoe === null ? [mist("/horen/hoe", "of iemand eerst kon reageren, of waarom niet")] : []),
    ...(terugvordering !== null && terugvordering.van === null
      ? [mist("/terugvordering/van", "van wie u terugvordert, of dat u dat niet doet")]
      : []),
    ...(situatie === "ander-protocol" && leeg(andereRegels) ? [mist("/andereRegels", "welke regels gelden")] : []),
  ];
}

/** What a person took off is explained by that person alone. */
const eigen: ReadonlySet<Oorzaak> = new Set([
  "ziekte",
  "doel-buiten-jobcoaching",
  "uren-niet-onderbouwd",
  "keuze-beslisser",
]);

function zonderReden({ oorzaak, reden, uitleg }: Beslissing["verschillen"][number]): boolean {
  return leeg(reden) && (eigen.has(oorzaak) || leeg(uitleg));
}

function weigert({ soort, gronden, redenen, afwijkingen }: Beslissing): boolean {
  const nee = soort === "afwijzing" || soort === "intrekking";
  return (
    nee && [...gronden.map(({ uitleg }) => uitleg), ...redenen, ...afwijkingen.map(({ reden }) => reden)].every(leeg)
  );
}

function leeg(tekst: string | null): boolean {
  return tekst === null || tekst.trim() === "";
}

function mist(pointer: string, wat: string): Finding {
  return fout("BESLISSING_ZONDER_REDEN", pointer, { wat });
}
