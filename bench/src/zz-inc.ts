import { createEngine } from "../../packages/csl-processor/src/create-engine.js";
import { DocumentProcessor } from "../../packages/csl-processor/src/document-processor.js";
import { html, parseStyle, parseLocale } from "@colloquy/csl-processor";
import { serialise } from "../../packages/csl-processor/src/output/serialise.js";
import { generateCitations, generateItems } from "./csl/generate-items.js";
import { readFileSync } from "node:fs";
const [name = "apa", n = "1000", pool = "1000", crowd = "many"] = process.argv.slice(2);
const xml = readFileSync(`/work/shared/data/csl/styles/${name}.csl`, "utf8");
const st = parseStyle(xml); const lo = parseLocale(readFileSync("/work/shared/data/csl/locales/locales-en-US.xml", "utf8"));
if (!st.ok || !lo.ok) throw 1;
const items = generateItems(Number(pool), crowd as "many");
const notes = /class="note"/.test(xml);
const cits = generateCitations(Number(n), items, notes, n === pool);
let least = 1e9; for (let round = 0; round < Number(process.env.R ?? 12); round++) {
  let layouts = 0; const by: Record<string, number> = {};
  const { engine, typography, warnings } = createEngine({ style: st.value, locales: [lo.value] });
  const counting = { ...engine, specialise: ((s: any, c: any) => { layouts++; by[s] = (by[s] ?? 0) + 1; return engine.specialise(s, c); }) as typeof engine.specialise };
  const p = new DocumentProcessor(counting, (x) => serialise(x, typography, html), warnings);
  p.setItems(items, { listed: "cited" });
  p.citations();
  const start = process.cpuUsage(); let changed = 0, worst = 0;
  for (const c of cits) { const b = layouts; changed += p.insert(c).length; worst = Math.max(worst, layouts - b); }
  const { user, system } = process.cpuUsage(start);
  least = Math.min(least, (user + system) / 1000); if (round === Number(process.env.R ?? 12) - 1) console.log(name, `${least.toFixed(1)} ms`, { layouts, changed, worst, ...by });
}
