import { formatGetal } from "../../domein/getal.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import type { Keuze } from "../keuze/keuze.gen.ts";
import { redenBijUren } from "../keuze/keuze-antwoorden.ts";
import { maakVerschil, type Oorzaak, type Verschil } from "../voorstel/verschil.ts";
import type { Toegekend, Voorstel } from "../voorstel/voorstel.ts";
import { beginUren } from "./begin-uren.ts";

/** What the proposal comes to, as far as the difference is about it. */
export type Uitgangspunt = Pick<Voorstel, "gevraagd" | "totNu" | "toekenning" | "verschillen">;

/** Hundredths of hours that the beslisser takes off the proposal; null when there is nothing to count from. */
export function telEigen(
  voorstel: Uitgangspunt,
  besloten: number | null,
  waarvoor: Toegekend["waarvoor"] | undefined,
): number | null {
  const begin = beginUren(voorstel, waarvoor);
  const minder = voorstel.verschillen.reduce((som, verschil) => som + inHonderdsten(verschil.minder), 0);
  const open = begin === null ? null : inHonderdsten(begin) - minder;
  const lopend = voorstel.toekenning === null ? open : inHonderdsten(voorstel.toekenning.uren);
  return lopend === null ? null : lopend - inHonderdsten(besloten ?? 0);
}

/** The own difference, split over the reasons the beslisser gave, or as one. */
export function listEigen(keuze: Keuze, { toekenning }: Uitgangspunt, eigen: number | null): readonly Verschil[] {
  const dan = toekenning === null ? "gevraagd" : "het voorstel";
  if (keuze.verschillen !== undefined)
    return keuze.verschillen.map(({ oorzaak, minder, doel, reden }) => ({
      ...maakVerschil({ oorzaak, minder, uitleg: zinnen[oorzaak](inHonderdsten(minder), dan), bronnen: [] }),
      reden,
      doel: doel ?? null,
    }));
  if (eigen === null || eigen === 0) return [];
  const uitleg = zinnen["keuze-beslisser"](eigen, dan);
  const verschil = maakVerschil({ oorzaak: "keuze-beslisser", minder: inUren(eigen), uitleg, bronnen: [] });
  return [{ ...verschil, reden: redenBijUren(keuze) ?? null }];
}

type Eigen = Extract<Oorzaak, "ziekte" | "doel-buiten-jobcoaching" | "uren-niet-onderbouwd" | "keuze-beslisser">;

const zinnen: Readonly<Record<Eigen, (minder: number, dan: string) => string>> = {
  ziekte: (minder) => `Vanwege ziekte: ${uur(minder)}.`,
  "doel-buiten-jobcoaching": (minder) => `Voor een doel dat niet bij jobcoaching hoort: ${uur(minder)}.`,
  "uren-niet-onderbouwd": (minder) => `Voor uren zonder goede onderbouwing: ${uur(minder)}.`,
  "keuze-beslisser": (minder, dan) => `De beslisser kiest ${uur(minder)} dan ${dan}.`,
};

function uur(minder: number): string {
  return `${formatGetal(inUren(Math.abs(minder)), 2)} uur ${minder > 0 ? "minder" : "meer"}`;
}
