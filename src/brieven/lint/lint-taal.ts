import type { Spot, Traced } from "../../template/trace-template.ts";
import type { Lezer, Sjablonen } from "../sjabloon.ts";
import { beoordeelTaal } from "../taal/beoordeel-taal.ts";
import { vertelTaalvondst } from "../taal/messages.nl.ts";
import type { Bereik, Taalcijfers, Taalvondst } from "../taal/taalvondst.ts";
import type { Briefspoor } from "../trace-brief.ts";
import type { Lintvondst } from "./lintvondst.ts";
import { namenIn, woordenVanMensen } from "./woorden-van-mensen.ts";
import { gewoneNaam, zonderMensen } from "./zonder-mensen.ts";

export interface Taallint {
  readonly vondsten: readonly Lintvondst[];
  readonly cijfers: Taalcijfers;
}

/** The plain language of one letter, each finding where its words stand in the files. What other people wrote weighs less. */
export function lintTaal({ spoor, gegevens }: Briefspoor, lezer: Lezer, sjablonen: Sjablonen): Taallint {
  const juridisch = juridischIn(spoor, sjablonen);
  const { vondsten, cijfers } = beoordeelTaal({ tekst: spoor.text, lezer, juridisch, namen: namenIn(gegevens) });
  const geplaatst = vondsten.flatMap((vondst) => placeVondst(vondst, spoor.locate(vondst.van), lezer));
  if (!geplaatst.some(({ ernst }) => ernst === "fout")) return { vondsten: geplaatst, cijfers };
  const { tekst, terug, heen } = zonderMensen(spoor, woordenVanMensen(gegevens));
  const kaal = beoordeelTaal({ tekst, lezer, juridisch: juridisch.map(heen), namen: [gewoneNaam] });
  const vanSchrijver = new Set(
    kaal.vondsten.flatMap((een) => placeVondst(een, spoor.locate(terug(een.van)), lezer)).map(nameVondst),
  );
  return {
    vondsten: geplaatst.map((een) => (vanSchrijver.has(nameVondst(een)) ? een : { ...een, ernst: "waarschuwing" })),
    cijfers,
  };
}

function placeVondst(vondst: Taalvondst, plaats: Spot | undefined, lezer: Lezer): readonly Lintvondst[] {
  if (plaats === undefined) return [];
  const { file, line, column } = plaats;
  const { code, ernst, zin } = vondst;
  return [
    {
      code,
      ernst,
      file,
      line,
      column,
      melding: vertelTaalvondst(vondst),
      over: overWat(vondst),
      zin,
      proefzaak: null,
      lezers: [lezer],
    },
  ];
}

/** The word a finding is about; a passive is known by its participle. */
function overWat({ params }: Taalvondst): string {
  return String(params.woord ?? params.afkorting ?? params.deelwoord ?? params.tweede ?? "");
}

/** The same finding in another filling of the same words. */
function nameVondst({ code, over, file, line }: Lintvondst): string {
  return `${file}:${line} ${code} ${over}`;
}

/** Only pieces that say so are the legal footer. */
function juridischIn({ stretches }: Traced, { bouwstenen, voorwerk }: Sjablonen): readonly Bereik[] {
  const files = new Set(
    Object.entries(voorwerk).flatMap(([naam, { juridisch }]) => (juridisch ? (bouwstenen[naam]?.file ?? []) : [])),
  );
  return stretches.filter(({ file }) => files.has(file)).map(({ van, tot }) => ({ van, tot }));
}
