#include "content/language/plain_words.h"

namespace lacuna {

const PlainLanguage kPlainSpanish{
    .tag = "es",
    .stemmer = "spanish",
    .openers =
        "él, ella, ello, ellos, ellas, este, esta, esto, estos, estas, éste, ésta, éstos, éstas, ese, esa, "
        "eso, esos, esas, aquel, aquella, aquellos, aquellas, su, sus, dicho, dicha, dichos, dichas, tal, "
        "tales, ambos, ambas, así, así pues, asimismo, además, también, tampoco, sin embargo, no obstante, "
        "pero, mas, sino, y, e, o, u, ni, por lo tanto, por tanto, por ello, por eso, por consiguiente, en "
        "consecuencia, entonces, luego, después, más tarde, posteriormente, a continuación, más adelante, "
        "mientras tanto, en cambio, por el contrario, por otro lado, por otra parte, por un lado, a su vez, "
        "de este modo, de esta manera, de esta forma, de hecho, en efecto, es decir, por ejemplo, en "
        "concreto, en particular, aun así, a pesar de ello, a pesar de esto, allí, ahí, aquí, entre ellos, "
        "entre ellas, otro, otra, otros, otras, uno de ellos, una de ellas, el primero, el segundo, la "
        "primera, la segunda, el mismo, la misma, lo mismo, detrás de ellos, al mismo tiempo, a partir de "
        "entonces, hasta entonces, desde entonces, por último, finalmente, en resumen, lo cual, lo que, que, "
        "quien, cuyo, cuya, los mismos, las mismas, todos ellos, todas ellas, estos últimos, en ese, en esa, "
        "en este, en esta, le, les, se, era, fue, es, son, fueron, eran, había, hay, tuvo, tenía, murió, "
        "nació, recibió, estudió, trabajó, comenzó, empezó, se convirtió, escribió, publicó, lo",
    .opening_verbs = "ó, aba, aban, aron, ieron, aría, ería, iría",
    .pointers =
        "este, esta, esto, estos, estas, éste, ésta, éstos, éstas, ese, esa, eso, esos, esas, aquel, "
        "aquella, "
        "aquello, aquellos, aquellas, dicho, dicha, dichos, dichas, el mismo, la misma, los mismos, las "
        "mismas, el último, la última, el primero, el segundo, estos últimos, antes mencionado, mencionado, "
        "mencionada, allí, ahí, aquí, el citado, la citada, tales",
    .pronouns = "él, ella, ello, ellos, ellas, le, les, suyo, suya, suyos, suyas",
    .first_person =
        "yo, me, mí, mi, mis, nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras, tenemos, somos, "
        "podemos, estamos, hemos, debemos, sabemos, vemos",
    .deictic =
        "hoy, ayer, mañana, hoy en día, actualmente, en la actualidad, ahora, recientemente, el año pasado, "
        "la "
        "semana pasada, el mes pasado, el próximo año, este año, ese año, ese mismo año, el mismo año, al "
        "año "
        "siguiente, años después, años más tarde, año después, años antes, meses después, días después, "
        "un año después, en los últimos años, en aquel momento, en ese momento, en esa época, por entonces, "
        "en aquella época, hace poco, hace unos",
    .sensitive =
        "mató, matar, muert, murió, murieron, fallec, asesin, ejecut, viol, acus, imput, conden, terror, "
        "genocid, masacr, abus, suicid, homicid, delit, crimen",
    .light_words =
        "estuvo, estuvieron, estaba, estaban, propiedad, propiedades, el, la, los, las, lo, un, una, unos, "
        "unas, al, del, de, a, ante, bajo, con, contra, desde, durante, "
        "en, entre, hacia, hasta, para, por, según, sin, sobre, tras, mediante, y, e, o, u, ni, que, como, "
        "cuando, donde, mientras, aunque, porque, pues, si, sino, pero, cual, cuales, quien, quienes, cuyo, "
        "cuya, cuyos, cuyas, se, su, sus, le, les, no, sí, ya, muy, más, menos, tan, tanto, tanta, tantos, "
        "tantas, también, solo, sólo, casi, todo, toda, todos, todas, otro, otra, otros, otras, mismo, "
        "misma, "
        "mismos, mismas, cada, algún, alguna, algunos, algunas, ningún, ninguna, varios, varias, mucho, "
        "mucha, muchos, muchas, poco, poca, pocos, pocas, gran, grande, grandes, primer, primero, primera, "
        "primeros, primeras, segundo, segunda, tercer, tercero, tercera, último, última, últimos, últimas, "
        "nuevo, nueva, nuevos, nuevas, mejor, mejores, peor, mayor, mayores, menor, menores, principal, "
        "principales, siguiente, siguientes, mayoría, parte, partes, año, años, vez, veces, día, días, mes, "
        "meses, siglo, siglos, década, décadas, época, tiempo, tiempos, forma, formas, manera, modo, tipo, "
        "tipos, número, cantidad, ejemplo, ejemplos, caso, casos, lugar, lugares, hecho, cosa, cosas, fin, "
        "final, finales, principio, principios, inicio, uso, nombre, persona, personas, gente, hombre, "
        "hombres, mujer, mujeres, grupo, grupos, miembro, miembros, través, partir, pesar, medio, medios, "
        "razón, total, resto, mitad, conjunto, serie, base, nivel, punto, lado, torno, cuenta, alrededor, "
        "dos, tres, cuatro, cinco, millón, millones, mil, ciento, cientos, miles, es, son, era, eran, fue, "
        "fueron, ser, sido, siendo, está, están, estaba, estaban, ha, han, había, habían, haber, hay, tiene, "
        "tienen, tenía, puede, pueden, podía, debe, deben, hace, hacer, actual, propio, propia, propios, "
        "propias, cierto, cierta, ciertos, ciertas, diferente, diferentes, diversos, diversas, distintos, "
        "distintas, importante, importantes, posible, mundo, país, países, ciudad, vida, trabajo, problema, "
        "problemas, desarrollo, resultado, resultados, área, zona, término, falta, causa, antiguo, antigua, "
        "antiguos, antiguas, llamado, llamada, único, única, pequeño, pequeña, joven, veterano, famoso, "
        "famosa, anterior, anteriores, posterior, debido, acuerdo, además, alto, alta, altos, altas, bajo, "
        "baja, largo, larga, mayoritariamente, enero, febrero, marzo, abril, mayo, junio, julio, agosto, "
        "septiembre, octubre, noviembre, diciembre, ambos, ambas, tal, tales, situación, historia",
    .noun_place = NounPlace::first,
    .before_noun =
        "el, la, los, las, un, una, unos, unas, al, del, de, con, por, sin, entre, cada, su, sus, como",
    .noun_endings =
        "ción, ciones, sión, siones, dad, dades, tud, ismo, ismos, miento, mientos, logía, grafía, nomía, "
        "dor, dores, eza, anza, encia, ancia, encias, ura, ista, istas",
    .other_endings =
        "mente, ando, iendo, ar, er, ir, arse, erse, irse, aron, ieron, ó, aba, aban, ían, ado, ada, ados, "
        "adas, ido, ida, idos, idas, ico, ica, icos, icas, ivo, iva, ivos, ivas, oso, osa, osos, osas, al, "
        "ales, able, ables, ible, ibles, ante, antes, rá, rán, ría, rían, arlo, arla, emos, amos",
    .year_words = "año, años, en, de, desde, hasta, del, verano, invierno, otoño, primavera",
    .date_words = "de, del, del año",
    .number_names = "",
    .order_stem = "Ordena estos acontecimientos en el tiempo, del más antiguo al más reciente."};

}  // namespace lacuna
