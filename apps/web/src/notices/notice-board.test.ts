import { expect, test, vi } from "vitest";
import { currentNotices, putUpNotice, takeDownNotice, watchNotices } from "./notice-board.js";

const ids = (): readonly string[] => currentNotices().map(({ id }) => id);

test("a notice goes up once, takes the place of its like, and comes down", () => {
  const told = vi.fn();
  const stop = watchNotices(told);
  putUpNotice({ id: "no-storage", words: "First.", advice: "" });
  putUpNotice({ id: "no-worker", words: "Other.", advice: "" });
  putUpNotice({ id: "no-storage", words: "Second.", advice: "" });
  expect(currentNotices().map(({ words }) => words)).toEqual(["Other.", "Second."]);
  takeDownNotice("no-worker");
  expect(ids()).toEqual(["no-storage"]);
  expect(told).toHaveBeenCalledTimes(4);
  stop();
  takeDownNotice("no-storage");
  expect(ids()).toEqual([]);
  expect(told).toHaveBeenCalledTimes(4);
});
