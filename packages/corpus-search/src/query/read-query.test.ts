import fc from "fast-check";
import { expect, test } from "vitest";
import type { Query } from "./query.js";
import { QUERY_CODES } from "./query-codes.table.js";
import { readQuery } from "./read-query.js";

/** A tree as text: `&` and `|` for groups, `!` for what is excluded, words of a phrase joined by `+`. */
function show(query: Query | null): string {
  if (query === null) return "nothing";
  if (query.kind === "not") return `!${show(query.part)}`;
  if (query.kind === "all") return `(${query.parts.map(show).join(" & ")})`;
  if (query.kind === "any") return `(${query.parts.map(show).join(" | ")})`;
  const words = query.keys.join("+") + (query.prefix ? "*" : "");
  return query.kind === "field" ? `${query.field}:${words}` : words;
}

/** Queries that are read without a word. */
const PLAIN: Readonly<Record<string, readonly [query: string, tree: string]>> = {
  "one word": ["Harbour", "harbour"],
  "words that must all stand": ["sand wall", "(sand & wall)"],
  "AND between words": ["sand AND wall", "(sand & wall)"],
  "small operators as words": ["sand or wall and not", "(sand & or & wall & and & not)"],
  "OR binds least": ["a b OR c d", "((a & b) | (c & d))"],
  "three of which one must stand": ["a OR b OR c", "(a | b | c)"],
  groups: ["(a OR b) c", "((a | b) & c)"],
  "groups without spaces": ["(a OR(b c))d", "((a | (b & c)) & d)"],
  NOT: ["a NOT b", "(a & !b)"],
  "a hyphen in front": ["a -b", "(a & !b)"],
  "an excluded group": ["-(a OR b) c", "(!(a | b) & c)"],
  "an excluded phrase": ['a -"b c"', "(a & !b+c)"],
  "an excluded field": ["a -speaker:ash", "(a & !speaker:ash)"],
  "only what is excluded": ["NOT a", "!a"],
  "twice excluded": ["NOT NOT a", "a"],
  "thrice excluded": ["NOT -NOT a", "!a"],
  "a phrase": ['"the whole town"', "the+whole+town"],
  "a phrase in curly marks": ["“the whole town”", "the+whole+town"],
  "a phrase in angle marks": ["«весь город»", "весь+город"],
  "operators in a phrase": ['"a OR b"', "a+or+b"],
  "a phrase beside a word": ['sand"the wall"', "(sand & the+wall)"],
  "a hyphen inside": ["multi-dimensional", "multi+dimensional"],
  apostrophes: ["don’t don't", "(don+t & don+t)"],
  "accents and capitals": ["ÉTÉ Ёлка", "(ete & елка)"],
  "words without spaces": ["我们去", "我+们+去"],
  "the beginning of a word": ["interven*", "interven*"],
  "the beginning of a last word": ['"foreign minis*" U.S*', "(foreign+minis* & u+s*)"],
  "a field": ["speaker:tokaev", "speaker:tokaev"],
  "a field in capitals": ["Speaker:Tokaev sand", "(speaker:tokaev & sand)"],
  "a field with two words": ['speaker:"Ann Ash"', "speaker:ann+ash"],
  "a date": ["date:2004-02", "date:2004+02"],
  "a label that was pasted": ["Ash: sand", "(ash & sand)"],
  "a time": ["12:30", "12+30"],
};

test.each(Object.entries(PLAIN))("reads %s", (_, [text, tree]) => {
  const { query, diagnostics } = readQuery(text);
  expect({ tree: show(query), diagnostics }).toEqual({ tree, diagnostics: [] });
});

