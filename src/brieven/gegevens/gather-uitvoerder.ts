import { adresRegels } from "../../formulier/adres-regels.ts";
import type { Briefvraag } from "./gather-brief.ts";
import type { Basisgegevens } from "./vorm.ts";
import { firstShown } from "./woorden.ts";

type Uitvoerder = "uwv" | "gemeente";

/** Who decides: what the decision says, else the form, else whose policy this is. */
export function uitvoerderVan({ zaak, zichtbaar }: Pick<Briefvraag, "zaak" | "zichtbaar">): Uitvoerder {
  return zaak.beslissing?.uitvoerder ?? zichtbaar.uitvoerder?.soort ?? zaak.beleid.uitvoerder;
}

/** The name of who decides as a sentence says it, and where to write to. */
export function describeUitvoerder(
  vraag: Pick<Briefvraag, "zaak" | "zichtbaar">,
): Pick<Basisgegevens, "bestuursorgaan" | "postadres"> {
  const { uitvoerder } = vraag.zichtbaar;
  const naam = firstShown(uitvoerder?.bestuursorgaan);
  return {
    bestuursorgaan: naam === null ? naamloos[uitvoerderVan(vraag)] : metLidwoord(naam),
    postadres: firstShown(adresRegels(uitvoerder?.adres).join(", ").replace(/ {2,}/g, " ")),
  };
}

const naamloos: Readonly<Record<Uitvoerder, string>> = { uwv: "UWV", gemeente: "de gemeente" };

const lidwoorden: readonly (readonly [RegExp, string])[] = [
  [/^college\b/i, "het c"],
  [/^dagelijks bestuur\b/i, "het d"],
  [/^gemeente\b/i, "de g"],
];

/** `het college van burgemeester en wethouders`, `de gemeente Utrecht`, but `UWV`. */
export function metLidwoord(orgaan: string): string {
  const gevonden = lidwoorden.find(([begin]) => begin.test(orgaan));
  return gevonden === undefined ? orgaan : `${gevonden[1]}${orgaan.slice(1)}`;
}
