export const indexStyle = `
:root { color-scheme: light; --ink: #1a1e24; --muted: #545c68; --accent: #87361b; --link: #0b4969; --rule: #c6cbd1; --paper: #fff; --ground: #f1f3f5; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
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
.kolommen { display: grid; grid-template-columns: repeat(auto-fit, minmax(12.5rem, 1fr)); gap: 1.25rem 2rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
h3 { margin: 0 0 .375rem; font-size: 1.0625rem; font-weight: 600; }
section p { margin: 0 0 .5rem; }
.klein { font-size: .9375rem; color: var(--muted); }
.bevindingen, .brieven, .stukken { margin: 0 0 .5rem; padding: 0; list-style: none; }
.bevindingen li { margin-bottom: .5rem; padding-left: .75rem; border-left: 3px solid var(--link); }
.bevindingen .fout { border-color: #a4262c; }
.bevindingen .waarschuwing { border-color: #9a6700; }
.bevindingen span { display: block; font-size: .875rem; font-weight: 600; color: var(--muted); }
.bevindingen .fout span { color: #a4262c; }
.goed { padding-left: .75rem; border-left: 3px solid #1b6e3c; }
.brieven li { margin-bottom: .625rem; }
.brieven a, .formaten a { display: inline-block; padding: .125rem .25rem .125rem 0; }
.stukken a { display: inline-block; padding: .125rem 0; }
footer { padding-top: 1rem; padding-bottom: 3rem; color: var(--muted); font-size: .9375rem; }
@media print { body { background: none; } article { break-inside: avoid; border: 1px solid var(--rule); } }
`;
