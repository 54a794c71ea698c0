import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Datum, readDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import type { Delen, Formulier } from "../../formulier/formulier.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import { type Besluit, eindigt } from "../beslissing/kies-besluit.ts";
import { inHonderdsten } from "../honderdsten.ts";
import { leesAantalDagen } from "../voorstel/aanvulling.ts";
import type { Besluitsoort, Voorstel } from "../voorstel/voorstel.ts";
import { wachtantwoorden } from "../voorstel/vragen.ts";
import { checkEigenVerschillen } from "./check-verschillen.ts";
import type { Keuze } from "./keuze.gen.ts";

/** All that a keuze is judged against. */
export interface Keuzecontext {
  readonly keuze: Keuze;
  readonly formulier: Delen;
  /** Every question that was or became open. */
  readonly gesteld: ReadonlyMap<string, Vraag>;
  /** The proposal after these answers. */
  readonly uitgewerkt: Voorstel;
  readonly besluit: Besluit;
  /** The sum over the period that was chosen. */
  readonly uren: Urenuitkomst | null;
  readonly peildatum: Datum;
}

/** A decision that contradicts the proposal, its days or itself is refused, with every reason at once. */
export function checkKeuze(context: Keuzecontext): readonly Finding[] {
  return [
    ...checkDagen(context),
    ...checkAntwoorden(context),
    ...checkOpen(context),
    ...checkUitkomst(context),
    ...checkAfwijkingen(context),
    ...checkEigenVerschillen(context),
    ...checkPeriode(context),
    ...checkVoorbij(context),
    ...checkLaat(context),
    ...checkNieuweBaan(context),
  ];
}

function checkDagen({ keuze, uitgewerkt, formulier, peildatum }: Keuzecontext): readonly Finding[] {
  const { ontvangenOp } = uitgewerkt.gevraagd;
  const { beslotenOp } = keuze;
  const advies = readDatum(formulier.advies?.op);
  return [
    ...(beslotenOp < ontvangenOp ? [fout("BESLUIT_VOOR_ONTVANGST", "/beslotenOp", { ontvangen: ontvangenOp })] : []),
    ...(advies !== undefined && beslotenOp < advies ? [fout("BESLUIT_VOOR_ADVIES", "/beslotenOp", { advies })] : []),
    ...(beslotenOp > peildatum ? [fout("BESLUIT_IN_TOEKOMST", "/beslotenOp")] : []),
  ];
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

/** The kinds of decision each kind of form can lead to. */
export const mogelijkeSoorten: Readonly<Record<Formulier["soort"], readonly Besluitsoort[]>> = {
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
function checkUitkomst(context: Keuzecontext): readonly Finding[] {
  const { keuze, formulier, besluit, uitgewerkt } = context;
  if (uitgewerkt.vragen.length > 0) return [];
  const soorten = mogelijkeSoorten[formulier.soort];
  const urenZonderDoel = !besluit.geeftUren && (keuze.uren?.waarde ?? 0) > 0;
  const passend = soorten.includes(besluit.soort) && past(besluit) && !urenZonderDoel;
  if (!passend)
    return [
      fout("UITKOMST_PAST_NIET", "/soort/waarde", {
        keuzes: besluit.passend
          .filter((soort) => soorten.includes(soort) && (!urenZonderDoel || soort !== besluit.soort))
          .join(", "),
      }),
    ];
  const anderePeriode = besluit.afwijkingen.some(({ wat }) => wat === "periode");
  // What leaves everything as it is, needs no number where no grant is known.
  const blijft = besluit.soort === "geen-wijziging" && uitgewerkt.totNu === null;
  const zonderUren = besluit.geeftUren && !blijft && (besluit.uren === null || anderePeriode);
  return [
    ...(zonderUren && keuze.uren === undefined ? [fout("VELD_ONTBREEKT", "/uren", { veld: "Uren" })] : []),
    ...checkLaatsteDag(context),
  ];
}

/** Who ends a grant where only a change was told, or no day, says which day is the last. */
function checkLaatsteDag({ keuze, formulier, besluit, uitgewerkt }: Keuzecontext): readonly Finding[] {
  const overEinde = formulier.soort === "afsluiting" || eindigt(uitgewerkt.soort);
  const bekend = keuze.periode !== undefined || (overEinde && uitgewerkt.vanaf !== null);
  return eindigt(besluit.soort) && !bekend ? [fout("VELD_ONTBREEKT", "/periode", { veld: "Periode" })] : [];
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

/** Nobody can be granted days on which there is no work to count. */
function checkPeriode({ keuze: { periode }, formulier, uren }: Keuzecontext): readonly Finding[] {
  const einde = uren?.perioden.at(-1)?.totEnMet;
  const begin = uren?.perioden[0]?.van;
  if (formulier.soort !== "aanvraag" || periode === undefined || begin === undefined || einde === undefined) return [];
  return [
    ...(periode.van < begin ? [fout("PERIODE_VOOR_CONTRACT", "/periode/van", { begin })] : []),
    ...(periode.totEnMet > einde ? [fout("PERIODE_BUITEN_CONTRACT", "/periode/totEnMet", { einde })] : []),
  ];
}

/** Whether no day is left is answered in one way: refuse, or own hours with a reason. */
function checkVoorbij({ keuze, besluit, uitgewerkt }: Keuzecontext): readonly Finding[] {
  if (uitgewerkt.vragen.length > 0) return [];
  const plaats = (keuze.antwoorden ?? []).findIndex(({ vraag }) => vraag === "PERIODE_VOORBIJ");
  const afgewezen = besluit.soort === "afwijzing";
  const antwoord = keuze.antwoorden?.[plaats]?.antwoord;
  if (antwoord === undefined) return [];
  const tegenstrijdig = (antwoord === "ja") !== afgewezen;
  const zonderReden = antwoord === "nee" && keuze.uren !== undefined && keuze.uren.reden === undefined;
  return [
    ...(tegenstrijdig
      ? [fout("ANTWOORD_TEGENSTRIJDIG", `/antwoorden/${plaats}/antwoord`, { vraag: "PERIODE_VOORBIJ" })]
      : []),
    ...(zonderReden ? [fout("AFWIJKING_ZONDER_REDEN", "/uren/reden", { wat: "uren", voorstel: "0,00 uur" })] : []),
  ];
}

/** A late request for more hours that is not taken into account gives none. */
function checkLaat({ keuze: { antwoorden = [] } }: Keuzecontext): readonly Finding[] {
  const geweigerd = antwoorden.some(({ vraag, antwoord }) => vraag === "LAAT_MEER_UREN" && antwoord === "nee");
  return antwoorden.flatMap(({ vraag, antwoord }, plaats) =>
    geweigerd && vraag === "EXTRA_UREN" && antwoord !== "geen-extra-uren"
      ? [fout("ANTWOORD_TEGENSTRIJDIG", `/antwoorden/${plaats}/antwoord`, { vraag: "EXTRA_UREN" })]
      : [],
  );
}

/** With another job the grant stops; a message that nothing changes would say the opposite. */
function checkNieuweBaan({ keuze: { antwoorden = [] }, besluit, uitgewerkt }: Keuzecontext): readonly Finding[] {
  if (uitgewerkt.vragen.length > 0 || eindigt(besluit.soort)) return [];
  return antwoorden.flatMap(({ vraag, antwoord }, plaats) =>
    vraag === "WERKGEVER_ANDERS" && antwoord === "nieuwe-baan"
      ? [fout("ANTWOORD_TEGENSTRIJDIG", `/antwoorden/${plaats}/antwoord`, { vraag })]
      : [],
  );
}
