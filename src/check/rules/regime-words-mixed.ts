import { inspectorateAct } from '../../nd30/inspectorate-acts.ts';
import { sentenceOf, wordingRule } from '../makers/wording-rule.ts';

/** What a paper on an inspection of administrative reform, or a supervision, says that it is about. */
const ownRegime = /kiểm tra (?:công tác )?(?:cải cách hành chính|CCHC)|giám sát/iu;
/** The act is somebody else's, of the regime that it bears. */
const ofInspectorate =
  /số \d|Thanh tra (?:Chính phủ|tỉnh|thành phố|Bộ|Sở)|khiếu nại|tố cáo|kiểm toán|thực hiện (?:các )?kết luận/iu;

export const rule = wordingRule({
  id: 'regime-words-mixed',
  title: 'Không gọi cuộc kiểm tra, giám sát bằng tên của cuộc thanh tra',
  valid: [
    {
      type: 'thong-bao',
      parts: { subject: 'Kết quả kiểm tra công tác cải cách hành chính năm 2026' },
      body: [
        'Đoàn kiểm tra ghi nhận đơn vị đã thực hiện Kết luận thanh tra số 12/KL-TTr của Thanh tra tỉnh./.',
      ],
    },
  ],
  invalid: [
    {
      type: 'thong-bao',
      parts: { subject: 'Kết quả kiểm tra công tác cải cách hành chính năm 2026' },
      body: ['Đoàn thanh tra đã làm việc với Văn phòng Sở và ghi nhận các kết quả sau./.'],
    },
  ],
  pattern: inspectorateAct,
  signs: ['thanh tra'],
  when(words) {
    const subject = [...words.lines('subject'), ...words.lines('letterSubject')];
    return subject.some(({ text }) => ownRegime.test(text) && !/thanh tra/iu.test(text))
      ? undefined
      : 'văn bản không phải về một cuộc kiểm tra cải cách hành chính hay giám sát';
  },
  judge(found) {
    if (ofInspectorate.test(sentenceOf(found))) return undefined;
    return {
      message: `“${found.text}” là tên gọi của chế độ thanh tra, trong văn bản về kiểm tra, giám sát`,
      hint: 'gọi đúng tên: đoàn kiểm tra, cuộc kiểm tra, kết luận hay thông báo kết quả kiểm tra (giám sát)',
    };
  },
});
