import type { Client, Jobcoach, Toestemmingen, Uitvoerder, Werkgever } from "../../formulier/formulier.ts";
import type { Briefzaak } from "../brief.ts";

/** The same case with another part of the form. A form of a third party about the coach holds no such parts. */
export function metClient(zaak: Briefzaak, deel: Partial<Client>): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort === "evaluatie") return zaak;
  return { ...zaak, formulier: { ...formulier, client: { ...formulier.client, ...deel } } };
}

export function metWerkgever(
  zaak: Briefzaak,
  deel: Partial<Werkgever>,
  weg: readonly (keyof Werkgever)[] = [],
): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort === "evaluatie") return zaak;
  return { ...zaak, formulier: { ...formulier, werkgever: zonder({ ...formulier.werkgever, ...deel }, weg) } };
}

export function metJobcoach(zaak: Briefzaak, jobcoach: Jobcoach): Briefzaak {
  const { formulier } = zaak;
  return formulier.soort === "evaluatie" ? zaak : { ...zaak, formulier: { ...formulier, jobcoach } };
}

export function metToestemmingen(zaak: Briefzaak, deel: Toestemmingen): Briefzaak {
  const { formulier } = zaak;
  if (formulier.soort === "evaluatie") return zaak;
  return { ...zaak, formulier: { ...formulier, toestemmingen: { ...formulier.toestemmingen, ...deel } } };
}

export function metUitvoerder(
  zaak: Briefzaak,
  deel: Partial<Uitvoerder>,
  weg: readonly (keyof Uitvoerder)[] = [],
): Briefzaak {
  const { formulier } = zaak;
  const uitvoerder = zonder({ ...formulier.uitvoerder, ...deel }, weg);
  return { ...zaak, formulier: { ...formulier, uitvoerder } };
}

/** Without these; what is not there, is `undefined` nowhere. */
function zonder<T extends object>(deel: T, weg: readonly (keyof T)[]): Partial<T> {
  const over: Partial<T> = { ...deel };
  for (const naam of weg) delete over[naam];
  return over;
}
