import { expect, test } from "vitest";
import { didYouMean } from "./did-you-mean.js";

const STYLES = ["apa", "apsa", "chicago-notes", "chicago-author-date", "oscola"].map((id) => ({ id, title: id }));

test("the question names them, and is not asked where nothing is near", () => {
  expect(didYouMean("chicago", STYLES)).toBe("Did you mean chicago-notes or chicago-author-date?");
  expect(didYouMean("nature", STYLES)).toBeNull();
});
