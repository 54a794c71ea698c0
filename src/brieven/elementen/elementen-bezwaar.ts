import { bezwaardagen } from "../../regels/termijnen/bezwaartermijn.ts";
import { type Briefbeeld, noemtDag, staatErin, vlak } from "./briefbeeld.ts";
import { type Element, verboden, verplicht } from "./element.ts";
import { leesDagen } from "./lees-vermeldingen.ts";
import { mist } from "./mist.ts";

interface Bezwaar {
  readonly door: readonly string[];
  readonly laatsteDag: string | null;
}

/** Against a decision, or against a penalty for deciding late (Awb 4:18), which is for who applied. */
function bezwaarVan({ beslissing, keuze, zaak }: Briefbeeld): Bezwaar | null {
  if (keuze.situatie !== "dwangsom") return beslissing?.rechtsgevolg.bezwaar ?? null;
  const { formulier, op } = zaak;
  const werkgever = formulier.soort === "aanvraag" && formulier.aanvraag?.aanvrager === "werkgever";
  return { door: [werkgever ? "werkgever" : "client"], laatsteDag: bezwaardagen(op)?.laatsteDag.waarde ?? null };
}

/** Whether this reader may object to this decision. */
function kanBezwaar(beeld: Briefbeeld): boolean {
  const bezwaar = bezwaarVan(beeld);
  return bezwaar !== null && bezwaar.laatsteDag !== null && bezwaar.door.some((wie) => wie === beeld.lezer);
}

/** How to object: what the letter must hold, where it goes, who may help. */
const brief: readonly (readonly [wat: string, teken: RegExp])[] = [
  ["bezwaar maken", /bezwaar maken/u],
  ["in een brief", /brief/u],
  ["met naam en adres", /uw naam en adres/u],
  ["met de datum", /de datum/u],
  ["met de reden", /waarom u het niet eens bent/u],
  ["met een handtekening", /handtekening/u],
  ["dat een ander het mag doen, als u dat goedvindt", /[Ii]emand mag dit voor u doen.* dat u dat goedvindt/u],
];

const lezers = ["client", "werkgever"] as const;

/** Awb 3:45: who can object, where, how and until when; and never where nobody can. */
export const bezwaarelementen: readonly Element[] = [
  verplicht(
    { id: "bezwaar-hoe", wat: "hoe iemand bezwaar maakt", bron: "Awb 3:45, Awb 6:5", voor: lezers, geldt: kanBezwaar },
    (beeld) => brief.flatMap(([wat, teken]) => mist(teken.test(deelOver(beeld)), wat)),
  ),
  verplicht(
    {
      id: "bezwaar-dag",
      wat: "tot en met welke dag bezwaar kan",
      bron: "Awb 3:45, Awb 6:7, Awb 6:8",
      voor: lezers,
      geldt: kanBezwaar,
    },
    (beeld) => {
      const dag = bezwaarVan(beeld)?.laatsteDag;
      return dag == null ? [] : mist(noemtDag(leesDagen(deelOver(beeld)), dag), `bezwaar tot en met ${dag}`);
    },
  ),
  verplicht(
    { id: "bezwaar-waar", wat: "waar het bezwaar heen gaat", bron: "Awb 3:45", voor: lezers, geldt: kanBezwaar },
    (beeld) => {
      const { bestuursorgaan, adres } = beeld.zaak.formulier.uitvoerder ?? {};
      return [
        ...mist(
          deelOver(beeld)
            .toLowerCase()
            .includes(vlak(bestuursorgaan ?? "").toLowerCase()),
          bestuursorgaan ?? "",
        ),
        ...mist(deelOver(beeld).includes(adres?.postcode ?? ""), adres?.postcode ?? ""),
      ];
    },
  ),
  verplicht(
    {
      id: "bezwaar-kenmerk",
      wat: "het kenmerk bij het bezwaar",
      bron: "Awb 6:5",
      voor: lezers,
      geldt: (beeld) => kanBezwaar(beeld) && beeld.zaak.formulier.zaaknummer !== undefined,
    },
    (beeld) => mist(deelOver(beeld).includes(beeld.zaak.formulier.zaaknummer ?? ""), "het zaaknummer"),
  ),
  verplicht(
    {
      id: "bezwaar-bellen",
      wat: "dat bellen de laatste dag niet verandert",
      bron: "UWV 2023 §5.2",
      voor: lezers,
      geldt: kanBezwaar,
    },
    (beeld) => mist(/verandert niet als u belt/u.test(deelOver(beeld)), "Die dag verandert niet als u belt"),
  ),
  verplicht(
    {
      id: "bezwaar-wie",
      wat: "dat de jobcoach zelf geen bezwaar kan maken, en wie wel",
      bron: "Awb 3:45, Awb 1:2",
      voor: ["jobcoach"],
      geldt: (beeld) => bezwaarVan(beeld) !== null,
    },
    (beeld) =>
      mist(
        /(kan|kunnen) bezwaar maken/u.test(beeld.tekst) && /U kunt dat niet/u.test(beeld.tekst),
        "wie bezwaar kan maken",
      ),
  ),
  verboden(
    {
      id: "geen-bezwaar",
      wat: "bezwaar waar niemand bezwaar kan maken",
      bron: "Awb 6:3, Awb 8:1",
      voor: ["client", "jobcoach"],
      geldt: (beeld) => (beeld.lezer === "client" ? !kanBezwaar(beeld) : bezwaarVan(beeld) === null),
    },
    noemtBezwaar,
  ),
  verboden(
    {
      id: "geen-bezwaar-werkgever",
      wat: "bezwaar voor een werkgever die geen bezwaar kan maken",
      bron: "Awb 1:2",
      voor: ["werkgever"],
      geldt: (beeld) => !kanBezwaar(beeld),
    },
    noemtBezwaar,
  ),
  verboden(
    { id: "bezwaar-jobcoach", wat: "dat de jobcoach bezwaar kan maken", bron: "Awb 1:2", voor: ["jobcoach"] },
    ({ tekst }) => tekst.match(/\b[Uu] (kunt|mag) (ook )?bezwaar maken/gu) ?? [],
  ),
];

function noemtBezwaar({ tekst }: Briefbeeld): readonly string[] {
  return tekst.match(/bezwaar( maken)?/giu) ?? [];
}

/** From where the letter speaks of objecting. */
function deelOver(beeld: Briefbeeld): string {
  const plaats = beeld.tekst.search(/bezwaar maken/u);
  return plaats === -1 || !staatErin(beeld, "bezwaar") ? "" : beeld.tekst.slice(plaats);
}
