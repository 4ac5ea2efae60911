/** The look of a report: a book page in both themes. Every colour goes with a word and a line of its own kind. */
export const PAGE_STYLE = `:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1f1d1a;--dim:#655f56;--rule:#dcd6ca;--good:#1f6b3a;--doubt:#8a5a00;--bad:#a3201d}
@media (prefers-color-scheme:dark){:root{--paper:#191817;--ink:#e9e4da;--dim:#a39b8d;--rule:#3b3833;--good:#7ccf96;--doubt:#e0b25c;--bad:#ff8f87}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Source Serif 4","Liberation Serif",serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem;font-weight:600}
h2{font-size:1.2rem;margin:2.5rem 0 .5rem;font-weight:600}
p{margin:.5rem 0}
.sum,.where,.note,dt,footer{color:var(--dim)}
.text{white-space:pre-wrap;border-block:1px solid var(--rule);padding:1rem 0;margin:1rem 0}
mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:.22em;text-decoration-color:var(--good)}
mark a{color:inherit;text-decoration:none}
mark.doubt{text-decoration-style:dashed;text-decoration-color:var(--doubt)}
mark.bad{text-decoration-style:wavy;text-decoration-color:var(--bad)}
sup{font-size:.7em;line-height:0}
ol{list-style:none;margin:0;padding:0}
li{border-block-start:1px solid var(--rule);padding:.9rem 0}li:first-child{border:0}
blockquote{margin:.25rem 0}
.label{font:600 .8rem/1.4 system-ui,sans-serif;letter-spacing:.02em}
.good .label{color:var(--good)}.doubt .label{color:var(--doubt)}.bad .label{color:var(--bad)}
del{color:var(--bad)}ins{color:var(--good);text-decoration-style:double}
a{color:inherit}
footer{border-block-start:1px solid var(--rule);margin-block-start:2.5rem;padding-block-start:.75rem;font-size:.9rem}
@media (forced-colors:active){mark{text-decoration-color:LinkText}}
@media print{body{max-width:none;padding:0}li{break-inside:avoid}}`;
