/** Files of the page with their hashes, put in by build/build-pages.ts. The page itself is `index.html`. */
declare const KEPT_FILES: readonly { readonly path: string; readonly integrity: string }[];
/** Changes whenever one of the files does. */
declare const VERSION: string;

/** What is used here of the globals of a service worker, which exclude those of a page in TypeScript's libraries. */
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}

interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as ServiceWorkerScope;
const { scope } = worker.registration;

/** Caches are shared by all pages of a host: those of this page begin with its address. */
const PREFIX = `colloquy ${scope} `;
const CACHE = PREFIX + VERSION;

/** The files by their addresses. Hosts lead `index.html` to its folder, so that the folder is asked for instead. */
const files = new Map(KEPT_FILES.map((file) => [new URL(file.path === "index.html" ? "./" : file.path, scope).href, file]));

// Every file is fetched once, and only as it was built: a file of another version fails, and with it this installation.
worker.addEventListener("install", (event) => event.waitUntil(keepFiles()));

worker.addEventListener("activate", (event) => event.waitUntil(dropOldCaches().then(() => worker.clients.claim())));

// A new version waits until a person asks for it, or until no page of the old one is open.
worker.addEventListener("message", ({ data }) => {
  if (data === "take-over") void worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const address = keptAddress(event.request);
  if (address !== null) event.respondWith(answer(address, event.request));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all([...files].map(async ([address, file]) => cache.put(address, await getFile(address, file))));
}

async function getFile(address: string, { path, integrity }: (typeof KEPT_FILES)[number]): Promise<Response> {
  // Names in this folder hold a hash of the content: what an older version kept is the same.
  const older = path.startsWith("assets/") ? await caches.match(address) : undefined;
  if (older !== undefined) return older;
  const response = await fetch(address, { integrity, cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A response that was redirected may not answer a navigation; a new one with the same content may.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

/** The address under which a file is kept; null for all that is no file of the page. Queries change no file. */
function keptAddress({ method, url }: Request): string | null {
  if (method !== "GET") return null;
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`.replace(/\/index\.html$/, "/");
  return files.has(address) ? address : null;
}

/** From the cache first; from the network where the browser has emptied it. */
async function answer(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}
