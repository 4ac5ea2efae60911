/** The part of the Trusted Types API that is used here; TypeScript's DOM library does not have it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** The addresses of this page's own workers: scripts that stand in the page, and the service worker beside it. */
const known = new Set<string>();

/**
 * The page's policy refuses every string that would be run or read as HTML. The addresses of its own workers are the one
 * exception, allowed here by name (W3C Trusted Types; browsers without it need no permission).
 */
const policy = globalThis.trustedTypes?.createPolicy("colloquy-worker", {
  createScriptURL: (url) => {
    if (!known.has(url)) throw new TypeError(`not a worker of this page: ${url}`);
    return url;
  },
});

/** An address from which a worker can be started that runs a script of this page. */
export function workerUrlOf(script: string): string {
  return trust(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
}

/** The address of the page's service worker, which lies beside the page. */
export function serviceWorkerUrl(): string {
  return trust(new URL("service-worker.js", document.baseURI).href);
}

function trust(url: string): string {
  known.add(url);
  return policy?.createScriptURL(url) ?? url;
}
