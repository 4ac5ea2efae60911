import { findStyle } from "@colloquy/citation-formatter/styles";
import { expect, test } from "vitest";
import { EXIT } from "../../exit-code.js";
import { ADDED, HARBOUR, hash, LANTERN, styles } from "./run-styles.test-data.js";

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
