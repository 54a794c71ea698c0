import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import { type Briefbeeld, noemtDag, noemtUren, staatErin, vlak } from "./briefbeeld.ts";
import { type Element, verplicht } from "./element.ts";
import { leesDagen, leesUren } from "./lees-vermeldingen.ts";
import { mist } from "./mist.ts";

type Situatie = Beslissing["situatie"];
const met =
  (...situaties: readonly Situatie[]) =>
  ({ beslissing }: Briefbeeld): boolean =>
    beslissing !== null && situaties.includes(beslissing.situatie);

const toekenningen = [
  "toekenning-dienstverband",
  "toekenning-proefplaatsing",
  "voortzetting",
  "onderzoeksfase",
] as const;
const wijzigingen = ["uren-bijgesteld", "met-gevolgen"] as const;
const einden = ["beeindiging", "beeindiging-ondersteuning"] as const;
const zakelijk = ["client", "jobcoach"] as const;
const iedereen = ["client", "jobcoach", "werkgever"] as const;

/** How the first lines of a letter tell what is decided, for each reader. */
const nieuws: Readonly<Record<Situatie, RegExp>> = {
  "aanvulling-gevraagd": /missen (wij )?nog|hebben nog iets|nog niet beslissen|nog iets van u nodig/u,
  "niet-behandeld": /behandelen .* niet/u,
  afgewezen: /(krijgt|komt) (nu )?geen jobcoach/u,
  "toekenning-proefplaatsing": /(krijgt|komt) .*jobcoach/u,
  "toekenning-dienstverband": /(krijgt|komt) .*jobcoach/u,
  voortzetting: /(houdt|blijft) .*jobcoach|jobcoach .*blijft/u,
  onderzoeksfase: /alvast/u,
  "losse-uren": /losse uren|alleen nog als het nodig is/u,
  "geen-extra-uren": /geen extra uren|blijven gelijk/u,
  "uren-bijgesteld": /(meer|minder|andere) uren/iu,
  "zonder-gevolgen": /verandert niets|blijven gelijk/u,
  "met-gevolgen": /(meer|minder|andere) uren/iu,
  "ander-protocol": /andere regels/iu,
  beeindiging: /stopt|is voorbij/u,
  "beeindiging-ondersteuning": /stopt|stoppen/u,
};

const toegekend = ({ beslissing }: Briefbeeld) => beslissing?.toekenning ?? null;

