import type { Beslissing, EigenTekst } from "../../besluit/beslissing/beslissing.gen.ts";
import { addDays } from "../../domein/datum.ts";
import { awb } from "../../regels/bron.ts";
import type { Briefzaak } from "../brief.ts";
import { lezers } from "../sjabloon.ts";
import { inSituatie, isBesluitzaak, metBesluit, type Wending } from "./proefzaak.ts";

const metBeslissing = ({ beslissing }: Briefzaak): boolean => beslissing !== null;
const oordeelt = ({ beslissing }: Briefzaak): boolean =>
  beslissing !== null && beslissing.soort !== "aanvulling-gevraagd" && beslissing.soort !== "niet-behandelen";

function wending(
  groep: string,
  naam: string,
  delen: Partial<Beslissing> | ((beslissing: Beslissing) => Partial<Beslissing>),
  past: Wending["past"] = metBeslissing,
): Wending {
  return {
    groep,
    naam,
    past,
    maak: (zaak) =>
      isBesluitzaak(zaak) ? metBesluit(zaak, typeof delen === "function" ? delen(zaak.beslissing) : delen) : zaak,
  };
}

const woorden: Readonly<Record<EigenTekst["plaats"], string>> = {
  "na-besluit": "De eerste week begint Karim op dinsdag.",
  "bij-redenen": "De ploeg is pas net begonnen.",
  "bij-uren": "De meeste uren zijn nodig in het begin.",
  "bij-doen": "Neem uw rooster mee naar het eerste gesprek.",
  slot: "Veel plezier in de bakkerij.",
};
const plaatsen = ["na-besluit", "bij-redenen", "bij-uren", "bij-doen", "slot"] as const;

const eigen = (plaats: EigenTekst["plaats"], voor: EigenTekst["voor"]): EigenTekst => ({
  plaats,
  voor,
  tekst: voor.length === 1 ? `${woorden[plaats]} Dit geldt alleen voor ${voor[0]}zaken.` : woorden[plaats],
  reden: "Een collega vroeg erom.",
});

const eigenTeksten: readonly Wending[] = [
  ...plaatsen.map((plaats) =>
    wending("eigen tekst", `eigen tekst ${plaats}`, { eigenTeksten: [eigen(plaats, lezers)] }),
  ),
  ...lezers.map((lezer) =>
    wending("eigen tekst", `eigen teksten voor ${lezer}`, {
      eigenTeksten: plaatsen.map((plaats) => eigen(plaats, [lezer])),
    }),
  ),
];

/** Who gets what goes without asking is asked nothing first. */
const geeftVanzelf: ReadonlySet<string> = new Set(["losse-uren", "onderzoeksfase"]);

const over = { nodig: true, over: ["minder uren dan gevraagd"], bronnen: [awb("4:7"), awb("4:11")] } as const;

const horen: readonly Wending[] = [
  wending("horen", "gehoord", ({ gevraagd }) => ({
    horen: {
      ...over,
      gedaanOp: addDays(gevraagd.ontvangenOp, 17),
      hoe: "gehoord",
      reden: "De werknemer wil liever meer bezoeken. Het plan geeft daar geen reden voor.",
    },
  })),
  wending("horen", "gehoord zonder woorden", ({ gevraagd }) => ({
    horen: { ...over, gedaanOp: addDays(gevraagd.ontvangenOp, 17), hoe: "gehoord", reden: null },
  })),
  wending("horen", "gehoord, op een dag die niemand opschreef", {
    horen: { ...over, gedaanOp: null, hoe: "gehoord", reden: "De werknemer belde en is het eens met het plan." },
  }),
  { ...wending("horen", "geen reactie gekregen", {}), maak: kreegGeenReactie },
  wending("horen", "niet gehoord", {
    horen: { ...over, gedaanOp: null, hoe: "niet-nodig", reden: "De feiten komen van de werknemer zelf." },
  }),
].map((een) => ({
  ...een,
  past: (zaak: Briefzaak) => oordeelt(zaak) && !geeftVanzelf.has(zaak.beslissing?.situatie ?? ""),
}));

