// The commands of lacuna_language; each returns the exit code.
#pragma once

#include <string>
#include <vector>

namespace lacuna {

using Arguments = std::vector<std::string>;

// annotate FILE: what the language stage makes of a treebank (.tsv), of an entity file (.jsonl) or of a text.
int Annotate(const Arguments& arguments);
// train [--treebank FOLDER] [--model FILE]: trains on the treebank's training part, prints the scores on its
// development part, and writes the model file.
int Train(const Arguments& arguments);
int TrainNamesAlone(const Arguments& arguments);
// evaluate [--treebank FOLDER] [--model FILE]: the scores of a model file (default: the one in the program).
int Evaluate(const Arguments& arguments);

// Says on stderr what went wrong; gives the exit code 1.
int Fail(const std::string& message);

}  // namespace lacuna
