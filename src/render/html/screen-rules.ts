export const screenRules = `* { box-sizing: border-box; }
body { margin: 0; background: #f1f3f5; color: var(--ink); font: 1.0625rem/1.55 var(--font); overflow-wrap: anywhere; }
.sheet { max-width: 46rem; margin: 2rem auto; padding: 3rem 3.5rem; background: #fff; border-top: 4px solid var(--accent); }
p { margin: 0 0 .75rem; max-width: 66ch; }
h1 { margin: 0 0 1rem; font-size: 1.875rem; line-height: 1.25; font-weight: 600; }
h2 { margin: 1.75rem 0 .375rem; font-size: 1.25rem; line-height: 1.3; font-weight: 600; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1.0625rem; font-weight: 600; color: var(--muted); }
strong { font-weight: 600; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
.nobreak { white-space: nowrap; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ul, ol { margin: 0 0 .75rem; padding-left: 1.5rem; }
li { margin-bottom: .25rem; }
li > ul, li > ol { margin: .25rem 0 0; }
li > p:last-child { margin-bottom: 0; }
img, svg { max-width: 100%; height: auto; }
.sender { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; margin-bottom: 2.5rem; font-size: .875rem; line-height: 1.45; color: var(--muted); }
.sender p { margin: 0; }
.sender .name { font-size: 1.25rem; font-weight: 600; line-height: 1.3; color: var(--accent); }
.sender address { font-style: normal; }
.sender address .name { font-size: inherit; }
.logo { line-height: 0; }
.addressee { margin-bottom: 2.5rem; line-height: 1.45; }
dl { margin: 0 0 .75rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 2fr) 3fr; gap: .25rem 1.5rem; margin-bottom: .25rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.reference { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin-bottom: 2.5rem; line-height: 1.4; }
.reference > div { display: block; margin: 0; }
.reference dt { font-size: .875rem; font-weight: 400; color: var(--muted); }
nav { margin: 0 0 2.5rem; padding: 1rem 0; border: solid var(--rule); border-width: 1px 0; }
nav ol { margin: 0; padding-left: 0; list-style: none; }
nav ol ol { margin: .25rem 0 .5rem; padding-left: 1.5rem; }
nav a { text-decoration-line: none; }
nav a:hover { text-decoration-line: underline; }
.contents { margin-bottom: .375rem; font-weight: 600; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: .375rem; text-align: left; font-weight: 600; }
th, td { padding: .4375rem 1rem .4375rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
.end { text-align: right; }
.long { min-width: 10em; overflow-wrap: anywhere; }
thead th { font-weight: 600; vertical-align: bottom; }
thead tr:last-child > * { border-bottom: 2px solid var(--ink); }
tfoot th, tfoot td { font-weight: 600; }
tfoot tr:first-child > * { border-top: 1px solid var(--ink); }
tfoot tr:last-child > * { border-bottom: 2px solid var(--ink); }
figure { margin: 1.5rem 0; }
figure > img, figure > svg { display: block; }
figcaption { margin-top: .375rem; font-size: .875rem; color: var(--muted); }
.chart > figcaption { margin: 0; font-size: inherit; font-weight: 600; color: var(--ink); }
.chart svg { display: block; width: 100%; min-width: 30rem; }
.chart table { font-size: .9375em; line-height: 1.4; }
.callout { margin: 1.25rem 0; padding: 1rem 1.25rem; border-left: 4px solid var(--link); background: var(--info); }
.callout.action { border-color: var(--accent); background: var(--action); }
.callout > :first-child { margin-top: 0; }
.callout > :last-child { margin-bottom: 0; }
.signature { margin-top: 2rem; }
.signers { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 2rem; margin: 2rem 0 1rem; padding: 0; list-style: none; }
.signers p { margin: 0 0 .25rem; }
.signers .write { margin-top: 3rem; padding-top: .25rem; border-top: 1px solid var(--ink); font-size: .875rem; color: var(--muted); }
.signers .write.short { margin-top: 2rem; max-width: 9rem; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--rule); font-size: .875rem; line-height: 1.45; color: var(--muted); }
footer p { margin: 0; }
@media (max-width: 40rem) {
  .sheet { margin: 0; padding: 1.5rem 1.25rem; }
  p, li, dt, dd, h1, h2, h3 { hyphens: auto; }
  dl > div { grid-template-columns: 1fr; gap: 0; margin-bottom: .5rem; }
  th, td { padding-right: .625rem; }
  .text { min-width: 13rem; }
  .reference { grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .75rem 1rem; }
}
`;
