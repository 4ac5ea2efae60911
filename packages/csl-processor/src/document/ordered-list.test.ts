import fc from "fast-check";
import { expect, test } from "vitest";
import { OrderedList, type Ordered } from "./ordered-list.js";

interface Named extends Ordered {
  readonly name: number;
}

test("values stand where they were put, and each is found", () => {
  const step = fc.record({ at: fc.nat(), removes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const [list, expected] = [new OrderedList<Named>(), [] as Named[]];
      steps.forEach(({ at, removes }, name) => {
        const index = at % (expected.length + 1);
        const [gone] = removes ? expected.splice(index, 1) : [];
        if (gone !== undefined) {
          list.delete(gone);
          return;
        }
        const value = { name, order: 0 };
        expected.splice(index, 0, value);
        list.insertAt(index, value);
      });
      expect([...list]).toEqual(expected);
      expected.forEach((value, index) => {
        expect(list.indexOf(value)).toBe(index);
        expect(list.before(value)).toBe(expected[index - 1]);
        expect(list.after(value)).toBe(expected[index + 1]);
      });
    }),
  );
});

test("there is always room for one more at the same place", () => {
  for (const index of [0, 1]) {
    const list = new OrderedList<Named>();
    const names = [-1, -2];
    names.forEach((name, at) => list.insertAt(at, { name, order: 0 }));
    for (let name = 0; name < 2000; name += 1) {
      list.insertAt(index, { name, order: 0 });
      names.splice(index, 0, name);
    }
    expect([...list].map(({ name }) => name)).toEqual(names);
    expect([...list].every((value, at) => list.indexOf(value) === at)).toBe(true);
  }
});
