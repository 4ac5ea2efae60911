import { expect, test } from "vitest";
import type { PlacedPublication } from "../item/choose-publications.js";
import { addressOf } from "./address-of.js";

const placed = (index: number, url?: string): PlacedPublication => ({
  pointer: `/publications/${index}`,
  publication: { relation: "reprint", carrier: index === 0, ...(url === undefined ? {} : { url }) },
});
const WITHOUT = placed(0);
const HARBOUR = placed(1, "https://example.org/harbour");
const LAMPS = placed(2, "https://example.org/lamps");

test.each<[string, readonly (PlacedPublication | null)[], string | undefined, unknown]>([
  ["the first publication that has one", [null, WITHOUT, HARBOUR, LAMPS], "https://example.org/read", { url: "https://example.org/harbour", of: HARBOUR }],
  ["else the source", [null, WITHOUT], "https://example.org/read", { url: "https://example.org/read", of: null }],
  ["else none", [WITHOUT], undefined, null],
])("the address is that of %s", (_, publications, url, expected) => {
  expect(addressOf(publications, url === undefined ? {} : { url })).toEqual(expected);
});
