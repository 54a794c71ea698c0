import type { Verschil } from "../../besluit/beslissing/beslissing.gen.ts";
import type { Oorzaak } from "../../besluit/voorstel/verschil.ts";
import type { Briefzaak } from "../brief.ts";
import { maakBasiszaak } from "./bijzonder.ts";
import { proefweigergronden } from "./proefgronden.ts";
import { eigenOorzaken, gaanSamen, oorzakenBijAanvraag, proefverschil } from "./proefverschillen.ts";
import { type Kader, metBesluit, type Proefzaak } from "./proefzaak.ts";
import { sluitAan } from "./sluit-aan.ts";
import { metVerschillen } from "./wendingen-uren.ts";

/** Every cause alone, every two that go together, five and all at once; every ground, alone and two at a time. */
export function listRedenzaken(kader: Kader, gemeente: Kader): readonly Proefzaak[] {
  return [
    ...["toekenning", "voortzetting", "proefplaatsing"].flatMap((naam) => listOorzaakzaken(kader, naam)),
    ...maakOorzaakzaken(gemeente, "toekenning", enkel(oorzakenUitContract)),
    ...listZakenMetWoorden(kader),
    ...["minder werkuren", "extra uren", "geen extra uren", "baan stopt", "ingetrokken"].flatMap((naam) =>
      listEigenzaken(kader, naam),
    ),
    ...listAfwijzingen(kader),
    ...listGrondzaken(kader),
  ];
}

const paren = <T>(lijst: readonly T[]): readonly (readonly T[])[] =>
  lijst.flatMap((een, plaats) => lijst.slice(plaats + 1).map((ander) => [een, ander]));
const enkel = <T>(lijst: readonly T[]): readonly (readonly T[])[] => lijst.map((een) => [een]);

function listOorzaakzaken(kader: Kader, naam: string): readonly Proefzaak[] {
  const zonderRegimeuren = oorzakenBijAanvraag.filter((oorzaak) => oorzaak !== "regime-uren");
  const groepen: readonly (readonly Oorzaak[])[] = [
    ...enkel(oorzakenBijAanvraag),
    ...(naam === "toekenning" ? paren(oorzakenBijAanvraag) : []),
    zonderRegimeuren.slice(0, 5),
    zonderRegimeuren.slice(5, 10),
    zonderRegimeuren.slice(-5),
    zonderRegimeuren,
  ];
  return maakOorzaakzaken(kader, naam, groepen.filter(gaanSamen));
}

/** What an employer who can object reads of the causes. */
const oorzakenUitContract = [
  "langere-periode",
  "einde-contract",
  "contracturen",
  "korte-contracttabel",
  "jaargrens",
] as const satisfies readonly Oorzaak[];

function maakOorzaakzaken(kader: Kader, naam: string, groepen: readonly (readonly Oorzaak[])[]): readonly Proefzaak[] {
  return groepen.flatMap((oorzaken) => {
    const zaak = sluitAan(metVerschillen(maakBasiszaak(naam, kader), oorzaken, kader.dagen));
    const titel = `${naam}; ${kader.naam}; ${oorzaken.join(", ")}`;
    return [
      { naam: titel, zaak },
      ...(oorzaken.length === 1 ? [{ naam: `${titel}; zonder getallen`, zaak: zonderGetallen(zaak) }] : []),
    ];
  });
}

/** What a beslisser wrote with the answer that settles a cause of the calculation. */
const woordenBij = [
  ["toekenning", "advies-lager", "Het plan zegt niet waar meer uren voor nodig zijn."],
  ["toekenning", "ander-regime", "Het werk heeft elke dag dezelfde stappen."],
  ["toekenning", "regime-uren", "De drukke weken zijn nog niet bekend."],
  ["toekenning", "contracturen", "De nieuwe werkuren staan in het contract."],
  ["toekenning", "korte-contracttabel", "Het contract van nu telt, en niet het eerste."],
  ["toekenning", "jaargrens", "De jaren tellen vanaf de eerste werkdag."],
  ["baan stopt", "eerder-einde", "Karim kwam elke week even vaak."],
] as const satisfies readonly (readonly [naam: string, oorzaak: Oorzaak, reden: string])[];

function listZakenMetWoorden(kader: Kader): readonly Proefzaak[] {
  return woordenBij.map(([naam, oorzaak, reden]) => {
    const zaak = metVerschillen(maakBasiszaak(naam, kader), [oorzaak], kader.dagen);
    const verschillen = (zaak.beslissing?.verschillen ?? []).map((verschil) => ({ ...verschil, reden }));
    return {
      naam: `${naam}; ${kader.naam}; ${oorzaak} met eigen woorden`,
      zaak: sluitAan(metBesluit(zaak, { verschillen })),
    };
  });
}

/** What nobody knows is not there; then a letter says less, and nothing wrong. */
function zonderGetallen(zaak: Briefzaak): Briefzaak {
  const kaal = (verschil: Verschil): Verschil => ({ ...verschil, getallen: {} });
  return metBesluit(zaak, { verschillen: zaak.beslissing?.verschillen.map(kaal) ?? [] });
}

function listEigenzaken(kader: Kader, naam: string): readonly Proefzaak[] {
  return [...enkel(eigenOorzaken), ...paren(eigenOorzaken), eigenOorzaken].map((oorzaken) => ({
    naam: `${naam}; ${kader.naam}; ${oorzaken.join(", ")}`,
    zaak: sluitAan(metVerschillen(maakBasiszaak(naam, kader), oorzaken, kader.dagen)),
  }));
}

/** All that was asked is taken off, for one reason or two. */
function listAfwijzingen(kader: Kader): readonly Proefzaak[] {
  const oorzaken = ["advies-lager", "einde-contract", "te-laat", ...eigenOorzaken] as const;
  const zaak = maakBasiszaak("afwijzing van een aanvraag", kader);
  return [...enkel(oorzaken), ...paren(oorzaken)].map((groep) => ({
    naam: `afwijzing; ${kader.naam}; ${groep.join(", ")}`,
    zaak: sluitAan(
      metBesluit(zaak, {
        verschillen: groep.map((oorzaak, plaats) => proefverschil(oorzaak, kader.dagen, plaats === 0 ? 60 : undefined)),
        gronden: groep
          .map((oorzaak) => ({
            ...proefverschil(oorzaak, kader.dagen),
            code: oorzaak.toUpperCase().replaceAll("-", "_"),
          }))
          .map(({ code, uitleg, bronnen }) => ({ code, uitleg, bronnen })),
      }),
    ),
  }));
}

function listGrondzaken(kader: Kader): readonly Proefzaak[] {
  const opeenvolgend = proefweigergronden.flatMap((grond, plaats) => {
    const volgende = proefweigergronden[plaats + 1];
    return volgende === undefined ? [] : [[grond, volgende]];
  });
  return ["afwijzing van een aanvraag", "afwijzing van een aanmelding"].flatMap((naam) =>
    [...enkel(proefweigergronden), ...opeenvolgend, proefweigergronden].map((gronden) => ({
      naam: `${naam}; ${kader.naam}; ${gronden.length > 3 ? "alle gronden" : gronden.map(({ code }) => code).join(", ")}`,
      zaak: sluitAan(metBesluit(maakBasiszaak(naam, kader), { gronden })),
    })),
  );
}
