import type { Client } from "./formulier.ts";

type Naam = NonNullable<Client["naam"]>;

/** `Łukasz Wiśniewski`, or with initials when there is no first name. */
export function volledigeNaam(naam: Naam | undefined): string {
  return [naam?.roepnaam ?? naam?.voorletters, naam?.tussenvoegsel, naam?.achternaam].filter(Boolean).join(" ");
}

/** `Beste mevrouw Van der Meer-de Boer`; without a form of address the full name. */
export function aanhef(naam: Naam | undefined): string {
  if (naam?.aanspreekvorm === undefined || naam.aanspreekvorm === "geen")
    return `Beste ${volledigeNaam(naam) || "lezer"}`;
  return `Beste ${naam.aanspreekvorm} ${achternaam(naam)}`;
}

/** For a contact person, whose name is one line. */
export function aanhefContact(naam: string | undefined): string {
  return `Beste ${naam ?? "lezer"}`;
}

/** Without a first name before it a prefix gets a capital, but `'t` never does. */
function achternaam({ tussenvoegsel, achternaam: eigen }: Naam): string {
  const voor = tussenvoegsel === undefined ? "" : `${capitalize(tussenvoegsel)} `;
  return `${voor}${eigen ?? ""}`;
}

function capitalize(woord: string): string {
  return /^['’]/.test(woord) ? woord : woord.charAt(0).toUpperCase() + woord.slice(1);
}
