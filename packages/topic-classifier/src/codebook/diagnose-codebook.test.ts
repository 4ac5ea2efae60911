import fc from "fast-check";
import { expect, test } from "vitest";
import { createCode, createCodebook } from "../fixtures/create-codebook.js";
import { codeTree, narrowFirst } from "./code-tree.js";
import { diagnoseCodebook } from "./diagnose-codebook.js";

const codebook = createCodebook({});

test.each([
  ["an id that comes twice", [createCode("a"), createCode("a")], "duplicate-code", "/codes/1/id"],
  ["a parent that does not exist", [createCode("a", { parentId: "b" })], "unknown-parent", "/codes/0/parentId"],
  ["a code that is its own parent", [createCode("a", { parentId: "a" })], "parent-cycle", "/codes/0/parentId"],
  [
    "a cycle, once",
    [createCode("c", { parentId: "a" }), createCode("a", { parentId: "b" }), createCode("b", { parentId: "a" })],
    "parent-cycle",
    "/codes/1/parentId",
  ],
  ["a facet that is not declared", [createCode("a", { facetId: "other" })], "unknown-facet", "/codes/0/facetId"],
  ["a term without a word", [createCode("a", { terms: ["b", "…"] })], "empty-term", "/codes/0/terms/1"],
  ["a phrase that is too long", [createCode("a", { excludes: ["b ".repeat(13)] })], "long-term", "/codes/0/excludes/0"],
  ["a stem that is too short", [createCode("a", { terms: ["b*"] })], "short-stem", "/codes/0/terms/0"],
  [
    "a term of two codes, in whatever spelling",
    [createCode("a", { terms: ["Rule of Law"] }), createCode("b", { terms: ["x", "rule  of law"] })],
    "shared-term",
    "/codes/1/terms/1",
  ],
])("finds %s", (_, codes, code, path) => {
  expect(diagnoseCodebook({ ...codebook, codes })).toMatchObject([{ code, path, span: null }]);
});

test("finds nothing in a sound codebook", () => {
  const codes = [
    createCode("a", { terms: ["US", "state*"] }),
    createCode("b", { parentId: "a", terms: ["us", "state"] }),
    createCode("c", { facetId: "second", terms: ["US"] }),
  ];
  const facets = [...codebook.facets, { id: "second", label: "Second" }];
  expect(diagnoseCodebook({ ...codebook, facets, codes })).toEqual([]);
});

test("of codes with one id, the first is used", () => {
  const codes = [createCode("a", { label: "first" }), createCode("a", { label: "second" })];
  expect([...codeTree({ ...codebook, codes }).values()].map(({ code }) => code.label)).toEqual(["first"]);
});

const ids = ["a", "b", "c", "d", "e"];
const anyCodes = fc.array(
  fc.record({
    id: fc.constantFrom(...ids),
    parentId: fc.constantFrom(null, "z", ...ids),
    terms: fc.array(fc.string()),
  }),
);

test("whatever the parents, the codes form a forest, and each comes after all that it contains", () => {
  fc.assert(
    fc.property(anyCodes, (given) => {
      const tree = codeTree({ ...codebook, codes: given.map(({ id, ...rest }) => createCode(id, rest)) });
      const order = narrowFirst(tree).map(({ code }) => code.id);
      expect([...order].sort()).toEqual([...tree.keys()].sort());
      for (const [id, { parent }] of tree) {
        if (parent !== null) expect(order.indexOf(parent)).toBeGreaterThan(order.indexOf(id));
      }
    }),
  );
});

test("a code changes its parent exactly where that is reported", () => {
  fc.assert(
    fc.property(anyCodes, (given) => {
      const broken = { ...codebook, codes: given.map(({ id, ...rest }) => createCode(id, rest)) };
      const changed = [...codeTree(broken).values()].filter(({ code, parent }) => code.parentId !== parent);
      const reported = diagnoseCodebook(broken).filter((found) => found.code.includes("parent"));
      expect(reported.map((found) => found.path)).toEqual(changed.map(({ position }) => `/codes/${position}/parentId`));
    }),
  );
});
