import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import { addDays } from "../../domein/datum.ts";
import type { Briefzaak } from "../brief.ts";
import type { Bijzonder } from "./bijzonder.ts";
import { metJobcoach } from "./met-deel.ts";
import { proefweigergronden } from "./proefgronden.ts";
import { beschrijfSom } from "./proefsom.ts";
import { proefverschil } from "./proefverschillen.ts";
import { isBesluitzaak, type Kader, metBesluit } from "./proefzaak.ts";

type Delen = Partial<Beslissing>;

const besluit = (
  naam: string,
  basis: readonly string[],
  delen: Delen | ((kader: Kader) => Delen),
  rest: Pick<Bijzonder, "bij" | "beleid"> = {},
): Bijzonder => ({
  naam,
  basis,
  ...rest,
  maak: (zaak, kader) => metBesluit(zaak, typeof delen === "function" ? delen(kader) : delen),
});

const andersDanVoorstel = (voorstel: string, gekozen: string, reden: string): Beslissing["afwijkingen"] => [
  { wat: "soort", voorstel, besluit: gekozen, reden },
];

/** Decisions that a beslisser may take beside the usual ones. */
export const bijzondereBesluiten: readonly Bijzonder[] = [
  besluit("een andere organisatie beslist", ["afwijzing van een aanvraag"], overUitvoerder(), { bij: "gemeente" }),
  besluit("iets anders past beter, met eigen woorden", ["afwijzing van een aanvraag"], ({ dagen }) => ({
    verschillen: [{ ...proefverschil("geen-recht", dagen), reden: rustigePlek }],
    gronden: proefweigergronden.filter(({ code }) => code === "ANDERE_OPLOSSING"),
    antwoorden: [
      {
        vraag: "BESTE_OPLOSSING",
        vraagtekst: "Volgens het advies past iets anders beter. Volgt u dat?",
        antwoord: "andere-oplossing",
        reden: rustigePlek,
      },
    ],
  })),
  besluit("tegen het voorstel in", ["afwijzing van een aanvraag"], ({ dagen }) => ({
    verschillen: [
      { ...proefverschil("keuze-beslisser", dagen, 60), reden: "Olga geeft alle hulp die in het plan staat." },
    ],
    gronden: [],
    afwijkingen: andersDanVoorstel("toekenning", "afwijzing", "De collega’s helpen al elke dag."),
  })),
  besluit("tegen het voorstel in", ["toekenning"], ({ dagen }) => ({
    verschillen: [
      { ...proefverschil("geen-recht", dagen), reden: "Het contract is nu nog te kort." },
      { ...proefverschil("keuze-beslisser", dagen, -57.28), reden: "Het contract wordt in maart langer." },
    ],
    gronden: proefweigergronden.filter(({ code }) => code === "RECHT_CONTRACTDUUR"),
  })),
  besluit("met de som erbij", ["afwijzing van een aanvraag", "minder werkuren", "baan stopt"], ({ dagen }) => ({
    berekening: beschrijfSom({ van: dagen.van, totEnMet: dagen.totEnMet }),
  })),
  besluit("zonder bekende toekenning", ["verhuizing"], { toekenning: null, totNu: null }),
  besluit("zonder bekende toekenning", ["andere regels, zelfde uren", "losse uren"], { totNu: null }),
  besluit("zonder periode", ["onderzoeksfase"], {
    toekenning: { waarvoor: "onderzoeksfase", periode: null, regime: null, uren: 10, perioden: [] },
    afwijkingen: andersDanVoorstel("afwijzing", "toekenning", "Het nieuwe contract is al toegezegd."),
  }),
  besluit("meer uren", ["andere regels, andere uren"], ({ dagen }) => ({
    verschillen: [
      { ...proefverschil("keuze-beslisser", dagen, -4.8), reden: "In de fabriek zijn meer machines te leren." },
    ],
  })),
  { naam: "voor een latere periode", basis: ["aanvraag niet behandeld"], maak: vraagLater },
  { naam: "jobcoach zonder naam", basis: ["aanvulling bij een aanvraag"], maak: zonderNaamCoach },
  {
    naam: "laat beslist",
    basis: ["toekenning", "geen extra uren", "minder werkuren"],
    maak: beslisLaat,
  },
];

const rustigePlek = "De bakkerij heeft een rustige plek vrij.";

function overUitvoerder(): Delen {
  return { gronden: proefweigergronden.filter(({ code }) => code === "RECHT_UITVOERDER") };
}

/** The period begins two months later, so a new application can still be in time. */
function vraagLater(zaak: Briefzaak, { dagen }: Kader): Briefzaak {
  const periode = { van: addDays(dagen.van, 60), totEnMet: addDays(dagen.totEnMet, 60) };
  const { formulier } = zaak;
  if (!isBesluitzaak(zaak) || formulier.soort !== "aanvraag") return zaak;
  const later = metBesluit(zaak, { gevraagd: { ...zaak.beslissing.gevraagd, periode } });
  return { ...later, formulier: { ...formulier, begeleiding: { ...formulier.begeleiding, periode } } };
}

function zonderNaamCoach(zaak: Briefzaak): Briefzaak {
  return metJobcoach(zaak, { organisatie: { kvk: "90000202" } });
}

/** Three days before the period ends: too late to ask for more hours in it. */
function beslisLaat(zaak: Briefzaak, { dagen }: Kader): Briefzaak {
  const beslotenOp = addDays(dagen.totEnMet, -3);
  return metBesluit(zaak, { beslotenOp, bekendgemaaktOp: addDays(beslotenOp, 1) });
}
