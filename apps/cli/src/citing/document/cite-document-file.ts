import { citeDocument, findCitations } from "@colloquy/citation-formatter/markdown";
import type { Command } from "commander";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { STANDARD } from "../../input/open-input.js";
import { writeTo } from "../../output/destination.js";
import { formOf } from "../../output/form.js";
import type { Session } from "../../session.js";
import { loadLocales, loadStyle } from "../load-style.js";
import { ownLocales } from "../own-locales.js";
import type { CiteDocumentFlags } from "./document-flags.js";
import { readSources } from "./document-sources.js";
import { readFrontMatter } from "./front-matter.js";
import { keysOf, readDocument } from "./is-document.js";
import { reportDocument } from "./report-document.js";

/** Options that choose one citation, of which a document has many. */
const OF_ONE_CITATION = ["as", "turn", "exchange", "transcript"];

/**
 * Writes the citations of a document where the inputs are one: the text goes to a file or to standard output, messages
 * to standard error. The exit code tells whether a key does not resolve.
 *
 * @returns false where the inputs are transcripts, of which nothing is done
 * @throws Failure where an option chooses one citation, or an option of documents is given with transcripts
 */
export async function citeDocumentFile(
  session: Session,
  paths: readonly string[],
  flags: CiteDocumentFlags,
  command: Command,
): Promise<boolean> {
  const markdown = await readDocument(session, paths, flags);
  const [path = STANDARD] = paths;
  if (markdown === null) {
    refuseDocumentOptions(flags);
    return false;
  }
  refuseCitationOptions(path, command);
  const settings = await readFrontMatter(markdown);
  const lang = flags.lang ?? settings.lang;
  const { byKey, keys, paths: read } = await readSources(session, keysOf(findCitations(markdown)), { document: path, flags, settings });
  const style = await loadStyle(session, flags.style);
  const spoken = lang ?? (typeof style === "string" ? undefined : style.defaultLocale);
  const cited = citeDocument(markdown, (key) => byKey.get(key), {
    style,
    ...(flags.cite === undefined ? {} : { cite: flags.cite }),
    ...(lang === undefined ? {} : { lang }),
    locales: [...(await loadLocales(session, flags.locale ?? [])), ...(await ownLocales(spoken))],
    keys,
  });
  const form = formOf(flags, "pretty");
  const text = form === "pretty" ? cited.text : `${JSON.stringify(cited, null, form === "json" ? 2 : 0)}\n`;
  await writeTo(session, flags.output, [path, ...read], (output) => output.write(text));
  const diagnostics = [...settings.diagnostics, ...cited.diagnostics];
  await reportDocument(session, path, markdown, { ...cited, diagnostics }, flags.style);
  return true;
}

function refuseCitationOptions(path: string, command: Command): void {
  const given = (name: string): boolean => command.getOptionValueSource(name) === "cli";
  const refused = OF_ONE_CITATION.find(given);
  if (refused !== undefined) {
    const message = `${path} is a document with citation keys: --${refused} has no place there.`;
    throw new Failure({ exitCode: EXIT.usage, message, hint: "Name the place after the key: [@interview, turn 4]" });
  }
  if (given("to") && command.getOptionValue("to") !== "markdown") {
    const message = `${path} is a document with citation keys: it is written as Markdown, whatever --to says.`;
    throw new Failure({ exitCode: EXIT.usage, message, hint: "Convert the result with any program that reads Markdown." });
  }
}

function refuseDocumentOptions({ document, source, corpus, output }: CiteDocumentFlags): void {
  const name = document === true ? "document" : source !== undefined ? "source" : corpus !== undefined ? "corpus" : output === undefined ? undefined : "output";
  if (name === undefined) return;
  const message = `--${name} is for one Markdown document with citation keys.`;
  throw new Failure({ exitCode: EXIT.usage, message, hint: "colloquy cite paper.md --source interview=interview.txt" });
}
