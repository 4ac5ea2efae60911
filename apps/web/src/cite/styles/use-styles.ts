import { useEffect, useMemo, useState } from "preact/hooks";
import { refuseFailure, type Refusal } from "../../reading/refusal.js";
import type { Action } from "../../state/action.js";
import type { Preferences, Store } from "../../state/preferences.js";
import type { StyleChoice } from "../cited.js";
import type { StyleFile } from "./read-style.js";
import { keepStyles, keptStyles } from "./style-store.js";

/** The styles that a person has opened. */
export interface OpenedStyles {
  readonly choices: readonly StyleChoice[];
  /** Reads files as styles and chooses the last one that can be used; what cannot be used is refused with its reasons. */
  readonly open: (files: readonly File[]) => void;
  readonly remove: (style: StyleChoice) => void;
}

/** The largest file that is read as a style. The largest official one has 160 kB. */
const MOST_BYTES = 1_000_000;

/** Whether a file is a style by its name. */
export function isStyleFile({ name }: Pick<File, "name">): boolean {
  return /\.csl$/i.test(name);
}

/** A style with the text that it was read from. */
interface Opened {
  readonly file: StyleFile;
  readonly choice: StyleChoice;
}

type Dispatch = (action: Action) => void;

/** Keeps the styles that a person opens, for this visit and, where the browser allows it, for the next ones. */
export function useStyles(store: Store | null, prefer: (change: Partial<Preferences>) => void, dispatch: Dispatch): OpenedStyles {
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  useEffect(() => {
    const kept = keptStyles(store);
    if (kept.length > 0) void readAll(kept).then(({ read }) => setOpened((now) => [...read.filter((one) => !has(now, one)), ...now]), () => undefined);
  }, [store]);
  return useMemo(() => {
    const keep = (styles: readonly Opened[]): boolean => {
      setOpened(styles);
      return keepStyles(store, styles.map(({ file }) => file));
    };
    const open = async (files: readonly File[]): Promise<void> => {
      const small = files.filter(({ size }) => size <= MOST_BYTES);
      const texts = await Promise.all(small.map(async (file) => ({ name: file.name, xml: await file.text() })));
      const { read, refusals } = await readAll(texts);
      const last = read.at(-1);
      if (last !== undefined) {
        const isKept = keep([...opened.filter((one) => !has(read, one)), ...read]);
        prefer({ styleId: last.choice.id });
        const until = isKept ? "" : " It holds until the page is closed.";
        dispatch({ type: "announced", words: `The style “${last.choice.title}” is chosen.${until}` });
      }
      const refusal = joinRefusals([...files.filter((file) => !small.includes(file)).map(refuseSize), ...refusals]);
      if (refusal !== null) dispatch({ type: "refused", refusal });
    };
    return {
      choices: opened.map(({ choice }) => choice),
      open: (files) => void open(files).catch((error: unknown) => dispatch({ type: "refused", refusal: refuseFailure("the style", error) })),
      remove: ({ id }) => void keep(opened.filter(({ choice }) => choice.id !== id)),
    };
  }, [opened, store, prefer, dispatch]);
}

function has(styles: readonly Opened[], { choice }: Opened): boolean {
  return styles.some((one) => one.choice.id === choice.id);
}

/** Reads styles with the code that cites, which is not there from the start. */
async function readAll(files: readonly StyleFile[]) {
  const { readStyle } = await import("../cite-code.js");
  const results = files.map((file) => ({ file, result: readStyle(file) }));
  return {
    read: results.flatMap(({ file, result }) => (result.ok ? [{ file, choice: result.choice }] : [])),
    refusals: results.flatMap(({ result }) => (result.ok ? [] : [result.refusal])),
  };
}

function refuseSize({ name }: File): Refusal {
  const message = `${name} is not a style that can be used.`;
  return { message, reasons: ["It is larger than any style: up to 1 MB is read."], advice: "Take the .csl file itself." };
}

/** One refusal of several files, with the reasons of each. */
function joinRefusals([first, ...others]: readonly Refusal[]): Refusal | null {
  if (first === undefined || others.length === 0) return first ?? null;
  const reasons = [first, ...others].flatMap(({ message, reasons: own }) => [message, ...own]);
  return { ...first, message: `${others.length + 1} files are not styles that can be used.`, reasons };
}
