import type { Beleid, Doelgroep } from "../beleid/beleid.ts";
import { participatiewet, uitBeleid } from "../bron.ts";
import { tenzijBeoordeeld } from "./eerder-oordeel.ts";
import type { Rechtsfeiten } from "./feiten.ts";
import {
  jaNee,
  type Kop,
  menselijk,
  onbekend,
  type Voorwaarde,
  voldoet,
  voldoetNiet,
  vraagOver,
} from "./voorwaarde.ts";

function kopVan({ id, uitvoerder }: Beleid): Kop {
  const bronnen = uitvoerder === "gemeente" ? [uitBeleid(id), participatiewet("8a lid 2 onder e")] : [uitBeleid(id)];
  return { id: "doelgroep", naam: "Doelgroep", bronnen };
}

/** The doelgroepregister is a condition, one way of several, only good to know, or nothing: that is policy. */
export function beoordeelDoelgroep(feiten: Rechtsfeiten, beleid: Beleid): readonly Voorwaarde[] {
  const kop: Kop = kopVan(beleid);
  switch (beleid.recht.doelgroepregister) {
    case "niet":
    case "weten":
      return [];
    case "voorwaarde":
      return [weighRegister(feiten, { ...kop, id: "doelgroepregister", naam: "Doelgroepregister" })];
    case "een-van":
      return [weighEenVan(feiten, beleid, kop)];
    case null: {
      const vraag = vraagOver(
        kop,
        "beslisser",
        "Hoort de werknemer bij de doelgroep? Zoek dat op in de regels van deze uitvoerder.",
        jaNee("De werknemer hoort erbij.", "Er is geen recht."),
      );
      return [
        tenzijBeoordeeld(
          feiten,
          kop,
          menselijk(kop, [feiten.doelgroepregister], "Voor wie deze regeling is, weten wij niet.", vraag),
        ),
      ];
    }
  }
}

const vraagRegister = (kop: Kop) =>
  vraagOver(
    kop,
    "client",
    "Staat u in het doelgroepregister?",
    jaNee("U hoort bij de doelgroep.", "U hoort niet bij de doelgroep."),
  );

function weighRegister({ doelgroepregister }: Rechtsfeiten, kop: Kop): Voorwaarde {
  if (doelgroepregister.waarde === null)
    return onbekend(
      kop,
      [doelgroepregister],
      "Of de werknemer in het doelgroepregister staat, is nog niet bekend.",
      vraagRegister(kop),
    );
  return doelgroepregister.waarde
    ? voldoet(kop, [doelgroepregister], "De werknemer staat in het doelgroepregister. Dit beleid vraagt dat.")
    : voldoetNiet(
        kop,
        [doelgroepregister],
        "De werknemer staat niet in het doelgroepregister. Dit beleid vraagt dat wel.",
      );
}

const groepen: Readonly<Record<Doelgroep, string>> = {
  doelgroepregister: "in het doelgroepregister staan",
  beperking: "een beperking hebben",
  "pro-vso": "praktijkonderwijs of voortgezet speciaal onderwijs volgen of hebben gevolgd",
};

function weighEenVan(feiten: Rechtsfeiten, { recht }: Beleid, kop: Kop): Voorwaarde {
  const { doelgroepregister, sfb } = feiten;
  const telt = (groep: Doelgroep): boolean => recht.doelgroepen.includes(groep);
  const gebruikt = [doelgroepregister, sfb.status];
  if (telt("doelgroepregister") && doelgroepregister.waarde === true)
    return voldoet(kop, gebruikt, "De werknemer staat in het doelgroepregister. Dat is genoeg.");
  if (telt("beperking") && sfb.status.waarde === "vastgesteld")
    return voldoet(kop, gebruikt, "Er is een beperking vastgesteld. Dat is genoeg.");
  const wegen = recht.doelgroepen.map((groep) => groepen[groep]).join(", of ");
  const vraag = vraagOver(
    kop,
    "client",
    "Hoort u bij een van deze groepen?",
    Object.fromEntries(recht.doelgroepen.map((groep) => [groep, `U hoort bij de doelgroep: ${groepen[groep]}.`])),
  );
  return tenzijBeoordeeld(feiten, kop, onbekend(kop, gebruikt, `Eén hiervan is nodig: ${wegen}.`, vraag));
}

/** Only good to know: told beside the conditions, and never one of them. */
export function noteDoelgroep({ doelgroepregister }: Rechtsfeiten, { recht }: Beleid): readonly string[] {
  if (recht.doelgroepregister !== "weten") return [];
  switch (doelgroepregister.waarde) {
    case true:
      return ["De werknemer staat in het doelgroepregister. Dat is geen voorwaarde."];
    case false:
      return ["De werknemer staat niet in het doelgroepregister. Dat is geen voorwaarde."];
    case null:
      return ["Of de werknemer in het doelgroepregister staat, is niet bekend. Dat is geen voorwaarde."];
  }
}
