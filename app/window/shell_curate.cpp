// The curate queue.
#include "app/window/shell.h"

namespace lacuna {

void Shell::On(const intent::Curate& intent) {
  queue_ = {};
  queue_.article = intent.article;
  if (intent.changed) queue_.status.reset();
  queue_.changed = intent.changed;
  states_.curate = {};
  sheet_.reset();
  view_ = ViewName::curate;
}

void Shell::On(const intent::Accept& intent) {
  Report(workspace_.bank.Accept(intent.questions, workspace_.clock.Now().now));
}

void Shell::On(const intent::Reject& intent) {
  Report(workspace_.bank.Reject(intent.questions, intent.scope, workspace_.clock.Now().now));
}

void Shell::On(const intent::Edit& intent) {
  const auto edited = workspace_.bank.Edit(intent.question, intent.edit, workspace_.clock.Now().now);
  if (!edited.ok()) {
    notice_ = {edited.error().message, true};
    return;
  }
  queue_.chosen = *edited;
  states_.curate.at_question = *edited;
  states_.curate.editing = false;
}

void Shell::On(const intent::AddCard& intent) {
  const auto added = workspace_.bank.AddCard(intent.card, workspace_.clock.Now().now);
  if (!added.ok()) {
    notice_ = {added.error().message, true};
    return;
  }
  states_.curate.adding = false;
  states_.curate.card = {};
  notice_ = {"The card is in " + intent.card.bank + ".", false};
}

void Shell::On(const intent::ShowQueue& intent) {
  queue_.status = intent.status;
  queue_.changed = intent.changed;
  queue_.retired = intent.retired;
  queue_.chosen.reset();
  queue_.search.clear();
}

void Shell::On(const intent::Choose& intent) { queue_.chosen = intent.question; }

void Shell::On(const intent::Search& intent) {
  queue_.search = intent.words;
  queue_.chosen.reset();
  states_.curate.search = intent.words;
  view_ = ViewName::curate;
}

}  // namespace lacuna
