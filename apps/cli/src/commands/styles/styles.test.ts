import { findStyle, STYLES } from "@colloquy/citation-formatter/styles";
import { sha256Hex } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { EXIT, EXIT_MEANINGS } from "../../exit-code.js";
import { displayWidth } from "../../layout/display-width.js";
import { colloquy, LAMPS, type Outcome } from "../../run.test-data.js";
import { dependentStyle, independentStyle } from "../../style-store/styles.test-data.js";
import { stylesCommand } from "./styles.js";

type Setup = NonNullable<Parameters<typeof colloquy>[1]>;

const BASE = "https://raw.githubusercontent.com/citation-style-language/styles/v1.0.2";
const HARBOUR = independentStyle("harbour", "Harbour Papers");
const LANTERN = dependentStyle("lantern", "The Lantern", "harbour", ' default-locale="de-DE"');
const NETWORK: Record<string, string | Uint8Array> = {
  [`${BASE}/harbour.csl`]: HARBOUR,
  [`${BASE}/dependent/lantern.csl`]: LANTERN,
  [`${BASE}/dependent/orphan.csl`]: dependentStyle("orphan", "Orphan", "nobody"),
  [`${BASE}/chicago-notes.csl`]: independentStyle("chicago-notes", "Official notes"),
  [`${BASE}/dependent/daily.csl`]: dependentStyle("daily", "Daily", "chicago-notes"),
};
const hash = (text: string): string => sha256Hex(new TextEncoder().encode(text));

async function styles(argv: string, setup: Setup = {}): Promise<Outcome> {
  return colloquy(["styles", ...argv.split(" ").filter((word) => word !== "")], { network: NETWORK, ...setup });
}

/** What is on the disk of an outcome, as the files of another run. */
function filesOf({ io }: Outcome): Record<string, Uint8Array> {
  return Object.fromEntries(io.disk);
}

const ADDED = filesOf(await styles("add lantern"));
const LOCK = "/styles/styles.lock.json";
const pinned = (files: Record<string, Uint8Array>): { styles: { id: string; sha256: string }[] } =>
  JSON.parse(new TextDecoder().decode(files[LOCK])) as { styles: { id: string; sha256: string }[] };

test.each(stylesCommand.subcommands ?? [])("the help of styles $name begins with examples and ends with its exit codes", async ({ name, examples, exitCodes }) => {
  const { code, stdout } = await styles(`${name} --help`);
  expect(code).toBe(EXIT.ok);
  expect(stdout.split("\n").slice(0, examples.length + 1)).toEqual(["Examples:", ...examples.map((example) => `  ${example}`)]);
  for (const exit of [EXIT.ok, EXIT.usage, ...exitCodes]) expect(stdout).toContain(`  ${exit}    ${EXIT_MEANINGS[exit]}\n`);
});

const EXAMPLES = (stylesCommand.subcommands ?? []).flatMap(({ examples }) => examples);

test.each(EXAMPLES)("the example works: %s", async (example) => {
  const network = Object.fromEntries(
    ["nature", "the-lancet", "chicago-author-date"].flatMap((id) => [BASE, "https://example.org/styles"].map((base) => [`${base}/${id}.csl`, independentStyle(id, id)])),
  );
  const before = example.includes("remove") ? filesOf(await styles("add nature", { network })) : {};
  const { code, stderr } = await colloquy(example.split(" ").slice(1), { network, files: { ...before, "my-style.csl": HARBOUR } });
  expect(code, stderr).toBe(EXIT.ok);
});

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

test("show tells where a style is from, each form that it makes, and what it does not print", async () => {
  const { code, stdout, stderr } = await styles("show chicago-notes");
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  for (const expected of [
    "Chicago notes and bibliography\n",
    "\n  Kind     note\n",
    "\n  From     comes with this program\n",
    `\n  SHA-256  ${hash(findStyle("chicago-notes")?.xml ?? "")}\n`,
    "\n  Note          Kassymzhomart Tokaev, “‘Bloc’ Thinking",
    "\n  Short note    Tokaev, “‘Bloc’ Thinking",
    "\n  Bibliography  Tokaev, Kassymzhomart.",
    "\n  name of the contact                      Roman Vassilenko\n",
  ]) expect(stdout).toContain(expected);
  expect(JSON.parse((await styles("show chicago-notes --json")).stdout)).toMatchObject({ id: "chicago-notes", from: "program", example: { inText: null } });
});

