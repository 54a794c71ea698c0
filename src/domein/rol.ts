/** Who fills in, who reads. `systeem` fills in but never reads; `pijplijn` reads but never fills in. */
export const rollen = [
  "client",
  "vertegenwoordiger",
  "werkgever",
  "jobcoach",
  "arbeidsdeskundige",
  "beslisser",
  "pijplijn",
] as const;
export type Rol = (typeof rollen)[number];

export type Invuller = Exclude<Rol, "pijplijn"> | "systeem" | "professional";

export function isRol(value: string): value is Rol {
  return rollen.some((rol) => rol === value);
}
