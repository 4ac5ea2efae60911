/** Pieces of which transcripts are made, and pieces that should not be in them, by what they are. */

/** Labels of speakers, in the layouts and languages of the annotated documents and beyond. */
const LABELS: readonly string[] = [
  ...["Q: ", "A: ", "Q. ", "A. ", "Q ", "A\t", "Q.\t", "THE WITNESS: ", "BY MR. LEE:\n", "MS. LEE: ", "MR. O'NEIL:\u00A0"],
  ...["Ann Lee: ", "Ann Lee (The Lamp): ", "ANN LEE: ", "Ann:", "Ann Lee\n", "ANN LEE\n\n", "Ann Lee  12:57\n", "Dr. Ann B. Lee, Jr.: "],
  ...["[Ann]: ", "[ANN] ", "<Ann> ", "(Ann) ", "Ann> ", "Ann - ", "ANN — ", "Ann.-- ", "Speaker 1: ", "Speaker 2 (00:01:02): ", "S1: "],
  ...["**Ann:** ", "**Ann**: ", "*Ann:* ", "__Ann__ ", "**Why?**\n\n", "### Ann\n", "<b>Ann:</b> ", "<strong>Why?</strong><br>", "<p><em>Ann</em>: "],
  ...["— ", "– ", "- ", "―", "• ", "• Ann: ", "1. ", "1) ", "(1) ", "12 Q. ", "1  A: "],
  ...["Frage: ", "Antwort: ", "SPIEGEL: ", "Präsident Dr. Öl: ", "Abg. Müller (SPD): ", "Herr Lee: "],
  ...["Question : ", "Réponse : ", "M. le président. ", "Mme Ann Lee. ", "R. - ", "Pregunta.- ", "Respuesta.- ", "P.: ", "R.: ", "El señor LEE: "],
  ...["D. ", "R. ", "Domanda: ", "PRESIDENTE. ", "Pergunta: ", "O SR. PRESIDENTE (Lee) - ", "Jornalista: "],
  ...["Вопрос: ", "Ответ: ", "В. Путин: ", "В.Путин: ", "Председательствующий. ", "Корр.: ", "Сұрақ: ", "Жауап: ", "Қ. Тоқаев: "],
  ...["问：", "答：", "记者：", "王毅：", "【记者】", "問）", "答）", "○議長（山田太郎君）　", "――", "—— ", "Ｑ　", "س: ", "ج: ", "المذيع: ", "سؤال:\u200F "],
  ...["Phone: ", "Date: ", "Note: ", "http://x.org/a:b ", "Re: ", ": ", ":", "：", "12: ", "A:B:C: ", "We said this: ", `${"Very long name ".repeat(9)}: `],
];

/** Times, dates and numbers. */
const TIMES: readonly string[] = [
  ...["12:57 ", "[00:01:02] ", "(1:02) ", "00:01:02,500 --> 00:01:04,000\n", "<00:01>", "1:02:03.456 ", "[00:", "12:57 PM", "10.30 Uhr ", "99:99 "],
  ...["March 2, 2004", "2 March 2004", "02.03.2004", "2004-03-02", "2004年3月2日", "2 марта 2004 г.", "le 1er mars 2004", "2 de marzo de 2004"],
  ...["February 18 - March 2, 2004", "31 February 0000", "1/2/3", "99999999999999999999", "No. 8", "# 03", "٢٠٠٤", "MMIV", "1st", "2004-13-45"],
];

/** What printers and pages add, and lines that stand before and after a conversation. */
const FURNITURE: readonly string[] = [
  ...["* * *\n", "-----\n", "=====\n", "***\n", "#\n", "Page 3\n", "- 3 -\n", "3\n", "\f", "\f3\n", "[[Page 3]]\n", "[Page 3]\n", "3 of 12\n", "p. 3\n"],
  ...["1 ", " 2  ", "25\n", "\n1\n2\n3\n", "1\n\n2\n\n", "HEAD OF PAGE\n", "HEAD OF PAGE   3\n", "Vol. 3, No. 8\n", "(END)\n", "###\n", "-30-\n"],
  ...["Interview with Ann Lee, director, by Bo Ray\n", "By Bo Ray\n", "“The Lamp”, # 3, March 2, 2004 (Excerpted)\n", "Published by the Lamp\n"],
  ...["Ann Lee is the director of The Lamp.\n", "For more information call:\n", "Participants:\n", "PRESENT:\n", "AL = Ann Lee\n", "Key: AL Ann Lee\n"],
  ...["Transcribed by Bo Ray\n", "This interview has been edited.\n", "Copyright 2004\n", "Continued on page 3\n", "(continued)\n", "EXAMINATION\n"],
];

