import { readFileSync } from "node:fs";
import { checkInvariants, isWhiteSpace, sliceSpan, speechSpans, textSpanToSource, toSource } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTranscript, parseTranscriptText, type ParseProgress } from "./index.js";

const SEED = new URL("../../../seeds/000_c324e881610add9a.txt", import.meta.url);

describe("the founding interview", async () => {
  const bytes = readFileSync(SEED);
  const result = await parseTranscript(bytes, { fileName: "echo.txt" });
  const [transcript] = result.transcripts;
  const { source, turns, exchanges, speakers, paratexts, metadata } = transcript;

  test("has 14 turns in 7 exchanges, question before answer", () => {
    expect(turns).toHaveLength(14);
    expect(exchanges.map(({ questionTurnIds, answerTurnIds }) => [...questionTurnIds, ...answerTurnIds])).toEqual(
      Array.from({ length: 7 }, (_, index) => [turns[2 * index]?.id, turns[2 * index + 1]?.id]),
    );
  });

  test("has two speakers: the minister, and the interviewer behind the magazine's label", () => {
    expect(speakers.map(({ id, span, ...speaker }) => speaker)).toEqual([
      {
        kind: "person",
        name: { full: "Murat Laumulin", family: "Laumulin", given: "Murat" },
        labels: ["Continent"],
        role: "interviewer",
        organisation: "Continent",
        sameAs: [],
      },
      {
        kind: "person",
        name: { full: "Kassymzhomart Tokaev", family: "Tokaev", given: "Kassymzhomart" },
        labels: ["Tokaev"],
        role: "interviewee",
        description: "Minister of Foreign Affairs of Kazakhstan",
        sameAs: [],
      },
    ]);
  });

  test("names the original publication and the reprint that carries it, and invents nothing", () => {
    const { evidence, ...fields } = metadata;
    expect(fields).toEqual({
      title: "“Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says",
      genre: "interview",
      language: "en",
      date: "2004-02-18/2004-03-02",
      excerpted: true,
      contributors: [
        {
          name: { full: "Kassymzhomart Tokaev", family: "Tokaev", given: "Kassymzhomart" },
          role: "interviewee",
          description: "Minister of Foreign Affairs of Kazakhstan",
        },
        { name: { full: "Murat Laumulin", family: "Laumulin", given: "Murat" }, role: "interviewer" },
        { name: { full: "Roman Vassilenko", family: "Vassilenko", given: "Roman" }, role: "contact" },
      ],
      publications: [
        {
          relation: "original",
          carrier: false,
          container: "Continent",
          description: "analytical magazine",
          issue: "03",
          date: "2004-02-18/2004-03-02",
        },
        {
          relation: "reprint",
          carrier: true,
          container: "Kazakhstan's Echo",
          description: "bimonthly publication",
          publisher: "Embassy of Kazakhstan to the USA and Canada",
          place: "Washington",
          date: "2004-03-02",
          issue: "8",
        },
      ],
    });
    const slices = Object.entries(evidence).map(([pointer, value]) => [
      pointer,
      value.from === "text" ? value.spans.map((span) => sliceSpan(source, span)).join(" | ") : value.from,
    ]);
    expect(Object.fromEntries(slices)).toMatchObject({
      "/date": "February 18 - March 2, 2004",
      "/excerpted": "Excerpted",
      "/language": "inferred",
      "/publications/0/issue": "# 03",
      "/publications/1/issue": "No. 8",
      "/publications/1/place": "Washington",
    });
  });

  test("keeps what nobody says out of the last answer", () => {
    expect(turns[13]?.text).toMatch(/^English is the modern lingua franca\..*politics and culture\.$/);
    expect(paratexts.map(({ kind, span }) => [kind, sliceSpan(source, span).slice(0, 24)])).toEqual([
      ["title", "“Bloc” Thinking No Longe"],
      ["byline", "Interview of Kassymzhoma"],
      ["editorial-note", "[NPT]"],
      ["biography", "Kassymzhomart Tokaev, a "],
      ["furniture", "* * *"],
      ["contact", "For news and information"],
      ["masthead", "Kazakhstan's Echo"],
      ["masthead", "A bimonthly publication "],
      ["masthead", "March 2, 2004 \u00A0 \u00A0 \u00A0 \u00A0 \u00A0 "],
    ]);
  });

  test("does not take addresses and clauses for labels, and says why", () => {
    const rejected = result.report.labels.filter(({ accepted }) => !accepted).map(({ label, reason }) => [label, reason]);
    expect(rejected).toEqual([
      ["We have managed to achieve the most important objectives in our China policies", "sentence"],
      ["Phone", "notice-word"],
      ["Contact persons", "notice-word"],
    ]);
  });

  test("keeps the editorial note in the reading text and out of the speech", () => {
    const turn = turns[9];
    if (turn === undefined) throw new Error("turn 10 is missing");
    expect(turn.text).toContain("The [NPT] treaty I mentioned");
    const speech = speechSpans(turn, paratexts).map((span) => sliceSpan(source, span));
    expect(speech).toHaveLength(2);
    expect(speech.join("")).not.toContain("[NPT]");
  });

  test("unwraps the narrow column, and keeps the same break as a paragraph after a full line", () => {
    expect(turns[1]?.text).toContain("the countries of Central Asia which have stood");
    expect(turns[1]?.text).toContain("a problem. The situation on the borders");
    expect(turns[7]?.text).toContain("organized crime.\nKazakhstan stands firmly");
  });

  test("maps every character of the reading text back to the source", () => {
    for (const turn of turns) {
      const replaced = turn.edits.map((edit) => edit.span);
      for (let offset = 0; offset < turn.text.length; offset += 1) {
        const at = toSource(turn, offset);
        if (replaced.some((span) => span.start <= at && at < span.end)) continue;
        expect(source.text[at]).toBe(turn.text[offset]);
      }
      expect(textSpanToSource(turn, { start: 0, end: turn.text.length })).toEqual(turn.span);
    }
  });

  test("holds every invariant, has nothing unrecognised, and raises no doubt", () => {
    expect(checkInvariants(transcript, { bytes })).toEqual([]);
    expect(result.report.unrecognisedShare).toBe(0);
    expect(result.diagnostics).toEqual([]);
  });

  test("is the same from text as from bytes, but for the bytes", () => {
    const [fromText] = parseTranscriptText(source.text, { fileName: "echo.txt" }).transcripts;
    const { bytes: ignored, ...textSource } = source;
    expect(fromText).toEqual({ ...transcript, source: textSource });
  });
});

