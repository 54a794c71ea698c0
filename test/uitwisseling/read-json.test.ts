import { describe, expect, test } from "vitest";
import { maxBytes, readJson } from "../../src/uitwisseling/read-json.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const bom = [0xef, 0xbb, 0xbf];
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const data = Buffer.from(text, "utf16le");
  return bigEndian ? data.swap16() : data;
};
const places = (input: Uint8Array): readonly string[] => {
  const read = readJson(input);
  return read.ok ? [] : read.bevindingen.map(({ code, pointer }) => `${code} ${pointer}`.trim());
};

describe("Een bestand dat geen JSON is, wordt geweigerd met één reden", () => {
  test.each<readonly [string, Uint8Array, string]>([
    ["een leeg bestand", new Uint8Array(), "BESTAND_LEEG"],
    ["alleen witregels", bytes(" \n\t\r\n"), "BESTAND_LEEG"],
    ["alleen een BOM", new Uint8Array(bom), "BESTAND_LEEG"],
    ["een BOM en witregels", new Uint8Array([...bom, 0x0a, 0x20]), "BESTAND_LEEG"],
    ["twee keer een BOM", new Uint8Array([...bom, ...bom, ...bytes("{}")]), "JSON_ONGELDIG"],
    ["gewone tekst", bytes("Beste mevrouw De Wit,"), "JSON_ONGELDIG"],
    ["XML", bytes("<formulier/>"), "JSON_ONGELDIG"],
    ["een halve tekst", bytes('{"a": "b'), "JSON_ONGELDIG"],
    ["een haakje te weinig", bytes('{"a": [1, 2}'), "JSON_ONGELDIG"],
    ["een haakje te veel", bytes('{"a": 1}}'), "JSON_ONGELDIG"],
    ["alleen sluithaakjes", bytes("]".repeat(10_000)), "JSON_ONGELDIG"],
    ["twee waarden", bytes("{} {}"), "JSON_ONGELDIG"],
    ["een komma te veel in een groep", bytes('{"a": 1,}'), "JSON_ONGELDIG"],
    ["een komma te veel in een lijst", bytes("[1, 2,]"), "JSON_ONGELDIG"],
    ["een komma te weinig", bytes('{"a": 1 "b": 2}'), "JSON_ONGELDIG"],
    ["commentaar met //", bytes('{"a": 1} // klaar'), "JSON_ONGELDIG"],
    ["commentaar met /* */", bytes('{/* hier */"a": 1}'), "JSON_ONGELDIG"],
    ["NaN", bytes('{"uren": NaN}'), "JSON_ONGELDIG"],
    ["Infinity", bytes('{"uren": -Infinity}'), "JSON_ONGELDIG"],
    ["undefined", bytes("undefined"), "JSON_ONGELDIG"],
    ["enkele aanhalingstekens", bytes("{'a': 1}"), "JSON_ONGELDIG"],
    ["een naam zonder aanhalingstekens", bytes("{a: 1}"), "JSON_ONGELDIG"],
    ["een getal dat met 0 begint", bytes('{"uren": 01}'), "JSON_ONGELDIG"],
    ["een getal dat met + begint", bytes('{"uren": +1}'), "JSON_ONGELDIG"],
    ["een getal zonder cijfer na de punt", bytes('{"uren": 1.}'), "JSON_ONGELDIG"],
    ["een hexadecimaal getal", bytes('{"uren": 0x10}'), "JSON_ONGELDIG"],
    ["een regeleinde in een tekst", bytes('{"a": "een\ntwee"}'), "JSON_ONGELDIG"],
    ["een tab in een tekst", bytes('{"a": "een\ttwee"}'), "JSON_ONGELDIG"],
    ["een onbekende escape", bytes('{"a": "\\x41"}'), "JSON_ONGELDIG"],
    ["een harde spatie tussen de tekens", bytes('{"a":\u00a01}'), "JSON_ONGELDIG"],
  ])("%s", (_, input, code) => expect(places(input)).toEqual([code]));

  test("de melding noemt de regel en de kolom", () => {
    expect(readJson(bytes('{\n  "a": 1,\n  "b": oeps\n}'))).toMatchObject({
      bevindingen: [{ code: "JSON_ONGELDIG", ernst: "fout", params: { regel: 3, kolom: 8 } }],
    });
  });
});

