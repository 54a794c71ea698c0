import type { Datum } from "../domein/datum.ts";
import type { Rol } from "../domein/rol.ts";
import { geldendeCondities } from "../formulier/check/verplicht.ts";
import { delenVan, type Formulier } from "../formulier/formulier.ts";
import { magZien } from "../formulier/inzage.ts";
import type { Conditie } from "../formulier/veld.ts";
import { velden } from "../formulier/velden.gen.js";
import { isRecord } from "../formulier/visit-velden.ts";
import type { Overdracht } from "./carry-over.ts";
import type { Verschil } from "./describe-verschil.ts";
import { fill, type Vuller } from "./fill.ts";
import type { Gegevens } from "./find-gegevens.ts";
import { keepOntvanger, keepOntvangerWithName } from "./own-ontvanger.ts";
import { readRegisters } from "./read-registers.ts";
import { readVorig } from "./read-vorig.ts";

export interface Ingevuld {
  readonly pointer: string;
  readonly bron: string;
  readonly op: string;
}
export interface Gevuld {
  readonly formulier: Formulier;
  readonly ingevuld: readonly Ingevuld[];
  readonly verschillen: readonly Verschil[];
  readonly bevestigd: ReadonlySet<string>;
  /** What is as the previous form had it and no register confirms. */
  readonly overgenomen: readonly string[];
}

/** Parts that do not exist where they do not apply; other conditions only say who must answer. */
const alleenAls: readonly (Conditie | undefined)[] = ["vervolg", "ingeleend", "met-contract"];

/**
 * The registers first, then the previous form. Again for as long as something was added, because an answer can make
 * another question apply.
 */
export function fillAll(
  formulier: Formulier,
  gegevens: Gegevens,
  overdracht: Overdracht | undefined,
  rol: Rol,
  peildatum: Datum,
  eerder: readonly Ingevuld[] = [],
): Gevuld {
  const ronde = startRonde(formulier, rol, peildatum);
  const knoop = velden[formulier.soort];
  const register = collector();
  const vorig = collector();
  const delen = delenVan(formulier);
  const nu = keepOntvangerWithName(readRegisters(knoop, gegevens), delen, gegevens);
  const oud = keepOntvanger(
    overdracht && readVorig(knoop, overdracht.formulier, "Vorig formulier", overdracht.op),
    delen,
  );
  const eerst = fill(knoop, formulier, nu, [], { ...ronde, ...register.melders });
  const daarna = fill(knoop, eerst, oud, [], { ...ronde, ...vorig.melders });
  const nieuw = [...register.ingevuld, ...vorig.ingevuld];
  const ingevuld = [...eerder, ...nieuw];
  if (nieuw.length > 0 && isFilledForm(daarna)) return fillAll(daarna, gegevens, overdracht, rol, peildatum, ingevuld);
  const { gelijk: bevestigd, verschillen } = register;
  return {
    formulier,
    ingevuld,
    verschillen,
    bevestigd,
    overgenomen: [...vorig.gelijk].filter((p) => !bevestigd.has(p)),
  };
}

function startRonde(formulier: Formulier, rol: Rol, peildatum: Datum): Pick<Vuller, "ziet" | "geldt"> {
  const delen = delenVan(formulier);
  const geldend = geldendeCondities({ formulier: delen, peildatum });
  return {
    ziet: ({ inzage }) => magZien(rol, inzage, "invullen", delen),
    geldt: ({ verplicht }) => verplicht === undefined || !alleenAls.includes(verplicht) || geldend.has(verplicht),
  };
}

interface Verzameling {
  readonly melders: Pick<Vuller, "onFilled" | "onSame" | "onDifferent">;
  readonly ingevuld: readonly Ingevuld[];
  readonly gelijk: ReadonlySet<string>;
  readonly verschillen: readonly Verschil[];
}

function collector(): Verzameling {
  const ingevuld: Ingevuld[] = [];
  const gelijk = new Set<string>();
  const verschillen: Verschil[] = [];
  return {
    melders: {
      onFilled: (pointer, { bron, op }) => ingevuld.push({ pointer, bron, op }),
      onSame: (pointer) => gelijk.add(pointer),
      onDifferent: (pointer, _, getypt, { waarde, bron, op }) =>
        verschillen.push({ pointer, getypt, bekend: waarde, bron, op }),
    },
    ingevuld,
    gelijk,
    verschillen,
  };
}

/** Only open questions were answered, in the shape of the form, so what comes out is a form again. */
function isFilledForm(waarde: unknown): waarde is Formulier {
  return isRecord(waarde);
}
