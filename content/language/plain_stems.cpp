#include "content/language/plain_stems.h"

#include <libstemmer.h>

namespace lacuna {

void Stemmer::Release::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

Stemmer::Stemmer(std::string_view algorithm)
    : stemmer_(algorithm.empty() ? nullptr : sb_stemmer_new(std::string(algorithm).c_str(), "UTF_8")) {}

Stemmer::~Stemmer() = default;

std::string Stemmer::StemOf(const std::string& folded) const {
  if (!stemmer_) return folded;
  const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(folded.data()),
                                          static_cast<int>(folded.size()));
  if (stem == nullptr) return folded;
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

}  // namespace lacuna
