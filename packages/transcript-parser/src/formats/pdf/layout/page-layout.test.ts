import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeText } from "./compose-text.js";
import { layOutPages, type PagePieces } from "./page-layout.js";
import { drawColumn, drawLine, wrap } from "./pages.test-data.js";
import type { Piece } from "./piece.js";

const page = (pieces: readonly Piece[]): PagePieces => ({ main: pieces, turned: [], isMirrored: false });
const read = (...pages: readonly (readonly Piece[])[]): string => composeText(layOutPages(pages.map(page))).text;
const numbered = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index + 1} goes on and on here`);
const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("columns", () => {
  const left = numbered("left", 8);
  const right = numbered("right", 8);

  it("reads the left one first", () => {
    expect(inOneLine(read([...drawColumn(left, 50, 100), ...drawColumn(right, 220, 100)]))).toBe([...left, ...right].join(" "));
  });

  it("reads a title above both of them, and what stands below", () => {
    const title = drawLine("A title that is set across both of the columns of the page", 50, 60, 14);
    const below = drawLine("A line that is set across both of the columns, below them all, to the end", 50, 230);
    const text = read([...title, ...drawColumn(left, 50, 100), ...drawColumn(right, 220, 100), ...below]);
    expect(inOneLine(text)).toMatch(/^A title.*left1.*left8.*right1.*right8.*A line that is set across/);
  });

  it("reads three whose base lines have nothing to do with each other", () => {
    const third = numbered("third", 8);
    const text = read([...drawColumn(left, 50, 100, 12), ...drawColumn(right, 210, 104, 13), ...drawColumn(third, 380, 97, 11)]);
    expect(inOneLine(text)).toBe([...left, ...right, ...third].join(" "));
  });

  it("knows the columns of other pages where a last page has few lines", () => {
    const long = [...drawColumn(numbered("left", 12), 50, 100), ...drawColumn(numbered("right", 12), 220, 100)];
    const short = [...drawColumn(["ends here", "and there"], 50, 100), ...drawColumn(["Then this", "closes it"], 220, 100)];
    expect(inOneLine(read(long, short))).toMatch(/right12 goes on and on here ends here and there Then this closes it$/);
  });

  it("does not take the white between words of justified lines for a gutter", () => {
    const lines = ["LE COURRIER DU", "LARGE QUI DIT", "CELA BIEN FORT", "SANS RIEN DIRE"].flatMap((line, index) => drawLine(line, 50, 100 + 12 * index, 10, { gap: 14 }));
    expect(inOneLine(read(lines))).toBe("LE COURRIER DU LARGE QUI DIT CELA BIEN FORT SANS RIEN DIRE");
  });
});

describe("tables", () => {
  it("tells touching cells from each other, and joins words that are cut at their end", () => {
    const rows = [["Okafo", "r", "We stopped there.", "What came then?"], ["Stoya", "nova", "They were sold, and", "sold again."], ["Okafo", "r", "And you, what did", "you do?"]];
    const pieces = rows.flatMap(([name = "", rest = "", first = "", second = ""], index) => {
      const y = 100 + 42 * index;
      return [...drawLine("00:01:", 50, y), ...drawLine(`4${index}`, 50, y + 12), ...drawLine(name, 80.2, y), ...drawLine(rest, 80.2, y + 12), ...drawColumn([first, second], 107, y)];
    });
    expect(read(pieces)).toBe("00:01:40   Okafor   We stopped there.\nWhat came then?\n\n00:01:41   Stoyanova   They were sold, and\nsold again.\n\n00:01:42   Okafor   And you, what did\nyou do?");
  });

  it("reads times and names that fill their columns beside speech of any length", () => {
    const speech = [["How did it begin?"], ["We were at the mill when the", "ice came down, and nobody was", "there to open the weir."], ["And then?"], ["Then it took the bridge."], ["Did you see it?"], ["I saw it go, and the lamps", "with it."], ["Who else?"], ["My sister."]];
    let y = 100;
    const pieces = speech.flatMap((lines, index) => {
      const row = [...drawLine(`00:0${index}:07`, 60, y), ...drawLine(index % 2 === 0 ? "INTERVIEWER" : "Ms. O. Faye", 120, y), ...drawColumn(lines, 200, y)];
      y += 12 * lines.length + 6;
      return row;
    });
    const rows = read(pieces).split("\n").filter((line) => line !== "");
    expect(rows.filter((row) => row.startsWith("00:0"))).toHaveLength(speech.length);
    for (const [index, [first = ""]] of speech.entries()) expect(rows.find((row) => row.startsWith(`00:0${index}:07`))).toContain(first);
  });

  it("leaves lines alone whose labels are drawn letter by letter, all at the same places", () => {
    const labels = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? "Μάρθα:" : "Πέτρο:"));
    const rows = labels.map((label, index) => {
      const letters = Array.from(label, (letter, at) => drawLine(letter, 72 + 5 * at, 100 + 24 * index)).flat();
      return [...letters, ...drawLine(`λέει ${"πολλά ".repeat(1 + (index % 3))}`.trim(), 105, 100 + 24 * index)];
    });
    const lines = read(rows.flat()).split("\n").filter((line) => line !== "");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(labels);
  });

  it("finds the space where a line from right to left is drawn from the left", () => {
    // Places are mirrored: reading goes to the right. The space is drawn before "b", to the left of it: behind it.
    const [a, b, c] = [drawLine("a", 0, 100), drawLine("b", 5, 100, 10, { isSpacedBehind: true }), drawLine("c", 10.7, 100)];
    expect(read([...c, ...b, ...a])).toBe("ab c");
    expect(read([...drawLine("c", 10.7, 100), ...drawLine("b", 5, 100), ...a])).toBe("abc");
  });

  it("leaves lines alone that begin with the same word", () => {
    const lines = ["And then he came", "And there it was", "And nobody went", "And so it ended"];
    expect(inOneLine(read(drawColumn(lines, 50, 100)))).toBe(lines.join(" "));
    expect(read(drawColumn(lines, 50, 100))).not.toMatch(/ {2}/);
  });

  it("reads a time, a name and speech in a row that stands alone", () => {
    const row = [...drawLine("00:01:46", 50, 100), ...drawLine("Stoyanova", 103, 100), ...drawColumn(["A museum is", "better than a", "parking lot."], 161, 100)];
    expect(read(row)).toMatch(/^00:01:46 {3,}Stoyanova {3,}A museum is\nbetter than a/);
  });

  it("reads labels in a narrow column with the speech beside them", () => {
    const pieces = [0, 1, 2, 3, 4, 5].flatMap((index) => [
      ...drawLine(index % 2 === 0 ? "Q." : "A.", 50, 100 + 40 * index),
      ...drawColumn([`Speech${index} begins in this line`, "and it goes on in another one."], 90, 100 + 40 * index),
    ]);
    expect(read(pieces)).toMatch(/^Q\. {3,}Speech0 begins in this line\nand it goes on in another one\.\n\nA\. {3,}Speech1/);
  });

  it("puts a name over two lines on one", () => {
    const pieces = [0, 1, 2, 3].flatMap((index) => [
      ...drawColumn(index % 2 === 0 ? ["Agnes", "Thorvald"] : ["Peter", "Lindqvist"], 50, 100 + 60 * index),
      ...drawColumn([`Speech${index} begins in this long line of it`, "and it goes on in another line here.", "And in a third."], 130, 100 + 60 * index),
    ]);
    expect(read(pieces)).toMatch(/^Agnes Thorvald {3,}Speech0[^]*\n\nPeter Lindqvist {3,}Speech1/);
  });
});

describe("what belongs to pages", () => {
  const body = (first: string): Piece[] => drawColumn([`${first} this sentence runs over the whole of the line`, `and ${first} does not end where the page ends, but goes`], 50, 100);

  it("marks running heads and page numbers as standing beside the text", () => {
    const pages = [7, 8, 9].map((number) => [...drawLine(`The Lamp ${number}`, 50, 40), ...body(["Once", "Then", "Later"][number - 7] ?? ""), ...drawLine("June 1998", 50, 700)]);
    const { text, styles } = composeText(layOutPages(pages.map(page)));
    const asides = styles.filter(({ style }) => style === "aside").map(({ span }) => text.slice(span.start, span.end));
    expect(asides).toEqual(["The Lamp 7", "June 1998", "The Lamp 8", "June 1998", "The Lamp 9", "June 1998"]);
    expect(text).not.toContain("\n\nThe Lamp 8");
  });

  it("leaves the first lines of pages that are like nothing else", () => {
    const { styles } = composeText(layOutPages(["Once", "Then", "Later"].map((word) => page(body(word)))));
    expect(styles).toEqual([]);
  });

  it("keeps the numbers of lines with their lines", () => {
    const lines = numbered("line", 25);
    const pages = ["here", "there"].map((word) => page(lines.flatMap((line, index) => [...drawLine(`${index + 1}`, 40, 60 + 24 * index), ...drawLine(`${line} ${word}`, 80, 60 + 24 * index)])));
    expect(composeText(layOutPages(pages)).text.split("\n").slice(0, 2)).toEqual(["1  line1 goes on and on here here", "2  line2 goes on and on here here"]);
  });

  it("takes notes at the foot of a page, in smaller type, for what they are", () => {
    const pieces = [...drawColumn(numbered("line", 6), 50, 100), ...drawColumn(["1 A note of the editor", "that goes on"], 50, 600, 9, 8)];
    const { text, styles } = composeText(layOutPages([page(pieces)]));
    expect(styles.map(({ style, span }) => [style, text.slice(span.start, span.end)])).toEqual([["aside", "1 A note of the editor"], ["aside", "that goes on"]]);
  });
});

describe("words", () => {
  it.each([
    ["a word drawn in parts", [["Ker", 0, 15], ["ning", 15.2, 34]], "Kerning"],
    ["two words close to each other", [["one", 0, 15], ["two", 17.2, 32]], "one two"],
    ["a mark raised above its line", [["word", 0, 20], ["2", 20.5, 23, -4, 6], ["and", 26, 40]], "word2 and"],
  ] as const)("%s", (_name, places, expected) => {
    const pieces = places.map(([text, x, end, shift = 0, size = 10]): Piece => ({ text, x, end, y: 100 + shift, size, strong: false, emphasis: false, isSpaced: false }));
    expect(read(pieces)).toBe(expected);
  });

  it("takes what is drawn twice for bold", () => {
    const once = drawLine("Lamp:", 50, 100);
    const { text, styles } = composeText(layOutPages([page([...once, ...once.map((piece) => ({ ...piece, x: piece.x + 0.3, end: piece.end + 0.3 })), ...drawLine("So it was in those days, they say.", 80, 100)])]));
    expect(text).toBe("Lamp: So it was in those days, they say.");
    expect(styles).toEqual([{ span: { start: 0, end: 5 }, style: "strong" }]);
  });
});

describe("paragraphs", () => {
  it.each([
    ["a gap", [0, 12, 32, 44], [0, 0, 0, 0]],
    ["an indent", [0, 12, 24, 36], [12, 0, 12, 0]],
  ] as const)("are parted by %s", (_name, heights, indents) => {
    const lines = ["One opens and goes on until it", "ends in this line of equal len.", "Two opens and goes on until it", "ends in this line of equal len."];
    const all = [0, 100, 200].flatMap((from) => lines.flatMap((line, index) => drawLine(line, 50 + (indents[index] ?? 0), 100 + from + (heights[index] ?? 0))));
    expect(read(all)).toContain("One opens and goes on until it\nends in this line of equal len.\n\nTwo opens and goes on until it\n");
  });

  it("end where the next word would have had room", () => {
    expect(read(drawColumn(["A line as long as they all are, at most.", "It ends.", "Another one begins and goes on a while,", "to its end."], 50, 100))).toContain("It ends.\n\nAnother");
  });
});

describe("every layout of columns", () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  /** Words of any length, by a linear congruential generator: they need not be made shorter one by one. */
  const wordsOf = (seed: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) => "abcdefghi".slice(0, 2 + ((Math.imul(seed + index, 1_664_525) + 1_013_904_223) >>> 24) % 8) + String(index));

  it("is read in order, and loses no word", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.nat(100_000),
        fc.integer({ min: 120, max: 240 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        (count, seed, length, shifts, hasTitle) => {
          const words = wordsOf(seed, length);
          const width = (480 - 18 * (count - 1)) / count;
          const lines = wrap(words, width);
          const each = Math.ceil(lines.length / count);
          const columns = Array.from({ length: count }, (_, column) => drawColumn(lines.slice(column * each, (column + 1) * each), 50 + column * (width + 18), 120 + (shifts[column] ?? 0)));
          const title = "A title that is set across all of the columns that stand below it in this page";
          const text = read([...(hasTitle ? drawLine(title, 50, 60, 12) : []), ...columns.flat()]);
          expect(inOneLine(text)).toBe(`${hasTitle ? `${title} ` : ""}${words.join(" ")}`);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("of any pieces at any places keeps every word once", () => {
    const piece = fc.record({ text: word, x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 700 }), size: fc.constantFrom(6, 10, 10, 14) });
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 60 }), { maxLength: 4 }), (pages) => {
        const drawn = pages.map((pieces, at) => pieces.map((one, index): Piece => ({ ...one, text: `${one.text}${at}x${index}`, end: one.x + 40, strong: index % 5 === 0, emphasis: false, isSpaced: true })));
        const words = read(...drawn).split(/\s+/).filter((text) => text !== "");
        const letters = (list: readonly string[]): string => Array.from(list.join("")).sort().join("");
        expect(letters(words)).toBe(letters(drawn.flat().map(({ text }) => text)));
      }),
      { numRuns: 100 },
    );
  });
});
