#include "content/language/plain_words.h"

namespace lacuna {

const PlainLanguage kPlainVietnamese{
    .tag = "vi",
    .openers =
        "anh ấy, cô ấy, ông ấy, bà ấy, ông đã, ông là, ông có, ông được, ông cũng, ông bắt đầu, ông trở, ông "
        "bị, "
        "ông không, ông viết, ông nói, ông sinh, ông học, ông làm, bà đã, bà là, bà có, bà được, bà cũng, "
        "anh đã, "
        "anh là, cô đã, cô là, nó, họ, chúng, chúng nó, điều này, điều đó, đây, đó, tuy nhiên, nhưng, và, "
        "hoặc, do "
        "đó, vì vậy, vì thế, cho nên, bởi vậy, ngoài ra, hơn nữa, thêm vào đó, sau đó, trước đó, khi đó, lúc "
        "đó, "
        "bấy giờ, đồng thời, bên cạnh đó, mặt khác, ngược lại, ví dụ, chẳng hạn, chẳng hạn như, cụ thể, thay "
        "vào "
        "đó, tương tự, cả hai, cả ba, những người này, những điều này, mặc dù vậy, dù vậy, tuy vậy, trong "
        "khi đó, "
        "tại đây, ở đây, ở đó, tại đó, còn, mà, cũng, rồi, phía sau họ, một trong số đó, một trong những "
        "người "
        "này, trong số này, trong số đó, với điều này, theo đó, nhờ đó, từ đó, kể từ đó, cuối cùng, tóm lại, "
        "thật "
        "vậy, thực tế, trên thực tế, như vậy, như thế, loại này, người khác, những người khác, một người "
        "khác, "
        "cái khác, hai người, hai bên, là, được, bị, đã, đang, sẽ, người này, việc này, quá trình này, đến "
        "lúc "
        "này, vào thời điểm đó, lúc này, thứ hai, thứ ba, một mặt, hơn thế nữa, sau này, về sau, những, sau "
        "đây, "
        "đội này, các đội này, của, với, bằng",
    .pointers =
        "này, ấy, kia, nói trên, như vậy, như thế, cùng năm, sau đây, trên đây, điều đó, lúc đó, khi đó, sau "
        "đó, "
        "trước đó, do đó, từ đó, người đó, nơi đó, thời điểm đó, thời đó, năm đó, những năm đó, giai đoạn "
        "đó, ở "
        "đây, ở đó, tại đây, tại đó, đương thời, nêu trên, kể trên, số đó",
    .pronouns = "nó, họ, chúng, anh ấy, cô ấy, ông ấy, bà ấy, ông ta, bà ta",
    .first_person = "tôi, chúng tôi, chúng ta, của ta, ta có thể, bạn, các bạn",
    .deictic =
        "hôm nay, hôm qua, ngày mai, hiện nay, hiện tại, bây giờ, gần đây, năm ngoái, tuần trước, tháng "
        "trước, "
        "năm tới, năm nay, năm sau, năm sau đó, ngày hôm sau, cùng năm, cùng năm đó, vài năm sau, nhiều năm "
        "sau, "
        "một năm sau, hai năm sau, những năm gần đây, thời gian gần đây, ngày nay, vào thời điểm đó, lúc bấy "
        "giờ, "
        "năm trước, cách đây, vừa qua, mới đây",
    .sensitive =
        "giết, sát hại, ám sát, chết, qua đời, tử vong, từ trần, xử tử, hành quyết, hiếp dâm, cưỡng hiếp, "
        "cáo "
        "buộc, buộc tội, kết án, khủng bố, diệt chủng, thảm sát, lạm dụng, tự tử, tội phạm, tội ác",
    .light_words =
        "và, hoặc, hay, nhưng, mà, là, của, trong, ngoài, trên, dưới, ở, tại, từ, đến, tới, với, cho, về, "
        "bởi, "
        "bằng, theo, qua, giữa, cùng, như, để, vì, do, nên, nếu, thì, khi, lúc, trước, sau, các, những, một, "
        "hai, "
        "ba, bốn, năm, sáu, bảy, tám, chín, mười, nhiều, ít, mọi, mỗi, vài, cả, tất, này, đó, kia, ấy, nào, "
        "gì, "
        "ai, đâu, sao, thế, vậy, đã, đang, sẽ, vẫn, còn, cũng, đều, chỉ, rất, quá, lắm, hơn, nhất, không, "
        "chưa, "
        "chẳng, đừng, có, được, bị, phải, cần, nên, thể, có thể, việc, sự, cuộc, cái, con, chiếc, người, "
        "ông, bà, "
        "anh, cô, họ, nó, chúng, ra, vào, lên, xuống, lại, đi, rồi, làm, thành, trở, trở thành, bao, gồm, "
        "bao gồm, "
        "gọi, được gọi, gọi là, ngày, tháng, tuần, giờ, thời, gian, thời gian, thời kỳ, thế, kỷ, thế kỷ, "
        "thập, "
        "niên, lần, phần, loại, kiểu, cách, dạng, hình, thức, hình thức, số, lượng, số lượng, ví, dụ, trường "
        "hợp, "
        "nơi, chỗ, điều, thứ, đầu, cuối, tên, nhóm, thành viên, nguyên nhân, lý do, kết quả, nửa, hầu, hết, "
        "hầu "
        "hết, mức, điểm, vai trò, bên, phía, mặt, nghìn, triệu, tỷ, phần trăm, thế giới, quốc gia, nước, "
        "thành "
        "phố, cuộc sống, công việc, vấn đề, phát triển, sự phát triển, khu vực, vùng, sử dụng, lớn, nhỏ, "
        "mới, cũ, "
        "chính, khác, quan trọng, đầu tiên, cuối cùng, thường, khoảng, gần, lịch sử, hiện, nay, sinh, đây, "
        "nhưng, "
        "nhằm, vốn, mình, tự, riêng, chung, đối, đối với, liên quan, dù, mặc dù, tuy, trong khi, ngay, đủ, "
        "đầy, "
        "giúp, tạo, tạo ra, đưa, cung cấp, xảy ra, khiến, dẫn, dẫn đến, xem, biết, thấy, nói, bắt đầu, tiếp, "
        "tiếp "
        "tục, tăng, giảm, đạt, nhận, dựa, dựa trên, thông qua, hoặc là, đồng thời, vị trí, khả năng, cấp, "
        "đội, "
        "trận, mùa, phương, pháp, chương, trình, hệ, thống, tổ, chức, hoạt, động, tác, sản, xuất, công, học, "
        "quốc, "
        "chủ, điện, nhà, trung, hội, thông, quân, nghiên, cứu, khoa, giới, xã, kinh, tế, tư, cơ, sở, viên, "
        "đại, "
        "toàn, quyền, dân, đồng, tính, chất, lực",
    .noun_place = NounPlace::unknown,
    .year_words = "năm, từ, đến, năm học, mùa hè, mùa đông",
    .date_words = "ngày, năm, tháng",
    .number_names = "ba, năm, hai, sáu, mười, tám, chín, bảy, bốn",
    .order_stem = "Sắp xếp các sự kiện sau theo thứ tự thời gian, sự kiện sớm nhất trước."};

}  // namespace lacuna
