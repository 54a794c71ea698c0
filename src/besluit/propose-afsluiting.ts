import { type Datum, formatDatum } from "../domein/datum.ts";
import { formatGetal } from "../domein/getal.ts";
import { dag } from "../formulier/check/context.ts";
import { protocol2014, reintegratiebesluit, uwv2023 } from "../regels/bron.ts";
import type { Vraag } from "../regels/uitleg.ts";
import { basisVan } from "./basisuitkomst.ts";
import type { Toekenning } from "./dossier.gen.ts";
import type { Voorstelfeiten } from "./feiten/voorstelfeiten.ts";
import { inHonderdsten, inUren } from "./honderdsten.ts";
import { bepaalHoren } from "./horen.ts";
import { alsToegekend, bepaalTerugvordering, zoekToekenning } from "./lopende-toekenning.ts";
import { elkeEenKeer } from "./propose-aanvraag.ts";
import type { Grond, Toegekend, Uitkomst } from "./voorstel.ts";
import { vraagOpen, vraagStrippenkaart, vraagTerugvordering, vraagToekenning } from "./vragen.ts";

type Reden = NonNullable<NonNullable<Voorstelfeiten["formulier"]["afsluiting"]>["reden"]>;

/** The end of a period or of the work: what it means for the hours, and what comes after it. */
export function weegAfsluiting(feiten: Voorstelfeiten): Uitkomst {
  const { afsluiting } = feiten.formulier;
  const laatste = dag(afsluiting?.laatsteDag);
  const reden: Reden = afsluiting?.reden ?? "andere-reden";
  const { toekenning, vragen } = laatste === undefined ? nietGevonden : zoekToekenning(feiten, laatste);
  if (laatste === undefined || toekenning === undefined) return zonderToekenning(feiten, vragen);
  const uitkomst =
    reden === "periode-voorbij"
      ? weegEindePeriode(feiten, toekenning)
      : eindigVroeg(feiten, toekenning, laatste, reden);
  return { ...uitkomst, vragen: elkeEenKeer([...vragen, ...uitkomst.vragen]) };
}

const nietGevonden = { toekenning: undefined, vragen: [vraagToekenning()] };

function zonderToekenning(feiten: Voorstelfeiten, vragen: readonly Vraag[]): Uitkomst {
  return { ...basisVan(feiten, "afsluiting"), soort: "einde-van-rechtswege", situatie: "beeindiging", vragen };
}

/** The guidance ends with the work; what was not asked for by the client is no choice of his. */
export function eindigVroeg(feiten: Voorstelfeiten, toekenning: Toekenning, laatste: Datum, reden: Reden): Uitkomst {
  const opVerzoek = reden === "niet-meer-nodig";
  const naar = feiten.einde?.naarVerhouding;
  const blijft = naar === undefined ? null : korter(toekenning, laatste, naar);
  const terug = naar === undefined ? null : bepaalTerugvordering(feiten.dossier, toekenning, naar);
  const over =
    terug === null ? [] : [`${minuten(terug.gedeclareerdeMinuten - terug.blijvendeMinuten)} die al zijn gedeclareerd`];
  const { horen, vragen: overHoren } = bepaalHoren(feiten, over, "4:8");
  const minder = naar === undefined ? 0 : inUren(inHonderdsten(toekenning.uren) - inHonderdsten(naar));
  return {
    ...basisVan(feiten, "afsluiting"),
    soort: opVerzoek ? "intrekking" : "einde-van-rechtswege",
    situatie: opVerzoek ? "beeindiging-ondersteuning" : "beeindiging",
    toekenning: blijft,
    totNu: alsToegekend(toekenning),
    verschillen:
      minder === 0
        ? []
        : [
            {
              oorzaak: "eerder-einde",
              minder,
              uitleg: `De laatste dag is ${formatDatum(laatste)}. De uren gaan naar verhouding van de dagen.`,
              bronnen: [uwv2023("§4.2")],
            },
          ],
    gronden: [grondVoor(reden, laatste)],
    terugvordering: terug,
    horen,
    vragen: elkeEenKeer([
      ...(naar === undefined
        ? [vraagOpen("UREN_ONBEKEND", "Hoeveel uur blijft er over tot en met de laatste dag?")]
        : []),
      ...(feiten.einde?.vragen ?? []),
      ...(reden === "andere-reden" ? [vraagReden] : []),
      ...(terug === null
        ? []
        : [
            vraagTerugvordering(inUren(Math.round(((terug.gedeclareerdeMinuten - terug.blijvendeMinuten) * 100) / 60))),
          ]),
      ...overHoren,
    ]),
    stappen: [...(feiten.uren?.stappen ?? []), ...(feiten.einde?.stappen ?? [])],
  };
}

