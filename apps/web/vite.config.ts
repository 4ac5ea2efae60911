import { defineConfig } from "vite";
import { CONDITIONS, TARGET } from "./build/bundle-script.js";
import { workerCodes } from "./build/worker-code.js";

export default defineConfig({
  // Relative addresses: the built page can be served from any folder.
  base: "./",
  resolve: { conditions: CONDITIONS },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: workerCodes(),
  build: {
    target: TARGET,
    // The policy of the page allows neither requests by script nor data: addresses, and one style sheet that stands in it.
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
  preview: { host: "127.0.0.1" },
});
