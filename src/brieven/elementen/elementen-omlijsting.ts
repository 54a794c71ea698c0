import { formatDatum } from "../../domein/datum.ts";
import { volledigeNaam } from "../../formulier/naam.ts";
import { type Briefbeeld, noemtDag, staatErin, vlak } from "./briefbeeld.ts";
import { type Element, verplicht } from "./element.ts";
import { mist } from "./mist.ts";

const iedereen = ["client", "jobcoach", "werkgever"] as const;

function kenmerken({ document: { frame } }: Briefbeeld): readonly string[] {
  if (frame.kind !== "letter") return [];
  return frame.reference.map(({ term, value }) =>
    vlak(`${term} ${value.map((deel) => ("text" in deel ? deel.text : "")).join("")}`),
  );
}

const heeftKenmerk = (beeld: Briefbeeld, woorden: string): boolean =>
  kenmerken(beeld).some((regel) => regel.endsWith(vlak(woorden)));

function contactVan({ zaak: { formulier } }: Briefbeeld) {
  return formulier.uitvoerder?.aanspreekpunt ?? formulier.uitvoerder?.beslisser;
}

/** What stands around every letter. */
export const omlijsting: readonly Element[] = [
  verplicht(
    { id: "verzenddag", wat: "de dag waarop de brief is verstuurd", bron: "Awb 6:8", voor: iedereen },
    (beeld) => mist(heeftKenmerk(beeld, formatDatum(beeld.zaak.op)), formatDatum(beeld.zaak.op)),
  ),
  verplicht(
    {
      id: "kenmerk",
      wat: "het zaaknummer",
      bron: "UWV 2023 §5.2",
      voor: iedereen,
      geldt: ({ zaak }) => zaak.formulier.zaaknummer !== undefined,
    },
    (beeld) => mist(heeftKenmerk(beeld, beeld.zaak.formulier.zaaknummer ?? ""), "het zaaknummer"),
  ),
  verplicht(
    {
      id: "aanvraagdag",
      wat: "de dag waarop de aanvraag, de wijziging of de afsluiting binnenkwam",
      bron: "Awb 4:13",
      voor: iedereen,
      geldt: ({ beslissing }) => beslissing !== null,
    },
    (beeld) => {
      const dag = beeld.beslissing?.gevraagd.ontvangenOp;
      return dag === undefined ? [] : mist(heeftKenmerk(beeld, formatDatum(dag)) || noemtDag(beeld.dagen, dag), dag);
    },
  ),
  verplicht(
    {
      id: "namens-wie",
      wat: "namens welk bestuursorgaan is beslist",
      bron: "Awb 10:10",
      voor: iedereen,
      geldt: ({ zaak }) => zaak.formulier.uitvoerder?.bestuursorgaan !== undefined,
    },
    (beeld) => {
      const orgaan = vlak(beeld.zaak.formulier.uitvoerder?.bestuursorgaan ?? "");
      const onder = beeld.regels.some(
        (regel) => /^namens /i.test(regel) && vlak(regel).toLowerCase().endsWith(orgaan.toLowerCase()),
      );
      return mist(onder, `namens ${orgaan}`);
    },
  ),
  verplicht({ id: "aan-wie", wat: "aan wie de brief is gericht", bron: "Awb 3:41", voor: iedereen }, (beeld) => {
    const { frame } = beeld.document;
    return mist(frame.kind === "letter" && (frame.addressee[0] ?? "").trim() !== "", "een naam boven het adres");
  }),
  verplicht({ id: "aanhef", wat: "een begroeting", bron: "taal", voor: iedereen }, ({ begin }) =>
    mist(/Beste \S/u.test(begin), "Beste …"),
  ),
  verplicht(
    {
      id: "contact",
      wat: "een naam en een telefoonnummer voor vragen",
      bron: "UWV 2023 §5.3",
      voor: iedereen,
      geldt: (beeld) => contactVan(beeld)?.naam !== undefined,
    },
    (beeld) => {
      const { naam = "", telefoon = "" } = contactVan(beeld) ?? {};
      return [
        ...mist(beeld.alles.includes(vlak(naam)), "de naam voor vragen"),
        ...mist(beeld.alles.includes(vlak(telefoon)), "het telefoonnummer voor vragen"),
      ];
    },
  ),
  verplicht(
    { id: "hulp-bij-brief", wat: "dat iemand mag helpen met deze brief", bron: "taal", voor: ["client"] },
    ({ tekst }) => mist(/mag met u (mee|samen)/u.test(tekst), "… mag met u meelezen"),
  ),
  verplicht(
    {
      id: "namens-werknemer",
      wat: "dat de brief aan de vertegenwoordiger over de werknemer gaat",
      bron: "UWV 2023 §4.3",
      voor: ["client"],
      geldt: ({ zichtbaar }) =>
        zichtbaar.client?.vertegenwoordiger !== undefined && zichtbaar.client.vertegenwoordiger.soort !== "gemachtigde",
    },
    (beeld) => mist(staatErin(beeld, volledigeNaam(beeld.zichtbaar.client?.naam)), "de naam van de werknemer"),
  ),
  verplicht(
    {
      id: "wie-ook",
      wat: "wie nog meer een brief krijgt",
      bron: "Awb 3:43, UWV 2023 §4.3",
      voor: ["client"],
      geldt: ({ beslissing, keuze }) =>
        beslissing?.rechtsgevolg.isBesluit === true &&
        keuze.lezers.some(({ lezer, krijgt }) => krijgt && lezer !== "client"),
    },
    ({ tekst }) => mist(/eigen brief/u.test(tekst), "wie een eigen brief krijgt"),
  ),
  verplicht(
    {
      id: "eigen-tekst",
      wat: "elke eigen tekst van de beslisser voor deze lezer",
      bron: "UWV 2023 §5.3",
      voor: iedereen,
      geldt: ({ beslissing, lezer }) => beslissing?.eigenTeksten.some(({ voor }) => voor.includes(lezer)) === true,
    },
    (beeld) =>
      (beeld.beslissing?.eigenTeksten ?? []).flatMap(({ voor, tekst, plaats }) =>
        voor.includes(beeld.lezer) ? mist(staatErin(beeld, tekst), `de eigen tekst: ${plaats}`) : [],
      ),
  ),
];
