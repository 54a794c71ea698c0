export type Picture = Vector | Png;

/** Filled shapes on a ground of `width` by `height` units, the origin in the upper left corner. */
export interface Vector {
  readonly kind: "vector";
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Shape {
  /** Outlines as SVG writes them: M, L, H, V, C, S, Q, T, A and Z, absolute or relative. */
  readonly path: string;
  /** As #1a1e24. */
  readonly fill: string;
}

export interface Png {
  readonly kind: "png";
  readonly bytes: Uint8Array;
}
