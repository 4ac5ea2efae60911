import type { Span } from "@colloquy/corpus-schema";
import type { SaxesTagNS } from "saxes";
import { requireLanguageTags, type CodebookOptions } from "../codebook-options.js";
import { decodeInput } from "../decode-input.js";
import { createCategoryTree, type CategoryTree } from "../dictionary/category-tree.js";
import type { PatternOptions } from "../dictionary/term-of-pattern.js";
import { finishCodebook } from "../finish-codebook.js";
import { createFindings, quoted, type Findings } from "../findings.js";
import type { CodebookReading } from "../format-diagnostic.js";
import { walkXml, type XmlHandler } from "../xml/walk-xml.js";

/** How a Lexicoder dictionary is read. */
export interface LexicoderOptions extends CodebookOptions, PatternOptions {
  /**
   * Take an entry without a space behind its last letter as a stem, as Lexicoder itself does. Without it entries are
   * whole words, as in the dictionaries that mark their stems with `*`.
   */
  readonly openEnds?: boolean;
}

/**
 * Reads a dictionary of Lexicoder (`.lcd`, as the Lexicoder Topic Dictionaries have it): XML of categories (`cnode`)
 * that hold entries (`pnode`), both named by an attribute `name`. Categories in categories become narrower codes. The
 * name of the dictionary is id and title of the codebook, and `language` must be told.
 *
 * Spaces around an entry are dropped, and its letters are lower-cased. An entry that no term can say is reported and
 * left out; so is one that Lexicoder would find in the middle of a word.
 *
 * @throws TypeError where an option is no language tag; never because of what is in the file
 */
export async function readLexicoder(
  input: string | Uint8Array,
  options: LexicoderOptions = {},
): Promise<CodebookReading> {
  requireLanguageTags([options.language]);
  const findings = createFindings();
  const text = decodeInput(input, findings);
  if (text === null) return { ok: false, diagnostics: findings.list() };
  const dictionary = createDictionary(options, findings);
  const whole = await walkXml(text, dictionary.handler, findings);
  if (!whole || !dictionary.found()) {
    if (whole) findings.report("no-codes", "The document is no dictionary of Lexicoder: its root is not dictionary.");
    return { ok: false, diagnostics: findings.list() };
  }
  const name = dictionary.name();
  const value = finishCodebook({ id: name, title: name, codes: dictionary.tree.codes() }, options, findings);
  return { ok: true, value, diagnostics: findings.list() };
}

interface Dictionary {
  readonly handler: XmlHandler;
  readonly tree: CategoryTree;
  readonly name: () => string;
  readonly found: () => boolean;
}

function createDictionary(options: LexicoderOptions, findings: Findings): Dictionary {
  const tree = createCategoryTree("*", options, findings);
  const open: string[] = [];
  let root: SaxesTagNS | undefined;
  const element: Readonly<Record<string, (tag: SaxesTagNS, span: Span) => void>> = {
    cnode: (tag, span) => tree.enter(nameOf(tag), span),
    pnode: (tag, span) => tree.pattern(entryOf(nameOf(tag), options), span),
    dictionary: () => undefined,
  };
  return {
    tree,
    name: () => (root === undefined ? "" : nameOf(root)),
    found: () => root?.local === "dictionary",
    handler: {
      open(tag, span) {
        root ??= tag;
        open.push(tag.local);
        const read = element[tag.local];
        if (read !== undefined) read(tag, span);
        else findings.report("unread", `The element ${quoted(tag.name)} was not read.`, { span });
      },
      text: () => undefined,
      close() {
        if (open.pop() === "cnode") tree.leave();
      },
    },
  };
}

function entryOf(name: string, options: LexicoderOptions): string {
  return options.openEnds === true && !/[\s*]$/u.test(name) ? `${name}*` : name;
}

function nameOf(tag: SaxesTagNS): string {
  return tag.attributes["name"]?.value ?? "";
}
