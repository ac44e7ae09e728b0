#include "app/window/keys.h"

namespace lacuna::ui {
namespace {

struct NamedKey {
  int code;
  const char* name;
};

constexpr NamedKey kNames[] = {
    {32, "Space"},   {256, "Esc"},     {257, "Enter"},     {258, "Tab"},  {259, "Backspace"},
    {260, "Insert"}, {261, "Delete"},  {262, "→"},         {263, "←"},    {264, "↓"},
    {265, "↑"},      {266, "Page Up"}, {267, "Page Down"}, {268, "Home"}, {269, "End"},
};

std::string BareName(int code) {
  for (const NamedKey& named : kNames) {
    if (named.code == code) return named.name;
  }
  if (code >= 290 && code <= 301) return "F" + std::to_string(code - 289);
  return code > 32 && code < 127 ? std::string(1, static_cast<char>(code)) : std::string();
}

}  // namespace

std::string NameOf(Key key) {
  std::string name;
  if (key.modifiers & kControl) name += "Ctrl+";
  if (key.modifiers & kAlt) name += "Alt+";
  if (key.modifiers & kShift) name += "Shift+";
  return key ? name + BareName(key.code) : std::string();
}

}  // namespace lacuna::ui
