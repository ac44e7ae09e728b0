#include "content/language/tag_sequence.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace lacuna {
namespace {

// "A: B n C m" adds n/10 when B follows A. Positive = likely, unlisted = 0. Several
// tags before the colon share the line. "*" before the colon is any tag.
constexpr std::string_view kPairs = R"(
start: DT 12 PRP 12 NNP 8 IN 6 RB 5 WRB 3 WP 3 JJ 3 NNS 2 NN 0 CC 3 VB -8 VBP -22 VBZ -22 VBD -22 VBN -8 MD -12 POS -40 TO -6 EX 6 RP -30
DT: NN 18 JJ 15 NNS 6 NNP 8 NNPS 2 CD 2 JJS 8 JJR 2 RBS 6 RB -8 RBR -4 VBN 0 VBG -6 VB -30 VBP -35 VBZ -14 VBD -25 MD -22 IN -18 TO -25 DT -18 PRP -25 PRP$ -15 CC -22 POS -30 RP -30 WDT -20 WP -15 EX -30
PDT: DT 25 PRP$ 15 NN -10 IN -20 VB -20
PRP$: NN 20 NNS 14 JJ 13 NNP 2 JJS 5 CD 3 RB -10 VBG -4 VBN -4 VB -35 VBP -35 VBZ -20 VBD -30 MD -25 IN -22 TO -25 DT -30 PRP -30 CC -25 POS -30 RP -30
JJ: NN 18 NNS 14 JJ 2 NNP 0 CC 0 IN 2 TO 2 comma 0 CD -4 VB -24 VBP -22 VBZ -16 VBD -20 MD -12 DT -18 PRP -14 PRP$ -18 RB -10 VBG -4 VBN -8 POS -20 WDT -8 RP -20 EX -20
JJR: NN 10 NNS 10 IN 8 JJ 2 VB -20 VBP -18 VBD -16 VBZ -16 DT -12
JJS: NN 12 NNS 10 JJ 4 IN 4 VB -20 VBP -18 VBD -14 VBZ -12 DT -12 CD 2
NN: IN 9 NN 4 NNS 3 VBZ 4 VBD 6 MD 6 POS 10 CC 4 TO 4 WDT 4 VBN 1 VBG 0 JJ -13 NNP -9 VBP -22 VB -22 DT -12 PRP -10 PRP$ -16 CD -6 RB -1 EX -18 RP -8
NNS: IN 10 VBP 12 VBD 8 MD 8 CC 6 TO 4 WDT 5 VBN 3 VBG 1 RB 0 POS 5 NN -12 NNS -14 JJ -9 VBZ -18 VB -14 DT -10 PRP -6 NNP -10 PRP$ -14 CD -8 RP -8
NNP: NNP 14 NNPS 4 POS 12 VBZ 6 VBD 9 MD 6 CC 6 IN 4 NN 1 NNS -1 CD 2 VBP -20 VB -20 JJ -10 DT -14 PRP -14 PRP$ -16 RB -2 VBN -2 VBG -4 TO 0 WP 2 WDT 1 RP -16
NNPS: VBP 10 VBD 8 MD 8 IN 6 CC 6 NN -6 VBZ -8 VB -12 JJ -10 DT -12 POS 4
CD: NNS 18 NN 12 JJ 2 CD 4 IN 2 CC 2 NNP 2 VB -22 VBP -14 VBZ -16 VBD -10 DT -18 PRP -16 TO 2 RB -6 VBN -6 MD -8 POS -14
RB: VB 6 VBD 5 VBN 7 VBZ 4 VBP 4 VBG 4 JJ 8 RB 4 IN 1 MD 0 NN -12 NNS -11 NNP -8 DT 0 PRP 0 CD 2 TO 0 RBR 2 JJR 4 POS -25 CC -3
RBR: JJ 16 RB 8 IN 4 NN -12 NNS -10 VB -8 DT -6 VBN 3
RBS: JJ 18 RB 6 VBN 2 NN -12 NNS -10 IN -8
PRP: VBD 15 VBP 14 VBZ 11 MD 14 VB -9 RB 5 IN 0 TO 2 VBG -4 VBN -5 NN -19 NNS -20 JJ -9 NNP -12 DT -4 PRP -8 CC -4 POS -25 CD -8 RP 2
EX: VBZ 25 VBP 25 VBD 25 MD 18 VB -10 NN -25 RB 0 IN -20 JJ -20 VBN -20
WDT: VBD 14 VBZ 14 VBP 12 MD 14 PRP 8 DT 8 NNP 4 NNS 3 NN 0 RB 3 VB -20 VBN -14 VBG -14 IN -3 JJ -2 POS -30
WP: VBD 14 VBZ 14 VBP 10 MD 12 PRP 10 DT 8 NNP 5 RB 4 VB -20 VBN -14 NN -3 POS -30
WP$: NN 20 NNS 14 JJ 12 VB -25 VBD -25 VBZ -20 DT -30
WRB: PRP 12 DT 10 TO 6 JJ 5 RB 2 VBZ 3 VBD 3 VBP 3 MD 4 NNP 6 NN 0 NNS 3 VB -18 VBG 3 VBN 0
MD: VB 30 RB 12 PRP 2 NN -25 NNS -22 JJ -16 VBD -30 VBN -22 VBZ -30 VBP -30 VBG -25 DT -10 IN -10 NNP -8 TO -20 POS -30
TO: VB 30 RB -1 VBG -30 VBD -40 VBN -25 VBZ -40 VBP -40 NN -24 NNS -30 JJ -22 DT -40 PRP -40 PRP$ -40 NNP -22 CD -22 IN -22 CC -14 WP -20 WDT -20 comma -10 stop -10 JJR -20 POS -40 EX -30
VB: DT 12 PRP 9 PRP$ 8 IN 6 JJ 4 NN 2 NNS 6 RP 6 TO 6 RB 4 VBN 3 NNP 6 VBG 1 CD 2 WP 2 WDT 0 VB -10 VBD -20 VBZ -20 VBP -20 MD -18 POS -35 CC 0
VBP: DT 9 PRP 5 PRP$ 5 IN 5 JJ 5 RB 7 VBG 5 VBN 6 NNS 3 NN 0 TO 6 RP 3 NNP 3 VB -14 VBP -20 VBD -18 VBZ -18 MD -16 POS -35
VBZ: DT 11 PRP 3 PRP$ 4 IN 6 JJ 5 RB 7 VBG 5 VBN 6 NNS 1 NN 0 TO 6 RP 3 NNP 3 VB -16 VBP -20 VBD -16 VBZ -18 MD -16 POS -35
VBD: DT 11 PRP 5 PRP$ 6 IN 8 JJ 3 RB 6 VBG 2 VBN 7 NNS 2 NN 0 TO 6 RP 5 NNP 5 VB -16 VBP -22 VBD -14 VBZ -20 MD -18 POS -35 CD 3
VBG: DT 10 PRP$ 7 PRP 3 IN 6 NN 5 NNS 6 JJ 4 RP 4 TO 4 NNP 5 RB 2 VB -18 VBD -18 VBZ -14 VBP -16 MD -14 POS -20 VBN 0
VBN: IN 14 TO 7 RB 3 DT 1 comma 3 stop 3 NN 1 NNS 1 RP 4 VBN -4 VBG -1 PRP -6 VB -20 VBD -16 VBZ -14 VBP -14 MD -14 POS -30 JJ -3 NNP 0
IN: DT 16 NN 5 NNS 7 NNP 11 PRP 6 PRP$ 10 JJ 6 CD 6 VBG 7 WDT 5 WP 4 RB -4 IN -8 VB -30 VBP -28 VBZ -24 VBD -24 MD -24 VBN -7 TO -28 CC -16 POS -35 EX -2 RP -25 comma -12 stop -12
RP: DT 8 IN 8 PRP$ 6 TO 4 NN 0 NNS 3 comma 4 stop 6 VB -18 VBD -14 VBZ -16 VBP -16 CC 2 PRP -4
CC: NN 4 NNS 4 NNP 6 DT 5 JJ 4 VB 4 VBD 3 VBZ 2 VBP 2 VBN 2 VBG 3 PRP 4 RB 3 IN 3 CD 2 MD 0 PRP$ 3 CC -16 POS -35 RP -20 stop -10
POS: NN 18 NNS 12 JJ 12 NNP 8 CD 2 JJS 6 RB -12 VBG -3 VBN -6 VB -30 VBP -30 VBZ -20 VBD -25 MD -20 DT -25 PRP -25 IN -14 TO -20 CC -12
comma: CC 8 DT 5 WDT 6 WP 4 NNP 5 PRP 5 RB 4 IN 5 VBG 4 VBD 0 VBZ -1 VBP -3 NN 0 NNS 1 JJ 1 CD 2 VBN 2 VB -9 MD -2 POS -40 RP -20 TO -1
colon: DT 5 NNP 5 CD 4 NN 2 NNS 2 PRP 4 RB 2 VB -4 VBP -8 VBZ -10 VBD -8 IN 3 POS -30
stop: DT 5 PRP 5 NNP 5
hyphen: NN 8 JJ 5 VBN 10 VBG 7 NNP 4 NNS 2 CD 2 IN 2 RB -3 VB -10 VBD -14 VBP -16 VBZ -16 DT -8 PRP -14 MD -14
open_quote: PRP 6 DT 6 NN 3 NNP 5 RB 3 VB 0 VBZ -8 VBP -10 VBD -8 POS -30 VBG 2 JJ 3
close_quote: VBD 6 VBZ 5 IN 4 NN 2 CC 4 PRP 3 NNP 3 DT 2 POS -20 VBP 0
open_bracket: NN 4 NNP 6 CD 6 DT 3 IN 3 VB -6
close_bracket: VBD 4 VBZ 4 IN 5 CC 4 VBP 2 NN 0
dollar: CD 30 NN -10
)";

