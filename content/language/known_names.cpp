#include "content/language/known_names.h"

#include <algorithm>
#include <vector>

#include "content/language/word_set.h"

namespace lacuna {
namespace {

// The names of one string, separated by semicolons or line ends.
class NameSet {
 public:
  explicit NameSet(std::string_view list) {
    for (std::size_t at = 0; at < list.size();) {
      const std::size_t end = std::min(list.find_first_of(";\n", at), list.size());
      if (end > at) names_.push_back(list.substr(at, end - at));
      at = end + 1;
    }
    std::sort(names_.begin(), names_.end());
  }
  bool Has(std::string_view name) const { return std::binary_search(names_.begin(), names_.end(), name); }

 private:
  std::vector<std::string_view> names_;
};

}  // namespace

bool IsKnownOrganization(std::string_view name) {
  static const NameSet kNames(R"(
UN;United Nations;NATO;EU;European Union;OPEC;ASEAN;African Union;Arab League;Commonwealth of Nations;G7;G8;G20;WHO;World Health Organization
UNESCO;UNICEF;UNHCR;IMF;International Monetary Fund;World Bank;WTO;World Trade Organization;ILO;IAEA;OECD;FAO;UNDP;UNEP;WFP;IPCC;WIPO;ITU
Interpol;Europol;Security Council;General Assembly;International Criminal Court;ICC;European Commission;European Parliament;European Central Bank
ECB;European Court of Human Rights;Council of Europe;OSCE;ECOWAS;Mercosur;NAFTA;World Economic Forum;League of Nations;Red Cross;Red Crescent
Amnesty International;Human Rights Watch;Greenpeace;Oxfam;Save the Children;Doctors Without Borders;WWF;World Wildlife Fund;PETA;Wikimedia
Wikimedia Foundation;Transparency International;Freedom House;Electronic Frontier Foundation;Creative Commons;Mozilla;Mozilla Foundation;ACLU
NAACP;NRA;AARP;Salvation Army;Boy Scouts;Girl Scouts;Rotary Club;Rotary;Freemasons;Knights Templar;Ku Klux Klan;KKK;Church of Scientology
Church of England;Catholic Church;Roman Catholic Church;Orthodox Church;Vatican;Holy See;Anglican Church;Lutheran Church;Methodist Church
Congress;Senate;House of Representatives;Parliament;House of Commons;House of Lords;Supreme Court;Cabinet;Bundestag;Bundesrat;Knesset;Duma;Diet
Lok Sabha;National Assembly;White House;Pentagon;Kremlin;Downing Street;State Department;Treasury;Department of Justice;Justice Department
Department of Defense;Department of State;Department of Education;Department of Energy;Department of Homeland Security;Homeland Security
CIA;FBI;NSA;DEA;ATF;ICE;TSA;IRS;EPA;FDA;FCC;FTC;SEC;NIH;CDC;NASA;NOAA;USGS;USDA;FEMA;NIST;DARPA;USAID;Peace Corps;Secret Service;Coast Guard
Federal Reserve;Fed;Bank of England;Bank of Japan;Deutsche Bundesbank;Census Bureau;Library of Congress;Smithsonian;Smithsonian Institution
National Guard;US Army;U.S. Army;US Navy;U.S. Navy;Air Force;US Air Force;U.S. Air Force;Marine Corps;Marines;Royal Navy;Royal Air Force;RAF
British Army;Red Army;Wehrmacht;Luftwaffe;Gestapo;SS;Stasi;KGB;FSB;GRU;MI5;MI6;Mossad;Shin Bet;ISI;IDF;Israel Defense Forces;Hamas;Fatah;Hezbollah
PLO;Taliban;al-Qaeda;Al-Qaeda;Al Qaeda;ISIS;ISIL;Islamic State;Boko Haram;al-Shabaab;Al-Shabaab;IRA;ETA;FARC;Khmer Rouge;Viet Cong;PKK
Muslim Brotherhood;Scotland Yard;Metropolitan Police;NYPD;LAPD;NHS;National Health Service;Home Office;Foreign Office;Ofcom;Ofsted;HMRC;Met Office
ESA;European Space Agency;CERN;JAXA;ISRO;Roscosmos;SpaceX;Blue Origin;Royal Society;National Geographic Society;National Trust;British Council
Democratic Party;Republican Party;Democrats;Republicans;GOP;Labour;Labour Party;Conservative Party;Tories;Liberal Democrats;Lib Dems;Green Party
Greens;UKIP;SNP;Scottish National Party;Plaid Cymru;Sinn Fein;Sinn Féin;DUP;Socialist Party;Communist Party;Nazi Party;Likud;Kuomintang;KMT;ANC
African National Congress;BJP;Bharatiya Janata Party;Indian National Congress;CDU;SPD;CSU;AfD;FDP;Fidesz;Syriza;Podemos;Whigs;Whig Party;Tea Party
Libertarian Party;Labor Party;Liberal Party;NDP;Bloc Québécois;Five Star Movement;United Russia;Law and Justice
Google;Alphabet;Apple;Microsoft;Amazon;Facebook;Meta;Twitter;Netflix;IBM;Intel;AMD;Nvidia;Oracle;SAP;Cisco;Dell;HP;Hewlett-Packard;Compaq;Xerox
Kodak;Sony;Samsung;LG;Panasonic;Toshiba;Hitachi;Fujitsu;NEC;Sharp;Canon;Nikon;Nokia;Ericsson;Motorola;BlackBerry;HTC;Huawei;Xiaomi;Lenovo;Alibaba
Tencent;Baidu;ByteDance;Yahoo;AOL;eBay;PayPal;Uber;Lyft;Airbnb;Spotify;Snapchat;Snap;Pinterest;LinkedIn;Reddit;Dropbox;Slack;Zoom;Skype;Adobe
Salesforce;VMware;Red Hat;Canonical;GitHub;Nintendo;Sega;Atari;Electronic Arts;EA;Activision;Blizzard;Ubisoft;Valve;Epic Games;Capcom;Konami
Square Enix;Bethesda;Rockstar;Tesla;Ford;General Motors;GM;Chrysler;Fiat;Toyota;Honda;Nissan;Mazda;Mitsubishi;Subaru;Suzuki;Hyundai;Kia;Volkswagen
BMW;Mercedes;Mercedes-Benz;Daimler;Audi;Porsche;Opel;Renault;Peugeot;Citroën;Volvo;Saab;Ferrari;Lamborghini;Jaguar;Land Rover;Rolls-Royce;Bentley
Harley-Davidson;Boeing;Airbus;Lockheed Martin;Lockheed;Northrop Grumman;Raytheon;General Electric;GE;Siemens;Philips;Bosch;ABB;Honeywell;3M;DuPont
Dow Chemical;Monsanto;BASF;Bayer;Pfizer;Merck;Novartis;Roche;GlaxoSmithKline;GSK;AstraZeneca;Moderna;BioNTech;Johnson & Johnson;Sanofi;Eli Lilly
Exxon;ExxonMobil;Exxon Mobil;Mobil;Chevron;Texaco;Shell;Royal Dutch Shell;BP;British Petroleum;Total;Gazprom;Rosneft;Lukoil;Petrobras;Aramco
Saudi Aramco;Enron;Halliburton;Standard Oil;Coca-Cola;Pepsi;PepsiCo;Nestlé;Nestle;Unilever;Procter & Gamble;Kraft;Heinz;Kellogg;Kellogg's;Cadbury
Mars;Danone;McDonald's;McDonalds;Burger King;KFC;Subway;Starbucks;Wendy's;Taco Bell;Pizza Hut;Domino's;Dunkin' Donuts;Walmart;Wal-Mart;Target
Costco;Sears;Macy's;Kmart;Best Buy;Home Depot;Ikea;IKEA;Tesco;Sainsbury's;Asda;Aldi;Lidl;Carrefour;Marks & Spencer;H&M;Zara;Gap;Nike;Adidas;Puma
Reebok;Levi's;Gucci;Prada;Chanel;Dior;Louis Vuitton;Hermès;Burberry;L'Oréal;Avon;Lego;Mattel;Hasbro;Disney;Walt Disney;Pixar;Marvel;DC Comics
Warner Bros.;Warner Brothers;Paramount;Universal;Universal Studios;20th Century Fox;MGM;Columbia Pictures;DreamWorks;Lucasfilm;Studio Ghibli;HBO
MTV;ESPN;Hulu;EMI;Motown;Universal Music;Sony Music;Visa;MasterCard;American Express;Goldman Sachs;JPMorgan;JPMorgan Chase;J.P. Morgan;Morgan Stanley
Lehman Brothers;Merrill Lynch;Citigroup;Citibank;Bank of America;Wells Fargo;HSBC;Barclays;Lloyds;Deutsche Bank;UBS;Credit Suisse;BNP Paribas
Santander;BlackRock;Berkshire Hathaway;AIG;Fannie Mae;Freddie Mac;Deloitte;KPMG;PwC;McKinsey;Ernst & Young;Accenture;Gallup;Nielsen;Moody's
Standard & Poor's;AT&T;Verizon;T-Mobile;Sprint;Vodafone;Comcast;BT;Deutsche Telekom;Telefónica;FedEx;UPS;DHL;Amtrak;Greyhound;Eurostar;Ryanair
EasyJet;easyJet;British Airways;Lufthansa;Air France;KLM;Qantas;Emirates;Delta;Delta Air Lines;United Airlines;American Airlines;Southwest Airlines
Pan Am;Marriott;Hilton;Hyatt;Sheraton;Holiday Inn;Four Seasons;Expedia;Tripadvisor;TripAdvisor
Reuters;Associated Press;AP;AFP;Agence France-Presse;Xinhua;TASS;Interfax;UPI;Bloomberg;BBC;CNN;NBC;CBS;ABC;PBS;NPR;Fox News;Fox;MSNBC;CNBC;C-SPAN
Sky News;Sky;ITV;ITN;Channel 4;Al Jazeera;Al Arabiya;Deutsche Welle;Voice of America;Radio Free Europe;CBC;NHK;RAI;RTÉ;Yonhap;Kyodo
New York Times;Washington Post;Wall Street Journal;Los Angeles Times;Chicago Tribune;Boston Globe;USA Today;Guardian;Observer;Times;Sunday Times
Daily Mail;Daily Telegraph;Telegraph;Independent;Daily Mirror;Sun;Financial Times;Economist;Le Monde;Le Figaro;Libération;Der Spiegel;Die Zeit;Bild
El País;El Mundo;Corriere della Sera;La Repubblica;Pravda;Izvestia;Haaretz;Jerusalem Post;Times of India;Hindu;Asahi Shimbun;People's Daily
Newsweek;Time;Forbes;Fortune;New Yorker;Atlantic;Vanity Fair;Vogue;Rolling Stone;Playboy;National Geographic;Nature;Science;Lancet;Wired;Slate;Salon
Huffington Post;HuffPost;BuzzFeed;Politico;Axios;Vox;Vice;Gawker;TechCrunch;Wikipedia;Wikinews;WikiLeaks;YouTube;Instagram;WhatsApp;TikTok;Kickstarter
Harvard;Yale;Princeton;Stanford;MIT;Columbia;Cornell;Dartmouth;Brown;Oxford;Cambridge;UCLA;UC Berkeley;Berkeley;Caltech;Duke;Johns Hopkins;NYU;LSE
Imperial College;Sorbonne;ETH Zurich;McGill;Eton;Juilliard;West Point;Oxford University;Cambridge University;Oxford University Press
Cambridge University Press;Penguin;Random House;HarperCollins;Simon & Schuster;Macmillan;Springer;Elsevier;Wiley;Routledge;Public Library of Science
FIFA;UEFA;IOC;International Olympic Committee;NFL;NBA;MLB;NHL;NCAA;MLS;PGA;ATP;WADA;IAAF;Premier League;Bundesliga;La Liga;Serie A;Champions League
Manchester United;Man United;Manchester City;Arsenal;Chelsea;Liverpool FC;Tottenham;Tottenham Hotspur;Everton;Aston Villa;Newcastle United;Leeds United
Celtic;Rangers;Real Madrid;Barcelona FC;FC Barcelona;Atlético Madrid;Bayern Munich;Borussia Dortmund;Juventus;AC Milan;Inter Milan;Ajax;Benfica
Yankees;New York Yankees;Red Sox;Boston Red Sox;Mets;Dodgers;Giants;Cubs;Chicago Cubs;White Sox;Cardinals;Braves;Phillies;Pirates;Reds;Astros
Orioles;Blue Jays;Mariners;Athletics;Padres;Rockies;Nationals;Marlins;Brewers;Twins;Royals;Tigers;Indians;Diamondbacks;Cowboys;Dallas Cowboys
Patriots;New England Patriots;Steelers;Packers;Green Bay Packers;Broncos;Raiders;49ers;Seahawks;Eagles;Redskins;Bears;Vikings;Saints;Dolphins;Jets
Lakers;Los Angeles Lakers;Celtics;Boston Celtics;Chicago Bulls;Bulls;Knicks;Warriors;Cavaliers;Spurs;Rockets;Pistons;Sixers;Canadiens;Maple Leafs
Red Wings;Bruins;Blackhawks;Oilers;Wallabies;All Blacks;Springboks
Beatles;Rolling Stones;Queen;Pink Floyd;Led Zeppelin;U2;ABBA;Nirvana;Metallica;Radiohead;Coldplay;Oasis;Blur;Beach Boys;Grateful Dead;Velvet Underground
Sex Pistols;Clash;Ramones;Spice Girls;Backstreet Boys;One Direction;Black Sabbath;Iron Maiden;AC/DC;Aerosmith;Bee Gees;Jackson 5;Supremes;Kraftwerk
Berlin Philharmonic;Vienna Philharmonic;New York Philharmonic;London Symphony Orchestra;Royal Shakespeare Company;Bolshoi;Bauhaus;Monty Python
BAFTA;Academy of Motion Picture Arts and Sciences;Recording Academy;Actors Studio;Comédie-Française;YMCA;YWCA;MENSA;Mensa;Blackwater;Wagner Group)");
  return kNames.Has(name);
}

bool IsKnownWork(std::string_view name) {
  static const NameSet kNames(R"(
Windows;Linux;Unix;UNIX;Android;iOS;macOS;Ubuntu;Debian;Fedora;MS-DOS;DOS;Internet;Web;World Wide Web;Internet Explorer;IE;Firefox;Chrome;Safari
Opera;Netscape;Excel;Word;PowerPoint;Office;Photoshop;Gmail;Outlook;Google Maps;Google Earth;Google Scholar;Siri;Alexa;ChatGPT;Java;JavaScript
Python;Perl;PHP;Ruby;Fortran;COBOL;Pascal;BASIC;C++;HTML;HTML5;XML;CSS;SQL;MySQL;HTTP;TCP;JSON;USB;Bluetooth;Wi-Fi;WiFi;GPS;GSM;LTE;PDF;MP3;JPEG;DVD
CD;CD-ROM;Blu-ray;VHS;DNA;RNA;HIV;AIDS;COVID-19;COVID;SARS;Ebola;GDP;GNP;CPI;IQ;LSD;MDMA;PlayStation;Xbox;Wii;Game Boy;iPhone;iPad;iPod;Mac;Macintosh
Kindle;Walkman;Model T;Boeing 747;Concorde;Titanic;Apollo 11;Apollo;Sputnik;Voyager;Hubble;Challenger;Discovery;Columbia;Bitcoin;Ethereum;Euro;Dollar
Minecraft;Tetris;Pac-Man;Super Mario;Pokémon;Zelda;World of Warcraft;Halo;Doom;Fortnite;Monopoly;Scrabble;Dungeons & Dragons;Barbie
Bible;Holy Bible;Koran;Quran;Qur'an;Torah;Talmud;Old Testament;New Testament;Gospel;Gospels;Genesis;Exodus;Psalms;Vulgate;Septuagint;Vedas;Upanishads
Bhagavad Gita;Mahabharata;Ramayana;Book of Mormon;Iliad;Odyssey;Aeneid;Divine Comedy;Inferno;Don Quixote;Hamlet;Macbeth;Othello;King Lear
Romeo and Juliet;Paradise Lost;Canterbury Tales;Beowulf;Faust;Ulysses;War and Peace;Anna Karenina;Moby-Dick;Moby Dick;Frankenstein;Dracula
Pride and Prejudice;Jane Eyre;Wuthering Heights;Great Expectations;Oliver Twist;Les Misérables;Lolita;Catch-22;Animal Farm;Nineteen Eighty-Four
Brave New World;To Kill a Mockingbird;The Great Gatsby;Lord of the Rings;The Hobbit;Harry Potter;Star Wars;Star Trek;Doctor Who;The Simpsons;Friends
Game of Thrones;Breaking Bad;Sesame Street;Casablanca;Citizen Kane;Psycho;Jaws;Avatar;Gone with the Wind;The Godfather;Mona Lisa;Guernica;Last Supper
Magic Flute;Carmen;Messiah;Swan Lake;Nutcracker;Requiem;Ninth Symphony;Marseillaise;God Save the Queen
Constitution;Bill of Rights;First Amendment;Second Amendment;Fourth Amendment;Fifth Amendment;Fourteenth Amendment;Declaration of Independence;Magna Carta
Civil Rights Act;Voting Rights Act;Clean Air Act;Patriot Act;Affordable Care Act;Obamacare;Medicare;Medicaid;Social Security;Geneva Conventions
Geneva Convention;Kyoto Protocol;Paris Agreement;Treaty of Versailles;Maastricht Treaty;Good Friday Agreement;Oslo Accords;Marshall Plan;Monroe Doctrine
Emancipation Proclamation;Universal Declaration of Human Rights;New Deal;Green New Deal;Brexit
Christianity;Islam;Judaism;Buddhism;Hinduism;Sikhism;Taoism;Confucianism;Shinto;Zoroastrianism;Catholicism;Protestantism;Calvinism;Lutheranism
Methodism;Mormonism;Scientology;Zen;Sunni;Shia;Sufism;Marxism;Communism;Socialism;Capitalism;Fascism;Nazism;Darwinism;Romanticism;Impressionism
Surrealism;Cubism;Dada;Gothic;Baroque;Art Deco;Art Nouveau;Pop Art;Zionism;Apartheid;Islamophobia;Antisemitism
Nobel Prize;Nobel Peace Prize;Pulitzer Prize;Booker Prize;Fields Medal;Turing Award;Oscar;Oscars;Academy Award;Academy Awards;Emmy;Emmys;Grammy;Grammys
Grammy Award;Tony Award;Golden Globe;Golden Globes;Palme d'Or;César;Victoria Cross;Medal of Honor;Purple Heart;Légion d'honneur;Order of Merit;OBE;MBE
Ph.D.;PhD;B.A.;M.A.;MBA;BA;MA;LLB;SAT;TOEFL;GPA;Latin;Sanskrit;Internet Archive;JSTOR;PubMed;Google Books;Amazon Prime;Kickstarter;YouTube;Wikipedia
Skype;Facebook;Twitter;Zotero;Photoshop;Unicode;ASCII;Creative Commons Attribution;GPL;MIT License;Marxist;Pluto;Jupiter;Saturn;Neptune;Uranus;Venus
Mercury;Milky Way;Earth;Moon;Sun;Mars;Titan;Europa;Big Bang;Black Death;Homo sapiens;Neanderthal;Tyrannosaurus;Velociraptor;E. coli)");
  return kNames.Has(name);
}

bool IsKnownLanguage(std::string_view name) {
  static const WordSet kNames(R"(
English French German Spanish Italian Portuguese Dutch Danish Swedish Norwegian Finnish Icelandic Faroese Irish Gaelic Welsh Scots Breton Cornish
Manx Catalan Basque Galician Occitan Romansh Latin Greek Russian Ukrainian Belarusian Polish Czech Slovak Slovene Slovenian Croatian Serbian Bosnian
Serbo-Croatian Macedonian Bulgarian Romanian Hungarian Estonian Latvian Lithuanian Albanian Maltese Yiddish Turkish Azerbaijani Kazakh Uzbek Turkmen
Kyrgyz Tatar Uyghur Armenian Georgian Chechen Arabic Hebrew Aramaic Syriac Persian Farsi Dari Pashto Kurdish Urdu Hindi Bengali Bangla Punjabi Gujarati
Marathi Tamil Telugu Kannada Malayalam Sinhala Nepali Tibetan Burmese Thai Lao Khmer Vietnamese Malay Indonesian Javanese Sundanese Tagalog Filipino
Cebuano Ilocano Hawaiian Maori Māori Samoan Tongan Fijian Chinese Mandarin Cantonese Hokkien Hakka Wu Japanese Korean Mongolian Manchu Swahili Zulu
Xhosa Afrikaans Sotho Tswana Shona Somali Amharic Tigrinya Oromo Hausa Yoruba Igbo Wolof Fula Twi Akan Lingala Kinyarwanda Berber Tamazight Coptic
Quechua Aymara Guarani Nahuatl Maya Navajo Cherokee Cree Ojibwe Inuktitut Esperanto Sanskrit Pali Prakrit Akkadian Sumerian Hittite Etruscan Gothic
Old-English Sami Sorbian Frisian Flemish Luxembourgish Creole Papiamento Romani Tok-Pisin)");
  return kNames.Has(name);
}

bool IsSurname(std::string_view word) {
  static const WordSet kNames(R"(
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin
Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson
Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook
Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray
Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler
Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant
Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas
Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes
Palmer Wagner Black Robertson Boyd Rose Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan
Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson
Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval
Guerrero George Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago Maldonado Morrison Franklin Carlson Austin
Dominguez Carr Lawson Jacobs Obrien O'Brien Lynch Singh Vega Bishop Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell Li Wong
Reid Hanson Le McCoy Garrett Burton Fuller Wang Weber Welch Rojas Lucas Marquez Fields Park Yang Little Banks Padilla Day Walsh Bowman Schultz Luna
Fowler Mejia Davidson Acosta Brewer May Holland Juarez Newman Pearson Curtis Cortez Douglas Schneider Joseph Barrett Navarro Figueroa Keller Avila Wade
Molina Stanley Hopkins Campos Barnett Bates Chambers Caldwell Beck Lambert Miranda Byrd Craig Ayala Lowe Frazier Powers Neal Leonard Gregory Carrillo
Sutton Fleming Rhodes Shelton Schwartz Norris Jennings Rios Watts Duran Walters Cohen McDaniel Moran Parks Steele Vaughn Becker Holt Deleon Barker
Terry Hale Leon Benitez Warner Cervantes Dawson Barton Buchanan Fraser MacDonald Mackenzie Sinclair Cameron McKay McLean McLeod Macleod Clarke Hussain
Khan Ahmed Ali Begum Akhtar Iqbal Malik Shah Sharma Kumar Gupta Verma Reddy Rao Nair Iyer Menon Chatterjee Banerjee Mukherjee Das Bose Sen Ghosh Roy
Chaudhary Chowdhury Gandhi Nehru Modi Bhatt Desai Mehta Joshi Kulkarni Patil Naidu Pillai Kapoor Khanna Malhotra Zhang Liu Zhao Huang Zhou Wu Xu Sun
Hu Zhu Gao Lin Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Xi Hong Kong Choi Chung Jung Kang Cho Yoon Jang Lim Shin Oh
Seo Kwon Hwang Ahn Tanaka Suzuki Sato Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura
Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Okada Fujita Goto Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki Fujii Nishimura
Pham Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Ribeiro Carvalho Almeida Lopes Soares
Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Costa Teixeira Pinto
García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Álvarez Muñoz Romero Alonso Gutiérrez Navarro
Domínguez Vázquez Gil Serrano Blanco Suárez Castro Ortega Delgado Ortiz Marín Sanz Iglesias Núñez Garrido Cortés Rossi Russo Ferrari Esposito Bianchi
Romano Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi
Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch
Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze
Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank
Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer
Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff
Pfeiffer Bernard Dubois Durand Petit Robert Richard Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont
Lambert Fontaine Rousseau Vincent Muller Lefevre Faure Andre Mercier Blanc Guerin Boyer Garnier Chevalier Francois Legrand Gauthier Garcia Perrin Robin
Clement Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noel Meyer Dufour Meunier Brun Blanchard Giraud Joly
Jansen de-Jong de-Vries Bakker Janssen Visser Smit Meijer Mulder Bos Peters Hendriks Dekker Brouwer Dijkstra Smits Vermeulen Janssens Maes Jacobs
Andersen Nielsen Hansen Pedersen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Thomsen Christiansen Poulsen Johansen Knudsen
Mortensen Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg
Lindström Bergström Lundgren Berglund Korhonen Virtanen Mäkinen Nieminen Hämäläinen Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov
Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Putin Medvedev
Yeltsin Gorbachev Khrushchev Stalin Lenin Trotsky Kovalenko Bondarenko Shevchenko Kravchenko Zelensky Nowak Kowalski Wiśniewski Wójcik Kowalczyk
Kamiński Lewandowski Zieliński Szymański Woźniak Novák Svoboda Novotný Dvořák Černý Procházka Horvat Kovačević Babić Marić Jurić Novak Petrović
Jovanović Nikolić Popescu Ionescu Popa Nagy Kovács Tóth Szabó Horváth Kiss Papadopoulos Yılmaz Kaya Demir Şahin Çelik Yıldız Erdoğan Erdogan Hussein
Hassan Ibrahim Mohamed Mahmoud Abdullah Saleh Nasser Assad Arafat Abbas Sharon Netanyahu Rabin Peres Levy Mizrahi Peretz Friedman Goldberg Goldstein
Rosenberg Katz Kaplan Weiss Klein Greenberg Shapiro Bernstein Okafor Okonkwo Adeyemi Mensah Owusu Boateng Diallo Traoré Keita Touré Ndiaye Diop Mbeki
Mandela Zuma Mugabe Kenyatta Odinga Obama Trump Biden Clinton Bush Reagan Nixon Carter Truman Roosevelt Eisenhower Lincoln Jefferson Madison Monroe
Harding Coolidge Hoover Cheney Pence Romney McCain Gore Kerry Pelosi McConnell Thatcher Blair Churchill Attlee Heath Major Brown Cameron Johnson Sunak
Merkel Kohl Schröder Adenauer Hitler Goebbels Himmler Macron Sarkozy Hollande Chirac Mitterrand Pompidou Napoleon Bonaparte Mussolini Berlusconi Franco
Einstein Newton Darwin Galileo Kepler Copernicus Curie Tesla Edison Freud Jung Marx Engels Kant Hegel Nietzsche Descartes Hume Locke Hobbes Voltaire
Plato Aristotle Socrates Shakespeare Milton Byron Shelley Keats Wordsworth Dickens Austen Hardy Joyce Woolf Orwell Hemingway Faulkner Fitzgerald Twain
Poe Whitman Dickinson Tolstoy Dostoevsky Chekhov Pushkin Goethe Schiller Mozart Beethoven Bach Haydn Brahms Wagner Chopin Liszt Verdi Picasso Monet
Rembrandt Vermeer Michelangelo Raphael Warhol Dali Matisse Cézanne Chomsky Turing Hawking Sagan Gates Jobs Zuckerberg Musk Bezos Buffett)");
  return kNames.Has(word);
}

}  // namespace lacuna
