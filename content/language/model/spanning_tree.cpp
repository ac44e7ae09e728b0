#include "content/language/model/spanning_tree.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna {
namespace {

struct Edge {
  int from = 0, to = 0;
  double weight = 0;
  std::size_t origin = 0;  // index of the edge of the level above
};

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

// The heaviest edge into each node, kNone for the root.
std::vector<std::size_t> HeaviestInto(int nodes, int root, const std::vector<Edge>& edges) {
  std::vector<std::size_t> best(static_cast<std::size_t>(nodes), kNone);
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const Edge& edge = edges[i];
    if (edge.to == root || edge.from == edge.to) continue;
    std::size_t& into = best[static_cast<std::size_t>(edge.to)];
    if (into == kNone || edge.weight > edges[into].weight) into = i;
  }
  return best;
}

// The number of each node's component when every cycle of the chosen edges becomes one node; `count` of them.
struct Components {
  std::vector<int> of;
  std::vector<bool> in_cycle;
  int count = 0;
};

Components Contract(int nodes, const std::vector<Edge>& edges, const std::vector<std::size_t>& into) {
  Components components{std::vector<int>(static_cast<std::size_t>(nodes), -1),
                        std::vector<bool>(static_cast<std::size_t>(nodes), false), 0};
  std::vector<int> walk(static_cast<std::size_t>(nodes), -1);
  const auto index = [](int node) { return static_cast<std::size_t>(node); };
  const auto before = [&](int node) { return edges[into[index(node)]].from; };
  for (int start = 0; start < nodes; ++start) {
    int at = start;
    while (into[index(at)] != kNone && walk[index(at)] == -1) {
      walk[index(at)] = start;
      at = before(at);
    }
    if (into[index(at)] == kNone || walk[index(at)] != start || components.of[index(at)] != -1) continue;
    const int number = components.count++;
    for (int node = at; components.of[index(node)] == -1; node = before(node)) {
      components.of[index(node)] = number;
      components.in_cycle[index(node)] = true;
    }
  }
  for (int node = 0; node < nodes; ++node)
    if (components.of[index(node)] == -1) components.of[index(node)] = components.count++;
  return components;
}

// Indices of the chosen edges.
std::vector<std::size_t> Solve(int nodes, int root, const std::vector<Edge>& edges) {
  const std::vector<std::size_t> into = HeaviestInto(nodes, root, edges);
  const Components components = Contract(nodes, edges, into);
  std::vector<std::size_t> chosen;
  if (components.count == nodes) {
    for (const std::size_t edge : into)
      if (edge != kNone) chosen.push_back(edge);
    return chosen;
  }
  std::vector<Edge> smaller;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const Edge& edge = edges[i];
    const auto to = static_cast<std::size_t>(edge.to);
    const int from_component = components.of[static_cast<std::size_t>(edge.from)];
    if (from_component == components.of[to] || edge.to == root) continue;
    const double gain = components.in_cycle[to] ? edge.weight - edges[into[to]].weight : edge.weight;
    smaller.push_back({from_component, components.of[to], gain, i});
  }
  std::vector<bool> entered(static_cast<std::size_t>(nodes), false);
  for (const std::size_t edge :
       Solve(components.count, components.of[static_cast<std::size_t>(root)], smaller)) {
    chosen.push_back(smaller[edge].origin);
    entered[static_cast<std::size_t>(edges[chosen.back()].to)] = true;
  }
  for (std::size_t node = 0; node < into.size(); ++node)
    if (components.in_cycle[node] && !entered[node]) chosen.push_back(into[node]);
  return chosen;
}

}  // namespace

std::vector<int> BestSpanningTree(std::size_t words, std::span<const CandidateArc> candidates) {
  const int root = static_cast<int>(words);
  double all = 1;
  for (const CandidateArc& arc : candidates) all += std::abs(static_cast<double>(arc.weight));
  std::vector<Edge> edges;
  for (const CandidateArc& arc : candidates)  // a root's arc costs more than all others gain: one is taken
    edges.push_back({arc.head, arc.word, static_cast<double>(arc.weight) - (arc.head == root ? all : 0), 0});
  std::vector<int> heads(words, root);
  for (const std::size_t edge : Solve(root + 1, root, edges))
    heads[static_cast<std::size_t>(edges[edge].to)] = edges[edge].from;
  return heads;
}

}  // namespace lacuna
