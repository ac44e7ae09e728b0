// What a page says about itself: its meta elements, JSON-LD, <time>, rel=author.
#pragma once

#include <string_view>
#include <vector>

#include "content/article/credits.h"
#include "content/article/html_tree.h"

namespace lacuna {

Credits ReadPageCredits(const GumboNode& root, const std::vector<std::string_view>& json_ld);

// "Four lights | The Coast" → "Four lights"; `site` is the publisher's name, "" when unknown.
std::string WithoutSiteName(const std::string& title, const std::string& site);

}  // namespace lacuna
