import { type Datum, datum } from "../../../domein/datum.ts";
import { formatGetal, formatUren } from "../../../domein/getal.ts";
import type { Beleid } from "../../beleid/beleid.ts";
import { uwv2019 } from "../../beleid/uwv-2019.ts";
import { awb, protocol, protocol2014, uwv2023 } from "../../bron.ts";
import { begeleidingspercentage } from "../../parameters/begeleidingspercentage.ts";
import { indientermijnInDagen } from "../../parameters/indientermijn.ts";
import type { Regel } from "../../regel.ts";
import { pasRegime } from "../pas-regime.ts";
import { blikVooruit } from "../vooruitblik.ts";
import { urenBijVroegEinde } from "../vroeg-einde.ts";
import { gemeenteMet, metVragen, periode, reken, uwvMet, vraag, werk } from "./voorbeeld.ts";

const proef = {
  periode: periode("2024-01-01", "2024-02-29"),
  werk: [werk("2024-01-01", "2024-02-29", 24, "proefplaatsing")],
};

const proefplaatsing: Regel = {
  id: "uren/proefplaatsing",
  naam: "Een proefplaatsing heeft vaste uren",
  wat: "Het aantal hangt af van het regime, niet van de werkuren. Het komt uit het beleid; staat het er niet in, dan is er een vraag.",
  bronnen: [uwv2023("B1.2"), protocol()],
  parameters: [],
  voorbeelden: [
    { gegeven: "Twee maanden, midden, onder het beleid uwv-2019", reken: () => reken(proef, metVragen) },
    {
      gegeven: "Dezelfde, onder een beleid met 8 uur voor midden",
      reken: () => reken(proef, metVragen, uwvMet({ proefplaatsingUren: { midden: 8 } })),
    },
    {
      gegeven: "Een maand van die twee, onder dat beleid",
      reken: () =>
        reken(
          { ...proef, periode: periode("2024-01-01", "2024-01-31") },
          metVragen,
          uwvMet({ proefplaatsingUren: { midden: 8 } }),
        ),
    },
  ],
  gaten: ["Het vaste aantal uren staat in geen bron die wij zagen. Het programma verzint het niet."],
  sample: "proefplaatsing",
};

const laat = {
  periode: periode("2024-07-01", "2024-12-31"),
  werk: [werk("2024-07-01", undefined, 32)],
  ontvangenOp: datum("2024-08-18"),
};

const teLaat: Regel = {
  id: "uren/te-laat",
  naam: "Een aanvraag die te laat komt",
  wat: "Te laat is later dan 28 dagen na het begin. De dagen te laat vallen weg, tenzij de reden goed is; die wordt eerst gevraagd.",
  bronnen: [uwv2023("§4.2"), protocol2014("A.5"), awb("3:4"), awb("4:84")],
  parameters: [indientermijnInDagen],
  voorbeelden: [
    {
      gegeven: "48 dagen na het begin, 32 uur, midden: de reden is nog niet gewogen",
      reken: () => reken(laat, metVragen),
    },
    { gegeven: "De reden is niet goed", reken: () => reken({ ...laat, redenTeLaat: "niet-goed" }, metVragen) },
    { gegeven: "De reden is goed", reken: () => reken({ ...laat, redenTeLaat: "goed" }, metVragen) },
    { gegeven: "28 dagen na het begin", reken: () => reken({ ...laat, ontvangenOp: datum("2024-07-29") }, metVragen) },
    {
      gegeven: "Een proefplaatsing van 60 dagen met 12 vaste uren, 5 dagen te laat, geen goede reden",
      reken: () =>
        reken(
          { ...proef, ontvangenOp: datum("2024-02-03"), redenTeLaat: "niet-goed" },
          metVragen,
          uwvMet({ proefplaatsingUren: { midden: 12 } }),
        ),
    },
  ],
  gaten: ["Voor een proefplaatsing is de korting naar verhouding van de dagen. Dat is ons voorstel, geen vaste regel."],
  sample: "te-laat-zonder-reden",
};

function einde(laatsteDag: Datum, gemaakt: number): string {
  const { naarVerhouding, verschil } = urenBijVroegEinde({
    periode: periode("2026-03-01", "2026-08-31"),
    laatsteDag,
    toegekend: 67.94,
    gemaakt,
    dagformule: null,
  });
  return `${formatUren(naarVerhouding)} naar verhouding, ${formatUren(gemaakt)} gemaakt, verschil ${formatGetal(verschil ?? 0, 2)}`;
}

