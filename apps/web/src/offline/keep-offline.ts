import { putUpNotice } from "../notices/notice-board.js";
import { serviceWorkerUrl } from "../workers/trust-worker-url.js";

/**
 * Lets the page work without a network from now on: a service worker keeps its files. It is registered once the page has
 * loaded. This is the only difference between the page that is served and the one of a single file, which needs none.
 */
export function keepOffline(): void {
  if (import.meta.env.MODE !== "served" || !("serviceWorker" in navigator)) return;
  // Where the browser refuses, the page works as long as there is a network.
  const start = (): void => void register().catch(() => undefined);
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}

async function register(): Promise<void> {
  const container = navigator.serviceWorker;
  const wasKept = container.controller !== null;
  const registration = await container.register(serviceWorkerUrl(), { updateViaCache: "none" });
  if (registration.waiting !== null && wasKept) offer(registration);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && container.controller !== null) offer(registration);
    });
  });
  // Another window has let the new version take over: the files of this one's version are gone.
  if (wasKept) container.addEventListener("controllerchange", () => offer(registration));
}

function offer(registration: ServiceWorkerRegistration): void {
  putUpNotice({
    id: "new-version",
    words: "A new version is ready: reload.",
    advice: "What you have open is to be opened again.",
    action: { name: "Reload", run: () => takeOver(registration) },
  });
}

function takeOver({ waiting }: ServiceWorkerRegistration): void {
  if (waiting === null) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("take-over");
}
