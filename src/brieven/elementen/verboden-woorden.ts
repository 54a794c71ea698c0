import type { Briefbeeld } from "./briefbeeld.ts";
import { type Element, verboden } from "./element.ts";
import { listBladen } from "./list-bladen.ts";

/** What says something of health, income or benefit. */
const gezondheid = /ziek|beperking|medisch|diagnose|gezondheid|handicap|arbeidsongeschikt/giu;
const uitkering =
  /wajong|uitkering|bijstand|participatiewet|loonwaarde|doelgroep|\bWIA\b|\bSFB\b|Ziektewet|Werkloosheidswet|structureel functionele/giu;
const advies = /arbeidsdeskundige/giu;

/** Words that a reader may not meet, or that a client would have to look up. */
export const verbodenWoorden: readonly Element[] = [
  verboden(
    {
      id: "werkgever-gezondheid",
      wat: "gezondheid, uitkering of beperking in een brief aan de werkgever",
      bron: "UWV 2023 §4.3, AVG",
      voor: ["werkgever"],
    },
    (beeld) => vindt(beeld, gezondheid, uitkering),
  ),
  verboden(
    {
      id: "werkgever-advies",
      wat: "de arbeidsdeskundige in een brief aan de werkgever over een beslissing",
      bron: "UWV 2023 §4.3, AVG",
      voor: ["werkgever"],
      geldt: ({ beslissing }) => beslissing !== null,
    },
    (beeld) => vindt(beeld, advies),
  ),
  verboden(
    {
      id: "jobcoach-gezondheid",
      wat: "ziekte, beperking of uitkering in een brief aan de jobcoach",
      bron: "UWV 2023 §4.3, AVG",
      voor: ["jobcoach"],
    },
    (beeld) => vindt(beeld, gezondheid, uitkering),
  ),
  verboden(
    {
      id: "persoonlijke-ondersteuning",
      wat: "“persoonlijke ondersteuning” of “cliënt” in een brief aan de werknemer",
      bron: "UWV 2023 §5.2, taal",
      voor: ["client"],
    },
    ({ tekst }) => tekst.match(/persoonlijke ondersteuning|voorziening(en)? PO|\bcliënt\p{L}*/giu) ?? [],
  ),
];

/** What someone does is a word like any other. */
const geenNaam: ReadonlySet<string> = new Set([
  "functie",
  "soort",
  "aanspreekvorm",
  "uitkering",
  "status",
  "bron",
  "manier",
]);

/** Names and what people wrote themselves are theirs: a firm may be called after its work. */
function vindt(beeld: Briefbeeld, ...vormen: readonly RegExp[]): readonly string[] {
  const tekst = zonderNamen(beeld);
  return [...new Set(vormen.flatMap((vorm) => tekst.match(vorm) ?? []))];
}

function zonderNamen({ tekst, zichtbaar }: Briefbeeld): string {
  const { client, werkgever, jobcoach, uitvoerder, over } = zichtbaar;
  return [client?.naam, werkgever, jobcoach, uitvoerder, over]
    .flatMap((deel) => listBladen(deel))
    .flatMap(({ naam, waarde }) =>
      typeof waarde === "string" && waarde.length > 3 && !geenNaam.has(naam) ? [waarde] : [],
    )
    .reduce((rest, naam) => rest.replaceAll(naam, " "), tekst);
}
