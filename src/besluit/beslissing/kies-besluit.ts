import { type Datum, formatDatum } from "../../domein/datum.ts";
import { formatGetal } from "../../domein/getal.ts";
import { eerste, type Periode } from "../../domein/periode.ts";
import type { Delen } from "../../formulier/formulier.ts";
import { inHonderdsten } from "../honderdsten.ts";
import type { Keuze } from "../keuze/keuze.gen.ts";
import { situatieVan } from "../voorstel/propose-aanvraag.ts";
import type { Verschil } from "../voorstel/verschil.ts";
import type { Besluitsoort, Situatie, Toegekend, Uitkomst, Voorstel } from "../voorstel/voorstel.ts";
import type { Afwijking } from "./beslissing.gen.ts";
import { listEigen, telEigen } from "./eigen-verschillen.ts";

/** What the beslisser decides, beside what was proposed. */
export interface Besluit {
  readonly soort: Besluitsoort;
  readonly situatie: Situatie;
  /** null where nothing is granted, or while nobody said how much. */
  readonly uren: number | null;
  readonly toekenning: Toegekend | null;
  readonly geeftUren: boolean;
  /** The kinds these hours allow. */
  readonly passend: readonly Besluitsoort[];
  /** Hundredths of hours the beslisser takes off the proposal; null when there is nothing to count from. */
  readonly eigen: number | null;
  readonly verschillen: readonly Verschil[];
  readonly afwijkingen: readonly Afwijking[];
}

/** `voorgesteld` is the outcome before anything was asked, `uitgewerkt` the proposal after the answers. */
export function kiesBesluit(keuze: Keuze, uitgewerkt: Voorstel, voorgesteld: Voorstel, formulier: Delen): Besluit {
  const voorstelsoort = uitgewerkt.soort === "menselijkeBeoordeling" ? "afwijzing" : uitgewerkt.soort;
  const basis = basisVoor(keuze.soort?.waarde ?? voorstelsoort, uitgewerkt);
  const gekozenUren = keuze.uren?.waarde ?? basis.toekenning?.uren ?? null;
  const passend = passendeSoorten(keuze, basis, gekozenUren);
  const soort = keuze.soort?.waarde ?? soortBij(voorstelsoort, passend, keuze.uren !== undefined);
  const situatie = situatieBij(soort, uitgewerkt, formulier);
  const geeftUren = metUren.includes(soort);
  const uren = geeftUren ? gekozenUren : null;
  const toekenning = geeftUren && uren !== null ? maakToegekend(keuze, basis, uren, soort, situatie) : null;
  const eigen = zonderOordeel.includes(soort) ? null : telEigen(basis, uren, toekenning?.waarvoor);
  return {
    soort,
    situatie,
    uren,
    toekenning,
    geeftUren,
    passend,
    eigen,
    verschillen: zonderOordeel.includes(soort)
      ? []
      : [...basis.verschillen, ...listEigen(keuze, basis, geeftUren && uren === null ? null : eigen)],
    afwijkingen: listAfwijkingen(keuze, uitgewerkt, voorgesteld, soort, voorstelsoort),
  };
}

/** What ends a period says nothing of loose hours, and the other way round; what changes nothing leaves what held. */
function basisVoor(soort: Besluitsoort, voorstel: Voorstel): Voorstel {
  const { gevraagd, situatie, totNu } = voorstel;
  if (gevraagd.wat !== "afsluiting") return voorstel;
  const zelfde = (situatie === "losse-uren") === (soort === "toekenning") && soort !== "geen-wijziging";
  if (zelfde) return voorstel;
  return { ...voorstel, toekenning: soort === "toekenning" ? null : totNu, verschillen: [] };
}

const metUren: readonly Besluitsoort[] = [
  "toekenning",
  "gedeeltelijke-toekenning",
  "wijziging",
  "geen-wijziging",
  "einde-van-rechtswege",
  "intrekking",
];

