import type { SpeakerRole } from "@colloquy/corpus-schema";
import { ROLE_OF_WORD } from "./speaker-roles.table.js";

/** The ids that a list of pointers leads to: `#a b.xml#c` leads to `a` and `c`, and `d` stands for itself. */
export function idsOf(pointers: string | null): string[] {
  return (pointers ?? "").split(/\s+/).flatMap((pointer) => {
    const id = pointer.slice(pointer.lastIndexOf("#") + 1);
    return id === "" ? [] : [id];
  });
}

/** The role that one of some pointers or words names: `#chair`, `interviewer`; null for none that is known. */
export function roleOf(pointers: string | null): SpeakerRole | null {
  for (const id of idsOf(pointers)) {
    // `#parl.chair`, `#role-interviewer`.
    const word = (id.split(/[.:_-]/).at(-1) ?? id).toLowerCase();
    const role = ROLE_OF_WORD.get(word) ?? ROLE_OF_WORD.get(id.toLowerCase());
    if (role !== undefined) return role;
  }
  return null;
}
