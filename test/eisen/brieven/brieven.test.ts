import { expect, test } from "vitest";
import { readKeuze } from "../../../src/besluit/keuze/read-keuze.ts";
import { listProefzaken } from "../../../src/brieven/proef/list-proefzaken.ts";
import { beoordeelTaal } from "../../../src/brieven/taal/beoordeel-taal.ts";
import { delenVan } from "../../../src/formulier/formulier.ts";
import { loadSjablonen } from "../../../src/shell/sjablonen-files.ts";
import { dakpan } from "../../shell/run-dakpan.ts";
import { besliszaak, brievenVan, codesVan, metFormulier } from "./brieven.ts";

const besliste = [
  "eerste-aanvraag",
  "vervolg",
  "te-laat-zonder-reden",
  "gemeente",
  "proefplaatsing",
  "inlener",
  "wettelijk-vertegenwoordiger",
  "onvolledig",
  "wijziging-meer-uren",
  "wijziging-verhuizing",
  "einde-baan",
];

test("E061 elke oude brief en elke nieuwe situatie heeft precies één van vijf brieven, met haar bouwstenen", () => {
  const { code, out } = dakpan("trace", "--brieven", "--json");
  const rijen: readonly {
    id: string;
    brief: string | null;
    bouwstenen: readonly string[];
    lezers: readonly string[];
  }[] = JSON.parse(out);
  expect(code).toBe(0);
  const oud = rijen.filter(({ id }) => /^B\d\d$/.test(id));
  expect(oud.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, nr) => `B${String(nr + 1).padStart(2, "0")}`));
  const brieven = new Set(rijen.flatMap(({ brief }) => brief ?? []));
  expect([...brieven].toSorted()).toEqual(["afwijzing", "einde", "ontvangst", "toekenning", "wijziging"]);
  for (const { id, bouwstenen } of oud) expect(bouwstenen.length > 0 || id === "B08", id).toBe(true);
});

test("E062 vijf redenen tegelijk geven vijf eigen bouwstenen in één brief", () => {
  const zaak = listProefzaken().find(({ naam }) => naam === "toekenning; uwv; vijf redenen")?.zaak;
  if (zaak?.beslissing == null) throw new Error("No case with five reasons");
  expect(zaak.beslissing.verschillen).toHaveLength(5);
  const { client = "" } = brievenVan(zaak);
  for (const zin of [
    "De arbeidsdeskundige komt op andere uren.",
    "Bij de hulp die u krijgt, hoort een hoogste aantal uren.",
    "Er begint een nieuw jaar in uw baan.",
    "Uw aanvraag kwam te laat. Wij kregen",
    "Voor een deel van de uren missen wij uitleg.",
  ])
    expect(client.split(zin).length - 1, zin).toBe(1);
  const eerste = zaak.beslissing.verschillen.map((verschil, plaats) =>
    plaats === 0 ? { ...verschil, minder: 0 } : verschil,
  );
  expect(codesVan({ ...zaak, beslissing: { ...zaak.beslissing, verschillen: eerste } })).toContain(
    "BESLISSING_TELT_NIET_OP",
  );
});

test("E063 de werknemer krijgt gewone taal, de jobcoach doelen, uren en berekening", () => {
  const { client = "", jobcoach = "" } = brievenVan(besliszaak("vervolg"));
  expect(client).toContain("U houdt uw jobcoach, maar krijgt minder uren dan u vroeg. U krijgt 40 uur");
  expect(client).not.toMatch(/48\/364|regime|einddeclaratie/);
  expect(jobcoach).toContain("184 dagen × 28 uur werk per week × 48/364 × 6% (jaar 1) = 40,76308 uur");
  expect(jobcoach).toMatch(/18,00 uur.*Stuur|18,00 uur/);
  expect(jobcoach).toContain("Regime licht");
});

test("E064 een doorzending staat alleen in een brief als zij is vastgelegd", () => {
  const zaak = { ...besliszaak("eerste-aanvraag"), beslissing: null };
  const doorgestuurd = /st(uren|uurden) uw aanvraag door/;
  expect(brievenVan(zaak).client).not.toMatch(doorgestuurd);
  const gebeurtenissen = [{ soort: "doorgezonden" as const, op: zaak.op, naar: "gemeente Amersfoort" }];
  const door = brievenVan({ ...zaak, dossier: { ...zaak.dossier, gebeurtenissen } });
  expect(door.client).toMatch(doorgestuurd);
  expect(door.client).toContain("gemeente Amersfoort");
});

test("E065 elk verschil heeft een reden, en samen zijn ze het hele verschil", () => {
  const zaak = besliszaak("te-laat-zonder-reden");
  const { verschillen, gevraagd, toekenning } = zaak.beslissing;
  const samen = verschillen.reduce((som, { minder }) => som + Math.round(minder * 100), 0);
  expect(samen).toBe(Math.round(((gevraagd.uren ?? 0) - (toekenning?.uren ?? 0)) * 100));
  const { client = "" } = brievenVan(zaak);
  for (const { reden } of verschillen) expect(client).toContain(reden);
  const zonder = verschillen.map((verschil) => ({ ...verschil, reden: null, uitleg: "" }));
  expect(codesVan({ ...zaak, beslissing: { ...zaak.beslissing, verschillen: zonder } })).toContain(
    "BESLISSING_ZONDER_REDEN",
  );
});

