import { expect, test } from "vitest";
import { parseTranscript } from "../index.js";

/** Each turn as its label and its text. */
async function read(text: string, fileName: string): Promise<string[]> {
  const { transcripts } = await parseTranscript(new TextEncoder().encode(text), { fileName });
  return transcripts.flatMap(({ turns, source }) => turns.map((turn) => `${turn.labelSpan === null ? "" : source.text.slice(turn.labelSpan.start, turn.labelSpan.end)} ${turn.text}`));
}

const TALK = [
  ["P", "¿Quién toca hoy?"],
  ["R", "Nadie. Se fue el mulo."],
  ["P", "¿Y mañana?"],
  ["R", "Mañana toca mi hermana."],
  ["P", "¿A qué hora?"],
  ["R", "A las nueve."],
  ["P", "¿Con qué mano?"],
  ["R", "Con la izquierda."],
] as const;

/** Bold labels, of which the last but one answer goes on with something. */
function page(inserted: string, last = "<b>R.</b> Con la izquierda."): string {
  const paragraphs = TALK.slice(0, 7).map(([label, text]) => `<p><b>${label}.</b> ${text}</p>`);
  return `<h1>La torre</h1>${paragraphs.slice(0, 4).join("")}${inserted}${paragraphs.slice(4).join("")}<p>${last}</p>`;
}

test.each([
  ["an initial", "R. Holm, ponía en el sobre."],
  ["another one", "P. Larch y nadie más."],
])("where labels are bold, %s in running text is none", async (_name, words) => {
  const turns = (await read(page(`<p>${words}</p>`), "a.html")).map((turn) => turn.replace(/<[^>]*>/g, ""));
  expect(turns).toHaveLength(8);
  expect(turns[3]).toBe(`R. Mañana toca mi hermana.\n${words}`);
});

test.each(["<b>R,</b> Con la izquierda.", "<b>R</b>. Con la izquierda.", "<b>R;</b> Con la izquierda."])("%j begins a turn", async (last) => {
  const turns = await read(page("", last), "a.html");
  expect(turns).toHaveLength(8);
  expect(turns[7]).toContain(" Con la izquierda.");
});

test("a bold word for a role behind a few words of the editor begins a turn", async () => {
  const said = ["Ann: What is new?", "Bob: The bridge.", "Ann: And the ferry?", "Bob: It still goes."].map((line) => line.replace(/^(\w+:)/, "**$1**"));
  const turns = await read(`${said.join("\n\n")}\n\nAfter the conference: **Question:** Is it safe?\n\n**Answer:** It is.\n`, "a.md");
  expect(turns.slice(4).map((turn) => turn.replace(/^.*:\**\s/, ""))).toEqual(["Is it safe?", "It is."]);
});
