import { expect, test } from "vitest";
import { parseTranscript, parseTranscriptText } from "../index.js";

test("a name with a part on a line of its own begins the first turn", async () => {
  const page =
    "<h1>The bells</h1><p>August 19, 2016</p><p>AUDRA HOLM, HOST: </p><p>The bells of Port Ness have been silent since May.</p>" +
    "<p>NED OSK, BYLINE: This is one of them.</p><p>OSK: And this is another.</p><p>HOLM: Thank you.</p><p>OSK: And to you.</p><p>HOLM: Good night.</p>";
  const { transcripts } = await parseTranscript(new TextEncoder().encode(page), { fileName: "a.html" });
  expect(transcripts[0].turns.map(({ text }) => text)).toEqual([
    "The bells of Port Ness have been silent since May.",
    "This is one of them.",
    "And this is another.",
    "Thank you.",
    "And to you.",
    "Good night.",
  ]);
});

test.each(["**I:**", "I:", "**Interviewer:**", "INT:"])("a question with a time at its end is no title: %s", (asker) => {
  const text = `${asker} Frau Meier, wann haben Sie begonnen? #00:00:07-4#\n\n${asker.replace(/I\p{L}*/u, "B")} Im Mai war das. #00:00:15-1#\n\n${asker} Und wo? [00:00:19]\n\n${asker.replace(/I\p{L}*/u, "B")} Am Wehr. (00:22)\n`;
  const { turns, metadata } = parseTranscriptText(text).transcripts[0];
  expect(turns.map((turn) => turn.text.replace(/ [#[(].*$/, ""))).toEqual(["Frau Meier, wann haben Sie begonnen?", "Im Mai war das.", "Und wo?", "Am Wehr."]);
  expect(metadata.title).toBeUndefined();
});

test.each([
  ["PH", "OB"],
  ["Holm", "Brask"],
])("full names at first, and then %s and %s, begin turns from the first on", (one, other) => {
  const talk = ["Peter Holm: This is an interview with Ola Brask on May 4", "Ola Brask: Good morning.", `${one}: Who keeps the weir?`, `${other}: I keep it.`, `${one}: Since when?`, `${other}: Since the flood.`];
  const [{ turns, speakers }] = parseTranscriptText(`The Weir\n\n${talk.join("\n\n")}\n`).transcripts;
  expect(turns.map((turn) => turn.text)).toEqual(talk.map((turn) => turn.replace(/^[^:]+: /u, "")));
  expect(speakers.map(({ name }) => name?.full)).toEqual(["Peter Holm", "Ola Brask"]);
});
