import type { Doel, Langetermijndoel, Plan } from "../formulier/formulier.ts";

/** Problems and goals keep their ids. Hours belong to a period; a day before `nogTeGaan` is over. */
export function carryPlan({ knelpunten, langetermijndoelen, doelen }: Plan, nogTeGaan: string): Plan {
  return {
    ...(knelpunten && { knelpunten }),
    ...(langetermijndoelen && { langetermijndoelen: langetermijndoelen.map((doel) => carryLang(doel, nogTeGaan)) }),
    ...(doelen && { doelen: doelen.map((doel) => carryDoel(doel, nogTeGaan)) }),
  };
}

function carryLang({ voor, ...doel }: Langetermijndoel, nogTeGaan: string): Langetermijndoel {
  return voor === undefined || voor < nogTeGaan ? doel : { ...doel, voor };
}

function carryDoel({ uren: _, voor, activiteiten, ...doel }: Doel, nogTeGaan: string): Doel {
  return {
    ...doel,
    ...(voor !== undefined && voor >= nogTeGaan && { voor }),
    ...(activiteiten && { activiteiten: activiteiten.map(({ uren: __, ...activiteit }) => activiteit) }),
  };
}
