import type { Letter } from "./letter.ts";
import type { Hoofdstuk, Report } from "./report.ts";

/** The words of a document around its data, for whoever builds it in code. */
export interface Content {
  readonly title: string;
  readonly zaak: string;
  readonly opening?: Opening;
  readonly parts: readonly Part[];
  readonly closing: readonly string[];
}

/** What stands above the text of a letter. */
export interface Opening {
  readonly sender: readonly string[];
  readonly address: readonly string[];
  readonly references: readonly (readonly [term: string, value: string])[];
  readonly subject: string;
  readonly salutation: string;
}

export type Part =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | Table;

export interface Table {
  readonly kind: "table";
  /** In points. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const text = (words: string): Part => ({ kind: "text", text: words });
const heading = (level: 1 | 2, words: string): Part => ({ kind: "heading", level, text: words });

export function letterContent(letter: Letter): Content {
  return {
    title: `Besluit op uw subsidieaanvraag ${letter.zaak}`,
    zaak: letter.zaak,
    opening: {
      sender: [letter.organisatie, letter.afdeling, letter.postbus, letter.vestiging],
      address: [letter.ontvanger, `t.a.v. ${letter.persoon}`, letter.straat, letter.woonplaats],
      references: [
        ["Datum", letter.datum],
        ["Ons kenmerk", letter.zaak],
        ["Uw kenmerk", letter.uwKenmerk],
        ["Behandeld door", letter.behandelaar],
      ],
      subject: "Besluit op uw aanvraag voor een buurtsubsidie",
      salutation: `Geachte ${letter.persoon},`,
    },
    parts: letterParts(letter),
    closing: ["Met vriendelijke groet,", "namens het college van burgemeester en wethouders,", letter.ondertekenaar],
  };
}

function letterParts({ aanvraagdatum, project, bedrag, onderdelen, verplichtingen }: Letter): readonly Part[] {
  return [
    text(
      `Op ${aanvraagdatum} ontvingen wij uw aanvraag voor een subsidie voor het project ‘${project}’. U vraagt een bijdrage van ${bedrag} voor de inrichting en het beheer van een gezamenlijke buurttuin.`,
    ),
    heading(2, "Ons besluit"),
    text(
      `Wij kennen u de subsidie toe. U ontvangt een bedrag van ten hoogste ${bedrag}. Uw aanvraag voldoet aan de voorwaarden uit artikel 4 van de Subsidieverordening buurtinitiatieven. Wij betalen de subsidie in twee termijnen, zoals u in de tabel hieronder kunt zien.`,
    ),
    {
      kind: "table",
      widths: [190, 90, 90, 85],
      header: ["Onderdeel", "Gevraagd", "Toegekend", "Termijn"],
      rows: onderdelen.map(({ naam, gevraagd, toegekend, termijn }) => [naam, gevraagd, toegekend, termijn]),
    },
    heading(2, "Wat moet u nog doen?"),
    text("Aan deze subsidie zijn verplichtingen verbonden. Wij vragen u om:"),
    { kind: "list", items: verplichtingen.map(({ tekst }) => tekst) },
    text(
      "Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken na de verzenddatum van deze brief bezwaar maken bij het college van burgemeester en wethouders. Vermeld in uw bezwaarschrift altijd ons kenmerk.",
    ),
    text("Wij wensen u veel succes met de uitvoering van het project."),
  ];
}

export function reportContent({ zaak, titel, hoofdstukken }: Report): Content {
  return { title: titel, zaak, parts: hoofdstukken.flatMap(hoofdstukParts), closing: [] };
}

export function hoofdstukParts(hoofdstuk: Hoofdstuk): readonly Part[] {
  const { nummer, naam, punten, subsidies } = hoofdstuk;
  return [
    heading(1, `${nummer}. ${naam}`),
    text(hoofdstuk.inleiding),
    text(hoofdstuk.vervolg),
    heading(2, `${nummer}.1 Toelichting op de uitvoering`),
    text(hoofdstuk.uitvoering),
    { kind: "list", items: punten.map(({ tekst }) => tekst) },
    heading(2, `${nummer}.2 Overzicht van subsidies`),
    {
      kind: "table",
      widths: [35, 190, 90, 70, 70],
      header: ["Nr.", "Aanvrager", "Status", "Gevraagd", "Verleend"],
      rows: subsidies.map(({ nr, aanvrager, status, gevraagd, verleend }) => [
        nr,
        aanvrager,
        status,
        gevraagd,
        verleend,
      ]),
    },
    heading(2, `${nummer}.3 Conclusie`),
    text(hoofdstuk.conclusie),
    text(hoofdstuk.advies),
    text(hoofdstuk.slot),
  ];
}