const vroegEinde: Regel = {
  id: "uren/vroeg-einde",
  naam: "Stopt het werk eerder",
  wat: "De uren tellen naar verhouding van de dagen tot de laatste werkdag. De gemaakte uren staan ernaast.",
  bronnen: [uwv2023("§4.2")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "67,94 uur voor 184 dagen, gestopt na 90 dagen, 35,50 uur gemaakt",
      reken: () => einde(datum("2026-05-29"), 35.5),
    },
    { gegeven: "Dezelfde, gestopt op de laatste dag", reken: () => einde(datum("2026-08-31"), 60) },
  ],
  gaten: ["Geeft de dagformule iets anders, bijvoorbeeld bij twee percentages, dan kiest de beslisser."],
  sample: "einde-baan",
};

function kies(gevraagd: number, motivatieIntensief: boolean, beleid: Beleid = uwv2019): string {
  const keuze = pasRegime(vraag({ regime: null, motivatieIntensief }), beleid, gevraagd, []);
  if (!keuze.ok) return "";
  const { onder, boven, voorstel } = keuze.value;
  const noem = (een: typeof onder): string => (een === null ? "geen" : `${een.regime} (${formatUren(een.uren)})`);
  return `eronder ${noem(onder)}, erboven ${noem(boven)}, voorstel ${voorstel?.regime ?? "geen"}`;
}

const regimekeuze: Regel = {
  id: "uren/regimekeuze",
  naam: "Van uren naar een regime",
  wat: "Het lichtste regime dat genoeg geeft. Intensief wordt nooit voorgesteld zonder een reden die bij de werknemer hoort.",
  bronnen: [uwv2023("§2.3"), uwv2023("§5.2")],
  parameters: [begeleidingspercentage],
  voorbeelden: [
    { gegeven: "50 uur nodig, 24 uur werk per week, 182 dagen", reken: () => kies(50, false) },
    { gegeven: "70 uur nodig, zonder reden voor intensief", reken: () => kies(70, false) },
    { gegeven: "70 uur nodig, met een reden", reken: () => kies(70, true) },
  ],
  gaten: [
    "Of de gevraagde uren of alle uren van het regime worden toegekend, is beleid. Zegt het beleid niets, dan is er een vraag.",
  ],
  sample: "wijziging-meer-uren",
};

function afbouw(): string {
  const rijen = blikVooruit(vraag({}), uwv2019);
  return rijen.ok
    ? rijen.value.map(({ percentages, uren }) => `${percentages.join("/")}% ${formatUren(uren)}`).join(", ")
    : "";
}

const vooruitblik: Regel = {
  id: "uren/vooruitblik",
  naam: "Zes halve jaren vooruit",
  wat: "Zo dalen de uren als het werk doorgaat. Naast elk half jaar staat het meeste dat de wet toestaat.",
  bronnen: [uwv2023("§2.3")],
  parameters: [begeleidingspercentage],
  voorbeelden: [{ gegeven: "24 uur per week, midden, vanaf 1 januari 2024", reken: afbouw }],
  gaten: ["Na het contract rekenen wij alsof het werk doorgaat. Dat staat erbij."],
  sample: "eerste-aanvraag",
};

const gemeentelijk: Regel = {
  id: "uren/gemeente",
  naam: "Een gemeente rekent op haar eigen manier",
  wat: "Met een percentage van de werkuren, met vaste uren per week of met regimes. Kent het beleid de manier niet, dan is er een vraag.",
  bronnen: [uwv2023("§6.1")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "5 procent van de werkuren, 48 weken",
      reken: () =>
        reken(
          { regime: null },
          metVragen,
          gemeenteMet({ werkweken: 48, intensiteit: { soort: "percentage", percentage: 5 } }),
        ),
    },
    {
      gegeven: "1 uur begeleiding per week, 48 weken",
      reken: () =>
        reken(
          { regime: null },
          metVragen,
          gemeenteMet({ werkweken: 48, intensiteit: { soort: "vaste-uren", urenPerWeek: 1 } }),
        ),
    },
    {
      gegeven: "Een gemeente waarvan wij niets weten",
      reken: () => reken({ regime: null }, metVragen, gemeenteMet({})),
    },
  ],
  gaten: ["Van de meeste gemeenten zijn de getallen niet gezien. Vul ze in vanuit de regeling."],
  sample: "gemeente",
};

export const bijzondereRegels: readonly Regel[] = [
  proefplaatsing,
  teLaat,
  vroegEinde,
  regimekeuze,
  vooruitblik,
  gemeentelijk,
];
