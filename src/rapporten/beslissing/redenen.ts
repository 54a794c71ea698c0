import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { fact, facts, paragraph } from "../../document/build.ts";
import { table } from "../../document/build-table.ts";
import type { Block } from "../../document/document.ts";
import { hoofdstuk, opsomming } from "./hoofdstuk.ts";
import {
  alsUren,
  dagVan,
  jaNee,
  leesbaar,
  metBron,
  periodeVan,
  plaatsen,
  terugVan,
  urenVan,
  wieVan,
} from "./woorden.ts";

/** Why: the grounds, what was weighed, what a person answered, who advised, what was asked and heard. */
export function vertelRedenen(beslissing: Beslissing): readonly Block[] {
  const { gronden, redenen, andereRegels, langerePeriode, verschillen } = beslissing;
  const waarom = [
    // What explains a difference in hours stands there.
    ...gronden
      .filter(({ uitleg }) => verschillen.every((verschil) => verschil.uitleg !== uitleg))
      .map(({ uitleg, bronnen }) => metBron(uitleg, bronnen)),
    ...(andereRegels === null ? [] : [andereRegels]),
    ...redenen,
    ...(langerePeriode === null ? [] : [metBron(langerePeriode.reden, langerePeriode.bronnen)]),
  ];
  return [
    ...hoofdstuk("Waarom", ...opsomming(waarom)),
    ...hoofdstuk("Wat is gewogen", ...weging(beslissing)),
    ...hoofdstuk("Antwoorden en keuzes", ...antwoorden(beslissing)),
    ...hoofdstuk("Wie beoordeelde", ...beoordelaar(beslissing)),
    ...hoofdstuk("Plan naast advies", ...advies(beslissing)),
    ...hoofdstuk("Onderzoek", ...onderzoek(beslissing)),
    ...hoofdstuk("Wat ontbreekt", ...ontbreekt(beslissing)),
    ...hoofdstuk("Reageren voor het besluit", ...horen(beslissing)),
    ...hoofdstuk("Terugvordering", ...terugvordering(beslissing)),
    ...hoofdstuk("Eigen teksten in de brieven", ...eigenTeksten(beslissing)),
  ];
}

function weging({ factoren }: Beslissing): readonly Block[] {
  if (factoren.length === 0) return [];
  return [
    table({
      header: ["Wat", "Telt", "Wat dit betekent"],
      rows: factoren.map(({ factor, weging: telt, betekenis }) => [factor, telt, betekenis]),
    }),
  ];
}

/** A question that is not known by its words is named by its code. */
function antwoorden({ antwoorden: alle }: Beslissing): readonly Block[] {
  if (alle.length === 0) return [];
  return [
    table({
      header: ["Vraag", "Antwoord", "Waarom"],
      rows: alle.map(({ vraag, vraagtekst, antwoord, reden }) => [
        vraagtekst === "" ? vraag : vraagtekst,
        leesbaar(antwoord),
        reden,
      ]),
    }),
  ];
}

function beoordelaar({ beoordelaar: wie }: Beslissing): readonly Block[] {
  if (wie === null) return [];
  const weg = wie.vervallenStappen;
  return [
    paragraph(metBron(wie.uitleg, wie.bronnen)),
    ...(weg.length === 0 ? [] : [paragraph(`Dit hoefde niet meer: ${weg.join(", ")}.`)]),
  ];
}

function advies({ vergelijking }: Beslissing): readonly Block[] {
  if (vergelijking === null) return [];
  const { uren, periode, oordeelDoelen, oordeelUren, doelen } = vergelijking;
  const regels = [
    fact("Uren in het plan", urenVan(uren.gevraagd)),
    fact("Uren in het advies", urenVan(uren.geadviseerd)),
    ...(periode.gevraagd === null ? [] : [fact("Periode in het plan", periodeVan(periode.gevraagd))]),
    ...(periode.geadviseerd === null ? [] : [fact("Periode in het advies", periodeVan(periode.geadviseerd))]),
    ...(oordeelDoelen === null ? [] : [fact("Oordeel over de doelen", oordeelDoelen)]),
    ...(oordeelUren === null ? [] : [fact("Oordeel over de uren", oordeelUren)]),
  ];
  return [facts(...regels), ...(doelen.length === 0 ? [] : [perDoel(doelen)])];
}

