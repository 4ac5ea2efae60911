/**
 * The look of the reader: a book page of about 66 characters, the speakers in its margin, in both themes and on paper.
 * Colours are said twice, so that browsers without `light-dark()` have them, too.
 */
export const READER_STYLE = `
:root{color-scheme:light dark;--paper:#fcfaf5;--ink:#221d17;--dim:#655b50;--rule:#ddd5c6;--accent:#8a2f20;--measure:33rem;--margin:9rem;--apparatus:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#171512;--ink:#e6dfd2;--dim:#a59b8c;--rule:#3a352d;--accent:#e59a80}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:none;text-size-adjust:none;scroll-padding-block:1.5rem}
body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:calc(var(--measure) + 2.5rem);background:var(--paper);color:var(--ink);font:1.125rem/1.5 "Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L","Source Serif 4",Charter,"Noto Serif","Liberation Serif",serif;overflow-wrap:anywhere;text-rendering:optimizeLegibility}
h1,h2,h3,h4,p,dl,dd,ol,ul{margin:0;padding:0;font-size:inherit;font-weight:normal}
ol,ul{list-style:none}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1{font-size:1.75rem;line-height:1.2;text-wrap:balance}
.transcript>header h2{font-size:1.5rem;line-height:1.25;text-wrap:balance}
.small,.facts,.contents,.topics,.number,.exchange-name,.notes,footer{font:.8125rem/1.45 var(--apparatus)}
.small,.exchange-name,.number,dt,.score,footer{color:var(--dim)}
.transcript+.transcript{margin-block-start:5rem;border-block-start:1px solid var(--rule);padding-block-start:3rem}
.facts{margin-block:1rem;display:grid;gap:.3rem 1rem}
dd{white-space:pre-wrap}
.contents{margin-block:1.5rem;border-block:1px solid var(--rule);padding-block:.75rem}
.contents li{display:grid;grid-template-columns:2rem minmax(0,1fr)}
.contents span{padding-block:.2rem;color:var(--dim)}
.contents a{display:block;padding-block:.2rem;text-decoration:none;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.contents a:hover{text-decoration:underline}
.exchange{margin-block-start:2.25rem}
.exchange-name{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;margin-block-end:.5rem}
.topics{display:flex;flex-wrap:wrap;gap:.3rem;color:var(--ink)}
.topics li{border:1px solid var(--rule);border-radius:.75rem;padding:0 .55rem}
.turn{margin-block-start:1.1rem}
.speaker{display:inline;font-variant-caps:small-caps;letter-spacing:.03em;color:var(--accent)}
.question .speaker{color:var(--dim)}
.number{margin-inline-start:.5rem;font-variant-numeric:tabular-nums}
.number a{text-decoration:none}
.number a:hover{text-decoration:underline}
.speech p{white-space:pre-wrap;hanging-punctuation:first last}
.speech p+p{text-indent:1.5em}
.question .speech{font-style:italic}
.question .speech em{font-style:normal}
.turn:target .speech,.notes li:target{background:color-mix(in srgb,var(--accent) 10%,transparent);box-shadow:0 0 0 .4rem color-mix(in srgb,var(--accent) 10%,transparent)}
.aside{margin-block-start:1.1rem;color:var(--dim);font-size:1rem;line-height:1.45}
.aside p{white-space:pre-wrap}
.aside p+p{margin-block-start:.5rem}
.stage-direction{font-style:italic}
.heading p{color:var(--ink);font-weight:bold}
sup{font:.7em/0 var(--apparatus);font-style:normal}
.notes{margin-block-start:2.5rem;border-block-start:1px solid var(--rule);padding-block-start:.75rem;display:grid;gap:.5rem}
.notes li{display:grid;grid-template-columns:2rem minmax(0,1fr)}
footer{margin-block-start:2.5rem;border-block-start:1px solid var(--rule)}
.digest{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.75rem}
@media (min-width:30rem){.facts>div{display:grid;grid-template-columns:var(--margin) minmax(0,1fr);gap:1rem}}
@media (min-width:60rem){
body{max-width:calc(var(--measure) + 2*(var(--margin) + 1.5rem) + 2.5rem);padding-inline:calc(var(--margin) + 2.75rem)}
.turn{display:flow-root}
.turn>header{float:inline-start;inline-size:var(--margin);margin-inline-start:calc(-1*(var(--margin) + 1.5rem));text-align:end;line-height:1.3;padding-block-start:.2rem}
.number{display:block;margin:0}
.facts>div{grid-template-columns:minmax(0,1fr);position:relative}
.facts dt{position:absolute;inset-inline-end:calc(100% + 1.5rem);inline-size:var(--margin);text-align:end}
}
@media (forced-colors:active){.turn:target .speech,.notes li:target{outline:2px solid Highlight;outline-offset:.4rem}}
@media print{
:root{--paper:#fff;--ink:#000;--dim:#444;--rule:#999;--accent:#000;color-scheme:light}
@page{margin:20mm}
body{padding:0;max-width:none;font-size:11pt}
.contents{display:none}
.transcript+.transcript{break-before:page;border:0;padding:0;margin:0}
.turn>header,.exchange-name,.heading,h1,h2{break-after:avoid}
.speech p{orphans:2;widows:2}
a{text-decoration:none}
}
`;
