declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

/**
 * The policy of the page refuses to make code from text. The library that validates recipes would try it all the same as
 * soon as it is loaded, and the browser would report that as an attack: it is told not to, before it is loaded.
 */
globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true };

export {};
