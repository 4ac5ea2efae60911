// Generated from oscola.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `oscola.csl`, as XML text. */
export const oscola = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="sort-only" page-range-format="minimal-two">
<info>
<title>Colloquy: OSCOLA, for interviews</title>
<title-short>OSCOLA</title-short>
<id>urn:colloquy:style:oscola</id>
<author>
<name>The Colloquy authors</name>
</author>
<category citation-format="note"/>
<category field="law"/>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<locale>
<terms>
<term name="page" form="short">
<single></single>
<multiple></multiple>
</term>
</terms>
</locale>
<locale xml:lang="en">
<style-options punctuation-in-quote="false"/>
<date form="text" delimiter=" ">
<date-part name="day"/>
<date-part name="month"/>
<date-part name="year"/>
</date>
<terms>
<term name="open-quote">‘</term>
<term name="close-quote">’</term>
<term name="open-inner-quote">“</term>
<term name="close-inner-quote">”</term>
<term name="circa" form="short">c</term>
<term name="ibid">ibid</term>
<term name="no date" form="short">nd</term>
<term name="note" form="short">
<single>n</single>
<multiple>nn</multiple>
</term>
<term name="interview" form="verb">interview with</term>
<term name="editor" form="short">
<single>ed</single>
<multiple>eds</multiple>
</term>
<term name="translator" form="short">
<single>tr</single>
<multiple>trs</multiple>
</term>
<term name="issue" form="short">
<single>no</single>
<multiple>nos</multiple>
</term>
<term name="number" form="short">
<single>no</single>
<multiple>nos</multiple>
</term>
<term name="volume" form="short">
<single>vol</single>
<multiple>vols</multiple>
</term>
<term name="column" form="short">
<single>col</single>
<multiple>cols</multiple>
</term>
<term name="paragraph" form="short">
<single>para</single>
<multiple>paras</multiple>
</term>
</terms>
</locale>
<locale xml:lang="de">
<terms>
<term name="interview" form="verb">Interview mit</term>
</terms>
</locale>
<locale xml:lang="es">
<terms>
<term name="interview" form="verb">entrevista a</term>
</terms>
</locale>
<locale xml:lang="fr">
<terms>
<term name="interview" form="verb">entretien avec</term>
</terms>
</locale>
<locale xml:lang="ru">
<terms>
<term name="interview" form="verb">интервью:</term>
</terms>
</locale>
<macro name="circa">
<choose>
<if is-uncertain-date="issued">
<text term="circa" form="short"/>
</if>
</choose>
</macro>
<macro name="event-date">
<group delimiter=" ">
<choose>
<if is-uncertain-date="event-date">
<text term="circa" form="short"/>
</if>
</choose>
<date variable="event-date" form="text"/>
</group>
</macro>
<macro name="author-note">
<names variable="author">
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1"/>
<et-al term="and others"/>
</names>
</macro>
<macro name="author-short">
<names variable="author">
<name form="short" and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1"/>
<et-al term="and others"/>
</names>
</macro>
<macro name="author-bibliography">
<names variable="author">
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1" initialize-with="" name-as-sort-order="all" sort-separator=" "/>
<et-al term="and others"/>
</names>
</macro>
<macro name="interviewer-note">
<names variable="interviewer">
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1"/>
<et-al term="and others"/>
</names>
</macro>
<macro name="interviewer-bibliography">
<names variable="interviewer">
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1" initialize-with="" name-as-sort-order="all" sort-separator=" "/>
<et-al term="and others"/>
</names>
</macro>
<macro name="those-who-led">
<names variable="host chair" delimiter=", ">
<label form="verb" suffix=" "/>
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1"/>
<et-al term="and others"/>
</names>
</macro>
<macro name="byline">
<group delimiter=" ">
<text term="by"/>
<names variable="contributor">
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1"/>
<et-al term="and others"/>
</names>
</group>
</macro>
<macro name="editor">
<names variable="editor">
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1"/>
<et-al term="and others"/>
<label form="short" prefix=" "/>
</names>
</macro>
<macro name="editor-of-book">
<names variable="editor">
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1"/>
<et-al term="and others"/>
<label form="short" prefix=" (" suffix=")"/>
</names>
</macro>
<macro name="translator">
<names variable="translator">
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1"/>
<et-al term="and others"/>
<label form="short" prefix=" "/>
</names>
</macro>
<macro name="other-people">
<group delimiter=", ">
<text macro="those-who-led"/>
<text macro="byline"/>
<choose>
<if type="chapter" variable="container-title" match="all"/>
<else>
<text macro="editor"/>
</else>
</choose>
<text macro="translator"/>
</group>
</macro>
<macro name="kind">
<choose>
<if variable="interviewer">
<names variable="interviewer">
<label form="verb" suffix=" "/>
<name and="text" delimiter-precedes-last="never" delimiter-precedes-et-al="never" et-al-min="4" et-al-use-first="1"/>
<et-al term="and others"/>
</names>
</if>
<else-if type="broadcast" variable="container-title" match="all"/>
<else>
<text variable="genre"/>
</else>
</choose>
</macro>
<macro name="description">
<group delimiter=", ">
<text macro="kind"/>
<text macro="other-people"/>
</group>
</macro>
<macro name="description-in-brackets">
<choose>
<if variable="author title" match="any">
<text macro="description"/>
</if>
</choose>
</macro>
<macro name="occasion">
<group delimiter=", ">
<text variable="event-title"/>
<text variable="event-place"/>
<text macro="event-date"/>
</group>
</macro>
<macro name="title">
<text variable="title" quotes="true"/>
</macro>
<macro name="issued">
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued" form="text"/>
</group>
</if>
<else-if variable="event-date"/>
<else>
<text term="no date" form="short"/>
</else>
</choose>
</macro>
<macro name="year">
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued" form="text" date-parts="year"/>
</group>
</if>
<else>
<text term="no date" form="short"/>
</else>
</choose>
</macro>
<macro name="numbering">
<group delimiter=", ">
<group delimiter=" ">
<label variable="volume" form="short"/>
<text variable="volume"/>
</group>
<group delimiter=" ">
<label variable="issue" form="short"/>
<text variable="issue"/>
</group>
<group delimiter=" ">
<label variable="number" form="short" plural="never"/>
<text variable="number"/>
</group>
</group>
</macro>
<macro name="locator">
<choose>
<if locator="page timestamp" match="any">
<text variable="locator"/>
</if>
<else>
<group delimiter=" ">
<label variable="locator" form="short"/>
<text variable="locator"/>
</group>
</else>
</choose>
</macro>
<macro name="pinpoint">
<choose>
<if variable="note" match="none">
<text macro="locator"/>
</if>
</choose>
</macro>
<macro name="pinpoint-after-note">
<choose>
<if variable="note">
<text macro="locator"/>
</if>
</choose>
</macro>
<macro name="first-page-and-pinpoint">
<group delimiter=", ">
<text variable="page-first"/>
<text macro="pinpoint"/>
</group>
</macro>
<macro name="page-or-pinpoint">
<choose>
<if variable="note" locator="page" match="all">
<text variable="page"/>
</if>
<else-if locator="page">
<text macro="pinpoint"/>
</else-if>
<else>
<group delimiter=", ">
<text variable="page"/>
<text macro="pinpoint"/>
</group>
</else>
</choose>
</macro>
<macro name="title-or-description">
<choose>
<if variable="author title" match="any">
<text macro="title"/>
</if>
<else-if variable="interviewer host chair contributor editor translator" match="any">
<text macro="description" text-case="capitalize-first"/>
</else-if>
<else-if type="broadcast">
<text variable="container-title" font-style="italic"/>
</else-if>
<else-if variable="genre">
<text macro="description" text-case="capitalize-first"/>
</else-if>
<else-if type="webpage post-weblog" match="any">
<text variable="container-title" font-style="italic"/>
</else-if>
</choose>
</macro>
<macro name="head-note">
<group delimiter=", ">
<text macro="author-note"/>
<text macro="title-or-description"/>
</group>
</macro>
<macro name="head-bibliography">
<group delimiter=", ">
<text macro="author-bibliography"/>
<text macro="title-or-description"/>
</group>
</macro>
<macro name="journal">
<group delimiter=" ">
<choose>
<if variable="volume">
<text macro="year" prefix="(" suffix=")"/>
<group>
<text variable="volume"/>
<text variable="issue" prefix="(" suffix=")"/>
</group>
</if>
<else>
<text macro="year" prefix="[" suffix="]"/>
<text variable="issue"/>
</else>
</choose>
<text variable="container-title" form="short"/>
<text macro="first-page-and-pinpoint"/>
</group>
</macro>
<macro name="periodical">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<choose>
<if variable="volume issue number publisher publisher-place issued" match="any">
<group delimiter=", " prefix="(" suffix=")">
<text macro="numbering"/>
<text variable="publisher"/>
<text variable="publisher-place"/>
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued" form="text"/>
</group>
</if>
<else>
<text term="no date" form="short"/>
</else>
</choose>
</group>
</if>
<else>
<text term="no date" form="short" prefix="(" suffix=")"/>
</else>
</choose>
<text macro="page-or-pinpoint"/>
</group>
</macro>
<macro name="book">
<group delimiter=" ">
<choose>
<if variable="author title interviewer host chair contributor translator genre" match="any">
<text term="in"/>
</if>
</choose>
<group delimiter=", ">
<text macro="editor-of-book"/>
<text variable="container-title" font-style="italic"/>
</group>
<choose>
<if variable="volume issue publisher issued" match="any">
<group delimiter=", " prefix="(" suffix=")">
<text macro="numbering"/>
<group delimiter=" ">
<text variable="publisher"/>
<text macro="year"/>
</group>
</group>
</if>
<else>
<text term="no date" form="short" prefix="(" suffix=")"/>
</else>
</choose>
<text macro="first-page-and-pinpoint"/>
</group>
</macro>
<macro name="article">
<choose>
<if type="article-journal">
<text macro="journal"/>
</if>
<else-if type="chapter">
<text macro="book"/>
</else-if>
<else>
<text macro="periodical"/>
</else>
</choose>
</macro>
<macro name="programme">
<group delimiter=", ">
<choose>
<if variable="author title interviewer host chair contributor editor translator" match="any">
<text variable="container-title" font-style="italic"/>
</if>
<else-if type="broadcast"/>
<else-if type="webpage post-weblog" match="any">
<choose>
<if variable="genre">
<text variable="container-title" font-style="italic"/>
</if>
</choose>
</else-if>
<else>
<text variable="container-title" font-style="italic"/>
</else>
</choose>
<choose>
<if type="broadcast" variable="container-title" match="all">
<choose>
<if variable="interviewer" match="none">
<group delimiter=" ">
<text variable="genre"/>
<text macro="numbering"/>
</group>
</if>
<else>
<text macro="numbering"/>
</else>
</choose>
</if>
<else>
<text macro="numbering"/>
</else>
</choose>
</group>
</macro>
<macro name="details">
<choose>
<if variable="issued event-title event-place event-date container-title volume issue number publisher" match="any">
<group delimiter=", " prefix="(" suffix=")">
<text macro="description-in-brackets"/>
<text macro="occasion"/>
<text macro="programme"/>
<text variable="publisher"/>
<text macro="issued"/>
</group>
</if>
<else-if variable="author title" match="any">
<choose>
<if variable="interviewer host chair contributor editor translator genre" match="any">
<group delimiter=", " prefix="(" suffix=")">
<text macro="description"/>
<text term="no date" form="short"/>
</group>
</if>
<else>
<text term="no date" form="short" prefix="(" suffix=")"/>
</else>
</choose>
</else-if>
<else>
<text term="no date" form="short" prefix="(" suffix=")"/>
</else>
</choose>
</macro>
<macro name="archive">
<group delimiter=", ">
<text variable="archive"/>
<text variable="archive-place"/>
<text variable="archive_location"/>
</group>
</macro>
<macro name="archive-and-place">
<group delimiter=", ">
<text macro="archive"/>
<text variable="page"/>
<text macro="pinpoint"/>
</group>
</macro>
<macro name="interview-with">
<group delimiter=", ">
<group delimiter=" ">
<text term="interview" form="verb" text-case="capitalize-first"/>
<text macro="author-note"/>
</group>
<text variable="annote"/>
<text macro="title"/>
</group>
</macro>
<macro name="interview-details">
<choose>
<if variable="issued event-title event-place event-date volume issue number publisher host chair contributor editor translator" match="any">
<group delimiter=", " prefix="(" suffix=")">
<text macro="other-people"/>
<text macro="occasion"/>
<text macro="numbering"/>
<text variable="publisher"/>
<text macro="issued"/>
</group>
</if>
<else>
<text term="no date" form="short" prefix="(" suffix=")"/>
</else>
</choose>
</macro>
<macro name="interview-note">
<group delimiter=" ">
<group delimiter=", ">
<text macro="interviewer-note"/>
<text macro="interview-with"/>
</group>
<text macro="interview-details"/>
<text macro="archive-and-place"/>
</group>
</macro>
<macro name="interview-bibliography">
<group delimiter=" ">
<group delimiter=", ">
<text macro="interviewer-bibliography"/>
<text macro="interview-with"/>
</group>
<text macro="interview-details"/>
<text macro="archive-and-place"/>
</group>
</macro>
<macro name="hearing">
<group delimiter=" ">
<group delimiter=", ">
<text variable="event-title"/>
<text variable="title" font-style="italic"/>
</group>
<choose>
<if variable="event-title title genre interviewer host chair contributor editor translator event-place event-date container-title volume issue number publisher issued" match="any">
<group delimiter=", " prefix="(" suffix=")">
<text macro="description"/>
<text variable="event-place"/>
<text macro="event-date"/>
<text macro="programme"/>
<text variable="publisher"/>
<text macro="issued"/>
</group>
</if>
<else>
<text term="no date" form="short" prefix="(" suffix=")"/>
</else>
</choose>
<text macro="archive-and-place"/>
</group>
</macro>
<macro name="hearing-and-witness">
<group delimiter=" ">
<text macro="hearing"/>
<text macro="author-note" prefix="(" suffix=")"/>
</group>
</macro>
<macro name="source-note">
<choose>
<if type="interview" variable="author" match="all">
<text macro="interview-note"/>
</if>
<else-if type="hearing" variable="event-title" match="all">
<text macro="hearing-and-witness"/>
</else-if>
<else-if type="article-magazine article-newspaper article-journal chapter" match="any">
<group delimiter=" ">
<text macro="head-note"/>
<group delimiter=", " prefix="(" suffix=")">
<text macro="description-in-brackets"/>
<text macro="occasion"/>
</group>
<group delimiter=", ">
<text macro="article"/>
<text macro="archive"/>
</group>
</group>
</else-if>
<else>
<group delimiter=" ">
<text macro="head-note"/>
<text macro="details"/>
<text macro="archive-and-place"/>
</group>
</else>
</choose>
</macro>
<macro name="source-bibliography">
<choose>
<if type="interview" variable="author" match="all">
<text macro="interview-bibliography"/>
</if>
<else-if type="hearing" variable="event-title" match="all">
<text macro="hearing-and-witness"/>
</else-if>
<else-if type="article-magazine article-newspaper article-journal chapter" match="any">
<group delimiter=" ">
<text macro="head-bibliography"/>
<group delimiter=", " prefix="(" suffix=")">
<text macro="description-in-brackets"/>
<text macro="occasion"/>
</group>
<group delimiter=", ">
<text macro="article"/>
<text macro="archive"/>
</group>
</group>
</else-if>
<else>
<group delimiter=" ">
<text macro="head-bibliography"/>
<text macro="details"/>
<text macro="archive-and-place"/>
</group>
</else>
</choose>
</macro>
<macro name="address">
<group delimiter=" ">
<text variable="URL" prefix="&lt;" suffix="&gt;"/>
<group delimiter=" ">
<text term="accessed"/>
<date variable="accessed" form="text"/>
</group>
</group>
</macro>
<macro name="name-short">
<choose>
<if type="interview" variable="author" match="all">
<group delimiter=" ">
<text term="interview" form="verb" text-case="capitalize-first"/>
<text macro="author-short"/>
</group>
</if>
<else-if type="hearing" variable="event-title" match="all">
<text variable="event-title"/>
</else-if>
<else-if variable="author">
<text macro="author-short"/>
</else-if>
<else-if variable="title">
<text variable="title" form="short" quotes="true"/>
</else-if>
<else-if variable="interviewer host chair contributor editor translator genre" match="any">
<text macro="description" text-case="capitalize-first"/>
</else-if>
<else>
<text variable="container-title" font-style="italic"/>
</else>
</choose>
</macro>
<macro name="note-short">
<group delimiter=" ">
<text macro="name-short"/>
<group delimiter=" " prefix="(" suffix=")">
<text term="note" form="short"/>
<text variable="first-reference-note-number"/>
</group>
<text macro="locator"/>
<choose>
<if type="hearing" variable="event-title" match="all">
<text macro="author-short" prefix="(" suffix=")"/>
</if>
</choose>
</group>
</macro>
<macro name="sort-name">
<choose>
<if type="interview" variable="author interviewer" match="all">
<text macro="interviewer-bibliography"/>
</if>
<else-if type="hearing" variable="event-title" match="all">
<text variable="event-title"/>
</else-if>
<else>
<text macro="author-bibliography"/>
</else>
</choose>
</macro>
<citation>
<layout suffix="." delimiter="; ">
<choose>
<if position="ibid-with-locator">
<group delimiter=" ">
<text term="ibid" text-case="lowercase"/>
<text macro="locator"/>
</group>
</if>
<else-if position="ibid">
<text term="ibid" text-case="lowercase"/>
</else-if>
<else-if position="subsequent">
<text macro="note-short"/>
</else-if>
<else>
<group delimiter=" ">
<group delimiter=", ">
<text macro="source-note"/>
<text variable="note"/>
<text macro="pinpoint-after-note"/>
</group>
<text macro="address"/>
</group>
</else>
</choose>
</layout>
</citation>
<bibliography hanging-indent="true" entry-spacing="0">
<sort>
<key macro="sort-name"/>
<key variable="title"/>
<key variable="issued"/>
</sort>
<layout>
<group delimiter=" ">
<group delimiter=", ">
<text macro="source-bibliography"/>
<text variable="note"/>
</group>
<text macro="address"/>
</group>
</layout>
</bibliography>
</style>
`;
