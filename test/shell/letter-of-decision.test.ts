import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readCasus } from "../../src/shell/geval.ts";
import { changeAt } from "../samples/change-at.ts";
import { type Json, type JsonObject, readObject, samplesFolder } from "../samples/read-samples.ts";
import { at } from "../samples/required-places.ts";
import { dakpan, type Run, stackLines, temporaryFolder } from "./run-dakpan.ts";

const folder = temporaryFolder();
const sample = join(samplesFolder, "vervolg");
const [form, dossier, keuze] = ["formulier.json", "dossier.json", "keuze.json"].map((file) => join(sample, file));
if (form === undefined || dossier === undefined || keuze === undefined) throw new Error("No sample");

const decided = join(folder.path, "beslissing.json");
dakpan("decide", form, "--dossier", dossier, "--keuze", keuze, "--op", "2026-03-27", "-o", decided);
const beslissing = readObject(decided);

let zaak = "";
let out = "";
let count = 0;
/** A folder as a beslisser keeps it: the form, the dossier, the decision. */
beforeEach(() => {
  count += 1;
  zaak = join(folder.path, `zaak-${count}`);
  out = join(folder.path, `uit-${count}`);
  mkdirSync(zaak);
  mkdirSync(out);
  cpSync(form, join(zaak, "formulier.json"));
  cpSync(decided, join(zaak, "besluit-26.json"));
});

const letter = (...args: readonly string[]): Run =>
  dakpan("letter", join(zaak, "besluit-26.json"), "-o", out, "--dossier", dossier, ...args);
const put = (changed: Json, naam = "besluit-26.json"): void => writeFileSync(join(zaak, naam), JSON.stringify(changed));
const change = (path: readonly (string | number)[], value: Json | undefined): void =>
  put(changeAt(beslissing, path, () => value));
const written = (): readonly string[] => readdirSync(out);

describe("dakpan letter bij een beslissing", () => {
  test("schrijft de brief van die beslissing aan elke lezer, met de dag waarop hij is verstuurd", () => {
    const run = letter("--formaat", "txt");
    expect(run).toMatchObject({ code: 0, err: "Briefdatum: 30 maart 2026\n" });
    expect(written()).toEqual(["client", "jobcoach", "werkgever"].map((lezer) => `besluit-26-toekenning-${lezer}.txt`));
    const brief = readFileSync(join(out, "besluit-26-toekenning-client.txt"), "utf8");
    expect(brief).toContain("30 maart 2026");
    expect(brief).toContain("40 uur");
  });

  test("wat een bestand is, volgt uit de inhoud en niet uit de naam", () => {
    renameSync(join(zaak, "besluit-26.json"), join(zaak, "aanvraag.json"));
    const run = dakpan("letter", join(zaak, "aanvraag.json"), "-o", out, "--formaat", "txt", "--dossier", dossier);
    expect(run.code).toBe(0);
    expect(written()).toContain("aanvraag-toekenning-client.txt");
  });

  test("met --keuze eerst de beslissing, en dan haar brieven: hetzelfde als van de beslissing zelf", () => {
    letter("--formaat", "txt", "--voor", "client");
    const run = dakpan("letter", form, "--dossier", dossier, "--keuze", keuze, "-o", out, "--formaat", "txt");
    expect(run).toMatchObject({ code: 0, err: "Briefdatum: 30 maart 2026\n" });
    expect(readFileSync(join(out, "formulier-toekenning-client.txt"))).toEqual(
      readFileSync(join(out, "besluit-26-toekenning-client.txt")),
    );
  });

  test("een keuze die niet kan: code 1, elke reden, en er is niets geschreven", () => {
    const leeg = { ...readObject(keuze), antwoorden: [] };
    const run = dakpan(
      ...["letter", form, "--dossier", dossier, "--keuze", folder.put("leeg.json", JSON.stringify(leeg)), "-o", out],
    );
    expect(run).toMatchObject({ code: 1, out: "", err: expect.stringContaining("VRAAG_ONBEANTWOORD") });
    expect(written()).toEqual([]);
  });

  test.each([
    ["gelijk", "2026-03-30", 0],
    ["anders", "2026-03-31", 2],
  ])("--op %s aan de dag van de beslissing", (_, op, code) => {
    const run = letter("--formaat", "txt", "--voor", "client", "--op", op);
    expect(run.code).toBe(code);
    expect(written()).toHaveLength(code === 0 ? 1 : 0);
    if (code === 2) expect(run.err).toContain("Laat --op weg");
  });

  test("een vraag om aanvulling die niet als besluit is verstuurd, krijgt de dag waarop zij is gedaan", () => {
    const onvolledig = join(samplesFolder, "onvolledig");
    const { bestanden } = readCasus(onvolledig).geval;
    if (bestanden.keuze === undefined) throw new Error("This sample is decided");
    const besloten = readObject(join(onvolledig, bestanden.keuze));
    const vraag = { ...besloten, bekendgemaaktOp: undefined };
    const run = dakpan(
      ...["letter", join(onvolledig, "formulier.json"), "--keuze", folder.put("vraag.json", JSON.stringify(vraag))],
      ...(bestanden.dossier === undefined ? [] : ["--dossier", join(onvolledig, bestanden.dossier)]),
      ...["-o", out, "--formaat", "txt"],
    );
    expect(run.err).toContain("Briefdatum:");
    expect(run.code).toBe(0);
  });
});