function perDoel(doelen: NonNullable<Beslissing["vergelijking"]>["doelen"]): Block {
  return table({
    header: ["Doel", "Klaar in de periode", "Eens in het gesprek", "Uren"],
    rows: doelen.map(({ doel, klaarBinnenAdviesperiode, eensInGesprek, urenGevraagd }) => [
      doel,
      jaNee(klaarBinnenAdviesperiode),
      jaNee(eensInGesprek),
      urenVan(urenGevraagd),
    ]),
    endColumns: [3],
  });
}

function onderzoek({ onderzoek: alles }: Beslissing): readonly Block[] {
  if (alles === null) return [];
  const delen = [
    ["Of het nodig is", alles.noodzaak],
    ["Hoeveel", alles.omvang],
    ["Hoe lang", alles.duur],
  ] as const;
  const regels = delen.flatMap(([naam, deel]) =>
    deel === null ? [] : [fact(naam, `${deel.bevinding} (${deel.bron})`)],
  );
  return regels.length === 0 ? [] : [facts(...regels)];
}

function ontbreekt({ ontbreekt: alles, aanvulling }: Beslissing): readonly Block[] {
  return [
    ...opsomming(alles.map(({ wie, wat }) => `${wieVan(wie)}: ${wat}`)),
    ...(aanvulling === null
      ? []
      : [
          paragraph(
            `De aanvulling is gevraagd op ${dagVan(aanvulling.gevraagdOp)}. Dat kan tot en met ${dagVan(aanvulling.totEnMet)}.`,
          ),
        ]),
  ];
}

function horen({ horen: gehoord }: Beslissing): readonly Block[] {
  const { nodig, gedaanOp, hoe, reden, over, bronnen } = gehoord;
  if (!nodig) return [];
  const gedaan = gedaanOp === null ? "" : ` op ${dagVan(gedaanOp)}`;
  const zin = hoe === "niet-nodig" ? "Reageren was hier niet nodig." : `De werknemer kon reageren${gedaan}.`;
  return [
    paragraph(
      metBron([hoe === null ? "De werknemer moet eerst kunnen reageren." : zin, reden ?? ""].join(" ").trim(), bronnen),
    ),
    ...(over.length === 0 ? [] : [paragraph("Het ging hierover:"), ...opsomming(over)]),
  ];
}

function terugvordering({ terugvordering: terug }: Beslissing): readonly Block[] {
  if (terug === null) return [];
  const { toekenning, gedeclareerdeMinuten, blijvendeMinuten, van, reden } = terug;
  return [
    facts(
      fact("Toekenning", toekenning),
      fact("Al gedeclareerd", urenVan(alsUren(gedeclareerdeMinuten))),
      fact("Wat blijft", urenVan(alsUren(blijvendeMinuten))),
      ...(van === null ? [] : [fact("Terug te vorderen", terugVan[van])]),
      ...(reden === null ? [] : [fact("Waarom", reden)]),
    ),
  ];
}

/** What the letters say beside their fixed words, and why; that reason stays here. */
function eigenTeksten({ eigenTeksten: teksten }: Beslissing): readonly Block[] {
  if (teksten.length === 0) return [];
  return [
    table({
      header: ["Waar", "Voor wie", "Tekst", "Waarom"],
      rows: teksten.map(({ plaats, voor, tekst, reden }) => [
        plaatsen[plaats],
        voor.map(wieVan).join(", "),
        tekst,
        reden,
      ]),
    }),
  ];
}
