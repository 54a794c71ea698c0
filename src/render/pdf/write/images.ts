import type { PngImage } from "../../drawing/png/png-image.ts";
import { addStream, type PdfFile, ref } from "./pdf-file.ts";

/** The pictures of a document by the name a page calls them. */
export type ImageNames = Map<PngImage, string>;

export function nameImage(images: ImageNames, image: PngImage): string {
  const found = images.get(image);
  if (found !== undefined) return found;
  const name = `Im${images.size + 1}`;
  images.set(image, name);
  return name;
}

/** The entry of a page's resources; nothing where there are no pictures. */
export function addImages(file: PdfFile, images: ImageNames): string {
  if (images.size === 0) return "";
  const entries = [...images].map(([image, name]) => `/${name} ${ref(addImage(file, image))}`);
  return `/XObject<<${entries.join("")}>>`;
}

const colors = { gray: 1, rgb: 3, palette: 1 } as const;

function addImage(file: PdfFile, image: PngImage): number {
  const { width, height, bitsPerComponent, colorSpace, data, alpha } = image;
  const size = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}`;
  const mask =
    alpha === undefined
      ? ""
      : `/SMask ${ref(addStream(file, `${size}/ColorSpace/DeviceGray/BitsPerComponent 8${predicted(1, 8, width)}`, alpha))}`;
  const space = `/ColorSpace ${spaceOf(image)}/BitsPerComponent ${bitsPerComponent}`;
  return addStream(file, `${size}${space}${mask}${predicted(colors[colorSpace], bitsPerComponent, width)}`, data);
}

/** The lines of a picture are stored as PNG stores them. */
function predicted(channels: number, bits: number, width: number): string {
  return `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${bits}/Columns ${width}>>`;
}

function spaceOf({ colorSpace, palette }: PngImage): string {
  if (colorSpace === "gray") return "/DeviceGray";
  if (colorSpace === "rgb" || palette === undefined) return "/DeviceRGB";
  return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${Buffer.from(palette).toString("hex")}>]`;
}
