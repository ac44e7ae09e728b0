// Words cut down to what their forms share, by libstemmer (Snowball).
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace lacuna {

// One thread at a time.
class Stemmer {
 public:
  // `algorithm`: "german", "russian", …; "" or an unknown one leaves every word as it is.
  explicit Stemmer(std::string_view algorithm);
  ~Stemmer();
  Stemmer(const Stemmer&) = delete;

  std::string StemOf(const std::string& folded) const;

 private:
  struct Release {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Release> stemmer_;
};

}  // namespace lacuna
