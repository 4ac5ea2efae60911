/** Words before a name that are forms of address, offices and professions, folded. They never decide who is meant. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam madame president vice prime minister foreign secretary
  state deputy acting former general senator representative congressman congresswoman chairman chairwoman chair governor
  ambassador judge justice captain colonel commissioner director chancellor king queen prince princess pope rev reverend
  hon honorable honourable the analyst author journalist reporter editor spokesman spokeswoman spokesperson then
  monsieur m herr frau señor señora signor signora don doña`.split(/\s+/),
);
