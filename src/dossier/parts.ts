import { z } from 'zod';
import { dateStyles, tonePlacements } from '../house/house.ts';
import { foldTone } from '../text/tone.ts';
import {
  choice,
  date,
  id,
  issue,
  labelledChoice,
  list,
  number,
  partialDate,
  prose,
  ref,
  text,
} from './fields.ts';
import { reformFieldIds, reformFieldTitles } from './reform-fields.ts';

const sameName = (a: string, b: string): boolean => foldTone(a).toLowerCase() === foldTone(b).toLowerCase();

export const agencySchema = z
  .strictObject({
    id: id(),
    name: text('tên đầy đủ'),
    short: text('tên viết tắt thông dụng').exactOptional(),
    local: text('tên gọi trong nội bộ').exactOptional(),
    symbol: text('chữ viết tắt trong ký hiệu').exactOptional(),
    parent: ref('cơ quan chủ quản', 'agencies').exactOptional(),
    lines: list('các dòng của tên trên đầu văn bản', text('dòng')).exactOptional(),
  })
  .superRefine((agency, context) => {
    if (agency.lines !== undefined && !sameName(agency.lines.join(' '), agency.name)) {
      context.addIssue({
        ...issue('lines-differ', { name: agency.name, joined: agency.lines.join(' ') }),
        path: ['lines'],
      });
    }
  })
  .meta({ title: 'cơ quan, đơn vị' });

export const groupSchema = z
  .strictObject({
    id: id(),
    name: text('tên nhóm'),
    members: list('thành viên', ref('cơ quan', 'agencies')).exactOptional(),
  })
  .meta({ title: 'nhóm cơ quan' });

export const personSchema = z
  .strictObject({
    id: id(),
    name: text('họ và tên'),
    post: text('chức vụ').exactOptional(),
    agency: ref('cơ quan', 'agencies').exactOptional(),
  })
  .meta({ title: 'người' });

export const citationSchema = z
  .strictObject({
    id: id(),
    form: labelledChoice('dạng văn bản', {
      act: 'văn bản có số, ký hiệu',
      law: 'luật, gọi bằng tên',
      party: 'văn bản của Đảng',
      standard: 'tiêu chuẩn',
      project: 'đề án',
    }).default('act'),
    type: text('tên loại').exactOptional(),
    name: text('tên luật, tiêu chuẩn, đề án').exactOptional(),
    number: text('số').exactOptional(),
    symbol: text('ký hiệu').exactOptional(),
    date: partialDate('ngày ban hành').exactOptional(),
    issuer: ref('cơ quan ban hành', 'agencies').exactOptional(),
    abstract: prose('trích yếu').exactOptional(),
  })
  .superRefine((citation, context) => {
    const named = citation.form === 'law' || citation.form === 'standard' || citation.form === 'project';
    for (const key of named ? (['name'] as const) : (['type', 'symbol'] as const)) {
      if (citation[key] === undefined)
        context.addIssue({ ...issue('citation-incomplete', { key }), path: [key] });
    }
  })
  .meta({ title: 'văn bản viện dẫn' });

export const figureSchema = z
  .strictObject({
    id: id(),
    /** Whose figure it is: those of one id, an agency each, are one figure of a document that is drawn for each. */
    agency: ref('cơ quan', 'agencies', 'groups').exactOptional(),
    label: text('tên số liệu').exactOptional(),
    kind: labelledChoice('loại số liệu', {
      count: 'số lượng',
      percent: 'tỷ lệ %',
      score: 'điểm',
      rank: 'thứ hạng',
      change: 'tăng, giảm',
      year: 'năm',
    }),
    value: number('giá trị').exactOptional(),
    unit: text('đơn vị tính').exactOptional(),
    comparator: text('so sánh (ít nhất, trên, dưới…)').exactOptional(),
    period: text('kỳ số liệu').exactOptional(),
    /** A percentage that is not typed is computed: `value` of `of` over `value` of `outOf`. */
    of: ref('tử số', 'figures').exactOptional(),
    outOf: ref('mẫu số', 'figures').exactOptional(),
    parts: list(
      'các phần của số liệu',
      z.strictObject({
        figure: ref('số liệu', 'figures'),
        role: labelledChoice('vai trò', {
          part: 'phần của tổng',
          'of-which': 'trong đó',
          'carried-in': 'kỳ trước chuyển sang',
          'carried-out': 'chuyển kỳ sau',
        }),
        /** One total may be parted in several ways, by channel and by result: parts of one way make one sum. */
        by: text('cách chia').exactOptional(),
      }),
    ).exactOptional(),
  })
  .superRefine((figure, context) => {
    if (figure.value === undefined && (figure.of === undefined || figure.outOf === undefined)) {
      context.addIssue({ ...issue('required', { title: 'giá trị' }), path: ['value'] });
    }
  })
  .meta({ title: 'số liệu' });

export const inspectionSchema = z
  .strictObject({
    id: id(),
    agency: ref('cơ quan được kiểm tra', 'agencies', 'groups'),
    regime: labelledChoice('chế độ', {
      'kiem-tra-cchc': 'kiểm tra cải cách hành chính',
      'kiem-tra-chuyen-nganh': 'kiểm tra chuyên ngành',
      'giam-sat': 'giám sát',
    }).default('kiem-tra-cchc'),
    mode: labelledChoice('hình thức', { planned: 'theo kế hoạch', unannounced: 'đột xuất' }).exactOptional(),
    date: partialDate('ngày kiểm tra').exactOptional(),
    period: text('thời kỳ kiểm tra').exactOptional(),
    /** What was looked at, as it stands after the verb: "công tác cải cách hành chính năm 2020". */
    matter: text('nội dung kiểm tra, giám sát').exactOptional(),
    bases: list('căn cứ', ref('văn bản', 'citations')).exactOptional(),
    team: ref('đoàn kiểm tra, đoàn giám sát', 'agencies', 'groups').exactOptional(),
    leader: ref('trưởng đoàn', 'people').exactOptional(),
    members: list('thành viên', ref('người', 'people')).exactOptional(),
  })
  .meta({ title: 'đợt kiểm tra' });

