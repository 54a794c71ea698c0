import { z } from "zod";

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