/** Nothing is said about the hours yet. */
const zonderOordeel: readonly Besluitsoort[] = ["aanvulling-gevraagd", "niet-behandelen"];

/** Hours say how far an application was followed, and whether a grant changed. */
function passendeSoorten(keuze: Keuze, voorstel: Voorstel, uren: number | null): readonly Besluitsoort[] {
  const { gevraagd, totNu, aanvulling } = voorstel;
  // Awb 4:5: asking needs something that lacks; not treating is only possible after someone could complete it.
  const mist = voorstel.soort === "aanvulling-gevraagd" || voorstel.ontbreekt.length > 0 || keuze.aanvulling;
  const zonderUren: readonly Besluitsoort[] = [
    ...(aanvulling === null ? [] : ["niet-behandelen" as const]),
    ...(mist ? ["aanvulling-gevraagd" as const] : []),
  ];
  if (gevraagd.wat === "jobcoach" || gevraagd.wat === "aanmelding") {
    if (uren === null) return ["toekenning", "gedeeltelijke-toekenning", "afwijzing", ...zonderUren];
    if (uren === 0) return ["afwijzing", ...zonderUren];
    const minder = gevraagd.uren !== null && inHonderdsten(uren) < inHonderdsten(gevraagd.uren);
    return [minder ? "gedeeltelijke-toekenning" : "toekenning", "afwijzing", ...zonderUren];
  }
  const anders = uren !== null && totNu !== null && inHonderdsten(uren) !== inHonderdsten(totNu.uren);
  if (gevraagd.wat === "afsluiting")
    return ["einde-van-rechtswege", "intrekking", "toekenning", anders ? "wijziging" : "geen-wijziging"];
  return [anders ? "wijziging" : "geen-wijziging", "einde-van-rechtswege", "intrekking", ...zonderUren];
}

/** Own hours may make the proposed kind another one: fewer hours than asked is a partial grant. */
function soortBij(voorstel: Besluitsoort, passend: readonly Besluitsoort[], eigenUren: boolean): Besluitsoort {
  return !eigenUren || (passend.includes(voorstel) && voorstel !== "afwijzing") ? voorstel : (passend[0] ?? voorstel);
}

function maakToegekend(
  keuze: Keuze,
  { toekenning, totNu, gevraagd, vanaf }: Voorstel,
  uren: number,
  soort: Besluitsoort,
  situatie: Situatie,
): Toegekend {
  if (situatie === "losse-uren") return { waarvoor: "losse-uren", periode: null, regime: null, uren, perioden: [] };
  const basis = toekenning ?? totNu;
  const eigen: Periode | undefined = keuze.periode && { van: keuze.periode.van, totEnMet: keuze.periode.totEnMet };
  const laatste = toekenning === null && eindigt(soort) ? vanaf : null;
  const periode = eigen ?? eindigOp(basis?.periode ?? gevraagd.periode, laatste);
  const zelfde = basis !== null && inHonderdsten(basis.uren) === inHonderdsten(uren) && eigen === undefined;
  return {
    waarvoor: basis?.waarvoor ?? waarvoorBij[situatie] ?? "dienstverband",
    periode,
    regime: keuze.regime?.waarde ?? basis?.regime ?? null,
    uren,
    perioden: zelfde ? basis.perioden : periode === null ? [] : [{ ...periode, uren }],
  };
}

/** What ends, ends on its last day, also where nobody could work out the hours until then. */
function eindigOp(periode: Periode | null, laatste: Datum | null): Periode | null {
  return periode === null || laatste === null
    ? periode
    : { van: periode.van, totEnMet: eerste(periode.totEnMet, laatste) };
}

export function eindigt(soort: Voorstel["soort"]): boolean {
  return soort === "einde-van-rechtswege" || soort === "intrekking";
}

const waarvoorBij: Readonly<Partial<Record<Situatie, Toegekend["waarvoor"]>>> = {
  "toekenning-proefplaatsing": "proefplaatsing",
  onderzoeksfase: "onderzoeksfase",
};

