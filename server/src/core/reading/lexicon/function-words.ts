/**
 * Small words that stand between words of several syllables and are never a part of one beside a second of their kind: what stands
 * doubled among them is a slip. "từ từ", "đều đều", "phải phải chăng" and their like are left out.
 */
const NEVER_DOUBLED =
  'về của các và tại trong với cho bởi những đã đang sẽ được bị là mà này đó đến theo phải có ở ra vào lên nhằm gồm khi nếu vì như qua trên dưới thì cũng để';

/** Other small words that no word of several syllables begins or ends with, or seldom. */
const OTHERS =
  'do dần từ hoặc hay không chưa chỉ đều còn lại mọi mỗi từng nên bằng giữa ngoài trước sau cùng nhưng rằng vẫn mới rất hơn nhất khoảng gần thuộc giao gửi nêu ' +
  'một hai ba bốn năm sáu bảy tám chín mười cả đây kia nay ai gì nào sao thế vậy mình nó họ tôi ông bà chúng ta nhiều ít';

/** Words that are a slip where they stand twice, whatever stands around them. */
export const NEVER_TWICE: ReadonlySet<string> = new Set(NEVER_DOUBLED.split(' '));

/** Words at which one of several syllables ends or begins. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...NEVER_TWICE, ...OTHERS.split(' ')]);

/** Words that Vietnamese has with both syllables alike, or that may stand twice for "each" and "very": "luôn luôn", "ngày ngày". */
export const REDUPLICATIONS: ReadonlySet<string> = new Set(
  (
    'luôn dần song chung ngày người nhà đời tháng mãi từ đều khăng chằm xa xanh đỏ vàng trắng tím hồng nâu đen hơi vui sơ gần rưng lâng đùng ầm ào rì hao chăm khư lăm ' +
    'trùng điệp tầng lớp ngành nơi chốn khắp hằng thường vừa nhanh chậm sớm ai đâu gì nào thế lâu đôi cặp kìn chuồn tê ba đu cào kỳ thiu bon sai đêm chiều sáng mùa ' +
    'nghe trăm nghìn ngàn vạn triệu muôn một hai bốn năm sáu bảy tám chín mười không từng quanh sát xấp ngang dọc lẻ riêng nhẹ khẽ nhỏ to cao dài mỏng dày sâu nông ' +
    'đậm nhạt sàn lúng ồm oang ấp tự rất thật hết quen ngà sang loang râm gật lắc nghiêng hây phơi mơn hừng đăm trân chòng thao ngùn vùn phăng rần ' +
    'tỷ số bộ tiếp chuyên bình tươi xinh tròn mờ lờ cười nói tếu vo ve tí tẹo chút vân chấm'
  ).split(' '),
);
