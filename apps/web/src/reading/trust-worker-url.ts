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

/**
 * The page's policy refuses every string that would be run or read as HTML. The address of its own worker is the one
 * exception, allowed here by name (W3C Trusted Types; browsers without it need no permission).
 */
const policy = globalThis.trustedTypes?.createPolicy("colloquy-worker", {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`not a worker of this page: ${url}`);
    return url;
  },
});

/** An address of this page's own origin, marked as one that a worker may be started from. */
export function trustWorkerUrl(url: string): string {
  return policy?.createScriptURL(url) ?? url;
}
