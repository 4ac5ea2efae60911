import { GENRES, PUBLICATION_RELATIONS, type Genre, type Publication } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { itemType } from "./item-type.js";

const CASES: Record<string, [genre: Genre | undefined, publication: Partial<Publication> | null, type: string]> = {
  "an unpublished interview": ["interview", null, "interview"],
  "an oral history in an archive": ["oral-history", { publisher: "Port Ellery Library" }, "interview"],
  "an interview of an analytical magazine": [
    "interview",
    { container: "X", description: "analytical magazine" },
    "article-magazine",
  ],
  "an interview of a newsletter": [
    "interview",
    { container: "X", description: "bimonthly publication" },
    "article-magazine",
  ],
  "an interview of a daily": ["interview", { container: "X", description: "Daily newspaper" }, "article-newspaper"],
  "an interview of a journal": ["interview", { container: "X", description: "Journal of Knots" }, "article-journal"],
  "an interview of a container of unknown kind": ["interview", { container: "X" }, "article-magazine"],
  "a word is not found inside another": [
    "interview",
    { container: "X", description: "journalism" },
    "article-magazine",
  ],
  "an interview on a radio show": ["interview", { container: "X", description: "radio show" }, "broadcast"],
  "an interview that was broadcast": ["interview", { container: "X", relation: "broadcast" }, "broadcast"],
  "an interview on a blog": ["interview", { container: "X", description: "blog" }, "post-weblog"],
  "a podcast": ["podcast", { container: "X" }, "broadcast"],
  "a press conference": ["press-conference", null, "speech"],
  "a press conference in a newspaper": [
    "press-conference",
    { container: "X", description: "newspaper" },
    "article-newspaper",
  ],
  "a hearing": ["hearing", null, "hearing"],
  "a debate": ["debate", null, "speech"],
  "somebody asked, of unknown genre": [undefined, null, "interview"],
};

test.for(Object.entries(CASES))("%s", ([, [genre, given, type]]) => {
  const publication = given && { relation: "original" as const, carrier: true, ...given };
  expect(itemType({ genre, publication, isInterview: true })).toBe(type);
});

test("what is no interview and of no known genre is a document", () => {
  expect(itemType({ genre: undefined, publication: null, isInterview: false })).toBe("document");
});

test("every genre and relation has a type", () => {
  for (const genre of GENRES) {
    for (const relation of PUBLICATION_RELATIONS) {
      const publication = { relation, carrier: true, container: "X" };
      expect(itemType({ genre, publication, isInterview: false })).toMatch(/^[a-z-]+$/);
    }
  }
});
