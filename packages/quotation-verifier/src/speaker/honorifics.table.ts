/** Words before a name that are forms of address, offices and professions, folded and without accents. They never decide who is meant. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam madame president vice prime minister foreign secretary
  state deputy acting former general senator representative congressman congresswoman chairman chairwoman chair governor
  ambassador judge justice captain colonel commissioner director chancellor king queen prince princess pope rev reverend
  hon honorable honourable the analyst author journalist reporter editor spokesman spokeswoman spokesperson then
  monsieur m mme mlle madame docteur maître ministre président présidente sénateur député députée
  herr frau bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin außenminister außenministerin
  bundespräsident präsident präsidentin bürgermeister bürgermeisterin sprecher sprecherin abgeordnete abgeordneter
  sr sra srta señor señora señorita don doña dra doctor doctora ministro ministra presidente presidenta canciller
  signor signora onorevole gospodin г г-н г-жа господин госпожа товарищ президент министр премьер депутат сенатор
  профессор доктор генерал секретарь
  н жа mayor councillor council king sheikh baron`
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/\s+/),
);
