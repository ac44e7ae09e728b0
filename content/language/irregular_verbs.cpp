#include "content/language/irregular_verbs.h"

#include "content/language/word_set.h"

namespace lacuna {

PastForm IrregularPast(std::string_view word) {
  static const WordSet kPast(
      "arose awoke bore became began bit blew broke chose came did drew drank drove ate fell flew forbade "
      "forgot forgave "
      "froze gave went grew hid knew lay ran rode rang rose saw shook shrank sang sank spoke sprang stank "
      "stole strode "
      "swore swam took tore threw trod underwent undertook woke wore wove wrote withdrew overcame overthrew "
      "overtook "
      "mistook foresaw outgrew oversaw arose was were undid redrew rewrote arose slew strove throve foretook "
      "partook "
      "forsook bade outran overran befell");
  static const WordSet kParticiple(
      "arisen awoken borne born begun bitten blown broken chosen done drawn drunk driven eaten fallen flown "
      "forbidden "
      "forgotten forgiven frozen given gone grown hidden known lain ridden rung risen seen shaken shrunk "
      "sung sunk spoken "
      "sprung stunk stolen stridden sworn swum taken torn thrown trodden undergone undertaken woken worn "
      "woven written "
      "withdrawn overthrown overtaken mistaken foreseen outgrown overseen undone redrawn rewritten been "
      "shown proven sewn "
      "sown mown swollen hewn slain striven beaten gotten stricken forsaken befallen laden outdone");
  static const WordSet kBoth(
      "bent bound bled bred brought built burnt bought caught clung crept dealt dug dreamt felt fed fought "
      "found fled "
      "flung got ground hung had heard held kept knelt laid led leant leapt learnt left lent lit lost made "
      "meant met "
      "misled misunderstood outbid overheard paid rebuilt remade retold said sought sold sent shod shot "
      "slept slid slung "
      "spent spilt spun spat spoilt stood stuck stung struck strung swept swung taught told thought "
      "understood upheld "
      "withheld withstood won wound wrung sat undersold resold wept unwound bade sped overheard outsold "
      "foretold shone "
      "dwelt slit repaid relaid mislaid sunk held beheld rethought clad spelt smelt outshone");
  static const WordSet kUnchanged(
      "put cut set let hit cost shut hurt read spread cast broadcast forecast burst bet bid split quit rid "
      "shed thrust "
      "upset beset reset offset wed knit slit typeset telecast recast fit");
  static const WordSet kBaseAndParticiple("come become run overcome overrun outrun beat");
  if (kPast.Has(word)) return PastForm::past;
  if (kParticiple.Has(word)) return PastForm::participle;
  if (kBoth.Has(word)) return PastForm::past_and_participle;
  if (kUnchanged.Has(word)) return PastForm::base_and_past;
  return kBaseAndParticiple.Has(word) ? PastForm::base_and_participle : PastForm::none;
}

}  // namespace lacuna
