/** `1234 AB`; the letters SA, SD and SS are not given out. */
export function isPostcode(text: string): boolean {
  return /^[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}$/.test(text);
}

/** Eight digits; the Handelsregister gives no check digit. */
export function isKvkNummer(text: string): boolean {
  return /^\d{8}$/.test(text) && text !== "00000000";
}

/** A Dutch or international number: 8 to 15 digits, with spaces, dashes or brackets between them. */
export function isTelefoonnummer(text: string): boolean {
  return /^\+?[\d ()-]{8,25}$/.test(text) && /^\d{8,15}$/.test(text.replace(/\D/g, ""));
}

export function isEmailadres(text: string): boolean {
  return /^[^\s@<>"(),;:]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/.test(text);
}
