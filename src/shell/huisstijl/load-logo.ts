import type { Logo } from "../../document/house-style.ts";
import type { Picture, Vector } from "../../document/picture.ts";
import { type Finding, fout } from "../../domein/bevinding/finding.ts";
import { type Result, refuse, succeed } from "../../domein/result.ts";
import { checkPicture, type PictureProblem } from "../../render/drawing/check-picture.ts";
import { readPath } from "../../render/drawing/read-path.ts";
import type { Huisstijlbestand } from "../config.ts";
import { readWithin } from "./read-within.ts";
import { readSvg } from "./svg/read-svg.ts";

export type Logobestand = NonNullable<Huisstijlbestand["logo"]>;

const maxSvg = 500_000;
const maxPng = 1_000_000;

/** The logo as a picture of ours: from a PNG or SVG beside the house style, or drawn in the file itself. */
export function loadLogo(logo: Logobestand, folder: string): Result<Logo> {
  const picture = "vorm" in logo ? drawVorm(logo.vorm) : readPicture(logo.bestand, folder);
  if ("code" in picture) return refuse([picture]);
  const problem = describeProblem(picture);
  if (problem !== undefined) return refuse([fout("HUISSTIJL_LOGO_ONGELDIG", place(logo), { reden: problem })]);
  return succeed({ picture, alternative: logo.tekst.trim(), width: logo.breedte });
}

const place = (logo: Logobestand): string => ("vorm" in logo ? "/logo/vorm" : "/logo/bestand");

function drawVorm({ breedte, hoogte, vlakken }: Extract<Logobestand, { vorm: unknown }>["vorm"]): Vector {
  const shapes = vlakken.map(({ pad, kleur }) => ({ path: pad, fill: kleur.toLowerCase() }));
  return { kind: "vector", width: breedte, height: hoogte, shapes };
}

function readPicture(name: string, folder: string): Picture | Finding {
  const pointer = "/logo/bestand";
  const svg = /\.svg$/i.test(name);
  if (!svg && !/\.png$/i.test(name))
    return fout("HUISSTIJL_LOGO_ONGELDIG", pointer, { reden: "het is geen PNG of SVG" });
  const bytes = readWithin(name, { folder, maxBytes: svg ? maxSvg : maxPng, pointer });
  if ("code" in bytes) return bytes;
  if (!svg) return { kind: "png", bytes };
  const vector = readSvg(new TextDecoder().decode(bytes));
  return vector.ok ? vector.value : fout("HUISSTIJL_LOGO_ONGELDIG", pointer, { reden: vector.reason });
}

function describeProblem(picture: Picture): string | undefined {
  const problem = checkPicture(picture);
  if (problem !== undefined) return reasons[problem.kind](problem);
  return picture.kind === "vector" && !staysOnGround(picture) ? "een vorm steekt buiten het vlak" : undefined;
}

const reasons: { readonly [K in PictureProblem["kind"]]: (problem: PictureProblem) => string } = {
  size: () => "de maten kloppen niet",
  path: (problem) => `de vorm van vlak ${problem.kind === "path" ? problem.shape + 1 : 1} is niet te lezen`,
  png: (problem) => (problem.kind === "png" ? pngReasons[problem.code] : "het is geen PNG"),
};

const pngReasons = {
  "no-png": "het is geen PNG",
  interlaced: "de PNG is opgeslagen in lagen (interlaced)",
  broken: "de PNG is niet heel",
  checksum: "de PNG is beschadigd",
  "too-large": "de PNG is te groot: hoogstens 4000 bij 4000 punten",
} as const;

/** Handles of a curve may stand a little outside, what is drawn may not: it would lie over the letter. */
function staysOnGround({ width, height, shapes }: Vector): boolean {
  const within = (x: number, y: number, slack: number): boolean =>
    x >= -slack * width && x <= (1 + slack) * width && y >= -slack * height && y <= (1 + slack) * height;
  return shapes.every(({ path }) =>
    (readPath(path) ?? []).every(
      (segment) =>
        segment.kind === "Z" ||
        (within(segment.x, segment.y, 0.01) &&
          (segment.kind !== "C" || (within(segment.x1, segment.y1, 0.25) && within(segment.x2, segment.y2, 0.25)))),
    ),
  );
}