const vraagReden = vraagOpen(
  "REDEN_EINDE",
  "Waarom stopt de jobcoach? Volgt het einde uit de regels, of trekt u de toekenning in?",
  [
    { waarde: "einde", gevolg: "Het einde volgt uit de regels, omdat het werk stopt." },
    { waarde: "intrekken", gevolg: "U trekt in. Vraag de werknemer eerst om een reactie." },
  ],
);

function korter(toekenning: Toekenning, laatste: Datum, uren: number): Toegekend {
  const periode = { van: toekenning.van, totEnMet: laatste };
  return { ...alsToegekend(toekenning), periode, uren, perioden: [{ ...periode, uren }] };
}

function grondVoor(reden: Reden, laatste: Datum): Grond {
  if (reden === "niet-meer-nodig")
    return {
      code: "OP_VERZOEK",
      uitleg: `Een jobcoach is niet meer nodig. De laatste dag is ${formatDatum(laatste)}.`,
      bronnen: [],
    };
  return {
    code: "WERK_STOPT",
    uitleg: `De laatste dag is ${formatDatum(laatste)}. De jobcoach stopt dan ook.`,
    bronnen: [protocol2014("A.8"), reintegratiebesluit("18 lid 1")],
  };
}

/** §10.10: loose hours when no follow-up is wanted and the job goes on; else the period just ends. */
function weegEindePeriode(feiten: Voorstelfeiten, toekenning: Toekenning): Uitkomst {
  const { formulier, beleid, peildatum } = feiten;
  const { contract, voortzetting } = formulier.evaluatie ?? {};
  const werktDoor = contract === "loopt-door" || contract === "verlengd";
  const geenVervolg = voortzetting?.keuze === "stoppen";
  const basis = { ...basisVan(feiten, "afsluiting"), totNu: alsToegekend(toekenning) };
  if (!werktDoor || !geenVervolg)
    return {
      ...basis,
      soort: "einde-van-rechtswege",
      situatie: "beeindiging",
      toekenning: alsToegekend(toekenning),
      gronden: [{ code: "PERIODE_VOORBIJ", uitleg: "De periode is voorbij.", bronnen: [] }],
      vragen: contract === "onbekend" || contract === undefined ? [vraagWerktDoor] : [],
    };
  const uren = beleid.strippenkaartUren;
  return {
    ...basis,
    soort: "toekenning",
    situatie: "losse-uren",
    toekenning:
      uren === null
        ? null
        : {
            waarvoor: "losse-uren",
            periode: { van: peildatum, totEnMet: peildatum },
            regime: null,
            uren,
            perioden: [],
          },
    gronden: [
      {
        code: "LOSSE_UREN",
        uitleg: `De periode is voorbij en het werk gaat door.${uren === null ? "" : ` Daar horen ${formatGetal(uren)} losse uren bij.`}`,
        bronnen: [uwv2023("§2.3")],
      },
    ],
    vragen: uren === null ? [vraagStrippenkaart(beleid)] : [],
  };
}

const vraagWerktDoor = vraagOpen(
  "WERKT_DOOR",
  "Gaat het werk door na deze periode? Dan horen er misschien losse uren bij.",
  [
    { waarde: "ja", gevolg: "Kijk of iemand een vervolg wil. Wil niemand dat, dan zijn er losse uren." },
    { waarde: "nee", gevolg: "De jobcoach stopt." },
  ],
);

function minuten(aantal: number): string {
  return `${formatGetal(aantal)} minuten`;
}
