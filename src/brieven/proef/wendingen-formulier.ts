import type { Client, Contactpersoon, Toestemmingen, Uitvoerder, Werkgever } from "../../formulier/formulier.ts";
import type { Briefzaak } from "../brief.ts";
import { metClient, metJobcoach, metToestemmingen, metUitvoerder, metWerkgever } from "./met-deel.ts";
import { proefcoach, proefcontact, proefwerkgever } from "./proefpersonen.ts";
import type { Wending } from "./proefzaak.ts";

const overPersoon = ({ formulier }: Briefzaak): boolean => formulier.soort !== "evaluatie";
const bijAanvraag = ({ formulier }: Briefzaak): boolean => formulier.soort === "aanvraag";
const altijd = (): boolean => true;

const wending = (groep: string, naam: string, maak: Wending["maak"], past: Wending["past"] = overPersoon): Wending => ({
  groep,
  naam,
  maak,
  past,
});

const client = (groep: string, naam: string, deel: Partial<Client>): Wending =>
  wending(groep, naam, (zaak) => metClient(zaak, deel));
const werkgever = (naam: string, deel: Partial<Werkgever>): Wending =>
  wending("werkgever", naam, (zaak) => metWerkgever(zaak, deel));
const toestemming = (groep: string, naam: string, deel: Toestemmingen): Wending =>
  wending(groep, naam, (zaak) => metToestemmingen(zaak, deel));

const vertegenwoordigers = (["curator", "mentor", "bewindvoerder", "ouder", "voogd", "gemachtigde"] as const).map(
  (soort) =>
    client("vertegenwoordiger", `met ${soort}`, {
      vertegenwoordiger: {
        soort,
        naam: "Rosa Lindeman",
        telefoon: "06-12345604",
        ...(soort === "mentor"
          ? {}
          : { adres: { straat: "Beukenweg", huisnummer: 5, postcode: "6546 JK", plaats: "Veldhoek" } }),
      },
    }),
);

/** A person to call, with nothing but a name or without a telephone number. */
const alleenNaam: Contactpersoon = { naam: "Noor Jansen" };
const zonderTelefoon: Contactpersoon = {
  ...alleenNaam,
  ...(proefcontact.email === undefined ? {} : { email: proefcontact.email }),
};

const contact = (naam: string, deel: Partial<Uitvoerder>, ...weg: readonly (keyof Uitvoerder)[]): Wending =>
  wending("contact", naam, (zaak) => metUitvoerder(zaak, deel, weg), altijd);

/** What can be other in the form, whatever is decided. */
export const formulierwendingen: readonly Wending[] = [
  toestemming("brieven", "zonder toestemming voor brieven", { brievenNaarJobcoach: { keuze: "nee" } }),
  toestemming("brieven", "toestemming voor brieven ingetrokken", {
    brievenNaarJobcoach: { keuze: "ja", ingetrokkenOp: "2025-12-01" },
  }),
  toestemming("advies-lezen", "zonder toestemming voor het advies", { adviesNaarJobcoach: { keuze: "nee" } }),
  toestemming("helper", "met helper", { helper: { keuze: "ja", naam: "Joost de Wit" } }),
  toestemming("helper", "geen helper gewild", { helper: { keuze: "nee" } }),
  ...vertegenwoordigers,
  client("aanspreekvorm", "zonder aanspreekvorm", {
    naam: { aanspreekvorm: "geen", roepnaam: "Sanne", tussenvoegsel: "de", achternaam: "Wit" },
  }),
  client("aanspreekvorm", "alleen voorletters", {
    naam: { aanspreekvorm: "meneer", voorletters: "S.", achternaam: "Wit" },
  }),
  contact("zonder contactpersoon", {}, "aanspreekpunt", "beslisser"),
  contact("zonder telefoon", { aanspreekpunt: zonderTelefoon, beslisser: zonderTelefoon }),
  contact("alleen een naam", { aanspreekpunt: alleenNaam, beslisser: alleenNaam }),
  contact("alleen een beslisser", {}, "aanspreekpunt"),
  contact("zonder adres van wie beslist", {}, "adres"),
  wending("zaaknummer", "zonder zaaknummer", zonderZaaknummer, altijd),
  werkgever("met werklocatie", {
    werklocatie: {
      naam: "Filiaal Zuid",
      adres: { straat: "Zuidplein", huisnummer: 9, postcode: "6547 LM", plaats: "Veldhoek" },
    },
  }),
  wending("werkgever", "zonder contactpersoon bij de werkgever", zonderContactpersoon),
  wending("werkgever", "zonder begeleider op het werk", zonderBegeleider),
  wending("jobcoach", "alleen een organisatie", (zaak) => metJobcoach(zaak, zonderCoach)),
  wending("jobcoach", "alleen een coach", (zaak) => metJobcoach(zaak, zonderOrganisatie)),
  wending("jobcoach", "zonder jobcoach", zonderJobcoach),
  wending("aanvrager", "de werkgever vraagt aan", werkgeverVraagtAan, bijAanvraag),
  wending("reden te laat", "met reden voor te laat", redenTeLaat, bijAanvraag),
  wending("advies", "zonder advies", zonderAdvies, bijAanvraag),
  wending("advies", "advies zonder uitleg", adviesZonderUitleg, bijAanvraag),
  wending("wens", "zonder wens", zonderWens, bijAanvraag),
];

const { coach, organisatie } = proefcoach;
const zonderCoach = organisatie === undefined ? {} : { organisatie };
const zonderOrganisatie = coach === undefined ? {} : { coach };

function zonderZaaknummer(zaak: Briefzaak): Briefzaak {
  const { zaaknummer: _, ...formulier } = zaak.formulier;
  return { ...zaak, formulier };
}

function zonderContactpersoon(zaak: Briefzaak): Briefzaak {
  const { contactpersoon: _, ...rest } = proefwerkgever;
  return metWerkgever(zaak, rest, ["contactpersoon"]);
}

function zonderBegeleider(zaak: Briefzaak): Briefzaak {
  return metWerkgever(zaak, {}, ["begeleider"]);
}

function zonderJobcoach(zaak: Briefzaak): Briefzaak {
  if (zaak.formulier.soort === "evaluatie") return zaak;
  const { jobcoach: _, ...formulier } = zaak.formulier;
  return { ...zaak, formulier };
}

export function werkgeverVraagtAan(zaak: Briefzaak): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanvraag") return zaak;
  return { ...zaak, formulier: { ...formulier, aanvraag: { ...formulier.aanvraag, aanvrager: "werkgever" } } };
}

export function redenTeLaat(zaak: Briefzaak): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanvraag") return zaak;
  const reden = "Mijn werkgever stuurde het contract pas laat.";
  return { ...zaak, formulier: { ...formulier, aanvraag: { ...formulier.aanvraag, redenTeLaat: reden } } };
}

function zonderAdvies(zaak: Briefzaak): Briefzaak {
  if (zaak.formulier.soort !== "aanvraag") return zaak;
  const { advies: _, ...formulier } = zaak.formulier;
  return { ...zaak, formulier };
}

function adviesZonderUitleg(zaak: Briefzaak): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanvraag") return zaak;
  const { stappen: _, onderzoek: __, visie: ___, ...advies } = formulier.advies ?? {};
  return { ...zaak, formulier: { ...formulier, advies } };
}

function zonderWens(zaak: Briefzaak): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort !== "aanvraag") return zaak;
  const wilNietInvullen = ["wilBereiken", "heeftNodig"] as const;
  return {
    ...zaak,
    formulier: { ...formulier, beeldvorming: { ...formulier.beeldvorming, client: { wilNietInvullen } } },
  };
}
