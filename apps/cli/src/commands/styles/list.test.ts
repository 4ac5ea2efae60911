import { STYLES } from "@colloquy/citation-formatter/styles";
import { expect, test } from "vitest";
import { EXIT } from "../../exit-code.js";
import { displayWidth } from "../../layout/display-width.js";
import { ADDED, BASE, hash, LANTERN, styles, type Setup } from "./run-styles.test-data.js";

test("the program's own styles are listed with what each makes of the founding interview", async () => {
  const { code, stdout, stderr, io } = await styles("");
  expect([code, stderr, io.requests]).toEqual([EXIT.ok, "", []]);
  for (const { id, kind, title } of STYLES) expect(stdout).toMatch(new RegExp(`^${id} +${kind} +${title.replace(/[()]/g, "\\$&")}\n  \\S`, "m"));
  expect(stdout).toContain("\n  Kassymzhomart Tokaev, “‘Bloc’ Thinking No Longer Blocks Progress,");
  expect(stdout).toContain("\n  (Tokaev 2004, turn 12)\n  Tokaev, Kassymzhomart. 2004.");
  expect((await styles("list")).stdout).toBe(stdout);
});

test("--no-examples leaves the names", async () => {
  const { stdout } = await styles("--no-examples");
  expect(stdout.trimEnd().split("\n").map((line) => line.split(" ")[0])).toEqual(STYLES.map(({ id }) => id));
});

test("a query finds styles, best first", async () => {
  const ids = async (query: string, setup: Setup = {}): Promise<(string | undefined)[]> =>
    (await styles(`${query} --no-examples`, setup)).stdout.trimEnd().split("\n").map((line) => line.split(" ")[0]);
  expect(await ids("list credit journalist")).toEqual(["journalist-credit"]);
  expect((await ids("chicago")).slice(0, 2).sort()).toEqual(["chicago-author-date", "chicago-notes"]);
  expect(await ids("lantern", { files: ADDED })).toEqual(["lantern"]);
});

test("--json has everything about each style, as data", async () => {
  const { code, stdout } = await styles("list --json", { files: ADDED });
  const list = JSON.parse(stdout) as { id: string }[];
  expect([code, list.map(({ id }) => id)]).toEqual([EXIT.ok, [...STYLES.map(({ id }) => id), "harbour", "lantern"]]);
  expect(list.at(-1)).toEqual({
    id: "lantern",
    title: "The Lantern",
    kind: "author-date",
    guide: null,
    from: "added",
    url: `${BASE}/dependent/lantern.csl`,
    sha256: hash(LANTERN),
    updated: "2023-01-02T03:04:05+00:00",
    licence: "Ours & yours",
    parent: "harbour",
    example: expect.objectContaining({ note: null, bibliography: "„Bloc“ Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says!" }) as object,
  });
  expect((await styles("zzz --json")).stdout).toBe("[]\n");
});

test.each([40, 80, 120])("a terminal of %i columns is kept, long words aside", async (columns) => {
  const setup: Setup = { columns, terminal: { stdout: true }, files: ADDED };
  const listed = (await styles("", setup)).stdout.trimEnd().split("\n");
  const shown = (await styles("show lantern", setup)).stdout.trimEnd().split("\n");
  for (const line of listed) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(columns, 50));
  for (const line of shown.filter((text) => !/https:|[0-9a-f]{64}|Next:/.test(text))) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(columns, 50));
});

test("a narrow terminal shows names alone", async () => {
  const { stdout } = await styles("", { columns: 30, terminal: { stdout: true } });
  expect(stdout).not.toContain("Tokaev");
});
