// Generated from bluebook.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `bluebook.csl`, as XML text. */
export const bluebook = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="sort-only" page-range-format="minimal-two">
<info>
<title>Colloquy: Bluebook footnotes, for interviews</title>
<title-short>Bluebook</title-short>
<id>urn:colloquy:style:bluebook</id>
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
<term name="presented at"></term>
</terms>
</locale>
<locale xml:lang="en">
<date form="text">
<date-part name="month" form="short" suffix=" "/>
<date-part name="day" suffix=", "/>
<date-part name="year"/>
</date>
<terms>
<term name="month-01" form="short">Jan.</term>
<term name="month-02" form="short">Feb.</term>
<term name="month-03" form="short">Mar.</term>
<term name="month-04" form="short">Apr.</term>
<term name="month-05" form="short">May</term>
<term name="month-06" form="short">June</term>
<term name="month-07" form="short">July</term>
<term name="month-08" form="short">Aug.</term>
<term name="month-09" form="short">Sept.</term>
<term name="month-10" form="short">Oct.</term>
<term name="month-11" form="short">Nov.</term>
<term name="month-12" form="short">Dec.</term>
<term name="circa" form="short">ca.</term>
<term name="ibid">id.</term>
<term name="accessed">last visited</term>
<term name="available at">on file with</term>
<term name="interview" form="verb">interview with</term>
<term name="hearing" form="verb">Hearing Before the</term>
<term name="container-author" form="verb">statement of</term>
<term name="presented at">in</term>
<term name="translator" form="short">
<single>trans.</single>
<multiple>trans.</multiple>
</term>
</terms>
</locale>
<locale xml:lang="de">
<terms>
<term name="interview" form="verb">Interview mit</term>
<term name="accessed">abgerufen am</term>
<term name="available at">aufbewahrt:</term>
<term name="hearing" form="verb">Anhörung vor</term>
<term name="container-author" form="verb">Aussage von</term>
<term name="presented at">in</term>
</terms>
</locale>
<locale xml:lang="es">
<terms>
<term name="interview" form="verb">entrevista a</term>
<term name="accessed">consultado el</term>
<term name="available at">conservado en</term>
<term name="hearing" form="verb">audiencia ante</term>
<term name="container-author" form="verb">declaración de</term>
<term name="presented at">en</term>
</terms>
</locale>
<locale xml:lang="fr">
<terms>
<term name="interview" form="verb">entretien avec</term>
<term name="available at">conservé&#160;:</term>
<term name="hearing" form="verb">audition devant</term>
<term name="container-author" form="verb">déclaration&#160;:</term>
<term name="presented at">à</term>
</terms>
</locale>
<locale xml:lang="ru">
<terms>
<term name="interview" form="verb">интервью:</term>
<term name="accessed">дата обращения:</term>
<term name="available at">хранится:</term>
<term name="hearing" form="verb">слушания —</term>
<term name="container-author" form="verb">показания:</term>
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
<macro name="author">
<names variable="author">
<name and="symbol" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="author-short">
<names variable="author">
<name form="short" and="symbol" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="interviewer">
<names variable="interviewer">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="symbol" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="interview-with">
<group delimiter=" ">
<text term="interview" form="verb" text-case="capitalize-first"/>
<text macro="author"/>
</group>
</macro>
<macro name="speaker">
<choose>
<if variable="author interviewer" match="all">
<group delimiter=" ">
<text macro="interviewer"/>
<text term="contributor" form="verb"/>
<text macro="author"/>
</group>
</if>
<else-if variable="interviewer">
<text macro="interviewer"/>
</else-if>
<else-if type="interview" variable="author" match="all">
<text macro="interview-with"/>
</else-if>
<else-if type="interview" variable="genre" match="all">
<text variable="genre" text-case="capitalize-first"/>
</else-if>
<else>
<text macro="author"/>
</else>
</choose>
</macro>
<macro name="speaker-and-office">
<group delimiter=", ">
<text macro="speaker"/>
<text variable="annote"/>
</group>
</macro>
<macro name="translator">
<names variable="translator" prefix="(" suffix=")">
<name and="symbol" delimiter-precedes-last="never"/>
<label form="short" prefix=" "/>
</names>
</macro>
<macro name="editor">
<names variable="editor" prefix="(" suffix=")">
<name and="symbol" delimiter-precedes-last="never"/>
<label form="short" prefix=" "/>
</names>
</macro>
<macro name="host">
<names variable="host" prefix="(" suffix=")">
<label form="verb" suffix=" "/>
<name and="symbol" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="chair">
<names variable="chair" prefix="(" suffix=")">
<label form="verb" suffix=" "/>
<name and="symbol" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="byline">
<group delimiter=" " prefix="(" suffix=")">
<text term="by"/>
<names variable="contributor">
<name and="symbol" delimiter-precedes-last="never"/>
</names>
</group>
</macro>
<macro name="other-people">
<group delimiter=" ">
<text macro="translator"/>
<choose>
<if type="chapter" match="none">
<text macro="editor"/>
</if>
</choose>
<text macro="host"/>
<text macro="chair"/>
<text macro="byline"/>
</group>
</macro>
<macro name="title">
<choose>
<if type="interview speech document" match="any">
<choose>
<if variable="URL">
<text variable="title" font-style="italic"/>
</if>
<else>
<text variable="title"/>
</else>
</choose>
</if>
<else>
<text variable="title" font-style="italic"/>
</else>
</choose>
</macro>
<macro name="title-short">
<choose>
<if type="interview speech document" match="any">
<choose>
<if variable="URL">
<text variable="title" form="short" font-style="italic"/>
</if>
<else>
<text variable="title" form="short"/>
</else>
</choose>
</if>
<else>
<text variable="title" form="short" font-style="italic"/>
</else>
</choose>
</macro>
<macro name="container">
<text variable="container-title" form="short" font-variant="small-caps"/>
</macro>
<macro name="occasion">
<group delimiter=", ">
<group delimiter=" ">
<choose>
<if type="speech document" match="any">
<text variable="genre" text-case="title"/>
</if>
</choose>
<group delimiter=" ">
<text term="at"/>
<text variable="event-title"/>
</group>
</group>
<group delimiter=" ">
<text term="presented at"/>
<text variable="event-place"/>
</group>
<text macro="event-date"/>
</group>
</macro>
<macro name="genre-in-parentheses">
<choose>
<if variable="interviewer" match="none">
<text variable="genre" prefix="(" suffix=")"/>
</if>
</choose>
</macro>
<macro name="volume">
<group delimiter=" ">
<label variable="volume" form="short"/>
<text variable="volume"/>
</group>
</macro>
<macro name="issue">
<group delimiter=" ">
<label variable="issue" form="short"/>
<text variable="issue"/>
</group>
</macro>
<macro name="number">
<group delimiter=" ">
<label variable="number" form="short" plural="never"/>
<text variable="number"/>
</group>
</macro>
<macro name="numbering">
<group delimiter=", ">
<text macro="volume"/>
<text macro="issue"/>
<text macro="number"/>
</group>
</macro>
<macro name="imprint">
<group delimiter=", ">
<text variable="publisher"/>
<text variable="publisher-place"/>
</group>
</macro>
<macro name="date">
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued" form="text"/>
</group>
</if>
<else-if variable="URL accessed" match="all"/>
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
<else-if variable="URL accessed" match="all"/>
<else>
<text term="no date" form="short"/>
</else>
</choose>
</macro>
<macro name="last-visited">
<choose>
<if variable="issued" match="none">
<group delimiter=" " prefix="(" suffix=")">
<text term="accessed"/>
<date variable="accessed" form="text"/>
</group>
</if>
</choose>
</macro>
<macro name="locator-bare">
<choose>
<if locator="page timestamp" match="any">
<text variable="locator"/>
</if>
<else>
<group delimiter=" ">
<label variable="locator" form="symbol"/>
<text variable="locator"/>
</group>
</else>
</choose>
</macro>
<macro name="locator-at">
<choose>
<if locator="page timestamp" match="any">
<group delimiter=" ">
<text term="at"/>
<text variable="locator"/>
</group>
</if>
<else>
<text macro="locator-bare"/>
</else>
</choose>
</macro>
<macro name="pinpoint-at">
<choose>
<if variable="note" match="none">
<text macro="locator-at"/>
</if>
</choose>
</macro>
<macro name="pinpoint-bare">
<choose>
<if variable="note" match="none">
<text macro="locator-bare"/>
</if>
</choose>
</macro>
<macro name="pinpoint-after-note">
<choose>
<if variable="note">
<text macro="locator-at"/>
</if>
</choose>
</macro>
<macro name="at-pages">
<choose>
<if variable="page">
<group delimiter=", ">
<group delimiter=" ">
<text term="at"/>
<text variable="page-first"/>
</group>
<text macro="pinpoint-bare"/>
</group>
</if>
<else>
<text macro="pinpoint-at"/>
</else>
</choose>
</macro>
<macro name="journal">
<group delimiter=" ">
<group delimiter=", ">
<group delimiter=" ">
<text variable="volume"/>
<text macro="container"/>
<text variable="page-first"/>
</group>
<choose>
<if variable="page">
<text macro="pinpoint-bare"/>
</if>
<else>
<text macro="issue"/>
<text macro="pinpoint-at"/>
</else>
</choose>
</group>
<text macro="year" prefix="(" suffix=")"/>
<text macro="genre-in-parentheses"/>
<text macro="other-people"/>
</group>
</macro>
<macro name="periodical">
<group delimiter=" ">
<choose>
<if variable="URL issued" match="all">
<choose>
<if variable="page">
<text macro="periodical-in-print"/>
</if>
<else>
<group delimiter=" ">
<group delimiter=", ">
<group delimiter=" ">
<text macro="container"/>
<text macro="imprint" prefix="(" suffix=")"/>
</group>
<text macro="numbering"/>
<text macro="pinpoint-at"/>
</group>
<group delimiter=" " prefix="(" suffix=")">
<text macro="circa"/>
<date variable="issued" form="text"/>
</group>
</group>
</else>
</choose>
</if>
<else>
<text macro="periodical-in-print"/>
</else>
</choose>
<text macro="genre-in-parentheses"/>
<text macro="other-people"/>
</group>
</macro>
<macro name="periodical-in-print">
<group delimiter=", ">
<group delimiter=" ">
<text macro="container"/>
<text macro="imprint" prefix="(" suffix=")"/>
</group>
<text macro="numbering"/>
<text macro="date"/>
<text macro="at-pages"/>
</group>
</macro>
<macro name="book">
<group delimiter=" ">
<group delimiter=", ">
<group delimiter=" ">
<text term="in" font-style="italic"/>
<text variable="volume"/>
<text macro="container"/>
<text variable="page-first"/>
</group>
<text macro="issue"/>
<choose>
<if variable="page">
<text macro="pinpoint-bare"/>
</if>
<else>
<text macro="pinpoint-at"/>
</else>
</choose>
</group>
<choose>
<if variable="editor">
<group delimiter=", " prefix="(" suffix=")">
<names variable="editor">
<name and="symbol" delimiter-precedes-last="never"/>
<label form="short" prefix=" "/>
</names>
<text macro="year"/>
</group>
</if>
<else>
<text macro="year" prefix="(" suffix=")"/>
</else>
</choose>
<text macro="genre-in-parentheses"/>
<text macro="other-people"/>
</group>
</macro>
<macro name="article">
<group delimiter=", ">
<text macro="speaker-and-office"/>
<group delimiter=", ">
<choose>
<if type="chapter">
<group delimiter=", ">
<text macro="title"/>
<text macro="occasion"/>
<text macro="book"/>
</group>
</if>
<else-if type="article-journal" variable="volume" match="all">
<text macro="title"/>
<text macro="occasion"/>
<text macro="journal"/>
</else-if>
<else>
<text macro="title"/>
<text macro="occasion"/>
<text macro="periodical"/>
</else>
</choose>
</group>
</group>
</macro>
<macro name="programme">
<group delimiter=" ">
<group delimiter=", ">
<text macro="speaker-and-office"/>
<group delimiter=": " font-style="italic">
<text variable="container-title"/>
<text variable="title"/>
</group>
<text macro="occasion"/>
<text macro="numbering"/>
<text macro="at-pages"/>
</group>
<choose>
<if variable="publisher issued" match="any">
<text macro="station-and-date"/>
</if>
<else-if variable="interviewer">
<text macro="date" prefix="(" suffix=")"/>
</else-if>
<else-if variable="genre">
<text macro="station-and-date"/>
</else-if>
<else>
<text macro="date" prefix="(" suffix=")"/>
</else>
</choose>
<text macro="other-people"/>
</group>
</macro>
<macro name="station-and-date">
<group delimiter=" " prefix="(" suffix=")">
<text variable="publisher"/>
<choose>
<if variable="interviewer" match="none">
<text variable="genre"/>
</if>
</choose>
<text macro="date"/>
</group>
</macro>
<macro name="hearing-before">
<choose>
<if variable="event-title">
<group delimiter=" ">
<text term="hearing" form="verb" text-case="capitalize-first"/>
<text variable="event-title"/>
</group>
</if>
<else>
<text term="hearing" text-case="capitalize-first"/>
</else>
</choose>
</macro>
<macro name="hearing-title">
<choose>
<if variable="title">
<group delimiter=": " font-style="italic">
<text variable="title"/>
<text macro="hearing-before"/>
</group>
</if>
<else>
<text macro="hearing-before" font-style="italic"/>
</else>
</choose>
</macro>
<macro name="statement">
<group delimiter=", " prefix="(" suffix=")">
<group delimiter=" ">
<text term="container-author" form="verb"/>
<text macro="author"/>
</group>
<text variable="annote"/>
</group>
</macro>
<macro name="hearing">
<group delimiter=" ">
<group delimiter=", ">
<text macro="hearing-title"/>
<text macro="container"/>
<text macro="numbering"/>
<text macro="at-pages"/>
</group>
<text macro="year" prefix="(" suffix=")"/>
<text macro="statement"/>
</group>
</macro>
<macro name="on-file-with">
<group delimiter=" " prefix="(" suffix=")">
<choose>
<if variable="archive archive-place" match="any">
<text term="available at"/>
</if>
</choose>
<group delimiter=", ">
<text variable="archive"/>
<text variable="archive-place"/>
<text variable="archive_location"/>
</group>
</group>
</macro>
<macro name="unpublished">
<group delimiter=" ">
<group delimiter=", ">
<text macro="speaker-and-office"/>
<text macro="title"/>
<text macro="occasion"/>
<text macro="container"/>
<text macro="numbering"/>
<text macro="imprint"/>
<text macro="at-pages"/>
</group>
<text macro="date" prefix="(" suffix=")"/>
<text macro="other-people"/>
</group>
</macro>
<macro name="source">
<group delimiter=" ">
<choose>
<if type="hearing">
<text macro="hearing"/>
</if>
<else-if type="broadcast">
<text macro="programme"/>
</else-if>
<else-if type="interview speech document" match="any">
<text macro="unpublished"/>
</else-if>
<else>
<text macro="article"/>
</else>
</choose>
<text macro="on-file-with"/>
</group>
</macro>
<macro name="name-short">
<choose>
<if type="hearing">
<choose>
<if variable="title">
<text macro="title-short"/>
</if>
<else>
<text macro="hearing-before" font-style="italic"/>
</else>
</choose>
</if>
<else-if variable="author interviewer" match="all">
<text macro="interview-with"/>
</else-if>
<else-if type="interview" variable="author" match="all">
<text macro="interview-with"/>
</else-if>
<else-if variable="author">
<text macro="author-short"/>
</else-if>
<else-if variable="title">
<text macro="title-short"/>
</else-if>
<else-if variable="interviewer">
<text macro="interviewer"/>
</else-if>
<else-if variable="container-title">
<text macro="container"/>
</else-if>
<else>
<text variable="genre" text-case="capitalize-first"/>
</else>
</choose>
</macro>
<macro name="note-short">
<group delimiter=" ">
<group delimiter=", ">
<text macro="name-short"/>
<group delimiter=" ">
<text value="supra" font-style="italic"/>
<text term="note"/>
<text variable="first-reference-note-number"/>
</group>
<text macro="locator-at"/>
</group>
<choose>
<if type="hearing">
<group delimiter=" " prefix="(" suffix=")">
<text term="container-author" form="verb"/>
<text macro="author"/>
</group>
</if>
</choose>
</group>
</macro>
<citation>
<layout suffix="." delimiter="; ">
<choose>
<if position="ibid-with-locator">
<group delimiter=" ">
<text term="ibid" font-style="italic"/>
<text macro="locator-at"/>
</group>
</if>
<else-if position="ibid">
<text term="ibid" font-style="italic"/>
</else-if>
<else-if position="subsequent">
<text macro="note-short"/>
</else-if>
<else>
<group delimiter=" ">
<group delimiter=", ">
<text macro="source"/>
<text variable="note"/>
<text macro="pinpoint-after-note"/>
<text variable="URL"/>
</group>
<text macro="last-visited"/>
</group>
</else>
</choose>
</layout>
</citation>
</style>
`;
