import type { Verschil } from "../../besluit/beslissing/beslissing.gen.ts";
import type { Oorzaak } from "../../besluit/voorstel/verschil.ts";
import { daysBetween } from "../../domein/datum.ts";
import { type Bron, protocol, protocol2014, reintegratiebesluit, uwv2023 } from "../../regels/bron.ts";
import type { Proefdagen } from "./proefdagen.ts";

interface Proefverschil {
  readonly minder: number;
  readonly getallen: (dagen: Proefdagen) => Readonly<Record<string, number | string>>;
  readonly uitleg: string;
  readonly bronnen: readonly Bron[];
  /** What the beslisser wrote; only for a cause that a person chose. */
  readonly reden?: string;
  readonly doel?: string;
}

const geenGetallen = () => ({});

/** Every cause with facts such as the rules give; hours that depend on the sum are filled in by `sluitAan`. */
const proefverschillen: Readonly<Record<Oorzaak, Proefverschil>> = {
  "advies-lager": {
    minder: 2.72,
    getallen: geenGetallen,
    uitleg: "De arbeidsdeskundige adviseert minder uren dan is gevraagd.",
    bronnen: [uwv2023("§2.3")],
  },
  "langere-periode": {
    minder: -9.55,
    getallen: ({ wisselOp, totEnMet }) => ({ gevraagdTotEnMet: wisselOp, totEnMet }),
    uitleg: "De periode is langer dan gevraagd.",
    bronnen: [],
  },
  "ander-regime": {
    minder: 3.34,
    getallen: () => ({ regime: "midden", percentage: 10, urenPerWeek: 24 }),
    uitleg: "Het regime geeft hoogstens zoveel uren.",
    bronnen: [protocol()],
  },
  "regime-uren": {
    minder: -1.18,
    getallen: () => ({ regime: "midden" }),
    uitleg: "Alle uren van het regime tellen.",
    bronnen: [protocol()],
  },
  "einde-contract": {
    minder: 5.29,
    getallen: ({ vroegEinde }) => ({ laatsteDag: vroegEinde }),
    uitleg: "Het contract stopt voor het einde van de periode.",
    bronnen: [protocol2014("A.8")],
  },
  contracturen: {
    minder: 4.41,
    getallen: ({ wisselOp }) => ({ vanaf: wisselOp, urenOud: 24, urenNieuw: 16 }),
    uitleg: "In een deel van de periode zijn er minder werkuren.",
    bronnen: [uwv2023("§4.1")],
  },
  "korte-contracttabel": {
    minder: 2.03,
    getallen: ({ van, totEnMet }) => ({ van, totEnMet }),
    uitleg: "Het contract duurt korter dan een jaar. Dan geldt een andere tabel.",
    bronnen: [protocol()],
  },
  jaargrens: {
    minder: 1.66,
    getallen: ({ wisselOp }) => ({ vanaf: wisselOp, percentageOud: 10, percentageNieuw: 7.5, jaar: 2 }),
    uitleg: "In deze periode begint een nieuw jaar, met een lager percentage.",
    bronnen: [reintegratiebesluit("18 lid 3")],
  },
  "wettelijk-maximum": {
    minder: 7.07,
    getallen: geenGetallen,
    uitleg: "De wet geeft hoogstens zoveel uren.",
    bronnen: [reintegratiebesluit("18 lid 3")],
  },
  "te-laat": {
    minder: 6.37,
    getallen: ({ ontvangenOp, van }) => ({
      dagen: daysBetween(van, ontvangenOp.aanvraag),
      ontvangenOp: ontvangenOp.aanvraag,
      laatsteDagOpTijd: van,
    }),
    uitleg: "De aanvraag kwam te laat, zonder goede reden.",
    bronnen: [protocol2014("A.5"), uwv2023("§4.2")],
    reden: "De aanvraag kon ook zonder contract binnenkomen.",
  },
  "geen-extra-uren": {
    minder: 8.1,
    getallen: () => ({ gevraagdErbij: 8.1, erbij: 0 }),
    uitleg: "Van de extra uren valt een deel af.",
    bronnen: [protocol2014("A.8")],
    reden: "Het plan past in de uren die er al zijn.",
  },
  "eerder-einde": {
    minder: 12.66,
    getallen: ({ vroegEinde }) => ({ laatsteDag: vroegEinde, dagenOud: 181, dagenNieuw: 140 }),
    uitleg: "De uren gaan naar verhouding van de dagen.",
    bronnen: [uwv2023("§4.2")],
  },
  "geen-recht": {
    minder: 60,
    getallen: geenGetallen,
    uitleg: "Er is geen recht op een jobcoach.",
    bronnen: [],
  },
  ziekte: {
    minder: 1.25,
    getallen: geenGetallen,
    uitleg: "Vanwege ziekte minder uren.",
    bronnen: [],
    reden: "In die weken was er geen werk om bij te begeleiden.",
  },
  "doel-buiten-jobcoaching": {
    minder: 3.5,
    getallen: geenGetallen,
    uitleg: "Voor een doel dat niet bij jobcoaching hoort.",
    bronnen: [],
    reden: "De thuisadministratie regelen hoort bij andere hulp.",
    doel: "d2",
  },
  "uren-niet-onderbouwd": {
    minder: 2.05,
    getallen: geenGetallen,
    uitleg: "Voor uren zonder goede onderbouwing.",
    bronnen: [],
    reden: "In het plan staat niet waar deze uren voor zijn.",
    doel: "d1",
  },
  "keuze-beslisser": {
    minder: 4.8,
    getallen: geenGetallen,
    uitleg: "De beslisser kiest minder dan het voorstel.",
    bronnen: [],
    reden: "Olga doet vanaf de derde maand de helft van de begeleiding zelf.",
  },
};

export function proefverschil(oorzaak: Oorzaak, dagen: Proefdagen, minder?: number): Verschil {
  const { getallen, uitleg, bronnen, reden, doel, minder: gewoon } = proefverschillen[oorzaak];
  return {
    oorzaak,
    minder: minder ?? gewoon,
    reden: reden ?? null,
    doel: doel ?? null,
    getallen: getallen(dagen),
    uitleg,
    bronnen,
  };
}

/** What can be the cause of other hours in an application, in the order of the calculation. */
export const oorzakenBijAanvraag = [
  "advies-lager",
  "langere-periode",
  "ander-regime",
  "regime-uren",
  "einde-contract",
  "contracturen",
  "korte-contracttabel",
  "jaargrens",
  "wettelijk-maximum",
  "te-laat",
  "ziekte",
  "doel-buiten-jobcoaching",
  "uren-niet-onderbouwd",
  "keuze-beslisser",
] as const satisfies readonly Oorzaak[];

/** What a beslisser may take off by itself, in any decision about hours. */
export const eigenOorzaken = [
  "ziekte",
  "doel-buiten-jobcoaching",
  "uren-niet-onderbouwd",
  "keuze-beslisser",
] as const satisfies readonly Oorzaak[];

/** A grant gives all hours of a regime, or at most its hours; never both. */
export function gaanSamen(oorzaken: readonly Oorzaak[]): boolean {
  return !(oorzaken.includes("ander-regime") && oorzaken.includes("regime-uren"));
}
