import type { Prozastuk } from "./read-proza.ts";

const aanhef = /^(?:beste|geachte|dag|hallo|goede(?:morgen|middag|dag|navond))\b.*,$/i;
const groet = /^(?:(?:met )?(?:vriendelijke|hartelijke) groet|met groet|hoogachtend|groeten?,)/i;
const eindteken = /[.?!…]["'”’)]*$/;

/** Tells what is not running text: the reference above the greeting, the greeting, and the close of the letter. */
export function classifyAlineas(stukken: readonly Prozastuk[]): readonly Prozastuk[] {
  const begin = stukken.findIndex(({ soort, tekst }) => soort === "alinea" && tekst.length < 100 && aanhef.test(tekst));
  return stukken.map((stuk, index) => {
    if (stuk.soort !== "alinea") return stuk;
    if (index === begin) return { ...stuk, soort: "aanhef" };
    if (groet.test(stuk.tekst)) return { ...stuk, soort: "groet" };
    const kaal = !eindteken.test(stuk.tekst);
    return kaal && (index < begin || stuk.tekst.includes(" · ")) ? { ...stuk, soort: "kenmerk" } : stuk;
  });
}
