// Turns every `.csl` and `.xml` file of the packages, those for tests aside, into a TypeScript module beside it, so that libraries carry
// their styles and locales as text without reading files. `scripts/check-generated.mjs` fails when one is stale.
import { globSync } from "./glob.mjs";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** `chicago-notes.csl` becomes `chicagoNotes`, `en-US.xml` becomes `enUS`. */
function exportName(path) {
  return basename(path)
    .replace(/\.[a-z]+$/, "")
    .replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** An XML file without its comments and indents, which no program reads: two fifths of a style. */
function withoutRemarks(xml) {
  return xml.replace(/<!--[^]*?-->/g, "").replace(/>\s*\n\s*</g, ">\n<");
}

/** The modules to write: path and text. */
export function embeddedAssets() {
  return globSync("packages/*/src", /^(?!.*\/fixtures\/).*\.(?:csl|xml)$/).map((path) => {
    const text = withoutRemarks(readFileSync(path, "utf8")).replace(/[\\`]|\$\{/g, "\\$&");
    const kind = path.endsWith(".csl") ? "CSL style" : "CSL locale";
    return {
      path: `${path}.ts`,
      text:
        `// Generated from ${basename(path)} by \`npm run generate\`. Change that file, not this one.\n` +
        `/** The ${kind} \`${basename(path)}\`, as XML text. */\n` +
        `export const ${exportName(path)} = \`${text}\`;\n`,
    };
  });
}
