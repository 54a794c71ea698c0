import type { Finding } from "../../domein/bevinding/finding.ts";
import { stuk } from "../../domein/bevinding/messages.nl.ts";
import { addDays, type Datum } from "../../domein/datum.ts";
import { isRol, type Rol } from "../../domein/rol.ts";
import { awb } from "../../regels/bron.ts";
import { nietBehandelenInDagen } from "../../regels/parameters/niet-behandelen.ts";
import { valueOn } from "../../regels/parameters/parameter.ts";
import { laatsteDagVoorAanvulling } from "../../regels/termijnen/hersteltermijn.ts";
import { eersteWerkdag } from "../../regels/termijnen/werkdag.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Gebeurtenis } from "../dossier/dossier.gen.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { basisVan } from "./basisuitkomst.ts";
import type { Gevraagd, Ontbreekt, Uitkomst } from "./voorstel.ts";
import {
  vraagAanvullingNodig,
  vraagAanvullingOnvoldoende,
  vraagAanvultermijn,
  vraagTeLaatOmNietTeBehandelen,
} from "./vragen.ts";

const buiten: readonly Rol[] = ["client", "vertegenwoordiger", "werkgever", "jobcoach"];

/** What people outside still owe; an evaluation never holds anything up. */
export function listOntbreekt(bevindingen: readonly Finding[]): readonly Ontbreekt[] {
  const items = bevindingen.flatMap(({ code, pointer, params }) => {
    const wie = String(params.wie ?? "client");
    if (!isRol(wie) || !buiten.includes(wie)) return [];
    switch (code) {
      case "AANVULLING_ANTWOORD":
        return String(params.vragen)
          .split("|")
          .map((wat) => ({ wie, wat }));
      // The reason for being late is a question of its own.
      case "VELD_ONTBREEKT":
        return pointer === "/aanvraag/redenTeLaat" ? [] : [{ wie, wat: String(params.veld) }];
      case "AANVULLING_HANDTEKENING":
        return [{ wie, wat: "de handtekening" }];
      case "AANVULLING_BIJLAGE":
        return [{ wie, wat: stuk(params.bijlage) }];
      default:
        return [];
    }
  });
  return [...new Map(items.map((item) => [`${item.wie} ${item.wat}`, item])).values()];
}

export interface Volledigheid {
  /** The outcome while the application is not complete; undefined when its content can be judged. */
  readonly uitkomst?: Uitkomst;
  readonly vragen: readonly Vraag[];
  readonly ontbreekt: readonly Ontbreekt[];
}

/** Awb 4:5: ask, wait, and only then not treat; after the four weeks for that the content must be decided. */
export function beoordeelVolledigheid(feiten: Voorstelfeiten, wat: Gevraagd["wat"]): Volledigheid {
  const ontbreekt = listOntbreekt(feiten.bevindingen);
  if (ontbreekt.length === 0) return { vragen: [], ontbreekt };
  const gevraagd = feiten.dossier.gebeurtenissen?.findLast(({ soort }) => soort === "aanvulling-gevraagd");
  if (gevraagd !== undefined) return naVraag(feiten, wat, ontbreekt, gevraagd);
  const antwoord = feiten.antwoorden.get("AANVULLING_NODIG");
  if (feiten.formulier.status !== "compleet" || antwoord === "aanvulling-vragen")
    return { uitkomst: vraagAan(feiten, wat, ontbreekt, feiten.peildatum), vragen: [], ontbreekt };
  return { vragen: antwoord === undefined ? [vraagAanvullingNodig(ontbreekt.length)] : [], ontbreekt };
}

