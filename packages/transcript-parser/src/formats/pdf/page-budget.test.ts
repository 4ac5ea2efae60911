import { expect, test } from "vitest";
import { PageBudget } from "./page-budget.js";

test.each([
  ["a collection of 3,000 pages whose words are drawn one by one", 3_000, { count: 650, lines: 54 }, false],
  ["10,000 pages of lines", 10_000, { count: 54, lines: 49 }, false],
  ["a file made of lines alone", 10_000, { count: 50, lines: 50 }, true],
  ["a file that draws letter by letter without end", 1_500, { count: 2_000, lines: 54 }, true],
])("%s", (_name, pages, page, isSpent) => {
  const budget = new PageBudget();
  for (let number = 0; number < pages; number += 1) budget.take(page);
  expect(budget.isSpent).toBe(isSpent);
});
