import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXIT } from "../../exit-code.js";
import { colloquy, FOUNDING } from "../../run.test-data.js";

const README = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

test("the README shows a document, the command, and what it becomes", async () => {
  const [, paper = "", command = "", cited = ""] =
    /^```md\n([\s\S]*?)^```\n\n```sh\ncolloquy ([^\n]*)\n```\n\n```md\n([\s\S]*?)^```$/m.exec(README) ?? [];
  const { code, io } = await colloquy(command.split(" "), { files: { "paper.md": paper, "interview.txt": FOUNDING } });
  expect(code).toBe(EXIT.ok);
  expect(new TextDecoder().decode(io.disk.get("/cited.md"))).toBe(cited);
});
