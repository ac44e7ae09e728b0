// What the styles of a Word document mean.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "content/article/xml.h"

namespace lacuna {

enum class DocxRole { body, title, heading, list_item, quotation, caption, left_out };

struct DocxStyle {
  DocxRole role = DocxRole::body;
  int level = 0;  // of a heading or list item, from 1
};

class DocxStyles {
 public:
  DocxStyles() = default;
  // `styles` is the root of word/styles.xml.
  explicit DocxStyles(pugi::xml_node styles);

  // By the style's name, which Word stores in English whatever its own language is, else by its outline
  // level, else by the style it is based on. A body for what is not known.
  DocxStyle Of(std::string_view style_id) const;

 private:
  struct Entry {
    DocxStyle style;
    std::string based_on;
  };
  std::map<std::string, Entry, std::less<>> entries_;
};

// An outline level as w:outlineLvl has it ("0" is a heading of level 1; "9" is body text); 0 for none.
int OutlineLevel(pugi::xml_node paragraph_properties);

}  // namespace lacuna
