import { type Finding, fout, signaal, waarschuwing } from "../../domein/bevinding/finding.ts";
import { readDatum } from "../../domein/datum.ts";
import type { Delen, Handtekening } from "../formulier.ts";
import { lastDay } from "./check-antwoorden.ts";
import type { Context } from "./context.ts";

export type Partij = NonNullable<Handtekening["partij"]>;

/** Whose signature makes it an application; undefined for a signal or an evaluation, which need none. */
export function aanvragerVan({ soort, aanvraag, aanmelding, client }: Delen): Partij | undefined {
  const voorClient: Partij =
    client?.vertegenwoordiger !== undefined && client.vertegenwoordiger.soort !== "gemachtigde"
      ? "vertegenwoordiger"
      : "client";
  switch (soort) {
    case "aanvraag":
      return aanvraag?.aanvrager ?? voorClient;
    case "aanmelding":
      return aanmelding?.aard !== "aanvraag"
        ? undefined
        : aanmelding.door?.rol === "werkgever"
          ? "werkgever"
          : voorClient;
    case "wijziging":
      return voorClient;
    case "afsluiting":
      return "jobcoach";
    case "evaluatie":
      return undefined;
  }
}

/** A gemachtigde may sign for the client too. */
export function heeftGetekend(formulier: Delen, partij: Partij): boolean {
  const wie: readonly Partij[] = partij === "client" ? ["client", "vertegenwoordiger"] : [partij];
  return formulier.ondertekening?.some((handtekening) => wie.includes(handtekening.partij)) ?? false;
}

/** Everyone signs once. Only the applicant's signature is needed to hand in; the others are asked for. */
export function* checkOndertekening(context: Context): Iterable<Finding> {
  const { formulier } = context;
  yield* checkHandtekeningen(context);
  const aanvrager = aanvragerVan(formulier);
  if (aanvrager !== undefined && formulier.indiening !== undefined && !heeftGetekend(formulier, aanvrager))
    yield fout("HANDTEKENING_AANVRAGER", "/ondertekening", { wie: aanvrager });
  if (formulier.status === "concept" || formulier.soort !== "aanvraag") return;
  const anderen: readonly Partij[] = ["client", "jobcoach", "werkgever"];
  for (const wie of anderen)
    if (wie !== aanvrager && !(wie === "client" && aanvrager === "vertegenwoordiger") && !heeftGetekend(formulier, wie))
      yield waarschuwing("AANVULLING_HANDTEKENING", "/ondertekening", { wie, ...lastDay(wie, context) });
  if (formulier.aanvraag?.aard === "vervolg" && formulier.indiening !== undefined)
    for (const wie of ["client", "werkgever"]) yield signaal("AANVULLING_EVALUATIE", "/evaluatie", { wie });
}

function* checkHandtekeningen({ formulier, peildatum }: Context): Iterable<Finding> {
  const ontvangen = readDatum(formulier.indiening?.ontvangenOp);
  if (ontvangen !== undefined && ontvangen > peildatum) yield fout("DATUM_IN_TOEKOMST", "/indiening/ontvangenOp");
  const gezien = new Set<string>();
  for (const [plaats, { partij, op }] of (formulier.ondertekening ?? []).entries()) {
    if (gezien.has(partij)) yield fout("HANDTEKENING_DUBBEL", `/ondertekening/${plaats}`);
    gezien.add(partij);
    const getekend = readDatum(op);
    if (getekend !== undefined && getekend > peildatum) yield fout("DATUM_IN_TOEKOMST", `/ondertekening/${plaats}/op`);
  }
  for (const [plaats, verandering] of (formulier.wijzigingen ?? []).entries())
    if (verandering.wat === "meer-begeleiding" && verandering.clientAkkoord === false)
      yield fout("AKKOORD_ONTBREEKT", `/wijzigingen/${plaats}/clientAkkoord`);
}
