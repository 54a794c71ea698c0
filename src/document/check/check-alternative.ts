import { type DocumentFinding, fout, isBlank, waarschuwing } from "./finding.ts";

const longest = 250;
const fileName = /^\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|pdf)$|^(?:img|dsc|image|scan|schermafbeelding)[-_ ]*\d*$/i;

/** The text that stands for a picture: there, about the picture, not the caption again, and short enough to listen to. */
export function checkAlternative(
  alternative: string,
  caption: string | undefined,
  pointer: string,
): readonly DocumentFinding[] {
  const text = alternative.trim();
  if (isBlank(text)) return [fout("ALTERNATIEF_LEEG", pointer)];
  if (fileName.test(text)) return [fout("ALTERNATIEF_BESTANDSNAAM", pointer)];
  return [
    ...(text.toLowerCase() === caption?.trim().toLowerCase() ? [waarschuwing("ALTERNATIEF_DUBBEL", pointer)] : []),
    ...(text.length > longest
      ? [waarschuwing("ALTERNATIEF_TE_LANG", pointer, { tekens: text.length, hoogstens: longest })]
      : []),
  ];
}
