import type { Beleid, Beleidstermijnen, Rechtsgrenzen } from "./beleid.ts";
import { elkeGemeente } from "./gemeente.ts";
import { nameOnbekend } from "./onbekend.ts";

/** What someone wrote down: who, and only what is known. */
export type Eigenbeleid = Pick<Beleid, "id" | "naam" | "uitvoerder"> &
  Partial<Omit<Beleid, "termijnen" | "recht">> & {
    readonly termijnen?: Partial<Beleidstermijnen>;
    readonly recht?: Partial<Rechtsgrenzen>;
  };

/** What was left out is unknown, except what holds for every executor of this kind by law. */
export function completeBeleid({ onbekend = [], ...eigen }: Eigenbeleid): Beleid {
  const { recht, termijnen, bezwaar } = elkeGemeente;
  const gemeente = eigen.uitvoerder === "gemeente";
  return nameOnbekend(
    {
      ...elkeGemeente,
      bronnen: [],
      toelichting: [],
      bezwaar: gemeente ? bezwaar : ["client"],
      ...eigen,
      termijnen: { ...termijnen, ...eigen.termijnen },
      recht: { ...recht, minimaleLoonwaarde: gemeente ? recht.minimaleLoonwaarde : null, ...eigen.recht },
    },
    onbekend,
  );
}
