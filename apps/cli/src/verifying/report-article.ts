import type { Diagnostic } from "@colloquy/corpus-schema";
import { count } from "../layout/ranges.js";
import type { Session } from "../session.js";
import type { JudgedArticle } from "./judged-article.js";

/** What the hints of the library mean on the command line. */
const HINTS: Readonly<Record<string, string>> = {
  "dialogue-unread": "To check them too: --dialogue",
};

/** Says what is wrong with an article as such, the same thing once and with how often; and how much was not judged. */
export async function reportArticle({ reporter }: Session, { name, text, verdict }: JudgedArticle): Promise<void> {
  const alike = new Map<string, { readonly first: Diagnostic; times: number }>();
  for (const one of verdict.diagnostics) {
    const key = `${one.code}\n${one.message}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { first: one, times: 1 });
    else known.times += 1;
  }
  for (const { first, times } of alike.values()) {
    const { code, severity, message, span } = first;
    const often = times === 1 ? "" : ` (${times} times, first here)`;
    const hint = HINTS[code] ?? first.hint;
    await reporter.report({ severity, file: name, message: message + often, hint, at: span === null ? undefined : { text, span } });
  }
  if (verdict.counts.others > 0) {
    const message = `${count(verdict.counts.others, "scare quote or title", "scare quotes or titles")} not judged.`;
    await reporter.report({ severity: "info", file: name, message });
  }
}
