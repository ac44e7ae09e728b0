#include "app/cli/window.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <ostream>

#include "app/cli/commands.h"

namespace lacuna {
namespace {

constexpr int kSmallestSide = 320, kLargestSide = 8192;

const std::vector<std::string> kThemes = {"light", "dark", "contrast"};

bool IsOneOf(const std::optional<std::string>& value, const std::vector<std::string>& known) {
  return !value || std::find(known.begin(), known.end(), *value) != known.end();
}

bool ReadSide(std::string_view text, int& side) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), side);
  return error == std::errc() && end == text.data() + text.size() && side >= kSmallestSide &&
         side <= kLargestSide;
}

bool ReadSize(std::string_view text, WindowRequest& request) {
  const std::size_t x = text.find('x');
  return x != std::string_view::npos && ReadSide(text.substr(0, x), request.width) &&
         ReadSide(text.substr(x + 1), request.height);
}

int Misused(Context& context, const std::string& sentence) {
  context.err << "lacuna: " << sentence << "\n";
  return kExitWrongUsage;
}

}  // namespace

int ShowWindow(Context& context, const WindowArguments& arguments) {
  WindowRequest request;
  if (!IsOneOf(arguments.view, ViewNames()))
    return Misused(context,
                   fmt::format("'{}' is no view: use {}.", *arguments.view, fmt::join(ViewNames(), ", ")));
  if (!IsOneOf(arguments.theme, kThemes))
    return Misused(context,
                   fmt::format("'{}' is no theme: use {}.", *arguments.theme, fmt::join(kThemes, ", ")));
  if (arguments.size && !ReadSize(*arguments.size, request))
    return Misused(context, fmt::format("'{}' is no size: write it as 1360x860, each side from {} to {}.",
                                        *arguments.size, kSmallestSide, kLargestSide));
  const auto library = LibraryPath(context.library);
  if (!library.ok()) return context.Fail(library.error());
  request.files = arguments.files;
  request.library = *library;
  request.clock = context.clock;
  request.view = arguments.view;
  request.theme = arguments.theme;
  request.screenshot = arguments.screenshot.value_or("");
  request.trace = arguments.trace;
  return context.open_window(request);
}

Action DeclareWindow(Declare& declare) {
  auto& options = declare.Keep<WindowArguments>();
  declare.OptionalArguments("FILE", options.files, "Articles to import at once");
  declare.Text("--view", options.view, "NAME", fmt::format("{}", fmt::join(ViewNames(), ", ")));
  declare.Text("--theme", options.theme, "light|dark", "The colours, for this time");
  declare.Text("--size", options.size, "WxH", "In screen pixels");
  declare.Text("--screenshot", options.screenshot, "OUT.png", "Draw the view once into this file and stop");
  declare.Flag("--trace", options.trace, "Print start, frames and their times as JSON lines on stderr");
  return [&options](Context& context) { return ShowWindow(context, options); };
}

}  // namespace lacuna
