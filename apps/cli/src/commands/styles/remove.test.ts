import { expect, test } from "vitest";
import { EXIT } from "../../exit-code.js";
import { ADDED, filesOf, LOCK, pinned, styles } from "./run-styles.test-data.js";

test("styles are removed, and the rules that they had are told to be left", async () => {
  const one = await styles("remove lantern", { files: ADDED });
  expect([one.code, [...one.io.disk.keys()].sort()]).toEqual([EXIT.ok, ["/styles/harbour.csl", LOCK]]);
  expect(one.stderr).toBe("removed lantern\nnote: What was removed had the rules of harbour, which stays.\n  hint: colloquy styles remove harbour\n");
  const both = await styles("remove harbour lantern", { files: ADDED });
  expect([both.stderr, [...both.io.disk.keys()], pinned(filesOf(both)).styles]).toEqual(["removed harbour and lantern\n", [LOCK], []]);
});
