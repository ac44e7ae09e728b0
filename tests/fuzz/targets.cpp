#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "content/article/format.h"
#include "content/article/pdf_layout.h"
#include "content/base/utf8.h"
#include "content/import.h"
#include "content/language/model/language_model.h"
#include "content/language/model/model_file.h"
#include "tests/support/zip_builder.h"

namespace lacuna {
namespace {

void Promise(bool kept, const char* what) {
  if (kept) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

void CheckArticle(const Article& article, std::size_t source_size) {
  const std::string& text = article.text;
  Promise(IsValidUtf8(text) && ToNfc(text) == text, "the text is UTF-8 in normal form");
  Promise(!article.title.empty() && IsValidUtf8(article.title), "there is a title");
  Promise(IsValidUtf8(article.author) && IsValidUtf8(article.publisher), "credits are UTF-8");
  std::size_t before = 0;
  for (const Block& block : article.blocks) {
    Promise(block.span.begin >= before && !block.span.empty() && block.span.end <= text.size(),
            "blocks are in order");
    Promise(Trim(block.span.In(text)) == block.span.In(text), "blocks have no blanks at their ends");
    before = block.span.end;
  }
  for (const SourcePiece& piece : article.source_map)
    Promise(piece.source.end <= source_size && piece.text_begin < text.size(),
            "the map stays inside the source");
}

void ReadAny(const std::string& name, const std::string& bytes) {
  const auto article = ReadArticle({name, bytes});
  if (article)
    CheckArticle(*article, bytes.size());
  else
    Promise(article.error().message.size() > 1 && article.error().message.back() == '.',
            "a refusal is a sentence");
}

void CheckDraft(const Draft& draft) {
  const std::string& text = draft.article.text;
  for (const Fact& fact : draft.facts)
    for (const Span span : fact.evidence)
      Promise(span.begin < span.end && span.end <= text.size(), "evidence is in the text");
  for (const DraftCard& card : draft.cards) {
    Promise(!card.questions.empty() && !card.facts.empty(), "a card has facts and questions");
    for (const std::size_t fact : card.facts) Promise(fact < draft.facts.size(), "a card's facts are there");
    for (const Question& question : card.questions)
      Promise(IsValidUtf8(question.form.stem), "a stem is UTF-8");
  }
}

void LayOut(std::string_view bytes) {
  PdfDocument document = ReadPdfPages(bytes);
  const bool slides = AreSlides(document.pages);
  RemoveRunningLines(document.pages, 0.1);
  for (PdfPage& page : document.pages) OrderColumns(page);
  const OffsetMap offsets = OffsetMap::Whole(bytes.size() + 1);
  ArticleWriter writer(offsets);
  WritePassages(slides ? PassagesOfSlides(document.pages) : PassagesOfText(document.pages), writer);
  Promise(IsValidUtf8(writer.Finish().text), "the text is UTF-8");
}

constexpr const char* kPackage =
    "<package><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
    "<spine><itemref idref='a'/></spine></package>";
constexpr const char* kContainer =
    "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>";
const std::string kWords = "<p>Eight words that make an article of this.</p>";

}  // namespace

void FuzzHtml(std::string_view bytes) { ReadAny("page.html", "<html>" + std::string(bytes)); }

void FuzzDocument(std::string_view bytes) {
  if (bytes.empty()) return;
  const std::string part(bytes.substr(1));
  switch (bytes[0]) {
    case 'z':
      if (DocumentFormat(part) && *DocumentFormat(part) != Format::pdf) ReadAny("document", part);
      return;
    case 'd':
      return ReadAny("a.docx", Zip({{"word/document.xml", part}}));
    case 's':
      return ReadAny("a.docx", Zip({{"word/document.xml", "<d><body><p><r><t>Words</t></r></p></body></d>"},
                                    {"word/styles.xml", part},
                                    {"docProps/core.xml", part}}));
    case 'o':
      return ReadAny("a.odt",
                     Zip({{"content.xml", part}, {"META-INF/manifest.xml", ""}, {"meta.xml", part}}));
    case 'e':
      return ReadAny("a.epub",
                     Zip({{"META-INF/container.xml", kContainer}, {"b.opf", kPackage}, {"a.xhtml", part}}));
    case 'p':
      return ReadAny("a.epub",
                     Zip({{"META-INF/container.xml", kContainer}, {"b.opf", part}, {"a.xhtml", kWords}}));
    case 'l':
      return LayOut(part);
    default:
      return;
  }
}

void FuzzText(std::string_view bytes) {
  const std::string text(bytes);
  const auto article = ReadArticle({"notes.txt", text});
  if (!article) return Promise(article.error().message.back() == '.', "a refusal is a sentence");
  CheckArticle(*article, text.size());
  const auto draft = MakeDraft(*article, {});
  Promise(draft.ok(), "a draft is only refused when it is cancelled");
  CheckDraft(*draft);
}

void FuzzModel(std::string_view bytes) {
  if (bytes.empty()) return;
  const std::string rest(bytes.substr(1));
  // The checksum keeps a fuzzer out of the sections: so they are also packed anew.
  const std::string file = bytes[0] == 'f' ? rest : WriteModelFile({{"tagger", rest}, {"parser", rest}});
  const auto model = LanguageModel::Load(file);
  if (!model) Promise(model.error().message.size() > 1, "damage is said");
}

}  // namespace lacuna
