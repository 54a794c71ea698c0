import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { gatherAdvies } from "./gather-advies.ts";
import { gatherGronden } from "./gather-gronden.ts";
import { gatherVerschillen } from "./gather-verschillen.ts";
import { maakVlaggen } from "./vlaggen.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { firstShown } from "./woorden.ts";

type Redenen = Pick<
  Besluitgegevens,
  | "verschillen"
  | "verschil"
  | "gronden"
  | "redenen"
  | "factoren"
  | "afwijkingen"
  | "advies"
  | "onderzoek"
  | "andereRegels"
>;

/** Why: causes, grounds, advice, and what the beslisser wrote. Free words of the beslisser go to the client only. */
export function gatherRedenen(bron: Besluitbron): Redenen {
  return {
    ...gatherVerschillen(bron),
    ...gatherGronden(bron),
    ...gatherAdvies(bron),
    ...(bron.lezer === "client" ? eigenRedenen(bron.beslissing) : geenRedenen),
  };
}

type EigenRedenen = Pick<Redenen, "redenen" | "factoren" | "afwijkingen" | "andereRegels">;

const geenRedenen: EigenRedenen = { redenen: [], factoren: [], afwijkingen: [], andereRegels: null };

function eigenRedenen(beslissing: Beslissing): EigenRedenen {
  const { redenen, factoren, andereRegels } = beslissing;
  return {
    redenen: [...new Set([...redenen, ...uitAntwoorden(beslissing)])].filter(isShown),
    factoren: factoren
      .filter(({ factor, betekenis }) => isShown(factor) && isShown(betekenis))
      .map(({ factor, weging, betekenis }) => ({ factor, weging: wegingvlag(weging), betekenis })),
    afwijkingen: listAfwijkingen(beslissing),
    andereRegels: firstShown(andereRegels),
  };
}

/** What no difference in hours explains, but an answer does: why extra hours are given, a grant is withdrawn, or something else fits better. */
function uitAntwoorden({ antwoorden, toekenning }: Beslissing): readonly string[] {
  return antwoorden
    .filter(
      ({ vraag, antwoord }) =>
        (vraag === "EXTRA_UREN" && antwoord !== "geen-extra-uren") ||
        (vraag === "REDEN_EINDE" && antwoord === "intrekken") ||
        (vraag === "BESTE_OPLOSSING" && antwoord === "andere-oplossing" && toekenning === null),
    )
    .map(({ reden }) => reden);
}

const wegingvlag = maakVlaggen(["voor", "tegen", "neutraal"]);

/** One reason often stands behind the kind, the hours and a cause: it is read once. */
function listAfwijkingen({ afwijkingen, redenen, verschillen }: Beslissing): Redenen["afwijkingen"] {
  if (afwijkingen.length === 0) return [];
  const gezegd = new Set<string | null>([...redenen, ...verschillen.map(({ reden }) => reden)]);
  return afwijkingen.flatMap(({ wat, reden }) => {
    if (!isShown(reden) || gezegd.has(reden)) return [];
    gezegd.add(reden);
    return [{ wat, reden }];
  });
}

function isShown(tekst: string): boolean {
  return firstShown(tekst) !== null;
}
