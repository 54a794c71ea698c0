/**
 * What stands in the generated parts where a house style goes. Colours and numbers, because `docx` checks both;
 * none of them means anything else in those parts.
 */
export const styleMarks = {
  ink: "0A0A01",
  muted: "0A0A02",
  accent: "0A0A03",
  link: "0A0A04",
  rule: "0A0A05",
  infoGround: "0A0A06",
  actionGround: "0A0A07",
  fontFamily: "DAKPAN-LETTER",
  /** The width of the text, and two thirds of it. */
  textWidth: 29_801,
  twoThirds: 29_802,
} as const;

/** Stands in the footer for what comes before the number of the page. */
export const footerMark = "DAKPAN-VOET";