function situatieBij(soort: Besluitsoort, { situatie, gevraagd }: Voorstel, formulier: Delen): Situatie {
  switch (soort) {
    case "afwijzing":
      return "afgewezen";
    case "niet-behandelen":
      return "niet-behandeld";
    case "aanvulling-gevraagd":
      return "aanvulling-gevraagd";
    case "einde-van-rechtswege":
      return "beeindiging";
    case "intrekking":
      return "beeindiging-ondersteuning";
    case "geen-wijziging":
      if (situatie === "ander-protocol") return situatie;
      return gevraagd.wat === "extra-uren" ? "geen-extra-uren" : "zonder-gevolgen";
    case "wijziging":
      return situatie === "ander-protocol" || situatie === "uren-bijgesteld"
        ? situatie
        : gevraagd.wat === "extra-uren"
          ? "uren-bijgesteld"
          : "met-gevolgen";
    case "toekenning":
    case "gedeeltelijke-toekenning":
      if (gevraagd.wat === "afsluiting") return "losse-uren";
      return gevraagd.wat === "aanmelding" ? "onderzoeksfase" : situatieVan({ formulier });
  }
}

function listAfwijkingen(
  keuze: Keuze,
  uitgewerkt: Voorstel,
  voorgesteld: Voorstel,
  soort: Besluitsoort,
  voorstelsoort: Besluitsoort,
): readonly Afwijking[] {
  const { toekenning } = uitgewerkt;
  const uur = (uren: number | null | undefined): string =>
    uren === null || uren === undefined ? "geen uren" : `${formatGetal(uren, 2)} uur`;
  const anders = (een: number | undefined, ander: number | undefined): boolean =>
    een !== undefined && ander !== undefined && inHonderdsten(een) !== inHonderdsten(ander);
  const regime = voorgesteld.regime ?? toekenning?.regime ?? null;
  const afwijkingen: Afwijking[] = [];
  const voegToe = (wat: Afwijking["wat"], voorstel: string, besluit: string, reden: string | undefined): void =>
    void afwijkingen.push({ wat, voorstel, besluit, reden: reden ?? "" });
  if (soort !== voorstelsoort) voegToe("soort", voorstelsoort, soort, keuze.soort?.reden ?? keuze.uren?.reden);
  if (anders(keuze.uren?.waarde, toekenning?.uren))
    voegToe("uren", uur(toekenning?.uren), uur(keuze.uren?.waarde), keuze.uren?.reden ?? keuze.soort?.reden);
  if (keuze.regime !== undefined && regime !== null && keuze.regime.waarde !== regime)
    voegToe("regime", regime, keuze.regime.waarde, keuze.regime.reden);
  const periode = voorgesteld.toekenning?.periode ?? uitgewerkt.gevraagd.periode ?? toekenning?.periode;
  if (
    keuze.periode !== undefined &&
    periode !== null &&
    periode !== undefined &&
    (keuze.periode.van !== periode.van || keuze.periode.totEnMet !== periode.totEnMet)
  )
    voegToe("periode", tekst(periode), tekst(keuze.periode), keuze.periode.reden);
  for (const { jaar, percentage, gezetDoor, reden } of keuze.percentages ?? [])
    voegToe(
      "percentage",
      `jaar ${jaar}: niet bekend`,
      `jaar ${jaar}: ${formatGetal(percentage)}%, door ${gezetDoor}`,
      reden,
    );
  return afwijkingen;
}

function tekst({ van, totEnMet }: Periode): string {
  return `${formatDatum(van)} tot en met ${formatDatum(totEnMet)}`;
}

/** What the rechtsgevolg of a decision follows from. */
export function alsUitkomst(
  { soort, situatie, toekenning }: Besluit,
  { totNu }: Voorstel,
): Pick<Uitkomst, "soort" | "situatie" | "toekenning" | "totNu"> {
  return { soort, situatie, toekenning, totNu };
}
