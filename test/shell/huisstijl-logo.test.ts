import { describe, expect, test } from "vitest";
import { readSvg } from "../../src/shell/huisstijl/svg/read-svg.ts";

const svg = (inside: string, attributes = 'viewBox="0 0 100 50"'): string => `<svg ${attributes}>${inside}</svg>`;
const reason = (text: string): string => {
  const read = readSvg(text);
  return read.ok ? "" : read.reason;
};
const shapes = (text: string): readonly string[] => {
  const read = readSvg(text);
  return read.ok ? read.value.shapes.map(({ path, fill }) => `${fill} ${path}`) : [read.reason];
};

describe("Een SVG van gevulde vormen wordt een tekening van ons", () => {
  test("met een begin, opmerkingen, een titel en woorden die niets tekenen", () =>
    expect(
      readSvg(
        `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- <script> -->\n<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="10mm" viewBox="0 0 4 2" role="img" aria-label="Logo"><title>A & B</title><desc/><path id="a" d="m0 0h4v2z"/></svg>\n`,
      ),
    ).toEqual({
      ok: true,
      value: { kind: "vector", width: 4, height: 2, shapes: [{ path: "M0 0L4 0L4 2Z", fill: "#000000" }] },
    }));
  test.each([
    ["<rect x='1' y='2' width='3' height='4'/>", "#000000 M1 2L4 2L4 6L1 6Z"],
    ["<polygon points='0,0 10,0 10,10'/>", "#000000 M0 0L10 0L10 10Z"],
    ["<g fill='#ABC'><path d='M1 1h1' fill='white'/></g>", "#ffffff M1 1L2 1"],
    ["<g fill='#abc'><path d='M1 1h1'/></g>", "#aabbcc M1 1L2 1"],
    ["<g transform='translate(10, 5) scale(2)'><path d='M1 1h1'/></g>", "#000000 M12 7L14 7"],
    ["<g transform='scale(2 3)'><path transform='translate(1)' d='M1 1h1'/></g>", "#000000 M4 3L6 3"],
    ["<g transform='scale(-1,1)translate(-100)'><path d='M1 1h1'/></g>", "#000000 M99 1L98 1"],
  ])("%s", (inside, path) => expect(shapes(svg(inside))).toEqual([path]));
  test("een cirkel, een ovaal en ronde hoeken worden bochten", () => {
    const paths = shapes(
      svg("<circle cx='5' cy='5' r='4'/><ellipse cx='5' cy='5' rx='4' ry='2'/><rect width='9' height='6' rx='2'/>"),
    );
    expect(paths).toHaveLength(3);
    for (const path of paths) expect(path).toMatch(/^#000000 M[\d.]+ [\d.]+(?:[LC][\d. ]+)+Z$/);
    expect(paths[0]).toContain("M1 5C1 2.791");
  });
  test("wat geen vlak heeft, wordt niet getekend", () =>
    expect(
      shapes(svg("<circle r='0'/><rect width='0' height='5'/><path d='M0 0h1' fill='none'/><path d='M0 0h2'/>")),
    ).toEqual(["#000000 M0 0L2 0"]));
  test("een viewBox die niet bij nul begint", () =>
    expect(shapes(svg("<path d='M10 20h1'/>", 'viewBox="10,20 5 5"'))).toEqual(["#000000 M0 0L1 0"]));
});

describe("Wat meer kan dan een vorm vullen, wordt bij naam geweigerd", () => {
  test.each([
    ["<script>alert(1)</script>", "tekst in <script> mag niet"],
    ["<script href='x.js'/>", "<script> mag niet"],
    ["<style>path{fill:red}</style>", "tekst in <style> mag niet"],
    ["<text x='1'>Gemeente</text>", "tekst in <text> mag niet; maak van letters een vorm"],
    ["<image href='https://voorbeeld.example/logo.png'/>", "<image> mag niet"],
    ["<use href='#a'/>", "<use> mag niet"],
    ["<foreignObject/>", "<foreignObject> mag niet"],
    ["<a href='javascript:x'><path d='M0 0h1'/></a>", "<a> mag niet"],
    ["<linearGradient id='a'/>", "<linearGradient> mag niet"],
    ["<svg viewBox='0 0 1 1'/>", "<svg> mag niet"],
    ["<path d='M0 0h1'><animate/></path>", "<animate> in <path> mag niet"],
    ["<path d='M0 0h1' onclick='x()'/>", "onclick op <path> mag niet"],
    ["<path d='M0 0h1' style='fill:red'/>", "style op <path> mag niet"],
    ["<path d='M0 0h1' class='a'/>", "class op <path> mag niet"],
    ["<path d='M0 0h1' stroke='red'/>", 'stroke="red" op <path> mag niet'],
    ["<g fill-rule='evenodd'><path d='M0 0h1'/></g>", 'fill-rule="evenodd" op <g> mag niet'],
    ["<g href='x'/>", "href op <g> mag niet"],
    ["<path d='M0 0h1' fill='url(#a)'/>", "een fill is geen kleur zoals #1a1e24"],
    ["<path d='M0 0h1' fill='constructor'/>", "een fill is geen kleur zoals #1a1e24"],
    ["<path d='M0 0h1' fill='&rood;'/>", "<path> heeft een verwijzing met &"],
    ["<g transform='rotate(45)'/>", 'transform="rotate(…)" mag niet'],
    ["<g transform='matrix(1 0 0 1 0 0)'/>", 'transform="matrix(…)" mag niet'],
    ["<g transform='scale(1 2 3)'/>", 'transform="scale(…)" is niet te lezen'],
    ["<g transform='scale(x)'/>", 'transform="scale(…)" is niet te lezen'],
    ["<g transform='x'/>", "een transform is niet te lezen"],
    ["<path d='geen pad'/>", "de vorm van <path> is niet te lezen"],
    ["<rect width='10%' height='1'/>", "width van <rect> is geen getal"],
    ["<?php echo 1 ?>", "er staat een opdracht met <? in"],
    ["<![CDATA[x]]>", "er staat <! in"],
    ["los woord", "tekst in <svg> mag niet"],
    ["<path d='M0 0' d='M1 1'/>", "<path> zegt iets twee keer"],
    ["<g></path>", "is geen goede SVG"],
    ["<g>", "is geen goede SVG"],
    ["", "er staat geen gevulde vorm in"],
  ])("%s", (inside, words) => expect(reason(svg(inside))).toContain(words));
  test.each([
    ["<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "er staat een DOCTYPE in"],
    ["<html/>", "het begint met <html> en niet met <svg>"],
    ["<svg/>", "<svg> heeft geen viewBox"],
    ["<svg viewBox='0 0 0 5'/>", "de viewBox klopt niet"],
    ["<svg viewBox='0 0 1e9 5'/>", "de viewBox klopt niet"],
    ["<svg viewBox='a b c d'/>", "de viewBox klopt niet"],
    ["<svg viewBox='0 0 1 1'><g>", "<g> heeft geen einde"],
    ["<svg viewBox='0 0 1 1'/><svg viewBox='0 0 1 1'/>", "dit is geen tekening"],
    ["<!-- nooit klaar", "een opmerking zonder einde"],
    ["", "dit is geen tekening"],
    ["geen tekening", "dit is geen tekening"],
  ])("%s", (text, words) => expect(reason(text)).toBe(words));
});

describe("Een SVG die ons bezig wil houden", () => {
  test.each([
    ["veel lagen", svg("<g>".repeat(100_000)), "de tekening is te groot"],
    ["veel vormen", svg("<path d='M0 0h1'/>".repeat(3000)), "meer dan 2000 vormen"],
    ["veel lege delen", svg("<g/>".repeat(100_000)), "de tekening is te groot"],
    ["veel spaties", svg(`<g${" ".repeat(400_000)}`), "is geen goede SVG"],
    ["veel namen", `<svg ${"a='1' ".repeat(50_000)}`, "is geen goede SVG"],
    ["een lange naam", svg(`<${"a".repeat(400_000)}/>`), "is geen goede SVG"],
    ["open haakjes", "<".repeat(400_000), "is geen goede SVG"],
    ["een lange transform", svg(`<g transform="${"scale(1)".repeat(40_000)}rotate(1)"/>`), "rotate"],
  ])("%s: snel geweigerd", (_, text, words) => {
    const start = performance.now();
    expect(reason(text)).toContain(words);
    expect(performance.now() - start).toBeLessThan(2000);
  });
  test("de reden herhaalt geen lange of vreemde waarde", () =>
    expect(reason(svg(`<path stroke="\u001b[31m${"x".repeat(1000)}"/>`))).toBe("stroke op <path> mag niet"));
});
