import { existsSync, readdirSync } from "node:fs";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

// Workspace packages resolve to their TypeScript source: tests need no build.
const conditions = ["@colloquy/source", "module", "node", "development|production"];

const roots = ["packages", "apps"]
  .flatMap((folder) => readdirSync(`${import.meta.dirname}/${folder}`).map((name) => `${folder}/${name}`))
  .filter((root) => existsSync(`${import.meta.dirname}/${root}/package.json`))
  .concat("bench");

const projects = roots.map(
  (root): TestProjectConfiguration => ({
    root,
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    // A slow machine fails no test: what must not hang is found by the limit of the whole run.
    test: { name: root.replace(/^.*\//, ""), include: ["src/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
  }),
);

export default defineConfig({
  test: {
    projects,
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      thresholds: { lines: 90, functions: 90, statements: 90 },
    },
  },
});
