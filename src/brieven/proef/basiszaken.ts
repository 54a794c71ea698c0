import { emptyDossier } from "../../besluit/dossier/read-dossier.ts";
import { addDays } from "../../domein/datum.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import type { Briefzaak } from "../brief.ts";
import { basiszakenEinde } from "./basiszaken-einde.ts";
import { basiszakenWijziging } from "./basiszaken-wijziging.ts";
import { periodeVan, proefbeslissing, toegekend } from "./proefbeslissing.ts";
import { proefaanmelding, proefaanvraag } from "./proefformulier.ts";
import { proefweigergronden } from "./proefgronden.ts";
import { beschrijfSom, urenVanSom } from "./proefsom.ts";
import { proefverschil } from "./proefverschillen.ts";
import type { Basiszaak, Kader } from "./proefzaak.ts";
import { sluitAan } from "./sluit-aan.ts";

/** One plain case for each situation of a decision and each kind of form that can lead to it. */
export const basiszaken: readonly Basiszaak[] = [
  { naam: "toekenning", uitgebreid: true, maak: (kader) => kenToe(kader, "toekenning-dienstverband") },
  { naam: "voortzetting", uitgebreid: true, maak: (kader) => kenToe(kader, "voortzetting") },
  { naam: "proefplaatsing", uitgebreid: true, maak: kenProefplaatsingToe },
  { naam: "onderzoeksfase", uitgebreid: true, maak: kenOnderzoekToe },
  { naam: "afwijzing van een aanvraag", uitgebreid: true, maak: (kader) => wijsAf(kader, proefaanvraag(kader)) },
  { naam: "afwijzing van een aanmelding", uitgebreid: false, maak: (kader) => wijsAf(kader, proefaanmelding(kader)) },
  {
    naam: "aanvulling bij een aanvraag",
    uitgebreid: true,
    maak: (kader) => vraagAanvulling(kader, proefaanvraag(kader)),
  },
  {
    naam: "aanvulling bij een aanmelding",
    uitgebreid: false,
    maak: (kader) => vraagAanvulling(kader, proefaanmelding(kader)),
  },
  { naam: "aanvraag niet behandeld", uitgebreid: true, maak: (kader) => behandelNiet(kader, proefaanvraag(kader)) },
  {
    naam: "aanmelding niet behandeld",
    uitgebreid: false,
    maak: (kader) => behandelNiet(kader, proefaanmelding(kader)),
  },
  ...basiszakenWijziging,
  ...basiszakenEinde,
];

function maakZaak(kader: Kader, formulier: Formulier, kern: Parameters<typeof proefbeslissing>[2]): Briefzaak {
  return sluitAan({
    formulier,
    dossier: emptyDossier,
    beleid: kader.beleid,
    bevindingen: [],
    beslissing: proefbeslissing(formulier, kader, kern),
    op: kader.dagen.van,
  });
}

function kenToe(kader: Kader, situatie: "toekenning-dienstverband" | "voortzetting"): Briefzaak {
  const formulier = proefaanvraag(kader, situatie === "voortzetting" ? "vervolg" : "eerste");
  const periode = periodeVan(kader);
  return maakZaak(kader, formulier, {
    wat: "jobcoach",
    soort: "toekenning",
    situatie,
    toekenning: toegekend("dienstverband", urenVanSom(periode), periode, "midden"),
    berekening: beschrijfSom(periode),
  });
}

function kenProefplaatsingToe(kader: Kader): Briefzaak {
  const { dagen } = kader;
  const periode = periodeVan(kader, dagen.wisselOp);
  const formulier = {
    ...proefaanvraag(kader),
    dienstverband: {
      inDienstSinds: dagen.van,
      reeks: [
        {
          soort: "proefplaatsing",
          id: "c1",
          van: dagen.van,
          totEnMet: dagen.wisselOp,
          urenPerWeek: 20,
          goedgekeurd: "ja",
        },
      ],
    },
    begeleiding: { periode },
  } as const;
  const zaak = maakZaak(kader, formulier, {
    wat: "jobcoach",
    soort: "toekenning",
    situatie: "toekenning-proefplaatsing",
    toekenning: toegekend("proefplaatsing", 15.5, periode),
  });
  return {
    ...zaak,
    formulier: zaak.formulier.soort === "aanvraag" ? { ...zaak.formulier, begeleiding: { periode } } : zaak.formulier,
    beslissing: zaak.beslissing && { ...zaak.beslissing, gevraagd: { ...zaak.beslissing.gevraagd, periode } },
  };
}

function kenOnderzoekToe(kader: Kader): Briefzaak {
  const { dagen, beleid } = kader;
  const { uren, weken } = beleid.onderzoeksfase ?? { uren: 10, weken: 6 };
  const periode = periodeVan(kader, addDays(dagen.van, weken * 7 - 1));
  return maakZaak(kader, proefaanmelding(kader), {
    wat: "aanmelding",
    soort: "toekenning",
    situatie: "onderzoeksfase",
    toekenning: toegekend("onderzoeksfase", uren, periode),
    gronden: [
      { code: "ONDERZOEKSFASE", uitleg: "De jobcoach kan meteen beginnen. Intussen komt het plan.", bronnen: [] },
    ],
  });
}

function wijsAf(kader: Kader, formulier: Formulier): Briefzaak {
  const aanvraag = formulier.soort === "aanvraag";
  const grond = proefweigergronden.find(({ code }) => code === "RECHT_UREN");
  return maakZaak(kader, formulier, {
    wat: aanvraag ? "jobcoach" : "aanmelding",
    soort: "afwijzing",
    situatie: "afgewezen",
    verschillen: aanvraag ? [proefverschil("geen-recht", kader.dagen)] : [],
    gronden: grond === undefined ? [] : [grond],
  });
}

const mist = [
  { wie: "client", wat: "een kopie van het contract" },
  { wie: "werkgever", wat: "de handtekening van de werkgever" },
  { wie: "jobcoach", wat: "het aantal uren bij elk doel" },
] as const;

function vraagAanvulling(kader: Kader, formulier: Formulier): Briefzaak {
  const gevraagdOp = addDays(kader.dagen.ontvangenOp[formulier.soort], 36);
  return maakZaak(kader, formulier, {
    wat: formulier.soort === "aanvraag" ? "jobcoach" : "aanmelding",
    soort: "aanvulling-gevraagd",
    situatie: "aanvulling-gevraagd",
    ontbreekt: mist,
    aanvulling: { gevraagdOp, totEnMet: addDays(gevraagdOp, 14) },
    gronden: [{ code: "ONVOLLEDIG", uitleg: "Nog niet alles is er om te kunnen beslissen.", bronnen: [] }],
  });
}

function behandelNiet(kader: Kader, formulier: Formulier): Briefzaak {
  const gevraagdOp = addDays(kader.dagen.ontvangenOp[formulier.soort], 7);
  return maakZaak(kader, formulier, {
    wat: formulier.soort === "aanvraag" ? "jobcoach" : "aanmelding",
    soort: "niet-behandelen",
    situatie: "niet-behandeld",
    ontbreekt: mist,
    aanvulling: { gevraagdOp, totEnMet: addDays(gevraagdOp, 28) },
    gronden: [{ code: "NIET_AANGEVULD", uitleg: "De aanvulling kwam niet op tijd.", bronnen: [] }],
  });
}
