#include "app/widgets/focus.h"

#include <algorithm>
#include <vector>

namespace lacuna::ui {
namespace {

std::vector<const Node*> Stops(const Registry& nodes, int layer) {
  std::vector<const Node*> stops;
  for (const Node& node : nodes.nodes()) {
    if (IsInteractive(node.role) && node.enabled && node.visible && node.focusable && node.layer == layer) {
      stops.push_back(&node);
    }
  }
  return stops;
}

std::size_t PlaceOf(const std::vector<const Node*>& stops, const std::string& name) {
  const auto at =
      std::find_if(stops.begin(), stops.end(), [&](const Node* node) { return node->name == name; });
  return static_cast<std::size_t>(at - stops.begin());
}

}  // namespace

void Focus::Set(std::string_view name, bool show_ring) {
  name_ = name;
  ring_ = show_ring;
  moved_ = show_ring;
}

bool Focus::Move(Key key, const Registry& nodes, int top_layer) {
  const bool tab = key.code == key::kTab.code && (key.modifiers & ~kShift) == 0;
  const bool back = key.modifiers == kShift || key == key::kUp || key == key::kLeft;
  const bool arrow = key == key::kUp || key == key::kDown || key == key::kLeft || key == key::kRight;
  if (!tab && !(arrow && ring_)) return false;

  std::vector<const Node*> stops = Stops(nodes, top_layer);
  std::size_t at = PlaceOf(stops, name_);
  if (arrow) {
    if (at == stops.size() || stops[at]->group.empty()) return false;
    const std::string group = stops[at]->group;
    stops.erase(
        std::remove_if(stops.begin(), stops.end(), [&](const Node* node) { return node->group != group; }),
        stops.end());
    at = PlaceOf(stops, name_);
  }
  if (stops.empty()) return tab;
  const std::size_t count = stops.size();
  if (at == count) {
    Set(back ? stops.back()->name : stops.front()->name, true);
  } else {
    Set(stops[(at + (back ? count - 1 : 1)) % count]->name, true);
  }
  return true;
}

bool Focus::TakeMoved() {
  const bool moved = moved_;
  moved_ = false;
  return moved;
}

}  // namespace lacuna::ui