test("show takes a file, whose parent may stand beside it, above it, or have been added", async () => {
  const files: [string, Record<string, string | Uint8Array>][] = [
    ["harbour.csl", { "harbour.csl": HARBOUR }],
    ["my/lantern.csl", { "my/lantern.csl": LANTERN, "my/harbour.csl": HARBOUR }],
    ["my/dependent/lantern.csl", { "my/dependent/lantern.csl": LANTERN, "my/harbour.csl": HARBOUR }],
    ["lantern.csl", { ...ADDED, "lantern.csl": LANTERN }],
  ];
  for (const [path, disk] of files) {
    const { code, stdout, stderr } = await styles(`show ${path}`, { files: disk });
    expect([code, stderr]).toEqual([EXIT.ok, ""]);
    expect(stdout).toMatch(new RegExp(`\n {2}From +${path}\n`));
    expect(stdout).toContain(path.includes("lantern") ? "„Bloc“ Thinking" : "“Bloc” Thinking");
  }
  const alone = await styles("show lantern.csl", { files: { "lantern.csl": LANTERN } });
  expect([alone.code, alone.stderr]).toEqual([
    EXIT.unreadable,
    'lantern.csl: error: "lantern" depends on "harbour", which is not there.\nerror: lantern.csl is no citation style that can be used.\n  hint: colloquy styles add downloads that style too, where both are official.\n',
  ]);
});

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

const KNOWN = "Here are: chicago-notes, chicago-author-date, ";

