#include "content/language/plain_words.h"

namespace lacuna {

const PlainLanguage kPlainTurkish{
    .tag = "tr",
    .stemmer = "turkish",
    .openers =
        "o, onlar, onun, onların, ona, onu, onda, ondan, bu, bunlar, bunun, buna, bunu, bunda, bundan, "
        "bunların, bunlara, şu, şunlar, böyle, böylece, böylelikle, ancak, fakat, ama, lakin, ve, veya, ya "
        "da, "
        "ayrıca, dahası, üstelik, dolayısıyla, sonra, daha sonra, sonrasında, ardından, önce, daha önce, "
        "öncesinde, aynı, aynı zamanda, diğer, diğerleri, öte yandan, örneğin, mesela, çünkü, zira, yine de, "
        "oysa, halbuki, her iki, her ikisi, ikisi, kendisi, kendi, kendileri, arkalarında, burada, orada, "
        "bazıları, birçoğu, çoğu, ilki, ikincisi, de, da, ise, benzer şekilde, aksine, bunun yerine, sonuç "
        "olarak, sonuçta, nihayet, en sonunda, özellikle, hatta, yani, kısacası, bir diğer, başka bir, "
        "başka, başkaları, söz konusu, bir başka, ikinci, üçüncü, aralarında, içlerinde, hepsi, tümü, "
        "böyle bir, o dönemde, o zaman, o zamanlar, o sırada, bu arada, bununla birlikte, buna rağmen, tam "
        "tersine, gerçekten, gerçekten de, aslında, ayrı olarak, önceki, sonraki, biri, birisi, birincisi",
    .pointers =
        "bu, bunlar, bunun, buna, bunu, bunda, bundan, bunların, bunlara, bunları, şu, söz konusu, aynı yıl, "
        "aynı gün, adı geçen, böyle, böyle bir, bu tür, burada, orada, o dönem, o dönemde, o zaman, o "
        "zamanlar, o sırada, önceki, sonraki, bahsi geçen, böylesi",
    .pronouns = "o, onun, ona, onu, onda, ondan, onlar, onların, onlara, onları",
    .first_person =
        "ben, beni, bana, benim, biz, bizi, bize, bizim, bizden, bizler, biliyoruz, görüyoruz, yapıyoruz, "
        "edebiliriz, olduğumuz, söyleyebiliriz",
    .deictic =
        "bugün, dün, yarın, şimdi, günümüzde, şu anda, şu an, halen, hâlen, son zamanlarda, son yıllarda, "
        "yakın zamanda, geçen yıl, geçen hafta, geçen ay, gelecek yıl, bu yıl, o yıl, aynı yıl, ertesi yıl, "
        "ertesi gün, yıl sonra, yıl önce, ay sonra, gün sonra, yakın geçmişte, artık",
    .sensitive =
        "öldür, ölüm, öldü, ölü, cinayet, idam, tecavüz, suçla, suçlan, mahkum, mahkûm, terör, soykırım, "
        "katliam, katled, istismar, intihar, suç",
    .light_words =
        "bir, ve, veya, ya, da, de, ki, mi, ile, için, gibi, kadar, göre, sonra, önce, beri, doğru, karşı, "
        "rağmen, dolayı, ötürü, üzere, olarak, olan, olduğu, olduğunu, olduğundan, olmak, olması, olmasına, "
        "oldu, olur, olabilir, olmuştur, oluşan, ise, idi, imiş, değil, var, yok, vardır, yoktur, etmek, "
        "eden, "
        "etti, eder, ederek, edilen, edildi, edilmiştir, edilir, yapılan, yapıldı, yapan, yaptı, yapmak, "
        "yapılır, başka, diğer, diğerleri, her, hiç, bazı, birçok, birkaç, çok, çoğu, pek, en, daha, az, "
        "tüm, "
        "bütün, kendi, kendisi, aynı, ayrı, yeni, eski, büyük, küçük, önemli, ilk, son, ikinci, üçüncü, iyi, "
        "kötü, uzun, kısa, yüksek, düşük, önceki, sonraki, yıl, yılı, yılın, yılında, yılına, yıllar, "
        "yılları, "
        "yıllarda, yıllarında, yıldan, yaşında, gün, günü, günler, günlük, ay, ayı, ayında, hafta, saat, "
        "zaman, zamanı, zamanda, dönem, dönemi, dönemde, döneminde, yüzyıl, yüzyılda, yüzyılın, yüzyılda, "
        "yüzyıldan, kez, kere, defa, tane, adet, şey, şeyler, şekil, şekilde, şekli, biçim, biçimde, tür, "
        "türü, "
        "türler, türleri, sayı, sayısı, sayıda, miktar, miktarda, örnek, örneği, durum, durumda, durumu, "
        "durumunda, yer, yerde, yeri, yere, yerden, son, sonu, sonunda, sonuç, sonucu, sonucunda, sonuçları, "
        "baş, başı, başında, başlangıç, ad, adı, adını, adında, isim, ismi, kişi, kişinin, kişiler, insan, "
        "insanlar, insanların, adam, erkek, kadın, kadınlar, erkekler, grup, grubu, gruplar, üye, üyesi, "
        "üyeleri, neden, nedeni, nedeniyle, nedenle, sebep, sebebiyle, toplam, yarısı, çoğunluğu, parça, "
        "parçası, kısım, kısmı, bölüm, bölümü, temel, düzey, nokta, taraf, tarafından, tarafı, rol, rolü, "
        "süre, süresi, süresince, sırasında, boyunca, arasında, arası, içinde, içine, üzerinde, üzerine, "
        "altında, dışında, yanında, karşısında, hakkında, etrafında, iki, üç, dört, beş, bin, milyon, "
        "milyar, "
        "yüz, yüzde, dünya, dünyanın, dünyada, ülke, ülkeler, ülkenin, ülkede, şehir, şehri, şehrin, "
        "şehrinin, "
        "kent, hayat, hayatı, iş, işi, çalışma, çalışmalar, sorun, sorunlar, gelişme, alan, alanı, alanda, "
        "alanlar, bölge, bölgede, bölgesi, terim, terimi, kullanımı, kullanım, kullanılan, kullanarak, "
        "özellikle, genellikle, yaklaşık, yalnızca, sadece, hemen, hala, hâlâ, artık, bile, çünkü, eğer, "
        "ancak, "
        "fakat, ama, nasıl, neden, ne, kim, hangi, nerede, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, "
        "ağustos, eylül, ekim, kasım, aralık, tarih, tarihi, tarihinde, tarihinin, tarihli, bağlı, birlikte, "
        "ayrıca, birlik, yol, yolu",
    .noun_place = NounPlace::last,
    .before_noun = "",
    .after_noun =
        "için, ile, gibi, kadar, olarak, tarafından, üzerinde, üzerine, içinde, altında, arasında, hakkında, "
        "sırasında, boyunca, nedeniyle, ve, veya, göre, karşı, sonra, önce, dışında, sayesinde",
    .noun_endings =
        "nın, nin, nun, nün, ının, inin, unun, ünün, ları, leri, ların, lerin, larda, lerde, lardan, lerden, "
        "larını, lerini, lara, lere, liği, lığı, luğu, lüğü, lik, lık, luk, lük, cilik, cılık, izm, izmi, "
        "loji, lojisi, siyonu, siyon, nda, nde, ndan, nden, sını, sini, sunu, sünü",
    .other_endings =
        "dı, di, du, dü, tı, ti, tu, tü, mış, miş, muş, müş, yor, ır, ir, ur, ür, ar, er, dır, dir, dur, "
        "dür, "
        "tır, tir, tur, tür, mak, mek, arak, erek, ıp, ip, up, üp, an, en, lı, li, lu, lü, sal, sel, ça, çe, "
        "ca, ce, ken, dığı, diği, duğu, düğü, tığı, tiği, tuğu, tüğü, acak, ecek, meye, maya, ması, mesi, "
        "makta, mekte, ları ise, ik, ılan, ilen, ulan, ülen, ınca, ince, yla, yle, malı, meli",
    .year_words = "yılı, yılında, yılından, yılına, yılının, yazında, kışında",
    .date_words = "",
    .number_names = "on, yedi, yüz, bin, altı, kırk, yirmi bir",
    .order_stem = "Bu olayları en eskisinden başlayarak zaman sırasına koyun."};

}  // namespace lacuna
