import type { Briefkeuze, Briefzaak } from "../../brieven/brief.ts";
import { type Bouwsteenuitleg, type Briefuitleg, explainBrief } from "../../brieven/explain-brief.ts";
import type { Lezer, Sjablonen } from "../../brieven/sjabloon.ts";

/** Which letter, who gets it and which pieces it says, each with its reason. Holds no names. */
export interface Keuzeuitleg extends Briefkeuze {
  readonly brieven: readonly Briefuitleg[];
}

export function describeBriefkeuze(
  zaak: Briefzaak,
  keuze: Briefkeuze,
  voor: readonly Lezer[],
  sjablonen: Sjablonen,
): Keuzeuitleg {
  const { situatie, brief, waarom, lezers } = keuze;
  const gekozen = lezers.filter(({ lezer }) => voor.includes(lezer));
  return {
    situatie,
    brief,
    waarom,
    lezers: gekozen,
    brieven: gekozen.flatMap(({ lezer, krijgt }) =>
      krijgt ? (explainBrief(zaak, keuze, lezer, sjablonen) ?? []) : [],
    ),
  };
}

const aan: Readonly<Record<Lezer, string>> = { client: "werknemer", jobcoach: "jobcoach", werkgever: "werkgever" };

export function formatBriefkeuze({ situatie, brief, waarom, lezers, brieven }: Keuzeuitleg): string {
  return [
    `Brief: ${brief}`,
    `Situatie: ${situatie}`,
    `Waarom: ${waarom}`,
    "",
    "Wie krijgt de brief?",
    ...lezers.map(
      ({ lezer, krijgt, waarom: omdat }) => `  ${aan[lezer].padEnd(10)} ${(krijgt ? "ja" : "nee").padEnd(4)} ${omdat}`,
    ),
    ...brieven.flatMap(formatBrief),
  ].join("\n");
}

function formatBrief({ lezer, sjabloon, uitleg, bouwstenen }: Briefuitleg): readonly string[] {
  const gebruikt = bouwstenen.filter((steen) => steen.gebruikt);
  const niet = bouwstenen.filter((steen) => !steen.gebruikt);
  return [
    "",
    `De brief aan de ${aan[lezer]} (${sjabloon})`,
    `  ${uitleg}`,
    "",
    `  Staat erin: ${gebruikt.length} van ${bouwstenen.length} bouwstenen`,
    ...gebruikt.flatMap(formatBouwsteen),
    "",
    ...(niet.length === 0 ? [] : [`  Staat er niet in: ${niet.length}`, ...niet.flatMap(formatBouwsteen)]),
  ];
}

function formatBouwsteen({ naam, wanneer, bron, uitleg }: Bouwsteenuitleg): readonly string[] {
  return [`    ${naam}`, `      ${uitleg}`, `      wanneer: ${wanneer ?? "altijd"}`, `      bron: ${bron}`];
}
