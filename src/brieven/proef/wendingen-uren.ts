import type { Beslissing, Toegekend } from "../../besluit/beslissing/beslissing.gen.ts";
import { inHonderdsten, inUren } from "../../besluit/honderdsten.ts";
import type { Oorzaak } from "../../besluit/voorstel/verschil.ts";
import { regimes } from "../../domein/regime.ts";
import type { Briefzaak } from "../brief.ts";
import type { Proefdagen } from "./proefdagen.ts";
import { beschrijfSom, deelIn } from "./proefsom.ts";
import { eigenOorzaken, proefverschil } from "./proefverschillen.ts";
import { isBesluitzaak, metBesluit, type Wending } from "./proefzaak.ts";

/** Hours are given for a period. */
const metPeriode = ({ beslissing }: Briefzaak): boolean => beslissing?.toekenning?.periode != null;
const bijAanvraag = (zaak: Briefzaak): boolean => metPeriode(zaak) && zaak.beslissing?.gevraagd.wat === "jobcoach";
const metTotNu = ({ beslissing }: Briefzaak): boolean =>
  beslissing?.totNu != null && beslissing.situatie !== "losse-uren";
const wordtMinder = (zaak: Briefzaak): boolean => {
  const { toekenning, totNu } = zaak.beslissing ?? {};
  return metTotNu(zaak) && toekenning != null && totNu != null && toekenning.uren < totNu.uren;
};

function wending(
  groep: string,
  naam: string,
  past: Wending["past"],
  delen: (beslissing: Beslissing, toekenning: Toegekend) => Partial<Beslissing>,
): Wending {
  return {
    groep,
    naam,
    past,
    maak: (zaak) =>
      isBesluitzaak(zaak) && zaak.beslissing.toekenning !== null
        ? metBesluit(zaak, delen(zaak.beslissing, zaak.beslissing.toekenning))
        : zaak,
  };
}

/** Odd hours: less than a minute, half an hour, a thousand and more. No sum gives these. */
const andereUren = [0.01, 0.5, 40, 57.6, 1234.56].map((uren) =>
  wending("uren", `${uren} uur`, bijAanvraag, (_, toekenning) => ({
    toekenning: { ...toekenning, uren },
    berekening: [],
  })),
);

const inPerioden = [2, 3].map((aantal) =>
  wending("perioden", `in ${aantal} perioden`, metPeriode, (_, toekenning) => ({
    toekenning: {
      ...toekenning,
      perioden:
        toekenning.periode === null ? [] : deelIn(toekenning.periode, aantal).map((deel) => ({ ...deel, uren: 0 })),
    },
  })),
);

const sommen: readonly Wending[] = [
  wending("berekening", "zonder berekening", bijAanvraag, () => ({ berekening: [] })),
  wending("berekening", "met twee percentages", bijAanvraag, (_, toekenning) => {
    if (toekenning.periode === null) return {};
    const berekening = beschrijfSom(toekenning.periode, [10, 7.5]);
    const uren = berekening.at(-1)?.getallen.uren;
    return typeof uren === "number" ? { berekening, toekenning: { ...toekenning, uren } } : {};
  }),
];

const metRegime = [...regimes, null].map((regime) =>
  wending("regime", `regime ${regime ?? "onbekend"}`, metPeriode, (_, toekenning) => ({
    toekenning: { ...toekenning, regime },
  })),
);

const gebruikt: readonly Wending[] = [
  wending("gebruik", "uren gebruikt", metTotNu, () => ({ gebruik: { gebruikteMinuten: 1_215, totNuMinuten: 0 } })),
  wending("gebruik", "nog niets gebruikt", metTotNu, () => ({ gebruik: { gebruikteMinuten: 0, totNuMinuten: 0 } })),
  ...(["niet", "jobcoachorganisatie", "werknemer"] as const).map((van) =>
    wending("gebruik", `teruggevorderd van ${van}`, wordtMinder, (_, { uren }) => ({
      gebruik: { gebruikteMinuten: Math.round(uren * 60) + 155, totNuMinuten: 0 },
      terugvordering: {
        toekenning: "t1",
        gedeclareerdeMinuten: 0,
        blijvendeMinuten: 0,
        van,
        reden: "De bezoeken waren al gedaan voordat dit bekend was.",
      },
    })),
  ),
];

