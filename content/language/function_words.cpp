#include "content/language/function_words.h"

#include <charconv>
#include <map>
#include <string>

#include "content/language/word_set.h"

namespace lacuna {
namespace {

// word, then tag and weight in per cent where there are several; lines end the entries of a word.
constexpr std::string_view kFunctionWords = R"(
the DT
a DT
an DT
this DT
that IN 45 WDT 25 DT 28 RB 2
these DT
those DT
every DT
each DT
some DT
any DT
no DT 90 UH 5 RB 5
all DT 75 PDT 10 RB 15
both DT 70 CC 30
half PDT 20 NN 60 DT 10 RB 10
either CC 40 DT 30 RB 30
neither CC 40 DT 40 RB 20
another DT
such JJ 70 PDT 30
what WP 80 WDT 20
which WDT 99 WP 1
whatever WDT 50 WP 50
whichever WDT
who WP
whom WP
whoever WP
whose WP$
when WRB
where WRB
why WRB
how WRB
whenever WRB
wherever WRB
however RB 80 WRB 20
i PRP
me PRP
you PRP
he PRP
him PRP
she PRP
it PRP
we PRP
us PRP
they PRP
them PRP
myself PRP
yourself PRP
himself PRP
herself PRP
itself PRP
ourselves PRP
yourselves PRP
themselves PRP
mine PRP 60 NN 40
yours PRP
hers PRP
ours PRP
theirs PRP
my PRP$
your PRP$
his PRP$
her PRP$ 75 PRP 25
its PRP$
our PRP$
their PRP$
someone NN
somebody NN
something NN
anyone NN
anybody NN
anything NN
everyone NN
everybody NN
everything NN
nobody NN
nothing NN
none NN
there EX 55 RB 45
and CC
or CC
but CC 97 IN 3
nor CC
yet RB 80 CC 20
so RB 75 IN 25
plus CC 60 IN 20 NN 20
of IN
in IN 94 RP 3 RB 3
on IN 92 RP 5 RB 3
at IN
by IN 99 RB 1
for IN
with IN
from IN
into IN
about IN 65 RB 33 RP 2
after IN
before IN 90 RB 10
against IN
between IN
through IN 90 RP 5 RB 5
during IN
under IN 96 RB 4
over IN 80 RP 10 RB 8 JJ 2
without IN
within IN
among IN
amongst IN
amid IN
amidst IN
upon IN
across IN 95 RB 5
toward IN
towards IN
until IN
till IN
since IN 95 RB 5
because IN
although IN
though IN 80 RB 20
while IN 93 NN 7
whereas IN
if IN
unless IN
whether IN
than IN
as IN 80 RB 20
like IN 70 VB 12 VBP 14 NN 2 JJ 2
unlike IN
per IN
via IN
despite IN
beyond IN 95 RB 5
behind IN 90 RB 10
beside IN
besides IN 60 RB 40
below IN 60 RB 40
beneath IN
above IN 70 RB 25 JJ 5
along IN 75 RB 20 RP 5
around IN 60 RB 30 RP 10
round NN 30 JJ 30 IN 20 RP 10 RB 10
near IN 80 JJ 12 RB 8
off RP 45 IN 40 RB 15
out RP 50 IN 25 RB 25
up RP 65 IN 15 RB 20
down RP 50 RB 30 IN 20
away RB 85 RP 15
back RB 60 RP 10 NN 22 JJ 8
onto IN
throughout IN
inside IN 75 NN 10 RB 10 JJ 5
outside IN 65 RB 15 NN 8 JJ 12
except IN
concerning IN 50 VBG 50
regarding IN 85 VBG 15
including VBG
versus IN
vs IN
vs. IN
once RB 60 IN 40
lest IN
ahead RB
ago RB
apart RB
aside RB 70 RP 30
together RB
to TO 60 IN 40
not RB
n't RB
never RB
ever RB
also RB
too RB
very RB
just RB 96 JJ 4
only RB 70 JJ 30
even RB 96 JJ 4
still RB 92 JJ 8
already RB
always RB
often RB
again RB
almost RB
nearly RB
quite RB
rather RB
perhaps RB
maybe RB
soon RB
later RB 60 RBR 20 JJ 20
earlier RB 30 RBR 40 JJR 30
now RB
then RB 95 JJ 5
here RB
today NN
yesterday NN
tomorrow NN
tonight NN
thus RB
therefore RB
hence RB
instead RB
indeed RB
meanwhile RB
moreover RB
furthermore RB
nevertheless RB
nonetheless RB
otherwise RB
else RB 90 JJ 10
anyway RB
really RB
well RB 75 UH 12 NN 8 JJ 5
more JJR 50 RBR 50
most JJS 50 RBS 50
less JJR 50 RBR 45 CC 5
least JJS 70 RBS 30
much RB 40 JJ 60
many JJ 95 PDT 5
few JJ
fewer JJR
several JJ
own JJ 90 VBP 5 VB 5
same JJ
other JJ
others NNS
certain JJ
first JJ 75 RB 25
second JJ 70 NN 20 RB 10
third JJ 85 NN 15
last JJ 80 VB 6 VBP 4 RB 10
next JJ 75 RB 20 IN 5
enough JJ 50 RB 50
little JJ 85 RB 15
far RB 70 JJ 30
further RBR 30 JJ 40 RB 25 VB 5
long JJ 65 RB 35
early JJ 75 RB 25
late JJ 75 RB 25
hard JJ 65 RB 35
high JJ 90 RB 8 NN 2
low JJ 90 RB 6 NN 4
fast RB 50 JJ 50
close JJ 35 RB 25 VB 30 NN 10
better JJR 65 RBR 35
worse JJR 80 RBR 20
best JJS 85 RBS 15
worst JJS
old JJ
new JJ
good JJ 95 NN 5
due IN 60 JJ 40
able JJ
unable JJ
available JJ
great JJ
one CD 85 NN 10 PRP 5
two CD
three CD
four CD
five CD
six CD
seven CD
eight CD
nine CD
ten CD
eleven CD
twelve CD
thirteen CD
fourteen CD
fifteen CD
sixteen CD
seventeen CD
eighteen CD
nineteen CD
twenty CD
thirty CD
forty CD
fifty CD
sixty CD
seventy CD
eighty CD
ninety CD
hundred CD
thousand CD
million CD
billion CD
trillion CD
dozen NN 60 CD 40
hundreds NNS
thousands NNS
millions NNS
billions NNS
dozens NNS
zero CD 80 NN 20
can MD 97 NN 3
could MD
may MD
might MD 98 NN 2
must MD
shall MD
should MD
will MD 97 NN 3
would MD
ought MD
wo MD
ca MD 70 IN 30
sha MD
'll MD
'd MD 60 VBD 40
cannot MD
need VBP 30 VB 30 NN 35 MD 5
dare MD 30 VBP 35 VB 35
am VBP
are VBP
is VBZ
was VBD
were VBD
be VB
been VBN
being VBG 92 NN 8
'm VBP
're VBP
's POS 60 VBZ 38 PRP 2
' POS 60 '' 40
have VBP 50 VB 50
has VBZ
had VBD 75 VBN 25
having VBG
've VBP
do VBP 50 VB 50
does VBZ
did VBD
done VBN
doing VBG
said VBD 92 VBN 8
says VBZ
say VBP 45 VB 50 NN 5
made VBD 45 VBN 55
got VBD 60 VBN 40
let VB 60 VBD 25 VBN 15
yes UH
oh UH
hello UH
hi UH
ah UH
alas UH
hey UH
wow UH
hmm UH
yeah UH
etc FW
etc. FW
please UH 80 VB 20
ok UH 50 JJ 50
okay UH 50 JJ 50
thanks NNS 80 UH 20
e.g. RB
i.e. RB
c. IN
ca. IN
a.m. NN
p.m. NN
pm NN
km NNS
mph NNS
em NN
'em PRP
monday NNP
tuesday NNP
wednesday NNP
thursday NNP
friday NNP
saturday NNP
sunday NNP
january NNP
february NNP
april NNP
june NNP
july NNP
august NNP
september NNP
october NNP
november NNP
december NNP
people NNS
women NNS
men NNS
children NNS
police NNS
home NN 70 RB 30
north NN 50 RB 20 JJ 30
south NN 50 RB 20 JJ 30
east NN 50 RB 20 JJ 30
west NN 50 RB 20 JJ 30
left VBD 40 VBN 30 JJ 25 NN 5
right JJ 40 NN 35 RB 25
set VBN 45 VBD 30 VB 10 NN 15
used VBN 65 VBD 25 JJ 10
found VBN 45 VBD 50 VB 5
work NN 60 VB 25 VBP 15
time NN
times NNS
way NN
year NN
years NNS
day NN
days NNS
number NN
part NN 95 VB 5
use NN 40 VB 40 VBP 20
born VBN
according VBG
based VBN
called VBN 60 VBD 40
known VBN
mr NNP
mr. NNP
mrs. NNP
ms. NNP
dr. NNP
)";

std::vector<TagWeight> ParseEntry(std::string_view line) {
  std::vector<TagWeight> tags;
  std::size_t at = line.find(' ');
  while (at < line.size()) {
    const std::size_t begin = at + 1;
    at = std::min(line.find(' ', begin), line.size());
    const std::string_view field = line.substr(begin, at - begin);
    int percent = 0;
    if (std::from_chars(field.data(), field.data() + field.size(), percent).ec == std::errc())
      tags.back().weight = percent / 100.0;
    else
      tags.push_back({ParsePenn(field), 1.0});
  }
  return tags;
}

std::map<std::string_view, std::vector<TagWeight>> ParseTable() {
  std::map<std::string_view, std::vector<TagWeight>> table;
  for (std::size_t at = 1; at < kFunctionWords.size();) {
    const std::size_t end = kFunctionWords.find('\n', at);
    const std::string_view line = kFunctionWords.substr(at, end - at);
    table[line.substr(0, line.find(' '))] = ParseEntry(line);
    at = end + 1;
  }
  return table;
}

}  // namespace

const std::vector<TagWeight>& FunctionWordTags(std::string_view word) {
  static const auto kTable = ParseTable();
  static const std::vector<TagWeight> kNone;
  const auto found = kTable.find(word);
  return found == kTable.end() ? kNone : found->second;
}

bool IsBeForm(std::string_view word) {
  static const WordSet kForms("am are is was were be been being 'm 're 's");
  return kForms.Has(word);
}

bool IsHaveForm(std::string_view word) {
  static const WordSet kForms("have has had having 've 'd 's");
  return kForms.Has(word);
}

bool IsDoForm(std::string_view word) {
  static const WordSet kForms("do does did");
  return kForms.Has(word);
}

bool IsNumberWord(std::string_view word) {
  static const WordSet kNumbers(
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
      "seventeen "
      "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million "
      "billion trillion "
      "dozen");
  return kNumbers.Has(word);
}

}  // namespace lacuna
