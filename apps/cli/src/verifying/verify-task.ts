import type { ArticleFormat } from "@colloquy/quotation-verifier";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { STANDARD } from "../input/open-input.js";
import { QUOTE_FORMS, type VerdictForm } from "./verdict-writers.js";

/** The options of `colloquy verify`, as they are given. */
export interface VerifyFlags {
  readonly against?: readonly string[];
  readonly quote?: string;
  readonly speaker?: string;
  readonly format?: ArticleFormat;
  readonly dialogue?: boolean;
  readonly reporter: VerdictForm;
  readonly json?: boolean;
}

/** What is to be verified, and against what. */
export type VerifyTask = { readonly against: readonly string[] } & (
  | { readonly kind: "quote"; readonly quote: string }
  | { readonly kind: "articles"; readonly articles: readonly string[] }
);

const ADDRESS = /^https?:\/\//i;

/**
 * What arguments and options ask for.
 *
 * @throws Failure for what does not go together
 */
export function chooseTask(articles: readonly string[], flags: VerifyFlags): VerifyTask {
  const { quote, speaker, against = [], reporter } = flags;
  const fail = (message: string, hint: string): Failure => new Failure({ exitCode: EXIT.usage, message, hint });
  if (against.length === 0) {
    throw fail("--against is missing: nothing says in which transcripts the words must stand.", "colloquy verify story.md --against interview.txt");
  }
  const address = [...articles, ...against].find((path) => ADDRESS.test(path));
  if (address !== undefined) {
    throw fail(`${address} is an address, and addresses are not fetched.`, "Save the page as a file, and name that.");
  }
  if (quote !== undefined && articles.length > 0) throw fail("An article and --quote exclude each other.", "Leave one out.");
  if (quote !== undefined && !QUOTE_FORMS.includes(reporter)) {
    throw fail(`--reporter ${reporter} is for articles.`, `With --quote there are ${QUOTE_FORMS.join(" and ")}.`);
  }
  if (quote !== undefined && flags.dialogue === true) throw fail("--dialogue is for articles.", "Leave it out.");
  if (quote !== undefined) return { kind: "quote", quote, against };
  if (speaker !== undefined) throw fail("--speaker goes with --quote.", "In an article the speakers are found by themselves.");
  if (articles.length === 0) throw fail("No article is named.", "Put it before --against: colloquy verify story.md --against corpus.jsonl");
  const fromStandard = [...articles, ...against].filter((path) => path === STANDARD);
  if (fromStandard.length > 1) throw fail("Standard input (-) can be read only once.", "Name a file.");
  return { kind: "articles", articles, against };
}
