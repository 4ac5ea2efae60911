import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FOUNDING_DOCUMENT, foundingInterview } from "./fixtures/founding-interview.js";
import { createQuoteIndex, verifyArticle } from "./index.js";

const index = createQuoteIndex([foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"))]);

/** Each quotation as its kind, its first words, the claimed speaker, and whether it holds. */
function summary(article: string): string[] {
  return verifyArticle(index, article).quotations.map(
    ({ kind, text, attribution, verdict }) =>
      `${kind} ${text.split(/\s+/).slice(0, 3).join(" ")} | ${attribution?.claim ?? "-"} | ${verdict.wording} ${
        verdict.speaker
      }${verdict.holds ? " holds" : ""}`,
  );
}

const CASES: Readonly<Record<string, readonly [article: string, expected: readonly string[]]>> = {
  "a name after its verb": [
    "“English is the modern lingua franca,” said Tokaev.",
    ["quotation English is the | Tokaev | typographic confirmed holds"],
  ],
  "a name before its verb": [
    "“English is the modern lingua franca,” Kassymzhomart Tokaev told Continent.",
    ["quotation English is the | Kassymzhomart Tokaev | typographic confirmed holds"],
  ],
  "according to a name": [
    "According to Mr. Tokaev, “English is the modern lingua franca”.",
    ["quotation English is the | Mr. Tokaev | exact confirmed holds"],
  ],
  "a label": [
    "Tokaev: “English is the modern lingua franca.”",
    ["quotation English is the | Tokaev | exact confirmed holds"],
  ],
  "a title in front of a name": [
    "Foreign Minister Tokaev said that “English is the modern lingua franca”.",
    ["quotation English is the | Foreign Minister Tokaev | exact confirmed holds"],
  ],
  "somebody else's name": [
    "“English is the modern lingua franca,” said Vladimir Putin.",
    ["quotation English is the | Vladimir Putin | typographic other"],
  ],
  "the words of the interviewer given to the interviewee": [
    "Tokaev spoke of “the New American Interventionism”, as he said.",
    ["quotation the New American | Tokaev | exact other"],
  ],
  "a phrase of the interviewer under the interviewee's name": [
    "Tokaev called it “the New American Interventionism”.",
    ["quotation the New American | Tokaev | exact other"],
  ],
  "altered words": [
    "“It will take the U.S. 47 years to double,” Tokaev said.",
    ["quotation It will take | Tokaev | altered confirmed"],
  ],
  "a quotation in two halves around its verb": [
    "“Relations with China,” Tokaev said, “are crucial for Kazakhstan.”",
    [
      "quotation Relations with China, | Tokaev | typographic confirmed holds",
      "quotation are crucial for | Tokaev | exact confirmed holds",
    ],
  ],
  "a second quotation that goes on": [
    "“Relations with China are crucial for Kazakhstan,” said Tokaev. “We have to take this into account.”",
    [
      "quotation Relations with China | Tokaev | typographic confirmed holds",
      "quotation We have to | Tokaev | exact confirmed holds",
    ],
  ],
  "a pronoun in the next paragraph": [
    "“Relations with China are crucial for Kazakhstan,” said Tokaev.\n\n“We have to take this into account,” he added.",
    [
      "quotation Relations with China | Tokaev | typographic confirmed holds",
      "quotation We have to | Tokaev | typographic confirmed holds",
    ],
  ],
  "two speakers in one paragraph": [
    "Continent asked: “What do you think about it?” Tokaev answered: “English is the modern lingua franca.”",
    [
      "quotation What do you | Continent | exact confirmed holds",
      "quotation English is the | Tokaev | exact confirmed holds",
    ],
  ],
  "straight marks": [
    '"English is the modern lingua franca," said Tokaev.',
    ["quotation English is the | Tokaev | typographic confirmed holds"],
  ],
  guillemets: [
    "«English is the modern lingua franca», said Tokaev.",
    ["quotation English is the | Tokaev | exact confirmed holds"],
  ],
  "German marks": [
    "„English is the modern lingua franca“, said Tokaev.",
    ["quotation English is the | Tokaev | exact confirmed holds"],
  ],
  "single marks with apostrophes and a genitive inside": [
    "It is true ‘that the conversations about two countries’ willingness to create a single union state are groundless’, Tokaev said.",
    ["quotation that the conversations | Tokaev | exact confirmed holds"],
  ],
  "apostrophes that are no marks": ["Kazakhstan’s and the countries’ plans aren’t ’90s plans.", []],
  "a block quote with its speaker in the line before": [
    "As Tokaev said:\n\n> Relations with China are crucial for Kazakhstan. We are\n> neighbors who find themselves in similar geopolitical circumstances.\n",
    ["quotation Relations with China | Tokaev | typographic confirmed holds"],
  ],
  "a block quote signed in its last line": [
    "> The regime of Shevardnadze was doomed.\n>\n> — Tokaev",
    ["quotation The regime of | Tokaev | exact confirmed holds"],
  ],
  "scare quotes and titles do not count": [
    "The “doctrine” of his book, “The Light of Central Asia”, is “no whim”.",
    [
      "scare-quotes doctrine | - | exact unstated holds",
      "title The Light of | - | altered unstated",
      "scare-quotes no whim | - | absent unstated",
    ],
  ],
  "two words set as speech and given to somebody are judged": [
    "“Not groundless,” said Tokaev. He spoke of a “failed state,” and of “whims”.",
    [
      "quotation Not groundless, | Tokaev | absent other",
      "quotation failed state, | Tokaev | typographic confirmed holds",
      "scare-quotes whims | Tokaev | absent other",
    ],
  ],
  "a quotation over two paragraphs, each with an opening mark": [
    "“Relations with China are crucial for Kazakhstan.\n\n“We have to take this into account,” said Tokaev.",
    [
      "quotation Relations with China | Tokaev | exact confirmed holds",
      "quotation We have to | Tokaev | typographic confirmed holds",
    ],
  ],
  "an office that one person of the transcripts holds": [
    "“English is the modern lingua franca,” the minister said.",
    ["quotation English is the | Kassymzhomart Tokaev | typographic confirmed holds"],
  ],
  "an office that nobody of the transcripts holds, and nobody else is taken for its holder": [
    "Tokaev listened. “English is the modern lingua franca,” the mayor said.",
    ["quotation English is the | - | typographic unstated holds"],
  ],
  "an unnamed subject, for whom nobody else is taken": [
    "“Relations with China are crucial for Kazakhstan,” said Tokaev. A guest said she had heard “that English is the modern lingua franca”.",
    ["quotation Relations with China | Tokaev | typographic confirmed holds", "quotation that English is | - | altered unstated"],
  ],
  "a pronoun for a name in the sentence before": [
    "Tokaev spoke last. “English is the modern lingua franca,” he said.",
    ["quotation English is the | Tokaev | typographic confirmed holds"],
  ],
  "who is spoken to and who is spoken of does not speak": [
    "Tokaev told Putin: “English is the modern lingua franca.” “Neither Astana, nor Moscow have such plans,” said Putin of Tokaev.",
    ["quotation English is the | Tokaev | exact confirmed holds", "quotation Neither Astana, nor | Putin | typographic other"],
  ],
  "one word that somebody says": [
    "“Groundless”, said Tokaev. Tokaev called the talk “groundless”.\n\nThe talk is “groundless”. It is called “groundless”.",
    [
      "quotation Groundless | Tokaev | typographic confirmed holds",
      "quotation groundless | Tokaev | exact confirmed holds",
      "scare-quotes groundless | - | exact unstated holds",
      "scare-quotes groundless | - | exact unstated holds",
    ],
  ],
  "a passage of another article in a block quote": [
    "> “English is the modern lingua franca,” said Tokaev. “Neither Astana, nor Moscow have such plans.”",
    ["quotation English is the | Tokaev | typographic confirmed holds", "quotation Neither Astana, nor | Tokaev | exact confirmed holds"],
  ],
  "a block quote between marks": [
    "Tokaev put it this way.\n\n> “English is the modern lingua franca.”",
    ["quotation English is the | Tokaev | exact confirmed holds"],
  ],
  "a signature below a block quote": [
    "> English is the modern lingua franca.\n\n— Kassymzhomart Tokaev",
    ["quotation English is the | Kassymzhomart Tokaev | exact confirmed holds"],
  ],
  "an indented block that is announced, in text": [
    "Tokaev said this:\n\n   English is the modern\n   lingua franca.\n\n   It has been noted.\n\nIt rained:\n\n no more.",
    ["quotation English is the | Tokaev | typographic confirmed holds"],
  ],
  "elements that nothing closes": [
    "<p>Tokaev said:<blockquote>English is the modern lingua franca.<p>It rained <b>all day and <a href=\"x>the \"wind\" fell.</p>",
    ["quotation English is the | Tokaev | exact confirmed holds"],
  ],
  "numbers with capitals that somebody is said to say, and the title of a book that somebody wrote": [
    "Tokaev said it cost “5 Million Euros”. Tokaev said he had read “The Light of Central Asia”.",
    ["quotation 5 Million Euros | Tokaev | absent other", "title The Light of | Tokaev | altered confirmed"],
  ],
  "another given name with the same family name": [
    "“English is the modern lingua franca,” said Engineer Ivan Tokaev.",
    ["quotation English is the | Engineer Ivan Tokaev | typographic other"],
  ],
  "a pronoun for one of two who are named": [
    "Tokaev received Continent. “English is the modern lingua franca,” he said.",
    ["quotation English is the | - | typographic unstated holds"],
  ],
  "somebody who is accused of words does not say them": [
    "Critics accuse Tokaev of “an objective necessity”.",
    ["quotation an objective necessity | - | exact unstated holds"],
  ],
  "an answer behind a question": [
    "“What do you think about it?” asked Continent. “English is the modern lingua franca.”",
    ["quotation What do you | Continent | exact confirmed holds", "quotation English is the | - | exact unstated holds"],
  ],
  "code is not read": ['```\nprint("English is not the modern lingua franca")\n```', []],
  "marks of attributes and measures are not opening marks": ['<a href="x.html">a 5\'10" man</a> and a 3.5" disk', []],
};

test.each(Object.entries(CASES))("reads %s", (_, [article, expected]) => {
  expect(summary(article)).toEqual(expected);
});

test("gives offset, line and column of the first word", () => {
  const article = "A headline\n\nHe is sure: “English is the modern lingua franca.”\n";
  const [quotation] = verifyArticle(index, article).quotations;
  expect(article.slice(quotation?.span.start, quotation?.span.end)).toBe("English is the modern lingua franca.");
  expect(quotation).toMatchObject({ line: 3, column: 14 });
});

test("an article holds when each of its quotations does", () => {
  const good = "“English is the modern lingua franca,” said Tokaev.";
  const bad = "“English was never a modern lingua franca,” said Tokaev.";
  expect(verifyArticle(index, good).holds).toBe(true);
  expect(verifyArticle(index, `${good}\n\n${bad}`)).toMatchObject({ holds: false, counts: { holding: 1, failing: 1 } });
  expect(verifyArticle(index, "No quotations here.").holds).toBe(true);
});
