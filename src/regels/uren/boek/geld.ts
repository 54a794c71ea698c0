import { datum } from "../../../domein/datum.ts";
import { formatGetal, formatUren } from "../../../domein/getal.ts";
import { uwv2019 } from "../../beleid/uwv-2019.ts";
import { normbedragen, protocol2014, uwv2023 } from "../../bron.ts";
import { btw } from "../../parameters/btw.ts";
import { strippenkaartInUren } from "../../parameters/strippenkaart.ts";
import { uurtarief } from "../../parameters/uurtarief.ts";
import type { Regel } from "../../regel.ts";
import { berekenBedrag } from "../bereken-bedrag.ts";
import { berekenDeclaratie, formatMinuten } from "../bereken-declaratie.ts";
import { saldoStrippenkaart } from "../saldo-strippenkaart.ts";
import { gemeenteMet, periode } from "./voorbeeld.ts";

const euro = (cent: number | null): string => (cent === null ? "onbekend" : `€ ${formatGetal(cent / 100, 2)}`);

function bedrag(uren: number, van: string, totEnMet: string, eurocent?: number): string {
  const tarieven =
    eurocent === undefined ? [] : [{ vanaf: "2026-01-01", totEnMet: null, eurocent, bron: "het tarief" }];
  const beleid = eurocent === undefined ? uwv2019 : gemeenteMet({ tarieven });
  const { exclusief, btw: belasting, inclusief } = berekenBedrag([{ ...periode(van, totEnMet), uren }], beleid);
  return `zonder btw ${euro(exclusief)}, btw ${euro(belasting)}, met btw ${euro(inclusief)}`;
}

const tarief: Regel = {
  id: "uren/tarief",
  naam: "Het bedrag bij de uren",
  wat: "Elk uur tegen het tarief van zijn jaar, zonder en met btw. Is het tarief onbekend, dan is er geen bedrag maar een vraag.",
  bronnen: [normbedragen("2008 tot en met 2015"), protocol2014("A.7"), uwv2023("§4.2")],
  parameters: [uurtarief, btw],
  voorbeelden: [
    {
      gegeven: "60 uur in 2026, onder een beleid met € 90 per uur",
      reken: () => bedrag(60, "2026-01-01", "2026-06-30", 9000),
    },
    { gegeven: "60 uur in 2026, UWV", reken: () => bedrag(60, "2026-01-01", "2026-06-30") },
  ],
  gaten: ["Het tarief van UWV is van 2016 tot nu niet bekend. Zet het in het beleid, met de dag waarop het begint."],
  sample: "gemeente",
};

const declaratie: Regel = {
  id: "uren/declaratie",
  naam: "Wat te declareren is",
  wat: "Hoogstens wat van de toekenning over is, in hele minuten. De uren staan per kalenderjaar, want het tarief verschilt per jaar.",
  bronnen: [uwv2023("§4.3"), protocol2014("B.2")],
  parameters: [],
  voorbeelden: [
    {
      gegeven: "27,21 uur toegekend, 12:20 eerder gedeclareerd, 15:30 gemaakt",
      reken: () => {
        const uitkomst = berekenDeclaratie(27.21, 740, [{ op: datum("2022-08-01"), minuten: 930 }]);
        const { declarabelInMinuten, declarabelInUren, correctieInMinuten } = uitkomst;
        return `${formatMinuten(declarabelInMinuten)} (${formatUren(declarabelInUren)}), correctie ${formatMinuten(correctieInMinuten)}`;
      },
    },
  ],
  gaten: [],
  sample: "vervolg",
};

const strippenkaart: Regel = {
  id: "uren/strippenkaart",
  naam: "Losse uren op de strippenkaart",
  wat: "Na een periode zonder vervolg zijn er losse uren, als de baan doorgaat. Dat budget staat los van de uren van een periode.",
  bronnen: [uwv2023("§2.3")],
  parameters: [strippenkaartInUren],
  voorbeelden: [
    {
      gegeven: "5 uur, 2 uur en 5 minuten gebruikt",
      reken: () => formatUren(saldoStrippenkaart(5, [{ minuten: 125 }]).overInUren),
    },
    {
      gegeven: "5 uur, 5 uur en 10 minuten gebruikt",
      reken: () => formatUren(saldoStrippenkaart(5, [{ minuten: 310 }]).overInUren),
    },
  ],
  gaten: ["Hoe lang een strippenkaart geldt, staat in geen bron. Wij laten haar niet vanzelf vervallen."],
  sample: "einde-baan",
};

export const geldregels: readonly Regel[] = [tarief, declaratie, strippenkaart];