describe("Een beslissing die zichzelf tegenspreekt, wordt geen brief", () => {
  test.each<[string, readonly (string | number)[], Json | undefined, RegExp]>([
    ["andere uren dan de oorzaken", ["toekenning", "uren"], 41, /BESLISSING_TELT_NIET_OP/],
    [
      "bezwaar op een andere dag",
      ["rechtsgevolg", "bezwaar", "laatsteDag"],
      "2026-05-12",
      /BESLISSING_DAGEN_PASSEN_NIET/,
    ],
    ["een besluit van voor de aanvraag", ["beslotenOp"], "2020-01-01", /BESLUIT_VOOR_ONTVANGST/],
    ["niet verstuurd", ["bekendgemaaktOp"], null, /BESLISSING_NIET_BEKENDGEMAAKT/],
    ["een andere zaak", ["zaaknummer"], "00-000000", /BESLISSING_ANDER_FORMULIER/],
    ["een dag die niet bestaat", ["beslotenOp"], "2026-02-30", /DATUM_BESTAAT_NIET/],
    ["een deel dat mist", ["toekenning"], undefined, /VELD_ONTBREEKT/],
  ])("%s: code 1, en er is niets geschreven", (_, path, value, code) => {
    change(path, value);
    const run = letter();
    expect(run).toMatchObject({ code: 1, out: "", err: expect.stringMatching(code) });
    expect(stackLines(run)).toEqual([]);
    expect(written()).toEqual([]);
  });

  test("alles wat niet klopt, komt in één keer, ook bij --toon-keuze", () => {
    put(
      changeAt(
        changeAt(beslissing, ["toekenning", "uren"], () => 41),
        ["zaaknummer"],
        () => "00-000000",
      ),
    );
    for (const run of [letter(), letter("--toon-keuze")]) {
      expect(run.code).toBe(1);
      expect(run.err).toContain("BESLISSING_TELT_NIET_OP");
      expect(run.err).toContain("BESLISSING_ANDER_FORMULIER");
    }
  });
});

describe("Het formulier bij een beslissing", () => {
  test("staat er niet bij: dan zegt Dakpan hoe het wel kan", () => {
    rmSync(join(zaak, "formulier.json"));
    expect(letter()).toMatchObject({ code: 2, err: expect.stringContaining("Geef het met --formulier") });
    expect(letter("--formulier", form, "--formaat", "txt").code).toBe(0);
  });

  test("heet anders: het enige met hetzelfde kenmerk is het", () => {
    renameSync(join(zaak, "formulier.json"), join(zaak, "aanvraag-van-de-coach.json"));
    put({ ...readObject(form), id: "een-ander" }, "ander.json");
    writeFileSync(join(zaak, "kapot.json"), "{");
    expect(letter("--formaat", "txt").code).toBe(0);
  });

  test("is er twee keer: dan kiest een mens", () => {
    renameSync(join(zaak, "formulier.json"), join(zaak, "a.json"));
    cpSync(join(zaak, "a.json"), join(zaak, "b.json"));
    const run = letter();
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining("a.json, b.json") });
    expect(written()).toEqual([]);
  });

  test("is van een ander: code 1", () => {
    put({ ...readObject(form), id: "een-ander" }, "formulier.json");
    expect(letter()).toMatchObject({ code: 1, err: expect.stringContaining("BESLISSING_ANDER_FORMULIER") });
  });

  test("is veranderd sinds de beslissing: een waarschuwing, en de brief komt er", () => {
    const anders = changeAt(readObject(form), ["client", "telefoon"], () => "06-00000000");
    put(anders, "formulier.json");
    const run = letter("--formaat", "txt");
    expect(run.code).toBe(0);
    expect(run.err).toContain("BESLISSING_INVOER_VERANDERD");
    expect(run.err).toContain("het formulier");
    expect(written()).toHaveLength(3);
  });

  test("zonder het dossier van toen: een waarschuwing", () => {
    const run = dakpan("letter", join(zaak, "besluit-26.json"), "-o", out, "--formaat", "txt");
    expect(run.err).toContain("het dossier");
    expect(run.code).toBe(0);
  });

  test("een eigen beleid geeft wie het maakte er zelf bij", () => {
    change(["verantwoording", "beleid", "naam"], "ons-beleid");
    expect(letter()).toMatchObject({ code: 2, err: expect.stringContaining("ons-beleid") });
  });

  test.each<[string, readonly string[], RegExp]>([
    ["--keuze bij een beslissing", ["--keuze", keuze], /al een beslissing/],
    ["--formulier dat geen formulier is", ["--formulier", keuze], /GEEN_FORMULIER/],
    ["een formaat dat er niet is", ["--formaat", "odt"], /--formaat/],
    ["--json zonder --toon-keuze", ["--json"], /--toon-keuze/],
  ])("%s wordt geweigerd", (_, args, zin) => {
    const run = letter(...args);
    expect(run.code).not.toBe(0);
    expect(run.err).toMatch(zin);
    expect(written()).toEqual([]);
  });

  test("een keuze is geen beslissing, en een formulier krijgt geen --formulier", () => {
    expect(dakpan("letter", keuze, "-o", out)).toMatchObject({ code: 2, err: expect.stringContaining("--keuze") });
    expect(dakpan("letter", form, "--formulier", form, "-o", out).code).toBe(2);
    expect(dakpan("letter", folder.put("lijst.json", "[]"), "-o", out).code).toBe(1);
  });
});

