import { fact, nobreak, signature, text } from "../document/build.ts";
import type { Block, Fact, LetterFrame } from "../document/document.ts";
import { adresRegels } from "../formulier/adres-regels.ts";
import type { Delen } from "../formulier/formulier.ts";
import type { Geadresseerde } from "./address.ts";
import { metLidwoord } from "./gegevens/gather-uitvoerder.ts";
import type { Briefgegevens } from "./gegevens/vorm.ts";

/** What stands around a letter: who writes, to whom, and the lines to find it back by. */
export function frameBrief(
  { uitvoerder }: Pick<Partial<Delen>, "uitvoerder">,
  { regels }: Geadresseerde,
  { op, kenmerk, ontvangenOp, zaak, besluit, contact }: Briefgegevens,
): LetterFrame {
  const vragen = [
    ...(contact === null ? [] : [text(`${contact.naam} `)]),
    ...(contact?.telefoon == null ? [] : [nobreak(contact.telefoon)]),
  ];
  const reference: readonly Fact[] = [
    fact("Datum", op),
    ...(kenmerk === null ? [] : [fact("Ons kenmerk", kenmerk)]),
    ...(besluit === null || ontvangenOp === null ? [] : [fact(`Datum ${zaak}`, ontvangenOp)]),
    ...(vragen.length === 0 ? [] : [fact("Vragen?", vragen)]),
  ];
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

/** Who writes, and for which body (Awb 10:10). */
export function closeBrief({ uitvoerder }: Pick<Partial<Delen>, "uitvoerder">): Block {
  const wie = uitvoerder?.beslisser?.naam ?? uitvoerder?.aanspreekpunt?.naam;
  const namens = uitvoerder?.bestuursorgaan === undefined ? [] : [`namens ${metLidwoord(uitvoerder.bestuursorgaan)}`];
  return signature("Met vriendelijke groet,", ...(wie === undefined ? [] : [wie]), ...namens);
}
