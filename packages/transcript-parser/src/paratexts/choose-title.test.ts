import { describe, expect, test } from "vitest";
import { chooseTitle, isOutletLine, namesConversation, type TitleCandidate } from "./choose-title.js";

/** Blocks of plain text; `# ` marks a heading, `by> `, `date> ` and `body> ` what a block is otherwise. */
function titleOf(...blocks: readonly string[]): string | undefined {
  const bare = blocks.map((block) => block.replace(/^(?:# )?(?:(?:by>|date>|body>) )?/, ""));
  const candidates = blocks.map((block, index): TitleCandidate => {
    const otherwise = /^(?:# )?by> /.test(block) ? "byline" : block.startsWith("date> ") ? "dateline" : block.startsWith("body> ") ? "masthead" : "plain";
    return { text: bare[index] ?? "", heading: block.startsWith("# "), otherwise, next: bare[index + 1]?.split("\n")[0] ?? "" };
  });
  return bare[chooseTitle(candidates)];
}

describe("the title of a document", () => {
  test.each([
    [["THE RAFTERS", "FOR IMMEDIATE RELEASE", "Press Briefing by Press Secretary Ann Lee"], "Press Briefing by Press Secretary Ann Lee"],
    [["LE COURRIER DU SUD", "date> Lundi 5 février 2024", "Ana Holm : « Le vent ne ment jamais »"], "Ana Holm : « Le vent ne ment jamais »"],
    [["Газета «Вечерний берег»", "ЛЮДИ ГОРОДА", "«Колокол слушает, пока молчат»"], "«Колокол слушает, пока молчат»"],
    [["CULTURA | El Noticiero del Norte", "# El hombre que cuenta las olas"], "El hombre que cuenta las olas"],
    [["The Lost Letter", "Issue 12, May 2011", "by> Interview with Bo Dahl"], "Interview with Bo Dahl"],
    [["The Rope Walk", "by> Interview with Bo Dahl"], "The Rope Walk"],
    [["body> MINISTRY OF TIDES", "date> Point de presse du 3 mars 2020", "(Seul le prononcé fait foi)"], "Point de presse du 3 mars 2020"],
    [["XI LEGISLATURA", "date> Resoconto stenografico, seduta di lunedì 3 marzo 2020"], "Resoconto stenografico, seduta di lunedì 3 marzo 2020"],
    [["IN THE SUPERIOR COURT OF SALT", "TRANSCRIPT OF JURY TRIAL"], "TRANSCRIPT OF JURY TRIAL"],
    [["【人物】", "数海浪的人不下海"], "数海浪的人不下海"],
    [["# by> The Rope Walk: Interview with Bo Dahl", "# First session", "# Second session"], "The Rope Walk: Interview with Bo Dahl"],
    [["# by> Interview with Bo Dahl", "# The early years on the walk"], "Interview with Bo Dahl"],
    [["by> The Rope Walk – A conversation with Bo Dahl", "Recorded at the walk in spring"], "The Rope Walk – A conversation with Bo Dahl"],
    [["# The Rope Walk", "# by> Interview with Bo Dahl"], "The Rope Walk"],
    [["# by> By Ana Holm", "# The early years on the walk"], "The early years on the walk"],
    [["# by> Edited by Ana Holm", "The early years on the walk"], "The early years on the walk"],
    [["date> Weir Keepers Teleconference of 4 May 2012", "date> 4 May 2012", "Attendees", "The gate and its keepers"], "Weir Keepers Teleconference of 4 May 2012"],
    [["date> Log of the weir on 2014-09-30", "All times are in UTC."], "Log of the weir on 2014-09-30"],
    [["date> Sitting of Tuesday 4 May 2012", "The Rope Walk"], "The Rope Walk"],
    [["The Rope Walk", "date> Weir Keepers Teleconference of 4 May 2012"], "The Rope Walk"],
    [["SOUND OF SALT", "Episode 3: The Woman Who Tunes Bells"], "Episode 3: The Woman Who Tunes Bells"],
  ])("of %j is %j", (blocks, title) => {
    expect(titleOf(...blocks)).toBe(title);
  });

  test.each([[["12:07 P.M."]], [["https://example.org/a"]], [["[Music]"]], [["This transcript was made by a machine and nobody has read it since then."]]])(
    "is not in %j",
    (blocks) => {
      expect(titleOf(...blocks)).toBeUndefined();
    },
  );
});

test.each(["THE LAMP | Vol. 9, No. 4", "Revista Barlovento", "SALT – Das Magazin für Meer", "Home › People", "季刊『海』第3号"])("%s is the line of an outlet", (line) => {
  expect(isOutletLine(line)).toBe(true);
});

test.each(["The Woman Who Counts Gulls", "The Lamp Interview: Ana Holm", "Transkript Nr. 14: Ana Holm"])("%s is not the line of an outlet", (line) => {
  expect(isOutletLine(line)).toBe(false);
});

test("names of conversations are known in several languages", () => {
  for (const title of ["Press briefing", "Rueda de prensa", "Mitschrift", "Стенограмма заседания", "大臣記者会見録", "مؤتمر صحفي"]) {
    expect([title, namesConversation(title)]).toEqual([title, true]);
  }
  expect(namesConversation("The Woman Who Counts Gulls")).toBe(false);
});

test("a hostile line takes no longer than it is", () => {
  const started = performance.now();
  titleOf(`${"A ".repeat(50_000)}:`, `«${"a».".repeat(50_000)}`, "1".repeat(100_000), "a - ".repeat(40_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
