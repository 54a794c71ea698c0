/** Where a rule comes from. The text of the source is never copied; the place is. */
export interface Bron {
  readonly wet: "Awb" | "Algemene termijnenwet" | "Reintegratiebesluit" | "Protocol Jobcoach UWV" | "UWV 2023";
  readonly artikel: string;
}

const bwb: Readonly<Partial<Record<Bron["wet"], string>>> = {
  Awb: "BWBR0005537",
  "Algemene termijnenwet": "BWBR0002448",
  Reintegratiebesluit: "BWBR0019152",
  "Protocol Jobcoach UWV": "BWBR0042556",
};

export function awb(artikel: string): Bron {
  return { wet: "Awb", artikel };
}

export function termijnenwet(artikel: string): Bron {
  return { wet: "Algemene termijnenwet", artikel };
}

/** The address of the law on wetten.overheid.nl; a report has none. */
export function urlVan({ wet }: Bron): string | undefined {
  const id = bwb[wet];
  return id === undefined ? undefined : `https://wetten.overheid.nl/${id}`;
}
