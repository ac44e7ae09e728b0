#include "content/language/penn.h"

namespace lacuna {
namespace {

constexpr std::array<std::string_view, kPennTags> kNames = {
    "",    "NN",  "NNS", "NNP", "NNPS", "JJ",  "JJR", "JJS",   "RB",    "RBR",  "RBS", "VB",  "VBD",
    "VBG", "VBN", "VBP", "VBZ", "MD",   "TO",  "IN",  "DT",    "PDT",   "CC",   "CD",  "PRP", "PRP$",
    "WP",  "WP$", "WDT", "WRB", "EX",   "POS", "RP",  "UH",    "FW",    "SYM",  "LS",  "ADD", "AFX",
    "GW",  "$",   ",",   ".",   ":",    "``",  "''",  "-LRB-", "-RRB-", "HYPH", "NFP"};

}  // namespace

std::string_view Name(Penn tag) { return kNames[static_cast<std::size_t>(tag)]; }

Penn ParsePenn(std::string_view name) {
  for (std::size_t i = 1; i < kPennTags; ++i)
    if (kNames[i] == name) return static_cast<Penn>(i);
  return Penn::start;
}

}  // namespace lacuna
