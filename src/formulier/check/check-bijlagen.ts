import { type Finding, fout, signaal, waarschuwing } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import { lastDay } from "./check-antwoorden.ts";
import { dubbel } from "./check-plan.ts";
import { type Context, werkrelatieOp } from "./context.ts";

/** No attachment is needed to start; a missing one is asked, a double or unexpected one is said. */
export function checkBijlagen(context: Context): readonly Finding[] {
  return [...checkGegeven(context), ...checkContract(context), ...checkWijziging(context)];
}

function* checkGegeven({ formulier }: Context): Iterable<Finding> {
  const bijlagen = formulier.bijlagen ?? [];
  const reeks = formulier.dienstverband?.reeks ?? [];
  yield* dubbel(bijlagen, "/bijlagen");
  for (const [plaats, bijlage] of bijlagen.entries()) {
    const hier = `/bijlagen/${plaats}`;
    if (bijlagen.slice(0, plaats).some(({ sha256 }) => sha256 !== undefined && sha256 === bijlage.sha256))
      yield waarschuwing("BIJLAGE_DUBBEL", hier);
    if (
      bijlage.soort === "proefplaatsingsovereenkomst" &&
      reeks.length > 0 &&
      !reeks.some(({ soort }) => soort === "proefplaatsing")
    )
      yield waarschuwing("BIJLAGE_SOORT_ONVERWACHT", `${hier}/soort`);
    if (bijlage.soort === "medische-informatie") yield signaal("BIJLAGE_MEDISCH", `${hier}/soort`);
    if (bijlage.overId !== undefined && !reeks.some(({ id }) => id === bijlage.overId))
      yield fout("VERWIJZING_BESTAAT_NIET", `${hier}/overId`, { waarnaar: "contract" });
  }
}

/** The contract of the period, unless a register confirms it. */
function* checkContract(context: Context): Iterable<Finding> {
  const { formulier, bevestigd } = context;
  const van = readDatum(formulier.begeleiding?.periode?.van);
  if (formulier.soort !== "aanvraag" || formulier.status === "concept" || van === undefined) return;
  const relatie = werkrelatieOp(formulier, van);
  if (relatie === undefined) return;
  const plaats = formulier.dienstverband?.reeks?.indexOf(relatie) ?? 0;
  if (bevestigd.has(`/dienstverband/reeks/${plaats}/van`)) return;
  const soort = relatie.soort === "proefplaatsing" ? "proefplaatsingsovereenkomst" : "contract";
  const erbij =
    formulier.bijlagen?.some((bijlage) => bijlage.soort === soort && (bijlage.overId ?? relatie.id) === relatie.id) ??
    false;
  if (!erbij)
    yield waarschuwing("AANVULLING_BIJLAGE", "/bijlagen", {
      bijlage: soort,
      wie: "jobcoach",
      ...lastDay("jobcoach", context),
    });
}

function* checkWijziging(context: Context): Iterable<Finding> {
  const { formulier } = context;
  if (formulier.status === "concept") return;
  const nodig = { contracturen: "contract", inkomsten: "loonstrook" } as const;
  for (const { wat } of formulier.wijzigingen ?? []) {
    const bijlage = wat === "contracturen" || wat === "inkomsten" ? nodig[wat] : undefined;
    if (bijlage !== undefined && !formulier.bijlagen?.some(({ soort }) => soort === bijlage))
      yield waarschuwing("AANVULLING_BIJLAGE", "/bijlagen", {
        bijlage,
        wie: "client",
        ...lastDay("client", context),
      });
  }
}
