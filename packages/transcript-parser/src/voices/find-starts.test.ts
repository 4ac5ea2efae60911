import { expect, test } from "vitest";
import { parseTranscript } from "../index.js";

test("heads of a list that an answer announces are no questions", async () => {
  const list = "Four rules:\n\n1. **Never pass twice.**\n2. **Never turn.** Even then.\n\nThe rest is rope.";
  const talk = ["Who cast it?", "My aunt.", "And how?", list, "Does it ring?", "On Fridays."];
  const page = talk.map((text, index) => (index % 2 === 0 ? `**${text}**` : text)).join("\n\n");
  const { transcripts } = await parseTranscript(new TextEncoder().encode(`# The bell\n\n${page}\n`), { fileName: "a.md" });
  expect(transcripts[0].turns).toHaveLength(6);
  expect(transcripts[0].turns[3]?.text).toContain("The rest is rope.");
});

test("Japanese questions in bold need no mark", async () => {
  const talk = ["いつ鳴りますか。", "朝です。", "誰に教わりましたか。", "祖母です。", "これからは。", "娘が継ぎます。"];
  const page = talk.map((text, index) => (index % 2 === 0 ? `<p><strong>${text}</strong></p>` : `<p>\u3000${text}</p>`));
  const box = "<div class=related><p>【関連記事】</p><ul><li><a href=/1>港の鐘</a></li></ul></div>";
  const html = `<h1>鐘の町</h1>${page.slice(0, 4).join("")}${box}${page.slice(4).join("")}`;
  const { transcripts } = await parseTranscript(new TextEncoder().encode(html), { fileName: "a.html" });
  expect(transcripts[0].turns.map((turn) => turn.text)).toEqual(talk);
});

test("two words with a colon are no labels among questions that are all bold", async () => {
  const talk = ["Who cast it?", "My aunt.", "And when?", "Before the war.\n\n> Wilma: it will crack in May.\n\nIt did not.", "Does it ring?", "On Fridays."];
  const page = talk.map((text, index) => (index % 2 === 0 ? `**${text}**` : text)).join("\n\n");
  const text = `# The bell\n\n${page}\n\n**Correction, May 6:** The bell was cast in June.\n`;
  const { transcripts } = await parseTranscript(new TextEncoder().encode(text), { fileName: "a.md" });
  expect(transcripts[0].turns.map((turn) => turn.text).slice(0, 5)).toEqual([
    "Who cast it?",
    "My aunt.",
    "And when?",
    "Before the war.\nWilma: it will crack in May.\nIt did not.",
    "Does it ring?",
  ]);
});
