export type Inline = Text | Strong | Emphasis | Link | NoBreak;
export type Content = readonly Inline[];

export interface Text {
  readonly kind: "text";
  readonly text: string;
}

export interface Strong {
  readonly kind: "strong";
  readonly content: Content;
}

export interface Emphasis {
  readonly kind: "emphasis";
  readonly content: Content;
}

export interface Link {
  readonly kind: "link";
  readonly href: string;
  readonly text: string;
}

/** Text that stays on one line. */
export interface NoBreak {
  readonly kind: "nobreak";
  readonly text: string;
}
