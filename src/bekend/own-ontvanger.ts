import type { Delen } from "../formulier/formulier.ts";
import type { Gegevens } from "./find-gegevens.ts";
import type { Kennis } from "./kennis.ts";
import { knownValue } from "./match-item.ts";
import { valueAt } from "./read-registers.ts";
import { looksSame } from "./same-value.ts";

/**
 * The dossier does not say whose name and address its addressee is. It counts only if the name is known of the party
 * that evaluates and not of the other one, so that a confidential answer is never sent to the wrong door.
 */
export function keepOntvangerWithName(
  kennis: Kennis | undefined,
  formulier: Delen,
  gegevens: Gegevens,
): Kennis | undefined {
  const door = formulier.eigenEvaluatie?.door;
  if (door === undefined) return withoutOntvanger(kennis);
  const naam = valueAt(gegevens.records.dossier, "/over/ontvanger/naam");
  const namen = namenVan(gegevens);
  const isVan = (partij: "client" | "werkgever"): boolean =>
    naam !== undefined && namen[partij].some((bekend) => bekend !== undefined && looksSame(bekend, naam));
  const ander = door === "client" ? "werkgever" : "client";
  return isVan(door) && !isVan(ander) ? keepOntvanger(kennis, formulier) : withoutOntvanger(kennis);
}

/** Next to the name of another client or employer comes no address. */
export function keepOntvanger(kennis: Kennis | undefined, { over }: Delen): Kennis | undefined {
  const bekend = partOf(kennis, "over");
  const overAnder = (["client", "werkgever"] as const).some((partij) => {
    const naam = bekend && knownValue(bekend, partij);
    return over?.[partij] !== undefined && naam !== undefined && !looksSame(over[partij], naam);
  });
  return overAnder ? withoutOntvanger(kennis) : kennis;
}

/** A legal representative gets the client's letters; a gemachtigde does not. */
function namenVan({ records }: Gegevens): Readonly<Record<"client" | "werkgever", readonly unknown[]>> {
  const { dossier, personen, werkgevers } = records;
  const gemachtigd = valueAt(personen, "/vertegenwoordiger/soort") === "gemachtigde";
  const wettelijk = gemachtigd ? undefined : valueAt(personen, "/vertegenwoordiger/naam");
  return {
    client: [valueAt(dossier, "/over/client"), wettelijk],
    werkgever: [valueAt(werkgevers, "/contactpersoon/naam")],
  };
}

function withoutOntvanger(kennis: Kennis | undefined): Kennis | undefined {
  const over = partOf(kennis, "over");
  if (kennis?.kind !== "groep" || over?.kind !== "groep") return kennis;
  const delen = new Map([...over.delen].filter(([naam]) => naam !== "ontvanger"));
  return { kind: "groep", delen: new Map([...kennis.delen, ["over", { kind: "groep", delen }]]) };
}

function partOf(kennis: Kennis | undefined, naam: string): Kennis | undefined {
  return kennis?.kind === "groep" ? kennis.delen.get(naam) : undefined;
}
