import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { readAll } from "../io/read-all.js";
import type { Session } from "../session.js";
import { fileFailure, inputName, openInput } from "./open-input.js";

/**
 * The value of a JSON file.
 *
 * @throws Failure when it cannot be read or is not JSON
 */
export async function readJsonFile(session: Session, path: string): Promise<unknown> {
  const text = await readTextFile(session, path);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure({ exitCode: EXIT.unreadable, message: `${inputName(path)} is not JSON: ${reason}.` });
  }
}

/**
 * The text of a UTF-8 file, without a byte-order mark.
 *
 * @throws Failure when it cannot be read or is not UTF-8
 */
export async function readTextFile(session: Session, path: string): Promise<string> {
  const opened = await openInput(session, path);
  if ("problem" in opened) throw fileFailure(opened.problem);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readAll(opened.chunks));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Failure({
      exitCode: EXIT.unreadable,
      message: `${inputName(path)} is not UTF-8.`,
      hint: "Save it as UTF-8 and try again.",
    });
  }
}
