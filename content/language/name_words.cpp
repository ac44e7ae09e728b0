#include "content/language/name_words.h"

#include "content/language/word_set.h"

namespace lacuna {

bool IsTitleWord(std::string_view word) {
  static const WordSet kTitles(R"(
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Madame Monsieur Mme King Queen Prince Princess Emperor
Empress Tsar Czar Kaiser Sultan Caliph Shah Emir Sheikh Pharaoh Duke Duchess Count Countess Earl Baron Baroness Viscount
President Vice-President Chancellor Premier Minister Secretary Senator Sen. Congressman Congresswoman Representative Rep. Governor
Gov. Mayor Ambassador Chairman Chairwoman Speaker Justice Judge Attorney General Gen. Lieutenant Lt. Colonel Col. Major Maj. Captain
Capt. Commander Admiral Adm. Sergeant Sgt. Corporal Private Marshal Officer Detective Inspector Sheriff Pope Cardinal Archbishop Bishop
Father Rev. Reverend Rabbi Imam Ayatollah Saint St St. Sister Brother Coach Chief Commissioner Director Aunt Uncle Comrade Pastor Deacon
Sherif Abbot Chief Prime Foreign Vice Deputy Defence Defense Crown Former Acting Grand First Field)");
  return kTitles.Has(word);
}

MentionType TypeOfNameWord(std::string_view word) {
  static const WordSet kOrganizations(R"(
Inc Inc. Ltd Ltd. LLC PLC plc Corp Corp. Corporation Company Co. Group Holdings Partners Bank University College Institute School Academy
Ministry Department Agency Bureau Council Committee Commission Board Authority Office Service Services Administration Union Association
Federation Organization Organisation League Party Parliament Congress Senate Assembly Government Cabinet Court Army Navy Police Force
Forces Guard Corps Regiment Division Brigade Church Society Foundation Trust Fund Club FC United Team Orchestra Choir Band Theatre
Times Post Guardian Journal Tribune Herald Gazette Telegraph News Press Magazine Review Television Radio Network Media Studios Pictures Records
Airlines Airways Motors Industries Technologies Systems Laboratories Labs Software Electronics Pharmaceuticals Hospital Clinic Library
Intelligence Alliance Coalition Movement Front Brotherhood Taliban Commonwealth Consortium Cooperative Nations Mossad Museum Center Centre
Observatory Center's Project Initiative Campaign)");
  static const WordSet kEvents(R"(
War Wars Revolution Rebellion Uprising Revolt Battle Siege Massacre Genocide Holocaust Crisis Depression Famine Plague Olympics Games Cup
Championship Championships Festival Summit Conference Congress Election Elections Referendum Crusade Crusades Renaissance Reformation
Enlightenment Armistice Spring Tournament Marathon Expedition Earthquake Hurricane Tsunami Storm Flood Disaster Coup Trial Trials)");
  static const WordSet kPlaces(R"(
River Lake Mountain Mountains Mount Mt Mt. Island Islands Isle Sea Ocean Bay Valley Street Road Avenue Lane Square Park Garden Gardens
Bridge Airport Station Castle Palace Cathedral Abbey Temple Mosque Desert Peninsula Town Village County Province District State Republic
Kingdom Empire Coast Beach Forest Hill Hills Canal Gulf Strait Harbour Harbor Port Tower House Hotel Stadium Plaza Canyon Falls Reef Plateau
Point Cape Heights Region Territory Territories Colony Hall Glacier Volcano Prison Camp City Basin Delta Creek Springs Strip Fort Gate Wall)");
  static const WordSet kOthers(R"(
Treaty Act Agreement Accord Accords Declaration Convention Constitution Charter Protocol Bill Law Prize Award Awards Medal Theory Day
Bible Quran Code Project Programme Program Plan Report Manifesto Symphony Opera Night Morning Age Era Period Dynasty Empire's)");
  if (kOrganizations.Has(word)) return MentionType::organization;
  if (kEvents.Has(word)) return MentionType::event;
  if (kPlaces.Has(word)) return MentionType::place;
  return kOthers.Has(word) ? MentionType::misc : MentionType::term;
}

bool TakesOf(std::string_view word) {
  static const WordSet kHeads(R"(
University College School Institute Academy Bank House Commission Ministry Department Office Bureau Board Council Court Church Society Association
Federation Organization Organisation Union Museum Library Centre Center Treaty Battle Siege Peace Convention Declaration Act Bill Charter
Constitution Republic Kingdom Empire State Commonwealth Principality Duchy Gulf Bay Cape Isle Isles Strait Straits Sea Lake Mount Port Coast
Horn Statue Tower Temple Palace Cathedral Bridge Arch Hall Order League Army Party Chamber Theatre Festival Feast Book Gospel Lord Lords
Prince Princess Duke Duchess Earl Count King Queen Archbishop Bishop Knights City Town Province District Region Rock Valley Garden War Museum
Articles Bureau Ring Game Guardians Pirates Journal Confederation Congress Parliament Assembly Daughters Sons Children Museum Revolt Massacre)");
  return kHeads.Has(word);
}

bool TakesFor(std::string_view word) {
  static const WordSet kHeads(
      "Centre Center Centers Centres Institute Department Ministry Council Organisation Organization "
      "Campaign Agency Foundation Society "
      "Association Office School Fund Network Committee Commission Bureau Alliance Coalition Court");
  return kHeads.Has(word);
}

bool TakesOn(std::string_view word) {
  static const WordSet kHeads(
      "Convention Treaty Conference Committee Commission Summit Declaration Agreement Institute Center "
      "Centre Council Inquiry Panel Covenant");
  return kHeads.Has(word);
}

bool IsNameParticle(std::string_view plain) {
  static const WordSet kParticles(
      "de del della der den di da dos du la le van von bin ibn ben al el st ter ten zu y e of-the");
  return kParticles.Has(plain);
}

bool IsSpeechVerb(std::string_view lemma) {
  static const WordSet kVerbs(
      "say tell add explain argue write claim think believe insist admit recall ask reply answer warn "
      "suggest note agree joke laugh smile "
      "marry die bear know feel hope love decide remember want live retire describe");
  return kVerbs.Has(lemma);
}

MentionType TypeOfCommonNoun(std::string_view lemma, std::string_view field) {
  static const WordSet kOrganizations(R"(
agency company firm newspaper magazine party organization organisation organisation ministry university college bank government army
group band team club institute charity corporation orchestra choir troupe brand maker producer supplier bureau union association council committee court police parliament website network school
startup retailer manufacturer airline publisher broadcaster museum hospital church regime militia movement alliance department channel
campaign)");
  static const WordSet kPlaces(R"(
city town village capital country state island river lake mountain region province county district port suburb neighbourhood area street
kingdom republic nation valley desert sea peninsula coast territory settlement hill bay site resort park municipality volcano)");
  static const WordSet kEvents(
      "war battle revolution festival conference tournament election crisis disaster ceremony uprising");
  static const WordSet kPeople(
      "head chief spokesman spokeswoman spokesperson ceo boss star expert analyst researcher owner founder");
  if (kOrganizations.Has(lemma)) return MentionType::organization;
  if (kPlaces.Has(lemma)) return MentionType::place;
  if (kEvents.Has(lemma)) return MentionType::event;
  if (kPeople.Has(lemma) || field == "person") return MentionType::person;
  if (field == "location") return MentionType::place;
  return field == "event" ? MentionType::event : MentionType::term;
}

}  // namespace lacuna
