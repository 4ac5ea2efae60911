import fc from "fast-check";
import { expect, test } from "vitest";
import { conversations, readText } from "./conversations.test-data.js";
import { joinColumns, topicMap, type TopicMap } from "./topic-map.js";

test("every count is the number of places that decided, and none is lost", async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(conversations, async (text) => {
      const read = await readText(text);
      const { columns, rows } = topicMap(read);
      const places = [...read.topics.values()].flat().reduce((sum, { spans }) => sum + spans.length, 0);
      expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(places);
      seen += places;
      for (const exchange of read.transcript.exchanges) {
        const column = columns.findIndex(({ label }) => label === String(exchange.ordinal));
        for (const row of rows) {
          const own = (read.topics.get(exchange.id) ?? []).filter((one) => one.label === row.label && one.codebook === row.codebook);
          expect(row.places[column]).toBe(own.reduce((sum, { spans }) => sum + spans.length, 0));
        }
      }
      for (const row of rows) expect(row.total).toBe(row.places.reduce((sum, count) => sum + count, 0));
    }),
    { numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(0);
});

const WIDE: TopicMap = {
  columns: [1, 2, 3, 4, 5].map((ordinal) => ({ id: `x${ordinal}`, label: String(ordinal), turn: 2 * ordinal - 1 })),
  rows: [{ label: "Trade", codebook: "Policy", places: [1, 0, 2, 0, 4], total: 7 }],
};

test("neighbours are put together where there is no room for all", () => {
  expect(joinColumns(WIDE, 5)).toEqual(WIDE);
  const { columns, rows } = joinColumns(WIDE, 3);
  expect(columns).toEqual([
    { id: "x1", label: "1–2", turn: 1 },
    { id: "x3", label: "3–4", turn: 5 },
    { id: "x5", label: "5", turn: 9 },
  ]);
  expect(rows[0]?.places).toEqual([1, 2, 4]);
});

test("no place is lost when columns are put together", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (places, most) => {
      const total = places.reduce((sum, count) => sum + count, 0);
      const columns = places.map((_, index) => ({ id: `x${index}`, label: String(index + 1), turn: index + 1 }));
      const joined = joinColumns({ columns, rows: [{ label: "a", codebook: "b", places, total }] }, most);
      expect(joined.columns.length).toBeLessThanOrEqual(most);
      expect(joined.rows[0]?.places.reduce((sum, count) => sum + count, 0)).toBe(total);
    }),
  );
});
