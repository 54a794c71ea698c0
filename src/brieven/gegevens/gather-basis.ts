import { formatDatum } from "../../domein/datum.ts";
import type { Delen, Soort } from "../../formulier/formulier.ts";
import { volledigeNaam } from "../../formulier/naam.ts";
import { vroegWerkgeverAan } from "../choose-lezers.ts";
import { briefsituaties } from "../situaties.ts";
import { lezers } from "../sjabloon.ts";
import type { Briefvraag } from "./gather-brief.ts";
import { describeUitvoerder, uitvoerderVan } from "./gather-uitvoerder.ts";
import { maakVlaggen } from "./vlaggen.ts";
import type { Basisgegevens } from "./vorm.ts";
import { dagWoorden, firstShown } from "./woorden.ts";

const lezervlag = maakVlaggen(lezers);
const situatievlag = maakVlaggen(briefsituaties);
const uitvoerdervlag = maakVlaggen(["uwv", "gemeente"]);

/** Who writes, to whom, about whom and on which day. */
export function gatherBasis(vraag: Briefvraag): Basisgegevens {
  const { zaak, keuze, lezer, zichtbaar, aanhef } = vraag;
  return {
    aanhef,
    lezer: lezervlag(lezer),
    situatie: situatievlag(keuze.situatie),
    uitvoerder: uitvoerdervlag(uitvoerderVan(vraag)),
    ...describeUitvoerder(vraag),
    op: formatDatum(zaak.op),
    ontvangenOp: dagWoorden(zaak.beslissing?.gevraagd.ontvangenOp ?? zichtbaar.indiening?.ontvangenOp),
    kenmerk: firstShown(zichtbaar.zaaknummer, zaak.beslissing?.zaaknummer),
    zaak: zaakwoord[zichtbaar.soort ?? "aanvraag"],
    ...describeMensen(vraag),
    werkgeverKrijgtBrief: krijgtBrief(vraag, "werkgever"),
    werkgeverVroegAan: vroegWerkgeverAan(zichtbaar),
    inDienstSinds: dagWoorden(zichtbaar.dienstverband?.inDienstSinds),
    contact: describeContact(zichtbaar),
    eersteKeer: isEersteKeer(vraag),
  };
}

/** What a letter calls the form it answers. */
const zaakwoord: Readonly<Record<Soort, string>> = {
  aanmelding: "aanmelding",
  aanvraag: "aanvraag",
  wijziging: "wijziging",
  afsluiting: "afsluiting",
  evaluatie: "evaluatie",
};

type Mensen = Pick<Basisgegevens, "client" | "namens" | "helper" | "werkgever" | "begeleider" | "coach">;

function describeMensen(vraag: Briefvraag): Mensen {
  const { client, over, werkgever } = vraag.zichtbaar;
  const vertegenwoordiger = client?.vertegenwoordiger;
  const namens = vertegenwoordiger !== undefined && vertegenwoordiger.soort !== "gemachtigde";
  return {
    client: firstShown(volledigeNaam(client?.naam), over?.client) ?? "de werknemer",
    namens: namens ? (vertegenwoordiger.soort ?? "vertegenwoordiger") : null,
    helper: vraag.lezer === "client" ? helperVan(vraag.zichtbaar) : null,
    werkgever: firstShown(werkgever?.naam, over?.werkgever) ?? "de werkgever",
    begeleider: firstShown(werkgever?.begeleider?.naam),
    coach: describeCoach(vraag),
  };
}

/** Who may help with letters, as long as the client wants that. */
function helperVan({ toestemmingen }: Partial<Delen>): string | null {
  const helper = toestemmingen?.helper;
  return helper?.keuze === "ja" && helper.ingetrokkenOp === undefined ? firstShown(helper.naam) : null;
}

function describeCoach(vraag: Briefvraag): Basisgegevens["coach"] {
  const { jobcoach, over } = vraag.zichtbaar;
  const organisatie = firstShown(jobcoach?.organisatie?.naam);
  const naam = firstShown(jobcoach?.coach?.naam, over?.jobcoach, organisatie);
  if (naam === null) return null;
  return { naam, organisatie: organisatie === naam ? null : organisatie, krijgtBrief: krijgtBrief(vraag, "jobcoach") };
}

function krijgtBrief({ keuze }: Briefvraag, wie: "jobcoach" | "werkgever"): boolean {
  return keuze.lezers.some(({ lezer, krijgt }) => lezer === wie && krijgt);
}

function describeContact({ uitvoerder }: Partial<Delen>): Basisgegevens["contact"] {
  for (const mens of [uitvoerder?.aanspreekpunt, uitvoerder?.beslisser]) {
    const naam = firstShown(mens?.naam);
    if (naam !== null) return { naam, telefoon: firstShown(mens?.telefoon), email: firstShown(mens?.email) };
  }
  return null;
}

/** A first application, or the call before it, of someone of whom nothing says that there was a coach before. */
function isEersteKeer({ zaak, zichtbaar }: Briefvraag): boolean {
  const { soort, aanvraag, eerdereOndersteuning } = zichtbaar;
  if (soort !== "aanmelding" && aanvraag?.aard !== "eerste") return false;
  const eerder = [...(eerdereOndersteuning?.perioden ?? []), ...(zaak.dossier.toekenningen ?? [])];
  return eerder.length === 0 && (zaak.beslissing?.vorigeKeer ?? null) === null;
}
