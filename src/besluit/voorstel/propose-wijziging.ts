import { type Datum, readDatum } from "../../domein/datum.ts";
import { formatUren } from "../../domein/getal.ts";
import { laatste as laatsteVan } from "../../domein/periode.ts";
import type { Verandering } from "../../formulier/formulier.ts";
import { uwv2023 } from "../../regels/bron.ts";
import type { Vraag } from "../../regels/uitleg.ts";
import type { Toekenning } from "../dossier/dossier.gen.ts";
import { dagVan } from "../feiten/gather-termijnen.ts";
import type { Voorstelfeiten } from "../feiten/voorstelfeiten.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import { vroegsteDag } from "../uren/reken-wijziging.ts";
import { basisVan } from "./basisuitkomst.ts";
import { leesEigenKeuze } from "./eigen-keuze.ts";
import { eindigVroeg } from "./eindig-vroeg.ts";
import { eersteDag, houdUren, vraagOver, weegMinder, zonderUren } from "./houd-uren.ts";
import { alsToegekend, lopendeToekenning, telGebruik, zoekToekenning } from "./lopende-toekenning.ts";
import { elkeEenKeer } from "./propose-aanvraag.ts";
import { grondenVan, stapErbij, verklaarWijziging } from "./verklaar-wijziging.ts";
import type { Gevraagd, Toegekend, Uitkomst } from "./voorstel.ts";
import { vraagOpen } from "./vragen-over-toekenning.ts";

type Soort = Verandering["wat"];
const metUren: readonly Soort[] = ["contracturen", "meer-begeleiding"];

/** A change: what it means for the running grant. Most changes mean nothing for the hours. */
export function weegWijziging(feiten: Voorstelfeiten): Uitkomst {
  const wijzigingen = feiten.formulier.wijzigingen ?? [];
  const stopt = wijzigingen.find((wijziging) => wijziging.wat === "werk-stopt");
  const laatste = stopt?.wat === "werk-stopt" ? laatsteDagVan(feiten, stopt.laatsteDag) : undefined;
  const vanaf = laatste ?? eersteDag(wijzigingen.filter(({ wat }) => metUren.includes(wat))) ?? feiten.peildatum;
  const { toekenning, vragen: overToekenning } = zoekToekenning(feiten, vanaf);
  const vragen = [...wijzigingen.flatMap(vraagOver), ...overToekenning];
  if (laatste !== undefined && toekenning !== undefined) return stopWerk(feiten, toekenning, laatste, vragen);
  if (stopt !== undefined) return stopOnbekend(feiten, toekenning, laatste, vragen);
  if (!wijzigingen.some(({ wat }) => metUren.includes(wat)))
    return houdUren(feiten, lopendeToekenning(feiten.formulier, feiten.dossier, feiten.peildatum));
  return toekenning === undefined
    ? { ...zonderUren(feiten, vragen), gronden: [] }
    : herreken(feiten, toekenning, teltVanaf(feiten) ?? vanaf, vragen);
}

/** What the form says, else the end of the period that the beslisser chose. */
function laatsteDagVan({ antwoorden }: Voorstelfeiten, dag: string | undefined): Datum | undefined {
  return readDatum(dag) ?? leesEigenKeuze(antwoorden).periode?.totEnMet;
}

function stopWerk(feiten: Voorstelfeiten, toekenning: Toekenning, laatste: Datum, vragen: readonly Vraag[]): Uitkomst {
  const einde = eindigVroeg(feiten, toekenning, laatste, "baan-stopt");
  return {
    ...einde,
    gevraagd: basisVan(feiten, "wijziging").gevraagd,
    vragen: elkeEenKeer([...vragen, ...einde.vragen]),
  };
}

/** The work stops, but on which day or in which grant nobody knows: never a message that nothing changes. */
function stopOnbekend(
  feiten: Voorstelfeiten,
  toekenning: Toekenning | undefined,
  laatste: Datum | undefined,
  vragen: readonly Vraag[],
): Uitkomst {
  return {
    ...basisVan(feiten, "wijziging"),
    soort: "einde-van-rechtswege",
    situatie: "beeindiging",
    totNu: toekenning === undefined ? null : alsToegekend(toekenning),
    gebruik: toekenning === undefined ? null : telGebruik(feiten.dossier, toekenning),
    vanaf: laatste ?? null,
    vragen: elkeEenKeer(vragen),
  };
}

/** The first day on which the new hours count; what was told late may count from later on (§10.7). */
function teltVanaf({ formulier, antwoorden, ontvangenOp, beleid }: Voorstelfeiten): Datum | undefined {
  const vroegste = antwoorden.get("LAAT_GEMELD") === "vanaf-vier-weken" ? vroegsteDag(ontvangenOp, beleid) : undefined;
  return (formulier.wijzigingen ?? [])
    .filter(({ wat }) => metUren.includes(wat))
    .flatMap((wijziging) => {
      const dag = readDatum(dagVan(wijziging));
      if (dag === undefined) return [];
      return wijziging.wat === "contracturen" && vroegste !== undefined ? [laatsteVan(dag, vroegste)] : [dag];
    })
    .toSorted()[0];
}

