import { expect, test } from "vitest";
import { githubCommand } from "./github-command.js";

test.each([
  [
    "a place on one line has columns",
    { file: "a.txt", line: 3, column: 1, endLine: 3, endColumn: 5, severity: "warning", code: "turn-unsure", message: "Unsure." },
    "::warning file=a.txt,line=3,col=1,endColumn=5,title=turn-unsure::Unsure.\n",
  ],
  [
    "a place on several lines has none",
    { file: "a.txt", line: 3, column: 1, endLine: 9, endColumn: 5, severity: "error", message: "Lost." },
    "::error file=a.txt,line=3,endLine=9::Lost.\n",
  ],
  ["a note is a notice", { file: "a.jsonl", line: 3, severity: "info", message: "Said." }, "::notice file=a.jsonl,line=3::Said.\n"],
  ["without a place there are no properties", { severity: "error", message: "Lost." }, "::error::Lost.\n"],
  ["standard input is no file", { file: "<stdin>", line: 1, severity: "info", message: "Said." }, "::notice line=1::Said.\n"],
  [
    "what ends a property is written as its number",
    { file: "C:\\t\\a,b 100%.txt", severity: "error", message: "Lost." },
    "::error file=C%3A/t/a%2Cb 100%25.txt::Lost.\n",
  ],
  [
    "the hint is a line of its own, and nothing in a message commands",
    { severity: "error", message: "50 %\r\n::set-env name=A::b \u001B[2J", hint: "A: b, c" },
    "::error::50 %25 ::set-env name=A::b <U+001B>[2J%0AA: b, c\n",
  ],
] as const)("%s", (_name, finding, expected) => {
  expect(githubCommand(finding)).toBe(expected);
});
