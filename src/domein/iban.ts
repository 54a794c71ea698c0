import { isValidIBAN } from "ibantools";

/** Spaces between the groups are fine; country, length and check digits must fit. */
export function isIban(text: string): boolean {
  return isValidIBAN(text.replaceAll(" ", ""));
}
