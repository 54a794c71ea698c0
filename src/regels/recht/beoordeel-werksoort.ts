import type { Beleid, Werksoort } from "../beleid/beleid.ts";
import { type Bron, protocol, protocol2014, uitBeleid, uwv2023 } from "../bron.ts";
import { tenzijBeoordeeld } from "./eerder-oordeel.ts";
import type { Feit, Rechtsfeiten, Werkfeiten } from "./feiten.ts";
import { perWerk } from "./per-werk.ts";
import {
  jaNee,
  type Kop,
  menselijk,
  onbekend,
  type Voorwaarde,
  voldoet,
  voldoetNiet,
  vraagOver,
} from "./voorwaarde.ts";

/** The kinds of work a policy shuts out: those the form shows are judged, those it cannot show are asked. */
export function beoordeelWerksoort(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  if (feiten.werk.length === 0) return [zonderWerk(beleid)];
  return [
    ...beoordeelNulUren(feiten, beleid),
    ...beoordeelUitzendbeding(feiten, beleid),
    ...beoordeelStage(feiten, beleid),
  ];
}

function zonderWerk(beleid: Beleid): Voorwaarde {
  const kop: Kop = { id: "werk", naam: "Werk", bronnen: bronnenVan(beleid) };
  const feit: Feit = { naam: "proefplaatsing en contracten", waarde: null, pointer: "/dienstverband/reeks" };
  return onbekend(
    kop,
    [feit],
    "Welk werk het is, staat er nog niet.",
    vraagOver(kop, "werkgever", "Welk contract of welke proefplaatsing is er?"),
  );
}

/** UWV 2023 §2.2: no coach with a contract for zero hours. */
function beoordeelNulUren(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  const kop: Kop = { id: "nul-uren", naam: "Nul-urencontract", bronnen: bronnenVan(beleid) };
  return perWerk(feiten, ({ vorm }) => {
    if (vorm.waarde !== "nul-uren") return undefined;
    return uitgesloten(feiten, beleid, kop, "nul-uren", [vorm], "Dit is een nul-urencontract.");
  });
}

/** UWV 2023 §2.2: agency work is fine, unless the contract ends when the hirer stops. */
function beoordeelUitzendbeding(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  const kop: Kop = { id: "uitzendbeding", naam: "Uitzendbeding", bronnen: bronnenVan(beleid) };
  return perWerk(feiten, ({ inlening, uitzendbeding }) => {
    const gebruikt = [inlening, uitzendbeding];
    if (uitzendbeding.waarde === true)
      return uitgesloten(feiten, beleid, kop, "uitzendbeding", gebruikt, "Er staat een uitzendbeding in het contract.");
    if (inlening.waarde !== "uitzenden" || beleid.recht.uitgesloten?.includes("uitzendbeding") === false)
      return undefined;
    if (uitzendbeding.waarde === false) return voldoet(kop, gebruikt, "Uitzenden mag: er is geen uitzendbeding.");
    return onbekend(
      kop,
      gebruikt,
      "Of er een uitzendbeding is, staat er nog niet.",
      vraagOver(
        kop,
        "werkgever",
        "Stopt het contract als de inlener stopt?",
        jaNee("Er is een uitzendbeding.", "Er is geen uitzendbeding."),
      ),
    );
  });
}

/** UWV 2023 §2.2 shuts a stage out; the protocol of 2014 (A.2) let it in when it is paid work all the same, so UWV looks at it. */
function beoordeelStage(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  const uwv = beleid.uitvoerder === "uwv";
  const kop: Kop = {
    id: "stage",
    naam: "Stage of leerovereenkomst",
    bronnen: uwv ? [...bronnenVan(beleid), protocol2014("A.2")] : bronnenVan(beleid),
  };
  return perWerk(feiten, ({ vorm }) => {
    if (vorm.waarde !== "stage") return undefined;
    if (!uwv) return uitgesloten(feiten, beleid, kop, "stage", [vorm], "Dit is een stage.");
    const vraag = vraagOver(
      kop,
      "beslisser",
      "Is deze stage toch betaald werk in dienst?",
      jaNee("Er kan een jobcoach zijn.", "Bij een stage is er geen jobcoach."),
    );
    return menselijk(
      kop,
      [vorm],
      "Bij een stage is er geen jobcoach, behalve als het betaald werk in dienst is.",
      vraag,
    );
  });
}

/** Shut out, let in, or nobody knows what this policy says. */
function uitgesloten(
  feiten: Rechtsfeiten,
  { recht }: Beleid,
  kop: Kop,
  soort: Werksoort,
  gebruikt: readonly Feit[],
  wat: string,
): Voorwaarde {
  if (recht.uitgesloten === null)
    return tenzijBeoordeeld(
      feiten,
      kop,
      menselijk(
        kop,
        gebruikt,
        `${wat} Of dat hier mag, weten wij niet.`,
        vraagOver(
          kop,
          "beslisser",
          "Is er bij dit soort contract een jobcoach? Zoek dat op in de verordening.",
          jaNee("Dit werk mag.", "Dit werk mag niet."),
        ),
      ),
    );
  return recht.uitgesloten.includes(soort)
    ? voldoetNiet(kop, gebruikt, `${wat} Daarbij is er geen jobcoach.`)
    : voldoet(kop, gebruikt, `${wat} Dat mag volgens dit beleid.`);
}

/** What no question of the form asks. */
const ongevraagd: Readonly<
  Partial<Record<Werksoort, { readonly naam: string; readonly vraag: string; readonly ja: string }>>
> = {
  arbeidstrainingscentrum: {
    naam: "Geen arbeidstrainingscentrum",
    vraag: "Is het werk in een arbeidstrainingscentrum?",
    ja: "Dan is er geen jobcoach.",
  },
  "sw-bedrijf": {
    naam: "Geen SW-bedrijf",
    vraag: "Is het werk bij een SW-bedrijf? Een beschutte werkplek telt niet als SW-bedrijf.",
    ja: "Dan is er geen jobcoach.",
  },
  zelfstandig: {
    naam: "Werk in dienst",
    vraag: "Werkt de werknemer als zelfstandige?",
    ja: "Dan is er geen jobcoach.",
  },
  werkervaringsplek: {
    naam: "Geen werkervaringsplek",
    vraag: "Is het een werkervaringsplek?",
    ja: "Dan is er geen jobcoach.",
  },
};

/** Excluded work that the form cannot show: unknown, until a person said something about it. */
export function beoordeelWerkplek(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  return (beleid.recht.uitgesloten ?? []).flatMap((soort) => {
    const uitleg = ongevraagd[soort];
    if (uitleg === undefined) return [];
    const kop: Kop = { id: soort, naam: uitleg.naam, bronnen: bronnenVan(beleid) };
    const vraag = vraagOver(kop, "beslisser", uitleg.vraag, jaNee(uitleg.ja, "Dan mag het."));
    return [
      tenzijBeoordeeld(feiten, kop, onbekend(kop, soortenVan(feiten.werk), "Dit staat niet in het formulier.", vraag)),
    ];
  });
}

const soortenVan = (werk: readonly Werkfeiten[]): readonly Feit[] => werk.map(({ vorm }) => vorm);

function bronnenVan({ uitvoerder, id }: Beleid): readonly Bron[] {
  return uitvoerder === "uwv" ? [uwv2023("§2.2"), protocol()] : [uitBeleid(id)];
}
