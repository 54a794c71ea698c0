import type { Datum } from "../../domein/datum.ts";
import type { Bron } from "../bron.ts";

/** `gelezen` in the source itself, `overgenomen` from another that reports it, `afgeleid` by reasoning. */
export type Zekerheid = "gelezen" | "overgenomen" | "afgeleid";

export interface Parameterwaarde<T> {
  readonly vanaf: string;
  readonly waarde: T;
  readonly bron: Bron;
  readonly zekerheid: Zekerheid;
}

/** A number from law or protocol: dated, with its source. */
export interface Parameter<T> {
  readonly naam: string;
  /** Oldest first. */
  readonly waarden: readonly Parameterwaarde<T>[];
  readonly gecontroleerdOp: string;
}

/** The value in force on a day; undefined before the first one. */
export function valueOn<T>(parameter: Parameter<T>, dag: Datum): Parameterwaarde<T> | undefined {
  return parameter.waarden.findLast(({ vanaf }) => vanaf <= dag);
}
