import type { Metadata } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { formatCitations } from "../format-citations.js";
import { personName, transcriptOf } from "../transcript.test-data.js";
import { findStyle, STYLES } from "./index.js";

const BOOK = {
  relation: "original",
  carrier: true,
  container: "Twelve Potters",
  description: "book",
  publisher: "Kiln Press",
  place: "Ellery",
  date: "2008",
  pages: "12-15",
} as const;

const PEOPLE = [
  { name: personName("Agnes", "Weir"), role: "interviewee" },
  { name: personName("Bo", "Lind"), role: "interviewer" },
  { name: personName("Ed", "Eames"), role: "editor" },
] as const;

/** An interview in a book of which nothing is missing. */
const FULL: Partial<Metadata> = {
  title: "A Life in Clay",
  genre: "interview",
  contributors: [...PEOPLE],
  publications: [BOOK],
};

/** One of which only who was asked, the book and the volume are known. */
const BARE: Partial<Metadata> = {
  genre: "interview",
  contributors: [PEOPLE[0]],
  publications: [{ relation: "original", carrier: true, container: "Twelve Potters", description: "book", volume: "2" }],
};

/** The text of a citation, and the entry where the style has one. */
type Printed = readonly [text: string, entry: string | null];

const EXPECTED: Readonly<Record<string, { readonly full: Printed; readonly bare: Printed }>> = {
  "chicago-notes": {
    full: [
      "Agnes Weir, “A Life in Clay,” interview by Bo Lind, in Twelve Potters, edited by Ed Eames (Kiln Press, 2008), 12–15.",
      "Weir, Agnes. “A Life in Clay.” Interview by Bo Lind. In Twelve Potters, edited by Ed Eames, 12–15. Kiln Press, 2008.",
    ],
    bare: [
      "Agnes Weir, interview, in Twelve Potters, vol. 2 (n.d.).",
      "Weir, Agnes. Interview. In Twelve Potters, vol. 2, n.d.",
    ],
  },
  "chicago-author-date": {
    full: [
      "(Weir 2008)",
      "Weir, Agnes. 2008. “A Life in Clay.” Interview by Bo Lind. In Twelve Potters, edited by Ed Eames, 12–15. Kiln Press.",
    ],
    bare: ["(Weir, n.d.)", "Weir, Agnes. n.d. Interview. In Twelve Potters, vol. 2."],
  },
  "journalist-credit": {
    full: ["Agnes Weir to Bo Lind, Twelve Potters, 2008", null],
    bare: ["Agnes Weir to Twelve Potters, no date", null],
  },
  "mla-9": {
    full: [
      "(Weir)",
      "Weir, Agnes. “A Life in Clay.” Interview by Bo Lind. Twelve Potters, edited by Ed Eames, Kiln Press, 2008, pp. 12–15.",
    ],
    bare: ["(Weir)", "Weir, Agnes. Interview. Twelve Potters, vol. 2."],
  },
  "apa-7": {
    full: [
      "(Lind, 2008)",
      "Lind, B. (2008). A Life in Clay [Interview with A. Weir]. In E. Eames (Ed.), Twelve Potters (pp. 12–15). Kiln Press.",
    ],
    bare: ["(Weir, n.d.)", "Weir, A. (n.d.). [Interview]. In Twelve Potters (Vol. 2)."],
  },
  harvard: {
    full: [
      "(Weir, 2008)",
      "Weir, A. (2008) ‘A Life in Clay’. Interviewed by Bo Lind, in Eames, E. (ed.) Twelve Potters. Ellery: Kiln Press, " +
        "pp. 12–15.",
    ],
    bare: ["(Weir, no date)", "Weir, A. (no date) [Interview], in Twelve Potters. Vol. 2."],
  },
  bluebook: {
    full: ["Interview by Bo Lind with Agnes Weir, A Life in Clay, in Twelve Potters 12 (Ed Eames ed., 2008).", null],
    bare: ["Agnes Weir, in 2 Twelve Potters (n.d.) (interview).", null],
  },
  oscola: {
    full: [
      "Agnes Weir, ‘A Life in Clay’ (interview by Bo Lind) in Ed Eames (ed), Twelve Potters (Kiln Press 2008) 12.",
      "Weir A, ‘A Life in Clay’ (interview by Bo Lind) in Ed Eames (ed), Twelve Potters (Kiln Press 2008) 12",
    ],
    bare: [
      "Agnes Weir (interview) in Twelve Potters (vol 2, nd).",
      "Weir A (interview) in Twelve Potters (vol 2, nd)",
    ],
  },
  "iso-690": {
    full: [
      "(Weir 2008)",
      "WEIR, Agnes, 2008. A Life in Clay. Interview by Bo Lind. In: Twelve Potters. Edited by Ed Eames. " +
        "Ellery: Kiln Press, 2008, pp. 12–15.",
    ],
    bare: ["(Weir [no date])", "WEIR, Agnes, [no date]. Interview. In: Twelve Potters. Vol. 2."],
  },
};

const printed = (style: string, metadata: Partial<Metadata>, pages = false): string[] => {
  const { evidence: _evidence, ...given } = metadata;
  const transcript = transcriptOf({
    metadata: given,
    ...(pages && { locations: (turns) => turns.map((span) => ({ kind: "page", span, label: "14" })) }),
  });
  const targetId = transcript.turns[0]?.id ?? "";
  const [citation] = formatCitations([{ transcript, ...(pages && { targetId }) }], { style: findStyle(style)?.xml ?? "" });
  return [citation?.text ?? "", citation?.bibliography ?? ""];
};

test("every style is in the table", () => {
  expect(Object.keys(EXPECTED).toSorted()).toEqual(STYLES.map(({ id }) => id).toSorted());
});

test.for(Object.entries(EXPECTED))("%s: a piece in a book", ([style, { full, bare }]) => {
  expect(printed(style, FULL)).toEqual([full[0], full[1] ?? ""]);
  expect(printed(style, BARE)).toEqual([bare[0], bare[1] ?? ""]);
});

test("a page of a piece in a book takes the place of its pages in a note", () => {
  expect(printed("chicago-notes", FULL, true)[0]).toBe(
    "Agnes Weir, “A Life in Clay,” interview by Bo Lind, in Twelve Potters, edited by Ed Eames (Kiln Press, 2008), 14.",
  );
});

test.for(["chicago-notes", "chicago-author-date"])("%s: without a publisher, the place of a book", (style) => {
  const { publisher: _publisher, ...book } = BOOK;
  expect(printed(style, { ...FULL, publications: [book] })[1]).toMatch(/edited by Ed Eames, 12–15\. Ellery/);
});
