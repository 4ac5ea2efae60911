import { expect, test } from "vitest";
import { stylesFolder } from "./styles-folder.js";

const WINDOWS_HOME = String.raw`C:\Users\ann`;

test.each([
  ["the home folder", "linux", "/home/ann", {}, "/home/ann/.local/share/colloquy/styles"],
  ["a Mac", "darwin", "/Users/ann", {}, "/Users/ann/.local/share/colloquy/styles"],
  ["XDG_DATA_HOME", "linux", "/home/ann", { XDG_DATA_HOME: "/data" }, "/data/colloquy/styles"],
  ["an empty XDG_DATA_HOME", "linux", "/home/ann", { XDG_DATA_HOME: "" }, "/home/ann/.local/share/colloquy/styles"],
  ["a relative XDG_DATA_HOME", "linux", "/home/ann", { XDG_DATA_HOME: "data" }, "/home/ann/.local/share/colloquy/styles"],
  ["Windows", "win32", WINDOWS_HOME, { LOCALAPPDATA: String.raw`D:\Local` }, String.raw`D:\Local\colloquy\styles`],
  ["Windows without LOCALAPPDATA", "win32", WINDOWS_HOME, {}, String.raw`C:\Users\ann\AppData\Local\colloquy\styles`],
  ["COLLOQUY_STYLES", "linux", "/home/ann", { COLLOQUY_STYLES: "my/styles", XDG_DATA_HOME: "/data" }, "my/styles"],
  ["an empty COLLOQUY_STYLES", "linux", "/home/ann", { COLLOQUY_STYLES: "" }, "/home/ann/.local/share/colloquy/styles"],
])("%s decides", (_name, platform, home, env, expected) => {
  expect(stylesFolder({ platform, home, env })).toBe(expected);
});
