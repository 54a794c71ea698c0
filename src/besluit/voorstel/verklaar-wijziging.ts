import { type Datum, formatDatum } from "../../domein/datum.ts";
import { formatUren } from "../../domein/getal.ts";
import { protocol, protocol2014, uwv2023 } from "../../regels/bron.ts";
import type { Stap } from "../../regels/uitleg.ts";
import type { Toekenning } from "../dossier/dossier.gen.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import { contracturenRond } from "./getallen-achter-verschil.ts";
import { maakVerschil, type Verschil } from "./verschil.ts";
import type { Grond } from "./voorstel.ts";

/** Why the hours of a running grant are what they become. */
export function grondenVan({ formulier }: Voorstelfeiten, vanaf: Datum, wens: string | undefined): readonly Grond[] {
  const bronnen = [uwv2023("§4.1")];
  const herrekend = formulier.wijzigingen?.some(({ wat }) => wat === "contracturen") === true;
  const uitleg = `De uren zijn opnieuw berekend vanaf ${formatDatum(vanaf)}.`;
  return [
    ...(herrekend ? [{ code: "HERREKEND", uitleg, bronnen }] : []),
    ...(wens === "geen-extra-uren"
      ? [{ code: "GEEN_EXTRA_UREN", uitleg: "Er komen geen extra uren bij.", bronnen }]
      : []),
  ];
}

/** The last step of a change: from what the contract gives to what someone granted on top. */
export function stapErbij(volgens: number, wordt: number): readonly Stap[] {
  const erbij = inHonderdsten(wordt) - inHonderdsten(volgens);
  if (erbij === 0) return [];
  return [
    {
      soort: "erbij",
      tekst: `Erbij: ${formatUren(inUren(erbij))}. Samen ${formatUren(wordt)}.`,
      getallen: { volgens, erbij: inUren(erbij), uren: wordt },
      bronnen: [uwv2023("§4.1")],
    },
  ];
}

export interface Wijzigingsuren {
  /** Hours the difference starts from: those that were asked, or those that held. */
  readonly begin: number;
  readonly oud: number;
  /** What the contract gives. */
  readonly volgens: number;
  readonly wordt: number;
  /** Hours that were asked on top; null when nobody said how many. */
  readonly erbij: number | null;
  /** Someone granted hours on top. */
  readonly geeftExtra: boolean;
}

/** From what was asked, or from what held, to what it becomes. */
export function verklaarWijziging(
  { uren, anderRegime }: Pick<Voorstelfeiten, "uren" | "anderRegime">,
  toekenning: Toekenning,
  vanaf: Datum,
  { begin, oud, volgens, wordt, erbij, geeftExtra }: Wijzigingsuren,
): readonly Verschil[] {
  const totaal = inHonderdsten(begin) - inHonderdsten(wordt);
  if (totaal === 0) return [];
  const meerDanGevraagd = geeftExtra && totaal < 0;
  if (meerDanGevraagd && wordt > volgens) return [heelRegime(anderRegime, totaal, wordt)];
  // Where the contract alone gives more than was asked, none of what was asked is refused.
  const contract = meerDanGevraagd ? totaal : inHonderdsten(oud) - inHonderdsten(volgens);
  const rest = totaal - contract;
  const uur = (honderdsten: number): string => formatUren(inUren(Math.abs(honderdsten)));
  const doorContract = maakVerschil({
    oorzaak: "contracturen",
    minder: inUren(contract),
    getallen: contracturenRond(uren?.segmenten ?? [], vanaf, toekenning.urenPerWeek),
    uitleg: `Door de nieuwe werkuren is er ${uur(contract)} ${contract > 0 ? "minder" : "meer"} nodig.`,
    bronnen: [uwv2023("§4.1")],
  });
  const doorVraag = maakVerschil({
    oorzaak: "geen-extra-uren",
    minder: inUren(rest),
    getallen: {
      ...(erbij === null ? {} : { gevraagdErbij: erbij }),
      erbij: inUren(inHonderdsten(wordt) - inHonderdsten(volgens)),
    },
    uitleg: `Van de extra uren die zijn gevraagd, valt ${uur(rest)} af.`,
    bronnen: [protocol2014("A.8")],
  });
  return [...(contract === 0 ? [] : [doorContract]), ...(rest === 0 ? [] : [doorVraag])];
}

/** Another regime gives all its hours, also when that is more than was asked. */
function heelRegime(anderRegime: Voorstelfeiten["anderRegime"], totaal: number, wordt: number): Verschil {
  return maakVerschil({
    oorzaak: "regime-uren",
    minder: inUren(totaal),
    getallen: { ...(anderRegime === null ? {} : { regime: anderRegime.regime }), grens: wordt },
    uitleg: `Alle uren van het regime zijn ${formatUren(wordt)}. Dat is ${formatUren(inUren(-totaal))} meer dan gevraagd.`,
    bronnen: [protocol()],
  });
}
