import { readGoldDocuments } from "./gold-document.js";
import { parseTranscript } from "@colloquy/transcript-parser";
import { toPrediction } from "./prediction.js";
const docs = readGoldDocuments("packages/transcript-parser/gold/");
for (const d of docs) {
  const { transcripts } = await parseTranscript(new TextEncoder().encode(d.text), { fileName: d.fileName });
  const p = toPrediction(transcripts);
  const mark = (q: typeof p) => { const m = new Uint8Array(d.text.length); for (const t of q.turns) m.fill(1, t.startChar, t.endChar); for (const t of q.nonSpeech) m.fill(0, t.startChar, t.endChar); return m; };
  const g = mark(d.gold as typeof p), o = mark(p);
  const out: string[] = []; let total = 0;
  for (let i = 0; i < g.length;) { if (!(o[i] && !g[i])) { i++; continue; } let j = i; while (j < g.length && o[j] && !g[j]) j++; const s = d.text.slice(i, j).trim().replace(/\s+/g, " "); if (s.length > 2) { out.push(`${s.length} ${s.slice(0, 140)}`); total += s.length; } i = j; }
  if (total > 10) console.log(`== ${d.id} ${total}\n   ` + out.slice(0, 6).join("\n   "));
}