/** The client was asked, and the last day went by. */
function kreegGeenReactie(zaak: Briefzaak): Briefzaak {
  if (!isBesluitzaak(zaak)) return zaak;
  const { ontvangenOp } = zaak.beslissing.gevraagd;
  const totEnMet = addDays(ontvangenOp, 31);
  const { gebeurtenissen = [], ...dossier } = zaak.dossier;
  const vraag = { soort: "zienswijze-gevraagd", op: addDays(ontvangenOp, 17), totEnMet } as const;
  return metBesluit(
    { ...zaak, dossier: { ...dossier, gebeurtenissen: [...gebeurtenissen, vraag] } },
    { horen: { ...over, gedaanOp: totEnMet, hoe: "gehoord", reden: null } },
  );
}

const onderzoek: readonly Wending[] = [
  wending("onderzoek", "met onderzoek", {
    onderzoek: {
      noodzaak: { bevinding: "Een jobcoach is nodig.", bron: "advies van de arbeidsdeskundige" },
      omvang: { bevinding: "Elke week een bezoek is genoeg.", bron: "advies van de arbeidsdeskundige" },
      duur: { bevinding: "Nodig is hulp tot de zomer.", bron: "de beslisser" },
    },
  }),
  wending("onderzoek", "met een deel van het onderzoek", {
    onderzoek: { noodzaak: { bevinding: "Een jobcoach is nodig.", bron: "de beslisser" }, omvang: null, duur: null },
  }),
].map((een) => ({
  ...een,
  past: ({ beslissing, beleid }: Briefzaak) =>
    beslissing?.gevraagd.wat === "jobcoach" && beleid.uitvoerder === "gemeente",
}));

const vorigeKeer: readonly Wending[] = [
  wending("vorige keer", "vorige keer meer uren", (besluit) => vorige(besluit, 32)),
  wending("vorige keer", "vorige keer meer uren, werkuren onbekend", (besluit) => vorige(besluit, null)),
].map((een) => ({
  ...een,
  past: ({ beslissing }: Briefzaak) =>
    beslissing?.gevraagd.wat === "jobcoach" && beslissing.toekenning?.periode != null,
}));

/** The half-year before this period. */
function vorige({ toekenning }: Beslissing, urenPerWeek: number | null): Partial<Beslissing> {
  if (toekenning === null || toekenning.periode === null) return {};
  const { van } = toekenning.periode;
  const periode = { van: addDays(van, -184), totEnMet: addDays(van, -1) };
  return {
    vorigeKeer: { uren: Math.round(toekenning.uren * 100 + 1_137) / 100, periode, regime: "intensief", urenPerWeek },
  };
}

const redenen: readonly Wending[] = [
  wending("redenen", "eigen reden", { redenen: ["Olga is elke ochtend op de werkvloer."] }, oordeelt),
  wending(
    "redenen",
    "twee eigen redenen",
    { redenen: ["Olga is elke ochtend op de werkvloer.", "Het rooster verandert pas na de zomer."] },
    oordeelt,
  ),
  wending(
    "factoren",
    "met factoren",
    {
      factoren: [
        {
          factor: "Vaste begeleider op het werk",
          weging: "tegen",
          betekenis: "Een deel van de begeleiding kan Olga doen.",
        },
        { factor: "Nieuwe machines", weging: "voor", betekenis: "Het oefenen kost in het begin meer bezoeken." },
      ],
    },
    oordeelt,
  ),
];

const antwoorden: readonly Wending[] = [
  wending(
    "antwoorden",
    "met conclusie over het recht",
    {
      gronden: [
        { code: "GEEN_RECHT", uitleg: "De beslisser vindt dat niet aan alle voorwaarden is voldaan.", bronnen: [] },
      ],
      antwoorden: [
        {
          vraag: "RECHT_CONCLUSIE",
          vraagtekst: "Is er recht op een jobcoach?",
          antwoord: "voldoet-niet",
          reden: "Het werk is elke week anders en valt soms helemaal weg.",
        },
      ],
    },
    inSituatie("afgewezen"),
  ),
];

/** What can be other in the decision besides its hours. */
export const besluitwendingen: readonly Wending[] = [
  ...eigenTeksten,
  ...horen,
  ...onderzoek,
  ...vorigeKeer,
  ...redenen,
  ...antwoorden,
];
