#include "quiz/grading/different_terms.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace lacuna {
namespace {

using Group = std::initializer_list<std::string_view>;

const std::initializer_list<Group> kPrefixes = {{"hypo", "hyper"},
                                                {"inter", "intra", "intro"},
                                                {"macro", "micro", "milli", "mega", "mini", "meso"},
                                                {"anti", "ante"},
                                                {"homo", "hetero", "homeo"},
                                                {"endo", "ecto", "exo", "epi"},
                                                {"super", "sub", "supra"},
                                                {"mono", "multi"},
                                                {"tri", "tetra"},
                                                {"hexa", "hepta"},
                                                {"max", "min"},
                                                {"pre", "post"},
                                                {"ortho", "para"},
                                                {"abd", "add"},
                                                {"peri", "para"}};

const std::initializer_list<Group> kEndings = {
    {"ase", "ose"},        {"ate", "ite", "ide"},  {"ates", "ites", "ides"},
    {"ane", "ene", "yne"}, {"anol", "anal"},       {"ic", "ous"},
    {"er", "ee"},          {"or", "ee"},           {"ors", "ees"},
    {"ers", "ees"},        {"itis", "osis"},       {"cyte", "blast", "clast"},
    {"philic", "phobic"},  {"philia", "phobia"},   {"amine", "imine", "amide", "imide"},
    {"ine", "ide"},        {"ism", "ist"},         {"isms", "ists"},
    {"oside", "otide"},    {"trophic", "tropic"},  {"gram", "graph"},
    {"logy", "nomy"},      {"ful", "less"},        {"tomy", "stomy", "ectomy"},
    {"tid", "tin"},        {"mere", "some"},       {"some", "sol"},
    {"east", "west"},      {"eastern", "western"}, {"graphy", "grapher"}};

const std::initializer_list<Group> kLookAlikes = {
    // countries, cities, peoples
    {"austria", "australia"},
    {"austrian", "australian"},
    {"slovakia", "slovenia"},
    {"slovak", "slovene"},
    {"slovakian", "slovenian"},
    {"iran", "iraq"},
    {"iranian", "iraqi"},
    {"niger", "nigeria"},
    {"mauritius", "mauritania"},
    {"gambia", "zambia"},
    {"guinea", "guyana", "guiana"},
    {"paraguay", "uruguay"},
    {"mali", "malawi", "malta"},
    {"latvia", "lithuania"},
    {"ireland", "iceland"},
    {"irish", "icelandic"},
    {"budapest", "bucharest"},
    {"india", "indonesia", "indiana"},
    {"chile", "china"},
    {"oman", "amman"},
    {"tunis", "tunisia"},
    {"algeria", "algiers"},
    {"monaco", "morocco"},
    {"colombia", "columbia"},
    {"sweden", "switzerland"},
    {"swedish", "swiss"},
    {"dominica", "dominican"},
    {"lebanon", "libya"},
    {"serbia", "syria", "siberia"},
    {"romania", "rumelia"},
    {"georgia", "georgina"},
    {"macedonia", "macedon"},
    {"rwanda", "uganda"},
    {"bahrain", "bahamas"},
    {"turkey", "turkmenistan"},
    {"kazakhstan", "kyrgyzstan"},
    {"tajikistan", "pakistan"},
    {"salvador", "ecuador"},
    {"prussia", "russia"},
    {"persia", "prussia"},
    {"galicia", "galatia"},
    {"sumer", "sumatra"},
    {"wales", "whales"},
    {"danish", "dutch"},
    {"francis", "frances"},
    {"john", "joan", "jean"},
    // directions, days, months
    {"southeast", "southwest"},
    {"northeast", "northwest"},
    {"southeastern", "southwestern"},
    {"northeastern", "northwestern"},
    {"southern", "northern"},
    {"tuesday", "thursday"},
    {"saturday", "sunday"},
    {"june", "july"},
    {"left", "right"},
    {"interior", "inferior", "anterior", "ulterior"},
    {"superior", "interior"},
    {"medial", "median", "medium"},
    {"lateral", "literal"},
    {"proximal", "proximate"},
    {"abduction", "adduction"},
    {"abductor", "adductor"},
    {"longitude", "latitude", "altitude"},
    {"convex", "concave"},
    {"inhalation", "exhalation"},
    {"inspiration", "expiration", "aspiration", "respiration"},
    // life and medicine
    {"mitosis", "meiosis"},
    {"ureter", "urethra"},
    {"ilium", "ileum"},
    {"peroneal", "perineal", "peritoneal"},
    {"palpation", "palpitation"},
    {"perfusion", "profusion"},
    {"artery", "arteriole"},
    {"arterial", "arteriolar"},
    {"thymine", "thiamine", "thyamine"},
    {"adenine", "adenosine"},
    {"guanine", "guanosine"},
    {"cytosine", "cysteine", "cystine", "cytidine"},
    {"thyroid", "thymus", "steroid"},
    {"tyrosine", "threonine"},
    {"glycine", "glycerin", "glycerine"},
    {"glucagon", "glycogen"},
    {"glutamine", "glutamate"},
    {"asparagine", "arginine", "aspartate"},
    {"keratin", "carotene", "creatine", "creatinine", "keratine"},
    {"chromatin", "chromatid"},
    {"centromere", "centrosome", "centriole"},
    {"nucleus", "nucleolus"},
    {"nucleotide", "nucleoside"},
    {"ribosome", "lysosome", "liposome"},
    {"mucous", "mucus"},
    {"callous", "callus"},
    {"insulin", "inulin"},
    {"renin", "rennin"},
    {"heroin", "heroine"},
    {"larva", "lava"},
    {"transcription", "translation"},
    {"autotroph", "auxotroph"},
    {"phylum", "phloem"},
    {"xylem", "xylene"},
    {"pistil", "pistol"},
    {"flexion", "flexor"},
    {"afferent", "efferent"},
    {"systolic", "diastolic"},
    {"vagus", "vague"},
    {"humerus", "humerous", "humorous"},
    {"sulcus", "sulfur"},
    {"prophase", "metaphase"},
    {"prostate", "prostrate"},
    {"dysphagia", "dysphasia", "dysplasia"},
    {"malleus", "malleolus"},
    {"cellulose", "cellulase"},
    {"lipase", "lipose"},
    {"trypsin", "trypsinogen"},
    // matter, numbers, sky
    {"stalactite", "stalagmite"},
    {"silicon", "silicone"},
    {"fluorine", "fluoride", "chlorine", "florin"},
    {"magnesium", "manganese"},
    {"titanium", "tantalum"},
    {"thorium", "thulium"},
    {"curium", "cerium"},
    {"indium", "iridium"},
    {"radium", "radon", "radius", "radian"},
    {"yttrium", "ytterbium"},
    {"rhodium", "rhenium"},
    {"caesium", "cerium"},
    {"fission", "fusion"},
    {"reflection", "refraction"},
    {"reflect", "refract"},
    {"emission", "omission"},
    {"meteor", "meteorite", "meteoroid"},
    {"aphelion", "perihelion"},
    {"hyperbola", "hyperbole"},
    {"ellipse", "eclipse", "ellipsis"},
    {"vertex", "vortex"},
    {"cation", "anion"},
    {"proton", "photon"},
    {"neutron", "neuron", "neutrino"},
    {"ferric", "ferrous"},
    {"graphite", "graphene"},
    {"uranium", "uranus"},
    {"million", "billion", "trillion"},
    {"thirteen", "thirty"},
    {"ion", "iron"},
    // words of the school books
    {"affect", "effect"},
    {"principal", "principle"},
    {"stationary", "stationery"},
    {"complement", "compliment"},
    {"prescribe", "proscribe"},
    {"prescription", "proscription"},
    {"precede", "proceed"},
    {"persecute", "prosecute"},
    {"persecution", "prosecution"},
    {"adverse", "averse"},
    {"allusion", "illusion"},
    {"discreet", "discrete"},
    {"desert", "dessert"},
    {"council", "counsel"},
    {"censor", "censure", "sensor"},
    {"emigrant", "immigrant"},
    {"emigration", "immigration"},
    {"ordinance", "ordnance"},
    {"capitol", "capital"},
    {"marital", "martial"},
    {"marshal", "martial"},
    {"moral", "morale", "mortal"},
    {"causal", "casual"},
    {"calvary", "cavalry"},
    {"trial", "trail"},
    {"angel", "angle"},
    {"united", "untied"},
    {"sacred", "scared"},
    {"diary", "dairy"},
    {"silver", "sliver"},
    {"baron", "barren"},
    {"cannon", "canon"},
    {"corps", "corpse"},
    {"breath", "breathe"},
    {"quiet", "quite"},
    {"statue", "statute", "stature"},
    {"climatic", "climactic"},
    {"flagrant", "fragrant"},
    {"personal", "personnel"},
    {"human", "humane"},
    {"conscious", "conscience"},
    {"ingenious", "ingenuous"},
    {"amoral", "immoral"},
    {"eminent", "imminent", "immanent"},
    {"veracity", "voracity"},
    {"historic", "historian"},
    {"democrat", "democracy"},
    {"president", "precedent"},
    {"loose", "lose"},
    {"weather", "whether"},
    {"altar", "alter"},
    {"lightning", "lightening"},
    {"assent", "ascent"},
    {"descent", "dissent"},
    {"genes", "genus", "genius"},
    {"treaty", "treatise"},
    {"regime", "regimen", "regiment"}};

bool StartsWith(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}
bool EndsWith(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

constexpr std::size_t kShortestStem = 2;

void AddByPrefix(std::string_view word, std::vector<std::string>& terms) {
  for (const Group& group : kPrefixes)
    for (const std::string_view prefix : group)
      if (StartsWith(word, prefix) && word.size() >= prefix.size() + kShortestStem)
        for (const std::string_view other : group)
          if (other != prefix) terms.push_back(std::string(other) + std::string(word.substr(prefix.size())));
}

void AddByEnding(std::string_view word, std::vector<std::string>& terms) {
  for (const Group& group : kEndings)
    for (const std::string_view ending : group)
      if (EndsWith(word, ending) && word.size() >= ending.size() + kShortestStem)
        for (const std::string_view other : group)
          if (other != ending)
            terms.push_back(std::string(word.substr(0, word.size() - ending.size())) + std::string(other));
}

void AddLookAlikes(std::string_view word, std::vector<std::string>& terms) {
  for (const Group& group : kLookAlikes) {
    if (std::find(group.begin(), group.end(), word) == group.end()) continue;
    for (const std::string_view other : group)
      if (other != word) terms.emplace_back(other);
  }
}

}  // namespace

std::vector<std::string> TermsLike(std::string_view word) {
  std::vector<std::string> terms;
  AddByPrefix(word, terms);
  AddByEnding(word, terms);
  AddLookAlikes(word, terms);
  terms.erase(std::remove(terms.begin(), terms.end(), std::string(word)), terms.end());
  return terms;
}

}  // namespace lacuna
