#include "content/language/model/tagger_features.h"

namespace lacuna {
namespace {

const WordForm& OutsideForm() {
  static const WordForm form;
  return form;
}

}  // namespace

void TaggerFeatures(std::span<const WordForm> words, std::span<const TagId> tags, std::size_t i,
                    FeatureList& features) {
  const auto word = [&](std::ptrdiff_t offset) -> const WordForm& {
    const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(i) + offset;
    return at < 0 || at >= static_cast<std::ptrdiff_t>(words.size()) ? OutsideForm()
                                                                     : words[static_cast<std::size_t>(at)];
  };
  const auto tag = [&](std::size_t back) { return i < back ? 255U : static_cast<unsigned>(tags[i - back]); };
  const WordForm &w = word(0), &p = word(-1), &pp = word(-2), &n = word(1), &nn = word(2);
  const unsigned t1 = tag(1), t2 = tag(2);

  features.Clear();
  features.Add();
  features.Add(w.lower);
  features.Add(w.exact);
  features.Add(w.shape);
  features.Add(w.shape, i == 0);
  for (const std::uint64_t suffix : w.suffix) features.Add(suffix);
  features.Add(w.prefix[0]);
  features.Add(w.prefix[1]);
  features.Add(w.prefix[2]);
  features.Add(w.hyphen);
  features.Add(w.quote, w.closes);

  features.Add(t1);
  features.Add(t2);
  features.Add(t1, t2);
  features.Add(t1, w.lower);
  features.Add(t1, w.suffix[2]);
  features.Add(t1, t2, w.lower);
  features.Add(t1, w.shape);
  features.Add(t1, n.lower);
  features.Add(t1, w.suffix[1], n.suffix[1]);
  features.Add(t1, w.lower, n.lower);

  features.Add(p.lower);
  features.Add(pp.lower);
  features.Add(n.lower);
  features.Add(nn.lower);
  features.Add(p.lower, w.lower);
  features.Add(w.lower, n.lower);
  features.Add(n.lower, nn.lower);
  features.Add(pp.lower, p.lower);
  features.Add(p.lower, n.lower);
  features.Add(p.shape, w.shape);
  features.Add(w.shape, n.shape);
  features.Add(p.shape, w.shape, n.shape);
  features.Add(p.suffix[2]);
  features.Add(n.suffix[2]);
  features.Add(n.suffix[1], w.suffix[1]);
  features.Add(n.suffix[2], w.suffix[2]);
  features.Add(nn.suffix[2]);
  features.Add(w.suffix[3], i == 0, w.capital);
  features.Add(w.lower, n.suffix[2]);
  features.Add(w.lower, i == 0, n.capital);
  features.Add(w.capital, p.capital, n.capital, w.suffix[0]);

  const auto kind = [](const WordForm& form) { return form.senses.bits & 63U; };
  features.Add(kind(w));
  features.Add(t1, kind(w));
  features.Add(kind(p), kind(w));
  features.Add(kind(w), kind(n));
  features.Add(t1, kind(w), kind(n));
  features.Add(kind(w), w.shape, i == 0);
  features.Add(kind(w), w.suffix[1]);
  features.Add(kind(w), w.suffix[2]);
  features.Add(t1, kind(w), w.suffix[1]);
  features.Add(kind(n), kind(nn));
  features.Add(w.lower, kind(n));
  features.Add(w.senses.noun_field(), w.shape);
  features.Add(w.senses.noun_field(), w.senses.verb_field(), t1);
}

}  // namespace lacuna
