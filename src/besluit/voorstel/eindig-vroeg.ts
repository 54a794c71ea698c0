import { type Datum, formatDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { dagenVan } from "../../domein/periode.ts";
import type { Afsluiting } from "../../formulier/formulier.ts";
import { protocol2014, reintegratiebesluit, uwv2023 } from "../../regels/bron.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Toekenning } from "../dossier/dossier.gen.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import { basisVan } from "./basisuitkomst.ts";
import { leesEigenKeuze } from "./eigen-keuze.ts";
import { bepaalHoren } from "./horen.ts";
import { alsToegekend, bepaalTerugvordering, telGebruik, telTeVeel } from "./lopende-toekenning.ts";
import { elkeEenKeer } from "./propose-aanvraag.ts";
import { maakVerschil, type Verschil } from "./verschil.ts";
import type { Grond, Terugvordering, Toegekend, Uitkomst } from "./voorstel.ts";
import { vraagOpen, vraagTerugvordering } from "./vragen-over-toekenning.ts";

type Reden = NonNullable<Afsluiting["reden"]>;

/** The guidance ends with the work, at the client's wish, or because someone withdraws it; the last needs a hearing. */
export function eindigVroeg(feiten: Voorstelfeiten, toekenning: Toekenning, laatste: Datum, reden: Reden): Uitkomst {
  const naar = blijvendeUren(feiten);
  const blijft = leesEigenKeuze(feiten.antwoorden).uren ?? naar;
  const terug = blijft === undefined ? null : bepaalTerugvordering(feiten.dossier, toekenning, blijft);
  const ingetrokken = reden === "andere-reden" && feiten.antwoorden.get("REDEN_EINDE") === "intrekken";
  const over = [...overWat(terug, ingetrokken), ...overTerugwerkend(feiten, toekenning, laatste, blijft)];
  const { horen, vragen: overHoren } = bepaalHoren(feiten, over, "4:8");
  const intrekking = ingetrokken || reden === "niet-meer-nodig";
  return {
    ...basisVan(feiten, "afsluiting"),
    soort: intrekking ? "intrekking" : "einde-van-rechtswege",
    situatie: intrekking ? "beeindiging-ondersteuning" : "beeindiging",
    toekenning: naar === undefined ? null : korter(toekenning, laatste, naar),
    totNu: alsToegekend(toekenning),
    gebruik: telGebruik(feiten.dossier, toekenning),
    vanaf: laatste,
    verschillen: verschilVan(toekenning, laatste, naar),
    gronden: [grondVoor(reden, laatste, ingetrokken)],
    terugvordering: terug,
    horen,
    vragen: elkeEenKeer([...vragenOver(feiten, naar, reden, terug), ...overHoren]),
    stappen: [...(feiten.uren?.stappen ?? []), ...(feiten.einde?.stappen ?? [])],
  };
}

/** In proportion to the days, unless the other sum was chosen: then a person says what it gives. */
function blijvendeUren({ einde, antwoorden }: Voorstelfeiten): number | undefined {
  return antwoorden.get("VROEG_EINDE") === "dagformule" ? undefined : einde?.naarVerhouding;
}

function overWat(terug: Terugvordering | null, ingetrokken: boolean): readonly string[] {
  return [
    ...(terug === null ? [] : [`${formatGetal(telTeVeel(terug), 2)} uur die al is gedeclareerd`]),
    ...(ingetrokken ? ["dat de toekenning stopt"] : []),
  ];
}

/** The grant ran on after the last day, so hours someone counted on go back over days that have passed (§10.12). */
function overTerugwerkend(
  { peildatum }: Voorstelfeiten,
  toekenning: Toekenning,
  laatste: Datum,
  blijft: number | undefined,
): readonly string[] {
  const minder = blijft === undefined || inHonderdsten(blijft) < inHonderdsten(toekenning.uren);
  if (!minder || laatste >= peildatum || laatste >= toekenning.totEnMet) return [];
  return [`minder uren, omdat ${formatDatum(laatste)} de laatste dag was`];
}

function vragenOver(
  { einde }: Voorstelfeiten,
  naar: number | undefined,
  reden: Reden,
  terug: Terugvordering | null,
): readonly Vraag[] {
  return [
    ...(naar === undefined ? [vraagBlijft] : []),
    ...(einde?.vragen ?? []),
    ...(reden === "andere-reden" ? [vraagReden] : []),
    ...(terug === null ? [] : [vraagTerugvordering(telTeVeel(terug))]),
  ];
}

const vraagBlijft = vraagOpen("UREN_ONBEKEND", "Hoeveel uur blijft er over tot en met de laatste dag?");
const vraagReden = vraagOpen(
  "REDEN_EINDE",
  "Waarom stopt de jobcoach? Volgt het einde uit de regels, of trekt u de toekenning in?",
  [
    { waarde: "einde", gevolg: "Het einde volgt uit de regels, omdat het werk stopt." },
    { waarde: "intrekken", gevolg: "U trekt in. Vraag de werknemer eerst om een reactie." },
  ],
);

function verschilVan(toekenning: Toekenning, laatste: Datum, naar: number | undefined): readonly Verschil[] {
  const minder = naar === undefined ? 0 : inHonderdsten(toekenning.uren) - inHonderdsten(naar);
  if (minder === 0) return [];
  const uitleg = `De laatste dag is ${formatDatum(laatste)}. De uren gaan naar verhouding van de dagen.`;
  const getallen = {
    laatsteDag: laatste,
    dagenOud: dagenVan(toekenning),
    dagenNieuw: dagenVan({ van: toekenning.van, totEnMet: laatste }),
  };
  return [
    maakVerschil({ oorzaak: "eerder-einde", minder: inUren(minder), getallen, uitleg, bronnen: [uwv2023("§4.2")] }),
  ];
}

function korter(toekenning: Toekenning, laatste: Datum, uren: number): Toegekend {
  const periode = { van: toekenning.van, totEnMet: laatste };
  return { ...alsToegekend(toekenning), periode, uren, perioden: [{ ...periode, uren }] };
}

function grondVoor(reden: Reden, laatste: Datum, ingetrokken: boolean): Grond {
  const dag = formatDatum(laatste);
  if (ingetrokken) return { code: "INGETROKKEN", uitleg: `De toekenning stopt op ${dag}.`, bronnen: [] };
  if (reden === "niet-meer-nodig")
    return { code: "OP_VERZOEK", uitleg: `Een jobcoach is niet meer nodig. De laatste dag is ${dag}.`, bronnen: [] };
  return {
    code: "WERK_STOPT",
    uitleg: `De laatste dag is ${dag}. De jobcoach stopt dan ook.`,
    bronnen: [protocol2014("A.8"), reintegratiebesluit("18 lid 1")],
  };
}
