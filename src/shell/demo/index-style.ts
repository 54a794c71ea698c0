export const indexStyle = `
:root { color-scheme: light; --ink: #1a1e24; --muted: #545c68; --accent: #87361b; --link: #0b4969; --rule: #c6cbd1; --paper: #fff; --ground: #f1f3f5; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif; }
header, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; padding-bottom: 1rem; }
.merk { margin: 0 0 .5rem; color: var(--accent); font-weight: 600; font-size: 1.25rem; }
h1 { margin: 0 0 1rem; font-size: clamp(1.75rem, 4vw, 2.5rem); line-height: 1.2; font-weight: 600; max-width: 22em; }
.intro { margin: 0; max-width: 42em; font-size: 1.1875rem; }
.stappen { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; margin: 2rem 0; padding: 0; list-style: none; counter-reset: stap; }
.stappen li { counter-increment: stap; padding: 1rem 1.25rem; background: var(--paper); border-top: 4px solid var(--accent); }
.stappen strong { display: block; }
.stappen strong::before { content: counter(stap) ". "; color: var(--accent); }
.telling { margin: 0 0 .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 2.5rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .25rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
article { margin: 0 0 1.5rem; padding: 1.5rem 1.75rem; background: var(--paper); border-left: 4px solid var(--rule); scroll-margin-top: 1rem; }
article:target { border-left-color: var(--accent); }
.soort { margin: 0; color: var(--muted); font-size: .875rem; }
.soort::first-letter { text-transform: uppercase; }
h2 { margin: 0 0 .25rem; font-size: 1.375rem; line-height: 1.3; font-weight: 600; }
article > p { margin: 0 0 1rem; max-width: 46em; }
.kolommen { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14.5rem, 100%), 1fr)); gap: 1.25rem 2rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
.kolommen > section { min-width: 0; overflow-wrap: anywhere; }
h3 { margin: 0 0 .375rem; font-size: 1.0625rem; font-weight: 600; }
section p { margin: 0 0 .5rem; }
.klein { font-size: .9375rem; color: var(--muted); }
.bevindingen, .lezers, .stukken, .rekenstappen, .verschillen, .keuzes, .vragen { margin: 0 0 .5rem; padding: 0; list-style: none; }
.rekenstappen li, .verschillen li, .keuzes li, .vragen li { margin-bottom: .375rem; padding-left: .75rem; border-left: 1px solid var(--rule); font-size: .9375rem; line-height: 1.45; }
.lezers li { margin-bottom: .5rem; padding-left: .75rem; border-left: 3px solid #1b6e3c; font-size: .9375rem; line-height: 1.45; }
.lezers .niet { border-color: var(--rule); color: var(--muted); }
.bevindingen li { margin-bottom: .5rem; padding-left: .75rem; border-left: 3px solid var(--link); }
.bevindingen .fout { border-color: #a4262c; }
.bevindingen .waarschuwing { border-color: #9a6700; }
.bevindingen span { display: block; font-size: .875rem; font-weight: 600; color: var(--muted); }
.bevindingen .fout span { color: #a4262c; }
.goed { padding-left: .75rem; border-left: 3px solid #1b6e3c; }
.formaten a { display: inline-block; padding: .125rem .25rem .125rem 0; }
.post { margin-top: 1rem; border-top: 1px solid var(--rule); padding-top: .75rem; }
summary { padding: .25rem 0; cursor: pointer; color: var(--link); }
summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
summary h3 { display: inline; margin: 0; }
.brieven { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 1.25rem; align-items: start; margin-top: .75rem; }
.brief { min-width: 0; max-width: 40rem; }
.brief h4 { margin: 0; font-size: 1rem; font-weight: 600; }
.brief .formaten { margin: 0 0 .5rem; font-size: .9375rem; }
.blad { padding: 1.25rem 1.375rem; border: 1px solid var(--rule); border-top: 3px solid var(--accent); font-size: .9375rem; line-height: 1.5; overflow-wrap: anywhere; }
.blad h5 { margin: 0 0 .75rem; font-size: 1.25rem; line-height: 1.25; font-weight: 600; }
.blad h6 { margin: 1.125rem 0 .25rem; font-size: 1rem; line-height: 1.3; font-weight: 600; }
.blad p { margin: 0 0 .625rem; max-width: none; }
.blad ul, .blad ol { margin: 0 0 .625rem; padding-left: 1.25rem; }
.blad .nobreak { white-space: nowrap; }
.blad .scroll { overflow-x: auto; margin: .625rem 0; }
.blad .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.blad table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.4; overflow-wrap: break-word; }
.blad caption { padding-bottom: .25rem; text-align: left; font-weight: 600; }
.blad th, .blad td { padding: .3125rem .75rem .3125rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; font-variant-numeric: tabular-nums; }
.blad thead th, .blad tfoot > tr > * { font-weight: 600; }
.blad th:last-child, .blad td:last-child { padding-right: 0; }
.blad .end { text-align: right; }
.blad dl > div { margin-bottom: .25rem; }
.blad dt { font-weight: 600; }
.blad dd { margin: 0; }
.blad .callout { margin: .75rem 0; padding: .75rem 1rem; border-left: 4px solid var(--link); background: #f1f4f7; }
.blad .callout.action { border-color: var(--accent); background: #faf2ed; }
.blad .callout > :first-child { margin-top: 0; }
.blad .callout > :last-child, .blad > :last-child { margin-bottom: 0; }
.stukken a { display: inline-block; padding: .125rem 0; }
footer { padding-top: 1rem; padding-bottom: 3rem; color: var(--muted); font-size: .9375rem; }
@media print { html { font-size: 9.5pt; } body { background: none; } header, main, footer { max-width: none; padding: 0; } article { padding: 1rem 0; border: 0; border-top: 2px solid var(--ink); } h2, h3, h4, h5, h6 { break-after: avoid; } .kolommen { grid-template-columns: 1fr 1fr; } .brieven { grid-template-columns: repeat(3, 1fr); } .blad { break-inside: auto; font-size: 8pt; padding: .5rem; } .post:not([open]), nav { display: none; } }
`;
