import { breuk, rondAf } from "../../domein/breuk.ts";
import type { Datum } from "../../domein/datum.ts";
import { formatGetal, formatUren } from "../../domein/getal.ts";
import { dagenVan, type Periode } from "../../domein/periode.ts";
import { type Bron, protocol, protocol2014, reintegratiebesluit, uwv2023 } from "../../regels/bron.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import { contracturenUit, jaargrensUit, regimeUit } from "./getallen-achter-verschil.ts";
import type { Urengrenzen } from "./urengrenzen.ts";
import { type Getallen, maakVerschil, type Oorzaak, type Verschil } from "./verschil.ts";

export interface Verklaringsvraag {
  readonly gevraagd: number;
  /** Null when there is no advice, or when it asks for more than was asked and nobody chose it. */
  readonly advies: number | null;
  /** Whether the hours asked are granted, or all hours of the regime. */
  readonly eenheid: "gevraagd" | "regime";
  readonly uren: Urenuitkomst;
  readonly grenzen: Urengrenzen;
  readonly langer: { readonly gevraagd: Periode; readonly periode: Periode } | null;
  readonly ontvangenOp: Datum;
  /** The contract that points to the table; null when it cannot be told. */
  readonly tabelcontract: { readonly van: Datum; readonly totEnMet?: Datum } | null;
}

/** One step from what was asked to what is granted; hours as whole hundredths. */
interface Trede {
  readonly oorzaak: Oorzaak;
  readonly naar: (lopend: number) => number;
  readonly uitleg: (minder: string, lopend: string) => string;
  readonly getallen: Getallen;
  readonly bronnen: readonly Bron[];
}

/** From hours asked to hours granted, cause by cause; the causes add up exactly to the difference. */
export function verklaarUren(vraag: Verklaringsvraag): {
  readonly toegekend: number;
  readonly verschillen: readonly Verschil[];
} {
  return loopTreden(vraag.gevraagd, tredenVan(vraag));
}

export function loopTreden(
  gevraagd: number,
  treden: readonly Trede[],
): { readonly toegekend: number; readonly verschillen: readonly Verschil[] } {
  let lopend = inHonderdsten(gevraagd);
  const verschillen: Verschil[] = [];
  for (const { oorzaak, naar, uitleg, getallen, bronnen } of treden) {
    const na = naar(lopend);
    const minder = lopend - na;
    lopend = na;
    if (minder === 0) continue;
    const zin = uitleg(uur(Math.abs(minder)), uur(na));
    verschillen.push(maakVerschil({ oorzaak, minder: inUren(minder), getallen, uitleg: zin, bronnen }));
  }
  return { toegekend: inUren(lopend), verschillen };
}

function tredenVan(vraag: Verklaringsvraag): readonly Trede[] {
  const { advies, eenheid, uren, grenzen, langer } = vraag;
  const heel = eenheid === "regime";
  const tot = (grens: number) => (lopend: number) => (heel ? grens : Math.min(lopend, grens));
  return [
    ...(advies === null ? [] : [adviestrede(inHonderdsten(advies))]),
    ...(langer === null ? [] : [langeretrede(langer.gevraagd, langer.periode)]),
    regimetrede(heel, uren, grenzen.zonderOmstandigheden),
    { ...contracttreden.einde, getallen: eindeUit(uren), naar: tot(grenzen.naEindeContract) },
    { ...contracttreden.uren, getallen: contracturenUit(uren.segmenten), naar: tot(grenzen.naContracturen) },
    { ...contracttreden.tabel, getallen: { ...vraag.tabelcontract }, naar: tot(grenzen.naTabel) },
    { ...contracttreden.jaar, getallen: jaargrensUit(uren.segmenten), naar: tot(grenzen.naJaargrens) },
    ...maximumtrede(uren),
    ...kortingtrede(uren, heel, vraag.ontvangenOp),
  ];
}

function adviestrede(advies: number): Trede {
  return {
    oorzaak: "advies-lager",
    naar: () => advies,
    getallen: { advies: inUren(advies) },
    uitleg: (minder, na) => `De arbeidsdeskundige adviseert ${na}. Dat verschilt ${minder} van wat is gevraagd.`,
    bronnen: [uwv2023("§2.3")],
  };
}