/** Queries with something to say about: code and what it points at. */
const ODD: Readonly<Record<string, readonly [query: string, tree: string, ...told: (readonly [code: string, at: string])[]]>> = {
  nothing: ["", "nothing", ["query-empty", ""]],
  "white space": [" \n", "nothing", ["query-empty", " \n"]],
  "an open quotation mark": ['sand "the wall', "(sand & the+wall)", ["quote-unclosed", '"']],
  "a quotation mark at the end": ['sand"', "sand", ["quote-unclosed", '"'], ["no-words", '"']],
  "an open parenthesis": ["a (b OR c", "(a & (b | c))", ["parenthesis-unclosed", "("]],
  "two open parentheses": ["((a", "a", ["parenthesis-unclosed", "("], ["parenthesis-unclosed", "("]],
  "a closing parenthesis": ["a) b", "(a & b)", ["parenthesis-unopened", ")"]],
  "an empty group": ["a () b", "(a & b)", ["group-empty", "()"]],
  "a negated empty group": ["-() b", "b", ["operator-alone", "-"], ["group-empty", "()"]],
  "OR at the beginning": ["OR a", "a", ["operator-alone", "OR"]],
  "OR at the end": ["a OR", "a", ["operator-alone", "OR"]],
  "OR twice": ["a OR OR b", "(a | b)", ["operator-alone", "OR"]],
  "OR alone": ["OR", "nothing", ["operator-alone", "OR"]],
  "AND at both ends": ["AND a AND", "a", ["operator-alone", "AND"], ["operator-alone", "AND"]],
  "NOT at the end": ["a NOT", "a", ["operator-alone", "NOT"]],
  "NOT in front of OR": ["a NOT OR b", "(a | b)", ["operator-alone", "NOT"]],
  "a field without a value": ["speaker: ash", "ash", ["field-empty", "speaker:"]],
  "a field with signs": ['topic:"…" a', "a", ["field-empty", 'topic:"…"']],
  "an unknown field": ["place:Vienna", "place+vienna", ["field-unknown", "place"]],
  "a field with an open mark": ['speaker:"Ann Ash', "speaker:ann+ash", ["quote-unclosed", '"']],
  "a star in front": ["*tion", "tion", ["star-misplaced", "*tion"]],
  "a star inside": ["in*tion*", "in+tion*", ["star-misplaced", "in*tion*"]],
  "a star alone": ["a *", "a", ["star-misplaced", "*"]],
  "a star behind a sign": ["a-*", "a", ["star-misplaced", "a-*"]],
  "signs alone": ["a — b", "(a & b)", ["no-words", "—"]],
  "hyphens alone": ["a - -- b", "(a & b)", ["no-words", "-"], ["no-words", "--"]],
};

test.each(Object.entries(ODD))("reads %s, and says so", (_, [text, tree, ...told]) => {
  const { query, diagnostics } = readQuery(text);
  const found = diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)]);
  expect({ tree: show(query), told: found }).toEqual({ tree, told });
  for (const { message, hint } of diagnostics) expect(`${message} ${hint ?? ""}`).toMatch(/^.+\. .+\.$/);
});

test("groups that stand too deep are read without their parentheses", () => {
  const deep = `${"(".repeat(60)}a OR b${")".repeat(60)} c`;
  const { query, diagnostics } = readQuery(deep);
  expect(diagnostics.map(({ code }) => code)).toEqual(["nested-too-deep"]);
  expect(show(query)).toBe("((a | b) & c)");
});

test("a query is read up to 256 words", () => {
  const { query, diagnostics } = readQuery(`"${"a ".repeat(200)}" ${"b ".repeat(300)}`);
  expect(query?.kind === "all" ? query.parts.length : 0).toBe(57);
  expect(diagnostics.map(({ code }) => code)).toEqual(["query-too-long"]);
});

test("what stands far outside of any grammar is read", () => {
  for (const text of ["(".repeat(100_000), ")".repeat(100_000), '"'.repeat(100_001), "NOT ".repeat(100_000), "-".repeat(100_000), "-(".repeat(50_000), "OR ".repeat(50_000)]) {
    expect(readQuery(text).diagnostics.length).toBeGreaterThan(0);
  }
});

/** Pieces of queries in any order, and any strings. */
const anyQuery = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("(", ")", '"', "“", "-", "*", ":", " ", " OR ", " AND ", " NOT ", "a", "b c", "speaker:", "topic:x", "é", "我们", "\ud83d", "foo:"),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

function nodes(query: Query): Query[] {
  if (query.kind === "all" || query.kind === "any") return [query, ...query.parts.flatMap(nodes)];
  return query.kind === "not" ? [query, ...nodes(query.part)] : [query];
}

test("no string throws, every place lies in the query, and nothing is asked without being told", () => {
  fc.assert(
    fc.property(anyQuery, (text) => {
      const { query, diagnostics } = readQuery(text);
      const all = query === null ? [] : nodes(query);
      for (const { span } of [...diagnostics, ...all]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      for (const node of all) if ("keys" in node) expect(node.keys.length).toBeGreaterThan(0);
      for (const { code } of diagnostics) expect(QUERY_CODES).toHaveProperty(code);
      if (query === null) expect(diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test("words without signs are all looked for, in order", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "é"), minLength: 1 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), (words) => {
      const { query } = readQuery(words.join(" "));
      expect(show(query)).toBe(`(${words.map((each) => each.replaceAll("é", "e")).join(" & ")})`);
    }),
  );
});
