import { readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

/**
 * Library preset. Run inside a package: `tsup --config ../../tsup.config.ts`.
 * The entry files are read from the package's own `exports`, so that the two can never disagree.
 */
interface Manifest {
  exports: Record<string, string | { "@colloquy/source"?: string }>;
}

type Plugin = NonNullable<Options["plugins"]>[number];

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const entry: Record<string, string> = {};
for (const target of Object.values(manifest.exports)) {
  const source = typeof target === "string" ? undefined : target["@colloquy/source"];
  if (source !== undefined) entry[source.replace(/^\.\/src\//, "").replace(/\.ts$/, "")] = source;
}

/**
 * Takes out the imports for effects alone that esbuild writes between parts of a package: our packages have none
 * (`sideEffects`), and a bundler that splits would load every part at once because of them. Lines stay where they are.
 */
const withoutBareImports: Plugin = {
  name: "without-bare-imports",
  renderChunk: (code) => ({ code: code.replace(/^import "\.\/chunk-[A-Z0-9]+\.js";$/gm, "") }),
};

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  // tsup 8.5 injects `baseUrl`, which TypeScript 6 rejects unless told otherwise.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Parts of one package stay in files of their own, so that a bundler can leave out what is not used.
  splitting: true,
  plugins: [withoutBareImports],
  clean: true,
  sourcemap: true,
  target: "es2023",
  platform: "neutral",
});