describe("Alleen UTF-8 wordt gelezen; niets wordt geraden", () => {
  test.each<readonly [string, Uint8Array]>([
    ["UTF-16 LE met BOM", new Uint8Array([0xff, 0xfe, ...utf16('{"a":1}', false)])],
    ["UTF-16 BE met BOM", new Uint8Array([0xfe, 0xff, ...utf16('{"a":1}', true)])],
    ["UTF-16 LE zonder BOM", utf16('{"a":1}', false)],
    ["UTF-16 BE zonder BOM", utf16('{"a":1}', true)],
    ["UTF-32 LE", new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
    ["Latin-1", Buffer.from('{"naam":"Zoë"}', "latin1")],
    ["een NUL tussen de tekens", bytes('{"a":\u00001}')],
    ["een NUL in een tekst", bytes('{"a":"\u0000"}')],
    ["een NUL aan het eind", bytes('{"a":1}\u0000')],
    ["een half teken aan het eind", Buffer.from('{"naam":"Zoë', "utf8").subarray(0, -1)],
    ["een half teken in UTF-8 (ED A0 80)", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ["een te lange schrijfwijze (C0 AF)", new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
    ["een teken voorbij U+10FFFF", new Uint8Array([0x22, 0xf4, 0x90, 0x80, 0x80, 0x22])],
  ])("%s", (_, input) => expect(places(input)).toEqual(["CODERING_ONJUIST"]));

  test.each<readonly [string, Uint8Array, unknown]>([
    ["een BOM ervoor mag", new Uint8Array([...bom, ...bytes('{"a":1}')]), { a: 1 }],
    ["accenten en emoji", bytes('{"naam":"Łukasz Çağrı Zoë 😀"}'), { naam: "Łukasz Çağrı Zoë 😀" }],
    ["een NUL als escape is gewoon een teken", bytes('"\\u0000"'), "\u0000"],
    ["een half teken als escape leest JSON ook zo", bytes('"\\ud800"'), "\ud800"],
    ["een heel teken als twee escapes", bytes('"\\ud83d\\ude00"'), "😀"],
    ["een los getal", bytes("12"), 12],
    ["niets als waarde", bytes("null"), null],
    ["een heel groot getal", bytes("123456789012345678901234567890"), 123456789012345680000000000000],
    ["een heel klein getal", bytes("[-0, 1e-400, 0.1]"), [-0, 0, 0.1]],
  ])("%s", (_, input, value) => expect(readJson(input)).toEqual({ ok: true, value }));
});

describe("Groot en diep", () => {
  const nest = (open: string, close: string, depth: number): Uint8Array =>
    bytes(`${open.repeat(depth)}1${close.repeat(depth)}`);

  test.each<readonly [string, Uint8Array, readonly string[]]>([
    ["5 MB precies mag", bytes(`"${"a".repeat(maxBytes - 2)}"`), []],
    ["5 MB en 1 byte niet", bytes(`"${"a".repeat(maxBytes - 1)}"`), ["BESTAND_TE_GROOT"]],
    ["64 lijsten in elkaar mogen", nest("[", "]", 64), []],
    ["65 niet", nest("[", "]", 65), ["JSON_TE_DIEP"]],
    ["64 groepen in elkaar mogen", nest('{"a":', "}", 64), []],
    ["65 niet", nest('{"a":', "}", 65), ["JSON_TE_DIEP"]],
    ["10.000 lijsten", nest("[", "]", 10_000), ["JSON_TE_DIEP"]],
    ["10.000 groepen", nest('{"a":', "}", 10_000), ["JSON_TE_DIEP"]],
    ["10.000 open haakjes zonder einde", bytes("[{".repeat(5_000)), ["JSON_TE_DIEP"]],
    ["haakjes in een tekst tellen niet", bytes(`{"a":"${"[{".repeat(5_000)}"}`), []],
    ["ook niet na een aanhalingsteken als escape", bytes(`["\\"${"[".repeat(100)}","\\\\",[]]`), []],
    ["naast elkaar telt niet als diep", bytes(`[${"[],".repeat(10_000)}[]]`), []],
  ])("%s", (_, input, codes) => expect(places(input)).toEqual(codes));
});

describe("Dezelfde vraag staat er één keer", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["twee keer naast elkaar", '{"a":1,"a":2}', ["SLEUTEL_DUBBEL /a"]],
    ["drie keer", '{"a":1,"a":2,"a":3}', ["SLEUTEL_DUBBEL /a", "SLEUTEL_DUBBEL /a"]],
    ["diep, in een lijst", '{"x":[{},{"y":{"a":1,"b":2,"a":3}}]}', ["SLEUTEL_DUBBEL /x/1/y/a"]],
    ["de ene als escape", '{"a":1,"\\u0061":2}', ["SLEUTEL_DUBBEL /a"]],
    ["met een / en een ~ in de naam", '{"a/~":1,"a/~":2}', ["SLEUTEL_DUBBEL /a~1~0"]],
    ["een lege naam", '{"":1,"":2}', ["SLEUTEL_DUBBEL /"]],
    ["toString mag één keer", '{"toString":1,"toString":2}', ["SLEUTEL_DUBBEL /toString"]],
    ["dezelfde naam op twee plaatsen is goed", '{"a":{"a":1},"b":[{"a":1},{"a":1}]}', []],
    ["a en A zijn twee vragen", '{"a":1,"A":2}', []],
  ])("%s", (_, text, expected) => expect(places(bytes(text))).toEqual(expected));

  test.each<readonly [string, string, readonly string[]]>([
    ["__proto__", '{"__proto__":{"admin":true}}', ["SLEUTEL_VERBODEN /__proto__"]],
    ["__proto__ als escape", '{"\\u005f_proto__":1}', ["SLEUTEL_VERBODEN /__proto__"]],
    ["constructor, diep", '{"a":[{"constructor":{}}]}', ["SLEUTEL_VERBODEN /a/0/constructor"]],
    ["prototype", '{"a":{"prototype":1}}', ["SLEUTEL_VERBODEN /a/prototype"]],
    ["als waarde mag het woord wel", '{"a":"__proto__","b":["constructor"]}', []],
  ])("een naam die objecten kan veranderen mag niet: %s", (_, text, expected) => {
    expect(places(bytes(text))).toEqual(expected);
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
  });
});
