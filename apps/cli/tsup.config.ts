import { cpSync } from "node:fs";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  target: "node20",
  clean: true,
  sourcemap: true,
  // `colloquy demo` works wherever the package is installed: the founding document travels with it.
  onSuccess: () => {
    cpSync("../../seeds", "dist/seeds", { recursive: true });
    return Promise.resolve();
  },
});
