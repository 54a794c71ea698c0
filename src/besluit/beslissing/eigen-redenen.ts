import type { Keuze } from "../keuze/keuze.gen.ts";
import type { Oorzaak, Verschil } from "../voorstel/verschil.ts";

/** A question that settles a cause, and with which answer; its reason is the reason of the cause. */
type Bij = readonly [vraag: string, antwoord?: string];

/** What refuses goes before what weighs: the first that was answered so tells why. */
const vragenBij: Readonly<Partial<Record<Oorzaak, readonly Bij[]>>> = {
  "advies-lager": [["ADVIES_HOGER", "advies"]],
  "regime-uren": [["TOEKENNINGSEENHEID", "regime"]],
  contracturen: [["AFWIJKENDE_TOEKENNING"], ["LAAT_GEMELD"]],
  "korte-contracttabel": [["TABELKEUZE"]],
  jaargrens: [["JAARTELLING"]],
  "te-laat": [["REDEN_TE_LAAT", "niet-goed"]],
  "geen-extra-uren": [["LAAT_MEER_UREN", "nee"], ["EXTRA_UREN"]],
  "eerder-einde": [["VROEG_EINDE"]],
  "geen-recht": [
    ["BESTE_OPLOSSING", "andere-oplossing"],
    ["RECHT_CONCLUSIE", "voldoet-niet"],
  ],
};

/** Gives a cause of the calculation the own words that the beslisser wrote about it. */
export function metEigenReden(verschil: Verschil, keuze: Keuze): Verschil {
  return verschil.reden === null ? { ...verschil, reden: redenVan(verschil.oorzaak, keuze) ?? null } : verschil;
}

function redenVan(oorzaak: Oorzaak, { redenTeLaat, regime, antwoorden = [] }: Keuze): string | undefined {
  const overRegime = oorzaak === "ander-regime" || oorzaak === "regime-uren";
  const eigen = overRegime ? regime?.reden : oorzaak === "te-laat" ? redenTeLaat?.reden : undefined;
  if (eigen !== undefined) return eigen;
  return (vragenBij[oorzaak] ?? []).flatMap(
    ([code, gegeven]) =>
      antwoorden.find(({ vraag, antwoord }) => vraag === code && (gegeven ?? antwoord) === antwoord)?.reden ?? [],
  )[0];
}
