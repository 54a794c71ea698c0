export type Role =
  | "Document"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TFoot"
  | "TR"
  | "TH"
  | "TD"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Figure"
  | "Link";

/** An element of the structure tree. It knows its parent; the order of the children is the order of the content. */
export interface Tag {
  readonly role: Role;
  readonly parent: Tag | undefined;
  readonly scope?: "Row" | "Column";
  readonly numbering?: "Decimal" | "Disc" | "None";
  readonly title?: string;
  /** What a figure says. */
  readonly alternative?: string;
}

export function child(parent: Tag, role: Role, extra: Omit<Tag, "role" | "parent"> = {}): Tag {
  return { role, parent, ...extra };
}
