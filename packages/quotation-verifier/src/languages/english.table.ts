import { defineLanguage, type LanguageWords } from "../grave/define-language.js";

/** English. */
export const ENGLISH: LanguageWords = /* @__PURE__ */ defineLanguage("en", {
  negations: `
    not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely dont doesnt didnt
    wont cant isnt arent wasnt werent wouldnt couldnt shouldnt havent hasnt hadnt lack lacks lacked
    to-nobody to-no-one to-none to-nothing anything-but as-little-as
  `,
  negatedEndings: "n't",
  negatingParts: "un in im il ir dis non mis anti less n't not",
  preverbal: "cannot",
  particles: "not never",
  idle: `
    no-doubt no-question no-wonder no-matter not-only not-just not-merely not-least not-simply nothing-but nothing-less
    not-surprisingly not-long no-one-can-deny nobody-can-deny can't-deny cannot-deny can't-help couldn't-agree-more
    can't-tell-you-how can't-tell-you-what don't-mind-telling don't-forget won't-forget never-forget not-ashamed
    wouldn't-you-say don't-you-think don't-care-what-they-say not-to-be not-to-say
    let-me-tell let-me-say let's-just-say let's-say needless-to-say that-is-to-say having-said-that that-being-said
    that-said fair-to-say safe-to-say to-say-the-least to-say-it you-might-say you-could-say i-would-say i-would-argue
    would-like would-love would-you-say if-i-may if-you-ask-me if-you-will if-you-like if-you-want
    if-you-want-to-know if-i-remember if-anything if-only-because as-if-by what-if-i-told until-now until-then
    provided-by provided-with provided-for provided-us can-imagine could-imagine can-only-imagine can-you-imagine
    you-can't-imagine can't-imagine wish-to wished-to wish-you wish-him wish-her wish-them wish-everyone i-just we-just would-be if-i-could told-me-to told-us-to asked-me-to more-or-less most-of-all
    all-in-all above-all after-all first-of-all once-more once-again at-all
  `,
  denials: `
    doubt doubts doubted doubtful deny denies denied false untrue wrong lie lies myth nonsense absurd impossible
    refuse refuses refused fail fails failed reject rejects rejected far-from stop stops stopped prevent prevents
    prevented instead-of rather-than refusing failing denying too-late-to too-early-to too-soon-to too-weak-to
    too-poor-to unable dispute disputes disputed
  `,
  quantifiers: `
    all every each everyone everybody everything some someone somebody something any anyone anybody anything
    most many much few fewer several both always often entire entirely completely wholly whole majority minority
    more least numerous countless half
  `,
  limits: `
    only merely just almost nearly mostly mainly partly partially sometimes rarely seldom usually generally less in-part
    at-first at-best at-most at-least
  `,
  conditions: `
    if unless provided providing whether suppose supposing assuming assume lest imagine pretend except until as-long-as
    so-long-as in-case on-condition were-it-not had-it-not as-far-as-we as-though as-if like-he like-they
  `,
  inversions: "had should were",
  hedges: `
    may might could would perhaps maybe possibly probably likely unlikely potentially presumably supposedly seemingly
    formerly wish wished dreamed dreamt in-theory on-paper used-to once-believed once-thought
    i-thought we-thought wanted-to want-to-believe tried-to trying-to tries-to
  `,
  attributions: `
    say says said saying tell tells told telling claim claims claimed claiming assert asserts asserted asserting
    allege alleges alleged allegedly argue argues argued arguing predict predicts predicted predicting suggest
    suggests suggested suggesting insist insists insisted believe believes believed think thinks contend
    contends contended deny denies denied reports reported reportedly supposedly warn warns warned
    note noted announce announces announced declare declares declared expect expects expected estimated
    according apparently purportedly complain complains complained promise promises promised shout shouts shouted
    write writes wrote wants fears feared hopes hoped
  `,
  hearsay: `
    was-told were-told am-told been-told rumour-has-it rumor-has-it legend-has-it idea-that notion-that assumption-that
    claim-that rumour-that rumor-that accused-me accused-us accuse-me accuse-us call-me call-us called-me called-us
    in-the-eyes-of slogan
  `,
  agreements: "as",
  firstPersons: "i we i'd i'll i've i'm we'd we'll we've we're",
  auxiliaries: `
    would should could can will shall must may might do does did have has had having am are was were be been
    like want wish try to also again once often always never not only just still already now then really
    personally further firmly strongly clearly truly sincerely repeatedly recently
  `,
  reachingVerbs: `
    think thought believe believed say said agree agreed accept accepted mean meant claim claimed doubt
    suggest suggested suppose supposed expect expected imagine see true case sure certain convinced possible
    mean means clear right say says
  `,
  complementizers: "that whether if",
  clauseBreaks: "when while whereas since before after",
  contrasts: "but although though yet",
  interrogatives: "who whom whose what which why how when where",
  units: `
    percent per-cent percentage euro euros dollar dollars pound pounds crowns francs roubles rubles cents km kilometres
    kilometers miles metres meters tons tonnes kilos kg degrees
  `,
  conjunctions: "and or that which who whom whose because so than where",
  numbers: `
    0: zero, 1: one once, 2: two twice double doubled, 3: three thrice triple tripled, 4: four, 5: five, 6: six,
    7: seven, 8: eight, 9: nine, 10: ten, 11: eleven, 12: twelve dozen dozens, 13: thirteen, 14: fourteen, 15:
    fifteen, 16: sixteen, 17: seventeen, 18: eighteen, 19: nineteen, 20: twenty, 30: thirty, 40: forty, 50:
    fifty, 60: sixty, 70: seventy, 80: eighty, 90: ninety, 1e2: hundred hundreds, 1e3: thousand thousands, 1e6:
    million millions, 1e9: billion billions, 1e12: trillion trillions, 0.5: half, 0.33: third, 0.25: quarter
  `,
  capitalised: "i i'm i'd i'll i've mr mrs ms dr",
  abbreviations: "mr mrs ms dr prof st jr sr vs gen col capt lt sgt sen rep gov hon rev no vol dept inc ltd co",
  sentenceOpeners: `
    the a an it we he she they this that these those in on at but and so i you there our my his her their its if
    when what who how why as for with after before
  `,
  honorifics: `
    mr mrs ms miss mx dr prof professor sir dame lord lady madam madame president vice prime minister foreign
    secretary state deputy acting former general senator representative congressman congresswoman chairman chairwoman
    chair governor ambassador judge justice captain colonel commissioner director chancellor king queen prince princess
    pope rev reverend hon honorable honourable the analyst author journalist reporter editor spokesman spokeswoman
    spokesperson then mayor councillor council sheikh baron signor signora onorevole gospodin

    democrat republican labour tory conservative liberal independent rep sen gov gen col lt cllr alderman alderwoman mp
    baroness lordship viscount count countess duchess emperor empress sultan emir sheriff constable detective inspector
    superintendent sergeant sgt corporal cpl major maj lieutenant admiral commander commodore officer chief head boss
    leader founder cofounder co-founder owner co-owner manager ceo cfo coo cto executive chairperson speaker whip
    interviewer moderator host presenter broadcaster columnist correspondent critic historian economist scientist
    physicist chemist biologist engineer architect doctor surgeon nurse midwife dentist therapist psychologist lawyer
    solicitor barrister attorney prosecutor teacher headteacher headmaster lecturer student pupil scholar researcher
    expert specialist adviser advisor consultant campaigner activist organiser organizer volunteer veteran survivor
    victim witness resident neighbour neighbor shopkeeper baker butcher fisherman fisherwoman farmer sailor skipper
    fireman firefighter policeman policewoman pilot driver worker builder carpenter electrician plumber mechanic
    trader merchant banker accountant entrepreneur businessman businesswoman salesman coach trainer referee striker
    goalkeeper midfielder defender player athlete swimmer runner champion actor actress singer songwriter musician
    composer conductor pianist guitarist painter sculptor artist photographer filmmaker producer poet novelist
    playwright writer publisher librarian curator designer developer programmer father mother brother sister grandfather
    grandmother grandpa grandma uncle aunt dad mum mom husband wife widow widower son daughter cousin father-in-law
    saint bishop archbishop cardinal vicar priest pastor imam rabbi monk nun friar deacon canon ex former incoming
    outgoing interim junior senior lead
    duty deputy assistant associate permanent honorary emeritus first second lady spokespeople
    mayoress congressperson lawmaker politician candidate minister-president premier taoiseach envoy diplomat delegate
    negotiator treasurer registrar clerk secretary-general undersecretary attorney-general magistrate coroner
  `,
});
