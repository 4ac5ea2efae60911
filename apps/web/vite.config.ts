import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  // Relative addresses: the built page can be served from any folder.
  base: "./",
  // Workspace packages resolve to their TypeScript source, so that the page needs no build of theirs.
  resolve: { conditions: ["@colloquy/source", ...defaultClientConditions] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    // The policy of index.html allows neither requests by script nor data: addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: "es" },
  preview: { host: "127.0.0.1" },
});
