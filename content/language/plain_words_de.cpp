#include "content/language/plain_words.h"

namespace lacuna {

const PlainLanguage kPlainGerman{
    .tag = "de",
    .stemmer = "german",
    .openers =
        "er, sie, es, ihm, ihn, ihr, ihre, ihrer, ihren, ihrem, sein, seine, seiner, seinen, seinem, dies, "
        "diese, dieser, dieses, diesem, diesen, jene, jener, jenes, solche, solch, solcher, solches, beide, "
        "beides, das ist, das war, das wird, das wurde, das bedeutet, das führte, das hat, dabei, dadurch, "
        "dafür, dagegen, daher, dahinter, damals, damit, danach, daneben, dann, daran, darauf, daraufhin, "
        "daraus, darin, darüber, darum, darunter, davon, davor, dazu, deshalb, deswegen, demnach, dennoch, "
        "doch, jedoch, allerdings, aber, und, oder, denn, also, auch, außerdem, zudem, ferner, ebenso, "
        "ebenfalls, hingegen, stattdessen, trotzdem, somit, folglich, schließlich, später, zuvor, vorher, "
        "hier, dort, so, sonst, weiterhin, gleichzeitig, andererseits, einerseits, im gegensatz dazu, zum "
        "beispiel, beispielsweise, nach ihnen, ein anderer, eine andere, ein anderes, ein weiterer, eine "
        "weitere, ein weiteres, andere, weitere, einige davon, einer davon, eine davon, letztere, letzterer, "
        "erstere, derselbe, dieselbe, dasselbe, infolgedessen, hierbei, hierzu, hierfür, insgesamt, nun, "
        "nur, selbst, sogar, deren, dessen, währenddessen, inzwischen, mittlerweile, das gleiche, dasselbe",
    .pointers =
        "dieser, diese, dieses, diesem, diesen, dies, jener, jene, jenes, jenem, jenen, derselbe, dieselbe, "
        "dasselbe, derselben, demselben, denselben, letztere, letzterer, letzteren, letzteres, erstere, "
        "ersterer, ersteren, ersteres, solche, solcher, solchen, solches, dort, hierbei, hierzu, hierfür, "
        "hiermit, oben genannten, obige, obigen, genannten",
    .pronouns =
        "er, sie, es, ihn, ihm, ihr, ihnen, sein, seine, seinem, seinen, seiner, seines, ihre, ihrem, ihren, "
        "ihrer, ihres",
    .first_person =
        "ich, mich, mir, mein, meine, meiner, meinen, meinem, wir, uns, unser, unsere, unserer, unseren, "
        "unserem, unseres",
    .deictic =
        "heute, gestern, heutzutage, derzeit, zurzeit, gegenwärtig, momentan, kürzlich, neulich, jüngst, vor "
        "kurzem, letztes jahr, letzten jahres, letzte woche, letzten monat, nächstes jahr, dieses jahr, im "
        "selben jahr, im gleichen jahr, am selben tag, am nächsten tag, im folgenden jahr, jahr später, "
        "jahre später, jahre zuvor, jahr zuvor, tage später, monate später, im darauffolgenden jahr, in den "
        "letzten jahren, zu dieser zeit, zu diesem zeitpunkt, bis dahin, seitdem",
    .sensitive =
        "getötet, tötet, töte, ermord, mord, gestorben, starb, verstarb, tod, tote, umgebracht, "
        "hingerichtet, "
        "vergewalt, angeklagt, anklage, beschuldig, vorgeworfen, verurteilt, terror, völkermord, massaker, "
        "missbrauch, selbstmord, suizid, hinricht",
    .light_words =
        "der, die, das, den, dem, des, ein, eine, einer, eines, einem, einen, kein, keine, keinen, und, "
        "oder, "
        "aber, wie, als, ob, wenn, weil, dass, daß, damit, während, nachdem, bevor, obwohl, sondern, denn, "
        "in, "
        "im, an, am, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, für, um, durch, über, unter, "
        "vor, "
        "zwischen, gegen, ohne, bis, seit, trotz, wegen, statt, innerhalb, außerhalb, ist, sind, war, waren, "
        "sei, sein, gewesen, wird, werden, wurde, wurden, worden, hat, haben, hatte, hatten, kann, können, "
        "konnte, konnten, muss, müssen, soll, sollen, sollte, will, wollen, darf, nicht, auch, nur, noch, "
        "schon, sehr, mehr, meist, etwa, rund, fast, alle, aller, allen, alles, viele, vielen, einige, "
        "einigen, mehrere, mehreren, wenige, jeder, jede, jedes, man, sich, welche, welcher, welches, was, "
        "wer, wo, jahr, jahre, jahren, jahres, jahrs, teil, teile, teilen, teils, zeit, zeiten, zahl, "
        "anzahl, "
        "form, formen, art, arten, fall, fälle, fällen, falle, beispiel, beispiele, ende, anfang, beginn, "
        "mitte, rahmen, bereich, bereiche, bereichen, weise, grund, gründe, gründen, folge, folgen, rolle, "
        "seite, seiten, mal, male, tag, tage, tagen, tages, menge, hilfe, laufe, lauf, gegensatz, vergleich, "
        "begriff, name, namen, prozent, million, millionen, milliarde, milliarden, jahrhundert, "
        "jahrhunderts, "
        "jahrhunderte, jahrhunderten, jahrzehnt, jahrzehnte, jahrzehnten, platz, stelle, stellen, person, "
        "personen, menschen, mensch, leute, mann, männer, frau, frauen, bezug, zusammenhang, hinblick, "
        "wesentlichen, allgemeinen, gesamtheit, großteil, mehrheit, hälfte, drittel, viertel, mitglied, "
        "mitglieder, mitgliedern, möglichkeit, möglichkeiten, unterschied, unterschiede, ergebnis, "
        "ergebnisse, verhältnis, grundlage, basis, aufgrund, lage, gebiet, gebiete, gebieten, gruppe, "
        "gruppen, land, länder, ländern, stadt, leben, welt, arbeit, monat, monate, monaten, woche, wochen, "
        "stunde, stunden, minute, minuten, dinge, ding, sache, frage, fragen, problem, probleme, reihe, "
        "vielzahl, verwendung, nutzung, entwicklung, bedeutung, januar, februar, märz, april, mai, juni, "
        "juli, "
        "august, september, oktober, november, dezember",
    .noun_place = NounPlace::capital,
    .before_noun =
        "der, die, das, den, dem, des, ein, eine, einer, eines, einem, einen, in, im, an, am, auf, aus, bei, "
        "beim, mit, nach, von, vom, zu, zum, zur, für, durch, über, unter, vor, gegen, ohne, um, zwischen",
    .year_words = "jahr, jahre, jahres, seit, sommer, winter, herbst, frühjahr",
    .date_words = "des jahres",
    .number_names = "sieben, acht, sechse, zweie, dreie, achte, siebene",
    .order_stem = "Bringe diese Ereignisse in die zeitliche Reihenfolge, das früheste zuerst."};

}  // namespace lacuna