using PairTable = std::array<std::array<double, kPennTags>, kPennTags>;

Penn ParseKey(std::string_view name) {
  if (name == "start") return Penn::start;
  if (name == "comma") return Penn::comma;
  if (name == "colon") return Penn::colon;
  if (name == "stop") return Penn::stop;
  if (name == "hyphen") return Penn::hyphen;
  if (name == "dollar") return Penn::dollar;
  if (name == "open_quote") return Penn::open_quote;
  if (name == "close_quote") return Penn::close_quote;
  if (name == "open_bracket") return Penn::open_bracket;
  if (name == "close_bracket") return Penn::close_bracket;
  return ParsePenn(name);
}

void ParseLine(std::string_view line, PairTable& table) {
  const std::size_t colon = line.find(':');
  const auto row = static_cast<std::size_t>(ParseKey(line.substr(0, colon)));
  Penn tag = Penn::start;
  for (std::size_t at = colon + 1; at < line.size();) {
    const std::size_t begin = line.find_first_not_of(' ', at);
    if (begin == std::string_view::npos) break;
    at = std::min(line.find(' ', begin), line.size());
    const std::string_view field = line.substr(begin, at - begin);
    int tenths = 0;
    if (std::from_chars(field.data(), field.data() + field.size(), tenths).ec == std::errc())
      table[row][static_cast<std::size_t>(tag)] = tenths / 10.0;
    else
      tag = ParseKey(field);
  }
}

