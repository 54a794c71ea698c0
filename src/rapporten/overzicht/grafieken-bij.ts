import type { Block } from "../../document/document.ts";
import type { Delen, Soort } from "../../formulier/formulier.ts";
import { type Maanduren, urenGrafiek } from "../grafieken/uren-grafiek.ts";
import { type Doeluren, urenPerDoelGrafiek } from "../grafieken/uren-per-doel-grafiek.ts";
import { urenPerPeriodeGrafiek } from "../grafieken/uren-per-periode-grafiek.ts";

/** The charts that go with a part of the form, from the numbers in it that the reader sees. */
export function grafiekenBij(vraag: string, soort: Soort, zichtbaar: Partial<Delen>): readonly Block[] {
  switch (vraag) {
    case "eerdereOndersteuning":
      return perPeriode(zichtbaar);
    case "logboek":
      return [...perMaand(zichtbaar), ...(soort === "afsluiting" ? perDoel(zichtbaar) : [])];
    default:
      return [];
  }
}

/** One period says as much in words. */
function perPeriode({ eerdereOndersteuning }: Partial<Delen>): readonly Block[] {
  const perioden = (eerdereOndersteuning?.perioden ?? []).map(({ nummer, urenToegekend, urenGebruikt }, plaats) => ({
    naam: `periode ${nummer ?? plaats + 1}`,
    toegekend: urenToegekend ?? null,
    gebruikt: urenGebruikt ?? null,
  }));
  const bekend = perioden.filter(({ toegekend, gebruikt }) => toegekend !== null || gebruikt !== null);
  return bekend.length < 2 ? [] : [urenPerPeriodeGrafiek(perioden)];
}

const uren = (minuten: number): number => Math.round((minuten * 100) / 60) / 100;

type Regels = NonNullable<NonNullable<Delen["logboek"]>["regels"]>;

/** Only where every line lies within one month, so that no hour stands in the wrong one. */
function perMaand({ logboek }: Partial<Delen>): readonly Block[] {
  const regels = logboek?.regels ?? [];
  if (!regels.every(({ van, totEnMet }) => isMaand(van) && (totEnMet ?? van)?.slice(0, 7) === van?.slice(0, 7)))
    return [];
  const maanden = maandenTussen(regels);
  if (maanden.length < 2 || maanden.length > 36) return [];
  const minuten = new Map<string, number>();
  for (const { van = "", duurInMinuten = 0 } of regels)
    minuten.set(van.slice(0, 7), (minuten.get(van.slice(0, 7)) ?? 0) + duurInMinuten);
  return [
    urenGrafiek(
      maanden.map((maand): Maanduren => ({ maand, toegekend: null, gebruikt: uren(minuten.get(maand) ?? 0) })),
    ),
  ];
}

const isMaand = (dag: string | undefined): boolean => /^\d{4}-(?:0[1-9]|1[0-2])-/.test(dag ?? "");

/** Every month from the first to the last, also those without a line. */
function maandenTussen(regels: Regels): readonly string[] {
  const alle = regels.map(({ van = "" }) => van.slice(0, 7)).toSorted();
  const [eerste = "", laatste = ""] = [alle[0], alle.at(-1)];
  const maanden: string[] = [];
  for (let maand = eerste; maand !== "" && maand <= laatste && maanden.length <= 36; maand = volgende(maand))
    maanden.push(maand);
  return maanden;
}

function volgende(maand: string): string {
  const [jaar, nummer] = [Number(maand.slice(0, 4)), Number(maand.slice(5))];
  return nummer === 12 ? `${jaar + 1}-01` : `${jaar}-${String(nummer + 1).padStart(2, "0")}`;
}

/** Hours asked for each goal beside what the log gave to it: only at the end, when plan and log are of one period. */
function perDoel({ plan, logboek }: Partial<Delen>): readonly Block[] {
  const gebruikt = new Map<string, number>();
  for (const { doel = "", duurInMinuten = 0 } of logboek?.regels ?? [])
    gebruikt.set(doel, (gebruikt.get(doel) ?? 0) + duurInMinuten);
  const doelen = (plan?.doelen ?? []).map(
    ({ id = "", uren: gevraagd }, plaats): Doeluren => ({
      doel: `doel ${plaats + 1}`,
      gevraagd: gevraagd ?? null,
      gebruikt: uren(gebruikt.get(id) ?? 0),
    }),
  );
  const ietsTeZien = doelen.some((een) => een.gebruikt > 0);
  return ietsTeZien && doelen.length > 1 ? [urenPerDoelGrafiek(doelen)] : [];
}
