#include "content/language/model/parser_features.h"

#include <algorithm>

namespace lacuna {
namespace {

constexpr unsigned kNoTag = 255, kRootTag = 254;

// A word in the state, or the lack of one.
struct Node {
  std::uint64_t w = 1;    // word
  unsigned t = kNoTag;    // tag
  unsigned l = kNoLabel;  // label of its arc, once it has one
  unsigned c = 255;       // field of meaning
};

class Reader {
 public:
  Reader(const TaggedForms& sentence, const ParserState& state) : sentence_(sentence), state_(state) {}

  Node operator()(int word) const {
    if (word == kNoWord) return {};
    if (word == state_.words()) return {2, kRootTag, kNoLabel, 254};
    const auto at = static_cast<std::size_t>(word);
    return {sentence_.words[at].lower, sentence_.tags[at], state_.label(word), sentence_.fields[at]};
  }

 private:
  const TaggedForms& sentence_;
  const ParserState& state_;
};

unsigned DistanceClass(int from, int to) {
  if (from == kNoWord || to == kNoWord) return 0;
  const int distance = to - from;
  return static_cast<unsigned>(distance <= 5 ? distance : distance <= 10 ? 6 : 7);
}

std::uint64_t PartOf(const TaggedForms& sentence, int word, std::uint64_t WordForm::*part) {
  if (word < 0 || word >= static_cast<int>(sentence.words.size())) return 3;
  return sentence.words[static_cast<std::size_t>(word)].*part;
}

}  // namespace

void ParserFeatures(const TaggedForms& sentence, const ParserState& state, FeatureList& f) {
  const Reader node(sentence, state);
  const int i0 = state.Stack(0), i1 = state.Stack(1), i2 = state.Stack(2);
  const int j0 = state.Buffer(0), j1 = state.Buffer(1), j2 = state.Buffer(2), j3 = state.Buffer(3);
  const Node s0 = node(i0), s1 = node(i1), s2 = node(i2), s3 = node(state.Stack(3));
  const Node b0 = node(j0), b1 = node(j1), b2 = node(j2), b3 = node(j3);
  const Node s0l = node(state.left(i0)), s0l2 = node(state.left2(i0)), s0r = node(state.right(i0)),
             s0r2 = node(state.right2(i0));
  const Node s1l = node(state.left(i1)), s1r = node(state.right(i1)), s1r2 = node(state.right2(i1));
  const Node b0l = node(state.left(j0)), b0l2 = node(state.left2(j0));
  const unsigned distance = DistanceClass(i0, j0), under = DistanceClass(i1, i0);
  const unsigned lefts0 = std::min(state.lefts(i0), 3U), rights0 = std::min(state.rights(i0), 3U);
  const unsigned lefts_b = std::min(state.lefts(j0), 3U), rights1 = std::min(state.rights(i1), 3U);
  const std::uint64_t set0 = state.child_labels(i0), set1 = state.child_labels(i1),
                      set_b = state.child_labels(j0);

  f.Clear();
  f.Add();
  // single words
  for (const Node& x : {s0, s1, s2, b0, b1, b2}) {
    f.Add(x.w);
    f.Add(x.t);
    f.Add(x.w, x.t);
  }
  f.Add(s3.t);
  f.Add(b3.t);
  f.Add(b3.w);

  // top and buffer
  f.Add(s0.w, b0.w);
  f.Add(s0.w, b0.t);
  f.Add(s0.t, b0.w);
  f.Add(s0.t, b0.t);
  f.Add(s0.w, s0.t, b0.t);
  f.Add(s0.t, b0.w, b0.t);
  f.Add(s0.w, b0.w, s0.t, b0.t);
  f.Add(s0.t, b0.t, b1.t);
  f.Add(s0.w, b0.t, b1.t);
  f.Add(s0.t, b0.w, b1.t);
  f.Add(s0.t, b0.t, b1.w);
  f.Add(b0.t, b1.t);
  f.Add(b0.w, b1.t);
  f.Add(b0.t, b1.w);
  f.Add(b0.w, b1.w);
  f.Add(b0.t, b1.t, b2.t);
  f.Add(b0.w, b1.t, b2.t);
  f.Add(s0.t, b0.t, b1.t, b2.t);
  f.Add(b0.t, b1.t, b2.t, b3.t);

  // the two on the stack
  f.Add(s1.w, s0.w);
  f.Add(s1.w, s0.t);
  f.Add(s1.t, s0.w);
  f.Add(s1.t, s0.t);
  f.Add(s1.w, s1.t, s0.t);
  f.Add(s1.t, s0.w, s0.t);
  f.Add(s2.t, s1.t, s0.t);
  f.Add(s2.t, s1.t, s0.t, b0.t);
  f.Add(s1.t, s0.t, b0.t);
  f.Add(s1.w, s0.t, b0.t);
  f.Add(s1.t, s0.w, b0.t);
  f.Add(s1.t, s0.t, b0.w);
  f.Add(s1.w, s0.w, b0.t);
  f.Add(s1.t, s0.t, b0.t, b1.t);
  f.Add(s1.t, b0.t);
  f.Add(s1.w, b0.w);
  f.Add(s1.w, b0.t);
  f.Add(s1.t, b0.w);
  f.Add(s2.t, s0.t);
  f.Add(s2.w, s0.t);
  f.Add(s2.t, b0.t);

  // children: tags and words
  f.Add(s0.t, s0l.t, b0.t);
  f.Add(s0.t, s0r.t, b0.t);
  f.Add(s0.t, s0l.t, s0l2.t);
  f.Add(s0.t, s0r.t, s0r2.t);
  f.Add(b0.t, b0l.t, b0l2.t);
  f.Add(b0.t, b0l.t, s0.t);
  f.Add(s1.t, s1l.t, s0.t);
  f.Add(s1.t, s1r.t, s0.t);
  f.Add(s1.t, s0.t, s0l.t);
  f.Add(s1.t, s0.t, s0r.t);
  f.Add(s0.t, b0.t, b0l.t, b0l2.t);
  f.Add(s1.t, s1r.t, s1r2.t);
  f.Add(s0l.w);
  f.Add(s0r.w);
  f.Add(b0l.w);
  f.Add(s1r.w);
  f.Add(s0.w, s0r.w);
  f.Add(s0.w, s0l.w);
  f.Add(b0.w, b0l.w);
  f.Add(s1.w, s0l.w);
  f.Add(s1.t, s0l.w, s0.t);
  f.Add(s1.w, s0l.w, s0.t);
  f.Add(s0.t, b0l.w, b0.t);
  f.Add(s0.t, s0r.w, b0.t);
  f.Add(s1.t, s1r.w, s0.t);

  // labels of the children
  for (const Node& x : {s0l, s0l2, s0r, s0r2, b0l, b0l2, s1l, s1r}) f.Add(x.l);
  f.Add(s0.t, s0l.l, s0l2.l);
  f.Add(s0.t, s0r.l, s0r2.l);
  f.Add(s0.w, s0l.l);
  f.Add(s0.w, s0r.l);
  f.Add(b0.t, b0l.l, b0l2.l);
  f.Add(b0.w, b0l.l);
  f.Add(s1.t, s1l.l, s1r.l);
  f.Add(s1.w, s1r.l);
  f.Add(s0.t, s0l.l, s0r.l, b0.t);
  f.Add(s1.t, s0.t, s0l.l);
  f.Add(s1.t, s0.t, s0r.l);
  f.Add(s1.t, s1r.l, s0.t);
  f.Add(s1.t, s1r.l, s0.t, s0l.l);
  f.Add(s0.t, b0.t, b0l.l);
  f.Add(s0.t, s0r.l, b0.t, b0l.l);
  f.Add(s0.t, set0);
  f.Add(s0.w, set0);
  f.Add(s0.t, b0.t, set0);
  f.Add(s0.t, s1.t, set0);
  f.Add(b0.t, set_b);
  f.Add(s0.t, b0.t, set_b);
  f.Add(s1.t, set1);
  f.Add(s1.t, s0.t, set1);
  f.Add(s1.w, set1);

  // how many children, how far apart
  f.Add(s0.t, lefts0);
  f.Add(s0.t, rights0);
  f.Add(s0.w, lefts0);
  f.Add(s0.w, rights0);
  f.Add(b0.t, lefts_b);
  f.Add(b0.w, lefts_b);
  f.Add(s1.t, rights1);
  f.Add(s1.w, rights1);
  f.Add(s0.t, distance);
  f.Add(s0.w, distance);
  f.Add(b0.t, distance);
  f.Add(b0.w, distance);
  f.Add(s0.t, b0.t, distance);
  f.Add(s0.w, b0.w, distance);
  f.Add(s1.t, s0.t, under);
  f.Add(s1.w, s0.t, under);
  f.Add(s1.t, s0.t, b0.t, under);
  f.Add(std::min<std::size_t>(state.stack_size(), 4), s0.t, b0.t);

  // fields of meaning, and the preposition that goes with the buffer's word
  f.Add(s0.c, b0.c);
  f.Add(s1.c, s0.c);
  f.Add(s0.w, b0.c);
  f.Add(s0.c, b0.w);
  f.Add(s1.w, s0.c);
  f.Add(s1.c, s0.w);
  f.Add(s0.c, b0.t);
  f.Add(s0.t, b0.c);
  f.Add(s1.c, s0.t, b0.t);
  f.Add(s1.t, s0.c, b0.t);
  f.Add(s0.w, b0l.w);
  f.Add(s1.w, b0l.w);
  f.Add(s1.t, s0.t, b0l.w);
  f.Add(s0.w, b0l.w, b0.c);
  f.Add(s1.w, b0l.w, b0.c);
  f.Add(s0.c, b0l.w, b0.c);
  f.Add(s1.c, b0l.w, b0.c);
  f.Add(s1.c, s0.c, b0l.w);
  f.Add(s1.w, s0l.w, s0.c);
  f.Add(s1.c, s0l.w, s0.c);
  f.Add(s1.c, s0l.w, b0.t);

  // endings for words seen rarely
  for (const int x : {i0, i1, j0}) f.Add(PartOf(sentence, x, &WordForm::shape));
  const auto ending = [&](int x) {
    return x < 0 || x >= static_cast<int>(sentence.words.size())
               ? 3
               : sentence.words[static_cast<std::size_t>(x)].suffix[2];
  };
  f.Add(ending(i0), b0.t);
  f.Add(ending(j0), s0.t);
  f.Add(ending(i1), s0.t);
  f.Add(ending(i0), s1.t);
}

}  // namespace lacuna
