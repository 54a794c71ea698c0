import { type Datum, formatDatum, readDatum } from "../../domein/datum.ts";
import { formatUren } from "../../domein/getal.ts";
import type { Verandering } from "../../formulier/formulier.ts";
import { protocol2014, uwv2023 } from "../../regels/bron.ts";
import type { Stap, Vraag } from "../../regels/uitleg.ts";
import type { Toekenning } from "../dossier/dossier.gen.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import { basisVan } from "./basisuitkomst.ts";
import { eindigVroeg } from "./eindig-vroeg.ts";
import { bepaalHoren } from "./horen.ts";
import { alsToegekend, bepaalTerugvordering, telTeVeel, zoekToekenning } from "./lopende-toekenning.ts";
import { elkeEenKeer } from "./propose-aanvraag.ts";
import type { Grond, Toegekend, Uitkomst, Verschil } from "./voorstel.ts";
import { vraagOpen, vraagTerugvordering } from "./vragen-over-toekenning.ts";

type Soort = Verandering["wat"];
const metUren: readonly Soort[] = ["contracturen", "meer-begeleiding"];

/** A change: what it means for the running grant. Most changes mean nothing for the hours. */
export function weegWijziging(feiten: Voorstelfeiten): Uitkomst {
  const wijzigingen = feiten.formulier.wijzigingen ?? [];
  const stopt = wijzigingen.find((wijziging) => wijziging.wat === "werk-stopt");
  const laatste = stopt?.wat === "werk-stopt" ? readDatum(stopt.laatsteDag) : undefined;
  const vanaf = laatste ?? eersteDag(wijzigingen.filter(({ wat }) => metUren.includes(wat))) ?? feiten.peildatum;
  const { toekenning, vragen: overToekenning } = zoekToekenning(feiten, vanaf);
  const vragen = [...wijzigingen.flatMap(vraagOver), ...overToekenning];
  if (laatste !== undefined && toekenning !== undefined) return stopWerk(feiten, toekenning, laatste, vragen);
  if (stopt === undefined && !wijzigingen.some(({ wat }) => metUren.includes(wat)))
    return zonderUren(feiten, wijzigingen.flatMap(vraagOver));
  return toekenning === undefined
    ? { ...zonderUren(feiten, vragen), gronden: [] }
    : herreken(feiten, toekenning, vanaf, vragen);
}

function stopWerk(feiten: Voorstelfeiten, toekenning: Toekenning, laatste: Datum, vragen: readonly Vraag[]): Uitkomst {
  const einde = eindigVroeg(feiten, toekenning, laatste, "baan-stopt");
  return {
    ...einde,
    gevraagd: basisVan(feiten, "wijziging").gevraagd,
    vragen: elkeEenKeer([...vragen, ...einde.vragen]),
  };
}

function eersteDag(wijzigingen: readonly Verandering[]): Datum | undefined {
  return wijzigingen
    .flatMap((wijziging) => ("vanaf" in wijziging ? (readDatum(wijziging.vanaf) ?? []) : []))
    .toSorted()[0];
}

/** Nothing changes in the hours: a message, not a decision. */
function zonderUren(feiten: Voorstelfeiten, vragen: readonly Vraag[]): Uitkomst {
  return {
    ...basisVan(feiten, "wijziging"),
    soort: "geen-wijziging",
    situatie: feiten.antwoorden.get("WERKGEVER_ANDERS") === "ander-protocol" ? "ander-protocol" : "zonder-gevolgen",
    gronden: [
      { code: "GEEN_GEVOLGEN", uitleg: "Deze wijziging verandert niets aan de uren met de jobcoach.", bronnen: [] },
    ],
    vragen: elkeEenKeer(vragen),
  };
}

/** Some changes may mean more than they say; a person looks. */
function vraagOver(wijziging: Verandering): readonly Vraag[] {
  const vraag = teBeoordelen[wijziging.wat];
  return vraag === undefined ? [] : [vraag];
}

const teBeoordelen: Readonly<Partial<Record<Soort, Vraag>>> = {
  "werk-anders": vraagOpen("WERK_ANDERS", "Het werk verandert. Blijft de jobcoach nodig, en evenveel?"),
  werkgever: vraagOpen(
    "WERKGEVER_ANDERS",
    "Er is een andere werkgever. Is het dezelfde baan, of hoort er een nieuwe aanvraag bij?",
    [
      { waarde: "zelfde-baan", gevolg: "De toekenning loopt door." },
      { waarde: "nieuwe-baan", gevolg: "De toekenning stopt. De werknemer vraagt opnieuw aan." },
      { waarde: "ander-protocol", gevolg: "Voor het werk gelden andere regels. U zegt welke." },
    ],
  ),
  faillissement: vraagOpen("FAILLISSEMENT", "De werkgever is failliet. Wat is de laatste werkdag?"),
  ziekte: vraagOpen(
    "ZIEKTE",
    "De werknemer is ziek. Duurt het langer dan vier weken, en helpt de jobcoach bij de terugkeer?",
  ),
  "onbetaald-verlof": vraagOpen("VERLOF", "De werknemer heeft verlof. Wat betekent dat voor de uren met de jobcoach?"),
};

