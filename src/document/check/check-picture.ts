import type { Figure } from "../document.ts";
import type { Picture } from "../picture.ts";
import { checkAlternative } from "./check-alternative.ts";
import { type DocumentFinding, fout } from "./finding.ts";

/** Whether a figure says the same to who does not see it. */
export function checkFigure({ picture, alternative, caption }: Figure, pointer: string): readonly DocumentFinding[] {
  return [
    ...checkAlternative(alternative, caption, `${pointer}/alternative`),
    ...checkPicture(picture, `${pointer}/picture`),
  ];
}

function checkPicture(picture: Picture, pointer: string): readonly DocumentFinding[] {
  if (picture.kind === "png") return picture.bytes.length === 0 ? [fout("AFBEELDING_LEEG", pointer)] : [];
  const { shapes, width, height } = picture;
  return [
    ...(shapes.length === 0 || !(width > 0 && height > 0) ? [fout("AFBEELDING_LEEG", pointer)] : []),
    ...shapes.flatMap(({ fill }, index) =>
      /^#[0-9a-f]{6}$/i.test(fill)
        ? []
        : [fout("AFBEELDING_KLEUR_ONBEKEND", `${pointer}/shapes/${index}/fill`, { kleur: fill })],
    ),
  ];
}
