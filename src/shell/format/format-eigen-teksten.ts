import { styleText } from "node:util";
import type { EigenTaalvondst } from "../../brieven/lint/lint-eigen-teksten.ts";
import { vertelTaalvondst } from "../../brieven/taal/messages.nl.ts";

/** What could be plainer in the own words of the beslisser: by place, never by the words around it. */
export function formatEigenTeksten(vondsten: readonly EigenTaalvondst[]): string {
  return [
    "De eigen teksten in de beslissing kunnen duidelijker",
    ...vondsten.map(
      ({ pointer, zin, vondst }) =>
        `  ${styleText("yellow", "waarschuwing")}  ${vertelTaalvondst(vondst)}\n${" ".repeat(16)}${pointer}${zin === null ? "" : `, zin ${zin}`}  ${vondst.code}`,
    ),
  ].join("\n");
}
