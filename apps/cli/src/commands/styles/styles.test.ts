import { expect, test } from "vitest";
import { EXIT, EXIT_MEANINGS } from "../../exit-code.js";
import { colloquy, LAMPS, type Outcome } from "../../run.test-data.js";
import { independentStyle } from "../../style-store/styles.test-data.js";
import { ADDED, BASE, filesOf, HARBOUR, LOCK, styles, type Setup } from "./run-styles.test-data.js";
import { stylesCommand } from "./styles.js";

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
