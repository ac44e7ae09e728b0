// What an import changes in an article that the library has in other words: shown, asked about, and as JSON.
#pragma once

#include <optional>
#include <string>

#include "app/cli/json.h"
#include "content/update.h"

namespace lacuna {

// Old and new wording of every card that is not unchanged.
void PrintChanges(Context& context, const ArticleChanges& changes);

Json ChangesJson(const ArticleChanges& changes);

// "the same source", "83 % of its words in a row"
std::string HowAlike(const EarlierArticle& earlier);

enum class ImportChoice { update, separate, leave_out };
// Asks at the terminal, as often as the answer makes no sense. The end of input leaves it out.
ImportChoice AskWhatToDo(Context& context, const std::string& source, const EarlierArticle& earlier,
                         const ArticleChanges& changes);

}  // namespace lacuna
