// What a fuzzer feeds, and the corpus replays: each takes any bytes and aborts, with a word of why, when a
// promise is broken. The ten-line entries beside this file give them to libFuzzer (./dev fuzz).
#pragma once

#include <string_view>

namespace lacuna {

void FuzzHtml(std::string_view bytes);      // a web page → Article
void FuzzDocument(std::string_view bytes);  // first byte: which part of which document the rest is → Article
void FuzzText(std::string_view bytes);      // text or Markdown → Article → draft
void FuzzModel(std::string_view bytes);  // first byte "f": a model file; else a section of one → the model

}  // namespace lacuna
