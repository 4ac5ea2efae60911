import { describe, expect, it, test } from "vitest";
import { parseTranscriptText } from "../index.js";

/** The turns of a text: who is labelled, and the first words. */
function turns(text: string): string[] {
  const [transcript] = parseTranscriptText(text).transcripts;
  const { text: source } = transcript.source;
  return transcript.turns.map(({ labelSpan, text: said }) => {
    const label = labelSpan === null ? "" : source.slice(labelSpan.start, labelSpan.end).replace(/[\s:：*-]+$/u, "");
    return `${label}|${said.split(/\s+/).slice(0, 2).join(" ")}`;
  });
}

const talk = (one: string, other: string): string => [
  `${one}: Who keeps the weir?`, `${other}: I keep it.`, `${one}: Since when?`, `${other}: Since the flood.`,
].join("\n\n");

describe("words of order", () => {
  it.each([
    ["Troisièmement"], ["Erstens"], ["Uno"], ["Во-первых"], ["Secondly"], ["En tercer lugar"], ["Біріншіден"], ["Em segundo lugar"], ["Finally"],
  ])("%s is no label", (word) => {
    expect(turns(`${talk("Holm", "Brask")}\n\n${word}: the gate leaks.`)).toHaveLength(4);
  });

  it("is one where a person says so", () => {
    const text = `${talk("Holm", "Brask")}\n\nUno: It leaks.`;
    expect(parseTranscriptText(text, { layout: { labels: ["Uno"] } }).transcripts[0].turns).toHaveLength(5);
  });
});

describe("labels in brackets with a colon", () => {
  const bracketed = talk("Holm", "Brask").replace(/^(\w+):/gmu, "[$1]:");

  it.each([
    ["[Narrator from off]"], ["[Film of Ola Brask]"], ["[...]"], ["[…]"],
  ])("%s begins a turn", (label) => {
    expect(turns(`${bracketed}\n\n${label}: The weir was built in spring.\n\n[Holm]: Thank you.`).at(4)).toBe(`${label}|The weir`);
  });

  it("holds a role word without the name of the publication", () => {
    expect(turns(bracketed)).toHaveLength(4);
  });
});

describe("the first question", () => {
  it("goes on in the next line, and is no line of a list", () => {
    const text = "WATER\n\n\"The weir keeps us\"\n\nA talk with weir keeper Ola Brask\n\nLAMP: Mr. Brask, you have kept it for years\nand years. Why?\nBrask: Somebody must.\nLAMP: Always?\nBrask: Always.\nLAMP: Thank you.\n";
    expect(turns(text).at(0)).toBe("LAMP|Mr. Brask,");
  });

  it("does not begin in a list of those present", () => {
    const text = "Council of the Weir\n\nChair: Petra Klose (Weir Club)\nClerk: Jonas Reith (Weir Club)\n\nChair: Good evening to all.\n\nClerk: Good evening.\n\nChair: Who is late?\n\nClerk: I am.\n";
    expect(turns(text).at(0)).toBe("Chair|Good evening");
  });
});

describe("typing errors", () => {
  it.each([
    ["Вопрос", "Ответ", "Вопос"],
    ["QUESTION", "BRASK", "QUESTOIN"],
  ])("%s with %s: %s", (question, answer, slip) => {
    const text = `${talk(question, answer)}\n\n${talk(question, answer)}\n\n${slip}: And the gate?\n\n${answer}: It leaks.`;
    const [transcript] = parseTranscriptText(text).transcripts;
    expect(transcript.speakers.map(({ labels }) => labels)).toEqual([[question, slip], [answer]]);
    expect(transcript.speakers[0]?.role).toBe("interviewer");
  });

  it("are found in labels of two characters that a wide space ends", () => {
    const text = "――水門は誰が見ているのですか。\n\n堰守　私が見ています。\n\n土岐　ひとりではないです。\n\n堰守　そうでしたか。\n\n土岐　そうです。\n\n堰守　春は忙しい。\n\n堰宇　秋も忙しいですよ。\n\n土岐　冬は寒い。\n\n堰守　春を待ちます。\n\n土岐　待ちましょう。\n";
    const [transcript] = parseTranscriptText(text).transcripts;
    expect(transcript.speakers.map(({ labels }) => labels)).toContainEqual(["堰守", "堰宇"]);
  });

  it("are none where the other name stands elsewhere too", () => {
    const text = "堰守と堰宇の対談\n\n堰守　私が見ています。\n\n土岐　ひとりではないです。\n\n堰守　そうでしたか。\n\n土岐　そうです。\n\n堰守　春は忙しい。\n\n堰宇　秋も忙しいですよ。\n\n土岐　冬は寒い。\n\n堰守　春を待ちます。\n";
    const [transcript] = parseTranscriptText(text).transcripts;
    expect(transcript.speakers.map(({ labels }) => labels)).not.toContainEqual(["堰守", "堰宇"]);
  });
});

