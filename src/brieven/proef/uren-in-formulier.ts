import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import type { Dossier, Toekenning } from "../../besluit/dossier/dossier.gen.ts";
import { inHonderdsten, inUren } from "../../besluit/honderdsten.ts";
import type { Doel, SoortAanvraag, SoortWijziging } from "../../formulier/formulier.ts";
import type { Briefzaak } from "../brief.ts";
import { proefwerkgever } from "./proefpersonen.ts";
import type { Besluitzaak } from "./proefzaak.ts";

/** The form asks what the decision says was asked; the dossier holds what runs. */
export function metUrenInFormulier(zaak: Besluitzaak): Briefzaak {
  const { formulier, beslissing } = zaak;
  const dossier = metLopend(zaak.dossier, beslissing);
  switch (formulier.soort) {
    case "aanvraag":
      return { ...zaak, dossier, formulier: vulAanvraag(formulier, beslissing) };
    case "wijziging":
      return { ...zaak, dossier, formulier: vulWijziging(formulier, beslissing) };
    case "aanmelding":
    case "afsluiting":
    case "evaluatie":
      return { ...zaak, dossier };
  }
}

function vulAanvraag(formulier: SoortAanvraag, { gevraagd, verschillen }: Beslissing): SoortAanvraag {
  const { plan, advies } = formulier;
  const lager = verschillen.find(({ oorzaak }) => oorzaak === "advies-lager")?.getallen.advies;
  const uren = typeof lager === "number" ? lager : gevraagd.uren;
  const { periode } = gevraagd;
  return {
    ...formulier,
    ...(periode === null ? {} : { begeleiding: { ...formulier.begeleiding, periode } }),
    ...(plan === undefined || gevraagd.uren === null
      ? {}
      : { plan: { ...plan, doelen: verdeel(plan.doelen ?? [], gevraagd.uren) } }),
    ...(advies === undefined || uren === null ? {} : { advies: { ...advies, uren } }),
  };
}

/** Hours for each goal that add up to what was asked; a goal that gets nothing has no hours. */
function verdeel(doelen: readonly Doel[], uren: number): readonly Doel[] {
  const deel = Math.floor(inHonderdsten(uren) / Math.max(1, doelen.length));
  const laatste = inHonderdsten(uren) - deel * (doelen.length - 1);
  return doelen.map(({ uren: _, ...doel }, plaats) => {
    const honderdsten = plaats === doelen.length - 1 ? laatste : deel;
    return honderdsten === 0 ? doel : { ...doel, uren: inUren(honderdsten) };
  });
}

function vulWijziging(formulier: SoortWijziging, { gevraagd, totNu }: Beslissing): SoortWijziging {
  if (gevraagd.wat !== "extra-uren" || gevraagd.uren === null || totNu === null) return formulier;
  const urenErbij = inUren(inHonderdsten(gevraagd.uren) - inHonderdsten(totNu.uren));
  return {
    ...formulier,
    wijzigingen: (formulier.wijzigingen ?? []).map((een) =>
      een.wat === "meer-begeleiding" ? { ...een, urenErbij } : een,
    ),
  };
}

function metLopend(dossier: Dossier, { totNu, gebruik, beslotenOp }: Beslissing): Dossier {
  if (totNu === null || totNu.periode === null) return dossier;
  const lopend: Toekenning = {
    kenmerk: "t1",
    nummer: 1,
    soort: totNu.waarvoor === "proefplaatsing" ? "proefplaatsing" : "periode",
    ...totNu.periode,
    werkgever: { ...(proefwerkgever.kvk === undefined ? {} : { kvk: proefwerkgever.kvk }) },
    ...(totNu.regime === null ? {} : { regime: totNu.regime }),
    urenPerWeek: 24,
    uren: totNu.uren,
  };
  const declaraties = gebruik && [{ toekenning: "t1", op: beslotenOp, minuten: gebruik.gebruikteMinuten }];
  return { ...dossier, toekenningen: [lopend], ...(declaraties === null ? {} : { declaraties }) };
}
