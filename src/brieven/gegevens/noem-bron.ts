import type { Bron } from "../../besluit/beslissing/decide-beslissing.ts";
import type { Beleid } from "../../regels/beleid/beleid.ts";
import type { Briefvraag } from "./gather-brief.ts";
import { somWoorden } from "./woorden.ts";

/** How a letter names a law; a report and a policy are named below. */
const wetten: Readonly<Record<string, string>> = {
  Awb: "de Algemene wet bestuursrecht",
  "Algemene termijnenwet": "de Algemene termijnenwet",
  Reintegratiebesluit: "het Reïntegratiebesluit",
  WIA: "de Wet WIA",
  Wajong: "de Wajong",
  Participatiewet: "de Participatiewet",
};

const rapporten: Readonly<Record<string, string>> = {
  "Protocol Jobcoach UWV": "Protocol Jobcoach UWV 2019",
  "UWV 2023": "Jobcoaching onder de loep van UWV uit 2023",
};

const uitkeringswetten: ReadonlySet<string> = new Set(["WIA", "Wajong", "Participatiewet"]);

export function isWet({ wet }: Bron): boolean {
  return Object.hasOwn(wetten, wet);
}

/** `artikel 18 lid 3 van het Reïntegratiebesluit`, `Protocol Jobcoach UWV 2019 (Tabel 1)`. */
export function noemBron({ wet, artikel }: Bron, beleid: Pick<Beleid, "id" | "naam">): string {
  const naam = wetten[wet];
  if (naam !== undefined && isWet({ wet, artikel })) return artikel === "" ? naam : `artikel ${artikel} van ${naam}`;
  if (wet === "Beleid") return artikel === beleid.id ? `beleid: ${beleid.naam}` : "eigen beleid";
  const rapport = Object.hasOwn(rapporten, wet) ? (rapporten[wet] ?? wet) : wet;
  return artikel === "" ? rapport : `${rapport} (${artikel})`;
}

/** Every source once, for this reader: a law on benefits says which benefit someone has, so only the client reads it. */
export function noemBronnen(
  { lezer, zaak }: Pick<Briefvraag, "lezer" | "zaak">,
  bronnen: readonly Bron[],
): string | null {
  if (bronnen.length === 0) return null;
  const gemeente = zaak.beleid.uitvoerder === "gemeente";
  const leest = bronnen.filter(
    ({ wet }) => (lezer === "client" || !uitkeringswetten.has(wet)) && !(gemeente && vanUwv.test(wet)),
  );
  return somWoorden([...new Set(leest.map((bron) => noemBron(bron, zaak.beleid)))]);
}

/** A municipality does not decide by the rules of UWV, also where the sum is the same. */
const vanUwv = /^Protocol|UWV|^Reintegratiebesluit$/;
