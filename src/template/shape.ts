/** What the data of a template looks like, so that a name that does not exist is found before any letter is made. */
export type Shape = TextShape | FlagShape | FlagsShape | ListShape | GroupShape;

interface Described {
  /** What it is, in Dutch, for who writes a template. */
  readonly says: string;
}

export interface TextShape extends Described {
  readonly kind: "text";
  readonly mayLack: boolean;
}

export interface FlagShape extends Described {
  readonly kind: "flag";
}

/** A flag for each of these names. */
export interface FlagsShape extends Described {
  readonly kind: "flags";
  readonly names: readonly string[];
}

export interface ListShape extends Described {
  readonly kind: "list";
  readonly item: ItemShape;
}

/** What is in a list, is there. */
type ItemShape = Exclude<Shape, TextShape | GroupShape> | ((TextShape | GroupShape) & { readonly mayLack: false });

export interface GroupShape extends Described {
  readonly kind: "group";
  readonly mayLack: boolean;
  readonly fields: Readonly<Record<string, Shape>>;
}

/** The data that has this shape. */
export type Shaped<S> = S extends { readonly kind: "text"; readonly mayLack: false }
  ? string
  : S extends { readonly kind: "text" }
    ? string | null
    : S extends { readonly kind: "flag" }
      ? boolean
      : S extends { readonly kind: "flags"; readonly names: readonly (infer N extends string)[] }
        ? Readonly<Record<N, boolean>>
        : S extends { readonly kind: "list"; readonly item: infer I }
          ? readonly Shaped<I>[]
          : S extends { readonly kind: "group"; readonly mayLack: infer L; readonly fields: infer F }
            ? { readonly [K in keyof F]: Shaped<F[K]> } | (L extends false ? never : null)
            : never;

export const text = (says: string) => ({ kind: "text", mayLack: false, says }) as const;
export const textOrNothing = (says: string) => ({ kind: "text", mayLack: true, says }) as const;
export const flag = (says: string) => ({ kind: "flag", says }) as const;
export const list = <const I extends ItemShape>(says: string, item: I) => ({ kind: "list", says, item }) as const;
export const group = <const F extends Readonly<Record<string, Shape>>>(says: string, fields: F) =>
  ({ kind: "group", mayLack: false, says, fields }) as const;
export const groupOrNothing = <const F extends Readonly<Record<string, Shape>>>(says: string, fields: F) =>
  ({ kind: "group", mayLack: true, says, fields }) as const;

export const flags = <const N extends readonly string[]>(says: string, names: N) =>
  ({ kind: "flags", says, names }) as const;
