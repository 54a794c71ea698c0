export const htmlStyle = `
:root { color-scheme: light; --ink: #1a1e24; --muted: #545c68; --accent: #87361b; --link: #0b4969; --rule: #c6cbd1; }
* { box-sizing: border-box; }
body { margin: 0; background: #f1f3f5; color: var(--ink); font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 2rem auto; padding: 3rem 3.5rem; background: #fff; border-top: 4px solid var(--accent); }
p { margin: 0 0 .75rem; max-width: 66ch; }
h1 { margin: 0 0 1rem; font-size: 1.875rem; line-height: 1.25; font-weight: 600; }
h2 { margin: 1.75rem 0 .375rem; font-size: 1.25rem; line-height: 1.3; font-weight: 600; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1.0625rem; font-weight: 600; color: var(--muted); }
strong { font-weight: 600; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a[href^="tel:"], .nobreak { white-space: nowrap; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ul, ol { margin: 0 0 .75rem; padding-left: 1.5rem; }
li { margin-bottom: .25rem; }
li > p:last-child { margin-bottom: 0; }
.sender { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; margin-bottom: 2.5rem; font-size: .875rem; line-height: 1.45; color: var(--muted); }
.sender p { margin: 0; }
.sender .name { font-size: 1.25rem; font-weight: 600; color: var(--accent); }
.addressee { margin-bottom: 2.5rem; line-height: 1.45; }
dl { display: grid; grid-template-columns: minmax(8rem, 2fr) 3fr; gap: .25rem 1.5rem; margin: 0 0 .75rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.reference { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin-bottom: 2.5rem; line-height: 1.4; }
.reference dt { font-size: .875rem; font-weight: 400; color: var(--muted); }
.scroll { overflow-x: auto; margin: 1rem 0; }
.scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: .375rem; text-align: left; font-weight: 600; }
th, td { padding: .4375rem 1rem .4375rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; font-variant-numeric: tabular-nums; }
th:last-child, td:last-child { padding-right: 0; }
.end { text-align: right; }
thead th { border-bottom: 2px solid var(--ink); font-weight: 600; }
tfoot th, tfoot td { border-bottom: 2px solid var(--ink); font-weight: 600; }
.callout { margin: 1.25rem 0; padding: 1rem 1.25rem; border-left: 4px solid var(--link); background: #f1f4f7; }
.callout.action { border-color: var(--accent); background: #faf2ed; }
.callout > :first-child { margin-top: 0; }
.callout > :last-child { margin-bottom: 0; }
.signature { margin-top: 2rem; }
@media (max-width: 40rem) {
  main { margin: 0; padding: 1.5rem 1.25rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
  .reference { grid-template-columns: 1fr 1fr; gap: .75rem 1rem; }
}
@media print {
  @page { size: A4; margin: 22mm 28mm 24mm 25mm; }
  body { background: none; font-size: 10.5pt; line-height: 1.38; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  h1, h2, h3 { break-after: avoid; }
  tr, .callout, .signature, .group { break-inside: avoid; }
  thead { display: table-header-group; }
  .callout { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page-break { break-before: page; }
}
`;
