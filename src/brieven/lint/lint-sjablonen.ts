import type { TemplateProblem } from "../../template/problem.ts";
import type { Briefkeuze, Briefzaak } from "../brief.ts";
import { chooseBrief } from "../choose-brief.ts";
import type { Proefzaak } from "../proef/proefzaak.ts";
import type { Lezer, Sjablonen } from "../sjabloon.ts";
import { type Briefspoor, traceBrief } from "../trace-brief.ts";
import { addCijfers, type Lezercijfers, sluitCijfers, startCijfers } from "./lezercijfers.ts";
import { lintBereik } from "./lint-bereik.ts";
import { lintElementen } from "./lint-elementen.ts";
import { lintDocument, readBrief, vondstVan } from "./lint-opbouw.ts";
import { lintTaal } from "./lint-taal.ts";
import type { Lintvondst } from "./lintvondst.ts";
import { mergeVondsten } from "./merge-vondsten.ts";

/** Templates with what their files already show to be wrong, and the cases to try them on. */
export interface Lintvraag {
  readonly sjablonen: Sjablonen;
  readonly problems: readonly TemplateProblem[];
  readonly zaken: readonly Proefzaak[];
}

export interface Lintverslag {
  /** In the order of the files and their lines. */
  readonly vondsten: readonly Lintvondst[];
  readonly cijfers: Readonly<Record<Lezer, Lezercijfers>>;
}

/** Judges templates by every letter they make: whether it can be made, holds what it must, and is plain. What is broken stops nothing else. */
export function lintSjablonen({ sjablonen, problems, zaken }: Lintvraag): Lintverslag {
  const stand = startStand(sjablonen);
  for (const zaak of zaken) lintZaak(zaak, stand);
  const gezien = new Set(problems.map(placeOf));
  const bereik = lintBereik(sjablonen, stand).filter((vondst) => !gezien.has(placeOf(vondst)));
  return {
    vondsten: mergeVondsten([...problems.map(vondstVan), ...stand.vondsten, ...bereik]),
    cijfers: sluitCijfers(stand.cijfers),
  };
}

/** What the letters so far came to. */
interface Stand {
  readonly sjablonen: Sjablonen;
  readonly vondsten: Lintvondst[];
  readonly visits: Set<string>;
  readonly geschreven: Set<string>;
  /** Texts that were judged already: many cases give the same letter. */
  readonly gelezen: Set<string>;
  readonly cijfers: ReturnType<typeof startCijfers>;
}

function startStand(sjablonen: Sjablonen): Stand {
  const cijfers = startCijfers();
  return { sjablonen, vondsten: [], visits: new Set(), geschreven: new Set(), gelezen: new Set(), cijfers };
}

const placeOf = ({ file, line, column }: Pick<Lintvondst, "file" | "line" | "column">) => `${file}:${line}:${column}`;

function lintZaak({ naam, zaak }: Proefzaak, stand: Stand): void {
  const keuze = chooseBrief(zaak);
  if (!keuze.ok) return;
  for (const { lezer, krijgt } of keuze.value.lezers) {
    const gevolgd = krijgt ? traceBrief(zaak, keuze.value, lezer, stand.sjablonen) : undefined;
    if (gevolgd === undefined) continue;
    for (const vondst of lintBrief(zaak, keuze.value, lezer, gevolgd, stand))
      stand.vondsten.push({ ...vondst, proefzaak: naam });
  }
}

function lintBrief(
  zaak: Briefzaak,
  keuze: Briefkeuze,
  lezer: Lezer,
  gevolgd: Briefspoor,
  stand: Stand,
): readonly Lintvondst[] {
  const { spoor, sjabloon } = gevolgd;
  const { file } = sjabloon.body;
  for (const visit of spoor.visits) stand.visits.add(visit);
  stand.geschreven.add(`${keuze.brief}.${lezer}`);
  stand.cijfers[lezer].brieven += 1;
  const taal = lintWoorden(gevolgd, lezer, stand);
  const gelezen = readBrief(gevolgd, zaak.op);
  if (!gelezen.ok) return [...gelezen.vondsten, ...taal];
  return [
    ...taal,
    ...lintDocument(gelezen.document, spoor, file, lezer),
    ...lintElementen(zaak, keuze, lezer, gelezen.document, spoor, file),
  ];
}

function lintWoorden(gevolgd: Briefspoor, lezer: Lezer, { gelezen, cijfers, sjablonen }: Stand): readonly Lintvondst[] {
  const sleutel = `${lezer} ${gevolgd.spoor.text}`;
  if (gelezen.has(sleutel)) return [];
  gelezen.add(sleutel);
  const taal = lintTaal(gevolgd, lezer, sjablonen);
  addCijfers(cijfers[lezer], taal.cijfers);
  return taal.vondsten;
}
