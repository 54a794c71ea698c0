import { fromPointer } from "../domein/pointer.ts";
import type { Knoop } from "../formulier/veld.ts";
import { isRecord } from "../formulier/visit-velden.ts";
import type { Gegeven } from "./bekend.ts";
import type { Gegevens } from "./find-gegevens.ts";
import { collect, type Kennis, type Zoeker } from "./kennis.ts";

/** What the registers know of this form. */
export function readRegisters(knoop: Knoop, gegevens: Gegevens): Kennis | undefined {
  return collect(knoop, "", searchRecords(gegevens));
}

/** A register that has the record, knows its number too. */
const eigenNummer: Readonly<Record<string, string>> = {
  "dossier:/bsn": "personen:/bsn",
  "dossier:/kvkWerkgever": "werkgevers:/kvk",
  "dossier:/kvkJobcoach": "organisaties:/kvk",
};

/** Values for the whole form; a list of contracts has one item for each record. */
function searchRecords(gegevens: Gegevens): Zoeker {
  const zoek = (bekend = ""): Kennis | undefined => {
    const [register = "", pointer = ""] = bekend.split(":");
    const gevonden = recordsFor(gegevens, register, pointer).map((record) => valueIn(record, pointer, record));
    return gevonden.find((kennis) => kennis !== undefined);
  };
  return {
    veld: ({ bekend }) => (bekend === undefined ? undefined : (zoek(bekend) ?? zoek(eigenNummer[bekend]))),
    items: (reeks) => {
      const [register, pointer] = reeks.bekend?.split(":") ?? [];
      if (register === undefined || pointer === undefined)
        return readsContracten(reeks.item)
          ? gegevens.contracten.map((contract) => searchItem(contract, contract, "contracten:"))
          : [];
      return recordsFor(gegevens, register, pointer).flatMap((record) => {
        const lijst = valueAt(record, pointer);
        return Array.isArray(lijst) ? lijst.map((item) => searchItem(item, record, reeks.bekend ?? "")) : [];
      });
    },
  };
}

/** Values for one item of a list, whose fields are annotated from `vooraf` on. */
function searchItem(item: unknown, record: Gegeven, vooraf: string): Zoeker {
  return {
    veld: ({ bekend }, naam) => {
      if (bekend === undefined) return naam === "id" ? valueIn(item, "/id", record) : undefined;
      return bekend.startsWith(vooraf) ? valueIn(item, bekend.slice(vooraf.length), record) : undefined;
    },
    items: () => [],
  };
}

/** A part comes from the contract of this period only; the first day in service stands in any of them. */
function recordsFor(
  { records, contracten, contract }: Gegevens,
  register: string,
  pointer: string,
): readonly Gegeven[] {
  switch (register) {
    case "contracten":
      if (contract === undefined) return [];
      return fromPointer(pointer).length === 1 ? [contract, ...contracten.toReversed()] : [contract];
    case "personen":
    case "werkgevers":
    case "organisaties":
    case "dossier":
      return [records[register]].filter((record) => record !== undefined);
    default:
      return [];
  }
}

function readsContracten(knoop: Knoop): boolean {
  switch (knoop.kind) {
    case "veld":
      return knoop.bekend?.startsWith("contracten:") === true;
    case "reeks":
      return false;
    case "onderdeel":
      return Object.values(knoop.velden).some(readsContracten);
    case "keuze":
      return Object.values(knoop.takken).some(readsContracten);
  }
}

function valueIn(van: unknown, pointer: string, { bron, op }: Gegeven): Kennis | undefined {
  const waarde = valueAt(van, pointer);
  return waarde === undefined ? undefined : { kind: "waarde", waarde, bron, op };
}

export function valueAt(van: unknown, pointer: string): unknown {
  return fromPointer(pointer).reduce<unknown>(
    (deel, stap) => (isRecord(deel) && Object.hasOwn(deel, stap) ? deel[stap] : undefined),
    van,
  );
}
