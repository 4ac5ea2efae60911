import { findStyle } from "@colloquy/citation-formatter/styles";
import { parseLocale, type Locale, type Style, type StyleProblem } from "@colloquy/csl-processor";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { readTextFile } from "../input/read-json-file.js";
import type { Session } from "../session.js";
import { findKnownStyle } from "../style-store/known-style.js";

/**
 * A citation style by its id, of the program or added, or from a `.csl` file, whose problems are reported with their
 * places.
 *
 * @throws Failure when the name is no id and no file, or the file is no style
 */
export async function loadStyle(session: Session, name: string): Promise<string | Style> {
  const builtin = findStyle(name);
  if (builtin !== undefined) return builtin.xml;
  const { loaded } = await findKnownStyle(session, name, session.io.stylesFolder);
  return loaded.style;
}

/**
 * CSL locales from their files, with their problems reported.
 *
 * @throws Failure when a file cannot be read or is no locale
 */
export async function loadLocales(session: Session, paths: readonly string[]): Promise<Locale[]> {
  const locales: Locale[] = [];
  for (const path of paths) {
    const result = parseLocale(await readTextFile(session, path));
    await reportProblems(session, path, result.problems);
    if (!result.ok) throw new Failure({ exitCode: EXIT.unreadable, message: `${path} is no CSL locale that can be used.` });
    locales.push(result.value);
  }
  return locales;
}

async function reportProblems({ reporter }: Session, file: string, problems: readonly StyleProblem[]): Promise<void> {
  for (const { severity, message, line, column, hint } of problems) {
    await reporter.report({ severity, file, line, column, message, hint });
  }
}
