/** A bug or a broken machine; for us, in English. Ends a command with exit code 70. */
export class Fault extends Error {
  readonly code: string;
  readonly hint: string;
  constructor(code: string, hint: string, cause?: unknown) {
    super(`${code}: ${hint}`, { cause });
    this.name = "Fault";
    this.code = code;
    this.hint = hint;
  }
}
