import type { XmlElement } from "../xml/xml-element.js";
import type { PartHandler } from "./part-handler.js";

/** A part that another part names. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type, the same in transitional and strict files: `footnotes`. */
  readonly type: string;
  /** Name of the part in the package. */
  readonly target: string;
}

/** Reads the relationships of a part (ECMA-376 part 2, section 9.3). Those that lead out of the package are left out. */
export class RelationshipReader implements PartHandler {
  readonly found: Relationship[] = [];
  readonly #folder: string;

  /** @param part name of the part whose relationships these are; empty for the package itself */
  constructor(part: string) {
    this.#folder = part.slice(0, part.lastIndexOf("/") + 1);
  }

  start(name: string, element: XmlElement): void {
    if (name !== "rel:Relationship" || element.attribute("TargetMode") === "External") return;
    const target = element.attribute("Target") ?? "";
    const type = element.attribute("Type") ?? "";
    if (target === "") return;
    this.found.push({ id: element.attribute("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target: resolveName(this.#folder, target) });
  }

  end(): void {
    // Relationships do not nest.
  }

  text(): void {
    // Nor have they text.
  }
}

/** The name of the part in which the relationships of another one stand. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The name that a target means in a folder: `../media/a.png`. It never climbs out of the package. */
function resolveName(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : folder + target;
  const steps: string[] = [];
  for (const step of decode(path).replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
