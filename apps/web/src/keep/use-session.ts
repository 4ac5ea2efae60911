import { useEffect, useMemo, useRef } from "preact/hooks";
import { NO_RECIPE } from "../correct/corrections.js";
import { foundingInterview } from "../founding-interview.js";
import { putUpNotice, takeDownNotice } from "../notices/notice-board.js";
import { inputName } from "../reading/document-input.js";
import type { Reader } from "../reading/use-reader.js";
import { readAddress, writeAddress } from "../state/deep-link.js";
import { addressOf } from "../state/go-to.js";
import type { State } from "../state/state.js";
import type { Keeping, Session, SessionStore } from "./session-store.js";

/** How long after a change a visit is kept, in milliseconds. */
const REST_MS = 400;

/**
 * Opens what the address carries, else what was open the last time, else the founding interview; and keeps what is open
 * with its corrections as it changes. The founding interview itself is not kept.
 */
export function useSession(state: State, reader: Reader, store: SessionStore): void {
  const sample = useMemo(foundingInterview, []);
  const { input, applied } = state;
  const hash = writeAddress(addressOf(state));
  const kept = useRef<Session | null>(null);
  useEffect(() => void start(reader, store, sample), [reader, store, sample]);
  useEffect(() => {
    if (input === null || (kept.current?.input === input && kept.current.recipe === applied && kept.current.hash === hash)) return undefined;
    const session: Session = { input, recipe: applied, hash };
    const isSample = input === sample && applied === NO_RECIPE;
    const timer = setTimeout(() => {
      kept.current = session;
      if (isSample) void store.forget();
      else void store.write(session).then((keeping) => tell(keeping, session));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [input, applied, hash, store, sample]);
}

async function start(reader: Reader, store: SessionStore, sample: File): Promise<void> {
  const { packed } = readAddress(location.hash);
  if (packed !== null) {
    const { unpackDocument } = await import("./packed-document.js");
    const carried = await unpackDocument(packed);
    if (carried !== null) {
      reader.open(carried.input, carried.recipe);
      return;
    }
    putUpNotice({
      id: "link-damaged",
      words: "The transcript in this link cannot be read: the link was cut off or changed on its way.",
      advice: "Ask for the link again, or for the file.",
    });
  }
  const session = packed === null ? await store.read() : null;
  if (session === null) {
    reader.open(sample);
    return;
  }
  if (location.hash === "" && session.hash !== "") history.replaceState(null, "", session.hash);
  reader.open(session.input, session.recipe);
}

function tell(keeping: Keeping, session: Session): void {
  if (keeping === "kept") {
    takeDownNotice("not-kept");
    return;
  }
  const name = inputName(session.input);
  putUpNotice({
    id: "not-kept",
    words: keeping === "full" ? `There is no room left in this browser to keep ${name}.` : `This browser does not let the page keep ${name}.`,
    advice: "It stays open until the page is closed. Save your corrections as a recipe if you made any.",
  });
}