/** Directions and notes inside of speech, closed and not. */
const DIRECTIONS: readonly string[] = [
  ...["(Laughter.) ", "[laughs] ", "[NPT]", "(inaudible)", "[crosstalk 00:01:02]", "(Applause)\n", "*laughs* ", "<i>laughs</i>", "((pause))", "[", "]", "(", ")"],
  ...["(Beifall bei der SPD)", "(Rires.)", "(Aplausos)", "（笑）", "〔拍手〕", "(Смех)", "[sic]", "[…]", "(off-mike)\n", "{noise}", "【", "】", "（", "）"],
];

/** Signs of YAML, Markdown and HTML, whole and broken. */
const SIGNS: readonly string[] = [
  ...["---\n", "---\ntitle: A talk\ndate: 2004-03-02\n---\n", "title: 'a\n", "speakers:\n  - Ann\n  - name: Bo\n", "key: |\n  text\n", "...\n", "key: &a *a\n", "? a\n"],
  ...["**", "*", "_", "__", "`", "```\n", "~~~\n", "# ", "## Part\n", "> ", "- ", "* ", "    ", "[a](b)", "[a]: b\n", "![a](b \"c\")", "[a", "](b)", "\\", "\\*", "  \n"],
  ...["| a | b |\n|---|---|\n", "&amp;", "&#65;", "&#x1F600;", "&#0;", "&#xD800;", "&nbsp;", "&", "&copy", "&notit;", "&shy;", "<", ">", "</", "<>", "<1", "<!--", "-->", "<!-- a -->"],
  ...["<p>", "</p>", "<br>", "<br/>", "<b>", "</b>", "<div class=a>", "</div>", "<a href='b'>", "</a>", "<table><tr><td>", "</td><td>", "</td></tr></table>"],
  ...["<ul><li>", "</li>", "<dl><dt>", "<dd>", "<script>a: b</script>", "<style>", "</style>", "<pre>", "</pre>", "<title>", "</title>", "<h1>", "</h1>", "<svg>", "<img alt='a: b'>"],
  ...["<!doctype html>\n", "<html><head><title>A talk</title><meta name=author content='Bo'></head><body>", "<nav>", "</nav>", "<body>", "<![CDATA[", "<?php", "<wbr>", "<span hidden>"],
];

/** Words and sentences. */
const SPEECH: readonly string[] = [
  ...["word ", "Another sentence. ", "Why is that? ", "I was born in Ann Lee's town, and I stayed. ", "Yes. ", "No", "Thank you, Ann. ", "the ", "of "],
  ...["co-", "co-\n", "co-\noperate ", "exam\u00AD\nple ", "exam¬\nple ", "don't ", "U.S. ", "e.g. ", "Mr. Lee said: ", "He said, “Yes.” ", "«Oui» ", "„Ja“ "],
  ...["Das war so. ", "C'est vrai ? ", "¿Por qué? ", "È così. ", "Não sei. ", "Это было так. ", "Бұл дұрыс. ", "这是真的。", "そうです。", "نعم، هذا صحيح. ", "ไทย", "한국어 "],
  ...["?", ".", "!", "…", ",", ";", "“", "”", '"', "'", "’", "«", "»", "—", "--", "/", "@", "a@b.org", "www.x.org", "🙂", "👩‍👩‍👧", "e\u0301", "\u0301", "\u{20000}"],
];

/** White space and characters without width. */
const SPACES: readonly string[] = [
  ...["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "\r\r\n", "\n\r", "\f", "\v", "\u2028", "\u2029", "\u0085", " ", "  ", "     ", "\t", "\u00A0", "\u3000", "\u2003"],
  ...["\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\u061C", "\u2060", "\uFEFF", "\u00AD"],
];

/** What no text should have. */
const DAMAGE: readonly string[] = [
  ...["\0", "\0\0\0", "\uD83D", "\uDE00", "\uDE00\uD83D", "\uFFFD", "\uFFFE", "\uFFFF", "\u0001", "\u001B[1m", "\u007F", "\u0080", "\u009F", "\uE000"],
  ...["x".repeat(3000), "XY".repeat(500), "日".repeat(800), "-".repeat(400), "(".repeat(300), ".".repeat(300), "Ab ".repeat(300), "Ab: ".repeat(200), "\n".repeat(300), " ".repeat(900)],
];

/** Every table with how often a piece is taken from it. */
export const FRAGMENTS: readonly (readonly [weight: number, pieces: readonly string[]])[] = [
  [5, LABELS],
  [2, TIMES],
  [2, FURNITURE],
  [2, DIRECTIONS],
  [3, SIGNS],
  [7, SPEECH],
  [7, SPACES],
  [0.25, DAMAGE],
];
