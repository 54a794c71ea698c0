/** The page of the peers, in points: A4 with the same margins and sizes for all. */
export const page = { width: 595.28, height: 841.89, left: 70, right: 70, top: 55, bottom: 55 };
export const textWidth = page.width - page.left - page.right;
export const size = { text: 10, small: 9, table: 9.5, footer: 8, title: 20, subject: 12, heading1: 15, heading2: 11.5 };
export const lineHeight = 13.3;
export const footerTop = page.height - 40;

export const formatPage = (page: number | string, pages: number | string) => `Pagina ${page} van ${pages}`;

/** The same margins for who counts in millimetres. */
export const pageMargins = {
  top: toMillimetres(page.top),
  right: toMillimetres(page.right),
  bottom: toMillimetres(page.bottom),
  left: toMillimetres(page.left),
};

function toMillimetres(points: number): number {
  return (points * 25.4) / 72;
}
