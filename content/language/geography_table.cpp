#include "content/language/geography_table.h"

namespace lacuna::geography {

const std::string_view kCountries = R"(AF|Afghanistan|Kabul|Afghan|Southern Asia|
AL|Albania|Tirana|Albanian|Southern Europe|
DZ|Algeria|Algiers|Algerian|Northern Africa|
AD|Andorra|Andorra la Vella|Andorran|Southern Europe|
AO|Angola|Luanda|Angolan|Middle Africa|
AG|Antigua and Barbuda|St. John's|Antiguan|Caribbean|
AR|Argentina|Buenos Aires|Argentine|South America|
AM|Armenia|Yerevan|Armenian|Western Asia|
AU|Australia|Canberra|Australian|Australia and New Zealand|
AT|Austria|Vienna|Austrian|Western Europe|
AZ|Azerbaijan|Baku|Azerbaijani|Western Asia|
BS|Bahamas|Nassau|Bahamian|Caribbean|
BH|Bahrain|Manama|Bahraini|Western Asia|
BD|Bangladesh|Dhaka|Bangladeshi|Southern Asia|
BB|Barbados|Bridgetown|Barbadian|Caribbean|
BY|Belarus|Minsk|Belarusian|Eastern Europe|
BE|Belgium|Brussels|Belgian|Western Europe|
BZ|Belize|Belmopan|Belizean|Central America|
BJ|Benin|Porto-Novo|Beninese|Western Africa|
BT|Bhutan|Thimphu|Bhutanese|Southern Asia|
BO|Bolivia|Sucre|Bolivian|South America|
BA|Bosnia and Herzegovina|Sarajevo|Bosnian|Southern Europe|Bosnia
BW|Botswana|Gaborone|Botswanan|Southern Africa|
BR|Brazil|Brasília|Brazilian|South America|
BN|Brunei|Bandar Seri Begawan|Bruneian|South-eastern Asia|
BG|Bulgaria|Sofia|Bulgarian|Eastern Europe|
BF|Burkina Faso|Ouagadougou|Burkinabe|Western Africa|
BI|Burundi|Gitega|Burundian|Eastern Africa|
KH|Cambodia|Phnom Penh|Cambodian|South-eastern Asia|
CM|Cameroon|Yaoundé|Cameroonian|Middle Africa|
CA|Canada|Ottawa|Canadian|Northern America|
CV|Cape Verde|Praia|Cape Verdean|Western Africa|Cabo Verde
CF|Central African Republic|Bangui|Central African|Middle Africa|
TD|Chad|N'Djamena|Chadian|Middle Africa|
CL|Chile|Santiago|Chilean|South America|
CN|China|Beijing|Chinese|Eastern Asia|People's Republic of China;PRC
CO|Colombia|Bogotá|Colombian|South America|
KM|Comoros|Moroni|Comorian|Eastern Africa|
CG|Congo|Brazzaville|Congolese|Middle Africa|Republic of the Congo
CR|Costa Rica|San José|Costa Rican|Central America|
HR|Croatia|Zagreb|Croatian|Southern Europe|
CU|Cuba|Havana|Cuban|Caribbean|
CY|Cyprus|Nicosia|Cypriot|Western Asia|
CZ|Czech Republic|Prague|Czech|Eastern Europe|Czechia
CD|Democratic Republic of the Congo|Kinshasa|Congolese|Middle Africa|DRC;DR Congo;Democratic Republic of Congo;Zaire
DK|Denmark|Copenhagen|Danish|Northern Europe|
DJ|Djibouti|Djibouti|Djiboutian|Eastern Africa|
DM|Dominica|Roseau|Dominican|Caribbean|
DO|Dominican Republic|Santo Domingo|Dominican|Caribbean|
TL|East Timor|Dili|Timorese|South-eastern Asia|Timor-Leste
EC|Ecuador|Quito|Ecuadorian|South America|
EG|Egypt|Cairo|Egyptian|Northern Africa|
SV|El Salvador|San Salvador|Salvadoran|Central America|
GQ|Equatorial Guinea|Malabo|Equatoguinean|Middle Africa|
ER|Eritrea|Asmara|Eritrean|Eastern Africa|
EE|Estonia|Tallinn|Estonian|Northern Europe|
SZ|Eswatini|Mbabane|Swazi|Southern Africa|Swaziland
ET|Ethiopia|Addis Ababa|Ethiopian|Eastern Africa|
FJ|Fiji|Suva|Fijian|Melanesia|
FI|Finland|Helsinki|Finnish|Northern Europe|
FR|France|Paris|French|Western Europe|
GA|Gabon|Libreville|Gabonese|Middle Africa|
GM|Gambia|Banjul|Gambian|Western Africa|
GE|Georgia|Tbilisi|Georgian|Western Asia|
DE|Germany|Berlin|German|Western Europe|West Germany;East Germany;Federal Republic of Germany
GH|Ghana|Accra|Ghanaian|Western Africa|
GR|Greece|Athens|Greek|Southern Europe|
GL|Greenland|Nuuk|Greenlandic|Northern America|
GD|Grenada|St. George's|Grenadian|Caribbean|
GT|Guatemala|Guatemala City|Guatemalan|Central America|
GN|Guinea|Conakry|Guinean|Western Africa|
GW|Guinea-Bissau|Bissau|Bissau-Guinean|Western Africa|
GY|Guyana|Georgetown|Guyanese|South America|
HT|Haiti|Port-au-Prince|Haitian|Caribbean|
HN|Honduras|Tegucigalpa|Honduran|Central America|
HU|Hungary|Budapest|Hungarian|Eastern Europe|
IS|Iceland|Reykjavik|Icelandic|Northern Europe|
IN|India|New Delhi|Indian|Southern Asia|
ID|Indonesia|Jakarta|Indonesian|South-eastern Asia|
IR|Iran|Tehran|Iranian|Southern Asia|Persia
IQ|Iraq|Baghdad|Iraqi|Western Asia|
IE|Ireland|Dublin|Irish|Northern Europe|Republic of Ireland
IL|Israel|Jerusalem|Israeli|Western Asia|
IT|Italy|Rome|Italian|Southern Europe|
CI|Ivory Coast|Yamoussoukro|Ivorian|Western Africa|Côte d'Ivoire
JM|Jamaica|Kingston|Jamaican|Caribbean|
JP|Japan|Tokyo|Japanese|Eastern Asia|
JO|Jordan|Amman|Jordanian|Western Asia|
KZ|Kazakhstan|Astana|Kazakh|Central Asia|
KE|Kenya|Nairobi|Kenyan|Eastern Africa|
KI|Kiribati|Tarawa|I-Kiribati|Micronesia|
XK|Kosovo|Pristina|Kosovar|Southern Europe|
KW|Kuwait|Kuwait City|Kuwaiti|Western Asia|
KG|Kyrgyzstan|Bishkek|Kyrgyz|Central Asia|
LA|Laos|Vientiane|Laotian|South-eastern Asia|
LV|Latvia|Riga|Latvian|Northern Europe|
LB|Lebanon|Beirut|Lebanese|Western Asia|
LS|Lesotho|Maseru|Basotho|Southern Africa|
LR|Liberia|Monrovia|Liberian|Western Africa|
LY|Libya|Tripoli|Libyan|Northern Africa|
LI|Liechtenstein|Vaduz|Liechtensteiner|Western Europe|
LT|Lithuania|Vilnius|Lithuanian|Northern Europe|
LU|Luxembourg|Luxembourg City|Luxembourgish|Western Europe|
MG|Madagascar|Antananarivo|Malagasy|Eastern Africa|
MW|Malawi|Lilongwe|Malawian|Eastern Africa|
MY|Malaysia|Kuala Lumpur|Malaysian|South-eastern Asia|
MV|Maldives|Malé|Maldivian|Southern Asia|
ML|Mali|Bamako|Malian|Western Africa|
MT|Malta|Valletta|Maltese|Southern Europe|
MH|Marshall Islands|Majuro|Marshallese|Micronesia|
MR|Mauritania|Nouakchott|Mauritanian|Western Africa|
MU|Mauritius|Port Louis|Mauritian|Eastern Africa|
MX|Mexico|Mexico City|Mexican|Central America|
FM|Micronesia|Palikir|Micronesian|Micronesia|
MD|Moldova|Chisinau|Moldovan|Eastern Europe|
MC|Monaco|Monaco|Monegasque|Western Europe|
MN|Mongolia|Ulaanbaatar|Mongolian|Eastern Asia|
ME|Montenegro|Podgorica|Montenegrin|Southern Europe|
MA|Morocco|Rabat|Moroccan|Northern Africa|Kingdom of Morocco
MZ|Mozambique|Maputo|Mozambican|Eastern Africa|
MM|Myanmar|Naypyidaw|Burmese|South-eastern Asia|Burma
NA|Namibia|Windhoek|Namibian|Southern Africa|
NR|Nauru|Yaren|Nauruan|Micronesia|
NP|Nepal|Kathmandu|Nepalese|Southern Asia|
NL|Netherlands|Amsterdam|Dutch|Western Europe|Holland
NZ|New Zealand|Wellington|New Zealand|Australia and New Zealand|
NI|Nicaragua|Managua|Nicaraguan|Central America|
NE|Niger|Niamey|Nigerien|Western Africa|
NG|Nigeria|Abuja|Nigerian|Western Africa|
KP|North Korea|Pyongyang|North Korean|Eastern Asia|
MK|North Macedonia|Skopje|Macedonian|Southern Europe|Macedonia
NO|Norway|Oslo|Norwegian|Northern Europe|
OM|Oman|Muscat|Omani|Western Asia|
PK|Pakistan|Islamabad|Pakistani|Southern Asia|
PW|Palau|Ngerulmud|Palauan|Micronesia|
PS|Palestine|Ramallah|Palestinian|Western Asia|
PA|Panama|Panama City|Panamanian|Central America|
PG|Papua New Guinea|Port Moresby|Papua New Guinean|Melanesia|
PY|Paraguay|Asunción|Paraguayan|South America|
PE|Peru|Lima|Peruvian|South America|
PH|Philippines|Manila|Philippine|South-eastern Asia|
PL|Poland|Warsaw|Polish|Eastern Europe|
PT|Portugal|Lisbon|Portuguese|Southern Europe|
QA|Qatar|Doha|Qatari|Western Asia|
RO|Romania|Bucharest|Romanian|Eastern Europe|
RU|Russia|Moscow|Russian|Eastern Europe|Russian Federation
RW|Rwanda|Kigali|Rwandan|Eastern Africa|
KN|Saint Kitts and Nevis|Basseterre|Kittitian|Caribbean|
LC|Saint Lucia|Castries|Saint Lucian|Caribbean|
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian|Caribbean|
WS|Samoa|Apia|Samoan|Polynesia|
SM|San Marino|San Marino|Sammarinese|Southern Europe|
ST|São Tomé and Príncipe|São Tomé|São Toméan|Middle Africa|
SA|Saudi Arabia|Riyadh|Saudi|Western Asia|
SN|Senegal|Dakar|Senegalese|Western Africa|
RS|Serbia|Belgrade|Serbian|Southern Europe|
SC|Seychelles|Victoria|Seychellois|Eastern Africa|
SL|Sierra Leone|Freetown|Sierra Leonean|Western Africa|
SG|Singapore|Singapore|Singaporean|South-eastern Asia|
SK|Slovakia|Bratislava|Slovak|Eastern Europe|
SI|Slovenia|Ljubljana|Slovenian|Southern Europe|
SB|Solomon Islands|Honiara|Solomon Islander|Melanesia|
SO|Somalia|Mogadishu|Somali|Eastern Africa|
ZA|South Africa|Pretoria|South African|Southern Africa|
KR|South Korea|Seoul|South Korean|Eastern Asia|Korea
SS|South Sudan|Juba|South Sudanese|Eastern Africa|
ES|Spain|Madrid|Spanish|Southern Europe|
LK|Sri Lanka|Colombo|Sri Lankan|Southern Asia|Ceylon
SD|Sudan|Khartoum|Sudanese|Northern Africa|
SR|Suriname|Paramaribo|Surinamese|South America|
SE|Sweden|Stockholm|Swedish|Northern Europe|
CH|Switzerland|Bern|Swiss|Western Europe|
SY|Syria|Damascus|Syrian|Western Asia|
TW|Taiwan|Taipei|Taiwanese|Eastern Asia|
TJ|Tajikistan|Dushanbe|Tajik|Central Asia|
TZ|Tanzania|Dodoma|Tanzanian|Eastern Africa|
TH|Thailand|Bangkok|Thai|South-eastern Asia|Siam
TG|Togo|Lomé|Togolese|Western Africa|
TO|Tonga|Nuku'alofa|Tongan|Polynesia|
TT|Trinidad and Tobago|Port of Spain|Trinidadian|Caribbean|Trinidad
TN|Tunisia|Tunis|Tunisian|Northern Africa|
TR|Turkey|Ankara|Turkish|Western Asia|Türkiye
TM|Turkmenistan|Ashgabat|Turkmen|Central Asia|
TV|Tuvalu|Funafuti|Tuvaluan|Polynesia|
UG|Uganda|Kampala|Ugandan|Eastern Africa|
UA|Ukraine|Kyiv|Ukrainian|Eastern Europe|
AE|United Arab Emirates|Abu Dhabi|Emirati|Western Asia|UAE;Emirates;U.A.E.
GB|United Kingdom|London|British|Northern Europe|UK;U.K.;Britain;Great Britain
US|United States|Washington|American|Northern America|US;U.S.;USA;U.S.A.;America;United States of America
UY|Uruguay|Montevideo|Uruguayan|South America|
UZ|Uzbekistan|Tashkent|Uzbek|Central Asia|
VU|Vanuatu|Port Vila|Ni-Vanuatu|Melanesia|
VA|Vatican City|Vatican City|Vatican|Southern Europe|Vatican;Holy See
VE|Venezuela|Caracas|Venezuelan|South America|
VN|Vietnam|Hanoi|Vietnamese|South-eastern Asia|
YE|Yemen|Sana'a|Yemeni|Western Asia|
ZM|Zambia|Lusaka|Zambian|Eastern Africa|
ZW|Zimbabwe|Harare|Zimbabwean|Eastern Africa|Rhodesia
)";

