import type { GivenDocument } from "../reading/document-input.js";

/** What the page keeps of a visit, so that the next one goes on from there. */
export interface Session extends GivenDocument {
  /** The fragment of the address: what was selected. */
  readonly hash: string;
}

/** What came of keeping something: there may be no room, or no leave. */
export type Keeping = "kept" | "full" | "refused";

/** Where a visit is kept. Nothing here rejects: what the browser does not allow is told. */
export interface SessionStore {
  /** The visit that was kept; null where there is none. */
  read(): Promise<Session | null>;
  write(session: Session): Promise<Keeping>;
  /** Deletes everything that was kept. */
  forget(): Promise<void>;
}

const DATABASE = "colloquy";
const STORE = "sessions";
const KEY = "last";

/** The browser's own database (W3C Indexed Database API), with one visit in it. */
export function indexedDbStore(factory: IDBFactory | undefined = globalThis.indexedDB): SessionStore {
  const run = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const database = await open(factory);
    try {
      return await settle(act(database.transaction(STORE, mode, { durability: "relaxed" }).objectStore(STORE)));
    } finally {
      database.close();
    }
  };
  return {
    read: () => run("readonly", (store) => store.get(KEY) as IDBRequest<unknown>).then(asSession, () => null),
    write: (session) =>
      run("readwrite", (store) => store.put(session, KEY)).then(
        () => "kept",
        (error: unknown) => (error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused"),
      ),
    forget: () => run("readwrite", (store) => store.clear()).catch(() => undefined),
  };
}

function open(factory: IDBFactory | undefined): Promise<IDBDatabase> {
  if (factory === undefined) return Promise.reject(new Error("no database"));
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settle(request);
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("refused"));
  });
}

/** What is kept is this page's own, of this version or an earlier one. */
function asSession(value: unknown): Session | null {
  const { input, recipe, hash } = (value ?? {}) as Partial<Session>;
  const isInput = typeof input === "string" || input instanceof File;
  return isInput && typeof hash === "string" && typeof recipe === "object" ? { input, recipe, hash } : null;
}
