import type { PageHeading } from "./page.ts";

/** A list of the parts under the title, and of what is under them. */
export function writeContents(parts: readonly PageHeading[]): string {
  if (parts.length === 0) return "";
  let html = '<nav aria-label="Inhoud">\n<p class="contents">Inhoud</p>\n<ol>';
  let depth = 0;
  for (const { level, id, text } of parts) {
    const wanted = depth === 0 || level === 2 ? 1 : 2;
    html += openItem(depth, wanted);
    html += `<a href="#${id}">${text}</a>`;
    depth = wanted;
  }
  return `${html}${depth === 2 ? "</li>\n</ol>" : ""}</li>\n</ol>\n</nav>`;
}

function openItem(depth: number, wanted: number): string {
  if (depth === 0) return "\n<li>";
  if (wanted > depth) return "\n<ol>\n<li>";
  return wanted < depth ? "</li>\n</ol></li>\n<li>" : "</li>\n<li>";
}
