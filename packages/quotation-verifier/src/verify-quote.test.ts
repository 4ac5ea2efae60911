import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createQuoteIndex, verifyQuote } from "./index.js";
import { FOUNDING_DOCUMENT, foundingInterview } from "./fixtures/founding-interview.js";

const interview = foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"));
const index = createQuoteIndex([interview]);

interface Case {
  readonly quote: string;
  readonly speaker?: string;
  readonly wording: string;
  readonly holds: boolean;
  readonly foldings?: readonly string[];
  readonly grave?: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  "words as they stand are exact": {
    quote: "Mind you, it took the U.S. 47 years to only double their economy, and it took Japan 20.",
    wording: "exact",
    holds: true,
  },
  "a column break in the source is a space of the reading text": {
    quote: "The situation on the borders of Central Asia is way too tense.",
    wording: "exact",
    holds: true,
  },
  "other apostrophes and marks around the whole are folded": {
    quote: '"Let\'s look at Yugoslavia for example."',
    wording: "typographic",
    holds: true,
    foldings: ["quotation-marks"],
  },
  "a comma in front of the closing mark is folded": {
    quote: "I have no doubt they will achieve this goal,",
    wording: "typographic",
    holds: true,
    foldings: ["final-punctuation"],
  },
  "a full stop in the place of a question mark is not": {
    quote: "What do you think about it.",
    wording: "altered",
    holds: false,
  },
  "a small first letter of a sentence is folded": {
    quote: "the regime of Shevardnadze was doomed",
    wording: "typographic",
    holds: true,
    foldings: ["first-letter-case"],
  },
  "the case of a letter in brackets is folded": {
    quote: "[T]here’s no alternative to that",
    wording: "typographic",
    holds: true,
    foldings: ["bracketed-case"],
  },
  "an ellipsis may run over a column break": {
    quote: "The United States … cannot solve problems without the support of its partners.",
    wording: "elided",
    holds: true,
    grave: [],
  },
  "an ellipsis in brackets is the same": {
    quote: "The United States [...] cannot solve problems without the support of its partners.",
    wording: "elided",
    holds: true,
  },
  "an ellipsis that removes a quantifier is grave": {
    quote: "it took the U.S. 47 years to … double their economy",
    wording: "elided",
    holds: false,
    grave: ["quantifier"],
  },
  "an editorial note of the transcript may be kept": {
    quote: "The [NPT] treaty I mentioned has not fulfilled its goal.",
    wording: "exact",
    holds: true,
  },
  "an editorial note of the transcript may be kept between ellipses": {
    quote: "… [NPT] treaty I mentioned …",
    wording: "typographic",
    holds: true,
  },
  "an editorial note of the transcript may be left out": {
    quote: "The treaty I mentioned has not fulfilled its goal.",
    wording: "typographic",
    holds: true,
    foldings: ["editorial-note"],
  },
  "words in brackets that the source has not are an insertion": {
    quote: "China plans to increase its GDP [gross domestic product] four times by 2020.",
    wording: "elided",
    holds: true,
    foldings: ["bracketed-insertion"],
  },
  "a pronoun may be replaced in brackets": {
    quote: "In the book I wrote that [Shevardnadze] seemed to be an incredibly tired, broken and uncertain man.",
    wording: "elided",
    holds: true,
  },
  "letters in brackets at the end of a word are an insertion": {
    quote: "the balance of power[s]",
    wording: "elided",
    holds: true,
    foldings: ["bracketed-insertion"],
  },
  "letters in brackets at the beginning of a word are an insertion": {
    quote: "The regime of Shevardnadze was [fore]doomed.",
    wording: "elided",
    holds: true,
    foldings: ["bracketed-insertion"],
  },
  "a small first letter is not folded where the capital is a name's": {
    quote: "shevardnadze was doomed",
    wording: "altered",
    holds: false,
  },
  "a name in brackets for another name is grave": {
    quote: "The regime of [Nazarbayev] was doomed.",
    wording: "elided",
    holds: false,
    grave: ["name"],
  },
  "a negation in brackets is grave": {
    quote: "The regime of Shevardnadze was [not] doomed.",
    wording: "elided",
    holds: false,
    grave: ["negation"],
  },
  "changed words are altered": {
    quote: "it will take the U.S. 47 years to double",
    wording: "altered",
    holds: false,
    grave: ["quantifier"],
  },
  "a changed number is grave": {
    quote: "it took the U.S. 74 years to only double their economy",
    wording: "altered",
    holds: false,
    grave: ["number"],
  },
  "a removed negation is grave": {
    quote: "Kazakhstan cannot and does have the right to pursue a different policy.",
    wording: "altered",
    holds: false,
    grave: ["negation"],
  },
  "a changed name is grave": {
    quote: "The reason is not the Russians, but the Georgians",
    wording: "altered",
    holds: false,
    grave: ["name"],
  },
  "a changed comma is altered and not grave": {
    quote: "I have no doubt, they will achieve this goal.",
    wording: "altered",
    holds: false,
    grave: [],
  },
  "a quotation that begins after its negation is grave": {
    quote: "such theories have a practical foundation",
    wording: "exact",
    holds: false,
    grave: ["negation"],
  },
  "a quotation that begins after its attribution is grave": {
    quote: "the only thing the U.S. allegedly thinks about is how to dislodge this or that regime",
    wording: "exact",
    holds: false,
    grave: ["attribution"],
  },
  "words that nobody said are absent": {
    quote: "Giraffes colonised Antarctica before breakfast yesterday",
    wording: "absent",
    holds: false,
  },
  "the speaker's own words are confirmed by family name": {
    quote: "English is the modern lingua franca.",
    speaker: "Tokaev",
    wording: "exact",
    holds: true,
  },
  "another speaker's words do not hold": {
    quote: "the New American Interventionism",
    speaker: "Tokaev",
    wording: "exact",
    holds: false,
  },
};

test.each(Object.entries(CASES))("%s", (_, { quote, speaker, wording, holds, foldings, grave }) => {
  const verdict = verifyQuote(index, quote, speaker === undefined ? {} : { speaker });
  expect({ wording: verdict.wording, holds: verdict.holds }).toEqual({ wording, holds });
  if (foldings !== undefined) expect(verdict.foldings).toEqual(foldings);
  if (grave !== undefined) expect(verdict.grave.map((finding) => finding.kind)).toEqual(grave);
});

test("a note at the beginning, after an ellipsis, is a word of the place", () => {
  const [place] = verifyQuote(index, "… [NPT] treaty …").places;
  expect(place?.parts.map(({ text }) => text)).toEqual(["[NPT] treaty"]);
});

test.each([
  ["They love international relations", "absent"],
  ["It includes the Treaty", "exact"],
  ["It lacks the Treaty", "altered"],
])("%s is %s: two words that are shared by chance make no passage", (quote, wording) => {
  expect(verifyQuote(index, quote, { speaker: "Tokaev" }).wording).toBe(wording);
});
