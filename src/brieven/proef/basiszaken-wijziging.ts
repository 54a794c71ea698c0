import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import { emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import type { SoortWijziging, Verandering } from "../../formulier/formulier.ts";
import { uwv2023 } from "../../regels/bron.ts";
import type { Briefzaak } from "../brief.ts";
import { periodeVan, proefbeslissing, toegekend } from "./proefbeslissing.ts";
import { proefwijziging } from "./proefformulier.ts";
import { urenVanSom } from "./proefsom.ts";
import { proefverschil } from "./proefverschillen.ts";
import type { Basiszaak, Kader } from "./proefzaak.ts";
import { sluitAan } from "./sluit-aan.ts";

export const basiszakenWijziging: readonly Basiszaak[] = [
  { naam: "minder werkuren", uitgebreid: true, maak: herreken },
  { naam: "meer werkuren", uitgebreid: false, maak: herrekenMeer },
  { naam: "extra uren", uitgebreid: true, maak: (kader) => geefErbij(kader, 8) },
  { naam: "geen extra uren", uitgebreid: true, maak: (kader) => geefErbij(kader, 0) },
  { naam: "verhuizing", uitgebreid: true, maak: (kader) => houd(kader, verhuizing(kader)) },
  {
    naam: "andere werkplek",
    uitgebreid: false,
    maak: (kader) => houd(kader, { wat: "werklocatie", vanaf: kader.dagen.wisselOp }),
  },
  { naam: "andere regels, zelfde uren", uitgebreid: false, maak: (kader) => neemAndereRegels(kader, false) },
  { naam: "andere regels, andere uren", uitgebreid: true, maak: (kader) => neemAndereRegels(kader, true) },
];

const verhuizing = ({ dagen }: Kader): Verandering => ({
  wat: "adres",
  vanaf: dagen.wisselOp,
  adres: { straat: "Lindehof", huisnummer: 8, postcode: "6545 GH", plaats: "Veldhoek" },
});

interface Wijziging {
  readonly veranderingen: readonly Verandering[];
  readonly kern: Pick<Beslissing, "soort" | "situatie"> & Partial<Omit<Beslissing, "gevraagd">>;
  readonly wat?: "wijziging" | "extra-uren";
  readonly wordt?: number;
}

function maakZaak(kader: Kader, { veranderingen, kern, wat = "wijziging", wordt }: Wijziging): Briefzaak {
  const formulier: SoortWijziging = { ...proefwijziging(kader), wijzigingen: veranderingen };
  const periode = periodeVan(kader);
  const uren = urenVanSom(periode);
  const feiten = {
    wat,
    toekenning: toegekend("dienstverband", wordt ?? uren, periode, "midden"),
    totNu: toegekend("dienstverband", uren, periode, "midden"),
    ...kern,
  } as const;
  return sluitAan({
    formulier,
    dossier: emptyDossier,
    beleid: kader.beleid,
    bevindingen: [],
    beslissing: proefbeslissing(formulier, kader, feiten),
    op: kader.dagen.van,
  });
}

const herrekend = { code: "HERREKEND", uitleg: "De uren zijn opnieuw berekend.", bronnen: [uwv2023("§4.1")] };

function herreken(kader: Kader): Briefzaak {
  const { dagen } = kader;
  return maakZaak(kader, {
    veranderingen: [{ wat: "contracturen", vanaf: dagen.wisselOp, urenPerWeek: 16 }],
    wordt: 47.74,
    kern: {
      soort: "wijziging",
      situatie: "met-gevolgen",
      vanaf: dagen.wisselOp,
      verschillen: [proefverschil("contracturen", dagen, 9.54)],
      gronden: [herrekend],
    },
  });
}

function herrekenMeer(kader: Kader): Briefzaak {
  const { dagen } = kader;
  const verschil = proefverschil("contracturen", dagen, -7.2);
  return maakZaak(kader, {
    veranderingen: [{ wat: "contracturen", vanaf: dagen.wisselOp, urenPerWeek: 30 }],
    wordt: 64.48,
    kern: {
      soort: "wijziging",
      situatie: "met-gevolgen",
      vanaf: dagen.wisselOp,
      verschillen: [{ ...verschil, getallen: { vanaf: dagen.wisselOp, urenOud: 24, urenNieuw: 30 } }],
      gronden: [herrekend],
    },
  });
}

/** Twelve hours more are asked. */
function geefErbij(kader: Kader, erbij: number): Briefzaak {
  const { dagen } = kader;
  const geen = erbij === 0;
  const verschil = proefverschil("geen-extra-uren", dagen, 12 - erbij);
  return maakZaak(kader, {
    veranderingen: [
      { wat: "meer-begeleiding", vanaf: dagen.wisselOp, urenErbij: 12, waarom: "De ploeg wisselt elke week." },
    ],
    wat: "extra-uren",
    wordt: Math.round((urenVanSom(periodeVan(kader)) + erbij) * 100) / 100,
    kern: {
      soort: geen ? "geen-wijziging" : "wijziging",
      situatie: geen ? "geen-extra-uren" : "uren-bijgesteld",
      vanaf: geen ? null : dagen.wisselOp,
      verschillen: [{ ...verschil, getallen: { gevraagdErbij: 12, erbij } }],
      gronden: geen ? [{ code: "GEEN_EXTRA_UREN", uitleg: "Er komen geen extra uren bij.", bronnen: [] }] : [],
    },
  });
}

function houd(kader: Kader, verandering: Verandering): Briefzaak {
  return maakZaak(kader, {
    veranderingen: [verandering],
    kern: {
      soort: "geen-wijziging",
      situatie: "zonder-gevolgen",
      gronden: [{ code: "GEEN_GEVOLGEN", uitleg: "Deze wijziging verandert niets aan de uren.", bronnen: [] }],
    },
  });
}

function neemAndereRegels(kader: Kader, andereUren: boolean): Briefzaak {
  const { dagen } = kader;
  return maakZaak(kader, {
    veranderingen: [{ wat: "werkgever", vanaf: dagen.wisselOp, naam: "Broodfabriek De Zon" }],
    ...(andereUren ? { wordt: 52.48 } : {}),
    kern: {
      soort: andereUren ? "wijziging" : "geen-wijziging",
      situatie: "ander-protocol",
      vanaf: andereUren ? dagen.wisselOp : null,
      verschillen: andereUren ? [proefverschil("keuze-beslisser", dagen)] : [],
      andereRegels: "Bij deze werkgever gelden de regels voor een interne jobcoach.",
      gronden: [
        { code: "ANDERE_REGELS", uitleg: "Voor het werk bij deze werkgever gelden andere regels.", bronnen: [] },
      ],
    },
  });
}
