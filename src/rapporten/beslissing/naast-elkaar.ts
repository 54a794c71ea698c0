import type { Beslissing } from "../../besluit/beslissing/decide-beslissing.ts";
import { inHonderdsten, inUren } from "../../besluit/honderdsten.ts";
import { nobreak, paragraph } from "../../document/build.ts";
import { table } from "../../document/build-table.ts";
import type { Block } from "../../document/document.ts";
import type { Datum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { hoofdstuk } from "./hoofdstuk.ts";
import { alsUren, dagVan, gevraagdWoorden, leeg, leesbaar, metBron, uitkomsten, urenVan } from "./woorden.ts";

/** What was asked, proposed and decided, beside each other; and the whole difference, cause by cause. */
export function zetNaastElkaar(beslissing: Beslissing): readonly Block[] {
  return [
    ...hoofdstuk("Gevraagd, voorgesteld en besloten", vergelijk(beslissing), ...vertelVoorstel(beslissing)),
    ...hoofdstuk("Uren per periode", ...perPeriode(beslissing)),
    ...hoofdstuk("Waarom de uren anders zijn", ...verklaar(beslissing)),
    ...hoofdstuk("Anders dan voorgesteld", ...afwijkingen(beslissing)),
  ];
}

/** In a cell a day stays on one line. */
const dag = (waarde: Datum | null) => nobreak(dagVan(waarde));

function vergelijk(beslissing: Beslissing): Block {
  const { gevraagd, voorgesteld, soort, toekenning } = beslissing;
  const [naam, eerder] = eerderVan(beslissing);
  const nu = <T>(waarde: T): readonly T[] => (eerder === null ? [] : [waarde]);
  return table({
    header: ["Onderdeel", ...nu(naam), "Gevraagd", "Voorgesteld", "Besloten"],
    rows: [
      ["Wat", ...nu(leeg), gevraagdWoorden[gevraagd.wat], uitkomsten[voorgesteld.soort], uitkomsten[soort]],
      [
        "Uren",
        ...nu(urenVan(eerder?.uren ?? null)),
        urenVan(gevraagd.uren),
        urenVan(voorgesteld.uren),
        urenVan(toekenning?.uren ?? null),
      ],
      [
        "Eerste dag",
        ...nu(dag(eerder?.periode?.van ?? null)),
        dag(gevraagd.periode?.van ?? null),
        leeg,
        dag(toekenning?.periode?.van ?? null),
      ],
      [
        "Laatste dag",
        ...nu(dag(eerder?.periode?.totEnMet ?? null)),
        dag(gevraagd.periode?.totEnMet ?? null),
        leeg,
        dag(toekenning?.periode?.totEnMet ?? null),
      ],
      ["Regime", ...nu(leesbaar(eerder?.regime ?? leeg)), leeg, leeg, leesbaar(toekenning?.regime ?? leeg)],
    ],
  });
}

/** What there was before: at a change or an end what held, for an application the grant before it. */
function eerderVan({
  totNu,
  vorigeKeer,
}: Beslissing): readonly [string, Pick<NonNullable<Beslissing["totNu"]>, "uren" | "periode" | "regime"> | null] {
  return totNu === null ? ["Vorige keer", vorigeKeer] : ["Tot nu", totNu];
}

function vertelVoorstel(beslissing: Beslissing): readonly Block[] {
  const { voorgesteld, gevraagd } = beslissing;
  const vragen =
    voorgesteld.vragen.length === 0
      ? []
      : ["Het voorstel was er pas na antwoorden van een mens. Die staan bij Antwoorden en keuzes."];
  return [
    paragraph([`Ontvangen op ${dagVan(gevraagd.ontvangenOp)}.`, ...vertelEerder(beslissing), ...vragen].join(" ")),
  ];
}

function perPeriode({ toekenning }: Beslissing): readonly Block[] {
  if (toekenning === null || toekenning.perioden.length < 2) return [];
  return [
    table({
      header: ["Eerste dag", "Laatste dag", "Uren"],
      rows: toekenning.perioden.map(({ van, totEnMet, uren }) => [dag(van), dag(totEnMet), formatGetal(uren, 2)]),
      total: ["Samen", "", formatGetal(toekenning.uren, 2)],
      endColumns: [2],
    }),
  ];
}

/** What was worked then, and what is used of what held. */
export function vertelEerder({ vorigeKeer, gebruik }: Beslissing): readonly string[] {
  const werk = vorigeKeer?.urenPerWeek ?? null;
  return [
    ...(werk === null ? [] : [`De vorige keer was het werk ${formatGetal(werk)} uur per week.`]),
    ...(gebruik === null
      ? []
      : [
          `Gedeclareerd is ${urenVan(alsUren(gebruik.gebruikteMinuten))} van ${urenVan(alsUren(gebruik.totNuMinuten))}.`,
        ]),
  ];
}

/** The causes add up from what was asked, or from what there was, to what was decided. */
function verklaar(beslissing: Beslissing): readonly Block[] {
  const { verschillen, toekenning } = beslissing;
  if (verschillen.length === 0) return [];
  const eraf = verschillen.reduce((som, { minder }) => som + inHonderdsten(minder), 0);
  const besloten = inHonderdsten(toekenning?.uren ?? 0);
  const begin = beginVan(beslissing, besloten + eraf);
  return [
    table({
      header: ["Waardoor", "Uren"],
      rows: [
        ...(begin === undefined ? [] : [[begin, uren(besloten + eraf)]]),
        ...verschillen.map((verschil) => [oorzaak(verschil), uren(-inHonderdsten(verschil.minder))]),
      ],
      total: begin === undefined ? ["Verschil", uren(-eraf)] : ["Besloten", uren(besloten)],
      endColumns: [1],
    }),
  ];
}

/** What it is about, then what the beslisser wrote about it. */
function oorzaak({ uitleg, bronnen, doel, reden }: Beslissing["verschillen"][number]): string {
  const over = doel === null ? [] : [`Het gaat om doel ${doel}.`];
  return [metBron(uitleg, bronnen), ...over, ...(reden === null ? [] : [reden])].join(" ");
}

/** With a minus, not a hyphen: what is read aloud says that hours go off. */
const uren = (honderdsten: number): string => formatGetal(inUren(honderdsten), 2).replace("-", "−");

function beginVan({ gevraagd, totNu }: Beslissing, begin: number): string | undefined {
  if (gevraagd.uren !== null && inHonderdsten(gevraagd.uren) === begin) return "Gevraagd";
  return totNu !== null && inHonderdsten(totNu.uren) === begin ? "Tot nu" : undefined;
}

function afwijkingen({ afwijkingen: alle }: Beslissing): readonly Block[] {
  if (alle.length === 0) return [];
  return [
    table({
      header: ["Wat", "Voorstel", "Besluit", "Waarom"],
      rows: alle.map(({ wat, voorstel, besluit, reden }) => [
        leesbaar(wat),
        leesbaar(voorstel),
        leesbaar(besluit),
        reden,
      ]),
    }),
  ];
}
