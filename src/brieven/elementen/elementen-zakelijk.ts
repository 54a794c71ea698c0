import type { Bron } from "../../besluit/beslissing/beslissing.gen.ts";
import { type Briefbeeld, noemtDag, noemtUren, staatErin } from "./briefbeeld.ts";
import { type Element, verplicht } from "./element.ts";
import { mist } from "./mist.ts";
import { laatsteDagMeerUren } from "./termijnen-van-zaak.ts";

const toekenningen = ["toekenning-dienstverband", "toekenning-proefplaatsing", "voortzetting"];
const lopend = [
  "toekenning-dienstverband",
  "voortzetting",
  "geen-extra-uren",
  "uren-bijgesteld",
  "met-gevolgen",
  "zonder-gevolgen",
];
const coach = ["jobcoach"] as const;

const bij =
  (situaties: readonly string[]) =>
  ({ keuze, beslissing }: Briefbeeld): boolean =>
    beslissing !== null && situaties.includes(keuze.situatie);

/** What a coach works with, and how more hours are asked. */
export const zakelijkeElementen: readonly Element[] = [
  verplicht(
    {
      id: "doelen",
      wat: "elk doel met zijn uren en zijn laatste dag",
      bron: "UWV 2023 §5.3",
      voor: coach,
      geldt: bij(toekenningen),
    },
    (beeld) =>
      (beeld.zichtbaar.plan?.doelen ?? []).flatMap(({ watLukt = "", uren, voor }) => [
        ...mist(staatErin(beeld, watLukt), "wat een doel inhoudt"),
        ...(uren === undefined ? [] : mist(noemtUren(beeld.uren, uren), `${uren} uur bij een doel`)),
        ...(voor === undefined ? [] : mist(noemtDag(beeld.dagen, voor), voor)),
      ]),
  ),
  verplicht(
    {
      id: "doelen-client",
      wat: "elk doel, in de woorden van het plan",
      bron: "UWV 2023 §5.3",
      voor: ["client"],
      geldt: bij(toekenningen),
    },
    (beeld) =>
      (beeld.zichtbaar.plan?.doelen ?? []).flatMap(({ watLukt = "" }) =>
        mist(staatErin(beeld, watLukt), "wat een doel inhoudt"),
      ),
  ),
  verplicht(
    {
      id: "berekening",
      wat: "hoe de uren zijn berekend",
      bron: "UWV 2023 §5.3",
      voor: ["client"],
      geldt: (beeld) => bij(toekenningen)(beeld) && somVan(beeld) !== null,
    },
    (beeld) => mist(noemtUren(beeld.uren, somVan(beeld) ?? 0), `de uitkomst van de som: ${somVan(beeld)} uur`),
  ),
  verplicht(
    {
      id: "stappen",
      wat: "elke stap van de berekening",
      bron: "UWV 2023 §5.3",
      voor: coach,
      geldt: (beeld) => bij(toekenningen)(beeld) && somVan(beeld) !== null,
    },
    (beeld) =>
      (beeld.beslissing?.berekening ?? []).flatMap(({ tekst, soort }) =>
        mist(staatErin(beeld, tekst), `stap: ${soort}`),
      ),
  ),
  verplicht(
    {
      id: "bronnen",
      wat: "waar een stap of oorzaak op berust",
      bron: "Awb 3:47",
      voor: coach,
      geldt: (beeld) =>
        bij(toekenningen)(beeld) && beeld.zaak.beleid.uitvoerder === "uwv" && protocollen(beeld).length > 0,
    },
    (beeld) =>
      protocollen(beeld).flatMap(({ wet, artikel }) => mist(beeld.tekst.includes(artikel), `${wet} ${artikel}`)),
  ),
  verplicht(
    {
      id: "regime",
      wat: "het regime",
      bron: "UWV 2023 §5.3",
      voor: coach,
      geldt: (beeld) => bij(toekenningen)(beeld) && beeld.beslissing?.toekenning?.regime != null,
    },
    (beeld) => mist(beeld.tekst.includes((beeld.beslissing?.toekenning?.regime ?? "").replace("-", " ")), "het regime"),
  ),
  verplicht(
    {
      id: "opdracht",
      wat: "de gegevens voor de opdracht",
      bron: "UWV 2023 §5.3",
      voor: coach,
      geldt: bij(toekenningen),
    },
    (beeld) => {
      const { organisatie } = beeld.zichtbaar.jobcoach ?? {};
      return [organisatie?.kvk, organisatie?.erkenning?.nummer].flatMap((nummer) =>
        nummer === undefined ? [] : mist(staatErin(beeld, nummer), "een nummer van de organisatie"),
      );
    },
  ),
  verplicht(
    {
      id: "meer-uren",
      wat: "tot wanneer en hoe iemand meer uren vraagt",
      bron: "Protocol Jobcoach UWV, UWV 2023 §4.1",
      voor: ["client", "jobcoach"],
      geldt: (beeld) => bij(lopend)(beeld) && laatsteDagMeerUren(beeld.zaak) !== null,
    },
    (beeld) => {
      const dag = laatsteDagMeerUren(beeld.zaak);
      return dag === null
        ? []
        : mist(noemtDag(beeld.dagen, dag) && /[Mm]eer uren/u.test(beeld.tekst), `meer uren tot en met ${dag}`);
    },
  ),
];

/** A place in a protocol that a coach can look up. */
function protocollen({ beslissing }: Briefbeeld): readonly Bron[] {
  const bronnen = (beslissing?.verschillen ?? []).flatMap((verschil) => verschil.bronnen);
  return bronnen.filter(({ wet, artikel }) => wet.startsWith("Protocol") && artikel !== "");
}

/** What the calculation itself came to. */
function somVan({ beslissing }: Briefbeeld): number | null {
  const uren = beslissing?.berekening.find(({ soort }) => soort === "totaal")?.getallen.uren;
  return typeof uren === "number" ? uren : null;
}
