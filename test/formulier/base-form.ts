import { datum } from "../../src/domein/datum.ts";
import type {
  SoortAanmelding,
  SoortAanvraag,
  SoortAfsluiting,
  SoortEvaluatie,
  SoortWijziging,
} from "../../src/formulier/formulier.ts";
import * as deel from "./base-parts.ts";

/** A Monday; fourteen days on is Easter Monday, so what is asked today is due on Tuesday 7 April. */
export const vandaag = datum("2026-03-23");
export const uiterlijk = datum("2026-04-07");

const indiening = { ontvangenOp: "2026-03-16", door: "client" } as const;
const tekent = (partij: "client" | "jobcoach" | "werkgever", naam: string) =>
  ({ partij, naam, op: "2026-03-13", manier: "digitaal" }) as const;
export const handtekeningen = {
  client: tekent("client", "Nahıt Öztürk-Łącki"),
  jobcoach: tekent("jobcoach", "Bente Adda"),
  werkgever: tekent("werkgever", "Hilde Massa"),
} as const;

/** A first application with everything there: nothing is wrong and nobody owes anything. */
export const aanvraag: SoortAanvraag = {
  versie: "1.0",
  soort: "aanvraag",
  id: "aanvraag-ozturk-1",
  zaaknummer: "26-000101",
  status: "compleet",
  indiening,
  aanvraag: { aard: "eerste", aanvrager: "client" },
  uitvoerder: deel.uitvoerder,
  client: deel.client,
  werkgever: deel.werkgever,
  jobcoach: deel.jobcoach,
  dienstverband: deel.dienstverband,
  beeldvorming: deel.beeldvorming,
  plan: deel.plan,
  begeleiding: deel.begeleiding,
  bijlagen: [
    { id: "b1", soort: "contract", bestand: "contract.pdf", sha256: "a".repeat(64), op: "2026-03-12", overId: "c1" },
  ],
  toestemmingen: deel.toestemmingen,
  ondertekening: [handtekeningen.client, handtekeningen.jobcoach, handtekeningen.werkgever],
};

const evaluatie = {
  periode: { van: "2026-03-02", totEnMet: "2026-09-01" },
  doelen: [
    {
      doel: "d1",
      watLukt: "Nahıt zet de kratten voor drie winkels klaar zonder hulp.",
      bereikt: "deels",
      waarom: "Twee winkels gaan alleen, bij de derde helpt Hilde nog.",
      verder: "loopt-door",
    },
  ],
  verloop: "De kaarten werken, ook in de drukke weken voor Pasen.",
  contract: "loopt-door",
  voortzetting: { keuze: "minder-uren" },
} as const;
export const logboek = {
  vorm: "hoofdlijnen",
  regels: [
    {
      id: "r1",
      van: "2026-03-02",
      totEnMet: "2026-03-31",
      doel: "d1",
      duurInMinuten: 240,
      activiteit: "Kaarten gemaakt en samen ingepakt.",
    },
  ],
} as const;

/** Half a year on: the same person looks back and asks for a second period. */
export const vervolg: SoortAanvraag = {
  ...aanvraag,
  id: "aanvraag-ozturk-2",
  vorigFormulier: aanvraag.id,
  indiening: { ...indiening, ontvangenOp: "2026-09-07" },
  aanvraag: { aard: "vervolg", aanvrager: "client" },
  evaluatie,
  logboek,
  plan: { ...deel.plan, doelen: (deel.plan.doelen ?? []).map((doel) => ({ ...doel, voor: "2027-02-26" })) },
  begeleiding: { ...deel.begeleiding, periode: { van: "2026-09-02", totEnMet: "2027-03-01" } },
};
export const naDeZomer = datum("2026-09-14");

export const aanmelding: SoortAanmelding = {
  versie: "1.0",
  soort: "aanmelding",
  id: "aanmelding-ozturk-1",
  status: "compleet",
  indiening,
  uitvoerder: deel.uitvoerder,
  aanmelding: {
    door: { rol: "client", naam: "Nahıt Öztürk-Łącki", telefoon: "06-12345019" },
    aard: "aanvraag",
    watSpeelt: "Ik raak de volgorde kwijt als er een bestelling bij komt.",
    hulpVanaf: "2026-04-01",
  },
  client: deel.client,
  werkgever: deel.werkgever,
  dienstverband: deel.dienstverband,
  toestemmingen: deel.toestemmingen,
  ondertekening: [handtekeningen.client],
};

export const wijziging: SoortWijziging = {
  versie: "1.0",
  soort: "wijziging",
  id: "wijziging-ozturk-1",
  status: "compleet",
  indiening,
  wijzigingen: [{ wat: "telefoon", telefoon: "06-12345020" }],
  wijziging: { ingevuldDoor: "client" },
  uitvoerder: deel.uitvoerder,
  client: deel.client,
  ondertekening: [handtekeningen.client],
};

export const afsluiting: SoortAfsluiting = {
  versie: "1.0",
  soort: "afsluiting",
  id: "afsluiting-ozturk-1",
  status: "compleet",
  indiening: { ontvangenOp: "2026-09-07", door: "jobcoach" },
  afsluiting: { reden: "niet-meer-nodig", laatsteDag: "2026-09-01", nazorg: "Hilde mag altijd bellen." },
  uitvoerder: deel.uitvoerder,
  client: deel.client,
  werkgever: deel.werkgever,
  jobcoach: deel.jobcoach,
  dienstverband: deel.dienstverband,
  evaluatie: { ...evaluatie, voortzetting: { keuze: "stoppen" } },
  ondertekening: [handtekeningen.jobcoach],
};

export const evaluatieClient: SoortEvaluatie = {
  versie: "1.0",
  soort: "evaluatie",
  id: "evaluatie-ozturk-1",
  status: "compleet",
  indiening,
  uitvoerder: deel.uitvoerder,
  over: { client: "Nahıt Öztürk-Łącki", werkgever: "Bakkerij De Ovenpaal", jobcoach: "Bente Adda" },
  eigenEvaluatie: { door: "client", tevreden: "niet-helemaal", cijfer: 6, gesprek: true },
};
