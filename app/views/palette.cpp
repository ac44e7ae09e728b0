#include "app/views/palette.h"

#include <algorithm>

#include "app/widgets/field.h"
#include "app/widgets/layout.h"
#include "app/widgets/overlay.h"
#include "app/widgets/text.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr float kRowHeight = 40, kRowsShown = 8, kKeyWidth = 120;

// Whether the letters are the first letters of successive words: "lt" for "Look through".
bool AreInitials(const std::string& label, const std::string& letters) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < label.size() && at < letters.size(); ++i)
    if ((i == 0 || label[i - 1] == ' ') && label[i] == letters[at]) ++at;
  return at == letters.size();
}

bool StartsAWord(const std::string& label, const std::string& words) {
  for (std::size_t at = label.find(words); at != std::string::npos; at = label.find(words, at + 1))
    if (at == 0 || label[at - 1] == ' ') return true;
  return false;
}

// What the page offers; the palette's own parts are no actions of it.
std::vector<ui::ActionItem> PageActions(const Ui& ui) {
  std::vector<ui::ActionItem> actions = ui::EnabledActions(ui.last_frame());
  const auto own = [](const ui::ActionItem& item) {
    return item.label.empty() || item.name == "frame.palette" || item.name.rfind("palette", 0) == 0 ||
           item.name.rfind("toast.", 0) == 0;
  };
  actions.erase(std::remove_if(actions.begin(), actions.end(), own), actions.end());
  return actions;
}

void MoveSelection(Ui& ui, ui::ListState& list, int rows) {
  const int before = list.selected;
  if (ui.Pressed(ui::key::kDown)) ++list.selected;
  if (ui.Pressed(ui::key::kUp)) --list.selected;
  list.selected = std::clamp(list.selected, rows > 0 ? 0 : -1, rows - 1);
  if (list.selected != before) list.show_selected = true;
}

void DrawLine(Ui& ui, const std::string& name, const std::string& label, const std::string& key) {
  ui::Gap(ui, 4);
  const ui::Row row(ui);
  const float room = ui::WidthLeft(ui) / ui.scale();
  ui::Label(ui, name + ".label", label,
            {.width = std::max(40.0F, room - (key.empty() ? 0 : kKeyWidth + 12))});
  if (!key.empty())
    ui::Label(
        ui, name + ".key", key,
        {.face = ui::Face::kSmall, .ink = ui::Ink::kDim, .align = ui::Align::kRight, .width = kKeyWidth});
}

void Close(PaletteState& state) { state = {}; }

}  // namespace

int MatchScore(const std::string& label, const std::string& typed) {
  const std::string folded = FoldCase(label), words = FoldCase(typed);
  if (words.empty()) return 1;
  if (folded.rfind(words, 0) == 0) return 5;
  if (StartsAWord(folded, words)) return 4;
  if (AreInitials(folded, words)) return 3;
  return folded.find(words) != std::string::npos ? 2 : 0;
}

std::vector<ui::ActionItem> MatchingActions(const std::vector<ui::ActionItem>& actions,
                                            const std::string& typed) {
  std::vector<std::pair<int, const ui::ActionItem*>> scored;
  for (const ui::ActionItem& action : actions)
    if (const int score = MatchScore(action.label, typed); score > 0) scored.emplace_back(-score, &action);
  std::stable_sort(scored.begin(), scored.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<ui::ActionItem> matching;
  matching.reserve(scored.size());
  for (const auto& [score, action] : scored) matching.push_back(*action);
  return matching;
}

std::optional<Intent> DrawPalette(Ui& ui, PaletteState& state) {
  if (!state.open) return std::nullopt;
  const std::vector<ui::ActionItem> actions = MatchingActions(PageActions(ui), state.words);
  const bool can_search = !state.words.empty();
  const int count = static_cast<int>(actions.size()) + (can_search ? 1 : 0);

  const ui::Sheet sheet(ui, "palette", "What would you like to do?", {.width = 600});
  const ui::FieldAnswer typed = ui::SearchBox(
      ui, "palette.words", state.words,
      {.label = "Command", .placeholder = "Type a few letters of a command", .focus_at_first = true});
  if (typed.changed) state.list = {.selected = 0, .show_selected = true};
  MoveSelection(ui, state.list, count);

  const ui::ListRows rows{.count = count,
                          .label =
                              [&](int row) {
                                const auto at = static_cast<std::size_t>(row);
                                return at < actions.size() ? actions[at].label
                                                           : "Search the questions for “" + state.words + "”";
                              },
                          .draw =
                              [&](int row, const ui::Rect&) {
                                const auto at = static_cast<std::size_t>(row);
                                const std::string name = "palette.list." + std::to_string(row);
                                if (at < actions.size())
                                  DrawLine(ui, name, actions[at].label, actions[at].key);
                                else
                                  DrawLine(ui, name, "Search the questions for “" + state.words + "”", "");
                              }};
  const float shown = std::clamp(static_cast<float>(count), 1.0F, kRowsShown);
  const ui::ListAnswer answer =
      ui::List(ui, "palette.list", rows, state.list,
               {.height = shown * kRowHeight + 20, .row_height = kRowHeight, .takes_arrows = false});
  std::optional<int> chosen = answer.chosen;
  if (typed.submitted && state.list.selected >= 0) chosen = state.list.selected;
  const bool leave = sheet.dismissed();
  if (!chosen) {
    if (leave) Close(state);
    return std::nullopt;
  }
  const auto at = static_cast<std::size_t>(*chosen);
  std::optional<Intent> asked;
  if (at < actions.size())
    ui.Activate(actions[at].name);
  else
    asked = intent::Search{state.words};
  Close(state);
  return asked;
}

}  // namespace lacuna
