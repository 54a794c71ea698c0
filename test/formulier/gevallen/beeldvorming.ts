import type { Geval } from "./geval.ts";

const verschil = { gevraagd: "Zes wagens per uur vullen.", aanwezig: "Vier wagens per uur." };
const gegeven = {
  domein: "activiteiten",
  soort: "feit",
  wat: "Hij kan een uur achter elkaar staan.",
  werking: "belemmert",
};
const openAdvies = ["op", "onderzoek", "stappen", "visie", "sfb", "noodzakelijk", "uren", "periode"].map(
  (vraag) => `waarschuwing AANVULLING_ANTWOORD /advies/${vraag}`,
);

/** The picture leads to goals, and intimate or medical facts stand only with a knelpunt. */
export const beeldvorming: readonly Geval[] = [
  {
    als: "een verschil zonder doel",
    met: { "/beeldvorming/kloof": [verschil] },
    geeft: ["waarschuwing VERSCHIL_ZONDER_DOEL /beeldvorming/kloof/0/doelen"],
  },
  {
    als: "een verschil met een doel dat er niet is",
    met: { "/beeldvorming/kloof": [{ ...verschil, doelen: ["d9"] }] },
    geeft: ["fout VERWIJZING_BESTAAT_NIET /beeldvorming/kloof/0/doelen/0"],
  },
  { als: "een verschil met een doel", met: { "/beeldvorming/kloof": [{ ...verschil, doelen: ["d1"] }] }, geeft: [] },
  {
    als: "zelfbeeld bij een knelpunt dat er niet is",
    met: { "/beeldvorming/aspecten": { zelfbeeld: { tekst: "Zegt te snel ja.", knelpunt: "k9" } } },
    geeft: ["fout VERWIJZING_BESTAAT_NIET /beeldvorming/aspecten/zelfbeeld/knelpunt"],
  },
  {
    als: "zelfbeeld bij een knelpunt",
    met: { "/beeldvorming/aspecten": { zelfbeeld: { tekst: "Zegt te snel ja.", knelpunt: "k1" } } },
    geeft: [],
  },
  {
    als: "een gegeven dat in de weg zit, maar bij geen knelpunt hoort",
    met: { "/advies": { icf: [gegeven] } },
    geeft: ["waarschuwing ICF_ZONDER_KNELPUNT /advies/icf/0/knelpunten", ...openAdvies],
  },
  {
    als: "een gegeven dat in de weg zit, bij een knelpunt",
    met: { "/advies": { icf: [{ ...gegeven, knelpunten: ["k1"] }] } },
    geeft: openAdvies,
  },
];