export const assessmentSchema = z
  .strictObject({
    id: id(),
    title: text('tên chỉ số').exactOptional(),
    year: text('năm'),
    score: number('điểm').exactOptional(),
    rank: number('thứ hạng').exactOptional(),
    change: number('tăng, giảm bậc').exactOptional(),
    comparedWith: text('năm so sánh').exactOptional(),
    source: ref('văn bản công bố', 'citations').exactOptional(),
  })
  .meta({ title: 'kết quả chỉ số' });

const fieldChoice = (title: string) => choice(title, reformFieldIds, reformFieldTitles);

export const resultSchema = z
  .strictObject({
    id: id(),
    inspection: ref('đợt kiểm tra', 'inspections').exactOptional(),
    agency: ref('cơ quan', 'agencies', 'groups').exactOptional(),
    field: fieldChoice('lĩnh vực').exactOptional(),
    text: prose('kết quả đạt được'),
    items: list('các ý', prose('ý')).exactOptional(),
  })
  .meta({ title: 'kết quả' });

export const findingSchema = z
  .strictObject({
    id: id(),
    inspection: ref('đợt kiểm tra', 'inspections').exactOptional(),
    agency: ref('cơ quan', 'agencies', 'groups').exactOptional(),
    field: fieldChoice('lĩnh vực').exactOptional(),
    text: prose('tồn tại, hạn chế'),
    evidence: prose('minh chứng').exactOptional(),
    breaks: ref('quy định bị vi phạm', 'citations').exactOptional(),
    pointsLost: number('điểm bị trừ').exactOptional(),
  })
  .meta({ title: 'tồn tại, hạn chế' });

const requirementBase = {
  id: id(),
  title: prose('tiêu đề').exactOptional(),
  text: prose('nội dung yêu cầu').exactOptional(),
  for: list('đơn vị thực hiện', ref('cơ quan', 'agencies', 'groups')).exactOptional(),
  due: date('thời hạn').exactOptional(),
  answers: list('trả lời tồn tại', ref('tồn tại', 'findings')).exactOptional(),
  /** Why it stands without a finding. */
  reason: text('lý do đứng riêng').exactOptional(),
  items: list('các ý', prose('ý')).exactOptional(),
};

const exactlyOne = (value: { title?: unknown; text?: unknown }, context: z.RefinementCtx): void => {
  if ((value.title === undefined) === (value.text === undefined)) {
    context.addIssue(issue('one-of', { keys: ['title', 'text'] }));
  }
};

const thirdLevel = z.strictObject(requirementBase).superRefine(exactlyOne).meta({ title: 'nhiệm vụ' });
const secondLevel = z
  .strictObject({ ...requirementBase, children: list('nhiệm vụ con', thirdLevel).exactOptional() })
  .superRefine(exactlyOne)
  .meta({ title: 'nhiệm vụ' });

/** Three levels at most: khoản, điểm, gạch đầu dòng. */
export const requirementSchema = z
  .strictObject({ ...requirementBase, children: list('nhiệm vụ con', secondLevel).exactOptional() })
  .superRefine(exactlyOne)
  .meta({ title: 'nhiệm vụ, kiến nghị' });

export const remedySchema = z
  .strictObject({
    id: id(),
    serves: list('khắc phục cho', ref('tồn tại hoặc nhiệm vụ', 'findings', 'requirements')),
    text: prose('giải pháp').exactOptional(),
    lead: ref('chủ trì', 'agencies', 'groups').exactOptional(),
    support: list('phối hợp', ref('cơ quan', 'agencies', 'groups')).exactOptional(),
    due: partialDate('thời gian hoàn thành').exactOptional(),
    product: prose('sản phẩm').exactOptional(),
    state: labelledChoice('tình trạng', {
      planned: 'chưa thực hiện',
      doing: 'đang thực hiện',
      done: 'đã hoàn thành',
      late: 'quá hạn',
    }).exactOptional(),
    note: prose('ghi chú').exactOptional(),
  })
  .meta({ title: 'giải pháp' });

export const staffingSchema = z
  .strictObject({
    id: id(),
    inspection: ref('đợt kiểm tra', 'inspections').exactOptional(),
    room: text('phòng, đơn vị'),
    total: number('tổng số có mặt'),
    heads: number('cấp trưởng'),
    deputies: number('cấp phó'),
  })
  .meta({ title: 'biên chế' });

export const waiverSchema = z
  .strictObject({
    rule: text('mã quy tắc'),
    about: text('mã của mục được miễn').exactOptional(),
    reason: text('lý do'),
  })
  .meta({ title: 'miễn cảnh báo' });

const houseLabel = z
  .strictObject({
    style: labelledChoice('cách ghi', { arabic: 'chữ số: Phụ lục 01' }),
    decidedBy: text('người quyết định'),
    reason: text('lý do'),
  })
  .meta({ title: 'nhãn phụ lục riêng của cơ quan' });

export const houseSchema = z
  .strictObject({
    tone: choice('kiểu đặt dấu', tonePlacements).exactOptional(),
    dates: choice('kiểu ngày trong lời văn', dateStyles, {
      long: '05 tháng 01 năm 2020',
      slash: '05/01/2020',
    }).exactOptional(),
    appendixLabel: houseLabel.exactOptional(),
  })
  .meta({ title: 'nền nếp của cơ quan' });
