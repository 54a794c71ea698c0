import { waarschuwing } from "../../domein/bevinding/finding.ts";
import type { Ondertekening } from "../../formulier/formulier.ts";
import type { Briefzaak } from "../brief.ts";
import type { Bijzonder } from "./bijzonder.ts";
import type { Kader } from "./proefzaak.ts";
import { werkgeverVraagtAan } from "./wendingen-formulier.ts";

/** What a form may lack or say that most forms do not, in messages without a decision. */
export const bijzondereBerichten: readonly Bijzonder[] = [
  {
    naam: "zonder dag van ontvangst",
    basis: [
      "aanvraag-ontvangen",
      "aanmelding-ontvangen",
      "signaal-ontvangen",
      "wijziging-ontvangen",
      "afsluiting-ontvangen",
      "evaluatie-ontvangen, werknemer",
      "evaluatie-ontvangen, werkgever",
      "ingebrekestelling-ontvangen",
    ],
    maak: zonderOntvangst,
  },
  {
    naam: "de werkgever vraagt aan, zonder dag van ontvangst",
    basis: ["ingebrekestelling-ontvangen"],
    maak: (zaak) => zonderOntvangst(werkgeverVraagtAan(zaak)),
  },
  {
    naam: "de werkgever vraagt aan",
    basis: ["ingebrekestelling-ontvangen, te vroeg"],
    maak: werkgeverVraagtAan,
  },
  {
    naam: "de werkgever meldt aan",
    basis: ["aanmelding-ontvangen"],
    maak: werkgeverMeldt,
  },
  { naam: "de melder zegt geen naam", basis: ["signaal-ontvangen"], maak: zonderMelder },
  { naam: "met een gesprek", basis: ["evaluatie-ontvangen, werknemer"], maak: vraagGesprek },
  {
    naam: "er mist van alles, en het beleid noemt geen dag",
    basis: ["aanvraag-ontvangen", "aanmelding-ontvangen"],
    bij: "gemeente",
    maak: (zaak) => ({ ...zaak, bevindingen: zonderDag }),
  },
  {
    naam: "de proefplaatsing is nog niet goedgekeurd",
    basis: ["aanvraag-ontvangen"],
    maak: wachtOpProefplaatsing,
  },
  {
    naam: "het werk stopte al, en niemand weet hoeveel uur er blijft",
    basis: ["reactie-gevraagd, einde"],
    maak: stopteAl,
  },
  { naam: "met uren die vaststaan", basis: ["reden-te-laat-gevraagd"], maak: metVasteUren },
];

function zonderOntvangst(zaak: Briefzaak): Briefzaak {
  const { ontvangenOp: _, ...indiening } = zaak.formulier.indiening ?? {};
  return { ...zaak, formulier: { ...zaak.formulier, indiening } };
}

function werkgeverMeldt(zaak: Briefzaak): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanmelding") return zaak;
  const door = { rol: "werkgever", naam: "Bram Smit", organisatie: "Bakkerij Smit" } as const;
  return { ...zaak, formulier: { ...formulier, aanmelding: { ...formulier.aanmelding, door } } };
}

function zonderMelder(zaak: Briefzaak): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanmelding") return zaak;
  return { ...zaak, formulier: { ...formulier, aanmelding: { ...formulier.aanmelding, door: { rol: "werkgever" } } } };
}

function vraagGesprek(zaak: Briefzaak): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "evaluatie" || formulier.eigenEvaluatie === undefined) return zaak;
  return { ...zaak, formulier: { ...formulier, eigenEvaluatie: { ...formulier.eigenEvaluatie, gesprek: true } } };
}

const zonderDag = [
  waarschuwing("AANVULLING_ANTWOORD", "/client", { wie: "client", vragen: "Wat wilt u zelf bereiken?" }),
  waarschuwing("AANVULLING_HANDTEKENING", "/ondertekening", { wie: "werkgever" }),
  waarschuwing("AANVULLING_ANTWOORD", "/plan", { wie: "jobcoach", vragen: "Hoe pakt u het aan?" }),
];

function proefplaatsing({ dagen }: Kader) {
  return {
    inDienstSinds: dagen.van,
    reeks: [{ soort: "proefplaatsing", id: "c1", van: dagen.van, totEnMet: dagen.wisselOp, urenPerWeek: 20 }],
  } as const;
}

function wachtOpProefplaatsing(zaak: Briefzaak, kader: Kader): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanvraag") return zaak;
  const wacht = waarschuwing("PROEFPLAATSING_NIET_GOEDGEKEURD", "/dienstverband/reeks/0/goedgekeurd");
  return { ...zaak, formulier: { ...formulier, dienstverband: proefplaatsing(kader) }, bevindingen: [wacht] };
}

/** The work stopped before the period did; what remains cannot be worked out, so the plan is no more than what it is about. */
function stopteAl(zaak: Briefzaak, kader: Kader): Briefzaak {
  const { formulier, dossier } = zaak;
  const { dagen } = kader;
  if (formulier.soort !== "afsluiting") return zaak;
  const afsluiting = { reden: "baan-stopt", laatsteDag: dagen.vroegEinde } as const;
  const gebeurtenissen = (dossier.gebeurtenissen ?? []).map(({ reden: _, ...een }) => een);
  return {
    ...zaak,
    formulier: { ...formulier, status: "voorlopig", afsluiting, ondertekening: getekend("jobcoach", kader) },
    dossier: {
      ...dossier,
      gebeurtenissen,
      toekenningen: [
        {
          kenmerk: "t1",
          nummer: 1,
          soort: "periode",
          van: dagen.van,
          totEnMet: dagen.totEnMet,
          werkgever: { kvk: "90000201" },
          urenPerWeek: 24,
          uren: 57.28,
        },
      ],
    },
  };
}

/** Nothing but the lateness is open: the plan asks hours that the contract gives. */
function metVasteUren(zaak: Briefzaak, kader: Kader): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanvraag") return zaak;
  const doelen = (formulier.plan?.doelen ?? []).map((doel) => ({ ...doel, uren: 25 }));
  const ondertekening = getekend("client", kader);
  return { ...zaak, formulier: { ...formulier, plan: { ...formulier.plan, doelen }, ondertekening } };
}

function getekend(partij: "client" | "jobcoach", { dagen }: Kader): Ondertekening {
  const naam = partij === "client" ? "Sanne de Wit" : "Karim Azzouzi";
  return [{ partij, naam, op: dagen.van, manier: "digitaal" }];
}
