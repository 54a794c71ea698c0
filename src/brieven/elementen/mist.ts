/** Nothing when it is there, else what was looked for. */
export function mist(staatEr: boolean, gezocht: string): readonly string[] {
  return staatEr ? [] : [gezocht];
}
