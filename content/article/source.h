// How a source is called in a sentence to the user.
#pragma once

#include <string>
#include <string_view>

namespace lacuna {

// The name of a sample begins with this; ReadArticle marks such an article is_sample.
constexpr std::string_view kSamplePrefix = "lacuna:samples/";

// "-" → "Standard input", "pasted text" → "The pasted text", else the name itself.
std::string Subject(std::string_view source_name);

// "harbour_lights-2.txt" → "Harbour lights 2"; "" for "-", pasted text and names without letters.
std::string TitleFromName(std::string_view source_name);

}  // namespace lacuna
