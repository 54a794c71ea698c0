import type { Rol } from "../../domein/rol.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { protocol2014, uwv2023 } from "../bron.ts";
import type { Feit, Rechtsfeiten } from "./feiten.ts";
import { perWerk } from "./per-werk.ts";
import { type Kop, menselijk, onbekend, type Voorwaarde, voldoet, vraagOver } from "./voorwaarde.ts";

/** UWV 2023, bijlage 3 (the application form): what comes with an application. What misses is asked for and never a refusal. */
export function beoordeelStukken(feiten: Rechtsfeiten, { uitvoerder }: Beleid): readonly Voorwaarde[] {
  if (uitvoerder !== "uwv") return [];
  return [
    beoordeelHandtekeningen(feiten),
    beoordeelPlan(feiten),
    ...beoordeelBewijs(feiten),
    beoordeelIdentiteit(feiten),
    beoordeelBetaling(feiten),
    ...beoordeelTerugblik(feiten),
  ];
}

const bronnen = [uwv2023("bijlage 3")];
const namen = { client: "de werknemer", werkgever: "de werkgever", jobcoach: "de jobcoach" } as const;

function beoordeelHandtekeningen({ stukken: { getekendDoor } }: Rechtsfeiten): Voorwaarde {
  const kop: Kop = { id: "handtekeningen", naam: "Handtekeningen", bronnen };
  const feiten = Object.values(getekendDoor);
  const partijen = ["client", "werkgever", "jobcoach"] as const;
  const open = partijen.filter((partij) => getekendDoor[partij].waarde !== true);
  const [eerste] = open;
  if (eerste === undefined) return voldoet(kop, feiten, "De werknemer, de werkgever en de jobcoach tekenden.");
  const wie = open.map((partij) => namen[partij]).join(" en ");
  return onbekend(
    kop,
    feiten,
    `De handtekening mist nog van ${wie}.`,
    vraagOver(kop, eerste, "Wilt u het formulier tekenen?"),
  );
}

function beoordeelPlan({ stukken: { plan, verhaal } }: Rechtsfeiten): Voorwaarde {
  return stuk(
    { id: "coachingsplan", naam: "Coachingsplan en beeld van het werk", bronnen },
    [plan, verhaal],
    "jobcoach",
    "Wilt u het plan met doelen en het verhaal over het werk invullen?",
  );
}

function beoordeelBewijs(feiten: Rechtsfeiten): readonly Voorwaarde[] {
  const kop: Kop = { id: "contract-erbij", naam: "Contract of overeenkomst erbij", bronnen };
  return perWerk(feiten, ({ bewijs }) =>
    stuk(kop, [bewijs], "jobcoach", "Wilt u een kopie van het contract of de overeenkomst sturen?"),
  );
}

function beoordeelIdentiteit({ stukken: { identiteit } }: Rechtsfeiten): Voorwaarde {
  return stuk(
    { id: "identiteit", naam: "Identiteit vastgesteld", bronnen },
    [identiteit],
    "beslisser",
    "Heeft iemand vastgesteld wie de werknemer is? Een rijbewijs is niet genoeg.",
  );
}

function stuk(kop: Kop, feiten: readonly Feit[], aan: Rol, vraag: string): Voorwaarde {
  const compleet = feiten.every(({ waarde }) => waarde === true);
  return compleet
    ? voldoet(kop, feiten, "Dit is er.")
    : onbekend(kop, feiten, "Dit is er nog niet.", vraagOver(kop, aan, vraag));
}

/** The client lets UWV pay the organisation; what happens without that no source says. */
function beoordeelBetaling({ stukken: { betaling } }: Rechtsfeiten): Voorwaarde {
  const kop: Kop = { id: "betaling", naam: "Toestemming voor betaling", bronnen };
  if (betaling.waarde === "ja")
    return voldoet(kop, [betaling], "De werknemer vindt goed dat wij de organisatie betalen.");
  if (betaling.waarde === null)
    return onbekend(
      kop,
      [betaling],
      "Of wij de organisatie mogen betalen, staat er nog niet.",
      vraagOver(kop, "client", "Vindt u goed dat wij de organisatie van uw jobcoach betalen?"),
    );
  return menselijk(
    kop,
    [betaling],
    "De werknemer geeft geen toestemming om de organisatie te betalen.",
    vraagOver(kop, "beslisser", "Aan wie wordt betaald?"),
  );
}

/** Protocol 2014 A.5 and B.4.3: a next period comes with a look back. The own evaluations of client and employer come apart. */
function beoordeelTerugblik({
  aard,
  stukken: { terugblik, logboek, einddeclaratie },
}: Rechtsfeiten): readonly Voorwaarde[] {
  if (aard.waarde !== "vervolg") return [];
  const metBron = [uwv2023("§5.1"), protocol2014("B.4.3")];
  return [
    stuk(
      { id: "terugblik", naam: "Terugblik en logboek", bronnen: metBron },
      [terugblik, logboek],
      "jobcoach",
      "Wilt u de terugblik en het logboek van de vorige periode invullen?",
    ),
    stuk(
      { id: "einddeclaratie", naam: "Einddeclaratie van de vorige periode", bronnen: metBron },
      [einddeclaratie],
      "jobcoach",
      "Is de einddeclaratie van de vorige periode gestuurd?",
    ),
  ];
}
