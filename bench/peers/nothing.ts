import type { Peer } from "./peer.ts";

/** Node and the bench alone: what every cold start holds. */
export const peer: Peer = {
  name: "Node and the bench alone",
  makes: "pdf",
  prepare: async () => {},
  letter: async () => new Uint8Array(),
  report: async () => new Uint8Array(),
};
