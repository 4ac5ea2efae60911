import { readGoldDocuments } from "/work/main/bench/src/score/gold-document.ts";
import { toPrediction } from "/work/main/bench/src/score/prediction.ts";
import { scoreDocument } from "/work/main/bench/src/score/score-document.ts";
import { parseTranscript } from "@colloquy/transcript-parser";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
const [which = "", mode = "own"] = process.argv.slice(2);
const D="/work/shared/data/transcripts";
const docs = mode === "own" ? readGoldDocuments("/work/main/packages/transcript-parser/gold").filter((d) => d.id.includes(which)) : readdirSync(D+"/gold").filter(f=>f.includes(which)).map(f=>{const g=JSON.parse(readFileSync(join(D,"gold",f),"utf8"));const text=readFileSync(join(D,g.file),"utf8");return {id:f,text:text.slice(0,g.annotatedUntilChar??text.length),gold:g,fileName:basename(g.file),full:text,until:g.annotatedUntilChar??text.length}});
for (const d of docs as any[]) {
  const p = await parseTranscript(new TextEncoder().encode(d.full??d.text), { fileName: d.fileName });
  let pred: any = toPrediction(p.transcripts);
  if(d.until) pred={...pred,turns:pred.turns.filter((t:any)=>t.startChar<d.until).map((t:any)=>({...t,endChar:Math.min(t.endChar,d.until)}))};
  const c = scoreDocument(d.text, {nonSpeech:[],...d.gold}, pred);
  console.log("#####", d.id, "F1", (2*c.foundTurns/(c.goldTurns+c.predictedTurns)).toFixed(3), "label", (c.byLabel/c.speech).toFixed(3),"person",(c.byPerson/c.speech).toFixed(3),"role", (c.byRole/c.speech).toFixed(3),"leak",(c.leaked/Math.max(1,c.unspoken)).toFixed(3));
  console.log(" forms", JSON.stringify(p.report.forms));
  console.log(" rejected", p.report.labels.filter(l=>!l.accepted).slice(0,14).map(l=>`${l.label}[${l.ending}]x${l.count}:${l.reason}`).join(" | ").slice(0,900));
  const T=d.text; const q=(s:number,e:number)=>JSON.stringify(e-s>160?T.slice(s,s+100)+" … "+T.slice(e-45,e)+" #"+(e-s):T.slice(s,e));
  const gs=new Set(d.gold.turns.map((t:any)=>t.startChar)); 
  const miss=d.gold.turns.filter((t:any)=>!pred.turns.some((x:any)=>Math.abs(x.startChar-t.startChar)<=3));
  const spur=pred.turns.filter((t:any)=>![...gs].some((x:any)=>Math.abs(x-t.startChar)<=3));
  for(const t of miss.slice(0,6)) console.log("  MISS",t.speaker,t.role,JSON.stringify(T.slice(Math.max(0,t.startChar-45),t.startChar)),"→",q(t.startChar,t.endChar));
  for(const t of spur.slice(0,6)) console.log("  SPUR",t.speaker,t.role,JSON.stringify(T.slice(Math.max(0,t.startChar-30),t.startChar)),"→",q(t.startChar,t.endChar));
  // leaks
  const owner=new Int32Array(T.length); d.gold.turns.forEach((t:any,i:number)=>owner.fill(i+1,t.startChar,t.endChar)); for(const n of d.gold.nonSpeech??[])owner.fill(0,n.startChar,n.endChar);
  const who=new Int32Array(T.length); pred.turns.forEach((t:any,i:number)=>who.fill(i+1,t.startChar,t.endChar)); for(const n of pred.nonSpeech)who.fill(0,n.startChar,n.endChar);
  const runs=(f:(i:number)=>boolean)=>{const r:[number,number][]=[];let s=-1;for(let i=0;i<=T.length;i++){const on=i<T.length&&(f(i)||(s>=0&&/\s/.test(T[i])));if(on&&s<0&&!/\s/.test(T[i]))s=i;if(!on&&s>=0){r.push([s,i]);s=-1}}return r};
  for(const [s,e] of runs(i=>!owner[i]&&!!who[i]&&!/\s/.test(T[i])).filter(([s,e])=>T.slice(s,e).trim().length>2).slice(0,40)) console.log("  LEAK",q(s,e));
  for(const [s,e] of runs(i=>!!owner[i]&&!who[i]&&!/\s/.test(T[i])).filter(([s,e])=>T.slice(s,e).trim().length>2).slice(0,20)) console.log("  LOST",q(s,e));
  const roles=new Map<string,number>(); for(let i=0;i<T.length;i++){ if(!owner[i]||!who[i]||/\s/.test(T[i]))continue; const g=d.gold.turns[owner[i]-1],w=pred.turns[who[i]-1]; if(g.role!==w.role){const k=`${g.speaker}(${g.role}) got ${w.speaker}(${w.role})`;roles.set(k,(roles.get(k)??0)+1)} }
  for(const [k,v] of [...roles].sort((a,b)=>b[1]-a[1]).slice(0,4)) console.log("  ROLE",k,v);
  const names=new Map<string,number>(); for(let i=0;i<T.length;i++){ if(!owner[i]||!who[i]||/\s/.test(T[i]))continue; const g=d.gold.turns[owner[i]-1],w=pred.turns[who[i]-1]; if(g.speaker.toLowerCase()!==w.speaker.toLowerCase()){const k=`${g.speaker} got ${w.speaker}`;names.set(k,(names.get(k)??0)+1)} }
  for(const [k,v] of [...names].sort((a,b)=>b[1]-a[1]).slice(0,5)) console.log("  NAME",k,v);
  for(const w of c.wrongFields) console.log("  META",w);
  if(process.argv[4]) { for(const x of p.transcripts[0].paratexts) if(x.kind!=="markup") console.log("   P",x.kind,q(x.span.start,x.span.end)); for(const s of p.transcripts[0].speakers) console.log("   S",s.role,s.kind,JSON.stringify(s.name),s.labels.join("|")); }
}
