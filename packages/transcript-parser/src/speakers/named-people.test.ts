import type { Contributor, ContributorRole, Metadata } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { splitName } from "../metadata/person-name.js";
import { contributorFor, peopleIn } from "./named-people.js";

function metadataOf(...people: readonly (readonly [name: string, role: ContributorRole, description?: string])[]): Metadata {
  const contributors = people.map(
    ([name, role, description]): Contributor => ({
      name: splitName(name),
      role,
      ...(description === undefined ? {} : { description }),
    }),
  );
  return { contributors, publications: [], evidence: {} };
}

const PEOPLE = peopleIn(
  metadataOf(
    ["Ruth Mary O’Neill", "interviewee", "Harbour Pilot of Ostmouth"],
    ["Jean-Luc de la Cruz", "interviewer"],
    ["Thanh Nguyễn", "guest"],
    ["Ada Holm", "editor"],
    ["Ada Holm", "interviewer"],
    ["Per Stone", "guest"],
    ["Eva Stone", "guest"],
    ["Roman Pell", "contact"],
  ),
);

test.each([
  ["the full name", "RUTH MARY O’NEILL", "Ruth Mary O’Neill"],
  ["the family name", "O’Neill", "Ruth Mary O’Neill"],
  ["an honorific", "MS. O’NEILL", "Ruth Mary O’Neill"],
  ["an office", "President O’Neill", "Ruth Mary O’Neill"],
  ["a word of the description", "Pilot O’Neill", "Ruth Mary O’Neill"],
  ["one given name of two", "Ruth O’Neill", "Ruth Mary O’Neill"],
  ["initials", "R. M. O’Neill", "Ruth Mary O’Neill"],
  ["initials without marks", "RM O’Neill", "Ruth Mary O’Neill"],
  ["the particle", "Mr. de la Cruz", "Jean-Luc de la Cruz"],
  ["hyphenated initials", "J.-L. de la Cruz", "Jean-Luc de la Cruz"],
  ["letters outside of ASCII", "NGUYỄN", "Thanh Nguyễn"],
  ["a person in two roles", "Holm", "Ada Holm"],
  ["another given name", "Karl O’Neill", undefined],
  ["the initial of another given name", "K. O’Neill", undefined],
  ["a family name that two people have", "Stone", undefined],
  ["a full name beside its namesake", "Eva Stone", "Eva Stone"],
  ["a contact, who does not speak", "Pell", undefined],
  ["the given name alone", "Ruth", undefined],
])("a label of %s: %s", (_case, label, name) => {
  expect(contributorFor(label, PEOPLE)?.name.full).toBe(name);
});

test("somebody named as editor and as interviewer speaks as the interviewer", () => {
  expect(contributorFor("Holm", PEOPLE)?.role).toBe("interviewer");
});
