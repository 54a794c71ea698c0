import type { Regel } from "../regel.ts";
import { bijzondereRegels } from "./boek/bijzonder.ts";
import { geldregels } from "./boek/geld.ts";
import { somregels } from "./boek/som.ts";
import { tabelregels } from "./boek/tabel.ts";

/** The rules of the hours, as the rulebook tells them. */
export const urenregels: readonly Regel[] = [...somregels, ...tabelregels, ...bijzondereRegels, ...geldregels];
