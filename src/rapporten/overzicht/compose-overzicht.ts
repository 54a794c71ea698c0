import { fact, heading } from "../../document/build.ts";
import type { Block, Document, Fact } from "../../document/document.ts";
import { type Datum, formatDatum } from "../../domein/datum.ts";
import type { Rol } from "../../domein/rol.ts";
import type { Delen, Formulier } from "../../formulier/formulier.ts";
import { selectVisible } from "../../formulier/inzage.ts";
import { velden } from "../../formulier/velden.gen.js";
import { isRecord } from "../../formulier/visit-velden.ts";
import { describeDeel, shortAnswer, whoFillsIn } from "./describe-onderdeel.ts";
import { grafiekenBij } from "./grafieken-bij.ts";
import { byPeople } from "./kolommen.ts";
import { describeOndertekening } from "./ondertekening.ts";

/** From so many parts on, a reader wants to know where each is. */
const partsForContents = 6;

/** The whole form as one reader may see it, in the order of its questions: what was asked and what was answered. */
export function composeOverzicht(formulier: Formulier, lezer: Rol, op: Datum): Document {
  const zichtbaar = selectVisible(formulier, lezer);
  const { titel } = velden[formulier.soort];
  const bestuursorgaan = zichtbaar.uitvoerder?.bestuursorgaan ?? "";
  const blocks = describeDelen(formulier, zichtbaar);
  const parts = blocks.filter((block) => block.kind === "heading" && block.level === 2).length;
  return {
    title: titel,
    language: "nl-NL",
    author: bestuursorgaan,
    subject: titel,
    date: op,
    frame: {
      kind: "report",
      sender: { name: bestuursorgaan, lines: [] },
      reference: [fact("Datum", formatDatum(op)), ...references(formulier, zichtbaar)],
      contents: parts >= partsForContents,
    },
    blocks,
  };
}

/** What the form says of itself, before its parts. */
function references(formulier: Formulier, zichtbaar: Partial<Delen>): readonly Fact[] {
  return answered(formulier, zichtbaar).flatMap(([, kind, antwoord]) => {
    const kort = kind.kind === "veld" ? shortAnswer(kind, antwoord) : undefined;
    return kort === undefined ? [] : [fact(kind.titel, kort)];
  });
}

function describeDelen(formulier: Formulier, zichtbaar: Partial<Delen>): readonly Block[] {
  return answered(formulier, zichtbaar).flatMap(([vraag, kind, antwoord]) => {
    if (kind.kind === "veld") return [];
    if (vraag === "ondertekening") {
      const blokken = describeOndertekening(formulier, zichtbaar);
      return blokken.length === 0 ? [] : [heading(2, kind.titel), ...whoFillsIn(kind), ...blokken];
    }
    return [...describeDeel(vraag, kind, antwoord, 2), ...grafiekenBij(vraag, formulier.soort, zichtbaar)];
  });
}

/** Each question of the form that people answer, with its answer as the reader sees it; also the place to sign. */
function answered({ soort }: Formulier, zichtbaar: Partial<Delen>) {
  const antwoorden: unknown = zichtbaar;
  return Object.entries(velden[soort].velden)
    .filter(([, kind]) => byPeople(kind))
    .map(([vraag, kind]) => [vraag, kind, isRecord(antwoorden) ? antwoorden[vraag] : undefined] as const)
    .filter(([vraag, , antwoord]) => antwoord !== undefined || vraag === "ondertekening");
}
