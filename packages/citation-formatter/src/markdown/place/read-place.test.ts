import fc from "fast-check";
import { expect, test } from "vitest";
import { PAGED, ROPE, TIMED } from "../cited-transcripts.test-data.js";
import { readPlace } from "./read-place.js";

const turnId = ROPE.turns[1]?.id ?? "";
const exchangeId = ROPE.exchanges[1]?.id ?? "";

const TARGETS: readonly (readonly [text: string, place: string, rest: string])[] = [
  [", turn 2", "turn 2", ""],
  ["turn 2", "turn 2", ""],
  [", Turn 2, my words", "turn 2", ", my words"],
  [", turns 2-4", "turns 2–4", ""],
  [", turns 2–3 passim", "turns 2–3", " passim"],
  [", turn 2.", "turn 2", "."],
  [", exchange 2", "exchange 2", ""],
  [", exchanges 1-2 and so on", "exchanges 1–2", " and so on"],
  [`, ${turnId}`, "turn 2", ""],
  [`, ${exchangeId}, my words`, "exchange 2", ", my words"],
  [", {turn 2} 4 times", "turn 2", " 4 times"],
  [", Redebeitrag 2", "turn 2", ""],
  [", Redebeiträge 2-3", "turns 2–3", ""],
  [", Wortwechsel 1", "exchange 1", ""],
  [", tour de parole 2", "turn 2", ""],
  [", échange 1", "exchange 1", ""],
  [", turno 2", "turn 2", ""],
  [", intercambios 1-2", "exchanges 1–2", ""],
  [", реплика 2", "turn 2", ""],
  [", обмен репликами 1", "exchange 1", ""],
];

test.for(TARGETS)("%s", ([text, place, rest]) => {
  const read = readPlace(text, ROPE, "en");
  expect([read.locator?.text, read.rest, read.missing]).toStrictEqual([place, rest, null]);
  expect(read.pinpoint.locator).toBe(place);
});

test("several turns are all named, as long as the transcript has them", () => {
  expect(readPlace(", turns 1, 3, 1998 edition", ROPE, "en")).toMatchObject({
    pinpoint: { locator: "turn 1, turn 3" },
    rest: ", 1998 edition",
    locator: { ordinal: 1 },
  });
});

test.each(["turns 1 and 3", "Redebeiträge 1 und 3", "tours 1 et 3", "turnos 1 y 3", "реплики 1 и 3", "turns 1 & 3"])("%s are two", (text) => {
  expect(readPlace(`, ${text} and more`, ROPE, "en")).toMatchObject({ pinpoint: { locator: "turn 1, turn 3" }, rest: " and more" });
});

test("the words of a place are in the language of the citation", () => {
  expect(readPlace(", turns 2-4", ROPE, "de").pinpoint.locator).toBe("Redebeiträge 2–4");
});

test.each([", turn 5", ", exchange 3", ", turns 2-9", ", turn 0", ", t-0123456789ab"])("%s is not in the transcript", (text) => {
  const read = readPlace(text, ROPE, "en");
  expect(read).toMatchObject({ locator: null, pinpoint: {}, rest: "", missing: text.slice(2) });
});

test.each([
  [", p. 5", "page", "5", ""],
  [", pp. 5-7, my words", "page", "5-7", ", my words"],
  [", pp. 5, 7 and more", "page", "5, 7", " and more"],
  [", p. iv, i think", "page", "iv", ", i think"],
  [", pp. 5ff., my words", "page", "5ff.", ", my words"],
  [", p. 5f. and more", "page", "5f.", " and more"],
  [", p. 5.", "page", "5", "."],
  [", S. 5", "page", "5", ""],
  [", с. 5", "page", "5", ""],
  [", 5", "page", "5", ""],
  [", 5-7, see also", "page", "5-7", ", see also"],
  [", 1:05", "timestamp", "1:05", ""],
  [", 1:02:03–1:04:00, laughing", "timestamp", "1:02:03–1:04:00", ", laughing"],
  [", chap. 3", "chapter", "3", ""],
  [", § 4", "section", "4", ""],
  [", para. 4", "paragraph", "4", ""],
  [", {ii, A}, words", "page", "ii, A", ", words"],
  [", {pp. iv, vi, (x)} words", "page", "pp. iv, vi, (x)", " words"],
])("%s is a locator of CSL", (text, label, locator, rest) => {
  expect(readPlace(text, ROPE, "en")).toStrictEqual({ locator: null, pinpoint: { label, locator }, rest, missing: null });
});

test.each(["", ", my words", " and nowhere else", ", turning 5", ", pages", ", someone 5", ", {}"])("%j names no place", (text) => {
  expect(readPlace(text, ROPE, "en")).toMatchObject({ locator: null, pinpoint: {}, missing: null, rest: text === ", {}" ? "" : text });
});

test("a page or a time that the transcript knows is the turn there; another one is printed all the same", () => {
  expect(readPlace(", p. 13", PAGED, "en")).toMatchObject({ locator: { kind: "page", ordinal: 3, text: "13" }, missing: null });
  expect(readPlace(", p. 99", PAGED, "en")).toMatchObject({ locator: null, missing: "page 99", pinpoint: { locator: "99" } });
  expect(readPlace(", 1:05", TIMED, "en")).toMatchObject({ locator: { kind: "timestamp", ordinal: 2 }, missing: null });
  expect(readPlace(", 3:59-4:00", TIMED, "en")).toMatchObject({ locator: { ordinal: 4 } });
  expect(readPlace(", 4:00", TIMED, "en")).toMatchObject({ locator: null, missing: "timestamp 4:00" });
  expect(readPlace(", turns 2, 3", PAGED, "en").pinpoint).toStrictEqual({ label: "page", locator: "12, 13" });
});

test("nothing of what is written is lost: place and rest hold every letter and digit of words that name no turn", () => {
  const word = fc.constantFrom("p.", "5", "1:05", "iv", "-", ",", "turning", "words", "{", "}", "§", "c");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const text = words.join(" ");
      const { rest, pinpoint } = readPlace(text, ROPE, "en");
      expect(text.endsWith(rest)).toBe(true);
      const read = text.slice(0, text.length - rest.length).replace(/[\s{},]/g, "");
      expect(read.endsWith((pinpoint.locator ?? "").replace(/[\s{},]/g, ""))).toBe(true);
    }),
  );
});
