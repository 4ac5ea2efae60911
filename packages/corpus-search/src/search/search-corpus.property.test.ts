import { applyEdits, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { createSearchIndex, addToSearchIndex } from "../index/create-search-index.js";
import type { Query } from "../query/query.js";
import { readQuery } from "../query/read-query.js";
import { cutWords } from "../words/cut-words.js";
import { searchCorpus } from "./search-corpus.js";

/** Words as they are said: few, so that they meet. Some are divided, tagged or accented in the source. */
const WORDS = ["sea", "Sea", "se-\na", "seal", "wall", "w<b>al</b>l", "wáll", "law", "l’eau", "été", "e\u0301te\u0301", "Ёж", "еж", "海", "海边", "a", "the"];
const GAPS = [" ", "\n", ", ", ". ", " &amp; ", "\n\n", "—", " </b>"];
const speech = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join("").trim());
const transcript = fc
  .array(fc.tuple(fc.constantFrom("Ash", "Birch"), speech), { minLength: 1, maxLength: 6 })
  .map((sketches) => buildTranscript(sketches));
const corpus = fc.uniqueArray(transcript, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

/** The words of a text without anything of the package: for the words above alone. */
function naiveWords(text: string): string[] {
  const plain = text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain.match(/海|边|[a-zа-я]+/g) ?? [];
}

/** A query and what it asks of the words of a turn, worked out apart. */
interface Asked {
  readonly query: string;
  readonly holds: (words: readonly string[], label: string) => boolean;
}

const oneWord = fc.constantFrom("sea", "SEAL", "wall", "law", "été", "ёж", "海", "a", "the", "zebra").map((query): Asked => {
  const [word = ""] = naiveWords(query);
  return { query, holds: (words) => words.includes(word) };
});
const beginning = fc.constantFrom("se", "w", "l", "ét", "t", "海").map((begin): Asked => {
  const [key = ""] = naiveWords(begin);
  return { query: `${begin}*`, holds: (words) => words.some((word) => word.startsWith(key)) };
});
const phrase = fc.array(fc.constantFrom("sea", "wall", "l'eau", "海边", "a", "the"), { minLength: 1, maxLength: 3 }).map((parts): Asked => {
  const wanted = naiveWords(parts.join(" ")).join(" ");
  return { query: `"${parts.join(" ")}"`, holds: (words) => ` ${words.join(" ")} `.includes(` ${wanted} `) };
});
const speaker = fc.constantFrom("Ash", "Birch").map((name): Asked => ({ query: `speaker:${name}`, holds: (_, label) => label === name }));
const { tree } = fc.letrec<{ tree: Asked; leaf: Asked }>((tie) => ({
  leaf: fc.oneof(oneWord, beginning, phrase, speaker),
  tree: fc.oneof(
    { maxDepth: 3 },
    tie("leaf"),
    fc.tuple(tie("tree"), tie("tree")).map(([a, b]): Asked => ({ query: `(${a.query} ${b.query})`, holds: (...turn) => a.holds(...turn) && b.holds(...turn) })),
    fc.tuple(tie("tree"), tie("tree")).map(([a, b]): Asked => ({ query: `(${a.query} OR ${b.query})`, holds: (...turn) => a.holds(...turn) || b.holds(...turn) })),
    tie("tree").map((a): Asked => ({ query: `-(${a.query})`, holds: (...turn) => !a.holds(...turn) })),
  ),
}));

function naiveSearch(transcripts: readonly Transcript[], { holds }: Asked): string[] {
  return transcripts.flatMap(({ turns, speakers }) =>
    turns.flatMap((turn) => {
      const label = speakers.find(({ id }) => id === turn.speakerId)?.labels[0] ?? "";
      return holds(naiveWords(turn.text), label) ? [turn.id] : [];
    }),
  );
}

test("exactly the turns are found for which a query holds, whatever it is put together of", () => {
  fc.assert(
    fc.property(corpus, tree, (transcripts, asked) => {
      const { hits, total, diagnostics } = searchCorpus(createSearchIndex(transcripts), asked.query, { limit: Infinity });
      expect(total).toBe(hits.length);
      expect(diagnostics.filter(({ code }) => code !== "speaker-unknown")).toEqual([]);
      expect(hits.map(({ turnId }) => turnId).sort()).toEqual(naiveSearch(transcripts, asked).sort());
    }),
    { numRuns: 500 },
  );
});

test("with more beginnings than are looked up, and words named over again, the same turns are found", () => {
  const many = fc.array(fc.oneof(beginning, oneWord), { minLength: 9, maxLength: 40 });
  fc.assert(
    fc.property(corpus, many, fc.boolean(), (transcripts, parts, all) => {
      const query = parts.map((part) => part.query).join(all ? " " : " OR ");
      const holds: Asked["holds"] = (...turn) => (all ? parts.every((part) => part.holds(...turn)) : parts.some((part) => part.holds(...turn)));
      const { hits } = searchCorpus(createSearchIndex(transcripts), query, { limit: Infinity });
      expect(hits.map(({ turnId }) => turnId).sort()).toEqual(naiveSearch(transcripts, { query, holds }).sort());
    }),
    { numRuns: 300 },
  );
});

test("an index that grew finds what one finds that was made at once", () => {
  fc.assert(
    fc.property(corpus, tree, (transcripts, { query }) => {
      const grown = createSearchIndex(transcripts.slice(0, 1));
      for (const each of transcripts) addToSearchIndex(grown, [each]);
      const ids = (hits: readonly { turnId: string }[]): string[] => hits.map(({ turnId }) => turnId).sort();
      const whole = searchCorpus(createSearchIndex(transcripts), query, { limit: Infinity });
      expect(ids(searchCorpus(grown, query, { limit: Infinity }).hits)).toEqual(ids(whole.hits));
    }),
  );
});

/** The words of a query by the place where they stand in it. */
function wordsOf(query: Query | null): { keys: readonly string[]; prefix: boolean; start: number }[] {
  if (query === null || query.kind === "field") return [];
  if (query.kind === "words") return [{ keys: query.keys, prefix: query.prefix, start: query.span.start }];
  return query.kind === "not" ? wordsOf(query.part) : query.parts.flatMap(wordsOf);
}

test("each mark has the words of the query in the text, and the same text in the source after the edits", () => {
  fc.assert(
    fc.property(corpus, tree, (transcripts, asked) => {
      const { hits, query } = searchCorpus(createSearchIndex(transcripts), asked.query, { limit: Infinity });
      const wanted = wordsOf(query.query);
      for (const { transcriptId, turnId, marks } of hits) {
        const owner = transcripts.find(({ id }) => id === transcriptId);
        const turn = owner?.turns.find(({ id }) => id === turnId);
        if (owner === undefined || turn === undefined) throw new Error("a hit of no turn");
        for (const mark of marks) {
          const text = turn.text.slice(mark.text.start, mark.text.end);
          const inside = turn.edits.filter(({ span }) => span.start >= mark.source.start && span.end <= mark.source.end);
          expect(applyEdits(owner.source.text, mark.source, inside)).toBe(text);
          const leaf = wanted.find(({ start }) => start === mark.query.start);
          const keys = cutWords(text).map(({ key }) => key);
          const expected = leaf?.keys ?? [];
          expect(leaf?.prefix === true ? [...keys.slice(0, -1), keys.at(-1)?.slice(0, expected.at(-1)?.length)] : keys).toEqual(expected);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("every place of a word in a turn is marked", () => {
  fc.assert(
    fc.property(corpus, oneWord, (transcripts, { query }) => {
      const { hits } = searchCorpus(createSearchIndex(transcripts), query, { limit: Infinity });
      const [word] = naiveWords(query);
      const turns = transcripts.flatMap((each) => each.turns);
      for (const { turnId, marks } of hits) {
        const said = naiveWords(turns.find(({ id }) => id === turnId)?.text ?? "");
        expect(marks.length).toBe(said.filter((each) => each === word).length);
      }
    }),
  );
});

test("no query throws, and what it excludes is in no hit", () => {
  const index = createSearchIndex([buildTranscript([["Ash", "The sea, the wall."], ["Birch", "\ud83d é 海 law"]])]);
  const part = fc.constantFrom("(", ")", '"', "-", "*", ":", " ", "OR ", "NOT ", "sea", "é", "海", "speaker:", "date:", "topic:x ", "role:y ", "\ud83d");
  const any = fc.oneof(fc.string({ unit: "binary" }), fc.array(part, { maxLength: 25 }).map((parts) => parts.join("")));
  fc.assert(
    fc.property(any, (query) => {
      const { hits } = searchCorpus(index, query, { where: [{ field: "speaker", value: query }] });
      expect(hits.length).toBeLessThanOrEqual(2);
      const { hits: without } = searchCorpus(index, `(${readQuery(query).diagnostics.length === 0 ? query : "a"}) -sea`);
      for (const { turnOrdinal } of without) expect(turnOrdinal).toBe(2);
    }),
    { numRuns: 1000 },
  );
});
