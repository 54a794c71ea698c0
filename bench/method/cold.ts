import { readFileSync, writeFileSync } from "node:fs";
import { loadPeer } from "../peers/peer.ts";

/** `cold.js PEER IN OUT`: from a file of JSON to a written letter. */
const [file = "", from = "", to = ""] = process.argv.slice(2);
const peer = await loadPeer(file);
await peer.prepare();
writeFileSync(to, await peer.letter(JSON.parse(readFileSync(from, "utf8"))));
process.exit();
