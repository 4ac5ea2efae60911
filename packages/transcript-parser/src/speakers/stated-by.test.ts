import { expect, test } from "vitest";
import { parseTranscript } from "../index.js";

const CHAT = [
  "@UTF8", "@Begin", "@Languages:\teng", "@Participants:\tINT Agnes_Thorvald Interviewer, PAR Ola_Brask Participant",
  "@ID:\teng|corpus|INT|||||Interviewer|||", "@ID:\teng|corpus|PAR|||||Participant|||",
  "*INT:\twhere were you born ?", "*PAR:\tby the sea .", "*INT:\tand then ?", "*PAR:\tI went inland .", "@End", "",
].join("\n");

test("a name that the format gives has the container as evidence, one that a person gives the caller", async () => {
  const bytes = new TextEncoder().encode(CHAT);
  const evidence = async (speakers?: Record<string, { name: string }>): Promise<string[]> => {
    const { metadata } = (await parseTranscript(bytes, { fileName: "a.cha", ...(speakers === undefined ? {} : { speakers }) })).transcripts[0];
    return metadata.contributors.map(({ name }, index) => `${name.full}: ${metadata.evidence[`/contributors/${index}/name`]?.from ?? "-"}`);
  };
  expect(await evidence()).toEqual(["Agnes Thorvald: container", "Ola Brask: container"]);
  expect(await evidence({ PAR: { name: "Ola Brask the elder" } })).toEqual(["Agnes Thorvald: container", "Ola Brask the elder: caller"]);
});
