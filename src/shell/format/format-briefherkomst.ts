import { type Briefherkomst, briefherkomst, waaromVijf } from "../../brieven/herkomst.ts";
import { listBouwstenen } from "../../brieven/list-bouwstenen.ts";
import { type Briefnaam, type Briefsituatie, briefBij, briefnamen, briefsituaties } from "../../brieven/situaties.ts";
import { type Lezer, lezers, type Sjablonen } from "../../brieven/sjabloon.ts";
import { telWoord } from "../../domein/getal.ts";
import { formatColumns, formatHanging } from "./columns.ts";

/** An old letter, or what was lacking, with the letter it became, for whom, and the pieces that can say it. */
export interface Herkomstregel extends Briefherkomst {
  /** null where no letter is needed any more. */
  readonly brief: Briefnaam | null;
  readonly lezers: readonly Lezer[];
  readonly bouwstenen: readonly string[];
}

export function describeBriefherkomst(
  sjablonen: Sjablonen,
  lezersBij: ReadonlyMap<Briefsituatie, ReadonlySet<Lezer>>,
): readonly Herkomstregel[] {
  return briefherkomst.map((oud) => {
    const [eerste] = oud.situaties;
    const krijgen = lezers.filter((lezer) => oud.situaties.some((situatie) => lezersBij.get(situatie)?.has(lezer)));
    const stenen = oud.situaties.flatMap((situatie) =>
      krijgen.flatMap((lezer) => listBouwstenen(situatie, lezer, sjablonen)),
    );
    return {
      id: oud.id,
      naam: oud.naam,
      situaties: oud.situaties,
      brief: eerste === undefined ? null : briefBij[eerste],
      lezers: eerste === undefined ? ["jobcoach", "werkgever"] : krijgen,
      bouwstenen: [...new Set(stenen)].toSorted(),
      reden: oud.reden,
    };
  });
}

const aan: Readonly<Record<Lezer, string>> = { client: "werknemer", jobcoach: "jobcoach", werkgever: "werkgever" };
const breedte = 110;

export function formatBriefherkomst(regels: readonly Herkomstregel[]): string {
  return [
    "Van zeventien brieven naar vijf, elk voor drie lezers",
    "",
    formatTabel(regels),
    "",
    "Per brief",
    ...briefnamen.map((brief) =>
      formatHanging(
        `  ${brief.padEnd(12)}`,
        briefsituaties.filter((een) => briefBij[een] === brief).join(", "),
        breedte,
      ),
    ),
    "",
    "Waarom vijf genoeg is",
    ...waaromVijf.map((zin) => formatHanging("  - ", zin, breedte)),
    "",
    "Per oude brief: waarom, en met welke bouwstenen",
    ...regels.flatMap(formatRegel),
  ].join("\n");
}

function formatTabel(regels: readonly Herkomstregel[]): string {
  return formatColumns([
    ["", "was", "situatie", "brief", "lezers", "bouwstenen"],
    ...regels.map(({ id, naam, situaties, brief, lezers: voor, bouwstenen }) => [
      id,
      naam,
      situaties.join(", ") || "-",
      brief ?? "geen",
      voor.map((lezer) => aan[lezer]).join(", "),
      bouwstenen.length === 0 ? "-" : String(bouwstenen.length),
    ]),
  ]);
}

function formatRegel({ id, naam, reden, bouwstenen }: Herkomstregel): readonly string[] {
  return [
    `  ${id}  ${naam}`,
    formatHanging("      ", reden, breedte),
    ...(bouwstenen.length === 0
      ? []
      : [
          formatHanging(
            "      ",
            `${telWoord(bouwstenen.length, "bouwsteen", "bouwstenen")}: ${bouwstenen.join(", ")}`,
            breedte,
          ),
        ]),
  ];
}
