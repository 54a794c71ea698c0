import { isBsn } from "../../src/domein/bsn.ts";

const roepnamen = ["Łukasz", "Amina", "Joris", "Zoë", "Mehmet", "Fenna", "Séverine", "Thijs", "Nadia", "Björn"];
const achternamen = ["Wiśniewski", "el Idrissi", "de Vries", "Yılmaz", "Dijkstra", "van den Berg", "Çelik", "Bakker"];

/** The first of the numbers that begin with 999: given to nobody. */
const firstBsn = 999_000_000;

/** A form as it lies in `samples`, as many times as asked, each of an invented person with a test BSN of their own. */
export function* makeForms(sample: Readonly<Record<string, unknown>>, count: number): Generator<string> {
  const { client } = sample;
  if (typeof client !== "object" || client === null) throw new Error("The sample has no client");
  let bsn = firstBsn;
  for (let number = 0; number < count; number++) {
    do bsn++;
    while (!isBsn(String(bsn)));
    const roepnaam = pickFrom(roepnamen, number);
    const achternaam = pickFrom(achternamen, Math.floor(number / roepnamen.length));
    const naam = { aanspreekvorm: "meneer", voorletters: `${roepnaam.slice(0, 1)}.`, roepnaam, achternaam };
    yield JSON.stringify({
      ...sample,
      id: `bench-${number + 1}`,
      zaaknummer: `25-${String(number + 1).padStart(6, "0")}`,
      client: { ...client, naam, bsn: String(bsn) },
    });
  }
}

function pickFrom(from: readonly string[], number: number): string {
  return from[number % from.length] ?? "";
}
