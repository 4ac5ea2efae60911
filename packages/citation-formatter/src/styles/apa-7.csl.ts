// Generated from apa-7.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `apa-7.csl`, as XML text. */
export const apa7 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" demote-non-dropping-particle="never" page-range-format="expanded">
<info>
<title>Colloquy: APA, 7th edition, for interviews</title>
<title-short>APA</title-short>
<id>urn:colloquy:style:apa-7</id>
<author>
<name>The Colloquy authors</name>
</author>
<category citation-format="author-date"/>
<category field="psychology"/>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<locale>
<date form="numeric">
<date-part name="day" form="numeric" suffix=" "/>
<date-part name="month" form="long"/>
</date>
</locale>
<locale xml:lang="en">
<style-options punctuation-in-quote="true"/>
<date form="text">
<date-part name="month" suffix=" "/>
<date-part name="day" suffix=", "/>
<date-part name="year"/>
</date>
<date form="numeric">
<date-part name="month" form="long"/>
<date-part name="day" form="numeric" prefix=" "/>
</date>
<terms>
<term name="open-quote">“</term>
<term name="close-quote">”</term>
<term name="open-inner-quote">‘</term>
<term name="close-inner-quote">’</term>
<term name="circa" form="short">ca.</term>
<term name="author" form="verb">testimony of</term>
<term name="hearing" form="verb">hearing before the</term>
<term name="translator" form="short">
<single>trans.</single>
<multiple>trans.</multiple>
</term>
</terms>
</locale>
<locale xml:lang="de">
<date form="numeric">
<date-part name="day" form="ordinal" suffix=" "/>
<date-part name="month" form="long"/>
</date>
<terms>
<term name="author" form="verb">Aussage von</term>
<term name="hearing" form="verb">Anhörung vor</term>
</terms>
</locale>
<locale xml:lang="es">
<date form="numeric">
<date-part name="day" form="numeric" suffix=" de "/>
<date-part name="month" form="long"/>
</date>
<terms>
<term name="author" form="verb">testimonio de</term>
<term name="hearing" form="verb">audiencia ante</term>
</terms>
</locale>
<locale xml:lang="fr">
<terms>
<term name="author" form="verb">témoignage&#160;:</term>
<term name="hearing" form="verb">audition devant</term>
</terms>
</locale>
<locale xml:lang="ru">
<terms>
<term name="author" form="verb">показания:</term>
<term name="contributor" form="verb">— собеседник:</term>
<term name="hearing" form="verb">слушания —</term>
</terms>
</locale>
<macro name="circa">
<choose>
<if is-uncertain-date="issued">
<text term="circa" form="short"/>
</if>
</choose>
</macro>
<macro name="writer">
<names variable="contributor">
<name name-as-sort-order="all"/>
<substitute>
<names variable="interviewer"/>
<names variable="author"/>
<text macro="title-and-description"/>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
</macro>
<macro name="host">
<names variable="host">
<name name-as-sort-order="all"/>
<label prefix=" (" suffix=")" text-case="capitalize-first"/>
</names>
</macro>
<macro name="speaker">
<names variable="author">
<name name-as-sort-order="all"/>
<substitute>
<names variable="interviewer"/>
<text macro="title-and-description"/>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
</macro>
<macro name="author">
<choose>
<if type="article-magazine article-newspaper article-journal chapter post-weblog webpage" match="any">
<text macro="writer"/>
</if>
<else-if type="broadcast" variable="host" match="all">
<text macro="host"/>
</else-if>
<else>
<text macro="speaker"/>
</else>
</choose>
</macro>
<macro name="author-text">
<choose>
<if type="article-magazine article-newspaper article-journal chapter post-weblog webpage" match="any">
<names variable="contributor">
<name form="short"/>
<substitute>
<names variable="interviewer"/>
<names variable="author"/>
<text macro="title-text"/>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
</if>
<else-if type="broadcast" variable="host" match="all">
<names variable="host">
<name form="short"/>
</names>
</else-if>
<else>
<names variable="author">
<name form="short"/>
<substitute>
<names variable="interviewer"/>
<text macro="title-text"/>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
</else>
</choose>
</macro>
<macro name="title">
<choose>
<if type="article-magazine article-newspaper article-journal chapter post-weblog" match="any">
<text variable="title"/>
</if>
<else-if type="broadcast" variable="container-title" match="all">
<text variable="title"/>
</else-if>
<else>
<text variable="title" font-style="italic"/>
</else>
</choose>
</macro>
<macro name="title-text">
<choose>
<if variable="title" match="none">
<text macro="description"/>
</if>
<else-if type="article-magazine article-newspaper article-journal chapter post-weblog" match="any">
<text variable="title" form="short" quotes="true"/>
</else-if>
<else-if type="broadcast" variable="container-title" match="all">
<text variable="title" form="short" quotes="true"/>
</else-if>
<else>
<text variable="title" form="short" font-style="italic"/>
</else>
</choose>
</macro>
<macro name="other-roles">
<choose>
<if type="broadcast">
<names variable="chair translator" delimiter="; ">
<name delimiter-precedes-last="contextual"/>
<label form="short" prefix=", " text-case="capitalize-first"/>
</names>
</if>
<else>
<names variable="chair host translator" delimiter="; ">
<name delimiter-precedes-last="contextual"/>
<label form="short" prefix=", " text-case="capitalize-first"/>
</names>
</else>
</choose>
</macro>
<macro name="issue">
<group delimiter=" ">
<label variable="issue" form="short" text-case="capitalize-first"/>
<text variable="issue"/>
</group>
</macro>
<macro name="number">
<group delimiter=" ">
<label variable="number" form="short" plural="never" text-case="capitalize-first"/>
<text variable="number"/>
</group>
</macro>
<macro name="volume">
<group delimiter=" ">
<label variable="volume" form="short" text-case="capitalize-first"/>
<text variable="volume"/>
</group>
</macro>
<macro name="pages">
<group delimiter=" ">
<label variable="page" form="short"/>
<text variable="page"/>
</group>
</macro>
<macro name="numbers">
<choose>
<if type="article-magazine article-newspaper article-journal chapter post-weblog webpage" match="none">
<group delimiter=", " prefix="(" suffix=")">
<text macro="volume"/>
<text macro="issue"/>
<text macro="number"/>
<text macro="pages"/>
</group>
</if>
</choose>
</macro>
<macro name="kind">
<names variable="interviewer">
<label form="verb" suffix=" "/>
<name delimiter-precedes-last="contextual"/>
<substitute>
<text variable="genre"/>
<text macro="kind-unsaid"/>
</substitute>
</names>
</macro>
<macro name="kind-unsaid">
<choose>
<if type="interview">
<text term="interview"/>
</if>
<else-if variable="interviewer contributor" match="any">
<text term="interview"/>
</else-if>
<else-if variable="host author" match="all">
<text term="interview"/>
</else-if>
</choose>
</macro>
<macro name="with-speaker">
<group delimiter=" ">
<text term="contributor" form="verb"/>
<names variable="author">
<name delimiter-precedes-last="contextual"/>
</names>
</group>
</macro>
<macro name="description">
<group delimiter=" " prefix="[" suffix="]">
<text macro="kind" text-case="capitalize-first"/>
<choose>
<if type="article-magazine article-newspaper article-journal chapter post-weblog webpage" match="any">
<choose>
<if variable="contributor interviewer" match="any">
<text macro="with-speaker"/>
</if>
</choose>
</if>
<else-if type="broadcast" variable="host" match="all">
<text macro="with-speaker"/>
</else-if>
</choose>
</group>
</macro>
<macro name="title-and-description">
<group delimiter=" ">
<text macro="title"/>
<text macro="other-roles" prefix="(" suffix=")"/>
<text macro="numbers"/>
<text macro="description"/>
</group>
</macro>
<macro name="year">
<choose>
<if variable="issued">
<group>
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued">
<date-part name="year"/>
</date>
</group>
<text variable="year-suffix"/>
</group>
</if>
<else>
<group delimiter="-">
<text term="no date" form="short"/>
<text variable="year-suffix"/>
</group>
</else>
</choose>
</macro>
<macro name="date">
<choose>
<if type="article-journal chapter" match="any">
<text macro="year" prefix="(" suffix=")"/>
</if>
<else-if variable="issued">
<group delimiter=", " prefix="(" suffix=")">
<text macro="year"/>
<date variable="issued" form="numeric"/>
</group>
</else-if>
<else>
<text macro="year" prefix="(" suffix=")"/>
</else>
</choose>
</macro>
<macro name="original-year">
<group delimiter=" ">
<choose>
<if is-uncertain-date="original-date">
<text term="circa" form="short"/>
</if>
</choose>
<date variable="original-date">
<date-part name="year"/>
</date>
</group>
</macro>
<macro name="year-text">
<group delimiter="/">
<text macro="original-year"/>
<text macro="year"/>
</group>
</macro>
<macro name="editor">
<names variable="editor">
<name delimiter-precedes-last="contextual"/>
<label form="short" prefix=" (" suffix=")" text-case="capitalize-first"/>
</names>
</macro>
<macro name="in-container">
<group delimiter=" ">
<text term="in" text-case="capitalize-first"/>
<group delimiter=", ">
<choose>
<if type="chapter">
<text macro="editor"/>
</if>
</choose>
<text variable="container-title" font-style="italic"/>
</group>
<choose>
<if type="chapter">
<group delimiter=", " prefix="(" suffix=")">
<text macro="volume"/>
<text macro="issue"/>
<text macro="pages"/>
</group>
</if>
</choose>
</group>
</macro>
<macro name="source">
<choose>
<if type="article-magazine article-newspaper article-journal post-weblog" match="any">
<group delimiter=", ">
<text variable="container-title" font-style="italic"/>
<group>
<text variable="volume" font-style="italic"/>
<text variable="issue" prefix="(" suffix=")"/>
</group>
<text variable="page"/>
</group>
</if>
<else-if type="webpage">
<text variable="container-title"/>
</else-if>
<else-if variable="container-title">
<group delimiter=". ">
<text macro="in-container"/>
<text variable="publisher"/>
</group>
</else-if>
<else>
<group delimiter=". ">
<group delimiter=", ">
<text variable="event-title"/>
<text macro="event-place"/>
</group>
<text variable="publisher"/>
</group>
</else>
</choose>
</macro>
<macro name="event-place">
<choose>
<if variable="archive" match="none">
<text variable="event-place"/>
</if>
</choose>
</macro>
<macro name="archive">
<group delimiter="; ">
<text variable="archive_location" text-case="capitalize-first"/>
<group delimiter=", ">
<text variable="archive"/>
<text variable="archive-place"/>
</group>
</group>
</macro>
<macro name="hearing-title">
<group delimiter=" ">
<choose>
<if variable="event-title">
<text term="hearing" form="verb" text-case="capitalize-first"/>
<text variable="event-title"/>
</if>
<else>
<text variable="genre" text-case="capitalize-first"/>
</else>
</choose>
</group>
</macro>
<macro name="hearing-full-title">
<group delimiter=": " font-style="italic">
<text variable="title"/>
<text macro="hearing-title"/>
</group>
</macro>
<macro name="hearing-title-text">
<choose>
<if variable="title">
<text variable="title" form="short" font-style="italic"/>
</if>
<else>
<text macro="hearing-title" font-style="italic"/>
</else>
</choose>
</macro>
<macro name="testimony">
<names variable="author" prefix="(" suffix=")">
<label form="verb" suffix=" "/>
<name initialize="false" and="text" delimiter-precedes-last="contextual"/>
</names>
</macro>
<macro name="hearing">
<group delimiter=" ">
<group delimiter=", ">
<text macro="hearing-full-title"/>
<text variable="container-title"/>
<text macro="number"/>
</group>
<text macro="year" prefix="(" suffix=")"/>
<text macro="testimony"/>
</group>
</macro>
<macro name="sorted-by">
<choose>
<if type="hearing">
<text macro="hearing-full-title"/>
</if>
<else>
<text macro="author"/>
</else>
</choose>
</macro>
<macro name="reference">
<group delimiter=". ">
<choose>
<if type="hearing">
<text macro="hearing"/>
</if>
<else>
<text macro="author"/>
<text macro="date"/>
<text macro="title-and-description"/>
<text macro="source"/>
<text macro="archive"/>
</else>
</choose>
<text variable="note" text-case="capitalize-first"/>
</group>
</macro>
<macro name="republished">
<group delimiter=" " prefix="(" suffix=")">
<text term="original-work-published" text-case="capitalize-first"/>
<text macro="original-year"/>
</group>
</macro>
<macro name="entry">
<group delimiter=" ">
<text macro="reference" suffix="."/>
<text variable="URL"/>
<text macro="republished"/>
</group>
</macro>
<macro name="locator">
<choose>
<if locator="timestamp">
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
<macro name="personal-communication">
<group delimiter=", ">
<names variable="author">
<name/>
</names>
<text term="personal-communication"/>
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
</macro>
<macro name="author-and-year">
<group delimiter=", ">
<text macro="author-text"/>
<text macro="year-text"/>
</group>
</macro>
<macro name="cite">
<choose>
<if type="hearing">
<group delimiter=", ">
<text macro="hearing-title-text"/>
<text macro="year-text"/>
</group>
</if>
<else-if variable="title interviewer container-title publisher archive archive_location URL" match="any">
<text macro="author-and-year"/>
</else-if>
<else-if type="interview" variable="author" match="all">
<text macro="personal-communication"/>
</else-if>
<else>
<text macro="author-and-year"/>
</else>
</choose>
</macro>
<citation and="symbol" initialize-with=". " et-al-min="3" et-al-use-first="1" disambiguate-add-year-suffix="true" disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name-with-initials" disambiguate-add-names="true">
<layout prefix="(" suffix=")" delimiter="; ">
<group delimiter=", ">
<text macro="cite"/>
<text macro="locator"/>
</group>
</layout>
</citation>
<bibliography and="symbol" initialize-with=". " delimiter-precedes-last="always" et-al-min="21" et-al-use-first="19" et-al-use-last="true" hanging-indent="true" entry-spacing="0">
<sort>
<key macro="sorted-by"/>
<key variable="issued"/>
<key variable="title"/>
</sort>
<layout>
<choose>
<if variable="title interviewer container-title publisher archive archive_location URL" match="any">
<text macro="entry"/>
</if>
<else-if type="interview" variable="author" match="all"/>
<else>
<text macro="entry"/>
</else>
</choose>
</layout>
</bibliography>
</style>
`;
