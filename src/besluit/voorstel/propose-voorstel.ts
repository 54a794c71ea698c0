import type { Vraag } from "../../regels/uitleg.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { bepaalProces } from "./proces.ts";
import { weegAanmelding } from "./propose-aanmelding.ts";
import { weegAanvraag } from "./propose-aanvraag.ts";
import { weegAfsluiting } from "./propose-afsluiting.ts";
import { weegWijziging } from "./propose-wijziging.ts";
import { bepaalRechtsgevolg } from "./rechtsgevolg.ts";
import type { Mogelijk, Uitkomst, Voorstel } from "./voorstel.ts";
import { vraagUren, wachtantwoorden } from "./vragen.ts";

/** From all facts to a proposal. With one open question nothing is proposed but to ask. */
export function proposeVoorstel(feiten: Voorstelfeiten): Voorstel {
  const uitkomst = weeg(feiten);
  const vragen = openVragen(uitkomst, feiten);
  const vast = {
    ...uitkomst,
    vragen,
    proces: bepaalProces(feiten.beleid, feiten.dossier),
    wettelijkMaximum: (feiten.langer?.uren ?? feiten.uren)?.wettelijkMaximum ?? null,
    regime: (feiten.langer?.uren ?? feiten.uren)?.regime ?? null,
    laatsteBeslisdag: feiten.dagen.laatsteBeslisdag ?? null,
  };
  if (vragen.length === 0) return { ...vast, rechtsgevolg: bepaalRechtsgevolg(uitkomst, feiten.beleid), mogelijk: [] };
  return {
    ...vast,
    soort: "menselijkeBeoordeling",
    situatie: null,
    toekenning: null,
    verschillen: [],
    rechtsgevolg: null,
    mogelijk: vragen.flatMap((vraag) => perAntwoord(feiten, vraag)),
  };
}

function weeg(feiten: Voorstelfeiten): Uitkomst {
  switch (feiten.formulier.soort) {
    case "aanvraag":
      return weegAanvraag(feiten);
    case "aanmelding":
      return weegAanmelding(feiten);
    case "afsluiting":
      return weegAfsluiting(feiten);
    case "wijziging":
    case "evaluatie":
      return weegWijziging(feiten);
  }
}

/** What is answered is no question any more; hours that nobody knows always are. */
function openVragen({ soort, toekenning, vragen }: Uitkomst, { antwoorden }: Voorstelfeiten): readonly Vraag[] {
  const uren = soort === "toekenning" && toekenning === null && vragen.length === 0 ? [vraagUren()] : vragen;
  return uren.filter(({ code }) => !antwoorden.has(code));
}

/** Every question that stands open now, or would without one of the answers that were given. */
export function listGesteld(feiten: Voorstelfeiten, voorgesteld: Voorstel): ReadonlyMap<string, Vraag> {
  const zonder = [...feiten.antwoorden.keys()].flatMap((code) => {
    const rest = new Map([...feiten.antwoorden].filter(([ander]) => ander !== code));
    return weeg({ ...feiten, antwoorden: rest }).vragen.filter((vraag) => vraag.code === code);
  });
  const alle = [...voorgesteld.vragen, ...weeg(feiten).vragen, ...zonder];
  return new Map(alle.map((vraag) => [vraag.code, vraag]));
}

/** The outcome per answer to one question, with all else as it stands. What moves the calculation says so in the answer itself. */
function perAntwoord(feiten: Voorstelfeiten, { code, antwoorden = [] }: Vraag): readonly Mogelijk[] {
  const zegtZelf =
    feiten.uren?.vragen.some((vraag) => vraag.code === code) === true ||
    code === "ADVIES_PERIODE" ||
    isRechtsvraag(code);
  return antwoorden
    .filter(({ waarde }) => !zegtZelf && !wachtantwoorden.has(waarde))
    .map(({ waarde }) => {
      const { soort, toekenning } = weeg({ ...feiten, antwoorden: new Map([...feiten.antwoorden, [code, waarde]]) });
      return { vraag: code, antwoord: waarde, soort, uren: toekenning?.uren ?? null };
    });
}

/** One condition alone decides nothing: the beslisser concludes over all of them. */
function isRechtsvraag(code: string): boolean {
  return code.startsWith("RECHT_") && code !== "RECHT_CONCLUSIE";
}