describe("dakpan letter --toon-keuze", () => {
  const show = (...args: readonly string[]): Run =>
    dakpan("letter", join(zaak, "besluit-26.json"), "--dossier", dossier, "--toon-keuze", ...args);

  test("zegt welke brief, wie hem krijgt, en per bouwsteen of hij erin staat; er wordt niets geschreven", () => {
    const run = show();
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toContain("Brief: toekenning");
    expect(run.out).toContain("Situatie: voortzetting");
    expect(run.out).toMatch(/werkgever\s+ja\s+\S/);
    expect(run.out).toContain("reden/advies-lager");
    expect(readdirSync(zaak).toSorted()).toEqual(["besluit-26.json", "formulier.json"]);
  });

  test("--json geeft hetzelfde als gegevens", () => {
    const { situatie, brieven } = JSON.parse(show("--json").out);
    expect(situatie).toBe("voortzetting");
    expect(brieven.map((brief: { lezer: string }) => brief.lezer)).toEqual(["client", "jobcoach", "werkgever"]);
    const stenen: readonly JsonObject[] = brieven[0].bouwstenen;
    const vind = (naam: string) => stenen.find((steen) => steen.naam === naam);
    expect(vind("reden/advies-lager")).toMatchObject({ gebruikt: true });
    expect(vind("reden/te-laat")).toMatchObject({
      gebruikt: false,
      wanneer: "oorzaak.te-laat",
      bron: expect.any(String),
    });
  });

  test("ook wie geen brief krijgt, staat erbij, met de reden", () => {
    const zonder = changeAt(readObject(form), ["toestemmingen", "brievenNaarJobcoach", "keuze"], () => "nee");
    put(zonder, "formulier.json");
    const { out: tekst } = show();
    expect(tekst).toMatch(/jobcoach\s+nee\s+De werknemer gaf geen toestemming/);
    expect(tekst).not.toContain("De brief aan de jobcoach");
  });

  test("noemt geen naam, nummer of dag van geboorte", () => {
    const formulier = readObject(form);
    const geheim = [
      at(formulier, "client", "bsn"),
      at(formulier, "client", "geboortedatum"),
      at(formulier, "client", "naam", "achternaam"),
      at(formulier, "werkgever", "naam"),
      at(formulier, "jobcoach", "coach", "naam"),
    ];
    const tekst = show().out + show("--json").out;
    expect(geheim).not.toContain(undefined);
    for (const waarde of geheim) expect(tekst).not.toContain(String(waarde));
  });
});

describe("Eigen teksten van de beslisser", () => {
  const tekst = (inhoud: string): Json => [
    { plaats: "slot", voor: ["client"], tekst: inhoud, reden: "Dit wilde de werknemer graag weten." },
  ];

  test("staan in de brief, ook met tekens die opmaak lijken", () => {
    change(["eigenTeksten"], tekst("**Let op** {{bsn}} <b>u</b> | 1. kunt ons bellen."));
    expect(letter("--formaat", "txt,html", "--voor", "client").code).toBe(0);
    expect(readFileSync(join(out, "besluit-26-toekenning-client.txt"), "utf8").replace(/\s+/g, " ")).toContain(
      "**Let op** {{bsn}} <b>u</b> | 1. kunt ons bellen.",
    );
    expect(readFileSync(join(out, "besluit-26-toekenning-client.html"), "utf8")).not.toContain("<b>u</b>");
  });

  test("die moeilijk zijn: een waarschuwing met de plaats en wat beter kan, en de brief komt er", () => {
    change(
      ["eigenTeksten"],
      tekst("U kunt bellen. Indien u vragen heeft, dient u contact op te nemen met Jan Geheim."),
    );
    const run = letter("--formaat", "txt", "--voor", "client");
    expect(run.code).toBe(0);
    expect(run.err).toContain("/eigenTeksten/0/tekst, zin 2");
    expect(run.err).toContain("KANTOORWOORD");
    expect(run.err).not.toContain("Geheim");
    expect(written()).toHaveLength(1);
  });
});