const std::string_view kPeoples = R"(Arab|Arab|Arabs
Arabian||
Jewish|Jew|Jews
Muslim|Muslim|Muslims
Islamic||
Christian|Christian|Christians
Catholic|Catholic|Catholics
Protestant|Protestant|Protestants
Anglican|Anglican|Anglicans
Orthodox||
Hindu|Hindu|Hindus
Buddhist|Buddhist|Buddhists
Sikh|Sikh|Sikhs
Sunni|Sunni|Sunnis
Shia|Shia|Shias
Shiite|Shiite|Shiites
European|European|Europeans
African|African|Africans
Asian|Asian|Asians
Kurdish|Kurd|Kurds
Berber|Berber|Berbers
Sahrawi|Sahrawi|Sahrawis
English|Englishman|Englishmen
Scottish|Scot|Scots
Welsh|Welshman|Welshmen
Cornish||
Roman|Roman|Romans
Byzantine|Byzantine|Byzantines
Ottoman|Ottoman|Ottomans
Persian|Persian|Persians
Soviet|Soviet|Soviets
Prussian|Prussian|Prussians
Bavarian|Bavarian|Bavarians
Saxon|Saxon|Saxons
Norman|Norman|Normans
Viking|Viking|Vikings
Celtic|Celt|Celts
Hellenistic||
Victorian|Victorian|Victorians
Elizabethan||
Georgian||
Mongol|Mongol|Mongols
Tibetan|Tibetan|Tibetans
Uyghur|Uyghur|Uyghurs
Hebrew|Hebrew|Hebrews
Catalan|Catalan|Catalans
Basque|Basque|Basques
Sicilian|Sicilian|Sicilians
Venetian|Venetian|Venetians
Parisian|Parisian|Parisians
Londoner|Londoner|Londoners
Californian|Californian|Californians
Texan|Texan|Texans
Hawaiian|Hawaiian|Hawaiians
Alaskan|Alaskan|Alaskans
Caribbean||
Mediterranean||
Scandinavian|Scandinavian|Scandinavians
Balkan||
Baltic||
Nordic||
Alpine||
Arctic||
Antarctic||
Andean||
Saharan||
Siberian|Siberian|Siberians
Crimean||
Chechen|Chechen|Chechens
Bosniak|Bosniak|Bosniaks
Croat|Croat|Croats
Serb|Serb|Serbs
Czechoslovak||
Yugoslav|Yugoslav|Yugoslavs
Slavic|Slav|Slavs
Germanic||
Inuit|Inuit|Inuit
Maori|Maori|Maori
Aboriginal|Aboriginal|Aboriginals
Aztec|Aztec|Aztecs
Mayan|Maya|Mayas
Inca|Inca|Incas
Latin||
Latino|Latino|Latinos
Hispanic|Hispanic|Hispanics
Republican|Republican|Republicans
Communist|Communist|Communists
Nazi|Nazi|Nazis
Spanish|Spaniard|Spaniards
British|Briton|Britons
French|Frenchman|Frenchmen
Irish|Irishman|Irishmen
Dutch|Dutchman|Dutchmen
Danish|Dane|Danes
Swedish|Swede|Swedes
Finnish|Finn|Finns
Polish|Pole|Poles
Turkish|Turk|Turks
Scots||
Icelandic|Icelander|Icelanders
Philippine|Filipino|Filipinos
Filipino||
Argentinian|Argentinian|Argentinians
Palestinian|Palestinian|Palestinians
)";

