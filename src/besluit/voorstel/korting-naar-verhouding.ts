import { formatGetal } from "../../domein/getal.ts";
import { protocol2014, uwv2023 } from "../../regels/bron.ts";
import type { Stap } from "../../regels/uitleg.ts";
import type { Urenuitkomst } from "../../regels/uren/uitkomst.ts";
import { inHonderdsten, inUren } from "../honderdsten.ts";
import type { Uitkomst } from "./voorstel.ts";

/** The sum ends in the hours of the regime; where fewer are granted, the same part of those goes off. */
export function beschrijfKorting(
  uren: Urenuitkomst | null,
  { toekenning, verschillen }: Pick<Uitkomst, "toekenning" | "verschillen">,
): readonly Stap[] {
  const korting = verschillen.find(({ oorzaak }) => oorzaak === "te-laat");
  if (korting === undefined || uren?.urenZonderKorting == null || uren.uren === null) return [];
  const na = toekenning?.uren ?? 0;
  if (na === uren.uren) return [];
  const voor = inUren(inHonderdsten(na) + inHonderdsten(korting.minder));
  const { uren: met, urenZonderKorting: zonder } = uren;
  const [vorm, met2, zonder2, na2] = [voor, met, zonder, na].map((getal) => formatGetal(getal, 2));
  return [
    {
      soort: "korting-naar-verhouding",
      tekst: `Van de ${vorm} uur gaat hetzelfde deel af: ${vorm} uur × ${met2} / ${zonder2} = ${na2} uur.`,
      getallen: { voor, met, zonder, uren: na },
      bronnen: [protocol2014("A.5"), uwv2023("§4.2")],
    },
  ];
}
