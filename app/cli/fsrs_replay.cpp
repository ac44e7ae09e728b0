#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "quiz/training.h"

namespace lacuna {
namespace {

struct ReplayCommandOptions {
  std::optional<std::string> histories;
  std::string csv;
  std::string steps = "on";
  double retention = 0.9;
  bool quiet = false;
};

Result<std::string> ReadWhole(const std::string& path) {
  std::error_code failed;
  if (!std::filesystem::is_regular_file(path, failed))
    return Error{fmt::format("{} cannot be read: name an existing file.", path)};
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (!in.is_open() || in.bad()) return Error{fmt::format("{} cannot be read: check its permissions.", path)};
  return bytes;
}

double Seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int ReplayLog(Context& context, const std::string& path) {
  const auto bytes = ReadWhole(path);
  if (!bytes) return context.Fail(bytes.error());
  const auto replay = ReplayCsv(*bytes, Seconds);
  if (!replay) return context.Fail({fmt::format("{}: {}", path, replay.error().message)});
  const double rate = replay->seconds > 0 ? static_cast<double>(replay->reviews) / replay->seconds : 0;
  PrintJson(context, {{"reviews", replay->reviews},
                      {"cards", replay->cards},
                      {"seconds", replay->seconds},
                      {"reviews_per_second", rate},
                      {"scheduled_days_sum", replay->scheduled_days_sum},
                      {"lapses_sum", replay->lapses_sum},
                      {"stability_sum", replay->stability_sum}});
  return kExitDone;
}

int Replay(Context& context, const ReplayCommandOptions& options) {
  if (options.histories.has_value() == !options.csv.empty())
    return context.Fail(
        {"Name one thing to replay: FILE.json with histories, or --csv FILE with a review log."});
  if (!options.csv.empty()) return ReplayLog(context, options.csv);
  const auto bytes = ReadWhole(*options.histories);
  if (!bytes) return context.Fail(bytes.error());
  const auto print = [&context, &options](std::string_view line) {
    if (!options.quiet) context.out << line << '\n';
  };
  const auto done = ReplayHistories(*bytes, {options.steps == "on", options.retention}, print);
  if (!done) return context.Fail({fmt::format("{}: {}", *options.histories, done.error().message)});
  return kExitDone;
}

}  // namespace

Action DeclareFsrsReplay(Declare& declare) {
  auto& options = declare.Keep<ReplayCommandOptions>();
  declare.OptionalArgument("FILE.json", options.histories, "Histories; one JSON object is printed a review");
  declare.Text("--csv", options.csv, "FILE", "A review log instead; one object of sums is printed");
  declare.Choice("--steps", options.steps, {"on", "off"}, "Learning steps, or long-term mode (default: on)");
  declare.Decimal("--retention", options.retention, 0.7, 0.97, "The desired retention (default: 0.9)");
  declare.Flag("--quiet", options.quiet, "No line for each review");
  return [&options](Context& context) { return Replay(context, options); };
}

}  // namespace lacuna
