import type { Beslissing, Stap } from "../../besluit/beslissing/beslissing.gen.ts";
import { formatDatum } from "../../domein/datum.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { protocol, uwv2023 } from "../../regels/bron.ts";
import type { Briefzaak } from "../brief.ts";
import type { Bijzonder } from "./bijzonder.ts";
import { beschrijfSom } from "./proefsom.ts";
import { proefverschil } from "./proefverschillen.ts";
import { isBesluitzaak, type Kader, metBesluit } from "./proefzaak.ts";
import { redenTeLaat, werkgeverVraagtAan } from "./wendingen-formulier.ts";
import { metVerschillen } from "./wendingen-uren.ts";

/** Hours, goals and rates with something about them that few cases have. */
export const bijzondereUren: readonly Bijzonder[] = [
  { naam: "vorige keer een hoger percentage", basis: ["voortzetting"], maak: hadHogerPercentage },
  { naam: "vorige keer meer, en nu meer dan gevraagd", basis: ["voortzetting"], maak: krijgtMeerDanGevraagd },
  { naam: "geen doel gehaald", basis: ["voortzetting"], maak: haaldeGeenDoel },
  {
    naam: "te laat, met een reden die niet goed is",
    basis: ["toekenning"],
    maak: (zaak, { dagen }) => redenTeLaat(metVerschillen(zaak, ["te-laat"], dagen)),
  },
  {
    naam: "te laat, en de werkgever gaf geen reden",
    basis: ["toekenning"],
    maak: (zaak, { dagen }) => werkgeverVraagtAan(metVerschillen(zaak, ["te-laat"], dagen)),
  },
  { naam: "doelen zonder dag", basis: ["toekenning"], maak: zonderDoeldagen },
  {
    naam: "met een eigen tarief",
    basis: ["toekenning"],
    bij: "gemeente",
    beleid: (beleid) => ({
      ...beleid,
      tarieven: [{ vanaf: "2026-01-01", totEnMet: null, eurocent: 9_150, bron: "Besluit tarieven" }],
    }),
    maak: (zaak) => zaak,
  },
  {
    naam: "zonder termijn om te melden",
    basis: ["toekenning", "minder werkuren"],
    beleid: zonderMeldtermijn,
    maak: (zaak) => zaak,
  },
];

function zonderMeldtermijn(beleid: Beleid): Beleid {
  return { ...beleid, termijnen: { ...beleid.termijnen, wijzigingMelden: null } };
}

function vorigeKeer({ dagen }: Kader): NonNullable<Beslissing["vorigeKeer"]> {
  const periode = { van: dagen.vorigeVan, totEnMet: dagen.vorigeTotEnMet };
  return { uren: 80.12, periode, regime: "intensief", urenPerWeek: 24 };
}

/** In the same job since the period before, so the sum tells from which day the years count, and by which table. */
function hadHogerPercentage(zaak: Briefzaak, kader: Kader): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanvraag") return zaak;
  const { van, totEnMet, vorigeVan } = kader.dagen;
  const inDienst = { ...formulier.dienstverband, inDienstSinds: vorigeVan };
  const berekening = [...beschrijfTelling(kader), ...beschrijfSom({ van, totEnMet }).map(metTabel)];
  return metBesluit(
    { ...zaak, formulier: { ...formulier, dienstverband: inDienst } },
    { vorigeKeer: vorigeKeer(kader), berekening },
  );
}

function beschrijfTelling({ dagen: { vorigeVan } }: Kader): readonly Stap[] {
  return [
    {
      soort: "jaartelling",
      tekst: `De jaren tellen vanaf de eerste werkdag in deze baan: ${formatDatum(vorigeVan)}.`,
      getallen: { jaartelling: "dienstverband", start: vorigeVan },
      bronnen: [uwv2023("§2.3")],
    },
    {
      soort: "tabel",
      tekst: "Het eerste contract duurt een jaar of langer: Tabel 1.",
      getallen: { tabelkeuze: "eerste-contract" },
      bronnen: [uwv2023("§5.2")],
    },
  ];
}

const metTabel = (stap: Stap): Stap => (stap.soort === "contract" ? { ...stap, bronnen: [protocol("Tabel 1")] } : stap);

/** All hours of the regime, which are more than was asked and still fewer than before. */
function krijgtMeerDanGevraagd(zaak: Briefzaak, kader: Kader): Briefzaak {
  return metBesluit(zaak, {
    vorigeKeer: vorigeKeer(kader),
    verschillen: [proefverschil("regime-uren", kader.dagen)],
  });
}

function haaldeGeenDoel(zaak: Briefzaak): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanvraag" || formulier.evaluatie === undefined) return zaak;
  const doelen = formulier.evaluatie.doelen?.map((doel) => ({
    ...doel,
    bereikt: "deels" as const,
    verder: "loopt-door" as const,
  }));
  const evaluatie = { ...formulier.evaluatie, ...(doelen === undefined ? {} : { doelen }) };
  return { ...zaak, formulier: { ...formulier, evaluatie } };
}

function zonderDoeldagen(zaak: Briefzaak): Briefzaak {
  const { formulier } = zaak;
  if (!isBesluitzaak(zaak) || formulier.soort !== "aanvraag") return zaak;
  const doelen = (formulier.plan?.doelen ?? []).map(({ voor: _, ...doel }) => doel);
  return { ...zaak, formulier: { ...formulier, plan: { ...formulier.plan, doelen } } };
}
