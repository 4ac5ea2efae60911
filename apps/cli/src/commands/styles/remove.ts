import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { shellWord } from "../../layout/shell.js";
import { count, list } from "../../layout/ranges.js";
import type { Session } from "../../session.js";
import { didYouMean } from "../../style-store/did-you-mean.js";
import { pathIn, readStyleLock, writeStyleLock, type AddedStyle } from "../../style-store/style-lock.js";
import type { CliCommand } from "../cli-command.js";
import { declareFolder, folderOf, type FolderFlag } from "./folder-flag.js";

/** `colloquy styles remove`: takes away styles that were added. */
export const removeCommand: CliCommand = {
  name: "remove",
  summary: "remove styles that were added",
  examples: ["colloquy styles remove nature"],
  exitCodes: [EXIT.unreadable],
  declare: (command, act) => {
    command.argument("<id...>", "styles that were added");
    declareFolder(command).action((ids: string[], flags: FolderFlag) => act((session) => removeStyles(session, ids, flags)));
  },
};

/** Takes them off the list first: a file that is left over is used by nothing. */
async function removeStyles(session: Session, ids: readonly string[], flags: FolderFlag): Promise<void> {
  const folder = folderOf(session, flags);
  const added = await readStyleLock(session, folder);
  for (const id of ids) if (!added.some((style) => style.id === id)) throw notAdded(id, added);
  const kept = added.filter((style) => !ids.includes(style.id));
  for (const id of ids) refuseNeeded(id, kept);
  await writeStyleLock(session, folder, kept);
  for (const id of new Set(ids)) {
    const path = pathIn(folder, `${id}.csl`);
    const removed = await session.io.files.remove(path);
    if (!removed.ok && removed.problem.kind !== "missing") {
      await session.reporter.report({ severity: "warning", message: `${id} is no longer used, but its file stays: ${removed.problem.message}` }, EXIT.unreadable);
    }
  }
  await session.reporter.say(`removed ${list([...new Set(ids)], "and")}`);
  await sayLeft(session, added, kept);
}

/** Parents of what was removed stay: people may cite by them, too. */
async function sayLeft({ reporter }: Session, added: readonly AddedStyle[], kept: readonly AddedStyle[]): Promise<void> {
  const gone = added.filter((style) => !kept.includes(style));
  const left = kept.filter(({ id }) => gone.some(({ parent }) => parent === id) && !kept.some(({ parent }) => parent === id));
  if (left.length === 0) return;
  const ids = left.map(({ id }) => id);
  const message = `What was removed had the rules of ${list(ids, "and")}, which ${left.length === 1 ? "stays" : "stay"}.`;
  await reporter.report({ severity: "info", message, hint: `colloquy styles remove ${ids.map(shellWord).join(" ")}` });
}

function refuseNeeded(id: string, kept: readonly AddedStyle[]): void {
  const dependents = kept.filter(({ parent }) => parent === id).map((style) => style.id);
  if (dependents.length === 0) return;
  const message = `${count(dependents.length, "style")} that ${dependents.length === 1 ? "was" : "were"} added ${dependents.length === 1 ? "has" : "have"} the rules of ${id}: ${dependents.join(", ")}.`;
  throw new Failure({ exitCode: EXIT.usage, message, hint: `Remove all of them: colloquy styles remove ${[id, ...dependents].join(" ")}` });
}

function notAdded(id: string, added: readonly AddedStyle[]): Failure {
  const near = didYouMean(id, added);
  const ids = added.map((style) => style.id);
  const hint = near ?? (ids.length === 0 ? "No style was added." : `Added were: ${ids.join(", ")}.`);
  return new Failure({ exitCode: EXIT.usage, message: `No style ${JSON.stringify(id)} was added.`, hint });
}
