import { readFileSync } from "node:fs";

/**
 * The `ts` blocks of a README, each with the `text` block right after it as what it must print.
 *
 * @returns {{ name: string, code: string, output: string | null }[]}
 */
export function readmeSnippets(path, name) {
  const text = readFileSync(path, "utf8");
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1],
    body: match[2],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return blocks.flatMap((block, index) => {
    if (block.language !== "ts") return [];
    const next = blocks[index + 1];
    const follows = next?.language === "text" && text.slice(block.end, next.start).trim().length < 80;
    return [{ name: `${name}-${index + 1}`, code: block.body, output: follows ? next.body : null }];
  });
}

/** A snippet as a CommonJS module: imports become `require`, the rest an asynchronous function. */
export function asCommonJs(code) {
  const imports = [];
  const body = code.replace(/^import\s+(type\s+)?\{([^}]*)\}\s+from\s+("[^"]+");$/gm, (_, type, names, source) => {
    if (type === undefined) imports.push(`const {${names.replace(/\btype \w+,?/g, "").replace(/ as /g, ": ")}} = require(${source});`);
    return "";
  });
  return `${imports.join("\n")}\n(async () => {\n${body}\n})();\n`;
}
