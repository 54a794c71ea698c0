import { formatGetal } from "../../domein/getal.ts";
import { type Result, succeed } from "../../domein/result.ts";
import type { Delen } from "../../formulier/formulier.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import { berekenUren } from "../../regels/uren/bereken-uren.ts";
import { pasRegime, type Regimekeuze } from "../../regels/uren/pas-regime.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import type { Urenvraag } from "../../regels/uren/urenvraag.ts";
import { blikVooruit } from "../../regels/uren/vooruitblik.ts";
import { vraagToekenningseenheid } from "../../regels/uren/vragen.ts";
import type { Dossier } from "../dossier/dossier.gen.ts";
import { gatherUrenvraag, type Urenkeuze } from "../feiten/gather-uren.ts";
import { vraagOverNodig } from "./over-nodig.ts";
import { bedragVan, type Urenkern } from "./urenrapport.ts";

/** The hours asked for a period, with the regimes around them and the half-years ahead. */
export function rekenAanvraag(
  formulier: Delen,
  dossier: Dossier,
  beleid: Beleid,
  gekozen: Urenkeuze,
): Result<Urenkern> {
  const feiten = gatherUrenvraag(formulier, dossier, gekozen);
  if (!feiten.ok) return feiten;
  const { vraag, gevraagd, doelen, voortzetting } = feiten.value;
  if (beleid.intensiteit?.soort !== "regime") return metRegime(vraag, beleid, null, voortzetting);
  const eerst = pasRegime({ ...vraag, eigenPercentages: [] }, beleid, gevraagd, doelen);
  if (!eerst.ok) return eerst;
  const regime = gekozen.regime ?? eerst.value.voorstel?.regime ?? null;
  const keuze = pasRegime({ ...vraag, regime }, beleid, gevraagd, doelen);
  return keuze.ok ? metRegime({ ...vraag, regime }, beleid, keuze.value, voortzetting) : keuze;
}

function metRegime(
  vraag: Urenvraag,
  beleid: Beleid,
  keuze: Regimekeuze | null,
  voortzetting: Urenuitkomst["stappen"],
): Result<Urenkern> {
  const gerekend = keuze?.regimes.find(({ regime }) => regime === vraag.regime)?.uitkomst;
  const uitkomst = gerekend === undefined ? berekenUren(vraag, beleid) : succeed(gerekend);
  if (!uitkomst.ok) return uitkomst;
  const vooruit = blikVooruit(vraag, beleid);
  const vragen = openVragen(uitkomst.value, keuze);
  const stappen = [...voortzetting, ...uitkomst.value.stappen];
  const bedrag = bedragVan(uitkomst.value, beleid);
  return succeed({
    soort: "aanvraag",
    uitkomst: { ...uitkomst.value, stappen, vragen },
    keuze,
    toegekend: null,
    vroegEinde: null,
    vooruitblik: vooruit.ok ? vooruit.value : [],
    bedrag,
    vragen: [
      ...vragen,
      ...vraagOverNodig(vraag, keuze),
      ...overEenheid(keuze, uitkomst.value, beleid),
      ...(bedrag?.vragen ?? []),
    ],
  });
}

/** While no regime could be chosen, what keeps the hours of each of them open; one question each. */
function openVragen({ vragen, regime }: Urenuitkomst, keuze: Regimekeuze | null): readonly Vraag[] {
  const alle = keuze === null || regime !== null ? vragen : keuze.regimes.flatMap(({ uitkomst }) => uitkomst.vragen);
  const gesteld = alle.filter(({ code }) => regime !== null || code !== "INTENSIEF_MOTIVATIE");
  return [...new Map([...gesteld, ...vragen].map((vraag) => [vraag.code, vraag])).values()];
}

/** Whether the hours asked or those of the regime are granted is policy; unset, a person says. */
function overEenheid(keuze: Regimekeuze | null, { uren }: Urenuitkomst, beleid: Beleid): readonly Vraag[] {
  if (keuze === null || beleid.toekenningseenheid !== null || uren === null) return [];
  if (keuze.gevraagd === 0 || keuze.gevraagd >= uren) return [];
  return [
    vraagToekenningseenheid([
      { waarde: "gevraagd", gevolg: `De gevraagde uren: ${formatGetal(keuze.gevraagd, 2)} uur.` },
      { waarde: "regime", gevolg: `Alle uren van het regime: ${formatGetal(uren, 2)} uur.` },
    ]),
  ];
}
