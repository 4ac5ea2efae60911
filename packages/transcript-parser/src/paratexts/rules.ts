/** Whether a line is made of marks and nothing else: `* * *`, `---`, `_____`. Three marks at least. */
export function isRuleText(line: string): boolean {
  return /^[*#_=~\-–—―─━•·+◇◆■※☆★.\s]+$/u.test(line) && line.replace(/\s+/g, "").length > 2 && !/^\.{3,}$/.test(line);
}
