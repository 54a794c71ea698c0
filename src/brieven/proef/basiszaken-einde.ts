import type { Beslissing, Grond } from "../../besluit/beslissing/beslissing.gen.ts";
import { emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import { dagenVan } from "../../domein/periode.ts";
import type { Afsluiting, SoortAfsluiting, SoortWijziging } from "../../formulier/formulier.ts";
import { uwv2023 } from "../../regels/bron.ts";
import type { Briefzaak } from "../brief.ts";
import { periodeVan, proefbeslissing, toegekend } from "./proefbeslissing.ts";
import { proefafsluiting, proefwijziging } from "./proefformulier.ts";
import { ingetrokken, opVerzoek, periodeVoorbij, werkStopt } from "./proefgronden.ts";
import { urenVanSom } from "./proefsom.ts";
import { proefverschil } from "./proefverschillen.ts";
import type { Basiszaak, Kader } from "./proefzaak.ts";
import { sluitAan } from "./sluit-aan.ts";

type Reden = NonNullable<Afsluiting["reden"]>;

export const basiszakenEinde: readonly Basiszaak[] = [
  { naam: "periode voorbij", uitgebreid: false, maak: (kader) => sluitOpTijd(kader) },
  { naam: "losse uren", uitgebreid: true, maak: geefLosseUren },
  { naam: "baan stopt", uitgebreid: true, maak: (kader) => stopVroeg(kader, sluitaf(kader, "baan-stopt"), werkStopt) },
  {
    naam: "faillissement",
    uitgebreid: false,
    maak: (kader) => stopVroeg(kader, sluitaf(kader, "faillissement"), werkStopt),
  },
  {
    naam: "baan stopt, in een wijziging",
    uitgebreid: false,
    maak: (kader) => stopVroeg(kader, meldStop(kader), werkStopt),
  },
  {
    naam: "niet meer nodig",
    uitgebreid: false,
    maak: (kader) => trekIn(kader, sluitaf(kader, "niet-meer-nodig"), opVerzoek),
  },
  {
    naam: "ingetrokken",
    uitgebreid: true,
    maak: (kader) => trekIn(kader, sluitaf(kader, "andere-reden"), ingetrokken),
  },
  {
    naam: "ingetrokken na een wijziging",
    uitgebreid: false,
    maak: (kader) => trekIn(kader, meldStop(kader), ingetrokken),
  },
];

const sluitaf = (kader: Kader, reden: Reden): SoortAfsluiting => ({
  ...proefafsluiting(kader),
  afsluiting: { reden, laatsteDag: kader.dagen.vroegEinde, toelichting: "De ploeg wordt kleiner." },
});

const meldStop = (kader: Kader): SoortWijziging => ({
  ...proefwijziging(kader),
  wijzigingen: [{ wat: "werk-stopt", laatsteDag: kader.dagen.vroegEinde }],
});

type Kern = Pick<Beslissing, "soort" | "situatie"> & Partial<Omit<Beslissing, "gevraagd">>;

function maakZaak(kader: Kader, formulier: SoortAfsluiting | SoortWijziging, kern: Kern): Briefzaak {
  const periode = periodeVan(kader);
  const feiten = {
    wat: formulier.soort,
    totNu: toegekend("dienstverband", urenVanSom(periode), periode, "midden"),
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

function sluitOpTijd(kader: Kader): Briefzaak {
  const periode = periodeVan(kader);
  return maakZaak(kader, proefafsluiting(kader), {
    soort: "einde-van-rechtswege",
    situatie: "beeindiging",
    toekenning: toegekend("dienstverband", urenVanSom(periode), periode, "midden"),
    gronden: [periodeVoorbij],
  });
}

function geefLosseUren(kader: Kader): Briefzaak {
  return maakZaak(kader, proefafsluiting(kader), {
    soort: "toekenning",
    situatie: "losse-uren",
    toekenning: toegekend("losse-uren", kader.beleid.strippenkaartUren ?? 6, null),
    gronden: [
      { code: "LOSSE_UREN", uitleg: "De periode is voorbij en het werk gaat door.", bronnen: [uwv2023("§2.3")] },
    ],
  });
}

/** The hours up to the last day, in proportion to the days. */
function korter(kader: Kader): Pick<Beslissing, "toekenning" | "verschillen"> {
  const { dagen } = kader;
  const heel = periodeVan(kader);
  const periode = periodeVan(kader, dagen.vroegEinde);
  const voor = urenVanSom(heel);
  const na = Math.round((voor * 100 * dagenVan(periode)) / dagenVan(heel)) / 100;
  const verschil = proefverschil("eerder-einde", dagen, Math.round((voor - na) * 100) / 100);
  const getallen = { laatsteDag: dagen.vroegEinde, dagenOud: dagenVan(heel), dagenNieuw: dagenVan(periode) };
  return { toekenning: toegekend("dienstverband", na, periode, "midden"), verschillen: [{ ...verschil, getallen }] };
}

function stopVroeg(kader: Kader, formulier: SoortAfsluiting | SoortWijziging, grond: Grond): Briefzaak {
  return maakZaak(kader, formulier, {
    soort: "einde-van-rechtswege",
    situatie: "beeindiging",
    ...korter(kader),
    gronden: [grond],
  });
}

function trekIn(kader: Kader, formulier: SoortAfsluiting | SoortWijziging, grond: Grond): Briefzaak {
  return maakZaak(kader, formulier, {
    soort: "intrekking",
    situatie: "beeindiging-ondersteuning",
    ...korter(kader),
    gronden: [grond],
  });
}
