import { addDays } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { uwv2023 } from "../../regels/bron.ts";
import type { Toekenning } from "../dossier/dossier.gen.ts";
import { isSameWerkgever } from "../dossier/same-werkgever.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { basisVan } from "./basisuitkomst.ts";
import { alsToegekend, telGebruik } from "./lopende-toekenning.ts";
import type { Toegekend, Uitkomst } from "./voorstel.ts";
import { vraagOpen, vraagStrippenkaart } from "./vragen-over-toekenning.ts";

/** The period is over. Loose hours follow when the job goes on and no follow-up is wanted or its term lapsed. */
export function weegEindePeriode(feiten: Voorstelfeiten, toekenning: Toekenning): Uitkomst {
  const werktDoor = gaatDoor(feiten);
  const basis = {
    ...basisVan(feiten, "afsluiting"),
    totNu: alsToegekend(toekenning),
    gebruik: telGebruik(feiten.dossier, toekenning),
    vanaf: toekenning.totEnMet,
  };
  if (werktDoor === true && isZonderVervolg(feiten, toekenning)) return { ...basis, ...geefLosseUren(feiten) };
  return {
    ...basis,
    soort: "einde-van-rechtswege",
    situatie: "beeindiging",
    toekenning: alsToegekend(toekenning),
    gronden: [{ code: "PERIODE_VOORBIJ", uitleg: "De periode is voorbij.", bronnen: [] }],
    vragen: werktDoor === undefined ? [vraagWerktDoor] : [],
  };
}

function gaatDoor({ formulier, antwoorden }: Voorstelfeiten): boolean | undefined {
  switch (formulier.evaluatie?.contract) {
    case "loopt-door":
    case "verlengd":
      return true;
    case "eindigt":
      return false;
    case "onbekend":
    case undefined: {
      const antwoord = antwoorden.get("WERKT_DOOR");
      return antwoord === undefined ? undefined : antwoord === "ja";
    }
  }
}

/** A follow-up may still come until the term of the policy; an unknown term never lapses by itself. */
function isZonderVervolg({ formulier, dossier, beleid, peildatum }: Voorstelfeiten, nu: Toekenning): boolean {
  if (formulier.evaluatie?.voortzetting?.keuze === "stoppen") return true;
  const { indienen } = beleid.termijnen;
  const later = (dossier.toekenningen ?? []).some(
    ({ van, soort, werkgever }) => soort === "periode" && van > nu.totEnMet && isSameWerkgever(werkgever, nu.werkgever),
  );
  return !later && indienen !== null && peildatum > addDays(nu.totEnMet, indienen);
}

function geefLosseUren({
  beleid,
}: Voorstelfeiten): Pick<Uitkomst, "soort" | "situatie" | "toekenning" | "gronden" | "vragen"> {
  const uren = beleid.strippenkaartUren;
  const toekenning: Toegekend | null =
    uren === null ? null : { waarvoor: "losse-uren", periode: null, regime: null, uren, perioden: [] };
  const erbij = uren === null ? "" : ` Daar horen ${formatGetal(uren)} losse uren bij.`;
  return {
    soort: "toekenning",
    situatie: "losse-uren",
    toekenning,
    gronden: [
      {
        code: "LOSSE_UREN",
        uitleg: `De periode is voorbij en het werk gaat door.${erbij}`,
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
    { waarde: "ja", gevolg: "Wil niemand een vervolg? Dan zijn er losse uren." },
    { waarde: "nee", gevolg: "De jobcoach stopt." },
  ],
);
