import type { Woord } from "../split-woorden.ts";
import type { Treffer } from "./treffer.ts";

const tutoyeren: ReadonlySet<string> = new Set(["je", "jij", "jou", "jouw", "jullie", "jezelf"]);
const afstandelijk: ReadonlySet<string> = new Set(["men", "ondergetekende", "ondergetekenden"]);
/** The reader of a client's letter is `u`, never a case. */
const overDeLezer: ReadonlySet<string> = new Set(["cliënt", "cliënte", "client", "cliente", "cliënten", "klant"]);

/** Words that do not say `u` to who reads. The words of somebody else, in quotation marks, stay as they are. */
export function vindAanspreekvorm(woorden: readonly Woord[], voorClient: boolean): readonly Treffer[] {
  return woorden.flatMap((woord) => {
    const fout =
      tutoyeren.has(woord.klein) || afstandelijk.has(woord.klein) || (voorClient && overDeLezer.has(woord.klein));
    return fout && !woord.naam && !woord.aangehaald
      ? [{ code: "AANSPREEKVORM_ONJUIST" as const, params: { woord: woord.tekst } }]
      : [];
  });
}

const u: ReadonlySet<string> = new Set(["u", "uw", "uzelf"]);

export const zegtU = (woorden: readonly Woord[]) => woorden.some(({ klein }) => u.has(klein));