/** The hours by the contract are a calculation; hours above that need advice and a decision (§10.7). */
function herreken(feiten: Voorstelfeiten, toekenning: Toekenning, vanaf: Datum, overig: readonly Vraag[]): Uitkomst {
  const wijzigingen = feiten.formulier.wijzigingen ?? [];
  const meer = wijzigingen.find((wijziging) => wijziging.wat === "meer-begeleiding");
  const erbij = meer?.wat === "meer-begeleiding" ? (meer.urenErbij ?? null) : null;
  const volgens = wijzigingen.some(({ wat }) => wat === "contracturen")
    ? (feiten.uren?.urenZonderKorting ?? null)
    : toekenning.uren;
  const gevraagd = inUren(inHonderdsten(toekenning.uren) + inHonderdsten(erbij ?? 0));
  const vraag: Gevraagd = {
    wat: meer === undefined ? "wijziging" : "extra-uren",
    ontvangenOp: feiten.ontvangenOp,
    uren: meer === undefined ? null : gevraagd,
    periode: null,
  };
  if (volgens === null) return onbekend(feiten, toekenning, vanaf, vraag, overig);
  const wens = wensVan(feiten);
  const wordt = meer === undefined ? volgens : metExtra(feiten, volgens, gevraagd);
  const eigen = leesEigenKeuze(feiten.antwoorden).uren;
  const { vragen: overMinder, ...gevolgen } = weegMinder(feiten, toekenning, eigen ?? wordt, vanaf);
  const soort = wordt === toekenning.uren ? "geen-wijziging" : "wijziging";
  return {
    ...basisVan(feiten, "wijziging"),
    gevraagd: vraag,
    soort,
    situatie: isAnderProtocol(feiten, soort)
      ? "ander-protocol"
      : situatieVan(soort, meer !== undefined, wens !== undefined && wens !== "geen-extra-uren"),
    toekenning: { ...metUrenVan(toekenning, wordt), regime: regimeVan(feiten, toekenning, wordt > volgens) },
    totNu: alsToegekend(toekenning),
    gebruik: telGebruik(feiten.dossier, toekenning),
    vanaf,
    verschillen: verklaarWijziging(feiten, toekenning, vanaf, {
      begin: meer === undefined ? toekenning.uren : gevraagd,
      oud: toekenning.uren,
      volgens,
      wordt,
      erbij,
      geeftExtra: wens === "gevraagd" || wens === "ander-regime",
    }),
    gronden: grondenVan(feiten, vanaf, wens),
    ...gevolgen,
    vragen: elkeEenKeer([
      ...overig,
      ...(feiten.uren?.vragen ?? []).filter(({ code }) => wens !== "geen-extra-uren" || !overExtra.has(code)),
      ...(meer !== undefined && wens === undefined ? [vraagExtra(volgens, gevraagd, feiten.anderRegime)] : []),
      ...overMinder,
    ]),
    stappen: [...(feiten.uren?.stappen ?? []), ...stapErbij(volgens, wordt)],
  };
}

/** Questions that fall away when no hours are granted on top. */
const overExtra: ReadonlySet<string> = new Set(["INTENSIEF_MOTIVATIE", "MEER_DAN_ELK_REGIME"]);

/** Who does not take a late request into account gives no hours on it. */
function wensVan({ antwoorden }: Voorstelfeiten): string | undefined {
  return antwoorden.get("LAAT_MEER_UREN") === "nee" ? "geen-extra-uren" : antwoorden.get("EXTRA_UREN");
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

/** A person says how many hours it becomes; what was asked, and what fewer hours mean, stays the same. */
function onbekend(
  feiten: Voorstelfeiten,
  toekenning: Toekenning,
  vanaf: Datum,
  gevraagd: Gevraagd,
  overig: readonly Vraag[],
): Uitkomst {
  const wordt = leesEigenKeuze(feiten.antwoorden).uren ?? toekenning.uren;
  const { vragen: overMinder, ...gevolgen } = weegMinder(feiten, toekenning, wordt, vanaf);
  return {
    ...basisVan(feiten, "wijziging"),
    gevraagd,
    soort: "wijziging",
    situatie: "met-gevolgen",
    totNu: alsToegekend(toekenning),
    gebruik: telGebruik(feiten.dossier, toekenning),
    vanaf,
    ...gevolgen,
    vragen: elkeEenKeer([
      ...overig,
      ...(feiten.uren?.vragen ?? []),
      vraagOpen("UREN_ONBEKEND", "De nieuwe uren zijn niet te berekenen. Hoeveel uur wordt het?"),
      ...overMinder,
    ]),
  };
}

/** Other rules with other hours are told as other rules; with the same hours `houdUren` says so. */
function isAnderProtocol({ antwoorden }: Voorstelfeiten, soort: "wijziging" | "geen-wijziging"): boolean {
  return soort === "wijziging" && antwoorden.get("WERKGEVER_ANDERS") === "ander-protocol";
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