const std::string_view kRegions = R"(Africa
Antarctica
Asia
Europe
North America
South America
Oceania
Australasia
Latin America
Central America
Middle East
Near East
Far East
Southeast Asia
South-East Asia
Central Asia
East Asia
South Asia
East Africa
West Africa
North Africa
Southern Africa
Central Africa
Sub-Saharan Africa
Horn of Africa
Maghreb
Sahel
Sahara
Western Sahara
Eastern Europe
Western Europe
Central Europe
Northern Europe
Southern Europe
Scandinavia
Balkans
Caucasus
Crimea
Siberia
Caribbean
Mediterranean
Baltic
Levant
Mesopotamia
Anatolia
Iberia
Arctic
Arctic Circle
Antarctic
Gaza
Gaza Strip
West Bank
Golan Heights
Sinai
Sinai Peninsula
Arabian Peninsula
Iberian Peninsula
Kurdistan
Kashmir
Punjab
Tibet
Xinjiang
Hong Kong
Macau
Bavaria
Saxony
Prussia
Catalonia
Andalusia
Basque Country
Sicily
Sardinia
Corsica
Crete
Tuscany
Lombardy
Normandy
Brittany
Provence
Burgundy
Alsace
England
Scotland
Wales
Northern Ireland
Cornwall
Yorkshire
Kent
Devon
Essex
Sussex
Surrey
Lancashire
Cumbria
Flanders
Wallonia
Chechnya
Transylvania
Bohemia
Moravia
Silesia
Galicia
Quebec
Ontario
Alberta
British Columbia
Nova Scotia
Manitoba
Newfoundland
New South Wales
Queensland
Tasmania
Western Australia
South Australia
Puerto Rico
Bermuda
Gibraltar
Falkland Islands
Canary Islands
Azores
Galápagos Islands
Easter Island
Polynesia
Micronesia
Melanesia
New England
Midwest
Deep South
Pacific Northwest
Great Plains
Silicon Valley
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
West Virginia
Wisconsin
Wyoming
Soviet Union
USSR
U.S.S.R.
Yugoslavia
Czechoslovakia
Ottoman Empire
Roman Empire
Byzantine Empire
British Empire
Austria-Hungary
Holy Roman Empire
Atlantic
Atlantic Ocean
Pacific
Pacific Ocean
Indian Ocean
Arctic Ocean
Southern Ocean
North Sea
Baltic Sea
Black Sea
Red Sea
Dead Sea
Caspian Sea
Mediterranean Sea
Adriatic Sea
Aegean Sea
South China Sea
Persian Gulf
Gulf of Mexico
English Channel
Suez Canal
Panama Canal
Bosphorus
Alps
Andes
Himalayas
Rocky Mountains
Rockies
Pyrenees
Urals
Appalachians
Mount Everest
Nile
Amazon
Danube
Rhine
Thames
Seine
Volga
Ganges
Indus
Yangtze
Mekong
Congo River
Tigris
Euphrates
Lake Victoria
Great Lakes
Great Barrier Reef
Grand Canyon
)";

