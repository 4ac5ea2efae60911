import { styleIdOf, type StyleSource } from "@colloquy/citation-formatter/catalogue";
import { sha256Hex } from "@colloquy/corpus-schema";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { readAll } from "../io/read-all.js";
import { shellWord } from "../layout/shell.js";
import type { Session } from "../session.js";
import { pathIn, type AddedStyle } from "./style-lock.js";

/**
 * The styles of a folder that were added to it, as a source. Reading one throws a `Failure` when its file is gone or its
 * bytes are not those that were added: a style that changes in silence changes every citation.
 */
export function addedStyles(session: Session, folder: string, styles: readonly AddedStyle[]): StyleSource {
  return {
    list: () => Promise.resolve(styles.map(({ id }) => id)),
    read: async (id) => {
      const style = styles.find((candidate) => candidate.id === id);
      return style === undefined ? null : readAddedStyle(session, folder, style);
    },
  };
}

async function readAddedStyle({ io }: Session, folder: string, { id, sha256, url }: AddedStyle): Promise<string> {
  const path = pathIn(folder, `${id}.csl`);
  const as = styleIdOf(url) === id ? "" : ` --as ${id}`;
  const hint = `To have it as it was: colloquy styles add ${shellWord(url)}${as}. To use it as it is: --style ${shellWord(path)}`;
  const opened = await io.files.open(path);
  if (!opened.ok) {
    const message = `The style ${id} was added, but cannot be read: ${opened.problem.message}`;
    throw new Failure({ exitCode: EXIT.unreadable, message, hint });
  }
  const bytes = await readAll(opened.value);
  const found = sha256Hex(bytes);
  if (found === sha256) return new TextDecoder().decode(bytes);
  const message = `The style ${id} was changed after it was added: the SHA-256 of ${path} is ${found}, and was ${sha256}.`;
  throw new Failure({ exitCode: EXIT.unreadable, message, hint });
}
