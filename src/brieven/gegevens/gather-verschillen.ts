import { beginUren } from "../../besluit/beslissing/begin-uren.ts";
import type { Verschil } from "../../besluit/beslissing/decide-beslissing.ts";
import { type Oorzaak, oorzaken } from "../../besluit/voorstel/voorstel.ts";
import { type Besluitbron, kanBezwaarMaken } from "./besluitbron.ts";
import { describeGetallen } from "./describe-getallen.ts";
import { leestAdvies } from "./gather-advies.ts";
import { inMinuten, minutenWoorden, verdeelMinuten } from "./minuten.ts";
import { noemBronnen } from "./noem-bron.ts";
import { maakVlaggen } from "./vlaggen.ts";
import type { Besluitgegevens } from "./vorm.ts";
import type { Verschilgegevens } from "./vorm-verschil.ts";
import { firstShown, verschilWoorden } from "./woorden.ts";

const oorzaakvlag = maakVlaggen(oorzaken);

/** Every cause this reader may know. The minutes add up: what was asked, less all causes, is what is granted. */
export function gatherVerschillen(bron: Besluitbron): Pick<Besluitgegevens, "verschillen" | "verschil"> {
  const { verschillen, toekenning } = bron.beslissing;
  if (verschillen.length === 0) return geen;
  const begin = beginUren(bron.beslissing, toekenning?.waarvoor);
  const delen = verschillen.map(({ minder }) => minder);
  const som = delen.reduce((totaal, minder) => totaal + minder, 0);
  const samen = begin === null ? inMinuten(som) : inMinuten(begin) - inMinuten(toekenning?.uren ?? 0);
  const minuten = verdeelMinuten(delen, samen);
  const leest = verschillen.flatMap((verschil, plaats) =>
    magLezen(bron, verschil) ? [describeVerschil(bron, verschil, minuten[plaats] ?? 0)] : [],
  );
  const heel = leest.length === verschillen.length && samen > 0;
  return { verschillen: leest, verschil: heel ? minutenWoorden(samen) : null };
}

const geen = { verschillen: [], verschil: null };

/** What follows from contract and law, not from how someone is doing. */
const uitContract: ReadonlySet<Oorzaak> = new Set([
  "einde-contract",
  "contracturen",
  "korte-contracttabel",
  "jaargrens",
  "langere-periode",
  "wettelijk-maximum",
]);

function magLezen(bron: Besluitbron, { oorzaak }: Verschil): boolean {
  return bron.lezer !== "werkgever" || (kanBezwaarMaken(bron) && uitContract.has(oorzaak));
}

function describeVerschil(bron: Besluitbron, verschil: Verschil, minuten: number): Verschilgegevens {
  const { minder, oorzaak } = verschil;
  const zichtbaar = minuten !== 0;
  const feiten = describeGetallen(verschil.getallen);
  return {
    ...feiten,
    ...describeDoel(bron, verschil),
    ...eigenWoorden(bron, verschil, feiten),
    regime: bron.lezer === "werkgever" ? null : feiten.regime,
    oorzaak: oorzaakvlag(bron.lezer === "jobcoach" && oorzaak === "ziekte" ? "keuze-beslisser" : oorzaak),
    minder: zichtbaar && minder > 0 ? minutenWoorden(minuten) : null,
    meer: zichtbaar && minder < 0 ? minutenWoorden(minuten) : null,
    verandering: zichtbaar ? `${minutenWoorden(minuten)} ${minder > 0 ? "minder" : "meer"}` : "minder dan een minuut",
    verschilDecimaal: verschilWoorden(minder),
    bronnen: noemBronnen(bron, verschil.bronnen),
  };
}

/** The goal by its place in the plan, for who may read the plan. */
function describeDoel({ zichtbaar }: Besluitbron, { doel }: Verschil): Pick<Verschilgegevens, "doel" | "doelnummer"> {
  const plaats = doel === null ? -1 : (zichtbaar.plan?.doelen ?? []).findIndex(({ id }) => id === doel);
  if (plaats === -1) return geenDoel;
  return { doel: firstShown(zichtbaar.plan?.doelen?.[plaats]?.watLukt), doelnummer: String(plaats + 1) };
}

const geenDoel = { doel: null, doelnummer: null };

type EigenWoorden = Pick<Verschilgegevens, "reden" | "redenClient" | "advies" | "adviesWaarom">;

/** What people wrote themselves, and the advice: each only for who may read it. */
function eigenWoorden(
  { lezer, zichtbaar }: Besluitbron,
  { oorzaak, reden }: Verschil,
  { advies }: Pick<Verschilgegevens, "advies">,
): EigenWoorden {
  if (lezer === "werkgever") return geenWoorden;
  const overAdvies = oorzaak === "advies-lager";
  return {
    reden: lezer === "client" || overPlan.has(oorzaak) ? firstShown(reden) : null,
    redenClient: lezer === "client" && oorzaak === "te-laat" ? firstShown(zichtbaar.aanvraag?.redenTeLaat) : null,
    advies: leestAdvies(zichtbaar) ? advies : null,
    adviesWaarom: overAdvies ? firstShown(zichtbaar.advies?.stappen?.uren?.waarom) : null,
  };
}

/** What the beslisser wrote about the plan is for the coach who made it. */
const overPlan: ReadonlySet<Oorzaak> = new Set(["uren-niet-onderbouwd", "doel-buiten-jobcoaching"]);
const geenWoorden: EigenWoorden = { reden: null, redenClient: null, advies: null, adviesWaarom: null };
