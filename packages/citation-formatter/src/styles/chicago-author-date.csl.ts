// Generated from chicago-author-date.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `chicago-author-date.csl`, as XML text. */
export const chicagoAuthorDate = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="display-and-sort" page-range-format="chicago">
<info>
<title>Colloquy: Chicago author-date, for interviews</title>
<title-short>Chicago author-date</title-short>
<id>urn:colloquy:style:chicago-author-date</id>
<author>
<name>The Colloquy authors</name>
</author>
<category citation-format="author-date"/>
<category field="generic-base"/>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<locale>
<terms>
<term name="colon">:</term>
</terms>
</locale>
<locale xml:lang="en">
<date form="numeric">
<date-part name="month"/>
<date-part name="day" prefix=" "/>
</date>
<terms>
<term name="circa" form="short">ca.</term>
<term name="podcast-episode">episode</term>
<term name="presented at">Hearing Before the</term>
<term name="author" form="verb">statement of</term>
</terms>
</locale>
<locale xml:lang="de">
<date form="numeric">
<date-part name="day" form="ordinal" suffix=" "/>
<date-part name="month"/>
</date>
<terms>
<term name="accessed">abgerufen am</term>
<term name="podcast-episode">Folge</term>
<term name="presented at">Anhörung,</term>
<term name="author" form="verb">Aussage von</term>
</terms>
</locale>
<locale xml:lang="es">
<date form="numeric">
<date-part name="day" suffix=" de "/>
<date-part name="month"/>
</date>
<terms>
<term name="accessed">consultado el</term>
<term name="podcast-episode">episodio</term>
<term name="presented at">audiencia,</term>
<term name="author" form="verb">declaración de</term>
</terms>
</locale>
<locale xml:lang="fr">
<date form="numeric">
<date-part name="day" form="ordinal" suffix=" "/>
<date-part name="month"/>
</date>
<terms>
<term name="colon">&#160;:</term>
<term name="podcast-episode">épisode</term>
<term name="presented at">audition,</term>
<term name="author" form="verb">déclaration&#160;:</term>
</terms>
</locale>
<locale xml:lang="ru">
<date form="numeric">
<date-part name="day" suffix=" "/>
<date-part name="month"/>
</date>
<terms>
<term name="accessed">дата обращения:</term>
<term name="podcast-episode">выпуск</term>
<term name="presented at">слушания,</term>
<term name="author" form="verb">показания:</term>
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
<macro name="office">
<choose>
<if type="interview">
<text variable="annote" prefix="(" suffix=")"/>
</if>
</choose>
</macro>
<macro name="author-text">
<choose>
<if type="hearing" variable="title" match="all">
<text variable="title" form="short" font-style="italic"/>
</if>
<else>
<names variable="author">
<name form="short" and="text" et-al-min="3" et-al-use-first="1"/>
<substitute>
<text variable="title" form="short" quotes="true"/>
<names variable="interviewer"/>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
</else>
</choose>
</macro>
<macro name="hearing-title">
<group font-style="italic" delimiter=" ">
<choose>
<if variable="event-title">
<group>
<text variable="title"/>
<text term="colon"/>
</group>
<text term="presented at"/>
<text variable="event-title"/>
</if>
<else>
<text variable="title"/>
</else>
</choose>
</group>
</macro>
<macro name="entered-under">
<choose>
<if type="hearing" variable="title" match="all">
<text macro="hearing-title"/>
</if>
<else>
<group delimiter=" ">
<names variable="author">
<name and="text" name-as-sort-order="first" delimiter-precedes-last="always" et-al-min="7" et-al-use-first="3"/>
<substitute>
<text variable="title" quotes="true"/>
<names variable="interviewer"/>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
<text macro="office"/>
</group>
</else>
</choose>
</macro>
<macro name="people-bibliography">
<choose>
<if type="chapter">
<names variable="interviewer host chair translator" delimiter=". ">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" et-al-min="7" et-al-use-first="3"/>
</names>
</if>
<else>
<names variable="interviewer host chair translator editor" delimiter=". ">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" et-al-min="7" et-al-use-first="3"/>
</names>
</else>
</choose>
</macro>
<macro name="title">
<text variable="title" quotes="true"/>
</macro>
<macro name="year">
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued">
<date-part name="year"/>
</date>
</group>
</if>
<else>
<text term="no date" form="short"/>
</else>
</choose>
</macro>
<macro name="month-and-day">
<date variable="issued" form="numeric"/>
</macro>
<macro name="accessed">
<choose>
<if variable="issued" match="none">
<choose>
<if variable="URL">
<group delimiter=" ">
<text term="accessed"/>
<date variable="accessed" form="text"/>
</group>
</if>
</choose>
</if>
</choose>
</macro>
<macro name="genre">
<choose>
<if type="broadcast" variable="container-title" match="all"/>
<else-if variable="interviewer" match="none">
<text variable="genre"/>
</else-if>
</choose>
</macro>
<macro name="occasion">
<group delimiter=", ">
<text variable="event-title"/>
<text variable="event-place"/>
<text macro="event-date"/>
</group>
</macro>
<macro name="imprint">
<group delimiter=", ">
<text variable="publisher"/>
<text variable="publisher-place"/>
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
<choose>
<if type="broadcast">
<text term="podcast-episode"/>
</if>
<else>
<label variable="number" form="short" plural="never"/>
</else>
</choose>
<text variable="number"/>
</group>
</macro>
<macro name="volume">
<group delimiter=" ">
<label variable="volume" form="short"/>
<text variable="volume"/>
</group>
</macro>
<macro name="numbers">
<group delimiter=", ">
<text macro="volume"/>
<text macro="issue"/>
<text macro="number"/>
</group>
</macro>
<macro name="book">
<group delimiter=", ">
<group delimiter=" ">
<text term="in"/>
<text variable="container-title" font-style="italic"/>
</group>
<names variable="editor">
<label form="verb" suffix=" "/>
<name and="text" et-al-min="7" et-al-use-first="3"/>
</names>
<text macro="numbers"/>
</group>
</macro>
<macro name="publisher-of-book">
<choose>
<if variable="publisher">
<text variable="publisher"/>
</if>
<else>
<text variable="publisher-place"/>
</else>
</choose>
</macro>
<macro name="book-bibliography">
<group delimiter=". ">
<group delimiter=", ">
<text macro="genre" text-case="capitalize-first"/>
<text macro="occasion"/>
</group>
<group delimiter=", ">
<text macro="book" text-case="capitalize-first"/>
<text variable="page"/>
</group>
<group delimiter=", ">
<text macro="publisher-of-book"/>
<text macro="month-and-day"/>
</group>
</group>
</macro>
<macro name="volume-and-issue">
<choose>
<if variable="volume issue" match="all">
<group delimiter=" ">
<text variable="volume"/>
<text variable="issue" prefix="(" suffix=")"/>
</group>
</if>
<else>
<group delimiter=" ">
<text variable="volume"/>
<text macro="issue"/>
<text macro="month-and-day" prefix="(" suffix=")"/>
</group>
</else>
</choose>
</macro>
<macro name="journal">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<text macro="imprint" prefix="(" suffix=")"/>
<text macro="volume-and-issue"/>
</group>
</macro>
<macro name="publication">
<choose>
<if type="article-journal" variable="page" match="all">
<group delimiter=" ">
<group>
<text macro="journal"/>
<text term="colon"/>
</group>
<text variable="page"/>
</group>
</if>
<else-if type="article-journal">
<text macro="journal"/>
</else-if>
<else-if type="broadcast" variable="container-title" match="all">
<group delimiter=", ">
<text variable="container-title" font-style="italic"/>
<text variable="genre"/>
<text macro="numbers"/>
<text macro="imprint"/>
<text macro="month-and-day"/>
</group>
</else-if>
<else-if variable="container-title">
<group delimiter=", ">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<text macro="imprint" prefix="(" suffix=")"/>
</group>
<text macro="numbers"/>
<text macro="month-and-day"/>
</group>
</else-if>
<else>
<group delimiter=", ">
<text macro="month-and-day"/>
<text macro="numbers"/>
<text macro="imprint"/>
</group>
</else>
</choose>
</macro>
<macro name="speech-facts">
<choose>
<if variable="event-date">
<group delimiter=", ">
<text macro="occasion"/>
<text macro="publication"/>
</group>
</if>
<else>
<group delimiter=", ">
<text variable="event-title"/>
<text variable="publisher"/>
<text variable="event-place"/>
<text variable="publisher-place"/>
<text macro="numbers"/>
<text macro="month-and-day"/>
</group>
</else>
</choose>
</macro>
<macro name="occasion-and-publication">
<choose>
<if type="chapter">
<text macro="book-bibliography"/>
</if>
<else>
<group delimiter=", ">
<text macro="genre" text-case="capitalize-first"/>
<choose>
<if type="speech">
<text macro="speech-facts"/>
</if>
<else>
<text macro="occasion"/>
<text macro="publication"/>
</else>
</choose>
</group>
</else>
</choose>
</macro>
<macro name="archive">
<group delimiter=", ">
<text variable="archive"/>
<text variable="archive-place"/>
</group>
</macro>
<macro name="hearing-facts">
<group delimiter=", ">
<choose>
<if variable="event-title" match="none">
<text variable="genre"/>
</if>
</choose>
<text variable="event-place"/>
<text macro="event-date"/>
<text variable="container-title" font-style="italic"/>
<text macro="numbers"/>
</group>
</macro>
<macro name="witness-bibliography">
<group delimiter=", ">
<names variable="author">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" et-al-min="7" et-al-use-first="3"/>
</names>
<text variable="annote"/>
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
<citation disambiguate-add-year-suffix="true" disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name" disambiguate-add-names="true">
<layout prefix="(" suffix=")" delimiter="; ">
<group delimiter=", ">
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="author-text"/>
<text macro="year"/>
</group>
</if>
<else>
<text macro="author-text"/>
<text macro="year"/>
</else>
</choose>
<text macro="locator"/>
</group>
</layout>
</citation>
<bibliography hanging-indent="true" entry-spacing="0">
<sort>
<key macro="entered-under"/>
<key variable="issued"/>
<key variable="title"/>
</sort>
<layout suffix=".">
<group delimiter=". ">
<text macro="entered-under"/>
<text macro="year"/>
<choose>
<if type="hearing" variable="title" match="all">
<text macro="people-bibliography"/>
<text macro="hearing-facts" text-case="capitalize-first"/>
<group delimiter=", ">
<text macro="imprint"/>
<text macro="month-and-day"/>
</group>
<text variable="archive_location" text-case="capitalize-first"/>
<text macro="archive"/>
<text macro="witness-bibliography"/>
</if>
<else>
<text macro="title"/>
<text macro="people-bibliography"/>
<text macro="occasion-and-publication"/>
<text variable="archive_location" text-case="capitalize-first"/>
<text macro="archive"/>
</else>
</choose>
<text variable="note" text-case="capitalize-first"/>
<text macro="accessed" text-case="capitalize-first"/>
<text variable="URL"/>
</group>
</layout>
</bibliography>
</style>
`;
