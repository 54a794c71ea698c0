import { makeLetter } from "../documents/letter.ts";
import { makeReport } from "../documents/report.ts";
import { loadPeer, type Peer } from "../peers/peer.ts";
import { peakMemory } from "./peak-memory.ts";
import type { Turn, Work } from "./turn.ts";

/** One peer in its own process: `child.js PEER KIND`. Says "ready", then answers every turn with its work. */
const [file = "", kind] = process.argv.slice(2);
const peer = await loadPeer(file);
await peer.prepare();
const make = kind === "letter" ? letters(peer) : reports(peer);
let number = 1;

process.on("message", async (message) => {
  const turn: Turn = JSON.parse(String(message));
  process.send?.(JSON.stringify(await work(turn)));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");

/** Only the making counts: the data of a document, and its way through JSON, come before the clock starts. */
async function work({ milliseconds }: Turn): Promise<Work> {
  let spent = 0;
  let made = 0;
  let bytes = 0;
  while (spent < milliseconds) {
    const next = make(number++);
    const start = performance.now();
    bytes = (await next()).length;
    spent += performance.now() - start;
    made++;
  }
  return { made, milliseconds: spent, bytes, memory: peakMemory() };
}

type Making = (number: number) => () => Promise<Uint8Array>;

function letters({ letter }: Peer): Making {
  return (number) => {
    const json = JSON.parse(JSON.stringify(makeLetter(number)));
    return () => letter(json);
  };
}

function reports({ report }: Peer): Making {
  return (number) => {
    const json = JSON.parse(JSON.stringify(makeReport(number)));
    return () => report(json);
  };
}
