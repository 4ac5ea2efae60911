import { readFileSync } from "node:fs";
import { checkInvariants, type Transcript } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";

async function parse(name: string): Promise<Transcript> {
  const bytes = new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
  const { transcripts, diagnostics, report } = await parseTranscript(bytes, { fileName: name });
  const [transcript] = transcripts;
  expect(report.format).toBe("rtf");
  expect(checkInvariants(transcript, { bytes })).toEqual([]);
  expect(diagnostics).toEqual([]);
  return transcript;
}

/** Turns as a person would check them, white space aside. */
async function said(name: string): Promise<string[]> {
  const { turns, speakers } = await parse(name);
  const labels = new Map(speakers.map((speaker) => [speaker.id, speaker.labels[0]]));
  return turns.map(({ speakerId, text }) => `${labels.get(speakerId ?? "") ?? "-"}: ${text.replace(/\s+/g, " ")}`);
}

const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();

describe("the founding document", () => {
  test.each(["founding-libreoffice.rtf", "founding-pandoc.rtf", "founding-lines-libreoffice.rtf"])("%s: 14 turns, 7 exchanges, metadata", async (name) => {
    expect(foundingContent(await parse(name))).toEqual(FOUNDING);
  });
});

describe("the oral history", () => {
  test("LibreOffice and pandoc write the same words", async () => {
    const office = await parse("oral-history-libreoffice.rtf");
    const pandoc = await parse("oral-history-pandoc.rtf");
    const margins = words("Salt Road Oral History Project – Interview 17. Page 2 of 2");
    expect(words(office.source.text)).toEqual([...words(pandoc.source.text), ...margins].sort());
    expect(office.turns.map(({ text }) => words(text))).toEqual(pandoc.turns.map(({ text }) => words(text)));
  });

  test("the deletion is no text, notes are no speech, and names are right in every script", async () => {
    const { source, turns } = await parse("oral-history-libreoffice.rtf");
    const speech = turns.map(({ text }) => text).join("\n");
    expect(source.text).not.toContain("perhaps even three days");
    expect(source.text).toContain("Kostas Vlachos (Κώστας Βλάχος)");
    expect(speech).not.toContain("Vlachos");
    expect(speech).toContain("everybody called “the Greek”. He came");
    expect(speech).toContain("Professor Yamamoto (山本 恵)");
    expect(speech).toContain("Ангел Стоянов");
  });
});

describe("in the way of other producers", () => {
  test("WordPad", async () => {
    expect(await said("wordpad.rtf")).toEqual([
      "Reporter: How long have you crossed this sound, Mr. Åkerlund?",
      "Åkerlund: Since 1979, twice a day, and I have not missed a morning – except one. My wife still says: “You married the ferry.”",
      "Reporter: Which morning was that?",
      "Åkerlund: The one when Иван Петрович came over from the other side. He brought: tea; a chessboard, and two ropes.",
      "Reporter: And who won?",
      "Åkerlund: Nobody. It is a café now, at http://kolmsund.example.",
    ]);
  });

  test("TextEdit", async () => {
    expect(await said("textedit.rtf")).toEqual([
      "Lindqvist: Dr. Mbeki, what do you hear first when you come in?",
      "Mbeki: The fans. Then the kettle. — It is “quiet” only in films, café or not. And sometimes the wind, ≈40 knots of it, from Владивосток.",
      "Lindqvist: Whose drawing is that?",
      "Mbeki: My daughter’s: 山, she says, is a mountain, and \u{1F680} is me.",
      "Lindqvist: And the second line below?",
      "Mbeki: A note to self: buy tea.",
    ]);
  });

  test("Word 97 in Russian: a note apart, and a title that is not the template's", async () => {
    expect(await said("word-97-cyrillic.rtf")).toEqual([
      "Корреспондент: Когда вы впервые вышли в море?",
      "Орехов: В пятьдесят шестом. Мне было шестнадцать лет, и капитан сказал: «Или сейчас, или никогда».",
      "Корреспондент: А что вы ответили?",
      "Орехов: Ничего. Я уже стоял на палубе — и качало.",
    ]);
    const { metadata, source } = await parse("word-97-cyrillic.rtf");
    expect(metadata.title).toBe("Беседа с капитаном Ореховым");
    expect(source.text.endsWith("\n\n1 По другим сведениям, семнадцать.\n\nАрхив речного порта")).toBe(true);
  });

  test("Word of today: a comment, a deletion, hidden text, a text box, a list, a table of times", async () => {
    expect(await said("word-2016.rtf")).toEqual([
      "Petersen: Frau Ketelsen, wer hat den Deich gebaut?",
      "Ketelsen: Mein Urgroßvater und seine fünf Brüder. 1862 war das, sagt man.",
      "Petersen: Und womit?",
      "Ketelsen: Mit drei Dingen: Schubkarren, Klei, Geduld.",
      "Petersen: Was kam dann?",
      "Ketelsen: Die Flut. Und dann noch eine.",
      "Petersen: Und heute?",
      "Ketelsen: Heute kommt das Amt.",
    ]);
  });

  test("InqScribe", async () => {
    expect(await said("inqscribe.rtf")).toEqual([
      "Marlowe: We are at the lighthouse of Ness. Who lit it first?",
      "Fenn: My grandfather, in 1911. He used to say that the lamp lit him.",
      "Marlowe: Did you ever climb it in a storm?",
      "Fenn: Once. I counted the steps: a hundred and four up, none down. I slid.",
    ]);
  });

  test("rich edit fields in Japanese", async () => {
    expect(await said("shift-jis.rtf")).toEqual([
      "記者: 表から見える灯台は、いつ建てられましたか。",
      "能登: 昭和十二年です。ソーラーの灯は後からです。",
      "記者: 予想より古いですね。",
      "能登: ええ、私と同じ年です。",
    ]);
  });

  test("MAXQDA and f4: times at the ends of paragraphs are cues and no speech", async () => {
    expect(await said("maxqda.rtf")).toEqual([
      "I: Frau Özdemir, wie sind Sie zur Weberei gekommen?",
      "B1: Über meine Großmutter. Sie hatte einen Webstuhl in der Küche, und wir durften nicht daran – also wollten wir alle.",
      "I: Und Ihr Bruder?",
      "B2: Ich habe die Schiffchen geschnitzt. (lacht) Ohne mich wäre kein Tuch fertig geworden.",
      "I: Was ist davon geblieben?",
      "B1: Das hier, (..) das Tuch auf dem Tisch.",
    ]);
    const { source } = await parse("maxqda.rtf");
    expect(source.locations.flatMap((place) => ("startMs" in place ? [[place.startMs, place.endMs]] : []))).toEqual([
      [0, 7400],
      [7400, 21_900],
      [21_900, 24_000],
      [24_000, 33_600],
      [33_600, 36_200],
      [36_200, 41_800],
    ]);
  });
});
