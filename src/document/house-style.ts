import type { Sender } from "./document.ts";
import type { Picture } from "./picture.ts";

/** How the documents of one organisation look. Colours are written as #1a1e24, lengths are millimetres. */
export interface HouseStyle {
  readonly name: string;
  /** Who writes, where the document does not say so itself. */
  readonly sender?: Sender;
  readonly colors: Colors;
  /** What a reader with the font installed sees in DOCX and HTML; a PDF carries its own. */
  readonly fontFamily: string;
  readonly logo?: Logo;
  readonly margins: Margins;
}

export interface Colors {
  readonly ink: string;
  /** Text of less weight. */
  readonly muted: string;
  readonly accent: string;
  readonly link: string;
  readonly rule: string;
  /** Grounds under text. */
  readonly infoGround: string;
  readonly actionGround: string;
}

export interface Logo {
  readonly picture: Picture;
  readonly alternative: string;
  readonly width: number;
}

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The look of Dakpan itself: of nobody in particular. */
export const neutralStyle: HouseStyle = {
  name: "neutraal",
  colors: {
    ink: "#1a1e24",
    muted: "#545c68",
    accent: "#87361b",
    link: "#0b4969",
    rule: "#c6cbd1",
    infoGround: "#f1f4f7",
    actionGround: "#faf2ed",
  },
  fontFamily: "Source Sans 3",
  margins: { top: 25, right: 30, bottom: 27, left: 25 },
};