test("E066 geen brief aan de werknemer zegt persoonlijke ondersteuning, en lint let daarop", () => {
  const { brieven, bouwstenen } = loadSjablonen();
  expect(JSON.stringify([brieven, bouwstenen])).not.toMatch(/persoonlijke ondersteuning/i);
  for (const naam of besliste)
    expect(brievenVan(besliszaak(naam)).client, naam).not.toMatch(/persoonlijke ondersteuning/i);
  const tekst = "Beste meneer De Wit,\n\nU houdt uw persoonlijke ondersteuning.";
  const { vondsten } = beoordeelTaal({ tekst, lezer: "client", juridisch: [], namen: [] });
  expect(vondsten.map(({ code, ernst }) => `${ernst} ${code}`)).toContain("fout KANTOORWOORD");
});

test("E067 werknemer en jobcoach lezen hoe en tot en met welke dag meer uren te vragen zijn", () => {
  const { client = "", jobcoach = "" } = brievenVan(besliszaak("eerste-aanvraag"));
  expect(client).toContain("U kunt meer uren vragen tot en met 28 januari 2026.");
  expect(jobcoach).toContain("Vraag ze aan tot en met 28 januari 2026");
});

test("E069 met toestemming vragen wij het contract aan de jobcoach, zonder toestemming aan de werknemer", () => {
  const zaak = { ...besliszaak("wijziging-meer-uren"), beslissing: null };
  const met = brievenVan(zaak);
  expect(met.jobcoach).toContain("een kopie van het contract");
  expect(met.client).toContain("Dat vragen wij zelf aan uw jobcoach, want dat vindt u goed.");
  const toestemmingen = { brievenNaarJobcoach: { keuze: "nee" as const, op: "2026-04-10" } };
  const zonder = brievenVan(metFormulier(zaak, { toestemmingen }));
  expect(zonder.jobcoach).toBeUndefined();
  expect(zonder.client).toContain("een kopie van het contract");
});

test("E070 een brief bij het einde zegt wat er daarna kan, hoe bezwaar gaat en wie helpt", () => {
  const { client = "" } = brievenVan(besliszaak("einde-baan"));
  expect(client).toContain(
    "De hulp van uw jobcoach bij Drukkerij De Rasterpunt B.V. is voorbij. De laatste dag was 29 mei 2026.",
  );
  expect(client).toContain("Vindt u een nieuwe baan? Dan mag u daar opnieuw een jobcoach aanvragen.");
  expect(client).toContain("U kunt ook bezwaar maken tot en met 21 juli 2026.");
  expect(client).toContain("Bel Joost Heesters, 088 000 3120.");
});

test("E118 bij een gemeente lezen werknemer en werkgever allebei hoe bezwaar maken gaat", () => {
  const { client = "", werkgever = "" } = brievenVan(besliszaak("gemeente"));
  for (const brief of [client, werkgever]) {
    expect(brief).toContain("U kunt ook bezwaar maken tot en met 26 mei 2026. Die dag verandert niet als u belt.");
    expect(brief).toContain("het college van burgemeester en wethouders van Utrecht, Postbus 90612");
  }
  expect(brievenVan(besliszaak("vervolg")).werkgever).not.toContain("bezwaar");
});

test("E119 elke factor staat in de brief, met wat hij betekende", () => {
  const zaak = besliszaak("vervolg");
  const { client = "" } = brievenVan(zaak);
  expect(zaak.beslissing.factoren).toHaveLength(3);
  for (const { factor, betekenis } of zaak.beslissing.factoren) expect(client).toContain(`${factor}. ${betekenis}`);
});

test("E123 een eigen alinea staat op haar plek, ook met tekens van opmaak, en zonder reden is er geen brief", () => {
  const tekst = "Neem op 2 april | uw *rooster* mee naar {{coach}}.";
  const alinea = { plaats: "na-besluit" as const, voor: ["client" as const], tekst, reden: "Dat sprak u af." };
  const { client = "", jobcoach = "" } = brievenVan(besliszaak("vervolg", { eigenTeksten: [alinea] }));
  expect(client).toContain(`Tuincentrum De Wilgenhof B.V. ${tekst} Waarom houdt u uw jobcoach?`);
  expect(jobcoach).not.toContain("rooster");
  expect(client).not.toContain("Dat sprak u af.");
  const zonder = {
    versie: "1.0",
    beslisserfunctie: "b",
    beslotenOp: "2026-03-27",
    eigenTeksten: [{ ...alinea, reden: "" }],
  };
  const gelezen = readKeuze(zonder);
  expect(gelezen.ok ? [] : gelezen.bevindingen.map(({ pointer }) => pointer)).toEqual(["/eigenTeksten/0/reden"]);
});

test("E122 de opdracht aan de jobcoach noemt leerpunten, talenten, beperkingen en doelen, zonder medische gegevens", () => {
  const zaak = besliszaak("gemeente");
  const { jobcoach = "" } = brievenVan(zaak);
  const { gaatGoed, luktNogNiet, watHelpt } = delenVan(zaak.formulier).beeldvorming?.verhaal ?? {};
  for (const woorden of [gaatGoed, luktNogNiet, watHelpt]) expect(jobcoach).toContain(woorden);
  for (const { watLukt } of delenVan(zaak.formulier).plan?.doelen ?? [])
    expect(jobcoach.replaceAll(" ", "")).toContain(watLukt?.slice(0, 12).replaceAll(" ", ""));
  expect(jobcoach).not.toMatch(/Participatiewet|uitkering|beperking|SFB|Wajong/);
});
