/** Something to know about the page itself, shown quietly until it is closed. */
export interface Notice {
  /** A notice takes the place of one with the same id. */
  readonly id: "no-worker" | "no-storage" | "new-version" | "not-kept" | "link-damaged" | "forgotten";
  /** What happened. */
  readonly words: string;
  /** What to do, or what it means. */
  readonly advice: string;
  readonly action?: { readonly name: string; readonly run: () => void };
}

let notices: readonly Notice[] = [];
const listeners = new Set<() => void>();

/** The notices that are up, the oldest first. */
export function currentNotices(): readonly Notice[] {
  return notices;
}

/** Puts a notice up. It can be done from anywhere, before the page is there too. */
export function putUpNotice(notice: Notice): void {
  change([...notices.filter(({ id }) => id !== notice.id), notice]);
}

/** Takes a notice down, if it is up. */
export function takeDownNotice(id: Notice["id"]): void {
  change(notices.filter((notice) => notice.id !== id));
}

/** Calls whenever a notice goes up or down; returns how to stop it. */
export function watchNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(changed: readonly Notice[]): void {
  notices = changed;
  for (const listener of listeners) listener();
}