function naVraag(
  feiten: Voorstelfeiten,
  wat: Gevraagd["wat"],
  ontbreekt: readonly Ontbreekt[],
  gevraagd: Gebeurtenis,
): Volledigheid {
  const { dossier, peildatum, antwoorden, dagen } = feiten;
  const totEnMet = laatsteAanvuldag(feiten, gevraagd);
  if (totEnMet === undefined) return { vragen: [vraagAanvultermijn(feiten.beleid)], ontbreekt };
  const aanvulling = { gevraagdOp: gevraagd.op, totEnMet };
  const kwamIets = dossier.gebeurtenissen?.some(
    ({ soort, op }) => soort === "aanvulling-ontvangen" && op >= gevraagd.op,
  );
  if (kwamIets === true) return naAanvulling(feiten, wat, ontbreekt, aanvulling);
  if (peildatum <= totEnMet)
    return { uitkomst: { ...vraagAan(feiten, wat, ontbreekt, gevraagd.op), aanvulling }, vragen: [], ontbreekt };
  const laatste = dagen.laatsteDagNietBehandelen ?? vierWekenNa(totEnMet);
  if (peildatum > laatste) {
    const vragen =
      antwoorden.get("NIET_BEHANDELEN_VOORBIJ") === "inhoud" ? [] : [vraagTeLaatOmNietTeBehandelen(laatste)];
    return { vragen, ontbreekt };
  }
  // What others owe never blocks by itself: whether it can be decided without is for a person to say.
  if (feiten.formulier.status === "compleet") return naAanvulling(feiten, wat, ontbreekt, aanvulling);
  return { uitkomst: nietBehandelen(feiten, wat, ontbreekt, aanvulling), vragen: [], ontbreekt };
}

/** Not all is there, but perhaps enough: only a person can say. */
function naAanvulling(
  feiten: Voorstelfeiten,
  wat: Gevraagd["wat"],
  ontbreekt: readonly Ontbreekt[],
  aanvulling: NonNullable<Uitkomst["aanvulling"]>,
): Volledigheid {
  const antwoord = feiten.antwoorden.get("AANVULLING_ONVOLDOENDE");
  if (antwoord === "niet-behandelen")
    return { uitkomst: nietBehandelen(feiten, wat, ontbreekt, aanvulling), vragen: [], ontbreekt };
  return { vragen: antwoord === "inhoud" ? [] : [vraagAanvullingOnvoldoende()], ontbreekt };
}

export function vraagAan(
  feiten: Voorstelfeiten,
  wat: Gevraagd["wat"],
  ontbreekt: readonly Ontbreekt[],
  gevraagdOp: Datum,
): Uitkomst {
  const totEnMet = laatsteAanvuldag(feiten, { soort: "aanvulling-gevraagd", op: gevraagdOp });
  return {
    ...basisVan(feiten, wat),
    soort: "aanvulling-gevraagd",
    situatie: "aanvulling-gevraagd",
    ontbreekt,
    aanvulling: totEnMet === undefined ? null : { gevraagdOp, totEnMet },
    gronden: [
      { code: "ONVOLLEDIG", uitleg: "Nog niet alles is er om te kunnen beslissen.", bronnen: [awb("4:5 lid 1")] },
    ],
    vragen: totEnMet === undefined ? [vraagAanvultermijn(feiten.beleid)] : [],
  };
}

/** The day that was named, else the days of the policy, else the days a beslisser gives. */
function laatsteAanvuldag({ beleid, antwoorden }: Voorstelfeiten, gevraagd: Gebeurtenis): Datum | undefined {
  const bekend = laatsteDagVoorAanvulling(gevraagd, beleid);
  if (bekend !== null) return bekend.dag;
  const dagen = leesAantalDagen(antwoorden.get("AANVULTERMIJN") ?? "");
  return dagen === undefined ? undefined : eersteWerkdag(addDays(gevraagd.op, dagen)).waarde;
}

export function leesAantalDagen(tekst: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(tekst) ? Number(tekst) : undefined;
}

function nietBehandelen(
  feiten: Voorstelfeiten,
  wat: Gevraagd["wat"],
  ontbreekt: readonly Ontbreekt[],
  aanvulling: NonNullable<Uitkomst["aanvulling"]>,
): Uitkomst {
  return {
    ...basisVan(feiten, wat),
    soort: "niet-behandelen",
    situatie: "niet-behandeld",
    ontbreekt,
    aanvulling,
    gronden: [
      {
        code: "NIET_AANGEVULD",
        uitleg: "Wij vroegen om een aanvulling. Die kwam niet op tijd. De werknemer mag meteen opnieuw aanvragen.",
        bronnen: [awb("4:5 lid 1"), awb("4:5 lid 4")],
      },
    ],
  };
}

function vierWekenNa(dag: Datum): Datum {
  return addDays(dag, valueOn(nietBehandelenInDagen, dag)?.waarde ?? 0);
}
