import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "../run.test-data.js";

const files = { "echo.txt": FOUNDING, "lamps.txt": LAMPS };

test("a corpus is one page, which is what convert writes", async () => {
  const { code, stdout, stderr, io } = await colloquy(["view", "echo.txt", "lamps.txt", "--title", "Two", "-o", "two.htm"], { files });
  expect([code, stdout]).toEqual([EXIT.ok, ""]);
  expect(stderr).toBe("wrote two.htm\nWhat is not in it: colloquy convert --to html lists it.\n");
  const page = new TextDecoder().decode(io.disk.get("/two.htm"));
  expect(page).toContain("<title>Two</title>");
  const converted = await colloquy(["convert", "echo.txt", "lamps.txt", "--to", "html", "--title", "Two", "-o", "-"], { files });
  expect(converted.stdout).toBe(page);
});

test("a page that is there is replaced only when asked to", async () => {
  const setup = { files: { ...files, "lamps.html": "mine" } };
  const { code, stderr, io } = await colloquy(["view", "lamps.txt", "-o", "lamps.html"], setup);
  expect(code).toBe(EXIT.usage);
  expect(stderr).toContain("error: lamps.html is there already.\n  hint: Name another file, or replace it with --force.\n");
  expect(new TextDecoder().decode(io.disk.get("/lamps.html"))).toBe("mine");
  const forced = await colloquy(["view", "lamps.txt", "-o", "lamps.html", "--force"], setup);
  expect(new TextDecoder().decode(forced.io.disk.get("/lamps.html"))).toContain("Keeping the lamps lit");
});

test("with - the page goes to standard output", async () => {
  const { stdout } = await colloquy(["view", "lamps.txt", "-o", "-"], { files });
  expect(stdout).toMatch(/^<!doctype html>\n/);
});
