import { codebookJsonSchema, transcriptJsonSchema } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy } from "../run.test-data.js";

test.each([
  ["a transcript unless told otherwise", [], transcriptJsonSchema()],
  ["a transcript", ["transcript"], transcriptJsonSchema()],
  ["a codebook", ["codebook"], codebookJsonSchema()],
])("prints the JSON Schema of %s", async (_name, argv, expected) => {
  const { code, stdout, stderr } = await colloquy(["schema", ...argv]);
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(JSON.parse(stdout)).toEqual(expected);
});

test("an unknown noun names those that there are", async () => {
  const { code, stderr } = await colloquy(["schema", "turn"]);
  expect(code).toBe(EXIT.usage);
  expect(stderr).toContain("Allowed choices are transcript, corpus, codebook, recipe.");
});
