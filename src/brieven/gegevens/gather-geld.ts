import { inHonderdsten, inUren } from "../../besluit/honderdsten.ts";
import type { Besluitbron } from "./besluitbron.ts";
import { inMinuten, minutenWoorden } from "./minuten.ts";
import { maakVlaggen } from "./vlaggen.ts";
import type { Besluitgegevens } from "./vorm.ts";
import { decimaleUren, firstShown } from "./woorden.ts";

type Geld = Pick<Besluitgegevens, "gebruik" | "terugvordering">;

/** What was used of the hours, and what of that is asked back. Not for an employer. */
export function gatherGeld(bron: Besluitbron): Geld {
  if (bron.lezer === "werkgever") return geenGeld;
  return { gebruik: describeGebruik(bron), terugvordering: describeTerugvordering(bron) };
}

const geenGeld: Geld = { gebruik: null, terugvordering: null };

/** Loose hours are new ones: what was used before says nothing of them. */
function describeGebruik({ beslissing }: Besluitbron): Geld["gebruik"] {
  const { gebruik, toekenning, situatie } = beslissing;
  if (gebruik === null || situatie === "losse-uren") return null;
  const houdt = toekenning === null ? gebruik.totNuMinuten : inMinuten(toekenning.uren);
  const over = Math.max(0, houdt - gebruik.gebruikteMinuten);
  return {
    gebruikt: minutenWoorden(gebruik.gebruikteMinuten),
    over: minutenWoorden(over),
    gebruiktDecimaal: decimaleUren(gebruik.gebruikteMinuten / 60),
    overDecimaal: decimaleUren(overInUren(toekenning?.uren ?? gebruik.totNuMinuten / 60, gebruik.gebruikteMinuten)),
  };
}

const overInUren = (uren: number, gebruikteMinuten: number): number => Math.max(0, restInUren(uren, gebruikteMinuten));

/** In hundredths of hours, as both numbers are shown: then what is shown adds up. */
function restInUren(uren: number, gebruikteMinuten: number): number {
  return inUren(inHonderdsten(uren) - Math.round((gebruikteMinuten * 100) / 60));
}

const vanvlag = maakVlaggen(["niet", "jobcoachorganisatie", "werknemer"]);
const vanNiemand = vanvlag();

function describeTerugvordering({ lezer, beslissing }: Besluitbron): Geld["terugvordering"] {
  const { terugvordering } = beslissing;
  if (terugvordering === null) return null;
  const { gedeclareerdeMinuten, blijvendeMinuten, van, reden } = terugvordering;
  const teVeel = gedeclareerdeMinuten - blijvendeMinuten;
  if (teVeel <= 0) return null;
  return {
    uren: minutenWoorden(teVeel),
    urenDecimaal: decimaleUren(-restInUren(beslissing.toekenning?.uren ?? blijvendeMinuten / 60, gedeclareerdeMinuten)),
    van: van === null ? vanNiemand : vanvlag(van),
    reden: lezer === "client" ? firstShown(reden) : null,
  };
}
