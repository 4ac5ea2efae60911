import { checkInvariants } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { parseTranscript } from "../index.js";

/** The reading texts of a document that breaks no invariant. */
async function read(text: string, fileName: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const { transcripts } = await parseTranscript(bytes, { fileName });
  for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return transcripts.flatMap(({ turns }) => turns.map((turn) => turn.text));
}

const LEDE = "Wilma Tarn has kept the ferry at Holm for forty years, and has never once been asked about the bell on its bow.";
const TALK = ["When did you begin?", "In the spring of the flood.", "Who taught you?", "Nobody taught me. I watched the water, and the water is a patient teacher.", "And the bell?", "It rings."];

/** A talk in bold and plain paragraphs, with something put after its fourth one. */
function markdown(inserted: string): string {
  const [a, b, c, d, e, f] = TALK;
  return `# The ferry\n\n${LEDE}\n\n**${a}**\n\n${b}\n\n**${c}**\n\n${d}\n\n${inserted}\n\n**${e}**\n\n${f}\n`;
}

function html(inserted: string): string {
  const [a, b, c, d, e, f] = TALK;
  return `<h1>The ferry</h1><p>${LEDE}</p><p><b>${a}</b></p><p>${b}</p><p><b>${c}</b></p><p>${d}</p>${inserted}<p><b>${e}</b></p><p>${f}</p>`;
}

test.each([
  ["a bold line over a list of links", "**THE ISLES**\n\n- [**Why is salt so cheap?**](/salt)\n- [Eels, a bad year](/eels)"],
  ["a heading over a list of links", "### More of this\n\n- [Eels](/eels)\n- [Salt is dear](/salt)"],
  ["a link with words before it", "Read also: [The long winter of the eels](/eels)"],
  ["a link alone", "[The long winter of the eels](/eels)"],
  ["a call in italics that ends in a link", "*Our letter from the isles comes every Friday, with one recipe. [Sign up here](/nl)*"],
  ["a sentence of the text set large", "> The water is a patient teacher\n"],
  ["a sentence of the text in bold", "**I watched the water, and the water is a patient teacher**"],
  ["a line that heads tags", "**Tags**\n\n- isles\n- ferries"],
])("%s is no turn of a Markdown page", async (_name, inserted) => {
  expect(await read(markdown(inserted), "a.md")).toEqual(TALK);
});

test.each([
  ["a newsletter box", '<section class="newsletter"><p><b>Letter from the isles</b></p><p>Every Friday, by boat.</p></section>'],
  ["a share bar", "<div class=share>Share on: Post, Pigeon <a>Send it</a></div>"],
  ["a read-also line without a class", "<div><strong>Lire aussi |</strong> <a href=/eels>Le long hiver des anguilles</a></div>"],
  ["a box with a question", "<aside><h3>The bell</h3><p><b>Who cast it?</b></p><p>Nobody knows.</p></aside>"],
  ["a list of what is most read", "<section><h4>Most read</h4><ol><li><b>Why do piers creak?</b></li><li>P. Larch in court</li></ol></section>"],
  ["a pull quote", "<blockquote class=pullquote><p>The water is a patient teacher</p></blockquote>"],
])("%s is no turn of a web page", async (_name, inserted) => {
  expect(await read(html(inserted), "a.html")).toEqual(TALK);
});

test.each([
  ["a quotation that stands nowhere else", "> All boats are late, and all bells are early."],
  ["a link within a sentence", "I wrote it down in [the book](/book), and then lost the book itself."],
  ["a list of things", "1. the rope;\n2. the lamp;\n3. the third oar."],
])("%s stays in its turn", async (_name, inserted) => {
  const turns = await read(markdown(inserted), "a.md");
  expect(turns).toHaveLength(6);
  expect(turns[3]?.length).toBeGreaterThan((TALK[3]?.length ?? 0) + 20);
});

test("bold runs side by side are one question", async () => {
  const turns = await read(markdown("**Any heirs?** **They speak of a company.**\n\nThey came in ties."), "a.md");
  expect(turns.slice(4, 6)).toEqual(["Any heirs? They speak of a company.", "They came in ties."]);
});

test("labels in a box that is called furniture are labels", async () => {
  const talk = "<p>Tarn: The water rose.</p><p>Holm: How high?</p><p>Tarn: To the bell.</p><p>Holm: And then?</p>";
  const page = `<h1>The ferry</h1><div class="sidebar">${talk}</div><p>${LEDE.repeat(4)}</p>`;
  expect((await read(page, "a.html")).slice(0, 3)).toEqual(["The water rose.", "How high?", "To the bell."]);
});

test("a text that is linked to its recording sentence by sentence stays", async () => {
  const talk = TALK.map((text, index) => (index % 2 === 0 ? `**${text}**` : `[${text}](/play?at=${index})`)).join("\n\n");
  expect(await read(`${LEDE.slice(0, 60)}.\n\n${talk}\n`, "a.md")).toEqual(TALK);
});

test("names that lead to pages of those who bear them are labels", async () => {
  const talk = TALK.map((text, index) => `[${index % 2 === 0 ? "Ada Holm" : "Wilma Tarn"}](/people/${index % 2})\n\n${text}`).join("\n\n");
  expect(await read(`# The ferry\n\n${LEDE}\n\n${talk}\n`, "a.md")).toEqual(TALK);
});
