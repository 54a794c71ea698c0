import type { Voorwaarde } from "../../regels/recht/voorwaarde.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import type { Grond } from "./voorstel.ts";
import { vraagBesteOplossing, vraagRecht } from "./vragen.ts";

export interface GewogenRecht {
  /** Why it is refused; empty when nothing stands against it. */
  readonly gronden: readonly Grond[];
  /** What others found and the applicant did not say: he may react first. */
  readonly over: readonly string[];
  readonly vragen: readonly Vraag[];
}

/** What certainly fails refuses; what is open asks; the beslisser concludes. */
export function weegRecht(feiten: Voorstelfeiten): GewogenRecht {
  const { recht, antwoorden } = feiten;
  const oplossing = weegOplossing(feiten);
  const faalt = faaltZeker(feiten, oplossing.vragen.length > 0);
  if (faalt.length > 0)
    return {
      gronden: [...oplossing.gronden, ...faalt.map(alsGrond)],
      over: faalt.filter(({ feiten: feit }) => feit.some(vanEenAnder)).map(({ naam }) => naam),
      vragen: [],
    };
  const open = recht !== null && recht.uitkomst !== "voldoet" && recht.voorwaarden.some(isOpen);
  const conclusie = antwoorden.get("RECHT_CONCLUSIE");
  if (open && conclusie === "voldoet-niet") return afgewezenDoorMens;
  const vragen =
    open && conclusie === undefined ? [...recht.vragen, vraagRecht("Beantwoord eerst de losse vragen.")] : [];
  return { ...oplossing, vragen: [...oplossing.vragen, ...vragen] };
}

/** Whether a coach is necessary waits for the question whether something else is better (E129). */
function faaltZeker({ recht, antwoorden }: Voorstelfeiten, oplossingOpen: boolean): readonly Voorwaarde[] {
  const faalt = recht?.voorwaarden.filter(({ uitkomst }) => uitkomst === "voldoet-niet") ?? [];
  const hard = faalt.filter(({ id }) => id !== "noodzaak");
  if (hard.length > 0) return faalt;
  return oplossingOpen || antwoorden.get("BESTE_OPLOSSING") === "jobcoach-nodig" ? [] : faalt;
}

function isOpen({ uitkomst }: Voorwaarde): boolean {
  return uitkomst === "onbekend" || uitkomst === "menselijkeBeoordeling";
}

function alsGrond({ id, naam, uitleg, bronnen }: Voorwaarde): Grond {
  return { code: `RECHT_${id.toUpperCase().replaceAll("-", "_")}`, uitleg: `${naam}. ${uitleg}`, bronnen };
}

const afgewezenDoorMens: GewogenRecht = {
  gronden: [{ code: "GEEN_RECHT", uitleg: "Volgens de beslisser klopt niet elke voorwaarde.", bronnen: [] }],
  over: ["het oordeel van de beslisser dat er geen recht is"],
  vragen: [],
};

/** Found by the arbeidsdeskundige or the executor, not said by the applicant. */
function vanEenAnder({ pointer, waarde }: { readonly pointer: string; readonly waarde: unknown }): boolean {
  return waarde !== null && (pointer.startsWith("/advies/") || pointer.startsWith("/client/sfb"));
}

/** Whether something else suits better comes first (E129). */
function weegOplossing({ formulier, antwoorden }: Voorstelfeiten): GewogenRecht {
  const { advies } = formulier;
  const stap = advies?.stappen?.besteOplossing;
  const gekozen = antwoorden.get("BESTE_OPLOSSING");
  if (stap?.oordeel === "nee" && gekozen === undefined)
    return { gronden: [], over: [], vragen: [vraagBesteOplossing(stap.waarom ?? "zie het advies.")] };
  const andere = stap?.oordeel === "nee" && gekozen === "andere-oplossing";
  if (!andere && (advies?.noodzakelijk !== false || gekozen === "jobcoach-nodig"))
    return { gronden: [], over: [], vragen: [] };
  const uitleg = andere
    ? `Iets anders past beter: ${stap?.waarom ?? "zie het advies."}`
    : "Volgens het advies is een jobcoach niet nodig.";
  return {
    gronden: [{ code: andere ? "ANDERE_OPLOSSING" : "NIET_NODIG", uitleg, bronnen: [] }],
    over: ["wat de arbeidsdeskundige schreef over de vraag of een jobcoach nodig is"],
    vragen: [],
  };
}
