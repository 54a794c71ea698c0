/** Wrong use or a path that cannot be read; for the person at the keyboard, in Dutch. Exit code 2. */
export class UsageError extends Error {}
