import type { Beslissing } from "../../besluit/beslissing/beslissing.gen.ts";
import type { Finding } from "../../domein/bevinding/finding.ts";
import { naam, stuk } from "../../domein/bevinding/messages.nl.ts";
import type { Briefzaak } from "../brief.ts";
import type { Lezer } from "../sjabloon.ts";

/** One thing that someone outside still has to give. */
export interface Open {
  readonly wie: Lezer;
  readonly soort: "vraag" | "handtekening" | "stuk";
  /** The question as asked, or the paper with its article. */
  readonly wat: string;
}

/** What lacks: with a decision what that says, else what the form itself shows. Each thing once, questions first. */
export function listOpen({ beslissing, bevindingen }: Pick<Briefzaak, "beslissing" | "bevindingen">): readonly Open[] {
  const open = beslissing === null ? bevindingen.flatMap(openUit) : beslissing.ontbreekt.flatMap(openVolgens);
  const eenmaal = new Map(open.map((een) => [`${een.wie} ${een.wat}`, een]));
  const alle = [...eenmaal.values()];
  return [...alle.filter(({ soort }) => soort === "vraag"), ...alle.filter(({ soort }) => soort !== "vraag")];
}

const handtekening = "de handtekening";

function openUit({ code, params }: Finding): readonly Open[] {
  const wie = partij(params.wie);
  if (wie === undefined) return [];
  switch (code) {
    case "AANVULLING_ANTWOORD":
      return String(params.vragen)
        .split("|")
        .map((wat) => ({ wie, soort: "vraag", wat }));
    case "AANVULLING_HANDTEKENING":
      return [{ wie, soort: "handtekening", wat: handtekening }];
    case "AANVULLING_BIJLAGE":
      return [{ wie, soort: "stuk", wat: stuk(params.bijlage) }];
    default:
      return [];
  }
}

/** A decision only has the words: a question starts with a capital, a paper with its article. */
function openVolgens({ wie: rol, wat }: Beslissing["ontbreekt"][number]): readonly Open[] {
  const wie = partij(rol);
  if (wie === undefined) return [];
  const soort = wat === handtekening ? "handtekening" : /^\p{Ll}/u.test(wat) ? "stuk" : "vraag";
  return [{ wie, soort, wat }];
}

/** A representative acts for the client. */
function partij(wie: unknown): Lezer | undefined {
  if (wie === "client" || wie === "vertegenwoordiger") return "client";
  return wie === "jobcoach" || wie === "werkgever" ? wie : undefined;
}

/** Papers about the work: what a coach may see and send for the client. */
const werkstukken: ReadonlySet<string> = new Set([stuk("contract"), stuk("proefplaatsingsovereenkomst")]);

export function isWerkstuk({ soort, wat }: Open): boolean {
  return soort === "stuk" && werkstukken.has(wat);
}

/** How much of it this letter says: own things as `uw`, everything, how many questions, or nothing that tells of money or health. */
export type Wijze = "eigen" | "voluit" | "kort" | "bedekt";

/** Things of one party as items of a list. */
export function describeOpen(open: readonly Open[], wijze: Wijze): readonly string[] {
  const vragen = open.filter(({ soort }) => soort === "vraag");
  const rest = open.filter(({ soort }) => soort !== "vraag");
  return [...describeVragen(vragen, wijze), ...rest.map((een) => describeStuk(een, wijze))];
}

function describeVragen(vragen: readonly Open[], wijze: Wijze): readonly string[] {
  switch (wijze) {
    case "eigen":
      return vragen.map(({ wat }) => `uw antwoord op de vraag: ${wat}`);
    case "voluit":
      return vragen.map(({ wat }) => `het antwoord op de vraag: ${wat}`);
    case "kort":
      return vragen.length > 1 ? [aantalVragen(vragen)] : describeVragen(vragen, "voluit");
    case "bedekt":
      return vragen.length > 1
        ? [aantalVragen(vragen)]
        : vragen.map(() => "het antwoord op een vraag uit het formulier");
  }
}

const aantalVragen = ({ length }: readonly Open[]): string => `de antwoorden op ${length} vragen uit het formulier`;

function describeStuk(open: Open, wijze: Wijze): string {
  const { soort, wat, wie } = open;
  if (soort === "handtekening") return wijze === "eigen" ? "uw handtekening" : `de handtekening van ${naam(wie)}`;
  if (wijze === "bedekt" && !isWerkstuk(open)) return "een stuk";
  return metKopie.has(wat) ? `een kopie van ${wat}` : wat;
}

const metKopie: ReadonlySet<string> = new Set([...werkstukken, stuk("loonstrook"), stuk(undefined)]);

/** The last day to send it, the same for all items of one letter. */
export function uiterlijkeDag(bevindingen: readonly Finding[]): string | undefined {
  const dagen = bevindingen.flatMap(({ params }) => (typeof params.uiterlijk === "string" ? [params.uiterlijk] : []));
  return dagen.toSorted().at(-1);
}
