import { signers } from "../../document/build.ts";
import type { Block, Signer } from "../../document/document.ts";
import { naam } from "../../domein/bevinding/messages.nl.ts";
import { formatDatum, readDatum } from "../../domein/datum.ts";
import { aanvragerVan, heeftGetekend, type Partij } from "../../formulier/check/check-ondertekening.ts";
import { type Delen, delenVan, type Formulier, type Handtekening } from "../../formulier/formulier.ts";

const manieren: Readonly<Record<NonNullable<Handtekening["manier"]>, string>> = {
  digitaal: "digitaal",
  papier: "op papier",
};

/** Who signed, how and when; and room for who still has to. Only what the reader sees is told. */
export function describeOndertekening(formulier: Formulier, zichtbaar: Partial<Delen>): readonly Block[] {
  const getekend = zichtbaar.ondertekening ?? [];
  const alle = [...getekend.map(describeHandtekening), ...openPartijen(delenVan(formulier), zichtbaar).map(roomFor)];
  return alle.length === 0 ? [] : [signers(...alle)];
}

function describeHandtekening({ partij, naam: wie, op, manier }: Handtekening): Signer {
  const dag = readDatum(op);
  const hoe = [manier === undefined ? "" : manieren[manier], dag === undefined ? "" : `op ${formatDatum(dag)}`];
  const signed = hoe.filter(Boolean).join(", ");
  return { role: roleOf(partij), ...(wie === undefined ? {} : { name: wie }), signed: signed || "ja" };
}

const roomFor = (partij: Partij): Signer => ({ role: roleOf(partij) });

/** An application is signed by all three; anything else by who hands it in. */
function openPartijen(formulier: Delen, zichtbaar: Partial<Delen>): readonly Partij[] {
  const aanvrager = aanvragerVan(formulier);
  if (aanvrager === undefined) return [];
  const anderen: readonly Partij[] = formulier.soort === "aanvraag" ? ["client", "jobcoach", "werkgever"] : [];
  const namensClient = aanvrager === "vertegenwoordiger";
  const partijen = [aanvrager, ...anderen.filter((wie) => wie !== aanvrager && !(namensClient && wie === "client"))];
  return partijen
    .filter((wie) => !heeftGetekend(formulier, wie))
    .map((wie) => (wie === "vertegenwoordiger" && !seesVertegenwoordiger(zichtbaar) ? "client" : wie));
}

/** That someone acts for the client is not for everyone to know. */
function seesVertegenwoordiger({ client, aanvraag }: Partial<Delen>): boolean {
  return client?.vertegenwoordiger !== undefined || aanvraag?.aanvrager === "vertegenwoordiger";
}

function roleOf(partij: Partij): string {
  const rol = naam(partij);
  return rol.charAt(0).toUpperCase() + rol.slice(1);
}
