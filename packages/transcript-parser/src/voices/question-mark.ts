/** Whether a text ends in a question, with closing marks after it. Only its last characters need be given. */
export function endsWithQuestion(text: string): boolean {
  return /[?？؟;]["”’»)\]』」*_\s]*$/u.test(text.slice(-12)) && !/;\s*$/.test(text);
}
