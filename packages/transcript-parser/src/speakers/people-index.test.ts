import type { SpeakerRole } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { splitName } from "../metadata/person-name.js";
import type { NamedPerson } from "./named-person.js";
import { PeopleIndex } from "./people-index.js";

function person(name: string, role: SpeakerRole, description?: string, labels: readonly string[] = []): NamedPerson {
  return { name: splitName(name), role, ...(description === undefined ? {} : { description }), by: "contributor", spans: null, labels };
}

const PEOPLE = new PeopleIndex([
  person("Ruth Mary O’Neill", "interviewee", "Harbour Pilot of Ostmouth"),
  person("Jean-Luc de la Cruz", "interviewer"),
  person("Thanh Nguyễn", "interviewee"),
  person("Ada Holm", "interviewer"),
  person("Ada Holm", "unknown"),
  person("Per Stone", "interviewee"),
  person("Eva Stone", "interviewee"),
  person("Matthew Mezin", "unknown", undefined, ["INT"]),
]);

test.each([
  ["the full name", "RUTH MARY O’NEILL", "Ruth Mary O’Neill"],
  ["the family name", "O’Neill", "Ruth Mary O’Neill"],
  ["an honorific", "MS. O’NEILL", "Ruth Mary O’Neill"],
  ["an office", "President O’Neill", "Ruth Mary O’Neill"],
  ["a word of the description", "Pilot O’Neill", "Ruth Mary O’Neill"],
  ["one given name of two", "Ruth O’Neill", "Ruth Mary O’Neill"],
  ["initials of the given names", "R. M. O’Neill", "Ruth Mary O’Neill"],
  ["initials without marks", "RM O’Neill", "Ruth Mary O’Neill"],
  ["the particle", "Mr. de la Cruz", "Jean-Luc de la Cruz"],
  ["hyphenated initials", "J.-L. de la Cruz", "Jean-Luc de la Cruz"],
  ["letters outside of ASCII", "NGUYỄN", "Thanh Nguyễn"],
  ["a person in two roles", "Holm", "Ada Holm"],
  ["another given name", "Karl O’Neill", undefined],
  ["the initial of another given name", "K. O’Neill", undefined],
  ["a family name that two people have", "Stone", undefined],
  ["a full name beside its namesake", "Eva Stone", "Eva Stone"],
  ["the given name alone, of one person", "Ruth", "Ruth Mary O’Neill"],
  ["initials alone, of one person", "MM", "Matthew Mezin"],
  ["initials of all the names", "RMO", "Ruth Mary O’Neill"],
  ["initials that nobody has", "XY", undefined],
  ["a label of the legend", "int", "Matthew Mezin"],
])("a label of %s: %s", (_case, label, name) => {
  expect(PEOPLE.find(label)?.name.full).toBe(name);
});

test("a given name that two people have names neither", () => {
  expect(new PeopleIndex([person("Ann Lee", "unknown"), person("Ann Ray", "unknown")]).find("Ann")).toBeUndefined();
});

test("who is named first stays, with the role given there", () => {
  expect(PEOPLE.find("Holm")?.role).toBe("interviewer");
});
