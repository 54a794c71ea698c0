import { styleText } from "node:util";
import { leastContrast, measureContrasts } from "../../document/check-house-style.ts";
import type { HouseStyle, Logo } from "../../document/house-style.ts";
import { formatGetal } from "../../domein/getal.ts";
import { formatColumns } from "./columns.ts";

const kleurnamen = { ink: "tekst", muted: "rustig", accent: "accent", link: "link" } as const;
const gronden = { white: "wit papier", infoGround: "vlak", actionGround: "vlakActie" } as const;

/** A contrast with the names of the file, rounded down as it is judged. */
export interface Contrastregel {
  readonly kleur: string;
  readonly op: string;
  readonly contrast: number;
}

export function listContrasten({ colors }: HouseStyle): readonly Contrastregel[] {
  return measureContrasts(colors).map(({ text, ground, ratio }) => ({
    kleur: kleurnamen[text],
    op: gronden[ground],
    contrast: Math.floor(ratio * 100) / 100,
  }));
}

/** What a good house style holds, with the figures it was judged by. */
export function formatHuisstijl(style: HouseStyle, ownFonts: boolean): string {
  const { margins, logo, fontFamily } = style;
  const rijen = listContrasten(style).map(({ kleur, op, contrast }) => [kleur, op, formatGetal(contrast, 2)]);
  const [breedte, hoogte] = [210 - margins.left - margins.right, 297 - margins.top - margins.bottom];
  return [
    styleText("bold", `Huisstijl ${style.name}: alles klopt.`),
    "",
    `Contrast (nodig is ${formatGetal(leastContrast)})`,
    formatColumns([["kleur", "op", "contrast"], ...rijen], [2]),
    "",
    `Tekst: ${formatGetal(breedte)} bij ${formatGetal(hoogte)} millimeter per bladzijde. Het adres staat in het venster van een C5- of DL-envelop.`,
    `Logo: ${logo === undefined ? "geen" : describeLogo(logo)}`,
    `Lettertype: ${fontFamily}. In een PDF ${ownFonts ? "uw eigen bestanden" : "ons eigen lettertype"}.`,
  ].join("\n");
}

function describeLogo({ picture, alternative, width }: Logo): string {
  const soort = picture.kind === "png" ? "een PNG" : `een tekening van ${picture.shapes.length} vlakken`;
  return `${alternative} (${soort}, ${formatGetal(width)} millimeter breed)`;
}