const std::string_view kCities =
    "New York;New York City;Los Angeles;Chicago;Houston;Philadelphia;Phoenix;San Antonio;San "
    "Diego;Dallas;San Francisco;"
    "Seattle;Boston;Detroit;Denver;Atlanta;Miami;New Orleans;Las "
    "Vegas;Portland;Baltimore;Minneapolis;Cleveland;Pittsburgh;"
    "Cincinnati;Milwaukee;Memphis;Nashville;Austin;Sacramento;Honolulu;Salt Lake City;St. Louis;Kansas "
    "City;Washington, D.C.;"
    "Washington DC;Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;Quebec "
    "City;Tijuana;Guadalajara;Monterrey;"
    "São Paulo;Rio de "
    "Janeiro;Salvador;Recife;Medellín;Cali;Guayaquil;Cusco;Arequipa;Valparaíso;Rosario;Córdoba;La Paz;"
    "Santa "
    "Cruz;Maracaibo;Birmingham;Manchester;Liverpool;Leeds;Sheffield;Bristol;Newcastle;Nottingham;Leicester;"
    "Cambridge;"
    "Oxford;York;Bath;Brighton;Southampton;Portsmouth;Plymouth;Norwich;Glasgow;Edinburgh;Aberdeen;Dundee;"
    "Cardiff;Swansea;"
    "Belfast;Cork;Galway;Marseille;Lyon;Toulouse;Nice;Bordeaux;Strasbourg;Lille;Nantes;Hamburg;Munich;"
    "Cologne;Frankfurt;"
    "Stuttgart;Düsseldorf;Leipzig;Dresden;Bonn;Nuremberg;Bremen;Hanover;Salzburg;Graz;Innsbruck;Zurich;"
    "Geneva;Basel;Lausanne;"
    "Milan;Naples;Turin;Florence;Venice;Genoa;Bologna;Palermo;Pisa;Verona;Barcelona;Valencia;Seville;Bilbao;"
    "Granada;Málaga;"
    "Zaragoza;Porto;Rotterdam;The "
    "Hague;Utrecht;Antwerp;Ghent;Bruges;Kraków;Krakow;Gdańsk;Łódź;Wrocław;Brno;Gothenburg;Malmö;"
    "Bergen;Aarhus;Turku;Saint Petersburg;St. "
    "Petersburg;Leningrad;Stalingrad;Volgograd;Kazan;Novosibirsk;Vladivostok;Kiev;"
    "Odessa;Odesa;Kharkiv;Lviv;Chernobyl;Thessaloniki;Istanbul;Constantinople;Izmir;Antalya;Split;Dubrovnik;"
    "Cluj;Varna;"
    "Casablanca;Marrakesh;Marrakech;Fez;Tangier;Agadir;Oran;Alexandria;Giza;Luxor;Aswan;Benghazi;Lagos;Kano;"
    "Ibadan;Kumasi;"
    "Abidjan;Timbuktu;Dar es Salaam;Zanzibar;Mombasa;Johannesburg;Cape "
    "Town;Durban;Soweto;Bulawayo;Lubumbashi;Goma;"
    "Tel Aviv;Haifa;Bethlehem;Nazareth;Hebron;Gaza "
    "City;Jericho;Aleppo;Homs;Basra;Mosul;Erbil;Kirkuk;Mecca;Medina;Jeddah;Dubai;"
    "Sharjah;Aden;Isfahan;Shiraz;Tabriz;Mashhad;Kandahar;Herat;Karachi;Lahore;Peshawar;Rawalpindi;Mumbai;"
    "Bombay;Delhi;Kolkata;"
    "Calcutta;Chennai;Madras;Bangalore;Bengaluru;Hyderabad;Ahmedabad;Pune;Jaipur;Varanasi;Agra;Amritsar;"
    "Chittagong;Mandalay;"
    "Yangon;Rangoon;Chiang Mai;Phuket;Ho Chi Minh City;Saigon;Hue;Da Nang;Siem "
    "Reap;Penang;Surabaya;Bandung;Bali;Cebu;Davao;"
    "Shanghai;Guangzhou;Shenzhen;Chongqing;Tianjin;Wuhan;Chengdu;Nanjing;Xi'an;Hangzhou;Harbin;Lhasa;"
    "Kaohsiung;Osaka;Kyoto;"
    "Nagoya;Hiroshima;Nagasaki;Sapporo;Kobe;Fukuoka;Yokohama;Fukushima;Busan;Incheon;Samarkand;Bukhara;"
    "Almaty;Sydney;Melbourne;"
    "Brisbane;Perth;Adelaide;Hobart;Darwin;Auckland;Christchurch;Dunedin;Pompeii;Troy;Carthage;Sparta;"
    "Babylon;Nineveh;Thebes";

}  // namespace lacuna::geography
