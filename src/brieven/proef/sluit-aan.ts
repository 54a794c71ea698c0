import type { Beslissing, Toegekend, Verschil } from "../../besluit/beslissing/beslissing.gen.ts";
import { inHonderdsten, inUren } from "../../besluit/honderdsten.ts";
import { bepaalRechtsgevolg } from "../../besluit/voorstel/rechtsgevolg.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import { bezwaardagen } from "../../regels/termijnen/bezwaartermijn.ts";
import type { Briefzaak } from "../brief.ts";
import { metUrenInFormulier } from "./uren-in-formulier.ts";

/** Works out everything that follows from the facts of a case, so that form, dossier and decision say the same. */
export function sluitAan(zaak: Briefzaak): Briefzaak {
  if (zaak.beslissing === null) return zaak;
  const geteld = telOp(zaak.beslissing);
  const beslissing = {
    ...geteld,
    formulier: zaak.formulier.id,
    zaaknummer: zaak.formulier.zaaknummer ?? null,
    soort: soortVan(geteld),
    vanaf: stopt(geteld) ? (geteld.toekenning?.periode?.totEnMet ?? geteld.vanaf) : geteld.vanaf,
    ...telMinuten(geteld),
  };
  const rond = { ...beslissing, rechtsgevolg: rechtsgevolgVan(beslissing, zaak.beleid) };
  return metUrenInFormulier({ ...zaak, beslissing: rond, op: rond.bekendgemaaktOp ?? zaak.op });
}

const stopt = ({ soort }: Beslissing): boolean => soort === "einde-van-rechtswege" || soort === "intrekking";

/** What was asked, or held, is what remains and every cause together. */
function telOp(beslissing: Beslissing): Beslissing {
  const { gevraagd, verschillen, situatie } = beslissing;
  const toekenning = verdeel(beslissing.toekenning);
  const samen = verschillen.reduce((som, { minder }) => som + inHonderdsten(minder), 0);
  const begin = inUren(inHonderdsten(toekenning?.uren ?? 0) + samen);
  const vroeg = gevraagd.wat === "jobcoach" || gevraagd.wat === "extra-uren";
  const zonderUren = situatie === "aanvulling-gevraagd" || situatie === "niet-behandeld";
  const totNu = beslissing.totNu;
  return {
    ...beslissing,
    toekenning,
    gevraagd: vroeg && !zonderUren ? { ...gevraagd, uren: begin } : gevraagd,
    totNu: totNu === null || vroeg || situatie === "losse-uren" ? totNu : verdeel({ ...totNu, uren: begin }),
    verschillen: vulGetallen(verschillen, begin),
  };
}

/** The same hours over the periods, in whole hundredths; the last takes what is left. */
function verdeel(toekenning: Toegekend | null): Toegekend | null {
  if (toekenning === null) return null;
  const { perioden, uren } = toekenning;
  const deel = Math.floor(inHonderdsten(uren) / Math.max(1, perioden.length));
  const laatste = inHonderdsten(uren) - deel * (perioden.length - 1);
  return {
    ...toekenning,
    perioden: perioden.map((periode, plaats) => ({
      ...periode,
      uren: inUren(plaats === perioden.length - 1 ? laatste : deel),
    })),
  };
}

const grenzen: Readonly<Partial<Record<Verschil["oorzaak"], string>>> = {
  "advies-lager": "advies",
  "ander-regime": "grens",
  "regime-uren": "grens",
  "wettelijk-maximum": "maximum",
};

/** A limit is what is left after it. */
function vulGetallen(verschillen: readonly Verschil[], begin: number): readonly Verschil[] {
  let lopend = inHonderdsten(begin);
  return verschillen.map((verschil) => {
    lopend -= inHonderdsten(verschil.minder);
    const grens = grenzen[verschil.oorzaak];
    if (grens === undefined) return verschil;
    return { ...verschil, getallen: { ...verschil.getallen, [grens]: inUren(lopend) } };
  });
}

function soortVan({ soort, gevraagd, toekenning }: Beslissing): Beslissing["soort"] {
  if (soort !== "toekenning" && soort !== "gedeeltelijke-toekenning") return soort;
  const minder = gevraagd.uren !== null && toekenning !== null && toekenning.uren < gevraagd.uren;
  return minder ? "gedeeltelijke-toekenning" : "toekenning";
}

function telMinuten({ gebruik, totNu, toekenning, terugvordering }: Beslissing) {
  const blijvendeMinuten = Math.round((toekenning?.uren ?? 0) * 60);
  return {
    gebruik: gebruik === null || totNu === null ? null : { ...gebruik, totNuMinuten: Math.round(totNu.uren * 60) },
    terugvordering:
      terugvordering === null
        ? null
        : { ...terugvordering, blijvendeMinuten, gedeclareerdeMinuten: blijvendeMinuten + 155 },
  };
}

function rechtsgevolgVan(beslissing: Beslissing, beleid: Beleid): Beslissing["rechtsgevolg"] {
  const { isBesluit, bezwaar, uitleg, bronnen } = bepaalRechtsgevolg(beslissing, beleid);
  const dagen = beslissing.bekendgemaaktOp === null ? undefined : bezwaardagen(beslissing.bekendgemaaktOp);
  return {
    isBesluit,
    bezwaar: bezwaar && {
      door: bezwaar.door,
      eersteDag: dagen?.eersteDag ?? null,
      laatsteDag: dagen?.laatsteDag.waarde ?? null,
      perPostTotEnMet: dagen?.perPost.waarde ?? null,
      dagen: bezwaar.termijnInDagen,
    },
    opnieuwAanvragen: beslissing.soort === "niet-behandelen",
    uitleg,
    bronnen,
  };
}