/** The hours asked for the short period go along with the days. */
function langeretrede(gevraagd: Periode, periode: Periode): Trede {
  return {
    oorzaak: "langere-periode",
    naar: (lopend) => inHonderdsten(rondAf(breuk(lopend).mul(dagenVan(periode)).div(dagenVan(gevraagd)).div(100), 2)),
    getallen: { gevraagdTotEnMet: gevraagd.totEnMet, totEnMet: periode.totEnMet },
    uitleg: (minder) => `De periode is langer dan gevraagd. Dat geeft ${minder} meer.`,
    bronnen: [],
  };
}

/** The last day the contracts give, before the period that was asked ends. */
function eindeUit({ segmenten }: Urenuitkomst): Getallen {
  const laatste = segmenten.at(-1);
  return laatste === undefined ? {} : { laatsteDag: laatste.totEnMet };
}

function regimetrede(heel: boolean, uitkomst: Urenuitkomst, grens: number): Trede {
  return {
    oorzaak: heel ? "regime-uren" : "ander-regime",
    naar: (lopend) => (heel ? grens : Math.min(lopend, grens)),
    getallen: regimeUit(uitkomst, inUren(grens), heel),
    uitleg: (minder, na) =>
      heel
        ? `Alle uren van het regime zijn ${na}. Dat verschilt ${minder} van wat nodig is.`
        : `Het regime geeft hoogstens ${na}. Dat is ${minder} minder.`,
    bronnen: [protocol()],
  };
}

type Contracttrede = Omit<Trede, "naar" | "getallen">;
const contracttreden: Readonly<Record<"einde" | "uren" | "tabel" | "jaar", Contracttrede>> = {
  einde: {
    oorzaak: "einde-contract",
    uitleg: (minder) => `Het contract stopt voor het einde van de periode. Dat scheelt ${minder}.`,
    bronnen: [protocol2014("A.8")],
  },
  uren: {
    oorzaak: "contracturen",
    uitleg: (minder) => `In een deel van de periode zijn er minder werkuren. Dat scheelt ${minder}.`,
    bronnen: [uwv2023("§4.1")],
  },
  tabel: {
    oorzaak: "korte-contracttabel",
    uitleg: (minder) => `Het contract duurt korter dan een jaar. Dan geldt een andere tabel. Dat scheelt ${minder}.`,
    bronnen: [protocol()],
  },
  jaar: {
    oorzaak: "jaargrens",
    uitleg: (minder) => `In deze periode begint een nieuw jaar, met een lager percentage. Dat scheelt ${minder}.`,
    bronnen: [reintegratiebesluit("18 lid 3")],
  },
};

function maximumtrede({ wettelijkMaximum }: Urenuitkomst): readonly Trede[] {
  if (wettelijkMaximum === null) return [];
  return [
    {
      oorzaak: "wettelijk-maximum",
      naar: (lopend) => Math.min(lopend, inHonderdsten(wettelijkMaximum)),
      getallen: { maximum: wettelijkMaximum },
      uitleg: (minder, na) => `De wet geeft hoogstens ${na}. Dat is ${minder} minder.`,
      bronnen: [reintegratiebesluit("18 lid 3")],
    },
  ];
}

/** Only a deduction that was decided; of hours that are not the whole regime it takes the same part. */
function kortingtrede(
  { korting, uren, urenZonderKorting }: Urenuitkomst,
  heel: boolean,
  ontvangenOp: Datum,
): readonly Trede[] {
  if (korting === null || korting.reden !== "niet-goed" || uren === null || !urenZonderKorting) return [];
  const dagen = `${formatGetal(korting.dagen)} ${korting.dagen === 1 ? "dag" : "dagen"}`;
  return [
    {
      oorzaak: "te-laat",
      naar: (lopend) =>
        heel
          ? Math.min(lopend, inHonderdsten(uren))
          : inHonderdsten(rondAf(breuk(lopend).mul(breuk(uren)).div(breuk(urenZonderKorting)).div(100), 2)),
      getallen: { dagen: korting.dagen, ontvangenOp, laatsteDagOpTijd: korting.laatsteDagOpTijd },
      uitleg: (minder) => `De aanvraag kwam ${dagen} te laat, zonder goede reden. Dat scheelt ${minder}.`,
      bronnen: [protocol2014("A.5"), uwv2023("§4.2")],
    },
  ];
}

function uur(honderdsten: number): string {
  return formatUren(inUren(honderdsten));
}
