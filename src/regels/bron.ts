/** Where a rule comes from. The text of the source is never copied; the place is. */
export interface Bron {
  readonly wet: Wet;
  readonly artikel: string;
}

/** Laws and rules by their number on wetten.overheid.nl; reports and policy have none. */
const bwb = {
  Awb: "BWBR0005537",
  "Algemene termijnenwet": "BWBR0002448",
  Reintegratiebesluit: "BWBR0019152",
  WIA: "BWBR0019057",
  Wajong: "BWBR0008657",
  Participatiewet: "BWBR0015703",
  "Protocol Jobcoach UWV": "BWBR0042556",
  "Protocol Jobcoach UWV 2014": "BWBR0035263",
  "Protocol Interne Jobcoach 2015": "BWBR0036046",
  "Protocol Jobcoach 2006": "BWBR0019415",
} as const;

export type Wet =
  | keyof typeof bwb
  | "Normbedragen UWV"
  | "UWV 2023"
  | "Leidraad Jobcoach 2024"
  | "SBCM 2023"
  | "Beleid";

export const awb = (artikel: string): Bron => ({ wet: "Awb", artikel });
export const termijnenwet = (artikel: string): Bron => ({ wet: "Algemene termijnenwet", artikel });
export const reintegratiebesluit = (artikel: string): Bron => ({ wet: "Reintegratiebesluit", artikel });
export const wia = (artikel: string): Bron => ({ wet: "WIA", artikel });
export const wajong = (artikel: string): Bron => ({ wet: "Wajong", artikel });
export const participatiewet = (artikel: string): Bron => ({ wet: "Participatiewet", artikel });
/** The protocol of 2019; its paragraphs only where they are sure (2.2, 2.3, 2.6, 2.8). */
export const protocol = (artikel = ""): Bron => ({ wet: "Protocol Jobcoach UWV", artikel });
export const protocol2014 = (artikel: string): Bron => ({ wet: "Protocol Jobcoach UWV 2014", artikel });
export const protocol2006 = (artikel: string): Bron => ({ wet: "Protocol Jobcoach 2006", artikel });
export const interneJobcoach2015 = (artikel: string): Bron => ({ wet: "Protocol Interne Jobcoach 2015", artikel });
export const normbedragen = (artikel: string): Bron => ({ wet: "Normbedragen UWV", artikel });
/** *Jobcoaching onder de loep* (2023), by section. */
export const uwv2023 = (artikel: string): Bron => ({ wet: "UWV 2023", artikel });
export const leidraad2024 = (artikel: string): Bron => ({ wet: "Leidraad Jobcoach 2024", artikel });
export const sbcm2023 = (artikel: string): Bron => ({ wet: "SBCM 2023", artikel });
/** A policy by its id. */
export const uitBeleid = (id: string): Bron => ({ wet: "Beleid", artikel: id });

/** The address of the law on wetten.overheid.nl; a report or policy has none. */
export function urlVan({ wet }: Bron): string | undefined {
  const nummers: Readonly<Record<string, string>> = bwb;
  const id = Object.hasOwn(nummers, wet) ? nummers[wet] : undefined;
  return id === undefined ? undefined : `https://wetten.overheid.nl/${id}`;
}

/** `Awb 4:13`, as a reader cites it. */
export function formatBron({ wet, artikel }: Bron): string {
  return artikel === "" ? wet : `${wet} ${artikel}`;
}
