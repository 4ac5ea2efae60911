import { posix, win32 } from "node:path";

/** What decides where a person's data is kept. */
export interface DataPlaces {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The folder of citation styles that were added: `COLLOQUY_STYLES`, or else among the data of a person's programs: on
 * Windows in `%LOCALAPPDATA%`, elsewhere in `$XDG_DATA_HOME` or `~/.local/share` (XDG Base Directory Specification 0.8: a
 * relative path there is invalid and ignored).
 */
export function stylesFolder({ platform, home, env }: DataPlaces): string {
  const own = env["COLLOQUY_STYLES"];
  if (own !== undefined && own !== "") return own;
  if (platform === "win32") {
    const local = env["LOCALAPPDATA"];
    return win32.join(local === undefined || local === "" ? win32.join(home, "AppData", "Local") : local, "colloquy", "styles");
  }
  const data = env["XDG_DATA_HOME"];
  return posix.join(data !== undefined && posix.isAbsolute(data) ? data : posix.join(home, ".local", "share"), "colloquy", "styles");
}
