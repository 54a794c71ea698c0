import { formatDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { dagenVan } from "../../domein/periode.ts";
import type { Beleid } from "../beleid/beleid.ts";
import { reintegratiebesluit, uitBeleid, uwv2023 } from "../bron.ts";
import type { Stap } from "../uitleg.ts";
import type { Berekend } from "./bereken-lezing.ts";
import { dagenTekst, periodeTekst } from "./beschrijf-periode.ts";
import type { TeLaat } from "./dagen-te-laat.ts";
import { type Lezingkeuze, startVanTelling } from "./kies-lezing.ts";
import type { Urenvraag } from "./urenvraag.ts";
import { isLang } from "./verdeel-in-perioden.ts";

/** What is settled before anything is multiplied: the period, how it is cut, the years, the table, lateness. */
export function beschrijfVooraf(
  vraag: Urenvraag,
  lezing: Lezingkeuze,
  beleid: Beleid,
  perioden: readonly Berekend[],
  telaat: TeLaat | undefined,
): readonly Stap[] {
  const contract = perioden.some(({ periode }) => periode.soort === "contract");
  const naRegime = beleid.intensiteit?.soort === "regime";
  return [
    beschrijfGevraagd(vraag, beleid),
    ...(perioden.length > 1 ? [beschrijfVerdeling(perioden, beleid)] : []),
    ...(contract && naRegime ? [beschrijfTelling(vraag, lezing), ...beschrijfTabel(vraag, lezing, perioden)] : []),
    ...(telaat === undefined ? [] : [beschrijfTeLaat(vraag, telaat)]),
  ];
}

function beschrijfGevraagd({ periode }: Urenvraag, beleid: Beleid): Stap {
  const dagen = dagenVan(periode);
  return {
    soort: "gevraagd",
    tekst: `De periode is ${periodeTekst(periode)}: ${dagenTekst(dagen)}.`,
    getallen: { dagen },
    bronnen: [beleid.uitvoerder === "uwv" ? uwv2023("§5.2") : uitBeleid(beleid.id)],
  };
}

function beschrijfVerdeling(perioden: readonly Berekend[], beleid: Beleid): Stap {
  return {
    soort: "verdeling",
    tekst: `Dat zijn ${formatGetal(perioden.length)} perioden. Elke periode ronden wij apart af.`,
    getallen: { perioden: perioden.length },
    bronnen: [beleid.uitvoerder === "uwv" ? uwv2023("§2.3") : uitBeleid(beleid.id)],
  };
}

function beschrijfTelling(vraag: Urenvraag, lezing: Lezingkeuze): Stap {
  const start = startVanTelling(vraag, lezing);
  const vanaf =
    lezing.jaartelling === "dienstverband" ? "de eerste werkdag in deze baan" : "de eerste dag met een jobcoach";
  return {
    soort: "jaartelling",
    tekst: `De jaren tellen vanaf ${vanaf}: ${formatDatum(start)}.`,
    getallen: { jaartelling: lezing.jaartelling, start },
    bronnen: lezing.jaartelling === "dienstverband" ? [uwv2023("§2.3")] : [reintegratiebesluit("18 lid 3")],
  };
}

/** Only the tables that were used; a policy with percentages of its own has none. */
function beschrijfTabel(vraag: Urenvraag, { tabelkeuze }: Lezingkeuze, perioden: readonly Berekend[]): readonly Stap[] {
  const tabellen = new Set(perioden.flatMap(({ delen }) => delen.map(({ tabel }) => tabel)));
  if (!tabellen.has("tabel-1") && !tabellen.has("tabel-2")) return [];
  const eerste = vraag.werk.find(({ soort }) => soort === "contract");
  const lang = eerste !== undefined && isLang(eerste);
  const tekst =
    tabelkeuze === "eerste-contract"
      ? `Het eerste contract duurt ${lang ? "een jaar of langer" : "korter dan een jaar"}: Tabel ${lang ? 1 : 2}.`
      : `Het contract van nu bepaalt de tabel: ${[...tabellen].map((tabel) => tabel.replace("tabel-", "Tabel ")).join(" en ")}.`;
  return [{ soort: "tabel", tekst, getallen: { tabelkeuze }, bronnen: [uwv2023("§5.2")] }];
}

function beschrijfTeLaat({ ontvangenOp }: Urenvraag, { dagen, termijn, laatsteDagOpTijd, bronnen }: TeLaat): Stap {
  const ontvangen = ontvangenOp === undefined ? "" : formatDatum(ontvangenOp);
  return {
    soort: "te-laat",
    tekst:
      dagen === 0
        ? `De aanvraag kwam op ${ontvangen}. Dat is op tijd: het kon tot en met ${formatDatum(laatsteDagOpTijd)}.`
        : `De aanvraag kwam op ${ontvangen}. Op tijd was tot en met ${formatDatum(laatsteDagOpTijd)}: ${dagenTekst(dagen)} te laat.`,
    getallen: { termijn, dagenTeLaat: dagen, laatsteDagOpTijd },
    bronnen,
  };
}
