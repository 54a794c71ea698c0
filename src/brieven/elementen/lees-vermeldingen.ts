/** Hours as a letter names them, in minutes. `ongeveer`: the letter itself says it is rounded. */
export interface Urenvermelding {
  readonly tekst: string;
  readonly minuten: number;
  readonly ongeveer: boolean;
  readonly plaats: number;
}

/** A day as a letter names it; without a year when it is clear from the words after it. */
export interface Dagvermelding {
  readonly tekst: string;
  readonly dag: number;
  readonly maand: number;
  readonly jaar: number | null;
}

const maanden = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
const dagvorm = new RegExp(`(?<![\\d.,/-])(\\d{1,2}) (${maanden.join("|")})(?: (\\d{4}))?(?!\\p{L})`, "gu");
const urenvorm =
  /(?<![\d.,])(?:(\d[\d.]*)(?:,(\d+))?( en een half)? uur(?: en (\d+) minu(?:ten|ut))?|(\d+) minu(?:ten|ut))(?!\p{L})/gu;

export function leesDagen(tekst: string): readonly Dagvermelding[] {
  return [...tekst.matchAll(dagvorm)].map(([gevonden, dag, maand = "", jaar]) => ({
    tekst: gevonden,
    dag: Number(dag),
    maand: maanden.indexOf(maand) + 1,
    jaar: jaar === undefined ? null : Number(jaar),
  }));
}

/** Also `12 minuten`, `57,60 uur` and `1.234 uur en 34 minuten`. */
export function leesUren(tekst: string): readonly Urenvermelding[] {
  return [...tekst.matchAll(urenvorm)].map((gevonden) => {
    const [woorden, heel = "0", deel = "0", half, minuten = "0", alleen] = gevonden;
    const uren = Number(`${heel.replaceAll(".", "")}.${deel}`);
    return {
      tekst: woorden,
      minuten: alleen === undefined ? uren * 60 + (half === undefined ? 0 : 30) + Number(minuten) : Number(alleen),
      ongeveer: tekst.slice(0, gevonden.index).endsWith("ongeveer "),
      plaats: gevonden.index,
    };
  });
}

/** What is left of a text without its days and hours: other numbers stand alone in it. */
export function zonderDagenEnUren(tekst: string): string {
  return tekst.replaceAll(dagvorm, " ").replaceAll(urenvorm, " ");
}
