// Benchmarks: one file a budget, each prints rows. A figure is a median of several runs; where there is a
// yardstick it ran in turn with it, so that the ratio means something on a noisy machine.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace lacuna::bench {

struct Row {
  std::string what;    // "record an answer"
  std::string figure;  // "0.31 ms"
  std::string budget;  // "at most 1.5× a bare insert", "" for none
  bool met = true;
};

struct Options {
  std::string lacuna;  // the binary to measure
  std::string folder;  // scratch, removed afterwards
  bool full = false;   // the sizes of the budget (1,000,000 cards, 10,000,000 reviews) instead of a tenth
};

using Bench = std::vector<Row> (*)(const Options& options);

std::vector<Row> BenchImport(const Options& options);
std::vector<Row> BenchBook(const Options& options);
std::vector<Row> BenchNext(const Options& options);
std::vector<Row> BenchRecord(const Options& options);
std::vector<Row> BenchSearch(const Options& options);
std::vector<Row> BenchReplay(const Options& options);
std::vector<Row> BenchWindow(const Options& options);

double Seconds();  // of a steady clock
double Median(std::vector<double> values);
double TimeOf(const std::function<void()>& step);  // seconds

// A program run to its end.
struct Run {
  int status = 0;
  double seconds = 0;  // wall
  double cpu_seconds = 0;
  double peak_megabytes = 0;
  std::string out, err;
};
Run RunProgram(const std::vector<std::string>& arguments);

std::string Milliseconds(double seconds);  // "0.31 ms"

}  // namespace lacuna::bench