/** The hours by the contract are a calculation; hours above that need advice and a decision (§10.7). */
function herreken(feiten: Voorstelfeiten, toekenning: Toekenning, vanaf: Datum, overig: readonly Vraag[]): Uitkomst {
  const wijzigingen = feiten.formulier.wijzigingen ?? [];
  const meer = wijzigingen.find((wijziging) => wijziging.wat === "meer-begeleiding");
  const erbij = meer?.wat === "meer-begeleiding" ? (meer.urenErbij ?? null) : null;
  const volgens = wijzigingen.some(({ wat }) => wat === "contracturen")
    ? (feiten.uren?.urenZonderKorting ?? null)
    : toekenning.uren;
  if (volgens === null) return onbekend(feiten, toekenning, overig);
  const gevraagd = inUren(inHonderdsten(toekenning.uren) + inHonderdsten(erbij ?? 0));
  const wens = wensVan(feiten);
  const wordt = meer === undefined ? volgens : metExtra(feiten, volgens, gevraagd);
  const terug = bepaalTerugvordering(feiten.dossier, toekenning, wordt);
  const over = overMinder(toekenning, wordt, vanaf, feiten.peildatum);
  const { horen, vragen: overHoren } = bepaalHoren(feiten, over, "4:8");
  const soort = wordt === toekenning.uren ? "geen-wijziging" : "wijziging";
  return {
    ...basisVan(feiten, "wijziging"),
    gevraagd: {
      wat: meer === undefined ? "wijziging" : "extra-uren",
      ontvangenOp: feiten.ontvangenOp,
      uren: meer === undefined ? null : gevraagd,
      periode: null,
    },
    soort,
    situatie: situatieVan(soort, meer !== undefined, wens !== undefined && wens !== "geen-extra-uren"),
    toekenning: { ...metUrenVan(toekenning, wordt), regime: regimeVan(feiten, toekenning, wordt > volgens) },
    totNu: alsToegekend(toekenning),
    verschillen: verschillenVan(meer === undefined ? toekenning.uren : gevraagd, wordt, volgens, toekenning.uren),
    gronden: grondenVan(feiten, vanaf, wens),
    terugvordering: terug,
    horen,
    vragen: elkeEenKeer([
      ...overig,
      ...(feiten.uren?.vragen ?? []).filter(({ code }) => wens !== "geen-extra-uren" || !overExtra.has(code)),
      ...(meer !== undefined && wens === undefined ? [vraagExtra(volgens, gevraagd, feiten.anderRegime)] : []),
      ...(terug === null ? [] : [vraagTerugvordering(telTeVeel(terug))]),
      ...overHoren,
    ]),
    stappen: [...(feiten.uren?.stappen ?? []), ...stapErbij(volgens, wordt)],
  };
}

function grondenVan({ formulier }: Voorstelfeiten, vanaf: Datum, wens: string | undefined): readonly Grond[] {
  const bronnen = [uwv2023("§4.1")];
  const herrekend = formulier.wijzigingen?.some(({ wat }) => wat === "contracturen") === true;
  const uitleg = `De uren zijn opnieuw berekend vanaf ${formatDatum(vanaf)}.`;
  return [
    ...(herrekend ? [{ code: "HERREKEND", uitleg, bronnen }] : []),
    ...(wens === "geen-extra-uren"
      ? [{ code: "GEEN_EXTRA_UREN", uitleg: "Er komen geen extra uren bij.", bronnen }]
      : []),
  ];
}

/** Questions that fall away when no hours are granted on top. */
const overExtra: ReadonlySet<string> = new Set(["INTENSIEF_MOTIVATIE", "MEER_DAN_ELK_REGIME"]);

/** Who does not take a late request into account gives no hours on it. */
function wensVan({ antwoorden }: Voorstelfeiten): string | undefined {
  return antwoorden.get("LAAT_MEER_UREN") === "nee" ? "geen-extra-uren" : antwoorden.get("EXTRA_UREN");
}

