import { toPointer } from "../domein/pointer.ts";
import type { Knoop, Onderdeel, Reeks, Veld } from "../formulier/veld.ts";
import { isRecord, type Pad, takVan } from "../formulier/visit-velden.ts";
import type { Kennis } from "./kennis.ts";
import { isKenmerkVisible, matchItem } from "./match-item.ts";
import { isSameValue, looksSame } from "./same-value.ts";

type Waarde = Extract<Kennis, { kind: "waarde" }>;
type Groep = Extract<Kennis, { kind: "groep" }>;

export interface Vuller {
  /** May who fills in see this field? */
  readonly ziet: (veld: Veld) => boolean;
  /** Does this question apply to this form? */
  readonly geldt: (knoop: Knoop) => boolean;
  readonly onFilled: (pointer: string, kennis: Waarde) => void;
  readonly onSame: (pointer: string) => void;
  readonly onDifferent: (pointer: string, veld: Veld, getypt: unknown, kennis: Waarde) => void;
}

/** The answer, with what is known where nothing was typed. Each place is told to `vuller`. */
export function fill(
  knoop: Knoop,
  waarde: unknown,
  kennis: Kennis | undefined,
  pad: Readonly<Pad>,
  vuller: Vuller,
): unknown {
  if (kennis === undefined) return waarde;
  switch (knoop.kind) {
    case "veld":
      return kennis.kind === "waarde" ? fillVeld(knoop, waarde, kennis, pad, vuller) : waarde;
    case "reeks":
      return kennis.kind === "lijst" ? fillReeks(knoop, waarde, kennis.items, pad, vuller) : waarde;
    case "keuze": {
      if (kennis.kind !== "groep") return waarde;
      const tag = isRecord(waarde) ? waarde[knoop.tag] : tagOf(kennis, knoop.tag);
      const tak = takVan(knoop.takken, tag);
      return tak === undefined ? waarde : fillOnderdeel(tak, waarde, kennis, pad, vuller);
    }
    case "onderdeel":
      return kennis.kind === "groep" ? fillOnderdeel(knoop, waarde, kennis, pad, vuller) : waarde;
  }
}

function fillVeld(veld: Veld, waarde: unknown, kennis: Waarde, pad: Readonly<Pad>, vuller: Vuller): unknown {
  if (!vuller.ziet(veld)) return waarde;
  const pointer = toPointer(pad);
  if (waarde === undefined) {
    vuller.onFilled(pointer, kennis);
    return kennis.waarde;
  }
  if (isSameValue(veld.formaat, waarde, kennis.waarde)) vuller.onSame(pointer);
  else vuller.onDifferent(pointer, veld, waarde, kennis);
  return waarde;
}

function fillOnderdeel(knoop: Onderdeel, waarde: unknown, kennis: Groep, pad: Readonly<Pad>, vuller: Vuller): unknown {
  const eigen = isRecord(waarde) ? waarde : {};
  const hier = isOverAnder(eigen, kennis) ? compareOnly(vuller) : vuller;
  const delen = Object.entries(knoop.velden)
    .map(([naam, kind]) => {
      const antwoord = eigen[naam];
      const leeg = antwoord === undefined && !hier.geldt(kind);
      return [naam, leeg ? undefined : fill(kind, antwoord, kennis.delen.get(naam), [...pad, naam], hier)] as const;
    })
    .filter(([, deel]) => deel !== undefined);
  return delen.length === 0 ? waarde : Object.fromEntries(delen);
}

const eigenheden = ["naam", "straat", "huisnummer", "postcode", "plaats"];

/**
 * Is the record about another company, person or place than the one that was typed? Then nothing is added to it, so
 * that no telephone number or street ends up with the wrong name. A company number that is the same settles it.
 */
function isOverAnder(eigen: Readonly<Record<string, unknown>>, { delen }: Groep): boolean {
  const verschilt = (naam: string): boolean => {
    const bekend = delen.get(naam);
    return eigen[naam] !== undefined && bekend?.kind === "waarde" && !looksSame(eigen[naam], bekend.waarde);
  };
  const zelfdeNummer = eigen.kvk !== undefined && delen.has("kvk") && !verschilt("kvk");
  return !zelfdeNummer && eigenheden.some(verschilt);
}

function compareOnly(vuller: Vuller): Vuller {
  return { ...vuller, geldt: () => false };
}

function fillReeks(
  reeks: Reeks,
  waarde: unknown,
  items: readonly Kennis[],
  pad: Readonly<Pad>,
  vuller: Vuller,
): unknown {
  if (Array.isArray(waarde))
    return waarde.map((item, plaats) => fill(reeks.item, item, matchItem(item, items), [...pad, plaats], vuller));
  const nieuw: unknown[] = [];
  for (const item of items.filter((kennis) => isKenmerkVisible(reeks.item, kennis, vuller.ziet))) {
    const gevuld = fill(reeks.item, undefined, item, [...pad, nieuw.length], vuller);
    if (gevuld !== undefined) nieuw.push(gevuld);
  }
  return nieuw.length === 0 ? undefined : nieuw;
}

function tagOf({ delen }: Groep, tag: string): unknown {
  const keuze = delen.get(tag);
  return keuze?.kind === "waarde" ? keuze.waarde : undefined;
}
