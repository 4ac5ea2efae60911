import { expect, test } from "vitest";
import { EXIT } from "../../exit-code.js";
import { colloquy, LAMPS } from "../../run.test-data.js";
import { independentStyle } from "../../style-store/styles.test-data.js";
import { ADDED, BASE, filesOf, HARBOUR, hash, LANTERN, LOCK, NETWORK, pinned, styles } from "./run-styles.test-data.js";

test("a style is added with the one that it depends on, both pinned", async () => {
  const outcome = await styles("add lantern");
  expect(outcome.io.requests).toEqual([`${BASE}/lantern.csl`, `${BASE}/dependent/lantern.csl`, `${BASE}/harbour.csl`]);
  expect([outcome.code, outcome.stdout]).toEqual([EXIT.ok, ""]);
  expect(outcome.stderr).toBe(
    `added harbour: Harbour Papers, 1 kB, of 2024-05-06\n  from     ${BASE}/harbour.csl\n  sha256   ${hash(HARBOUR)}\n  licence  https://creativecommons.org/publicdomain/zero/1.0/\n` +
      `added lantern: The Lantern, 1 kB, of 2023-01-02, with the rules of harbour\n  from     ${BASE}/dependent/lantern.csl\n  sha256   ${hash(LANTERN)}\n  licence  Ours & yours\n` +
      "Next: colloquy styles show lantern\n",
  );
  expect([...outcome.io.disk.keys()].sort()).toEqual(["/styles/harbour.csl", "/styles/lantern.csl", LOCK]);
  expect(pinned(filesOf(outcome))).toEqual({
    schemaVersion: 1,
    styles: [
      { id: "harbour", url: `${BASE}/harbour.csl`, sha256: hash(HARBOUR), bytes: HARBOUR.length, title: "Harbour Papers", updated: "2024-05-06T07:08:09+00:00", licence: "https://creativecommons.org/publicdomain/zero/1.0/", parent: null },
      { id: "lantern", url: `${BASE}/dependent/lantern.csl`, sha256: hash(LANTERN), bytes: LANTERN.length, title: "The Lantern", updated: "2023-01-02T03:04:05+00:00", licence: "Ours & yours", parent: "harbour" },
    ],
  });
});

test.each([
  ["the URI of a style", "http://www.zotero.org/styles/harbour", [`${BASE}/harbour.csl`]],
  ["a commit", "harbour --ref 0a1b2c", [`${BASE.replace("v1.0.2", "0a1b2c")}/harbour.csl`, `${BASE.replace("v1.0.2", "0a1b2c")}/dependent/harbour.csl`]],
  ["a mirror", "harbour --from https://example.org/csl/", ["https://example.org/csl/harbour.csl", "https://example.org/csl/dependent/harbour.csl"]],
  ["another address", "https://example.org/x/harbour.csl", ["https://example.org/x/harbour.csl"]],
])("%s is asked for where it is", async (_name, argv, requests) => {
  expect((await styles(`add ${argv}`)).io.requests).toEqual(requests);
});

test("the same bytes again are no change, and a file that somebody changed or lost is restored", async () => {
  const again = await styles("add harbour", { files: ADDED });
  expect([again.code, again.stderr.split(":")[0]]).toEqual([EXIT.ok, "unchanged harbour"]);
  expect(filesOf(again)).toEqual(ADDED);
  for (const broken of [{ ...ADDED, "/styles/harbour.csl": "<style/>" }, Object.fromEntries(Object.entries(ADDED).filter(([path]) => path !== "/styles/harbour.csl"))]) {
    const mended = await styles("add harbour", { files: broken });
    expect([mended.code, mended.stderr.split(":")[0]]).toEqual([EXIT.ok, "restored harbour"]);
    expect(filesOf(mended)).toEqual(ADDED);
  }
});

test("other bytes than those that are pinned are refused unless they are asked for", async () => {
  const newer = independentStyle("harbour", "Harbour Papers, second edition");
  const network = { ...NETWORK, [`${BASE}/harbour.csl`]: newer };
  const refused = await styles("add harbour", { files: ADDED, network });
  expect([refused.code, filesOf(refused)]).toEqual([EXIT.findings, ADDED]);
  expect(refused.stderr).toContain(`its SHA-256 is ${hash(newer)}, and was ${hash(HARBOUR)}.\n`);
  const updated = await styles("add harbour --update", { files: ADDED, network });
  expect([updated.code, updated.stderr.split(",")[0]]).toEqual([EXIT.ok, "updated harbour: Harbour Papers"]);
  expect(pinned(filesOf(updated)).styles[0]).toMatchObject({ id: "harbour", sha256: hash(newer), title: "Harbour Papers, second edition" });
  const byChild = await styles("add lantern --update", { files: ADDED, network });
  expect(byChild.stderr).toMatch(/^updated harbour: [^]*\nunchanged lantern: /);
});

test("a hash that is demanded must be the style's", async () => {
  const good = await styles(`add harbour --sha256 ${hash(HARBOUR).toUpperCase()}`);
  expect(good.code).toBe(EXIT.ok);
  const bad = await styles(`add harbour --sha256 ${"0".repeat(64)}`);
  expect([bad.code, bad.io.disk.size]).toEqual([EXIT.findings, 0]);
  expect(bad.stderr).toContain(`its SHA-256 is ${hash(HARBOUR)}, and not ${"0".repeat(64)}.\n  hint: Nothing was added.\n`);
});

test("an official style with the id of one of our own takes another id, and may be a parent by its own", async () => {
  const refused = await styles("add chicago-notes");
  expect([refused.code, refused.io.requests]).toEqual([EXIT.usage, []]);
  expect(refused.stderr).toContain("colloquy styles add chicago-notes --as official-chicago-notes\n");
  const other = await styles("add chicago-notes --as official");
  expect(pinned(filesOf(other)).styles).toMatchObject([{ id: "official", title: "Official notes" }]);
  const daily = filesOf(await styles("add daily"));
  expect(pinned(daily).styles.map(({ id }) => id)).toEqual(["chicago-notes", "daily"]);
  const cited = await colloquy(["cite", "lamps.txt", "--style", "daily"], { files: { ...daily, "lamps.txt": LAMPS } });
  expect([cited.code, cited.stdout]).toEqual([EXIT.ok, "[Brand]\n"]);
  const own = await colloquy(["cite", "lamps.txt", "--style", "chicago-notes"], { files: { ...daily, "lamps.txt": LAMPS } });
  expect(own.stdout).toMatch(/^Ada Brand, “/);
  expect((await styles("--no-examples", { files: daily })).stdout).toMatch(/\nchicago-notes +author-date +Official notes \(added, for others\)\n/);
});

test("an interrupt ends with 130, and nothing is added", async () => {
  const { code, io } = await styles("add harbour", { signal: AbortSignal.abort() });
  expect([code, io.disk.size]).toEqual([EXIT.interrupted, 0]);
});

test("what comes is shown on a terminal, and taken away; not in a pipe, and not where it is quiet", async () => {
  const terminal = { stderr: true };
  const { io } = await styles("add harbour", { terminal, columns: 120 });
  const lines = io.screen.text.split("\n")[0]?.split("\r\u001B[K") ?? [];
  expect(lines.slice(0, 3)).toEqual(["", `${BASE}/harbour.csl  is asked for`, `${BASE}/harbour.csl  1 kB of 1 kB`]);
  expect(lines.at(-1)).toMatch(/^added harbour: /);
  expect((await styles("add harbour")).stderr).not.toContain("\r");
  expect((await styles("add harbour --quiet", { terminal })).stderr).toBe("");
});
