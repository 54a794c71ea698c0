/**
 * What each place is called after: the last step of its path, and as many before it as it takes to tell it from the
 * others. Nothing is called as something inside another: `a` and `a/b.json` would share a name.
 */
export function nameInputs(paths: readonly (readonly string[])[]): readonly string[] {
  const sizes = paths.map(() => 1);
  for (;;) {
    const names = paths.map((steps, place) => steps.slice(-(sizes[place] ?? 1)).join("/"));
    const clashes = findClashes(names);
    const growing = [...paths.keys()].filter(
      (place) => clashes.has(names[place] ?? "") && (sizes[place] ?? 1) < (paths[place]?.length ?? 0),
    );
    if (growing.length === 0) return names;
    for (const place of growing) sizes[place] = (sizes[place] ?? 1) + 1;
  }
}

/** The names that are given twice, or of which one is inside another. */
export function findClashes(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const clashes = new Set<string>();
  for (const name of names) (seen.has(name) ? clashes : seen).add(name);
  for (const name of seen) {
    for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1)) {
      const folder = name.slice(0, end);
      if (seen.has(folder)) clashes.add(folder).add(name);
    }
  }
  return clashes;
}
