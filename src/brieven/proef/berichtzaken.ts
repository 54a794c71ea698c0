import type { Gebeurtenis } from "../../besluit/dossier/dossier.gen.ts";
import { addDays, datum } from "../../domein/datum.ts";
import type { Formulier } from "../../formulier/formulier.ts";
import type { Briefzaak } from "../brief.ts";
import type { Bericht } from "../situaties.ts";
import { proefaanmelding, proefaanvraag, proefafsluiting, proefevaluatie, proefwijziging } from "./proefformulier.ts";
import type { Basiszaak, Kader } from "./proefzaak.ts";

/** What happened, so many days after receipt. */
interface Gebeurd extends Pick<Gebeurtenis, "soort" | "reden" | "naar"> {
  readonly na: number;
  readonly totNa?: number;
}

const gevraagd: Gebeurd = {
  soort: "zienswijze-gevraagd",
  na: 20,
  totNa: 34,
  reden: "De arbeidsdeskundige vindt minder uren genoeg.",
};
const zonderDag: Gebeurd = { soort: "zienswijze-gevraagd", na: 20, reden: "Wij denken dat het werk te kort duurt." };

/** One plain case for each message without a decision, and for each kind of form where that matters. */
export const berichtzaken: readonly Basiszaak[] = [
  bericht("aanvraag-ontvangen", proefaanvraag, []),
  bericht("aanvraag-ontvangen", (kader) => proefaanvraag(kader, "vervolg"), [], "vervolg"),
  bericht("aanmelding-ontvangen", proefaanmelding, []),
  bericht("signaal-ontvangen", (kader) => proefaanmelding(kader, "signaal"), []),
  bericht("wijziging-ontvangen", proefwijziging, []),
  bericht("wijziging-ontvangen", vraagMeer, [], "meer uren"),
  bericht("afsluiting-ontvangen", proefafsluiting, []),
  bericht("evaluatie-ontvangen", (kader) => proefevaluatie(kader, "client"), [], "werknemer"),
  bericht("evaluatie-ontvangen", (kader) => proefevaluatie(kader, "werkgever"), [], "werkgever"),
  bericht("aanvulling-ontvangen", proefaanvraag, [
    { soort: "aanvulling-gevraagd", na: 5, totNa: 33 },
    { soort: "aanvulling-ontvangen", na: 19 },
  ]),
  bericht("reactie-gevraagd", proefaanvraag, [gevraagd]),
  bericht("reactie-gevraagd", proefafsluiting, [gevraagd], "einde"),
  bericht("reactie-gevraagd", proefaanvraag, [zonderDag], "zonder laatste dag"),
  bericht("reactie-ontvangen", proefaanvraag, [gevraagd, { soort: "zienswijze-ontvangen", na: 27 }]),
  bericht("termijn-verlengd", proefaanvraag, [
    { soort: "beslistermijn-verlengd", na: 30, totNa: 90, reden: "De arbeidsdeskundige kan pas later komen." },
  ]),
  bericht(
    "termijn-verlengd",
    proefwijziging,
    [{ soort: "beslistermijn-verlengd", na: 30, totNa: 90, reden: "Wij wachten op het rooster." }],
    "wijziging",
  ),
  bericht("termijn-stil", proefaanvraag, [
    { soort: "ander-uitstel", na: 30, totNa: 60, reden: "U vroeg ons om te wachten." },
  ]),
  bericht("reden-te-laat-gevraagd", teLaat, [{ soort: "reden-te-laat-gevraagd", na: 5, totNa: 19 }]),
  bericht("reden-te-laat-gevraagd", teLaat, [{ soort: "reden-te-laat-gevraagd", na: 5 }], "zonder laatste dag"),
  bericht("evaluatie-gevraagd", proefafsluiting, [{ soort: "evaluatie-gevraagd", na: 3, totNa: 17 }]),
  bericht(
    "evaluatie-gevraagd",
    (kader) => proefaanvraag(kader, "vervolg"),
    [{ soort: "evaluatie-gevraagd", na: 3 }],
    "vervolg",
  ),
  bericht("ingebrekestelling-ontvangen", proefaanvraag, [{ soort: "ingebrekestelling-ontvangen", na: 70 }]),
  bericht("ingebrekestelling-ontvangen", proefaanvraag, [{ soort: "ingebrekestelling-ontvangen", na: 20 }], "te vroeg"),
  bericht("doorgezonden", proefaanvraag, [{ soort: "doorgezonden", na: 4, naar: "de gemeente Bosrade" }]),
  bericht("doorgezonden", proefaanmelding, [{ soort: "doorgezonden", na: 4, naar: "UWV" }], "aanmelding"),
  bericht("dwangsom", proefaanvraag, [
    { soort: "ingebrekestelling-ontvangen", na: 60 },
    { soort: "besluit-bekendgemaakt", na: 84 },
    { soort: "dwangsom-vastgesteld", na: 88 },
  ]),
];

function vraagMeer(kader: Kader): Formulier {
  return {
    ...proefwijziging(kader),
    wijzigingen: [{ wat: "meer-begeleiding", vanaf: kader.dagen.wisselOp, urenErbij: 12, waarom: "De ploeg wisselt." }],
  };
}

function teLaat(kader: Kader): Formulier {
  return { ...proefaanvraag(kader), indiening: { ontvangenOp: addDays(kader.dagen.van, 48), door: "client" } };
}

function bericht(
  naam: Bericht,
  formulier: (kader: Kader) => Formulier,
  gebeurd: readonly Gebeurd[],
  bijzonder = "",
): Basiszaak {
  return {
    naam: bijzonder === "" ? naam : `${naam}, ${bijzonder}`,
    uitgebreid: bijzonder === "",
    maak: (kader) => maakBericht(kader, formulier(kader), gebeurd),
  };
}

/** Written two days after the last thing that happened. */
function maakBericht({ beleid, dagen }: Kader, formulier: Formulier, gebeurd: readonly Gebeurd[]): Briefzaak {
  const ontvangenOp = datum(formulier.indiening?.ontvangenOp ?? dagen.ontvangenOp[formulier.soort]);
  const gebeurtenissen = gebeurd.map(({ na, totNa, ...rest }) => ({
    ...rest,
    op: addDays(ontvangenOp, na),
    ...(totNa === undefined ? {} : { totEnMet: addDays(ontvangenOp, totNa) }),
  }));
  return {
    formulier,
    dossier: gebeurd.length === 0 ? { versie: "1.0" } : { versie: "1.0", gebeurtenissen },
    beleid,
    bevindingen: [],
    beslissing: null,
    op: addDays(ontvangenOp, (gebeurd.at(-1)?.na ?? 0) + 2),
  };
}
