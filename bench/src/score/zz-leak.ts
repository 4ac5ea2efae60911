import { readGoldDocuments } from "./gold-document.js";
import { parseTranscript } from "@colloquy/transcript-parser";
const docs = readGoldDocuments("packages/transcript-parser/gold/");
for (const d of docs) {
  const { transcripts } = await parseTranscript(new TextEncoder().encode(d.text), { fileName: d.fileName });
  const out: string[] = [];
  for (const n of d.gold.nonSpeech) {
    for (const t of transcripts.flatMap((x) => x.turns)) {
      const s = Math.max(n.startChar, t.span.start), e = Math.min(n.endChar, t.span.end);
      if (e <= s) continue;
      let cut = 0;
      for (const p of transcripts.flatMap((x) => x.paratexts)) { const a = Math.max(s, p.span.start), b = Math.min(e, p.span.end); if (b > a) cut += b - a; }
      for (const ed of t.edits) { if (ed.text.trim() === "" ) { const a = Math.max(s, ed.span.start), b = Math.min(e, ed.span.end); if (b > a) cut += b - a; } }
      if (e - s - cut > 3) out.push(d.text.slice(s, e).replace(/\s+/g, " ").slice(0, 90));
    }
  }
  if (out.length) console.log(`== ${d.id} ${out.length}/${d.gold.nonSpeech.length}\n   ` + out.slice(0, 7).join("\n   "));
}
