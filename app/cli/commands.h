// The table of commands, which is also the help text.
//
// To add a command: one file app/cli/NAME.cpp with its Declare function, one line in the list
// below, one row in commands.cpp, and a transcript in tests/app/transcripts.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "app/cli/context.h"
#include "app/cli/declare.h"

namespace lacuna {

// Runs a command whose options have been read; returns the exit code. StorageError may leave it.
using Action = std::function<int(Context&)>;

struct CommandRow {
  std::string_view name;        // "import"; "bank list" for a command of the group "bank"
  std::string_view help;        // one line
  Action (*declare)(Declare&);  // nullptr for the row of a group
};

std::span<const CommandRow> Commands();

Action DeclareImport(Declare& declare);
Action DeclareArticles(Declare& declare);
Action DeclareArticle(Declare& declare);
Action DeclareQuestions(Declare& declare);
Action DeclareAccept(Declare& declare);
Action DeclareReject(Declare& declare);
Action DeclareEdit(Declare& declare);
Action DeclareAdd(Declare& declare);
Action DeclareSearch(Declare& declare);
Action DeclareBankList(Declare& declare);
Action DeclareBankRename(Declare& declare);
Action DeclareBankMerge(Declare& declare);
Action DeclareBankDelete(Declare& declare);
Action DeclareStudy(Declare& declare);
Action DeclareQuiz(Declare& declare);
Action DeclareUndo(Declare& declare);
Action DeclareStats(Declare& declare);
Action DeclareLearnersList(Declare& declare);
Action DeclareLearnersAdd(Declare& declare);
Action DeclareLearnersErase(Declare& declare);
Action DeclareSettings(Declare& declare);
Action DeclareFsrsReplay(Declare& declare);
Action DeclareExport(Declare& declare);
Action DeclareBackup(Declare& declare);
Action DeclareRestore(Declare& declare);
Action DeclareCheck(Declare& declare);
Action DeclareWindow(Declare& declare);

}  // namespace lacuna