PairTable ParseTable() {
  PairTable table{};
  for (std::size_t at = 1; at < kPairs.size();) {
    const std::size_t end = kPairs.find('\n', at);
    ParseLine(kPairs.substr(at, end - at), table);
    at = end + 1;
  }
  return table;
}

struct Step {
  double score = 0;
  std::size_t before = 0;  // which tag of the word before
};

}  // namespace

std::vector<Penn> BestTags(const std::vector<std::vector<TagWeight>>& words) {
  static const PairTable kTable = ParseTable();
  const auto pair = [&](Penn a, Penn b) {
    return kTable[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)];
  };
  std::vector<std::vector<Step>> steps(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (const TagWeight& candidate : words[i]) {
      Step best{-1e9, 0};
      if (i == 0) best.score = pair(Penn::start, candidate.tag);
      for (std::size_t k = 0; i > 0 && k < words[i - 1].size(); ++k) {
        const double score = steps[i - 1][k].score + pair(words[i - 1][k].tag, candidate.tag);
        if (score > best.score) best = {score, k};
      }
      best.score += std::log(candidate.weight + 1e-6);
      steps[i].push_back(best);
    }
  }
  std::vector<Penn> tags(words.size(), Penn::NN);
  if (words.empty()) return tags;
  std::size_t choice = 0;
  for (std::size_t k = 1; k < steps.back().size(); ++k)
    if (steps.back()[k].score > steps.back()[choice].score) choice = k;
  for (std::size_t i = words.size(); i-- > 0;) {
    tags[i] = words[i][choice].tag;
    choice = steps[i][choice].before;
  }
  return tags;
}

}  // namespace lacuna
