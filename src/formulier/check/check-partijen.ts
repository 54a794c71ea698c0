import { type Finding, fout, signaal, waarschuwing } from "../../domein/bevinding/finding.ts";
import { jaarVan, readDatum } from "../../domein/datum.ts";
import type { Context } from "./context.ts";

/** Who asks, for whom, and with which authority. */
export function checkPartijen(context: Context): readonly Finding[] {
  return [
    ...checkAanvrager(context),
    ...checkAanmelding(context),
    ...checkClient(context),
    ...checkErkenning(context),
    ...checkIntern(context),
  ];
}

/** Under the UWV rules the client applies; under Participatiewet 10 lid 5 the employer may too. */
function* checkAanvrager({ formulier }: Context): Iterable<Finding> {
  const aanvrager = formulier.aanvraag?.aanvrager;
  if (aanvrager === "werkgever" && formulier.uitvoerder?.soort === "uwv")
    yield fout("AANVRAGER_NIET_BEVOEGD", "/aanvraag/aanvrager");
  const tekent = formulier.ondertekening?.some(({ partij }) => partij === "vertegenwoordiger") ?? false;
  if (
    (aanvrager === "vertegenwoordiger" || tekent) &&
    formulier.client !== undefined &&
    formulier.client.vertegenwoordiger === undefined
  )
    yield fout("VERTEGENWOORDIGER_ONTBREEKT", "/client/vertegenwoordiger");
}

function* checkAanmelding({ formulier }: Context): Iterable<Finding> {
  const { aanmelding, uitvoerder } = formulier;
  if (aanmelding?.aard === "signaal") yield signaal("SIGNAAL_BEVESTIGEN", "/aanmelding/aard", { wie: "client" });
  if (aanmelding?.aard !== "aanvraag") return;
  const rol = aanmelding.door?.rol;
  const magAanvragen =
    rol === "client" || rol === "vertegenwoordiger" || (rol === "werkgever" && uitvoerder?.soort !== "uwv");
  if (rol !== undefined && !magAanvragen) yield fout("AANMELDING_IS_SIGNAAL", "/aanmelding/aard");
}

function* checkClient({ formulier, peildatum }: Context): Iterable<Finding> {
  const { client } = formulier;
  const geboren = readDatum(client?.geboortedatum);
  if (geboren !== undefined) {
    const leeftijd = jaarVan(peildatum) - jaarVan(geboren);
    if (geboren > peildatum) yield fout("DATUM_IN_TOEKOMST", "/client/geboortedatum");
    else if (leeftijd < 15 || leeftijd > 90)
      yield waarschuwing("GEBOORTEDATUM_ONWAARSCHIJNLIJK", "/client/geboortedatum");
  }
  const sfb = client?.sfb;
  if (sfb?.status === "onbekend") yield waarschuwing("SFB_ONTBREEKT", "/client/sfb/status", { wie: "beslisser" });
  if (sfb?.status === "niet-vastgesteld" || sfb?.status === "in-onderzoek")
    yield waarschuwing("SFB_NIET_VASTGESTELD", "/client/sfb/status", { wie: "beslisser" });
  if (sfb?.status === "vastgesteld" && (sfb.op === undefined || sfb.bron === undefined))
    yield waarschuwing("SFB_ZONDER_BRON", "/client/sfb", { wie: "beslisser" });
  const vastgesteld = readDatum(sfb?.op);
  if (vastgesteld !== undefined && vastgesteld > peildatum) yield fout("DATUM_IN_TOEKOMST", "/client/sfb/op");
}

/** Reintegratiebesluit 18 lid 2 c: the coach works for a recognised organisation. */
function* checkErkenning({ formulier }: Context): Iterable<Finding> {
  const geldig = readDatum(formulier.jobcoach?.organisatie?.erkenning?.geldigTotEnMet);
  const start = readDatum(formulier.begeleiding?.periode?.van);
  if (geldig !== undefined && start !== undefined && geldig < start)
    yield fout("ERKENNING_VERLOPEN", "/jobcoach/organisatie/erkenning/geldigTotEnMet", { einde: geldig });
}

/** Reintegratiebesluit 12 and 18: not both at once; the client chooses. */
function* checkIntern({ formulier }: Context): Iterable<Finding> {
  const intern = formulier.eerdereOndersteuning?.interneJobcoach;
  if (intern === undefined || formulier.soort !== "aanvraag") return;
  const start = readDatum(formulier.begeleiding?.periode?.van);
  const einde = readDatum(intern.totEnMet);
  const looptDoor = start !== undefined && intern.van !== undefined && (einde === undefined || einde >= start);
  if (intern.aangevraagd === true || looptDoor)
    yield waarschuwing("INTERN_EN_EXTERN", "/eerdereOndersteuning/interneJobcoach", { wie: "client" });
}
