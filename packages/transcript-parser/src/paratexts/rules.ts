/** `—ooOoo—`, `~ o0o ~`: an ornament of letters between marks. */
const ORNAMENT = /^[-–—=~*•·]{1,12}\s?[oO0]{3,9}\s?[-–—=~*•·]{1,12}$/u;

/** Whether a line is made of marks and nothing else: `* * *`, `---`, `_____`, `—ooOoo—`. Three marks at least. */
export function isRuleText(line: string): boolean {
  if (ORNAMENT.test(line)) return true;
  return /^[*#_=~\-–—―─━•·+◇◆■※☆★.\s]+$/u.test(line) && line.replace(/\s+/g, "").length > 2 && !/^\.{3,}$/.test(line);
}
