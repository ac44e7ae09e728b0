#include <array>

#include "content/questions/writer.h"

namespace lacuna {
namespace {

constexpr std::array<Writer, 5> kWriters = {WriteMultipleChoice, WriteShortAnswer, WriteCloze, WriteTrueFalse,
                                            WriteOrdering};

}  // namespace

std::span<const Writer> Writers() { return kWriters; }

}  // namespace lacuna
