#include "app/cli/commands.h"

#include <array>

namespace lacuna {
namespace {

constexpr std::array kCommands = {
    CommandRow{"import", "Turn articles into proposed questions", DeclareImport},
    CommandRow{"articles", "List the articles", DeclareArticles},
    CommandRow{"article", "Show an article, its text or its facts", DeclareArticle},
    CommandRow{"questions", "List questions with their evidence", DeclareQuestions},
    CommandRow{"accept", "Accept questions, so that they are asked", DeclareAccept},
    CommandRow{"reject", "Reject questions", DeclareReject},
    CommandRow{"edit", "Change the words of a question", DeclareEdit},
    CommandRow{"add", "Add a card of your own", DeclareAdd},
    CommandRow{"search", "Find questions by words", DeclareSearch},
    CommandRow{"bank", "List, rename, merge and delete banks", nullptr},
    CommandRow{"bank list", "List the banks", DeclareBankList},
    CommandRow{"bank rename", "Give a bank another name", DeclareBankRename},
    CommandRow{"bank merge", "Move all cards of one bank into another", DeclareBankMerge},
    CommandRow{"bank delete", "Delete a bank; its cards stay in their other banks", DeclareBankDelete},
    CommandRow{"study", "Answer what is due, here in the terminal", DeclareStudy},
    CommandRow{"quiz", "Sit a marked test", DeclareQuiz},
    CommandRow{"undo", "Take the last answer back", DeclareUndo},
    CommandRow{"stats", "What is known, what is fading, what comes next", DeclareStats},
    CommandRow{"learners", "List, add and erase learners", nullptr},
    CommandRow{"learners list", "List the learners", DeclareLearnersList},
    CommandRow{"learners add", "Add a learner", DeclareLearnersAdd},
    CommandRow{"learners erase", "Erase a learner with every answer given", DeclareLearnersErase},
    CommandRow{"settings", "Show or change preferences", DeclareSettings},
    CommandRow{"fsrs", "The scheduler as a tool", nullptr},
    CommandRow{"fsrs replay", "Replay review histories and print what the scheduler makes of them",
               DeclareFsrsReplay},
    CommandRow{"export", "Write questions, reviews or sittings as CSV or JSON", DeclareExport},
    CommandRow{"backup", "Write a verified copy of the library", DeclareBackup},
    CommandRow{"restore", "Put a backup in the library's place", DeclareRestore},
    CommandRow{"check", "Check the library: storage, evidence, memory", DeclareCheck},
    CommandRow{"window", "Open the window (as no command does)", DeclareWindow},
};

}  // namespace

std::span<const CommandRow> Commands() { return kCommands; }

}  // namespace lacuna
