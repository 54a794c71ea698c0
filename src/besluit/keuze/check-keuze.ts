import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { formatGetal } from "../../domein/getal.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Besluit } from "../beslissing/kies-besluit.ts";
import { inHonderdsten } from "../honderdsten.ts";
import { leesAantalDagen } from "../voorstel/aanvulling.ts";
import type { Besluitsoort, Voorstel } from "../voorstel/voorstel.ts";
import { wachtantwoorden } from "../voorstel/vragen.ts";
import type { Keuze } from "./keuze.gen.ts";

/** All that a keuze is judged against. */
export interface Keuzecontext {
  readonly keuze: Keuze;
  readonly soortFormulier: Formulier["soort"];
  /** Every question that was or became open. */
  readonly gesteld: ReadonlyMap<string, Vraag>;
  /** The proposal after these answers. */
  readonly uitgewerkt: Voorstel;
  readonly besluit: Besluit;
}

/** A decision that contradicts the proposal, its days or itself is refused, with every reason at once. */
export function checkKeuze(context: Keuzecontext): readonly Finding[] {
  return [
    ...checkDagen(context),
    ...checkAntwoorden(context),
    ...checkOpen(context),
    ...checkUitkomst(context),
    ...checkAfwijkingen(context),
  ];
}

function checkDagen({ keuze, uitgewerkt }: Keuzecontext): readonly Finding[] {
  const { ontvangenOp } = uitgewerkt.gevraagd;
  return keuze.beslotenOp < ontvangenOp
    ? [fout("BESLUIT_VOOR_ONTVANGST", "/beslotenOp", { ontvangen: ontvangenOp })]
    : [];
}

function checkAntwoorden(context: Keuzecontext): readonly Finding[] {
  return [...checkEigenPlaatsen(context), ...checkLijst(context)];
}

/** Choices with a place of their own answer a question too, so that question must have been asked. */
function checkEigenPlaatsen({ keuze, gesteld }: Keuzecontext): readonly Finding[] {
  const onbekend = (pointer: string): Finding =>
    fout("VRAAG_ONBEKEND", pointer, { vragen: [...gesteld.keys()].join(", ") });
  const overTabel = [...gesteld.keys()].some((code) => code.startsWith("TABEL_2"));
  return [
    ...(keuze.redenTeLaat !== undefined && !gesteld.has("REDEN_TE_LAAT") ? [onbekend("/redenTeLaat")] : []),
    ...((keuze.percentages ?? []).length > 0 && !overTabel ? [onbekend("/percentages")] : []),
  ];
}

function checkLijst({ keuze, gesteld }: Keuzecontext): readonly Finding[] {
  return (keuze.antwoorden ?? []).flatMap(({ vraag, antwoord }, plaats) => {
    const hier = `/antwoorden/${plaats}`;
    const bekend = gesteld.get(vraag);
    if (bekend === undefined)
      return [fout("VRAAG_ONBEKEND", `${hier}/vraag`, { vragen: [...gesteld.keys()].join(", ") })];
    const keuzes = bekend.antwoorden?.map(({ waarde }) => waarde);
    if (keuzes !== undefined && !keuzes.includes(antwoord))
      return [fout("KEUZE_ONBEKEND", `${hier}/antwoord`, { keuzes: keuzes.join(", ") })];
    if (vraag === "AANVULTERMIJN" && leesAantalDagen(antwoord) === undefined)
      return [fout("TYPE_ONJUIST", `${hier}/antwoord`, { verwacht: "een heel getal van 1 tot en met 999" })];
    if (wachtantwoorden.has(antwoord))
      return [fout("NIET_TE_BESLISSEN", `${hier}/antwoord`, { reden: "bij dit antwoord wacht u eerst" })];
    return [];
  });
}

/** The code says which question; its words may hold what someone wrote. */
function checkOpen({ uitgewerkt }: Keuzecontext): readonly Finding[] {
  return uitgewerkt.vragen.map(({ code }) => fout("VRAAG_ONBEANTWOORD", "/antwoorden", { vraag: code }));
}

const mogelijkeSoorten: Readonly<Record<Formulier["soort"], readonly Besluitsoort[]>> = {
  aanvraag: ["toekenning", "gedeeltelijke-toekenning", "afwijzing", "niet-behandelen", "aanvulling-gevraagd"],
  aanmelding: ["toekenning", "gedeeltelijke-toekenning", "afwijzing", "niet-behandelen", "aanvulling-gevraagd"],
  wijziging: [
    "wijziging",
    "geen-wijziging",
    "einde-van-rechtswege",
    "intrekking",
    "aanvulling-gevraagd",
    "niet-behandelen",
  ],
  afsluiting: ["einde-van-rechtswege", "intrekking", "toekenning", "wijziging", "geen-wijziging"],
  evaluatie: [],
};

/** The kind must fit the form, and the hours the kind. */
function checkUitkomst({ keuze, soortFormulier, besluit, uitgewerkt }: Keuzecontext): readonly Finding[] {
  if (uitgewerkt.vragen.length > 0) return [];
  const soorten = mogelijkeSoorten[soortFormulier];
  const passend = soorten.includes(besluit.soort) && past(besluit);
  if (!passend)
    return [
      fout("UITKOMST_PAST_NIET", "/soort/waarde", {
        keuzes: besluit.passend.filter((soort) => soorten.includes(soort)).join(", "),
      }),
    ];
  const anderePeriode = besluit.afwijkingen.some(({ wat }) => wat === "periode");
  const zonderUren = besluit.geeftUren && (besluit.uren === null || anderePeriode);
  return zonderUren && keuze.uren === undefined ? [fout("VELD_ONTBREEKT", "/uren", { veld: "Uren" })] : [];
}

function past({ soort, passend }: Besluit): boolean {
  return passend.includes(soort);
}

/** Every deviation says why; above the ceiling and without a right the finding says so. */
function checkAfwijkingen({ keuze, besluit, uitgewerkt }: Keuzecontext): readonly Finding[] {
  if (uitgewerkt.vragen.length > 0) return [];
  const redenen: Readonly<Record<string, string | undefined>> = {
    soort: keuze.soort?.reden ?? keuze.uren?.reden,
    uren: keuze.uren?.reden ?? keuze.soort?.reden,
    regime: keuze.regime?.reden,
    periode: keuze.periode?.reden,
  };
  const zonderReden = besluit.afwijkingen.filter(({ wat }) => wat !== "percentage" && redenen[wat] === undefined);
  const zonderRecht = uitgewerkt.soort === "afwijzing" && besluit.geeftUren && redenen.soort === undefined;
  return [
    ...checkMaximum(keuze, besluit, uitgewerkt),
    ...(zonderRecht
      ? [
          fout("TOEKENNING_ZONDER_RECHT", "/soort/reden", {
            voorwaarde: uitgewerkt.gronden.map(({ code }) => code).join(", "),
          }),
        ]
      : zonderReden.map(({ wat, voorstel }) => fout("AFWIJKING_ZONDER_REDEN", `/${wat}/reden`, { wat, voorstel }))),
  ];
}

function checkMaximum({ uren }: Keuze, besluit: Besluit, { wettelijkMaximum }: Voorstel): readonly Finding[] {
  if (wettelijkMaximum === null || besluit.uren === null || uren?.reden !== undefined) return [];
  if (inHonderdsten(besluit.uren) <= inHonderdsten(wettelijkMaximum)) return [];
  return [
    fout("UREN_BOVEN_MAXIMUM", "/uren/reden", {
      uren: formatGetal(besluit.uren, 2),
      maximum: formatGetal(wettelijkMaximum, 2),
    }),
  ];
}