/** Pieces of which transcripts are made, and pieces that should not be in them. */
const FRAGMENTS = [
  ...["Q: ", "A: ", "Tokaev: ", "MS. LEE:", "**Ann:** ", "问：", "Phone: ", "Date: ", "Interviewer: ", "12:57 ", "http://x"],
  ..."Interview with Ann Lee, director, by Bo Ray, “The Lamp”, # 3, March 2, 2004 (Excerpted)|Published by the Lamp".split("|"),
  ...["[NPT]", "(Laughter.)", "[", "]", "(", "* * *", "co-", "\u00AD", "?", ".", "“", "”"],
  ...["\n", "\n\n", "\r\n", "\r", "\f", "\u2028", " ", "  ", "\t", "\u00A0", "\u200B", "\uFEFF", "\u202E", "\0"],
  ...["word ", "Another sentence. ", "e\u0301", "😀", "\uD83D", "\uDE00", "\u{20000}", "العربية ", "日本"],
];

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((pieces) => pieces.join("")),
);

describe("any text", () => {
  test("is accounted for to the last character and breaks no invariant", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [transcript] = parseTranscriptText(text).transcripts;
        expect(checkInvariants(transcript)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test("gives reading text of characters that the source has in the same order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const turn of parseTranscriptText(text).transcripts[0].turns) {
          let at = turn.span.start;
          for (let offset = 0; offset < turn.text.length; offset += 1) {
            const code = turn.text.charCodeAt(offset);
            if (isWhiteSpace(code)) continue;
            at = text.indexOf(turn.text.charAt(offset), at) + 1;
            expect(at).toBeGreaterThan(0);
            expect(at).toBeLessThanOrEqual(turn.span.end);
          }
        }
      }),
    );
  });

  test("never makes the parser of bytes reject", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const [transcript] = (await parseTranscript(bytes)).transcripts;
        expect(checkInvariants(transcript, { bytes })).toEqual([]);
      }),
    );
  });
});

