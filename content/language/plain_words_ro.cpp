#include "content/language/plain_words.h"

namespace lacuna {

const PlainLanguage kPlainRomanian{
    .tag = "ro",
    .stemmer = "romanian",
    .openers =
        "el, ea, ei, ele, acesta, aceasta, aceștia, acestea, acest, această, aceste, acești, acestui, "
        "acestei, acestora, acela, aceea, aceia, acelea, acel, acea, acei, acele, astfel, așadar, prin "
        "urmare, totuși, însă, dar, iar, și, sau, de asemenea, în plus, apoi, ulterior, mai târziu, după "
        "aceea, după aceasta, atunci, în schimb, de exemplu, pe de altă parte, pe de o parte, cu toate "
        "acestea, în consecință, ambii, ambele, amândoi, acolo, aici, altul, alta, alții, altele, un altul, "
        "o "
        "altă, un alt, o alta, alți, printre acestea, dintre acestea, în spatele lor, lui, lor, sa, său, "
        "deci, "
        "căci, ca urmare, din acest motiv, la rândul său, celălalt, cealaltă, ceilalți, primul dintre, între "
        "timp, în același timp, de fapt, în special, la fel, tot, mai mult, în acest, în această, în acel, a "
        "fost, au fost, a murit, s-a, s-au, era, erau, este, sunt, are, avea, i-a, l-a, le-a, din cauza "
        "acestui, în ciuda acestui, unul dintre aceștia, una dintre acestea, care, ceea ce, asta, fiecare "
        "dintre, nici, doar, chiar",
    .pointers =
        "acest, această, aceste, acești, acestui, acestei, acestor, acesta, aceasta, aceștia, acestea, "
        "acestuia, acesteia, acestora, acela, aceea, acel, acea, acei, acele, acelor, acelui, acelei, "
        "același, aceeași, aceiași, aceleași, respectiva, respectivul, respectivele, cel din urmă, cea din "
        "urmă, primul dintre, acolo, aici, sus-menționat, menționat, menționată, astfel de, asemenea oameni",
    .pronouns = "el, ea, ei, ele, lor, îl, îi, dânsul, dânsa",
    .first_person =
        "eu, mie, meu, mea, mei, mele, noi, nouă ne, nostru, noastră, noștri, noastre, suntem, avem, putem, "
        "am fost, știm, trebuie să ne",
    .deictic =
        "astăzi, azi, ieri, mâine, în prezent, acum, recent, anul trecut, săptămâna trecută, luna trecută, "
        "anul viitor, anul acesta, în același an, în anul următor, ani mai târziu, an mai târziu, ani "
        "înainte, "
        "luni mai târziu, zile mai târziu, în ultimii ani, la acea vreme, la vremea respectivă, în acea "
        "perioadă, în acel moment, pe atunci, în urmă cu",
    .sensitive =
        "ucis, ucid, omor, mort, moart, murit, deced, asasin, execut, viol, acuz, inculp, condamn, teror, "
        "genocid, masacr, abuz, sinucid, crim",
    .light_words =
        "întrucât, un, o, unui, unei, unor, niște, cel, cea, cei, cele, celui, celei, celor, al, a, ai, ale, "
        "de, din, "
        "dinspre, dintre, în, la, pe, cu, pentru, prin, spre, către, fără, sub, peste, după, până, lângă, "
        "între, printre, contra, despre, asupra, împotriva, conform, datorită, și, sau, ori, dar, iar, însă, "
        "ci, că, să, dacă, când, unde, cum, cât, câți, câte, care, căror, cărui, cărei, ce, cine, deși, "
        "deoarece, pentru că, fiindcă, ca, decât, nu, mai, foarte, prea, tot, toți, toate, toată, fiecare, "
        "orice, alt, altă, alți, alte, altor, mult, multă, mulți, multe, multor, puțin, puțini, puține, "
        "câțiva, câteva, mare, mari, mic, mici, nou, nouă, noi, vechi, bun, bună, prim, prima, primul, "
        "primele, primii, primului, al doilea, a doua, ultimul, ultima, ultimii, ultimele, principal, "
        "principală, principalele, principalul, principalii, următorul, următoarea, următoarele, parte, "
        "partea, părți, an, ani, anul, anii, anului, anilor, dată, ori, oară, zi, zile, zilele, ziua, lună, "
        "luni, secol, secolul, secolului, secole, deceniu, decenii, timp, timpul, timpului, perioadă, "
        "perioada, formă, forma, forme, mod, modul, moduri, fel, felul, tip, tipul, tipuri, număr, numărul, "
        "numărului, cantitate, exemplu, exemple, caz, cazul, cazuri, loc, locul, locuri, lucru, lucruri, "
        "final, finalul, sfârșit, sfârșitul, început, începutul, nume, numele, persoană, persoane, "
        "persoanele, oameni, oamenii, oamenilor, om, bărbat, bărbați, femeie, femei, grup, grupul, grupuri, "
        "membru, membri, membrii, cauza, cauză, motiv, motivul, motive, total, rest, restul, jumătate, "
        "majoritatea, majoritate, serie, bază, baza, nivel, nivelul, punct, punctul, doi, două, trei, patru, "
        "cinci, milion, milioane, mii, mie, sute, este, sunt, era, erau, fi, fost, fiind, are, au, avea, "
        "aveau, avut, poate, pot, putea, trebuie, face, fac, făcut, făcând, se, își, îi, îl, îl, le, lor, "
        "lui, "
        "său, sa, săi, sale, astfel, doar, numai, chiar, încă, deja, aproape, aproximativ, circa, diferite, "
        "diferit, diferiți, anumite, anumit, unele, unii, lume, lumea, lumii, țară, țara, țări, țările, "
        "oraș, "
        "orașul, orașului, viață, viața, muncă, munca, problemă, probleme, problema, dezvoltare, "
        "dezvoltarea, "
        "rezultat, rezultatul, rezultate, zonă, zona, zone, termen, termenul, lipsa, rol, rolul, cadrul, "
        "cursul, timpul, urma, jurul, fața, mijlocul, scopul, ajutorul, ianuarie, februarie, martie, "
        "aprilie, "
        "mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie, situație, situația, "
        "istorie, "
        "istoria, echipa, ambele, ambii",
    .noun_place = NounPlace::first,
    .before_noun =
        "un, o, unui, unei, unor, de, din, dintre, în, la, pe, cu, pentru, prin, fără, sub, al, ai, ale, "
        "spre",
    .noun_endings =
        "ție, ția, ției, ții, țiile, țiilor, tate, tatea, tății, tăți, ism, ismul, ismului, ment, mentul, "
        "mentului, mente, tor, torul, torului, tori, torii, torilor, ului, ilor, elor, ulu, ică, ica, icii, "
        "logie, logia, logiei, ură, ura, urii, anță, anța, anței, ență, ența, enței",
    .other_endings =
        "at, ată, ați, ate, it, ită, iți, ite, ut, ută, uți, ute, ând, ind, ează, esc, ește, eau, au, ic, "
        "icul, iv, ivă, ivi, ive, os, oasă, oși, oase, al, ală, ali, bil, bilă, bili, bile, ant, antă, "
        "mente, "
        "ean, eană, eni, ene, esc, ească, ești, nd",
    .year_words = "an, anul, anului, anii, în, din, până în, vara, iarna, toamna, primăvara",
    .date_words = "anul, ale anului",
    .number_names = "nouă, opt",
    .order_stem = "Pune aceste evenimente în ordine cronologică, începând cu cel mai vechi."};

}  // namespace lacuna
