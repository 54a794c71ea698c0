import { fact, nobreak, signature, text } from "../../document/build.ts";
import type { Document, Fact, LetterFrame } from "../../document/document.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { type Datum, formatDatum } from "../../domein/datum.ts";
import { Fault } from "../../domein/fault.ts";
import { adresRegels } from "../../formulier/adres-regels.ts";
import { type Delen, delenVan, type Formulier } from "../../formulier/formulier.ts";
import { selectVisible } from "../../formulier/inzage.ts";
import { fillTemplate } from "../../template/fill-template.ts";
import { locateProblem } from "../../template/problem.ts";
import type { Lezer, Sjablonen } from "../sjabloon.ts";
import { addressFor, type Geadresseerde } from "./address.ts";
import { magBrievenNaarJobcoach, ontvangstVan } from "./choose-lezers.ts";
import { gatherGegevens } from "./gather-gegevens.ts";

/** The receipt for one reader: received, what is still missing and by when, when the decision comes. */
export function composeOntvangst(
  formulier: Formulier,
  bevindingen: readonly Finding[],
  lezer: Lezer,
  op: Datum,
  sjablonen: Sjablonen,
): Document {
  const zichtbaar = selectVisible(formulier, lezer);
  const sjabloon = sjablonen.brieven[`ontvangst/${ontvangstVan(formulier)}.${lezer}`];
  if (sjabloon === undefined) throw new Fault("TEMPLATE_MISSING", `ontvangst/${ontvangstVan(formulier)}.${lezer}`);
  const geadresseerde = addressFor(lezer, zichtbaar, op);
  const viaJobcoach = magBrievenNaarJobcoach(delenVan(formulier));
  const gegevens = gatherGegevens({ zichtbaar, bevindingen, lezer, viaJobcoach, begroeting: geadresseerde.aanhef, op });
  const body = fillTemplate(sjabloon.body, sjablonen.bouwstenen, gegevens);
  if (!body.ok) throw new Fault("TEMPLATE_BROKEN", body.problems.map(locateProblem).join("; "));
  return {
    title: sjabloon.onderwerp,
    language: "nl-NL",
    author: zichtbaar.uitvoerder?.bestuursorgaan ?? "",
    subject: sjabloon.onderwerp,
    date: op,
    frame: frameFor(zichtbaar, geadresseerde, op),
    blocks: [...body.blocks, closing(zichtbaar)],
  };
}

function frameFor({ uitvoerder, zaaknummer }: Partial<Delen>, { regels }: Geadresseerde, op: Datum): LetterFrame {
  const contact = uitvoerder?.aanspreekpunt ?? uitvoerder?.beslisser;
  const reference: Fact[] = [fact("Datum", formatDatum(op))];
  if (zaaknummer !== undefined) reference.push(fact("Ons kenmerk", zaaknummer));
  const vragen = [
    ...(contact?.naam === undefined ? [] : [text(`${contact.naam} `)]),
    ...(contact?.telefoon === undefined ? [] : [nobreak(contact.telefoon)]),
  ];
  if (vragen.length > 0) reference.push(fact("Vragen?", vragen));
  return {
    kind: "letter",
    sender: {
      name: uitvoerder?.bestuursorgaan ?? "",
      lines: [
        ...[uitvoerder?.uitgevoerdDoor, uitvoerder?.kantoor].filter((regel) => regel !== undefined),
        ...adresRegels(uitvoerder?.adres),
      ],
    },
    addressee: regels,
    reference,
  };
}

/** Who writes, for which body; an executing organisation is named too. */
function closing({ uitvoerder }: Partial<Delen>): ReturnType<typeof signature> {
  const wie = uitvoerder?.beslisser?.naam ?? uitvoerder?.aanspreekpunt?.naam;
  const namens = uitvoerder?.bestuursorgaan === undefined ? [] : [`namens ${uitvoerder.bestuursorgaan}`];
  return signature("Met vriendelijke groet,", ...(wie === undefined ? [] : [wie]), ...namens);
}