const langer = wending("langere periode", "langere periode dan gevraagd", bijAanvraag, (besluit, { periode }) => {
  if (periode === null) return {};
  const [gevraagd] = deelIn(periode, 2);
  if (gevraagd === undefined) return {};
  return {
    gevraagd: { ...besluit.gevraagd, periode: gevraagd },
    langerePeriode: { gevraagd, periode, reden: "Het gaat om weinig uren. Dat scheelt een aanvraag.", bronnen: [] },
  };
});

const maximum = wending("wettelijk maximum", "met wettelijk maximum", metPeriode, (_, { uren }) => ({
  wettelijkMaximum: inUren(inHonderdsten(uren) + 2_000),
}));

const afwijkingen: readonly Wending[] = [
  wending("afwijkingen", "meer uren dan het voorstel", metPeriode, () => ({
    afwijkingen: [{ wat: "uren", voorstel: "30,00 uur", besluit: "meer uur", reden: "Het eerste doel is zwaarder." }],
  })),
  wending("afwijkingen", "ander regime en andere periode", metPeriode, () => ({
    afwijkingen: [
      { wat: "regime", voorstel: "licht", besluit: "midden", reden: "Bij dit werk zijn vaker bezoeken nodig." },
      { wat: "periode", voorstel: "korter", besluit: "een half jaar", reden: "De oven wordt pas later vervangen." },
    ],
  })),
];

/** Several causes at once; what a beslisser or lateness takes off, goes off the sum. */
export function metVerschillen(zaak: Briefzaak, oorzaken: readonly Oorzaak[], dagen: Proefdagen): Briefzaak {
  if (!isBesluitzaak(zaak)) return zaak;
  const { toekenning, verschillen, gevraagd } = zaak.beslissing;
  const al = verschillen.map(({ oorzaak }) => oorzaak);
  const nieuw = oorzaken.filter((oorzaak) => !al.includes(oorzaak)).map((oorzaak) => proefverschil(oorzaak, dagen));
  const naSom = nieuw.filter(({ oorzaak }) => oorzaak === "te-laat" || isEigen(oorzaak));
  const af = gevraagd.wat === "jobcoach" ? naSom.reduce((som, { minder }) => som + inHonderdsten(minder), 0) : 0;
  const over = toekenning && Math.max(1, inHonderdsten(toekenning.uren) - af);
  return metBesluit(zaak, {
    toekenning: toekenning === null || over === null ? null : { ...toekenning, uren: inUren(over) },
    verschillen: [...verschillen, ...nieuw],
  });
}

const eigen: readonly Oorzaak[] = eigenOorzaken;
const isEigen = (oorzaak: Oorzaak): boolean => eigen.includes(oorzaak);

/** What can be other in the hours and what goes with them. */
export const urenwendingen: readonly Wending[] = [
  ...andereUren,
  ...inPerioden,
  ...sommen,
  ...metRegime,
  ...gebruikt,
  langer,
  maximum,
  ...afwijkingen,
];

/** A period that simply ended, and what changes nothing, have no difference to explain. */
const kanVerschillen = ({ beslissing }: Briefzaak): boolean =>
  beslissing?.toekenning?.periode != null &&
  (beslissing.gevraagd.wat === "jobcoach" || beslissing.verschillen.length > 0);

/** Causes beside those that a case has of itself. */
export function verschilwendingen(dagen: Proefdagen): readonly Wending[] {
  const verschil = (naam: string, past: Wending["past"], oorzaken: readonly Oorzaak[]): Wending => ({
    groep: "verschillen",
    naam,
    past,
    maak: (zaak) => metVerschillen(zaak, oorzaken, dagen),
  });
  return [
    verschil("te laat", bijAanvraag, ["te-laat"]),
    verschil("minder contract", bijAanvraag, ["einde-contract", "contracturen"]),
    verschil("eigen keuze", kanVerschillen, ["keuze-beslisser"]),
    verschil("alle eigen redenen", kanVerschillen, eigenOorzaken),
    verschil("vijf redenen", bijAanvraag, [
      "advies-lager",
      "ander-regime",
      "jaargrens",
      "te-laat",
      "uren-niet-onderbouwd",
    ]),
  ];
}
