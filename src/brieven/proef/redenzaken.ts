import type { Verschil } from "../../besluit/beslissing/beslissing.gen.ts";
import type { Oorzaak } from "../../besluit/voorstel/verschil.ts";
import type { Briefzaak } from "../brief.ts";
import { basiszaken } from "./basiszaken.ts";
import { proefweigergronden } from "./proefgronden.ts";
import { eigenOorzaken, gaanSamen, oorzakenBijAanvraag, proefverschil } from "./proefverschillen.ts";
import { type Kader, metBesluit, type Proefzaak } from "./proefzaak.ts";
import { sluitAan } from "./sluit-aan.ts";
import { metVerschillen } from "./wendingen-uren.ts";

/** Every cause alone, every two that go together, five and all at once; every ground, alone and two at a time. */
export function listRedenzaken(kader: Kader): readonly Proefzaak[] {
  return [
    ...["toekenning", "voortzetting", "proefplaatsing"].flatMap((naam) => listOorzaakzaken(kader, naam)),
    ...["minder werkuren", "extra uren", "geen extra uren", "baan stopt", "ingetrokken"].flatMap((naam) =>
      listEigenzaken(kader, naam),
    ),
    ...listAfwijzingen(kader),
    ...listGrondzaken(kader),
  ];
}

function basis(naam: string, kader: Kader): Briefzaak {
  const gevonden = basiszaken.find((een) => een.naam === naam);
  if (gevonden === undefined) throw new RangeError(`No such case: ${naam}`);
  return gevonden.maak(kader);
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
  return groepen.filter(gaanSamen).flatMap((oorzaken) => {
    const zaak = sluitAan(metVerschillen(basis(naam, kader), oorzaken, kader.dagen));
    const titel = `${naam}; ${kader.naam}; ${oorzaken.join(", ")}`;
    return [
      { naam: titel, zaak },
      ...(oorzaken.length === 1 ? [{ naam: `${titel}; zonder getallen`, zaak: zonderGetallen(zaak) }] : []),
    ];
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
    zaak: sluitAan(metVerschillen(basis(naam, kader), oorzaken, kader.dagen)),
  }));
}

/** All that was asked is taken off, for one reason or two. */
function listAfwijzingen(kader: Kader): readonly Proefzaak[] {
  const oorzaken = ["advies-lager", "einde-contract", "te-laat", ...eigenOorzaken] as const;
  const zaak = basis("afwijzing van een aanvraag", kader);
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
      zaak: sluitAan(metBesluit(basis(naam, kader), { gronden })),
    })),
  );
}
