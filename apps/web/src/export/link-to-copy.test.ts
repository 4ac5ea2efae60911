import { expect, test } from "vitest";
import { NO_RECIPE } from "../correct/corrections.js";
import { unpackDocument } from "../keep/packed-document.js";
import { NOWHERE, readAddress } from "../state/deep-link.js";
import { linkToCopy } from "./link-to-copy.js";

const PAGE = "https://example.org/read/?a=1#t=3";
const place = { ...NOWHERE, place: { kind: "turn", ordinal: 12 } } as const;
const document = { input: "Ann: Is it damp?\n\nBo: It was.\n", recipe: NO_RECIPE };

test("a link has the transcript in it, and leads to the place", async () => {
  const made = await linkToCopy(PAGE, document, place);
  const url = "url" in made ? made.url : "";
  expect(url.startsWith("https://example.org/read/?a=1#d=")).toBe(true);
  const address = readAddress(new URL(url).hash);
  expect(address.place).toEqual(place.place);
  expect(await unpackDocument(address.packed ?? "")).toEqual(document);
});

test("a transcript that is too long says how long it is, and what to do", async () => {
  let state = 7;
  const noise = Array.from({ length: 20_000 }, () => (state = (state * 48_271) % 2_147_483_647).toString(36)).join(" ");
  const made = await linkToCopy(PAGE, { ...document, input: noise }, place);
  expect(made).toHaveProperty(
    "reason",
    expect.stringMatching(/^Packed, this transcript has \d{2,3},\d{3} characters; links carry at most 8,000\. Save it as a file and send that instead\.$/),
  );
});

test("what cannot fit is not even packed", async () => {
  const made = await linkToCopy(PAGE, { ...document, input: " ".repeat(8_000_001) }, place);
  expect(made).toHaveProperty("reason", expect.stringContaining("too large for a link"));
});

test("a page on a disk has no link that others could follow", async () => {
  const made = await linkToCopy("file:///home/ann/colloquy.html", document, place);
  expect(made).toHaveProperty("reason", expect.stringContaining("a file on your disk"));
});
