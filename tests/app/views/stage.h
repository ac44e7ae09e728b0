// One view on a headless window, with the last thing it asked for.
#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "app/views/intent.h"
#include "tests/support/window_driver.h"

namespace lacuna {

template <class Model, class State>
class Stage {
 public:
  using DrawView = std::optional<Intent> (*)(Ui&, const Model&, State&);

  Stage(DrawView draw_view, Model shown, State begun = {}, DriverLook look = {})
      : model(std::move(shown)), state(std::move(begun)), driver(look) {
    driver.Draw([this, draw_view](Ui& ui) {
      if (auto intent = draw_view(ui, model, state)) {
        last_ = std::move(intent);
        ++asked_;
      }
    });
  }

  // What was asked for since the last call, if it was of this kind.
  template <class Kind>
  std::optional<Kind> Take() {
    const std::optional<Intent> taken = std::exchange(last_, std::nullopt);
    if (!taken || !std::holds_alternative<Kind>(*taken)) return std::nullopt;
    return std::get<Kind>(*taken);
  }
  bool AskedNothing() const { return !last_; }
  int asked() const { return asked_; }

  Model model;
  State state;
  WindowDriver driver;

 private:
  std::optional<Intent> last_;
  int asked_ = 0;
};

}  // namespace lacuna
