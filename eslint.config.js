import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What each package may import from the workspace. Everything else is refused (docs/decisions/0002). */
const MAY_IMPORT = {
  "corpus-schema": [],
  "csl-processor": [],
  "transcript-parser": ["corpus-schema"],
  "topic-classifier": ["corpus-schema"],
  "quotation-verifier": ["corpus-schema"],
  "corpus-formats": ["corpus-schema"],
  "corpus-search": ["corpus-schema"],
  "citation-formatter": ["corpus-schema", "csl-processor"],
};

/** Host objects that a library never touches: it is given what it needs, so that it runs everywhere. */
const HOST_GLOBALS = [
  "process",
  "Buffer",
  "global",
  "window",
  "document",
  "navigator",
  "localStorage",
  "fetch",
  "XMLHttpRequest",
  "setTimeout",
  "setInterval",
  "Date",
  "performance",
  "console",
  "require",
  "__dirname",
];

const packageRules = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: ["node:*"], message: "Libraries use nothing of Node: they run in browsers and workers too." },
          {
            regex: `^@colloquy/(?!(?:${allowed.concat("none").join("|")})(?:/|$))`,
            message: `${name} may import ${allowed.length === 0 ? "no workspace package" : allowed.join(" and ")}.`,
          },
          { regex: "^(?:\\.\\./)+(?:apps|packages)/", message: "Import another package by its name." },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(["**/dist/", "**/coverage/", "docs/api/", "packages/platform.d.ts"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60 }],
    },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "no-restricted-globals": ["error", ...HOST_GLOBALS],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  ...packageRules,
  {
    // Tests may use the host, and a table of cases is as long as it must be.
    files: ["**/*.test.{ts,tsx}", "**/*.test-data.ts"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
      "no-restricted-imports": "off",
      "no-restricted-globals": "off",
    },
  },
  {
    // Tables of data, and texts embedded by `npm run generate`.
    files: ["**/*.table.ts", "**/*.csl.ts", "**/*.xml.ts"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: globals.node } },
);
