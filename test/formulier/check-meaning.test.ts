import { describe, expect, test } from "vitest";
import type { Rol } from "../../src/domein/rol.ts";
import { rollen } from "../../src/domein/rol.ts";
import { checkMeaning, findingsFor } from "../../src/formulier/check-meaning.ts";
import { type Answers, formulierMet } from "./answers.ts";
import { aanvraag, handtekeningen, vandaag } from "./base-form.ts";
import { inOneLine } from "./gevallen/geval.ts";

/** A form with something for each of them. */
const antwoorden: Answers = {
  "/status": "voorlopig",
  "/client/bsn": undefined,
  "/client/sfb": undefined,
  "/client/uitkering": "wajong",
  "/toestemmingen/betaling": undefined,
  "/beeldvorming/werkgever": undefined,
  "/beeldvorming/verhaal": undefined,
  "/uitvoerder": undefined,
  "/advies": { op: "2026-03-20", onderzoek: { dossierGelezen: true }, stappen: undefined },
  "/werkgever/kvk": "1",
  "/ondertekening": [handtekeningen.client],
};
const formulier = formulierMet(antwoorden);
const bevindingen = checkMeaning(formulier, vandaag);
const seenBy = (rol: Rol) => findingsFor(rol, formulier, bevindingen).map(({ code, pointer }) => `${code} ${pointer}`);

const client = ["AANVULLING_ANTWOORD /client/bsn", "AANVULLING_ANTWOORD /toestemmingen/betaling"];
const advies = ["stappen", "visie", "sfb", "noodzakelijk", "uren", "periode"];
const perRol: Readonly<Record<Rol, readonly string[]>> = {
  client,
  vertegenwoordiger: client,
  werkgever: ["AANVULLING_ANTWOORD /beeldvorming/werkgever", "KVK_ONGELDIG /werkgever/kvk", "AANVULLING_HANDTEKENING"],
  jobcoach: ["AANVULLING_ANTWOORD /beeldvorming/verhaal", "KVK_ONGELDIG /werkgever/kvk", "AANVULLING_HANDTEKENING"],
  arbeidsdeskundige: advies.map((deel) => `AANVULLING_ANTWOORD /advies/${deel}`),
  beslisser: ["SFB_ONTBREEKT /client/sfb", "AANVULLING_ANTWOORD /uitvoerder"],
  pijplijn: [],
};

describe("Ieder ziet alleen wat hij zelf kan doen", () => {
  test.each(rollen)("%s", (rol) => {
    const verwacht = perRol[rol].map((regel) => (regel.includes(" ") ? regel : `${regel} /ondertekening`));
    expect(seenBy(rol).toSorted()).toEqual(verwacht.toSorted());
  });
  test("wat iemand moet doen, is van minstens een ander dan de pijplijn: niets raakt zoek", () => {
    const gezien = new Set(rollen.flatMap((rol) => findingsFor(rol, formulier, bevindingen)));
    expect(bevindingen.filter((bevinding) => !gezien.has(bevinding)).map(inOneLine)).toEqual([]);
  });
});

describe("De stand van het formulier bepaalt hoe zwaar een open vraag weegt", () => {
  const fouten = (status: string, met: Answers) =>
    checkMeaning(formulierMet({ ...met, "/status": status, "/indiening": undefined }), vandaag)
      .filter(({ ernst }) => ernst === "fout")
      .map(inOneLine);
  const leeg: Answers = {
    ...Object.fromEntries(
      Object.keys(aanvraag)
        .filter((deel) => !["versie", "soort", "id", "status"].includes(deel))
        .map((deel) => [`/${deel}`, undefined]),
    ),
  };

  test("een leeg concept is geen fout: er is alleen nog veel te doen", () => {
    expect(fouten("concept", leeg)).toEqual([]);
  });
  test("een leeg voorlopig formulier is geen fout: alles volgt", () => {
    expect(fouten("voorlopig", leeg)).toEqual([]);
  });
  test("een leeg formulier is niet compleet: elk deel van de werknemer en de jobcoach is een fout", () => {
    const delen = ["aanvraag", "client", "werkgever", "jobcoach", "dienstverband", "beeldvorming", "plan"];
    const verwacht = [...delen, "begeleiding", "toestemmingen"].map((deel) => `fout VELD_ONTBREEKT /${deel}`);
    expect(fouten("compleet", leeg)).toEqual(verwacht);
  });
  test("wat werkgever, arbeidsdeskundige en beslisser nog moeten doen, is nooit een fout", () => {
    const vanAnderen = { "/beeldvorming/werkgever": undefined, "/uitvoerder": undefined, "/client/sfb": undefined };
    const advies = { "/advies": { op: "2026-03-20" }, "/ondertekening": [handtekeningen.client] };
    for (const status of ["concept", "voorlopig", "compleet"])
      expect(fouten(status, { ...vanAnderen, ...advies })).toEqual([]);
  });
});
