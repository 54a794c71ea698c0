import { fout } from "../domein/bevinding/finding.ts";
import { type Result, refuse, succeed } from "../domein/result.ts";
import type { Vraag } from "../regels/uitleg.ts";
import type { Voorstelfeiten } from "./feiten/voorstelfeiten.ts";
import { bepaalProces } from "./proces.ts";
import { weegAanmelding } from "./propose-aanmelding.ts";
import { weegAanvraag } from "./propose-aanvraag.ts";
import { weegAfsluiting } from "./propose-afsluiting.ts";
import { weegWijziging } from "./propose-wijziging.ts";
import { bepaalRechtsgevolg } from "./rechtsgevolg.ts";
import type { Mogelijk, Uitkomst, Voorstel } from "./voorstel.ts";
import { vraagUren } from "./vragen.ts";

/** Why nothing can be decided about a form; undefined when something can. */
export function nietTeBeslissen({ soort, aanmelding, indiening }: Voorstelfeiten["formulier"]): string | undefined {
  if (soort === "evaluatie") return "een evaluatie vraagt geen besluit";
  if (soort === "aanmelding" && aanmelding?.aard !== "aanvraag")
    return "een signaal is geen aanvraag; vraag de werknemer eerst of hij een jobcoach wil";
  return indiening?.ontvangenOp === undefined ? "het is nog niet ingediend" : undefined;
}

/** From all facts to a proposal. With one open question nothing is proposed but to ask. */
export function proposeVoorstel(feiten: Voorstelfeiten): Result<Voorstel> {
  const reden = nietTeBeslissen(feiten.formulier);
  if (reden !== undefined) return refuse([fout("NIET_TE_BESLISSEN", "/soort", { reden })]);
  const uitkomst = weeg(feiten);
  const vragen = openVragen(uitkomst, feiten);
  const vast = {
    ...uitkomst,
    vragen,
    proces: bepaalProces(feiten.beleid, feiten.dossier),
    wettelijkMaximum: (feiten.langer?.uren ?? feiten.uren)?.wettelijkMaximum ?? null,
    laatsteBeslisdag: feiten.dagen.laatsteBeslisdag ?? null,
  };
  if (vragen.length === 0)
    return succeed({ ...vast, rechtsgevolg: bepaalRechtsgevolg(uitkomst, feiten.beleid), mogelijk: [] });
  return succeed({
    ...vast,
    soort: "menselijkeBeoordeling",
    situatie: null,
    toekenning: null,
    verschillen: [],
    rechtsgevolg: null,
    mogelijk: vragen.flatMap((vraag) => perAntwoord(feiten, vraag)),
  });
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

/** The outcome per answer to one question, with all else as it stands. What moves the calculation says so in the answer itself. */
function perAntwoord(feiten: Voorstelfeiten, { code, antwoorden = [] }: Vraag): readonly Mogelijk[] {
  if (feiten.uren?.vragen.some((vraag) => vraag.code === code) === true) return [];
  return antwoorden.map(({ waarde }) => {
    const { soort, toekenning } = weeg({ ...feiten, antwoorden: new Map([...feiten.antwoorden, [code, waarde]]) });
    return { vraag: code, antwoord: waarde, soort, uren: toekenning?.uren ?? null };
  });
}