describe("an opening statement without a label", () => {
  it.each([
    ["Уважаемые дамы и господа,", "Переговоры были долгими. Рассмотрены сроки ремонта плотины, порядок прохода судов и работа паромов до осени.", "Вопрос", "О.Браск"],
    ["Ladies and gentlemen,", "The talks were long. The repair of the weir, the passage of boats and the work of the ferries until autumn were on the table.", "Question", "Ola Brask"],
    ["Mesdames et Messieurs,", "Les entretiens ont duré. La réparation du barrage, le passage des bateaux et le travail des bacs ont été examinés jusqu’au soir.", "QUESTION", "OLA BRASK"],
    ["Meine Damen und Herren,", "die Gespräche waren lang. Die Reparatur des Wehrs, die Durchfahrt der Boote und die Arbeit der Fähren lagen auf dem Tisch.", "Frage", "Brask"],
    ["Señoras y señores:", "Las conversaciones fueron largas. La reparación de la presa, el paso de los barcos y el trabajo de las balsas estaban en la mesa.", "Pregunta", "Brask"],
  ])("begins with its salutation: %s", (salutation, speech, question, answer) => {
    const text = `Ministry of Weirs\n\n19.07.2018\n\nVideo | Photo | Print\n\n${salutation}\n\n${speech}\n\n${question}: When?\n\n${answer}: In May.\n\n${question}: Which?\n\n${answer}: The next one.\n`;
    expect(turns(text).at(0)).toBe(`|${salutation.split(" ").slice(0, 2).join(" ")}`);
    expect(turns(text)).toHaveLength(5);
  });
});

describe("a label in bold type with words in brackets before the colon", () => {
  it("begins a turn", () => {
    const text = "**FRAGE HOLM:** Wann?\n\n**BRASK:** Im Mai.\n\n**FRAGE HOLM:** Welchem?\n\n**BRASK:** Dem nächsten.\n\n**ZURUF REITH** (ohne Mikrofon): Das Wehr leckt!\n\n**BRASK:** Danke.\n";
    expect(turns(text).at(4)?.endsWith("|Das Wehr")).toBe(true);
  });
});

describe("heads after the conversation", () => {
  it.each([["ABOUT LAMP SPORTS"], ["MORE FROM ISSUE 218"], ["FEATURED AUDIO"]])("%s is no label", (head) => {
    expect(turns(`${talk("HOLM", "BRASK")}\n\n${head}: Lamp Sports was founded in 1991.`)).toHaveLength(4);
  });
});

describe("a label under a centred heading", () => {
  it("begins a turn", () => {
    const text = "CHAIR:  Thank you.\n             Questions by MR HOLM\nQ.  Who keeps the weir?\nA.  I do.\nQ.  Since when?\nA.  Since the flood.\nQ.  Why?\nA.  Somebody must.\nCHAIR:  Thank you.\n";
    expect(turns(text).at(1)).toBe("Q.|Who keeps");
  });
});

describe("a name, a time on the line under it, and the speech", () => {
  const said = (text: string): string[] => parseTranscriptText(text).transcripts[0].turns.map((turn) => turn.text);
  const blocks = (gap: string): string =>
    [["Carla Ruiz", "00:00:00", "When did it begin?"], ["Ola Brask", "00:00:04", "In May."], ["Carla Ruiz", "00:00:09", "With whom did you come?"], ["Ola Brask", "00:00:15", "Alone."]]
      .map((block) => block.join(gap))
      .join("\n\n");

  it.each([["\n"], ["\n\n"]])("are a turn without the time: %j", (gap) => {
    expect(said(blocks(gap))).toEqual(["When did it begin?", "In May.", "With whom did you come?", "Alone."]);
  });

  it("are a turn also where the first line of the speech is short", () => {
    const text = blocks("\n").replace("In May.", "In May.\nIt rained a lot.").replace("With whom", "With whom?\nAnd with whom");
    expect(said(text).map((words) => words.replace(/\s+/g, " "))).toEqual(["When did it begin?", "In May. It rained a lot.", "With whom? And with whom did you come?", "Alone."]);
  });

  it("give the time of the turn", () => {
    const { turns: spoken, source } = parseTranscriptText(blocks("\n")).transcripts[0];
    const times = source.locations.flatMap((location) => ("startMs" in location ? [location.startMs] : []));
    expect([spoken.length, times]).toEqual([4, [0, 4000, 9000, 15_000]]);
  });

  it("are not where the time stands above the name", () => {
    expect(said("0:01\nCarla Ruiz\nWhen?\n\n0:04\nOla Brask\nIn May.\n\n0:09\nCarla Ruiz\nWith whom?\n\n0:15\nOla Brask\nAlone.\n")).toEqual(["When?", "In May.", "With whom?", "Alone."]);
  });
});

describe("somebody who speaks once among questions and answers", () => {
  const examination = (line: string): string =>
    ["Q.   Did you keep the weir in May?", "A.   I did.", "Q.   And did you open the gate?", "A.   I do not recall.", line, "Q.   You may answer.", "A.   I opened it once."].map((turn) => `     ${turn}`).join("\n\n");

  it.each(["MR. HALE:  Objection to the form.", "MS. DE LA CRUZ:  Same objection.", "DR. HALE: I must object."])("is labelled in capitals with a title: %s", (line) => {
    expect(turns(examination(line))).toHaveLength(7);
  });

  it.each(["Mr. Hale: his letter of May.", "EXHIBIT NINE: the letter of May.", "BY MR. HALE:"])("is not %s", (line) => {
    expect(turns(examination(line))).toHaveLength(6);
  });
});

test("nicknames in angle brackets begin turns among labels with a colon", () => {
  const lines = ["LH: Who keeps the weir?", "OB: I keep it.", "<ada> I did once", "<ada> in May", "LH: Since when?", "<jo_r> +1", "OB: Since the flood.", "LH: And who pays?", "OB: The boats.", "LH: Thank you.", "OB: Not at all."];
  expect(turns(`The Weir\n\n${lines.join("\n\n")}\n`)).toHaveLength(lines.length);
});
