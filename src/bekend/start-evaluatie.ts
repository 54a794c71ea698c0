import {
  type Client,
  type Delen,
  delenVan,
  type EigenEvaluatie,
  type Formulier,
  type Over,
  type SoortEvaluatie,
  type Werkgever,
} from "../formulier/formulier.ts";
import { volledigeNaam } from "../formulier/naam.ts";
import { startConcept } from "./start-concept.ts";

/** Who evaluates. */
export type Evaluator = EigenEvaluatie["door"];

/**
 * The concept of an evaluation by client or employer alone: names, the period and where the confirmation goes. The
 * other party reads along, so nothing else of the previous form is in it.
 */
export function startEvaluatie(vorig: Formulier, id: string, door: Evaluator): SoortEvaluatie {
  const delen = delenVan(vorig);
  const over = composeOver(delen, door);
  return {
    ...startConcept("evaluatie", vorig, id),
    ...(delen.uitvoerder && { uitvoerder: delen.uitvoerder }),
    ...(Object.keys(over).length > 0 && { over }),
    eigenEvaluatie: { door },
  };
}

function composeOver({ client, werkgever, jobcoach, begeleiding }: Delen, door: Evaluator): Over {
  const naam = volledigeNaam(client?.naam);
  const coach = jobcoach?.coach?.naam;
  const periode = begeleiding?.periode;
  const ontvanger = door === "client" ? ontvangerClient(client) : ontvangerWerkgever(werkgever);
  return {
    ...(naam && { client: naam }),
    ...(werkgever?.naam && { werkgever: werkgever.naam }),
    ...(coach && { jobcoach: coach }),
    ...(periode && { periode }),
    ...(Object.keys(ontvanger).length > 0 && { ontvanger }),
  };
}

type Ontvanger = NonNullable<Over["ontvanger"]>;

/** A legal representative gets the client's letters; a gemachtigde does not. */
function ontvangerClient(client: Client | undefined): Ontvanger {
  const wettelijk = client?.vertegenwoordiger?.soort === "gemachtigde" ? undefined : client?.vertegenwoordiger;
  const naam = wettelijk === undefined ? volledigeNaam(client?.naam) : wettelijk.naam;
  const adres = wettelijk?.adres ?? client?.adres;
  return { ...(naam && { naam }), ...(adres && { adres }) };
}

/** Never the place of work: that may be the client's home. */
function ontvangerWerkgever(werkgever: Werkgever | undefined): Ontvanger {
  const naam = werkgever?.contactpersoon?.naam;
  return { ...(naam && { naam }), ...(werkgever?.adres && { adres: werkgever.adres }) };
}
