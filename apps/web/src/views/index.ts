import type { View } from "./view.js";

/** The views besides the reading text, in the order of the masthead. A new view is a folder in `src/` and one line. */
export const VIEWS: readonly View[] = [
  { id: "verify", name: "Verify", load: async () => (await import("../verify/verify-view.js")).VerifyView },
  { id: "look", name: "Look", load: async () => (await import("../look/look-view.js")).LookView },
];
