#include "content/language/training/evaluate.h"

#include <fmt/core.h>

namespace lacuna {
namespace {

bool IsSubject(const std::string& relation) { return relation == "nsubj" || relation == "nsubj:pass"; }

bool IsAuxiliary(const std::string& relation) {
  return relation == "aux" || relation == "aux:pass" || relation == "cop";
}

// Whether `verb` is the gold head itself or one of its auxiliaries.
bool InVerbGroup(const TreebankSentence& gold, int verb, int head) {
  if (verb == head) return true;
  if (verb < 0) return false;
  const TreebankWord& word = gold[static_cast<std::size_t>(verb)];
  return word.head == head && IsAuxiliary(word.relation);
}

double Share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

double TreeScore::SubjectF1() const {
  return subjects + found_subjects == 0
             ? 0
             : 2.0 * static_cast<double>(right_subjects) / static_cast<double>(subjects + found_subjects);
}

std::string TreeScore::Line(const std::string& name) const {
  return fmt::format(
      "{}: {} words, XPOS {:.2f}, UPOS {:.2f}, lemmas {:.2f}, UAS {:.2f}, LAS {:.2f}, nominal subjects F1 "
      "{:.3f}",
      name, words, Share(tags, words), Share(universal, words), Share(lemmas, words), Share(heads, arcs),
      Share(labelled, arcs), SubjectF1());
}

void AddScore(const TreebankSentence& gold, const TreebankSentence& found, TreeScore& score) {
  for (std::size_t i = 0; i < gold.size(); ++i) {
    const TreebankWord &want = gold[i], &have = found[i];
    ++score.words;
    score.tags += want.xpos == have.xpos ? 1 : 0;
    score.universal += want.upos == have.upos ? 1 : 0;
    score.lemmas += want.lemma == have.lemma ? 1 : 0;
    score.subjects += IsSubject(want.relation) ? 1 : 0;
    score.found_subjects += IsSubject(have.relation) ? 1 : 0;
    score.right_subjects +=
        IsSubject(want.relation) && IsSubject(have.relation) && InVerbGroup(gold, have.head, want.head) ? 1
                                                                                                        : 0;
    if (want.relation == "punct") continue;
    ++score.arcs;
    score.heads += want.head == have.head ? 1 : 0;
    score.labelled += want.head == have.head && want.relation == have.relation ? 1 : 0;
  }
}

bool IsExpository(const std::string& document) {
  for (const char* genre : {"news", "bio", "interview", "voyage", "textbook", "academic"})
    if (document.rfind(std::string("gum/GUM_") + genre + "_", 0) == 0) return true;
  return false;
}

}  // namespace lacuna
