#include "content/language/syntax.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

#include "content/language/lemma.h"
#include "content/language/tree_repair.h"

namespace lacuna {
namespace {

// A sentence is read without a look at the others, so several threads share them.
constexpr std::size_t kMostReaders = 4;
constexpr std::size_t kFewestForReader = 8;  // sentences that are worth a thread

std::vector<std::string_view> FormsOfTokens(std::string_view text, const Sentence& sentence) {
  std::vector<std::string_view> forms;
  forms.reserve(sentence.tokens.size());
  for (const Token& token : sentence.tokens) forms.push_back(token.span.In(text));
  return forms;
}

// "NOUN NN" → the universal tag and the Penn tag.
void SetTags(const std::string& pair, Token& token) {
  const std::size_t blank = pair.find(' ');
  token.upos = ParseUpos(std::string_view(pair).substr(0, blank));
  token.xpos = pair.substr(blank + 1);
}

void ReadSentence(std::string_view text, Sentence& sentence, const Lexicon& lexicon,
                  const LanguageModel& model) {
  const std::vector<std::string_view> forms = FormsOfTokens(text, sentence);
  const std::vector<WordForm> words = FormsOf(forms, model.lexicon());
  const std::vector<TagId> tags = model.tagger().Tag(words);
  const std::vector<std::uint8_t> fields = model.tagger().Fields(words, tags);
  const std::vector<Arc> arcs = model.parser().Parse({words, tags, fields});
  for (std::size_t i = 0; i < forms.size(); ++i) {
    Token& token = sentence.tokens[i];
    SetTags(model.tagger().tags()[tags[i]], token);
    token.lemma = LemmaOf(forms[i], token.upos, token.xpos, lexicon);
    token.head = arcs[i].head == static_cast<int>(forms.size()) ? -2 : arcs[i].head;
    token.relation = model.parser().labels()[arcs[i].label];
    token.margin = arcs[i].margin;
  }
  RepairTree(text, sentence);
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const double margin = sentence.tokens[i].margin;
    sentence.parse_margin = i == 0 ? margin : std::min(sentence.parse_margin, margin);
  }
}

}  // namespace

void ReadSyntax(std::string_view text, std::vector<Sentence>& sentences, const Lexicon& lexicon,
                const LanguageModel& model) {
  const std::size_t readers = std::min<std::size_t>(
      {kMostReaders, std::thread::hardware_concurrency(), sentences.size() / kFewestForReader});
  std::atomic<std::size_t> next = 0;
  const auto read = [&] {
    for (std::size_t s = next++; s < sentences.size(); s = next++)
      ReadSentence(text, sentences[s], lexicon, model);
  };
  std::vector<std::future<void>> others;
  for (std::size_t i = 1; i < readers; ++i) others.push_back(std::async(std::launch::async, read));
  read();
  for (std::future<void>& other : others) other.get();
}

}  // namespace lacuna
