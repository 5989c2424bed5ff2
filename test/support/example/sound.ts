import { upperVi } from '../../../src/text/capital.ts';
import type { Example, ExampleBlock, ExamplePart, ExampleTable } from '../../../src/check/example.ts';
import type { ComponentId } from '../../../src/nd30/components.ts';
import { documentType, type DocumentTypeId } from '../../../src/nd30/document-types.ts';

/** The parts of a sound document of a type, each a list of lines. */
export type SoundParts = Partial<Record<ComponentId, readonly ExamplePart[]>>;

export type SoundBody = readonly (string | ExampleBlock | ExampleTable)[];

const reportBody: SoundBody = [
  { text: 'I. KẾT QUẢ THỰC HIỆN' },
  { text: '1. Công tác chỉ đạo, điều hành', bold: true },
  'Sở Nội vụ đã ban hành kế hoạch, phân công nhiệm vụ cho từng đơn vị thuộc Sở và kiểm tra việc thực hiện hằng tháng.',
  { text: '2. Kết quả cụ thể', bold: true },
  { text: 'a) Đã rà soát 40 quy trình giải quyết công việc nội bộ;' },
  { text: 'b) Đã tổ chức 02 lớp bồi dưỡng nghiệp vụ văn thư cho công chức.' },
  { text: 'II. PHƯƠNG HƯỚNG' },
  { text: '1. Tiếp tục thực hiện các nhiệm vụ đã đề ra trong kế hoạch năm.' },
  { text: '2. Báo cáo kết quả về Văn phòng trước ngày 15 tháng 12 năm 2026./.' },
];

const letterBody: SoundBody = [
  'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở Nội vụ đề nghị các đơn vị thực hiện một số nội dung sau:',
  { text: '1. Rà soát việc trình bày văn bản tại đơn vị, khắc phục những chỗ chưa đúng quy định.' },
  { text: '2. Báo cáo kết quả về Sở Nội vụ trước ngày 15 tháng 4 năm 2026.' },
  'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở Nội vụ để được hướng dẫn./.',
];

const decisionBody: SoundBody = [
  { text: 'Điều 1. Thành lập Tổ công tác rà soát thủ tục hành chính của Sở Nội vụ.' },
  {
    text: 'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký. Chánh Văn phòng Sở và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.',
  },
];

/** Types whose body is not a plain report. */
const bodies: Partial<Record<DocumentTypeId, SoundBody>> = {
  'cong-van': letterBody,
  'quyet-dinh': decisionBody,
  'nghi-quyet': decisionBody.map((block) =>
    typeof block === 'object' && 'text' in block
      ? { ...block, text: block.text.replaceAll('Quyết định', 'Nghị quyết') }
      : block,
  ),
  'giay-moi': [
    'Sở Nội vụ trân trọng kính mời: Lãnh đạo Văn phòng Ủy ban nhân dân tỉnh Sông Lam.',
    'Tới dự Hội nghị sơ kết công tác văn thư 6 tháng đầu năm 2026.',
    'Chủ trì: Ông Nguyễn Văn A, Giám đốc Sở Nội vụ.',
    'Thời gian: 08 giờ 00 phút, ngày 10 tháng 7 năm 2026.',
    'Địa điểm: Hội trường Sở Nội vụ tỉnh Sông Lam./.',
  ],
  'giay-gioi-thieu': [
    'Sở Nội vụ trân trọng giới thiệu:',
    'Ông: Trần Văn B.',
    'Chức vụ: Chuyên viên Văn phòng.',
    'Được cử đến: Sở Tài chính tỉnh Sông Lam.',
    'Về việc: liên hệ công tác.',
    'Đề nghị Quý cơ quan tạo điều kiện để ông Trần Văn B hoàn thành nhiệm vụ.',
    'Giấy này có giá trị đến hết ngày 30 tháng 4 năm 2026./.',
  ],
  'giay-nghi-phep': [
    'Xét Đơn đề nghị nghỉ phép ngày 02 tháng 3 năm 2026 của ông Trần Văn B.',
    'Sở Nội vụ cấp cho:',
    'Ông: Trần Văn B.',
    'Chức vụ: Chuyên viên Văn phòng.',
    'Được nghỉ phép trong thời gian 05 ngày, kể từ ngày 09 tháng 3 năm 2026 đến hết ngày 13 tháng 3 năm 2026.',
    'Nơi nghỉ phép: tỉnh Sông Lam.',
    'Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2026./.',
  ],
  'bien-ban': [
    'Thời gian bắt đầu: 08 giờ 00 phút, ngày 05 tháng 3 năm 2026.',
    'Địa điểm: Phòng họp Sở Nội vụ tỉnh Sông Lam.',
    'Thành phần tham dự: Lãnh đạo Sở và trưởng các phòng.',
    'Chủ trì (chủ tọa): Ông Nguyễn Văn A.',
    'Thư ký (người ghi biên bản): Bà Trần Thị B.',
    'Nội dung: thông qua kế hoạch công tác văn thư năm 2026.',
    'Cuộc họp kết thúc vào 10 giờ 00 phút, ngày 05 tháng 3 năm 2026./.',
  ],
};

