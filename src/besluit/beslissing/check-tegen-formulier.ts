import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import type { Periode } from "../../domein/periode.ts";
import { type Delen, delenVan, type Formulier } from "../../formulier/formulier.ts";
import { gevraagdeUren, readPeriode } from "../voorstel/vergelijking.ts";
import type { Beslissing } from "./beslissing.gen.ts";

/** A decision about another form, or about this form as it was not, would tell someone else's news. */
export function checkTegenFormulier(beslissing: Beslissing, formulier: Formulier): readonly Finding[] {
  const delen = delenVan(formulier);
  return [
    ...checkZelfde(beslissing, delen),
    ...checkGevraagd(beslissing, delen),
    ...checkDoelen(beslissing, delen),
    ...checkPeriode(beslissing),
  ];
}

function checkZelfde(beslissing: Beslissing, { id, zaaknummer, uitvoerder, indiening }: Delen): readonly Finding[] {
  const ontvangen = readDatum(indiening?.ontvangenOp);
  const soort = uitvoerder?.soort;
  return [
    ...ander(beslissing.formulier === id, "/formulier", "het kenmerk"),
    ...ander(beslissing.zaaknummer === (zaaknummer ?? null), "/zaaknummer", "het zaaknummer"),
    ...ander(soort === undefined || beslissing.uitvoerder === soort, "/uitvoerder", "de uitvoerder"),
    ...ander(
      ontvangen === undefined || beslissing.gevraagd.ontvangenOp === ontvangen,
      "/gevraagd/ontvangenOp",
      "de dag van ontvangst",
    ),
  ];
}

/** What an application asks, and what was advised about it, stands in the form itself. */
function checkGevraagd({ gevraagd, vergelijking }: Beslissing, delen: Delen): readonly Finding[] {
  if (delen.soort !== "aanvraag") return [];
  const periode = readPeriode(delen.begeleiding?.periode);
  const geadviseerd = vergelijking?.uren.geadviseerd;
  return [
    ...ander(gevraagd.uren === gevraagdeUren(delen), "/gevraagd/uren", "het aantal uren dat is gevraagd"),
    ...ander(isZelfde(gevraagd.periode, periode), "/gevraagd/periode", "de periode die is gevraagd"),
    ...ander(
      geadviseerd === undefined || geadviseerd === (delen.advies?.uren ?? null),
      "/vergelijking/uren/geadviseerd",
      "het advies over de uren",
    ),
  ];
}

function checkDoelen({ verschillen }: Beslissing, { plan }: Delen): readonly Finding[] {
  const doelen = new Set((plan?.doelen ?? []).map(({ id }) => id));
  return verschillen.flatMap(({ doel }, plaats) =>
    doel === null || doelen.has(doel)
      ? []
      : [fout("VERWIJZING_BESTAAT_NIET", `/verschillen/${plaats}/doel`, { waarnaar: "doel" })],
  );
}

/** Another period than was asked has a reason, like other hours. */
function checkPeriode(beslissing: Beslissing): readonly Finding[] {
  const { soort, gevraagd, toekenning, langerePeriode, afwijkingen, antwoorden, verschillen } = beslissing;
  const kent = soort === "toekenning" || soort === "gedeeltelijke-toekenning";
  if (!kent || gevraagd.wat !== "jobcoach" || gevraagd.periode === null || toekenning?.periode == null) return [];
  const verklaard =
    langerePeriode !== null ||
    afwijkingen.some(({ wat }) => wat === "periode") ||
    antwoorden.some(({ vraag, antwoord }) => vraag === "ADVIES_PERIODE" && antwoord === "advies") ||
    verschillen.some(({ oorzaak }) => oorzaak === "einde-contract" || oorzaak === "langere-periode");
  if (verklaard || isZelfde(gevraagd.periode, toekenning.periode)) return [];
  return [fout("BESLISSING_ZONDER_REDEN", "/toekenning/periode", { wat: "waarom de periode anders is dan gevraagd" })];
}

function isZelfde(een: Periode | null, ander: Periode | null): boolean {
  return een?.van === ander?.van && een?.totEnMet === ander?.totEnMet;
}

function ander(klopt: boolean, pointer: string, wat: string): readonly Finding[] {
  return klopt ? [] : [fout("BESLISSING_ANDER_FORMULIER", pointer, { wat })];
}
