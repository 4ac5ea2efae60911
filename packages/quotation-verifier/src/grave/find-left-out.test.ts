import { expect, test } from "vitest";
import { findingsOf } from "../fixtures/findings-of.js";

type Row = readonly [language: string, said: string, quote: string, ...findings: string[]];

test.each<Row>([
  ["en", "We refuse to raise taxes.", "We … raise taxes", "negation left-out"],
  ["en", "We refuse to raise taxes.", "We [will] raise taxes", "negation left-out"],
  ["en", "It is a myth that the wall saved us.", "It is [true] that the wall saved us", "negation left-out"],
  ["en", "I doubt we will win.", "I [know] we will win", "negation left-out"],
  ["en", "I used to hate the town.", "I … hate the town", "condition left-out"],
  ["en", "I tried to sell the harbour.", "I … sell the harbour", "condition left-out"],
  ["en", "I wish we hated the town.", "I … hated the town", "condition left-out"],
  ["de", "Ich bezweifle den Nutzen der Mauer.", "Ich … den Nutzen der Mauer", "negation left-out"],
  ["fr", "Nous refusons de payer la digue.", "Nous … payer la digue", "negation left-out"],
  ["es", "Es mentira que el muro nos salvó.", "Es [verdad] que el muro nos salvó", "negation left-out"],
  ["ru", "Мы отказываемся платить за дамбу.", "Мы … платить за дамбу", "negation left-out"],
  ["en", "We often sail to the north.", "We … sail to the north", "quantifier left-out"],
  ["en", "We gladly sail to the north.", "We … sail to the north"],
])("%s: %s Left out: %s", (language, said, quote, ...expected) => {
  expect(findingsOf(language, said, quote)).toEqual(expected);
});

test.each<Row>([
  ["en", "The plan is safe.", "The plan is [far from being] safe.", "negation inserted"],
  ["en", "We will pay the masons.", "We will [refuse to] pay the masons.", "negation inserted"],
  ["en", "We will pay the masons.", "We will [fail to] pay the masons.", "negation inserted"],
  ["en", "The plan is safe.", "The plan is [allegedly] safe.", "attribution inserted"],
  ["en", "The plan is safe.", "The plan [of the council] is safe."],
])("%s: %s Put in: %s", (language, said, quote, ...expected) => {
  expect(findingsOf(language, said, quote)).toEqual(expected);
});

const COUNCIL = "The council refused us money. The fishermen helped with everything.";
const HOURS = "We had two hours, and a boat. Then they came, and the whole town carried sand.";

test.each<Row>([
  ["en", COUNCIL, "The council … helped with everything", "sentence joined"],
  ["en", COUNCIL, "The council [gladly] helped with everything", "negation left-out", "sentence joined"],
  ["en", "I love my town. I hate the war.", "I love … the war", "sentence joined"],
  ["en", "Theft, you know, is wrong. War is right.", "Theft … is right", "sentence joined"],
  ["en", "I would kill for a coffee. The mayor is here.", "I would kill … the mayor", "sentence joined"],
  ["de", "Ich liebe meine Stadt. Ich hasse den Krieg.", "Ich liebe … den Krieg", "sentence joined"],
  ["ru", "Я люблю свой город. Я ненавижу эту войну.", "Я люблю … эту войну", "sentence joined"],
  ["en", "I would sail for a coin. The mayor is here.", "I would sail … The mayor is here"],
  ["en", HOURS, "We had two hours … the whole town carried sand"],
  ["en", HOURS, "We had two hours … Then they came"],
  ["en", "We had two hours. The sea came in. The town carried sand.", "We had two hours … the town carried sand."],
  ["en", "We had two hours. The sea came in. The town carried sand.", "We had two hours. … The town carried sand."],
])("%s: %s Joined: %s", (language, said, quote, ...expected) => {
  expect(findingsOf(language, said, quote)).toEqual(expected);
});