const symbolOf = (type: DocumentTypeId): string => {
  const { abbreviation } = documentType(type);
  return abbreviation === undefined ? 'SNV-VP' : `${abbreviation}-SNV`;
};

function subjectOf(type: DocumentTypeId): SoundParts {
  const { subject, name } = documentType(type);
  if (subject === 'letter') return { letterSubject: ['V/v chấn chỉnh công tác văn thư năm 2026'] };
  const typeName = [upperVi(name)];
  if (subject === 'none') return { typeName };
  return {
    typeName,
    subject: [
      type === 'quyet-dinh' || type === 'nghi-quyet'
        ? 'Về việc thành lập Tổ công tác rà soát thủ tục hành chính'
        : 'Công tác văn thư năm 2026',
    ],
  };
}

function openingOf(type: DocumentTypeId): SoundParts {
  const { commandLine, addressees } = documentType(type);
  if (commandLine !== undefined)
    return {
      authorityLine: ['GIÁM ĐỐC SỞ NỘI VỤ'],
      legalBasis: [
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
        'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
        'Theo đề nghị của Chánh Văn phòng Sở.',
      ],
      commandLine: [commandLine],
    };
  if (type === 'cong-dien')
    return { addressees: ['GIÁM ĐỐC SỞ NỘI VỤ điện:', '- Văn phòng Sở;', '- Phòng Cải cách hành chính.'] };
  return addressees === 'none' ? {} : { addressees: ['Kính gửi: Văn phòng Ủy ban nhân dân tỉnh Sông Lam'] };
}

/** What a sound document of a type says. */
export function soundParts(type: DocumentTypeId): SoundParts {
  const { firstRecipient, placeDate } = documentType(type);
  const first =
    type === 'giay-nghi-phep'
      ? '- Ông Trần Văn B;'
      : firstRecipient === undefined || (type === 'cong-dien' && firstRecipient === '')
        ? '- Văn phòng Ủy ban nhân dân tỉnh;'
        : `- ${firstRecipient.replace('…', '2')};`;
  return {
    parent: ['UBND TỈNH SÔNG LAM'],
    issuer: ['SỞ NỘI VỤ'],
    nationalName: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    motto: ['Độc lập - Tự do - Hạnh phúc'],
    number: [`Số: 15/${symbolOf(type)}`],
    ...(placeDate === false ? {} : { placeDate: ['Sông Lam, ngày 05 tháng 3 năm 2026'] }),
    ...subjectOf(type),
    ...openingOf(type),
    signatureAuthority: type === 'bien-ban' ? ['CHỦ TỌA'] : ['GIÁM ĐỐC'],
    signatureName: ['Nguyễn Văn A'],
    recipientsLabel: ['Nơi nhận:'],
    recipientsList: [first, type === 'bien-ban' ? '- Lưu: VT, Hồ sơ.' : '- Lưu: VT, VP.'],
  };
}

/** Filler for a second page; it stands before the last block, which bears the end mark. */
const filler: SoundBody = Array.from({ length: 24 }, (_, at) => ({
  text: `Đối với nhóm việc thứ ${at + 1}, các đơn vị tiếp tục rà soát, bổ sung quy trình, bảo đảm việc soạn thảo, ký ban hành và lưu trữ văn bản đúng quy định của pháp luật về công tác văn thư; kịp thời báo cáo khó khăn, vướng mắc để được hướng dẫn, tháo gỡ.`,
}));

/** What is attached is spoken of (PL1.A.III.1.a). */
const ofAppendices = ({ appendices = [], parts = {} }: Example): SoundBody =>
  appendices.length > 0 || 'appendixLabel' in parts || 'appendixTitle' in parts || 'appendixAttached' in parts
    ? ['Chi tiết tại Phụ lục kèm theo.']
    : [];

export function soundBody(example: Example): SoundBody {
  const { type = 'cong-van', body, long } = example;
  const blocks = body ?? bodies[type] ?? reportBody;
  const more = [...(body === undefined ? ofAppendices(example) : []), ...(long === true ? filler : [])];
  return [...blocks.slice(0, -1), ...more, ...blocks.slice(-1)];
}
