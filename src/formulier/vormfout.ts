/** What ajv reports, as far as we use it. */
export interface Vormfout {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
