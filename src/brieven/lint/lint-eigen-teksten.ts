import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import { escapeMarkdown } from "../../document/escape-markdown.ts";
import type { Lezer } from "../sjabloon.ts";
import { beoordeelTaal } from "../taal/beoordeel-taal.ts";
import { splitZinnen } from "../taal/split-zinnen.ts";
import type { Taalcode } from "../taal/taalcode.ts";
import type { Taalvondst } from "../taal/taalvondst.ts";

/** What could be plainer in a text that the beslisser wrote. It never stops a letter. */
export interface EigenTaalvondst {
  readonly pointer: string;
  /** Which sentence of that text, from 1; null when it is about all of it. */
  readonly zin: number | null;
  readonly vondst: Taalvondst;
}

interface EigenTekst {
  readonly pointer: string;
  readonly tekst: string;
  readonly lezer: Lezer;
}

/** Only a whole letter can lack these. */
const overHeleBrief: ReadonlySet<Taalcode> = new Set<Taalcode>([
  "ZINNEN_GEMIDDELD_TE_LANG",
  "LEESSCORE_TE_LAAG",
  "AANSPREEKVORM_ONTBREEKT",
  "BEGIN_IS_INLEIDING",
  "BEGIN_TE_LANG",
]);

/** The own words in a decision, by the same rules of plain language as the templates. */
export function lintEigenTeksten(beslissing: Beslissing): readonly EigenTaalvondst[] {
  return listEigenTeksten(beslissing).flatMap(lintTekst);
}

/** Each text once, judged for its plainest reader. */
function listEigenTeksten(beslissing: Beslissing): readonly EigenTekst[] {
  const { eigenTeksten, redenen, verschillen, andereRegels, horen, terugvordering } = beslissing;
  const redenenMetPlaats: readonly (readonly [string, string | null | undefined])[] = [
    ...redenen.map((tekst, index) => [`/redenen/${index}`, tekst] as const),
    ...verschillen.map(({ reden }, index) => [`/verschillen/${index}/reden`, reden] as const),
    ["/andereRegels", andereRegels],
    ["/horen/reden", horen.reden],
    ["/terugvordering/reden", terugvordering?.reden],
  ];
  return [
    ...eigenTeksten.map(({ tekst, voor }, index): EigenTekst => {
      const lezer = voor.includes("client") ? "client" : (voor[0] ?? "client");
      return { pointer: `/eigenTeksten/${index}/tekst`, tekst, lezer };
    }),
    ...redenenMetPlaats.flatMap(([pointer, tekst]): readonly EigenTekst[] =>
      tekst == null ? [] : [{ pointer, tekst, lezer: "client" }],
    ),
  ];
}

function lintTekst({ pointer, tekst, lezer }: EigenTekst): readonly EigenTaalvondst[] {
  const { vondsten } = beoordeelTaal({ tekst: escapeMarkdown(tekst), lezer, juridisch: [], namen: [] });
  const zinnen = splitZinnen(tekst).map(({ van, tot }) => tekst.slice(van, tot));
  return vondsten
    .filter(({ code }) => !overHeleBrief.has(code))
    .map((vondst) => ({ pointer, zin: zinnen.indexOf(vondst.zin) + 1 || null, vondst }));
}
