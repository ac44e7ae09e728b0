#include "content/article/apparatus.h"

#include <algorithm>
#include <iterator>

namespace lacuna {
namespace {

constexpr std::string_view kHeadings[] = {"references",
                                          "reference list",
                                          "notes",
                                          "endnotes",
                                          "citations",
                                          "footnotes",
                                          "sources",
                                          "bibliography",
                                          "select bibliography",
                                          "further reading",
                                          "external links",
                                          "see also",
                                          "notes and references",
                                          "references and notes",
                                          "notes and citations",
                                          "works cited",
                                          "literature cited",
                                          "table of contents",
                                          "contents",
                                          "index",
                                          "list of figures",
                                          "list of tables",
                                          "einzelnachweise",
                                          "weblinks",
                                          "literatur",
                                          "literaturverzeichnis",
                                          "inhaltsverzeichnis",
                                          "siehe auch",
                                          "notes et références",
                                          "voir aussi",
                                          "liens externes",
                                          "table des matières",
                                          "referencias",
                                          "enlaces externos",
                                          "véase también"};

}  // namespace

bool IsApparatusHeading(std::string_view heading) {
  return std::find(std::begin(kHeadings), std::end(kHeadings), heading) != std::end(kHeadings);
}

}  // namespace lacuna
