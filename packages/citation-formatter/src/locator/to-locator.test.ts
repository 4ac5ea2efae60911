import { sliceSpan, type Span, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { transcriptOf } from "../transcript.test-data.js";
import { pinpointOf } from "./pinpoint.js";
import { toLocator } from "./to-locator.js";

const BARE = transcriptOf();
const turnId = (transcript: Transcript, turn: number): string => transcript.turns[turn - 1]?.id ?? "";
const cover = (spans: readonly Span[], from: number, to: number): Span => ({
  start: spans[from - 1]?.start ?? 0,
  end: spans[to - 1]?.end ?? 0,
});

test("a turn of a text without places is itself the pinpoint, with its exact place", () => {
  const locator = toLocator(BARE, turnId(BARE, 2));
  expect(locator).toMatchObject({ kind: "turn", text: "turn 2", ordinal: 2, targetId: turnId(BARE, 2) });
  expect(sliceSpan(BARE.source, locator?.span ?? { start: 0, end: 0 })).toBe("Under the stair.");
});

test("an exchange likewise, from the start of its question to the end of its answer", () => {
  const locator = toLocator(BARE, BARE.exchanges[1]?.id ?? "");
  expect(locator).toMatchObject({ kind: "exchange", text: "exchange 2", ordinal: 2 });
  expect(sliceSpan(BARE.source, locator?.span ?? { start: 0, end: 0 })).toBe("Since when?\nBo: Since the thaw.");
});

test.each([
  { ends: [2, 4], text: "turns 2–4", said: "Under the stair.\nAnn: Since when?\nBo: Since the thaw." },
  { ends: [4, 2], text: "turns 2–4", said: "Under the stair.\nAnn: Since when?\nBo: Since the thaw." },
  { ends: [3, 3], text: "turn 3", said: "Since when?" },
])("a range from turn $ends.0 to turn $ends.1 is told as $text", ({ ends: [from, to], text, said }) => {
  const locator = toLocator(BARE, turnId(BARE, from ?? 0), { lastTargetId: turnId(BARE, to ?? 0) });
  expect(locator).toMatchObject({ kind: "turn", text });
  expect(locator?.last?.ordinal).toBe(from === to ? undefined : 4);
  expect(sliceSpan(BARE.source, locator?.span ?? { start: 0, end: 0 })).toBe(said);
});

test("a range of exchanges, and what is no range", () => {
  const [first, second] = BARE.exchanges.map(({ id }) => id);
  expect(toLocator(BARE, first ?? "", { lastTargetId: second ?? "" })?.text).toBe("exchanges 1–2");
  expect(toLocator(BARE, turnId(BARE, 1), { lastTargetId: second ?? "" })).toBeNull();
  expect(toLocator(BARE, turnId(BARE, 1), { lastTargetId: "t-none" })).toBeNull();
});

test.each([
  ["en-GB", "turn 2", "turns 2–3", "exchange 1"],
  ["de-AT", "Redebeitrag 2", "Redebeiträge 2–3", "Wortwechsel 1"],
  ["fr", "tour de parole 2", "tours de parole 2–3", "échange 1"],
  ["es-ES", "turno 2", "turnos 2–3", "intercambio 1"],
  ["ru", "реплика 2", "реплики 2–3", "обмен репликами 1"],
  ["it", "turn 2", "turns 2–3", "exchange 1"],
])("in %s a pinpoint is told as %s, %s, %s", (lang, turn, turns, exchange) => {
  expect(toLocator(BARE, turnId(BARE, 2), { lang })?.text).toBe(turn);
  expect(toLocator(BARE, turnId(BARE, 2), { lang, lastTargetId: turnId(BARE, 3) })?.text).toBe(turns);
  expect(toLocator(BARE, BARE.exchanges[0]?.id ?? "", { lang })?.text).toBe(exchange);
});

test("a range over several pages, and over several cues", () => {
  const places = (kind: "page" | "cue") =>
    transcriptOf({
      locations: (spans) =>
        spans.map((span, at) => (kind === "page" ? { kind, span, label: `${12 + at}` } : { kind, span, startMs: at * 60_000, endMs: (at + 1) * 60_000 })),
    });
  const range = (transcript: Transcript) => toLocator(transcript, turnId(transcript, 2), { lastTargetId: turnId(transcript, 3) });
  expect(range(places("page"))).toMatchObject({ kind: "page", text: "13–14" });
  expect(range(places("cue"))).toMatchObject({ kind: "timestamp", text: "1:00–3:00" });
});

test("an unknown target has no pinpoint", () => {
  expect(toLocator(BARE, "t-none")).toBeNull();
  expect(toLocator(BARE, "")).toBeNull();
});

test("a page is told by its label, several by the first and the last", () => {
  const paged = transcriptOf({
    locations: (spans) => [
      { kind: "page", span: cover(spans, 1, 2), label: "12" },
      { kind: "page", span: cover(spans, 3, 3), label: "13" },
      { kind: "page", span: cover(spans, 4, 4), label: "14" },
    ],
  });
  expect(toLocator(paged, turnId(paged, 1))).toMatchObject({ kind: "page", text: "12" });
  expect(toLocator(paged, paged.exchanges[1]?.id ?? "")).toMatchObject({ kind: "page", text: "13–14", ordinal: 2 });
});

test("a page without a number is passed over", () => {
  const paged = transcriptOf({ locations: (spans) => [{ kind: "page", span: cover(spans, 1, 4) }] });
  expect(toLocator(paged, turnId(paged, 3))).toMatchObject({ kind: "turn", text: "turn 3" });
});

test("a place that only touches the target is none of it", () => {
  const paged = transcriptOf({ locations: (spans) => [{ kind: "page", span: cover(spans, 1, 1), label: "12" }] });
  expect(toLocator(paged, turnId(paged, 2))?.kind).toBe("turn");
});

test("a recording is told by the time of the passage", () => {
  const timed = transcriptOf({
    locations: (spans) => [
      { kind: "cue", span: cover(spans, 1, 2), startMs: 245_900, endMs: 300_000 },
      { kind: "cue", span: cover(spans, 3, 3), startMs: 3_599_000 },
      { kind: "word", span: cover(spans, 4, 4), startMs: 3_600_000, endMs: 3_725_001 },
    ],
  });
  expect(toLocator(timed, turnId(timed, 1))).toMatchObject({ kind: "timestamp", text: "4:05–5:00" });
  expect(toLocator(timed, turnId(timed, 3))).toMatchObject({ kind: "timestamp", text: "59:59" });
  expect(toLocator(timed, turnId(timed, 4))).toMatchObject({ kind: "timestamp", text: "1:00:00–1:02:06" });
  expect(toLocator(timed, timed.exchanges[1]?.id ?? "")).toMatchObject({ kind: "timestamp", text: "0:59:59–1:02:06" });
});

test("pages come before times, times before numbered paragraphs", () => {
  const all = transcriptOf({
    locations: (spans) => [
      { kind: "paragraph", span: cover(spans, 1, 3), label: "7" },
      { kind: "cue", span: cover(spans, 1, 2), startMs: 0, endMs: 1000 },
      { kind: "page", span: cover(spans, 1, 1), label: "12" },
    ],
  });
  expect([1, 2, 3, 4].map((turn) => toLocator(all, turnId(all, turn))?.kind)).toStrictEqual([
    "page",
    "timestamp",
    "paragraph",
    "turn",
  ]);
});

test("what CSL has no locator for has a label of its own; a hyphen of a page number stays one", () => {
  expect(pinpointOf(toLocator(BARE, turnId(BARE, 2)))).toStrictEqual({ label: "turn", locator: "turn 2" });
  const paged = transcriptOf({ locations: (spans) => [{ kind: "page", span: cover(spans, 1, 4), label: "A-1" }] });
  expect(pinpointOf(toLocator(paged, turnId(paged, 1)))).toStrictEqual({ label: "page", locator: "A\\-1" });
  expect(pinpointOf(null)).toStrictEqual({});
});

test("every turn and exchange has a pinpoint whose span is its own", () => {
  const turns = fc.array(fc.tuple(fc.constantFrom("Ann", "Bo"), fc.stringMatching(/^[a-z]{1,9}$/)), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(turns, (lines) => {
      const transcript = transcriptOf({ turns: lines });
      for (const turn of transcript.turns) {
        expect(toLocator(transcript, turn.id)).toMatchObject({
          span: turn.span,
          ordinal: turn.ordinal,
          targetId: turn.id,
        });
      }
      for (const { id, ordinal } of transcript.exchanges) expect(toLocator(transcript, id)?.ordinal).toBe(ordinal);
    }),
  );
});
