#include "app/widgets/registry.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace lacuna::ui {

std::string_view NameOf(Role role) {
  switch (role) {
    case Role::kText:
      return "text";
    case Role::kImage:
      return "image";
    case Role::kChart:
      return "chart";
    case Role::kProgress:
      return "progress";
    case Role::kButton:
      return "button";
    case Role::kToggle:
      return "toggle";
    case Role::kChoice:
      return "choice";
    case Role::kTab:
      return "tab";
    case Role::kInput:
      return "input";
    case Role::kSlider:
      return "slider";
    case Role::kDropdown:
      return "dropdown";
    case Role::kRow:
      return "row";
    case Role::kLink:
      return "link";
    case Role::kAction:
      return "action";
    case Role::kCard:
      return "card";
    case Role::kList:
      return "list";
    case Role::kSheet:
      return "sheet";
    case Role::kBanner:
      return "banner";
    case Role::kToast:
      return "toast";
    case Role::kArea:
      return "area";
  }
  return "text";
}

bool IsContainer(Role role) { return role >= Role::kCard; }

bool IsInteractive(Role role) {
  return role == Role::kChart || (role >= Role::kButton && role <= Role::kLink);
}

Node& Registry::Add(Node node) { return nodes_.emplace_back(std::move(node)); }

const Node* Registry::Find(std::string_view name) const {
  const auto found =
      std::find_if(nodes_.begin(), nodes_.end(), [&](const Node& node) { return node.name == name; });
  return found == nodes_.end() ? nullptr : &*found;
}

std::vector<std::string> Registry::Repeated() const {
  std::map<std::string_view, int> count;
  std::vector<std::string> repeated;
  for (const Node& node : nodes_) {
    if (++count[node.name] == 2) repeated.push_back(node.name);
  }
  return repeated;
}

std::vector<ActionItem> EnabledActions(const Registry& registry) {
  std::vector<ActionItem> actions;
  for (const Node& node : registry.nodes()) {
    const bool can_run = node.role == Role::kButton || node.role == Role::kTab ||
                         node.role == Role::kToggle || node.role == Role::kAction ||
                         (node.role == Role::kChoice && !node.key.empty());
    if (can_run && node.enabled) actions.push_back({node.name, node.label, node.key});
  }
  return actions;
}

namespace {

bool Holds(const Rect& outer, const Rect& inner) {
  constexpr float kSlack = 3;
  return inner.x >= outer.x - kSlack && inner.y >= outer.y - kSlack &&
         inner.right() <= outer.right() + kSlack && inner.bottom() <= outer.bottom() + kSlack;
}

bool Covers(const Node& a, const Node& b) {
  const Rect shared = a.rect.Intersect(a.clip).Intersect(b.rect.Intersect(b.clip));
  return shared.w > 1 && shared.h > 1;
}

// Toasts lie over the page for some seconds, on purpose.
bool IsToast(const Node& node) { return node.name.compare(0, 6, "toast.") == 0; }

bool MayCover(const Node& a, const Node& b) {
  if (a.layer != b.layer || IsToast(a) || IsToast(b)) return true;
  if (IsContainer(a.role) && Holds(a.rect, b.rect.Intersect(b.clip))) return true;
  return IsContainer(b.role) && Holds(b.rect, a.rect.Intersect(a.clip));
}

// A link is a part of its text; so is a row's content of its row: their names say so.
bool IsPartOf(const Node& part, const Node& whole) {
  return part.name.size() > whole.name.size() && part.name.compare(0, whole.name.size(), whole.name) == 0 &&
         part.name[whole.name.size()] == '.';
}

}  // namespace

std::vector<Overlap> FindOverlaps(const Registry& registry) {
  std::vector<Overlap> overlaps;
  const std::vector<Node>& nodes = registry.nodes();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    for (std::size_t j = i + 1; j < nodes.size(); ++j) {
      const Node &a = nodes[i], &b = nodes[j];
      if (!a.visible || !b.visible || !Covers(a, b) || MayCover(a, b)) continue;
      if (IsPartOf(a, b) || IsPartOf(b, a)) continue;
      overlaps.push_back({a.name, b.name});
    }
  }
  return overlaps;
}

std::string ToJson(const Registry& registry) {
  auto list = nlohmann::json::array();
  for (const Node& node : registry.nodes()) {
    list.push_back({{"name", node.name},
                    {"role", NameOf(node.role)},
                    {"label", node.label},
                    {"value", node.value},
                    {"key", node.key},
                    {"rect", {node.rect.x, node.rect.y, node.rect.w, node.rect.h}},
                    {"enabled", node.enabled},
                    {"visible", node.visible},
                    {"focused", node.focused},
                    {"layer", node.layer}});
  }
  return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace lacuna::ui
