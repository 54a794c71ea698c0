import { z } from "zod";
import { loten } from "../formulier/herkomst/herkomst.ts";

const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `samples/<case>/geval.json`: a worked case with its dates and files. */
export const gevalSchema = z.strictObject({
  /** Where the case stands in the demo. */
  nummer: z.int().positive(),
  titel: z.string().min(1).max(80),
  verhaal: z.string().min(1),
  peildatum: dag,
  ontvangenOp: dag.optional(),
  beleid: z.string(),
  invuller: z.enum(["client", "jobcoach", "werkgever"]),
  bestanden: z.strictObject({
    formulier: z.string(),
    bekend: z.string().optional(),
    begin: z.string().optional(),
    vorig: z.string().optional(),
  }),
});
export type Geval = z.infer<typeof gevalSchema>;

/** The front matter of a letter. */
export const voorwerkSchema = z.strictObject({ onderwerp: z.string().min(1).max(120) });

/** `schemas/herkomst/Dnn.json`: the old questions of one document and what became of them. */
export const oudDocumentSchema = z.strictObject({
  document: z.string().regex(/^D\d\d$/),
  naam: z.string().min(1),
  vragen: z.array(
    z.strictObject({
      id: z.string().regex(/^D\d\d-/),
      rubriek: z.string(),
      vraag: z.string().min(1),
      type: z.string().min(1),
      invuller: z.string().min(1),
      lot: z.enum(loten),
      uitkomst: z.string().min(1).optional(),
      reden: z.string().min(10),
      paragraaf: z.string().min(1),
    }),
  ),
});
