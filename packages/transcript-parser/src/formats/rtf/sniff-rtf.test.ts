import { expect, test } from "vitest";
import { chooseFormat } from "../choose-format.js";
import { beginsAsRtf, sniffRtf } from "./sniff-rtf.js";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ["{\\rtf1\\ansi Hello}", true],
  ["{\\rtf\\ansi Hello}", true],
  ["\r\n {\\rtf1 Hello}", true],
  ["\u00EF\u00BB\u00BF{\\rtf1 Hello}", true],
  ["{\\rt", false],
  ["rtf1", false],
  ["In RTF a file begins with {\\rtf1.", false],
  ["", false],
])("%j", (text, isRtf) => {
  expect(beginsAsRtf(bytes(text))).toBe(isRtf);
  expect(sniffRtf(bytes(text))).toBe(isRtf ? 1 : 0);
});

test("a file is RTF by its content, whatever its name is", () => {
  expect(chooseFormat(bytes("{\\rtf1 A: Oh.\\par B: Ah.}"), "interview.doc").format?.id).toBe("rtf");
  expect(chooseFormat(bytes("{\\rtf1 A: Oh.\\par B: Ah.}"), "interview.txt").format?.id).toBe("rtf");
  expect(chooseFormat(bytes("A: Oh.\n\nB: Ah."), "interview.rtf").format?.id).toBe("text");
});