/** What is decided, how much and from when. */
export const besluitelementen: readonly Element[] = [
  verplicht(
    {
      id: "uitkomst",
      wat: "wat er is besloten, in de eerste zinnen",
      bron: "Awb 3:45",
      voor: iedereen,
      geldt: ({ beslissing }) => beslissing !== null,
    },
    ({ beslissing, begin }) =>
      beslissing === null ? [] : mist(nieuws[beslissing.situatie].test(begin), `de uitkomst: ${beslissing.situatie}`),
  ),
  verplicht(
    {
      id: "uren",
      wat: "hoeveel uur",
      bron: "Awb 3:45",
      voor: zakelijk,
      geldt: met(...toekenningen, ...wijzigingen, "losse-uren", "geen-extra-uren"),
    },
    (beeld) =>
      mist(
        noemtUren(leesUren(beeld.begin), toegekend(beeld)?.uren ?? 0),
        `${toegekend(beeld)?.uren} uur in de eerste zinnen`,
      ),
  ),
  verplicht(
    {
      id: "uren-werkgever",
      wat: "hoeveel de jobcoach komt",
      bron: "UWV 2023 §2.4",
      voor: ["werkgever"],
      geldt: met(...toekenningen, ...wijzigingen, "losse-uren"),
    },
    ({ tekst, ...beeld }) =>
      mist(
        /\buur\b.* per week/u.test(tekst) || noemtUren(leesUren(tekst), toegekend({ tekst, ...beeld })?.uren ?? 0),
        "de uren",
      ),
  ),
  verplicht(
    {
      id: "periode",
      wat: "van wanneer tot en met wanneer",
      bron: "Awb 3:45",
      voor: iedereen,
      geldt: (beeld) => met(...toekenningen)(beeld) && toegekend(beeld)?.periode != null,
    },
    (beeld) => {
      const { van = "", totEnMet = "" } = toegekend(beeld)?.periode ?? {};
      const dagen = leesDagen(beeld.begin);
      return [...mist(noemtDag(dagen, van), van), ...mist(noemtDag(dagen, totEnMet), totEnMet)];
    },
  ),
  verplicht(
    {
      id: "uren-per-periode",
      wat: "de uren van elke periode, als er meer is dan een",
      bron: "UWV 2023 §2.3",
      voor: zakelijk,
      geldt: (beeld) => met(...toekenningen)(beeld) && (toegekend(beeld)?.perioden.length ?? 0) > 1,
    },
    (beeld) =>
      (toegekend(beeld)?.perioden ?? []).flatMap(({ van, totEnMet, uren }) => [
        ...mist(noemtDag(beeld.dagen, van), van),
        ...mist(noemtDag(beeld.dagen, totEnMet), totEnMet),
        ...mist(noemtUren(beeld.uren, uren), `${uren} uur`),
      ]),
  ),
  verplicht(
    {
      id: "oud-en-nieuw",
      wat: "de uren van tot nu naast de nieuwe",
      bron: "UWV 2023 §5.2",
      voor: zakelijk,
      geldt: met(...wijzigingen),
    },
    ({ beslissing, uren }) =>
      mist(noemtUren(uren, beslissing?.totNu?.uren ?? 0), `tot nu ${beslissing?.totNu?.uren} uur`),
  ),
  verplicht(
    {
      id: "vanaf",
      wat: "vanaf welke dag het geldt, of wat de laatste dag is",
      bron: "Awb 3:45",
      voor: iedereen,
      geldt: ({ beslissing }) => beslissing?.vanaf != null,
    },
    ({ beslissing, begin, lezer, dagen }) =>
      mist(noemtDag(lezer === "client" ? leesDagen(begin) : dagen, beslissing?.vanaf ?? ""), beslissing?.vanaf ?? ""),
  ),
  verplicht(
    {
      id: "uren-tot-einde",
      wat: "hoeveel uur er blijft als het einde uren kost",
      bron: "UWV 2023 §5.2",
      voor: zakelijk,
      geldt: (beeld) => met(...einden)(beeld) && (beeld.beslissing?.verschillen.length ?? 0) > 0,
    },
    (beeld) => mist(noemtUren(beeld.uren, toegekend(beeld)?.uren ?? 0), `${toegekend(beeld)?.uren} uur`),
  ),
  verplicht(
    {
      id: "jobcoach",
      wat: "wie de jobcoach is",
      bron: "UWV 2023 §2.4",
      voor: ["client", "werkgever"],
      geldt: (beeld) => met(...toekenningen)(beeld) && naamCoach(beeld) !== undefined,
    },
    (beeld) => mist(staatErin(beeld, naamCoach(beeld) ?? ""), "de naam van de jobcoach"),
  ),
  verplicht(
    {
      id: "andere-regels",
      wat: "welke regels gelden",
      bron: "Awb 3:46",
      voor: ["client"],
      geldt: met("ander-protocol"),
    },
    (beeld) => mist(staatErin(beeld, beeld.beslissing?.andereRegels ?? ""), "de andere regels"),
  ),
  verplicht(
    { id: "hierna", wat: "wat er na het einde kan", bron: "UWV 2023 §2.4", voor: iedereen, geldt: met(...einden) },
    ({ tekst, lezer }) =>
      mist(
        lezer === "werkgever" ? /hoeft niets|kunt u/u.test(tekst) : /nieuwe|opnieuw|ander werk/u.test(tekst),
        "wat er daarna kan",
      ),
  ),
  verplicht(
    {
      id: "wat-kan-wel",
      wat: "wat na een afwijzing wel kan",
      bron: "UWV 2023 §2.4",
      voor: ["client"],
      geldt: met("afgewezen"),
    },
    ({ tekst }) =>
      mist(/opnieuw/u.test(tekst) && /welke hulp|andere hulp/u.test(tekst), "opnieuw aanvragen en andere hulp"),
  ),
  verplicht(
    {
      id: "wat-doen",
      wat: "wat de werknemer nu moet doen",
      bron: "taal",
      voor: ["client"],
      geldt: met(...toekenningen, ...wijzigingen, "geen-extra-uren", "zonder-gevolgen", "losse-uren", "ander-protocol"),
    },
    ({ regels }) =>
      mist(
        regels.some((regel) => /^Wat moet u doen\?$/u.test(vlak(regel))),
        "Wat moet u doen?",
      ),
  ),
];

function naamCoach({ zichtbaar: { jobcoach } }: Briefbeeld): string | undefined {
  return jobcoach?.coach?.naam ?? jobcoach?.organisatie?.naam;
}
