#include "content/language/plain_reading.h"

#include <algorithm>
#include <map>
#include <utility>

#include "content/language/pieces.h"
#include "content/language/plain_sentences.h"

namespace lacuna {
namespace {}  // namespace

PlainReading::PlainReading(const Article& of)
    : article(of), lexicon(of.language), numbers(lexicon), dates(lexicon) {
  for (std::size_t index = 0; index < article.blocks.size(); ++index) {
    const Block& block = article.blocks[index];
    for (const Span piece : PiecesOf(article, block)) {
      for (const Span sentence : SplitPlainSentences(article.text, piece, lexicon)) {
        sentences.push_back(sentence);
        blocks.push_back(index);
      }
    }
  }
  lines = BreakIntoLines(article.text, sentences, lexicon);
  for (const PlainLine& line : lines) taken.emplace_back(line.size(), false);
}

bool PlainReading::IsFree(std::size_t line, std::size_t first, std::size_t end) const {
  for (std::size_t i = first; i < end; ++i)
    if (taken[line][i]) return false;
  return true;
}

PlainMention& PlainReading::Add(MentionType type, std::size_t line, std::size_t first, std::size_t end) {
  PlainMention mention;
  mention.type = type;
  mention.sentence = line;
  mention.first = first;
  mention.end = end;
  mention.span = {lines[line][first].span.begin, lines[line][end - 1].span.end};
  mention.text = mention.span.In(article.text);
  for (std::size_t i = first; i < end; ++i) taken[line][i] = true;
  mentions.push_back(std::move(mention));
  return mentions.back();
}

std::span<const PlainMention> PlainReading::MentionsOf(std::size_t line) const {
  const auto begin = std::partition_point(mentions.begin(), mentions.end(),
                                          [&](const PlainMention& m) { return m.sentence < line; });
  const auto end =
      std::partition_point(begin, mentions.end(), [&](const PlainMention& m) { return m.sentence == line; });
  return {begin, end};
}

std::size_t PlainReading::CountWords() const {
  std::size_t count = 0;
  for (const PlainLine& line : lines) count += line.CountWords();
  return count;
}

PlainReading ReadPlain(const Article& article) {
  PlainReading reading(article);
  FindPlainValues(reading);
  FindPlainNames(reading);
  FindPlainTerms(reading);
  std::sort(reading.mentions.begin(), reading.mentions.end(),
            [](const PlainMention& a, const PlainMention& b) { return a.span.begin < b.span.begin; });
  return reading;
}

Document DocumentOf(const PlainReading& reading) {
  Document document;
  document.language = reading.article.language;
  for (std::size_t i = 0; i < reading.lines.size(); ++i) {
    Sentence sentence;
    sentence.span = reading.sentences[i];
    sentence.block = reading.blocks[i];
    for (const PlainWord& word : reading.lines[i].words()) {
      Token token;
      token.span = word.span;
      token.lemma = word.stem;
      token.upos = word.word ? Upos::x : word.digits ? Upos::num : Upos::punct;
      sentence.tokens.push_back(std::move(token));
    }
    document.sentences.push_back(std::move(sentence));
  }
  std::map<std::pair<MentionType, std::string>, std::size_t> chains;
  for (const PlainMention& found : reading.mentions) {
    Mention mention;
    mention.type = found.type;
    mention.sentence = found.sentence;
    mention.span = found.span;
    mention.text = found.text;
    mention.normal = found.normal;
    if (found.number) mention.value = found.number->value;
    const auto [chain, fresh] = chains.emplace(std::pair(found.type, found.normal), document.chains.size());
    if (fresh) document.chains.push_back({found.type, found.text, {}, "", {}});
    mention.chain = chain->second;
    document.chains[mention.chain].mentions.push_back(document.mentions.size());
    document.mentions.push_back(std::move(mention));
  }
  return document;
}

}  // namespace lacuna