describe("bad input", () => {
  test.each([
    ["", "empty-input"],
    [" \n\t ", "empty-input"],
    ["Nobody is named here.", "no-turns"],
    ["Q: a?\0\nA: b\n", "binary-input"],
  ])("%j is reported as %s", (text, code) => {
    expect(parseTranscriptText(text).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test("an unknown format is an error that names the known ones, and the text is still read", async () => {
    const { diagnostics, transcripts } = await parseTranscript(new TextEncoder().encode("Q: a?\nA: b\n"), { format: "wax" });
    expect(diagnostics).toMatchObject([{ code: "format-unknown", severity: "error" }]);
    expect(diagnostics[0]?.hint).toContain("text");
    expect(transcripts[0].turns).toHaveLength(2);
  });

  test("a recipe for labels that do not occur is reported with the ones that do", () => {
    const { diagnostics } = parseTranscriptText("Ann: a?\nBo: b\nAnn: c?\nBo: d\n", { speakers: { Cid: { name: "Cid Ek" } } });
    expect(diagnostics).toMatchObject([{ code: "recipe-label-unknown", hint: "The labels here are: Ann, Bo." }]);
  });

  test("publications of the caller without a carrier are reported", () => {
    const publications = [{ relation: "original", carrier: false, container: "The Lamp" }] as const;
    const { diagnostics } = parseTranscriptText("Ann: a?\nBo: b\n", { metadata: { publications } });
    expect(diagnostics.map(({ code }) => code)).toEqual(["metadata-invalid"]);
  });

  test("metadata of the caller that is no date is stored as given and reported", () => {
    const { diagnostics } = parseTranscriptText("Ann: a?\nBo: b\n", { metadata: { date: "spring of that year" } });
    expect(diagnostics.map(({ code }) => code)).toEqual(["metadata-invalid"]);
    expect(diagnostics[0]?.message).toContain("EDTF");
  });
});

test("an aborted signal rejects with its reason", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(parseTranscript(new Uint8Array(3), { signal })).rejects.toThrow("enough");
  await expect(parseTranscript("Ann: a?\nBo: b\n", { signal })).rejects.toThrow("enough");
});

test("progress runs forward to the end", async () => {
  const seen: ParseProgress[] = [];
  await parseTranscript(readFileSync(SEED), { onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ stage }) => stage)).toEqual(["read", "hash", "layout", "turns", "metadata", "speakers", "transcript", "done"]);
  expect(seen.map(({ share }) => share)).toEqual(seen.map(({ share }) => share).sort((a, b) => a - b));
});

test("reads a column of 200,000 lines without a blank one", () => {
  const { transcripts } = parseTranscriptText(`Q: Why?\n\nA: ${"short line\n".repeat(200_000)}`);
  expect(transcripts[0].turns.map(({ text }) => text.length)).toEqual([4, "short line ".length * 200_000 - 1]);
});

describe("several conversations in one document", () => {
  const first = "The Rope Walk\n\nInterview by Nora Castell\n\nCastell: Was it long?\n\nStenn: As the street.\n\nCastell: And cold?\n\nStenn: In the winter, yes.\n";
  const second = "A Slow Wall\n\nA conversation with Bram Achter\nBy Tea Prynne\n\nTP: How far do you get in a day?\n\nBA: A chain, if it is kind.\n\nTP: And if not?\n\nBA: Half of that.\n";
  const text = `${first}\n* * *\n\n${second}`;

  test("are transcripts of their own, with the same source", () => {
    const { transcripts, diagnostics } = parseTranscriptText(text);
    expect(transcripts.map(({ metadata }) => metadata.title)).toEqual(["The Rope Walk", "A Slow Wall"]);
    expect(transcripts.map(({ turns }) => turns.length)).toEqual([4, 4]);
    expect(transcripts[1]?.speakers.map(({ name }) => name?.full)).toEqual(["Tea Prynne", "Bram Achter"]);
    expect(new Set(transcripts.map(({ source }) => source.id)).size).toBe(1);
    expect(new Set(transcripts.map(({ id }) => id)).size).toBe(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(["several-conversations"]);
  });

  test("own the rest as another transcript, and each accounts for every character", () => {
    const { transcripts } = parseTranscriptText(text);
    for (const transcript of transcripts) expect(checkInvariants(transcript)).toEqual([]);
    const others = transcripts.map(({ paratexts }) => paratexts.find(({ kind }) => kind === "other-transcript"));
    expect(others.map((other) => text.slice(other?.span.start, other?.span.end).split("\n")[0])).toEqual(["* * *", "The Rope Walk"]);
  });

  test("progress runs forward through all of them", () => {
    const shares: number[] = [];
    parseTranscriptText(text, { onProgress: ({ share }) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test("a byline within one conversation of the same people parts nothing", () => {
    const again = first.replace("Castell: And cold?", "The Weather\n\nInterview by Nora Castell\n\nCastell: And cold?");
    expect(parseTranscriptText(again).transcripts).toHaveLength(1);
  });
});
