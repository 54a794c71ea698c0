/** The peers have packages of their own, which Dakpan itself does not need. */
export class NotInstalled extends Error {}
