/**
 * For each country and Kosovo what an interview may call it instead of its name: `id: demonyms; capital; seats and
 * metonyms`. A dash stands where the usual word is ambiguous and therefore no term (Victoria, Kingston, Georgetown).
 */
export const countries = `
algeria: Algerian, Algerians; Algiers; El Mouradia
egypt: Egyptian, Egyptians; Cairo; Al-Ittihadiya
libya: Libyan, Libyans; Tripoli
morocco: Moroccan, Moroccans; Rabat
sudan: Sudanese; Khartoum
tunisia: Tunisian, Tunisians; Tunis; Carthage Palace
benin: Beninese; Porto-Novo, Cotonou
burkina-faso: Burkinabè, Burkinabe; Ouagadougou
cabo-verde: Cabo Verdean, Cape Verdeans; Praia
cote-divoire: Ivorian, Ivorians; Yamoussoukro, Abidjan
gambia: Gambian, Gambians; Banjul
ghana: Ghanaian, Ghanaians; Accra; Jubilee House
guinea: Guinean, Guineans; Conakry
guinea-bissau: Bissau-Guinean, Bissau-Guineans; Bissau
liberia: Liberian, Liberians; Monrovia
mali: Malian, Malians; Bamako
mauritania: Mauritanian, Mauritanians; Nouakchott
niger: Nigerien, Nigeriens; Niamey
nigeria: Nigerian, Nigerians; Abuja; Aso Rock
senegal: Senegalese; Dakar
sierra-leone: Sierra Leonean, Sierra Leoneans; Freetown
togo: Togolese; Lomé
burundi: Burundian, Burundians; Gitega, Bujumbura
comoros: Comorian, Comorians; Moroni
djibouti: Djiboutian, Djiboutians; Djibouti City
eritrea: Eritrean, Eritreans; Asmara
ethiopia: Ethiopian, Ethiopians; Addis Ababa
kenya: Kenyan, Kenyans; Nairobi
madagascar: Malagasy; Antananarivo
malawi: Malawian, Malawians; Lilongwe
mauritius: Mauritian, Mauritians; Port Louis
mozambique: Mozambican, Mozambicans; Maputo
rwanda: Rwandan, Rwandans; Kigali; Urugwiro
seychelles: Seychellois; -
somalia: Somali, Somalis; Mogadishu; Villa Somalia
south-sudan: South Sudanese; Juba
tanzania: Tanzanian, Tanzanians; Dodoma, Dar es Salaam
uganda: Ugandan, Ugandans; Kampala
zambia: Zambian, Zambians; Lusaka
zimbabwe: Zimbabwean, Zimbabweans; Harare
angola: Angolan, Angolans; Luanda
cameroon: Cameroonian, Cameroonians; Yaoundé
central-african-republic: Central African, Central Africans; Bangui
chad: Chadian, Chadians; N’Djamena, Ndjamena
congo: -; Brazzaville
democratic-republic-of-the-congo: Congolese; Kinshasa
equatorial-guinea: Equatoguinean, Equatorial Guinean; Malabo
gabon: Gabonese; Libreville
sao-tome-and-principe: São Toméan, Santomean; São Tomé
botswana: Botswanan, Batswana, Motswana; Gaborone
eswatini: Swazi, Swazis; Mbabane, Lobamba
lesotho: Basotho, Mosotho; Maseru
namibia: Namibian, Namibians; Windhoek
south-africa: South African, South Africans; Pretoria, Tshwane, Cape Town, Bloemfontein; Union Buildings
canada: Canadian, Canadians; Ottawa; Parliament Hill, Rideau Hall
mexico: Mexican, Mexicans; Mexico City; Los Pinos
united-states: American, Americans; Washington; White House, Oval Office, Foggy Bottom, Capitol Hill, Pentagon, State Department, Camp David
belize: Belizean, Belizeans; Belmopan
costa-rica: Costa Rican, Costa Ricans; -
el-salvador: Salvadoran, Salvadorans, Salvadoreans; San Salvador
guatemala: Guatemalan, Guatemalans; Guatemala City
honduras: Honduran, Hondurans; Tegucigalpa
nicaragua: Nicaraguan, Nicaraguans; Managua
panama: Panamanian, Panamanians; Panama City
antigua-and-barbuda: Antiguan, Antiguans, Barbudan; -
bahamas: Bahamian, Bahamians; Nassau
barbados: Barbadian, Barbadians, Bajan; Bridgetown
cuba: Cuban, Cubans; Havana
dominica: -; Roseau
dominican-republic: Dominican, Dominicans; Santo Domingo
grenada: Grenadian, Grenadians; -
haiti: Haitian, Haitians; Port-au-Prince
jamaica: Jamaican, Jamaicans; -; Jamaica House
saint-kitts-and-nevis: Kittitian, Kittitians, Nevisian; Basseterre
saint-lucia: Saint Lucian, St Lucian, St. Lucian; Castries
saint-vincent-and-the-grenadines: -; Kingstown
trinidad-and-tobago: Trinidadian, Trinidadians, Tobagonian; Port of Spain
argentina: Argentine, Argentines, Argentinian; Buenos Aires; Casa Rosada
bolivia: Bolivian, Bolivians; La Paz, Sucre; Palacio Quemado
brazil: Brazilian, Brazilians; Brasília; Planalto, Itamaraty
chile: Chilean, Chileans; Santiago; La Moneda
colombia: Colombian, Colombians; Bogotá; Casa de Nariño
ecuador: Ecuadorian, Ecuadorians; Quito; Carondelet
guyana: Guyanese; -
paraguay: Paraguayan, Paraguayans; Asunción
peru: Peruvian, Peruvians; Lima; Torre Tagle
suriname: Surinamese; Paramaribo
uruguay: Uruguayan, Uruguayans; Montevideo
venezuela: Venezuelan, Venezuelans; Caracas; Miraflores Palace
kazakhstan: Kazakh, Kazakhs, Kazakhstani, Kazakhstanis; Astana, Nur-Sultan; Akorda, Ak Orda
kyrgyzstan: Kyrgyz, Kyrgyzstani; Bishkek
tajikistan: Tajik, Tajiks; Dushanbe
turkmenistan: Turkmen, Turkmens; Ashgabat
uzbekistan: Uzbek, Uzbeks; Tashkent
afghanistan: Afghan, Afghans; Kabul
bangladesh: Bangladeshi, Bangladeshis; Dhaka, Dacca
bhutan: Bhutanese; Thimphu
india: Indian, Indians; New Delhi, Delhi; South Block, Lok Sabha, Rajya Sabha
maldives: Maldivian, Maldivians; Malé
nepal: Nepalese, Nepali, Nepalis; Kathmandu; Singha Durbar
pakistan: Pakistani, Pakistanis; Islamabad; Rawalpindi
sri-lanka: Sri Lankan, Sri Lankans; Colombo, Sri Jayawardenepura Kotte
brunei-darussalam: Bruneian, Bruneians; Bandar Seri Begawan
cambodia: Cambodian, Cambodians; Phnom Penh
indonesia: Indonesian, Indonesians; Jakarta
laos: Lao, Laotian, Laotians; Vientiane
malaysia: Malaysian, Malaysians; Kuala Lumpur; Putrajaya
myanmar: Burmese; Naypyidaw, Nay Pyi Taw
philippines: Filipino, Filipinos, Filipina; Manila; Malacañang
singapore: Singaporean, Singaporeans; -; Istana
thailand: Thai, Thais; Bangkok
timor-leste: Timorese; Dili
viet-nam: Vietnamese; Hanoi
china: Chinese; Beijing; Zhongnanhai, Great Hall of the People
japan: Japanese; Tokyo; Kantei, Kasumigaseki, Nagatacho
mongolia: Mongolian, Mongolians; Ulaanbaatar
north-korea: North Korean, North Koreans; Pyongyang
south-korea: South Korean, South Koreans; Seoul; Blue House, Cheong Wa Dae
taiwan: Taiwanese; Taipei
bahrain: Bahraini, Bahrainis; Manama
iran: Iranian, Iranians; Tehran
iraq: Iraqi, Iraqis; Baghdad
israel: Israeli, Israelis; Jerusalem, Tel Aviv; Knesset
jordan: Jordanian, Jordanians; Amman
kuwait: Kuwaiti, Kuwaitis; Kuwait City
lebanon: Lebanese; Beirut; Baabda
oman: Omani, Omanis; Muscat
palestine: Palestinian, Palestinians; Ramallah
qatar: Qatari, Qataris; Doha
saudi-arabia: Saudi, Saudis; Riyadh
syria: Syrian, Syrians; Damascus
turkiye: Turkish, Turks; Ankara; Beştepe
united-arab-emirates: Emirati, Emiratis; Abu Dhabi
yemen: Yemeni, Yemenis; Sanaa, Sana’a
andorra: Andorran, Andorrans; Andorra la Vella
austria: Austrian, Austrians; Vienna; Ballhausplatz
belgium: Belgian, Belgians; -
france: French, Frenchman; Paris; Elysee, Élysée, Matignon, Quai d’Orsay
germany: German, Germans; Berlin; Bundestag, Kanzleramt
ireland: Irish; Dublin; Leinster House, Taoiseach
liechtenstein: Liechtensteiner; Vaduz
luxembourg: Luxembourger, Luxembourgish; Luxembourg City
monaco: Monégasque, Monegasques; -
netherlands: Dutch; Amsterdam, The Hague; Binnenhof
switzerland: Swiss; Bern, Berne; Bundeshaus
united-kingdom: British, Britons, Welsh, Scottish; London; Downing Street, Whitehall, Westminster, Buckingham Palace
cyprus: Cypriot, Cypriots; Nicosia
greece: Greek, Greeks; Athens; Maximos Mansion
holy-see: -; Vatican City; Vatican
italy: Italian, Italians; Rome; Palazzo Chigi, Farnesina, Quirinale
malta: Maltese; Valletta
portugal: Portuguese; Lisbon; São Bento
san-marino: Sammarinese; San Marino
spain: Spanish, Spaniards, Spaniard; Madrid; Moncloa
denmark: Danish, Danes; Copenhagen; Christiansborg
estonia: Estonian, Estonians; Tallinn; Riigikogu
finland: Finnish, Finns; Helsinki
iceland: Icelandic, Icelanders; Reykjavik; Althing
latvia: Latvian, Latvians; Riga; Saeima
lithuania: Lithuanian, Lithuanians; Vilnius; Seimas
norway: Norwegian, Norwegians; Oslo; Storting
sweden: Swedish, Swedes; Stockholm; Riksdag
belarus: Belarusian, Belarusians; Minsk
bulgaria: Bulgarian, Bulgarians; Sofia
czechia: Czech, Czechs; Prague; Prague Castle
hungary: Hungarian, Hungarians; Budapest
moldova: Moldovan, Moldovans; Chişinău
poland: Polish, Poles; Warsaw; Sejm
romania: Romanian, Romanians; Bucharest; Cotroceni
russia: Russian, Russians; Moscow; Kremlin, State Duma, Smolenskaya Square
slovakia: Slovak, Slovaks; Bratislava
ukraine: Ukrainian, Ukrainians; Kyiv, Kiev; Bankova, Verkhovna Rada
albania: Albanian, Albanians; Tirana
bosnia-and-herzegovina: Bosnian, Bosnians, Herzegovinian; Sarajevo; Republika Srpska
croatia: Croatian, Croatians, Croat; Zagreb
kosovo: Kosovar, Kosovars; Pristina
montenegro: Montenegrin, Montenegrins; Podgorica
north-macedonia: Macedonian, Macedonians; Skopje
serbia: Serbian, Serbs; Belgrade
slovenia: Slovenian, Slovenes; Ljubljana
armenia: Armenian, Armenians; Yerevan
azerbaijan: Azerbaijani, Azeri; Baku
georgia: Georgian, Georgians; Tbilisi
australia: Australian, Australians; Canberra
fiji: Fijian, Fijians; Suva
kiribati: I-Kiribati; Tarawa
marshall-islands: Marshallese; Majuro
micronesia: Micronesian, Micronesians; Palikir
nauru: Nauruan, Nauruans; Yaren
new-zealand: New Zealander, New Zealanders; Wellington
palau: Palauan, Palauans; Ngerulmud
papua-new-guinea: Papua New Guinean, Papua New Guineans; Port Moresby
samoa: Samoan, Samoans; Apia
solomon-islands: Solomon Islander, Solomon Islanders; Honiara
tonga: Tongan, Tongans; Nuku’alofa
tuvalu: Tuvaluan, Tuvaluans; Funafuti
vanuatu: Ni-Vanuatu; Port Vila
`;
