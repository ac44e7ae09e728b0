#include <algorithm>

#include "tests/content/facts/reading_support.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// "speaker: words", of every quotation that was found, one a line.
std::string SpeechesIn(const ReadText& read) {
  std::string out;
  for (const Finding& finding : read.findings)
    if (finding.proposition && !finding.proposition->speaker.empty())
      out += finding.proposition->speaker + ": " +
             std::string(finding.proposition->quoted.In(read.article.text)) + "\n";
  return out;
}

}  // namespace

TEST_CASE("A quotation belongs to whoever its sentence says", "[content][facts]") {
  CHECK(SpeechesIn(ReadText("“The harbor has closed to all larger ships,” said Mary Holt.")) ==
        "Mary Holt: The harbor has closed to all larger ships,\n");
}

TEST_CASE("One pair of marks has one speaker, and what follows it as well", "[content][facts]") {
  const ReadText read(
      "“The harbor has closed to all larger ships. The fishermen sold their boats in spring,” said Mary "
      "Holt. “The "
      "school has only twelve children now.”");
  CHECK(SpeechesIn(read) ==
        "Mary Holt: The harbor has closed to all larger ships.\n"
        "Mary Holt: The fishermen sold their boats in spring,\n"
        "Mary Holt: The school has only twelve children now.\n");
  // The sentence that names the speaker is evidence, too.
  const auto first = std::find_if(read.findings.begin(), read.findings.end(), [](const Finding& finding) {
    return finding.proposition && !finding.proposition->speaker.empty();
  });
  REQUIRE(first != read.findings.end());
  REQUIRE(first->fact.evidence.size() == 2);
  CHECK(first->fact.evidence[1].In(read.article.text).find("said Mary Holt") != std::string_view::npos);
}

TEST_CASE("Words of nobody, questions and words that point outside are no speech", "[content][facts]") {
  CHECK(SpeechesIn(ReadText("“The harbor has closed to all larger ships,” said a fisherman.")).empty());
  CHECK(SpeechesIn(ReadText("“Who has closed the harbor to all larger ships?” said Mary Holt.")).empty());
  CHECK(SpeechesIn(ReadText("“It has closed to all of the larger ships,” said Mary Holt.")).empty());
}

}  // namespace lacuna