/** The last step of a change: from what the contract gives to what someone granted on top. */
function stapErbij(volgens: number, wordt: number): readonly Stap[] {
  const erbij = inHonderdsten(wordt) - inHonderdsten(volgens);
  if (erbij === 0) return [];
  return [
    {
      soort: "erbij",
      tekst: `Erbij: ${formatUren(inUren(erbij))}. Samen ${formatUren(wordt)}.`,
      getallen: { volgens, erbij: inUren(erbij), uren: wordt },
      bronnen: [uwv2023("§4.1")],
    },
  ];
}

/** More than the contract gives only when someone said so; never less than the contract gives. */
function metExtra(feiten: Voorstelfeiten, volgens: number, gevraagd: number): number {
  switch (wensVan(feiten)) {
    case "gevraagd":
      return Math.max(gevraagd, volgens);
    case "ander-regime":
      return Math.max(feiten.anderRegime?.uren ?? volgens, volgens);
    default:
      return volgens;
  }
}

function onbekend(feiten: Voorstelfeiten, toekenning: Toekenning, overig: readonly Vraag[]): Uitkomst {
  return {
    ...zonderUren(feiten, [
      ...overig,
      ...(feiten.uren?.vragen ?? []),
      vraagOpen("UREN_ONBEKEND", "De nieuwe uren zijn niet te berekenen. Hoeveel uur wordt het?"),
    ]),
    soort: "wijziging",
    situatie: "met-gevolgen",
    gronden: [],
    totNu: alsToegekend(toekenning),
  };
}

/** A reduction over days that have passed takes back what someone could count on. */
function overMinder(toekenning: Toekenning, wordt: number, vanaf: Datum, peildatum: Datum): readonly string[] {
  if (inHonderdsten(wordt) >= inHonderdsten(toekenning.uren) || vanaf >= peildatum) return [];
  return [`minder uren vanaf ${formatDatum(vanaf)}, een dag die al voorbij is`];
}

function situatieVan(soort: "wijziging" | "geen-wijziging", meer: boolean, extra: boolean): Uitkomst["situatie"] {
  if (soort === "geen-wijziging") return meer ? "geen-extra-uren" : "zonder-gevolgen";
  return extra ? "uren-bijgesteld" : "met-gevolgen";
}

function metUrenVan(toekenning: Toekenning, uren: number): Toegekend {
  const { van, totEnMet } = toekenning;
  return { ...alsToegekend(toekenning), uren, perioden: [{ van, totEnMet, uren }] };
}

/** More than the running regime gives is another regime from that day on. */
function regimeVan({ anderRegime }: Voorstelfeiten, toekenning: Toekenning, meer: boolean): Toegekend["regime"] {
  return (meer ? anderRegime?.regime : undefined) ?? toekenning.regime ?? null;
}

/** From what was asked, or from what held, to what it becomes. */
function verschillenVan(vanaf: number, wordt: number, volgens: number, oud: number): readonly Verschil[] {
  const totaal = inHonderdsten(vanaf) - inHonderdsten(wordt);
  if (totaal === 0) return [];
  const contract = inHonderdsten(oud) - inHonderdsten(volgens);
  const rest = totaal - contract;
  const uur = (honderdsten: number): string => formatUren(inUren(Math.abs(honderdsten)));
  return [
    ...(contract === 0
      ? []
      : [
          {
            oorzaak: "contracturen" as const,
            minder: inUren(contract),
            uitleg: `Door de nieuwe werkuren is er ${uur(contract)} ${contract > 0 ? "minder" : "meer"} nodig.`,
            bronnen: [uwv2023("§4.1")],
          },
        ]),
    ...(rest === 0
      ? []
      : [
          {
            oorzaak: "geen-extra-uren" as const,
            minder: inUren(rest),
            uitleg: `Van de extra uren die zijn gevraagd, valt ${uur(rest)} af.`,
            bronnen: [protocol2014("A.8")],
          },
        ]),
  ];
}

function vraagExtra(volgens: number, gevraagd: number, ander: Voorstelfeiten["anderRegime"]): Vraag {
  return {
    code: "EXTRA_UREN",
    aan: "arbeidsdeskundige",
    vraag: "Zijn de extra uren nodig? De arbeidsdeskundige adviseert, daarna beslist de beslisser.",
    antwoorden: [
      { waarde: "geen-extra-uren", gevolg: `Alleen wat uit het contract volgt: ${formatUren(volgens)}.` },
      { waarde: "gevraagd", gevolg: `Wat is gevraagd: ${formatUren(Math.max(gevraagd, volgens))}.` },
      ...(ander === null
        ? []
        : [
            {
              waarde: "ander-regime",
              gevolg: `Het regime ${ander.regime} vanaf die dag: ${formatUren(ander.uren)}.`,
            },
          ]),
    ],
    bronnen: [uwv2023("§4.1")],
  };
}
