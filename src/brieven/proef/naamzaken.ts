import type { Briefzaak } from "../brief.ts";
import { basiszaken } from "./basiszaken.ts";
import { berichtzaken } from "./berichtzaken.ts";
import { metClient, metJobcoach, metUitvoerder, metWerkgever } from "./met-deel.ts";
import { proefcoach, proefcontact } from "./proefpersonen.ts";
import { type Kader, metBesluit, type Proefzaak } from "./proefzaak.ts";
import { sluitAan } from "./sluit-aan.ts";

/** Names and words that could be taken for markup or for a place to fill in. */
const vreemd = [
  "A*b**c_d_",
  "A | B || C",
  "{{client}} {{> besluit/toekenning}}",
  "<b>Vet</b><script>",
  "# Kop 1. [a](https://voorbeeld.example)",
  "`code` ![](x) \\ ~~weg~~",
  "- lijst + lijst > citaat",
  "’s-Gravenzande-van ’t Hof",
  "Łukasz Ñuñez Øster Śmigły Žižka",
  "Xi",
  "Bartholomeüs".repeat(6),
] as const;

/** The same cases with other names, for every name in a letter at once. */
export function listNaamzaken(kader: Kader): readonly Proefzaak[] {
  const zaken = [...basiszaken, ...berichtzaken].filter(({ naam }) => gekozen.has(naam));
  return zaken.flatMap(({ naam, maak }) =>
    vreemd.map((woord) => ({
      naam: `${naam}; ${kader.naam}; naam ${woord.slice(0, 20)}`,
      zaak: sluitAan(noem(maak(kader), woord)),
    })),
  );
}

const gekozen: ReadonlySet<string> = new Set([
  "toekenning",
  "afwijzing van een aanvraag",
  "aanvraag niet behandeld",
  "extra uren",
  "baan stopt",
  "aanvraag-ontvangen",
  "doorgezonden",
]);

function noem(zaak: Briefzaak, woord: string): Briefzaak {
  const metNamen = [
    (een: Briefzaak) => metClient(een, { naam: { aanspreekvorm: "geen", roepnaam: woord, achternaam: woord } }),
    (een: Briefzaak) => metWerkgever(een, { naam: woord, begeleider: { naam: woord } }),
    (een: Briefzaak) =>
      metJobcoach(een, {
        organisatie: { ...proefcoach.organisatie, naam: `${woord} coaching` },
        coach: { ...proefcoach.coach, naam: woord },
      }),
    (een: Briefzaak) => metUitvoerder(een, { aanspreekpunt: { ...proefcontact, naam: woord } }),
    (een: Briefzaak) => schrijf(een, woord),
  ].reduce((tot, noemt) => noemt(tot), zaak);
  return metNamen;
}

/** The same in what the beslisser writes, and in the plan. */
function schrijf(zaak: Briefzaak, woord: string): Briefzaak {
  const { formulier } = zaak;
  const plan = "plan" in formulier && formulier.plan !== undefined ? formulier.plan : undefined;
  const anders = plan && { doelen: (plan.doelen ?? []).map((doel) => ({ ...doel, watLukt: woord })) };
  const met = metBesluit(zaak, {
    redenen: [`${woord} staat in de reden.`],
    eigenTeksten: [
      {
        plaats: "slot",
        voor: ["client", "jobcoach", "werkgever"],
        tekst: `${woord} staat aan het slot.`,
        reden: "Proef.",
      },
    ],
  });
  return formulier.soort === "aanvraag" && anders !== undefined
    ? { ...met, formulier: { ...formulier, plan: anders } }
    : met;
}
