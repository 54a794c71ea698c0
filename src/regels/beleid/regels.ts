import { describeFinding } from "../../domein/bevinding/messages.nl.ts";
import { datum } from "../../domein/datum.ts";
import { participatiewet, protocol, uwv2023 } from "../bron.ts";
import { beslistermijnInDagen } from "../parameters/beslistermijn.ts";
import { minimaleContractduurInMaanden } from "../parameters/minimale-contractduur.ts";
import { minimaleUrenPerWeek } from "../parameters/minimale-uren.ts";
import { strippenkaartInUren } from "../parameters/strippenkaart.ts";
import { werkwekenPerJaar } from "../parameters/werkweken.ts";
import type { Regel } from "../regel.ts";
import type { MaximaleDuur } from "./beleid.ts";
import { checkBeleid } from "./check-beleid.ts";
import { completeBeleid, type Eigenbeleid } from "./complete-beleid.ts";
import { g42015 } from "./g4-2015.ts";
import { gemeente } from "./gemeente.ts";
import { kompas } from "./kompas.ts";
import { type Duurplek, plaatsInDuur } from "./maximale-duur.ts";
import { uwv2019 } from "./uwv-2019.ts";

const eigen = (velden: Partial<Eigenbeleid>) =>
  completeBeleid({ id: "eigen", naam: "Eigen beleid", uitvoerder: "gemeente", ...velden });

function plek(duur: MaximaleDuur | null, dag: string): string {
  return zinVan(plaatsInDuur(duur, datum("2024-01-01"), datum(dag)));
}

function zinVan(plek: Duurplek): string {
  switch (plek.soort) {
    case "binnen":
      return "binnen de gewone duur";
    case "verlenging":
      return `in verlenging ${plek.nummer}${plek.laatste ? ", de laatste" : ""}`;
    case "voorbij":
      return "na het maximum";
    case "onbekend":
      return "onbekend, een mens kijkt";
  }
}

const weet = (beleid: { readonly onbekend: readonly string[] }) => `${beleid.onbekend.length} dingen zijn onbekend`;

const onbekend: Regel = {
  id: "beleid/onbekend",
  naam: "Wat een beleid niet zegt",
  wat: "Staat iets niet in het beleid, dan vult de software niets in. Er komt een vraag aan een mens.",
  bronnen: [participatiewet("8a lid 2 onder e"), participatiewet("10 lid 4"), protocol()],
  parameters: [beslistermijnInDagen, werkwekenPerJaar],
  voorbeelden: [
    { gegeven: "Het beleid uwv-2019", reken: () => weet(uwv2019) },
    { gegeven: "Een gemeente waarvan niemand de regels invulde", reken: () => weet(gemeente) },
    {
      gegeven: "Een gemeente die alleen haar evaluatie invulde: elke drie maanden",
      reken: () => weet(eigen({ evaluatieMaanden: 3 })),
    },
  ],
  gaten: ["Van de meeste gemeenten is de regeling niet gezien. Zoek die op lokaleregelgeving.overheid.nl."],
  sample: "gemeente",
};

const duur: Regel = {
  id: "beleid/maximale-duur",
  naam: "Hoe lang begeleiding hoogstens duurt",
  wat: "De tijd telt vanaf de eerste toekenning in deze baan. Daarna komen de verlengingen die het beleid kent.",
  bronnen: [uwv2023("§2.3"), uwv2023("§6.1")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "UWV, begonnen op 1 januari 2024, op 31 december 2026",
      reken: () => plek(uwv2019.maximaleDuur, "2026-12-31"),
    },
    { gegeven: "Dezelfde, een dag later", reken: () => plek(uwv2019.maximaleDuur, "2027-01-01") },
    { gegeven: "De vier grote steden, op 31 december 2025", reken: () => plek(g42015.maximaleDuur, "2025-12-31") },
    { gegeven: "De vier grote steden, op 1 juli 2026", reken: () => plek(g42015.maximaleDuur, "2026-07-01") },
    { gegeven: "De vier grote steden, op 1 januari 2027", reken: () => plek(g42015.maximaleDuur, "2027-01-01") },
    { gegeven: "Kompas, op 1 januari 2026", reken: () => plek(kompas.maximaleDuur, "2026-01-01") },
    { gegeven: "Een gemeente die wij niet kennen", reken: () => plek(gemeente.maximaleDuur, "2030-01-01") },
  ],
  gaten: ["Bij UWV is drie jaar een uitgangspunt. Een uiterste grens staat in geen bron."],
  sample: "vervolg",
};

const grenzen: Regel = {
  id: "beleid/grenzen",
  naam: "Wat nodig is verschilt per beleid",
  wat: "Uren per week, de duur van het contract en het doelgroepregister zijn per beleid in te stellen.",
  bronnen: [protocol("2.3"), uwv2023("§2.2"), participatiewet("8a lid 2 onder e")],
  parameters: [minimaleUrenPerWeek, minimaleContractduurInMaanden, strippenkaartInUren],
  voorbeelden: [
    { gegeven: "UWV: minste uren per week", reken: () => `${uwv2019.recht.minimaleUren} uur` },
    {
      gegeven: "UWV: minste duur van het eerste contract",
      reken: () => `${uwv2019.recht.minimaleContractmaanden} maanden`,
    },
    { gegeven: "UWV: losse uren na een periode zonder vervolg", reken: () => `${uwv2019.strippenkaartUren} uur` },
  ],
  gaten: ["In Utrecht is twaalf uur te weinig: het is meer dan twaalf."],
  sample: "gemeente",
};

const controle: Regel = {
  id: "beleid/controle",
  naam: "Een eigen beleid wordt nagekeken",
  wat: "Een beleid dat zichzelf tegenspreekt, wordt niet gebruikt. Alle fouten komen in één keer, elk met de plek.",
  bronnen: [participatiewet("8a lid 2 onder e")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "Geldig van 1 januari 2026 tot en met 31 december 2025",
      reken: () => meldingen({ geldigVan: "2026-01-01", geldigTotEnMet: "2025-12-31" }),
    },
    {
      gegeven: "Minstens 12 uur, en bij groei 16 uur",
      reken: () => meldingen({ recht: { minimaleUren: 12, minimaleUrenBijGroei: 16 } }),
    },
    { gegeven: "Alleen een evaluatie elke drie maanden", reken: () => meldingen({ evaluatieMaanden: 3 }) },
  ],
  gaten: ["Of het beleid klopt met de verordening, kan de software niet zien."],
  sample: "gemeente",
};

function meldingen(velden: Partial<Eigenbeleid>): string {
  const bevindingen = checkBeleid(eigen(velden));
  return bevindingen.length === 0 ? "alles klopt" : bevindingen.map(describeFinding).join(" ");
}

export const beleidregels: readonly Regel[] = [onbekend, duur, grenzen, controle];
