import { describe, expect, test } from "vitest";
import { inBouwstenen, lint, steen, tell } from "./lint.ts";

const kop = "# Over uw werk\n\n{{aanhef}},\n\nU krijgt van ons deze brief.\n";
const los = (wanneer: string, tekst: string): string =>
  `---\nvoor: client, jobcoach, werkgever\nwanneer: ${wanneer}\nbron: eigen\nuitleg: Een los stuk tekst om te proberen.\n---\n${tekst}\n`;

describe("Wat kapot is, houdt de rest niet tegen", () => {
  test("een fout in het ene bestand, en moeilijke taal in het andere: allebei genoemd", () => {
    const { vondsten } = lint({
      ...steen(`${kop}\n{{> b}}\n\n{{weg}}\n\nWij bellen u indien u dat wilt.`),
      "bouwstenen/b.md": "{{#if aanhef}}",
      "brieven/felicitatie.client.md": "x",
    });
    const gezegd = vondsten.map(tell);
    expect(gezegd).toContain("bouwstenen/a.md:14:1 fout WAARDE_ONBEKEND weg");
    expect(gezegd).toContain("bouwstenen/a.md:16:1 fout KANTOORWOORD indien");
    expect(gezegd).toContain("bouwstenen/b.md:1:1 fout SJABLOON_BLOK_NIET_GESLOTEN if");
    expect(gezegd.some((een) => een.startsWith("brieven/felicitatie.client.md:1:1 fout SJABLOON_NAAM_ONBEKEND"))).toBe(
      true,
    );
  });

  test("op volgorde van bestand en regel", () => {
    const { vondsten } = lint({ ...steen("{{weg}}\n\n{{ook}}"), "bouwstenen/z.md": "", "bouwstenen/0.md": "" });
    const plaatsen = vondsten.map(({ file, line }) => `${file} ${String(line).padStart(5, "0")}`);
    expect(plaatsen).toEqual(plaatsen.toSorted());
  });

  test("fouten die pas in de brief te zien zijn, hebben een plaats in het bestand", () => {
    const gezegd = inBouwstenen(lint(steen("# Titel\n\n{{aanhef}},\n\n#### te diep")));
    expect(gezegd.join("\n")).toContain("bouwstenen/a.md:10:1 fout KOP_NIVEAU_ONBEKEND");
  });

  test("een brief zonder titel", () => {
    expect(lint(steen("Beste lezer,")).vondsten.map(tell)).toContain("brieven/ontvangst.client.md:1:1 fout TITEL_LEEG");
  });
});

describe("Wat een lezer met een schermlezer in de weg zit", () => {
  test("een kop die een niveau overslaat, op zijn eigen regel", () => {
    const gezegd = inBouwstenen(lint(steen(`${kop}\n### Te diep\n\nTekst voor u.`)));
    expect(gezegd).toContain("bouwstenen/a.md:12:1 fout KOP_OVERGESLAGEN");
  });

  test("twee titels", () => {
    expect(inBouwstenen(lint(steen(`${kop}\n# Nog een`)))).toContain("bouwstenen/a.md:12:1 fout KOP_DUBBEL");
  });
});

describe("Tekst waar geen proefzaak komt", () => {
  const met = (wanneer: string, tekst = "Nog iets.") =>
    lint({ ...steen(`${kop}\n{{> b}}`), "bouwstenen/b.md": los(wanneer, tekst) });

  test("een bouwsteen die nooit iets zegt: een waarschuwing, op de regel waar zij wordt genoemd", () => {
    expect(inBouwstenen(met("bericht.dwangsom"))).toEqual([
      "bouwstenen/a.md:12:1 waarschuwing BOUWSTEEN_NOOIT_BEREIKT b",
    ]);
    expect(inBouwstenen(met("aanhef"))).toEqual([]);
  });

  test("een tak in een bouwsteen die wel iets zegt", () => {
    const gezegd = inBouwstenen(met("aanhef", "{{#if bericht.dwangsom}}Geld.{{else}}Geen geld.{{/if}}"));
    expect(gezegd).toEqual(["bouwstenen/b.md:7:1 waarschuwing TEKST_NOOIT_BEREIKT met bericht.dwangsom"]);
  });

  test("een tak die in één van de brieven wordt bereikt, is bereikt", () => {
    const verslag = lint(steen(`${kop}\n{{#if lezer.client}}Voor u.{{/if}}{{#if lezer.werkgever}}Ook voor u.{{/if}}`));
    expect(inBouwstenen(verslag).filter((een) => een.includes("NOOIT"))).toEqual([]);
  });

  test("een brief waar geen proefzaak om vraagt", () => {
    expect(lint(steen(kop)).vondsten.map(tell)).toContain(
      "brieven/einde.client.md:1:1 waarschuwing BRIEF_NOOIT_BEREIKT einde.client",
    );
  });
});

describe("Wat in de brief moet staan", () => {
  test("mist er iets, dan staat erbij wat, waarom, en bij welke proefzaak", () => {
    const mist = lint(steen(kop)).vondsten.filter(({ code }) => code === "ELEMENT_ONTBREEKT");
    expect(mist.length).toBeGreaterThan(5);
    for (const { file, ernst, melding, proefzaak, lezers } of mist) {
      expect(file).toMatch(/^brieven\/\w+\.\w+\.md$/);
      expect(ernst).toBe("fout");
      expect(melding).toMatch(/^In deze brief mist .+ \(.+\)\. Zet het erin\./);
      expect(proefzaak).not.toBeNull();
      expect(lezers).toHaveLength(1);
    }
  });
});

describe("De cijfers", () => {
  test("tellen brieven per lezer, en zinnen en woorden van elke tekst één keer", () => {
    const { cijfers } = lint(steen("# Over uw werk\n\nBeste lezer,\n\nU krijgt een brief. U hoeft niets te doen."));
    expect(cijfers.client).toMatchObject({ brieven: 6, woordenPerZin: expect.any(Number) });
    expect(cijfers.client.zinnen).toBe(2);
    expect(cijfers.client.woordenPerZin).toBe(4.5);
    expect(cijfers.client.fleschDouma).toBeGreaterThan(70);
  });

  test("zonder zaken is alles nul, en klopt de rest", () => {
    const verslag = lint(steen("{{weg}}"), []);
    expect(verslag.cijfers.client).toEqual({ brieven: 0, zinnen: 0, woordenPerZin: 0, fleschDouma: 0 });
    expect(inBouwstenen(verslag)).toContain("bouwstenen/a.md:6:1 fout WAARDE_ONBEKEND weg");
  });
});