/** Without a setup there is no network. */
test.each<[string, string, Setup | null, number, string[]]>([
  ["offline", "add harbour", null, EXIT.unreadable, ["error: raw.githubusercontent.com cannot be reached (ENOTFOUND).\n  hint: Are you online?", KNOWN]],
  ["offline, with a near name", "add chicgo-notes", null, EXIT.unreadable, ["Did you mean chicago-notes? Here are: "]],
  ["404", "add harbuor", { files: ADDED }, EXIT.unreadable, [`error: There is no style harbuor at ${BASE}/harbuor.csl: the server answers 404.\n`, "Did you mean harbour?", KNOWN]],
  ["a missing parent", "add orphan", {}, EXIT.unreadable, [`error: There is no style nobody at ${BASE}/nobody.csl`]],
  ["a connection that breaks off", "add a", { network: { [`${BASE}/a.csl`]: { problem: "broken-off" } } }, EXIT.unreadable, [`error: The download of ${BASE}/a.csl broke off`, "hint: Try again."]],
  ["a server that is too slow", "add a", { network: { [`${BASE}/a.csl`]: { problem: "too-slow" } } }, EXIT.unreadable, ["--timeout <seconds>"]],
  ["too large a file", "add a", { network: { [`${BASE}/a.csl`]: new Uint8Array(2_000_001) } }, EXIT.unreadable, ["has more than 2,000,000 bytes."]],
  ["a web page", "add https://example.org/a", { network: { "https://example.org/a": "<!DOCTYPE html>\n<html><p>Hello" } }, EXIT.unreadable, ["https://example.org/a is no citation style that can be used.\n  hint: It is a web page."]],
  ["bytes that are no text", "add a", { network: { [`${BASE}/a.csl`]: Uint8Array.of(255, 0) } }, EXIT.unreadable, ["a.csl is no citation style that can be used.\n"]],
  ["broken XML", "add a", { network: { [`${BASE}/a.csl`]: "<style>\n<info" } }, EXIT.unreadable, [`${BASE}/a.csl:2:1: error: `]],
  ["a path", "add ../secret", {}, EXIT.usage, ['error: "../secret" is no id of a style and no address.\n', "A file needs no adding"]],
  ["a name that is none", "add a|b", {}, EXIT.usage, ['error: "a|b" is no id of a style and no address.\n']],
  ["a ref that leads elsewhere", "add a --ref ../../x", {}, EXIT.usage, ["It must be the name of a branch or a tag, or a commit."]],
  ["a mirror that is no address", "add a --from file:///etc", {}, EXIT.usage, ["It must be an address that begins with https://."]],
  ["a mirror and a ref", "add a --from https://example.org --ref x", {}, EXIT.usage, ["cannot be used with option"]],
  ["a hash that is none", "add a --sha256 12", {}, EXIT.usage, ["It must have 64 hexadecimal digits."]],
  ["a hash for several", `add a b --sha256 ${"0".repeat(64)}`, {}, EXIT.usage, ["error: --sha256 is for one style, and 2 are named.\n"]],
  ["an id that is a path", "add harbour --as ../x", {}, EXIT.usage, ["It must be made of letters"]],
  ["a style that is not there", "show chicgo-notes", {}, EXIT.usage, ['error: There is no citation style "chicgo-notes".\n  hint: Did you mean chicago-notes? See what is here: colloquy styles.']],
  ["a name that finds nothing", "zzz", {}, EXIT.usage, ['error: No citation style here is called "zzz".\n']],
  ["a list that is none", "list", { files: { [LOCK]: '{"schemaVersion":1,"styles":[{"id":"../x"}]}' } }, EXIT.unreadable, [`error: /styles/styles.lock.json is no list of added styles`]],
  ["removing what was not added", "remove harbuor", { files: ADDED }, EXIT.usage, ['error: No style "harbuor" was added.\n  hint: Did you mean harbour?\n']],
  ["removing the rules of another", "remove harbour", { files: ADDED }, EXIT.usage, ["colloquy styles remove harbour lantern\n"]],
])("%s ends with its code, a reason and what to do", async (_name, argv, setup, expected, messages) => {
  const { code, stdout, stderr, io } = setup === null ? await colloquy(["styles", ...argv.split(" ")]) : await styles(argv, setup);
  expect([code, stdout]).toEqual([expected, ""]);
  for (const message of messages) expect(stderr).toContain(message);
  if (argv.startsWith("add")) expect(Object.fromEntries(io.disk)).toEqual(setup?.files ?? {});
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

test("an added style is cited by, and one that was changed is refused", async () => {
  const cite = (files: Record<string, string | Uint8Array>, style: string): Promise<Outcome> =>
    colloquy(["cite", "lamps.txt", "--style", style, "--as", "all"], { files: { ...files, "lamps.txt": LAMPS } });
  for (const style of ["lantern", "harbour", "http://www.zotero.org/styles/lantern"]) {
    expect((await cite(ADDED, style)).stdout).toBe("In the text   [Brand]\nBibliography  Keeping the lamps lit!\n");
  }
  const path = "/styles/harbour.csl";
  for (const style of ["lantern", "harbour"]) {
    const changed = await cite({ ...ADDED, [path]: HARBOUR.replace("!", "?") }, style);
    expect([changed.code, changed.stdout]).toEqual([EXIT.unreadable, ""]);
    expect(changed.stderr).toContain("error: The style harbour was changed after it was added: the SHA-256 of /styles/harbour.csl is ");
    expect(changed.stderr).toContain(`hint: To have it as it was: colloquy styles add ${BASE}/harbour.csl. To use it as it is: --style /styles/harbour.csl\n`);
  }
  const listed = await styles("--no-examples", { files: { ...ADDED, [path]: "" } });
  expect([listed.code, listed.stdout.includes("chicago-notes")]).toEqual([EXIT.unreadable, true]);
  expect((await cite(ADDED, "lantren")).stderr).toContain("hint: Did you mean lantern? See what is here: colloquy styles. To download an official one: colloquy styles add lantren\n");
});

test("another folder may be named", async () => {
  const added = await styles("add harbour --styles-folder my/styles/");
  expect([...added.io.disk.keys()].sort()).toEqual(["/my/styles/harbour.csl", "/my/styles/styles.lock.json"]);
  const shown = await styles("show harbour --styles-folder my/styles", { files: filesOf(added) });
  expect(shown.stdout).toMatch(/^Harbour Papers\n/);
});

test("styles are removed, and the rules that they had are told to be left", async () => {
  const one = await styles("remove lantern", { files: ADDED });
  expect([one.code, [...one.io.disk.keys()].sort()]).toEqual([EXIT.ok, ["/styles/harbour.csl", LOCK]]);
  expect(one.stderr).toBe("removed lantern\nnote: What was removed had the rules of harbour, which stays.\n  hint: colloquy styles remove harbour\n");
  const both = await styles("remove harbour lantern", { files: ADDED });
  expect([both.stderr, [...both.io.disk.keys()], pinned(filesOf(both)).styles]).toEqual(["removed harbour and lantern\n", [LOCK], []]);
});
