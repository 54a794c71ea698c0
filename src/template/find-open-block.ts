const tags =
  /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?!|(?<chain>\{\{~?\s*else\s+[^\s}~])|\{\{~?(?<sign>[#^/])\s*(?<name>[^\s}~|]+)/g;

interface Opened {
  readonly name: string;
  readonly offset: number;
}

/** The innermost block still open at `end`, or the one whose end names another. */
export function findOpenBlock(text: string, end: number): Opened | undefined {
  const open: Opened[] = [];
  for (const tag of text.slice(0, end).matchAll(tags)) {
    const { sign, name = "" } = tag.groups ?? {};
    if (sign === undefined) continue;
    if (sign !== "/") open.push({ name, offset: tag.index });
    else if (open.at(-1)?.name !== name) return open.at(-1);
    else open.pop();
  }
  return open.at(-1);
}

/** Where more than `deepest` blocks are open, each `else if` counted: the parser takes ever longer over those. */
export function findTooDeep(text: string, deepest: number): number | undefined {
  const depths = [0];
  for (const { groups, index } of text.matchAll(tags)) {
    const depth = depths.at(-1) ?? 0;
    if (groups?.chain !== undefined) depths[depths.length - 1] = depth + 1;
    else if (groups?.sign === "/") depths.pop();
    else if (groups?.sign !== undefined) depths.push(depth + 1);
    if ((depths.at(-1) ?? 0) > deepest) return index;
  }
  return undefined;
}
