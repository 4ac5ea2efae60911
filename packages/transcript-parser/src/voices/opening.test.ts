import { expect, test } from "vitest";
import { parseTranscriptText } from "../index.js";

const ANSWERED = "记者：渡轮什么时候恢复？\n\n林远：正在研究。\n\n记者：这句话可以引用吗？\n\n林远：不可以。\n";
const TALK = "Q: When will the ferry sail?\n\nMR. HOLM: In spring.\n\nQ: And the bridge?\n\nMR. HOLM: Later.\n";

/** The texts of the turns. */
function read(text: string): string[] {
  return parseTranscriptText(text).transcripts.flatMap(({ turns }) => turns.map((turn) => turn.text));
}

test.each([
  ["渔业大臣将于下月访问海州。\n\n另外，周一的记者会暂停一次。\n\n下面请大家提问。", ANSWERED, "渔业大臣将于下月访问海州。另外，周一的记者会暂停一次。下面请大家提问。"],
  ["The minister will visit the isles in May.\n\nThe ferry sails again on Monday.\n\nWith that, happy to take a few questions.", TALK, "The minister will visit the isles in May."],
])("paragraphs before the first label of which the last asks for questions are a turn: %j", (opening, talk, expected) => {
  const turns = read(`# Press conference\n\n${opening}\n\n${talk}`);
  expect(turns).toHaveLength(5);
  expect(turns[0]?.replace(/\s/g, "")).toContain(expected.replace(/\s/g, ""));
});

test("an introduction that names who speaks is none", () => {
  expect(read(`Press conference\n\n林远昨天主持例行记者会。\n\n他最后请大家提问。\n\n${ANSWERED}`)).toHaveLength(5);
  expect(read(`Press conference\n\n林远昨天主持例行记者会，并介绍了渡轮的情况。\n\n${ANSWERED}`)).toHaveLength(4);
});
