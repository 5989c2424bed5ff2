/**
 * One dossier that makes a letter with its own appendix for each of many agencies: the tasks are everybody's, the
 * shortcomings and remedies (a row of the appendix each) are the agency's own.
 */
import { rowWords } from './letters.mjs';

const DUE = ['16/3/2026', '20/3/2026', '31/3/2026', '15/4/2026', '30/6/2026'];
const WORKS = [
  'Rà soát, công khai thủ tục hành chính',
  'Giải quyết hồ sơ đúng hạn',
  'Số hóa kết quả giải quyết còn hiệu lực',
  'Lập hồ sơ công việc trên môi trường mạng',
];

const units = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `dv-${index + 1}`,
    name: `Đơn vị số ${index + 1} tỉnh Sông Lam`,
  }));

/** A cell of a workbook holds 32,767 characters: so many ids of agencies fit into one. */
const MOST_MEMBERS = 3000;

/** The agencies in as many groups as their lists need cells. */
const groupsOf = (agencies) =>
  Array.from({ length: Math.ceil(agencies.length / MOST_MEMBERS) }, (_, index) => ({
    id: `nhom-${index + 1}`,
    name: `các đơn vị của tỉnh, nhóm ${index + 1}`,
    members: agencies.slice(index * MOST_MEMBERS, (index + 1) * MOST_MEMBERS).map(({ id }) => id),
  }));

const rowsOf = (agency, index, rows) =>
  Array.from({ length: rows }, (_, row) => {
    const nth = index * 31 + row * 7;
    const { work, fault, remedy, product } = rowWords(nth);
    const id = `tt-${index + 1}-${row + 1}`;
    return {
      finding: { id, inspection: 'kiem-tra', agency, field: 'thu-tuc-hanh-chinh', text: `${work} ${fault}.` },
      remedy: {
        id: `gp-${index + 1}-${row + 1}`,
        serves: [id],
        text: `${remedy}, bảo đảm không tái diễn.`,
        due: DUE[nth % DUE.length],
        product: `${product}.`,
        note: nth % 3 === 0 ? 'Theo dõi hằng tuần.' : 'Theo dõi hằng tháng.',
      },
    };
  });

const requirementsFor = (groups) =>
  WORKS.map((work, at) => ({
    id: `nv-${at + 1}`,
    title: `${work} trong phạm vi quản lý`,
    for: groups,
    reason: 'nhiệm vụ chung của đợt kiểm tra',
    children: ['a', 'b'].map((letter) => ({
      id: `nv-${at + 1}-${letter}`,
      text: 'Phân công rõ người, rõ việc; người đứng đầu tự kiểm tra và chịu trách nhiệm về kết quả.',
      items: ['Đơn vị chủ trì gửi kết quả về Sở Nội vụ theo mẫu thống nhất của tỉnh.'],
      reason: 'nhiệm vụ chung của đợt kiểm tra',
    })),
  }));

/** @returns the data of a dossier of `count` agencies with `rows` rows each, as its YAML would hold them */
export function manyAgencies(count, rows) {
  const own = units(count);
  const groups = groupsOf(own);
  const groupIds = groups.map(({ id }) => id);
  const requirements = requirementsFor(groupIds);
  const all = own.flatMap(({ id }, index) => rowsOf(id, index, rows));
  return {
    id: 'hang-loat',
    title: 'Chấn chỉnh công tác cải cách hành chính',
    status: 'real',
    agencies: [
      {
        id: 'so',
        name: 'Sở Nội vụ tỉnh Sông Lam',
        local: 'Sở',
        parent: 'tinh',
        lines: ['Sở Nội vụ', 'tỉnh Sông Lam'],
      },
      { id: 'tinh', name: 'Ủy ban nhân dân tỉnh Sông Lam', short: 'UBND tỉnh Sông Lam' },
      ...own,
    ],
    groups: [{ id: 'cac-don-vi', name: 'các đơn vị của tỉnh' }, ...groups],
    people: [{ id: 'giam-doc', name: 'Nguyễn Văn A', post: 'Giám đốc', agency: 'so' }],
    citations: [
      {
        id: 'kh',
        type: 'Kế hoạch',
        number: '15',
        symbol: 'KH-SNV',
        date: '12/01/2026',
        issuer: 'so',
        abstract: 'kiểm tra công tác cải cách hành chính năm 2026',
      },
    ],
    inspections: [{ id: 'kiem-tra', agency: 'cac-don-vi', date: '09/02/2026', bases: ['kh'] }],
    findings: all.map(({ finding }) => finding),
    requirements,
    remedies: all.map(({ remedy }) => remedy),
    documents: [
      {
        id: 'cong-van',
        kind: 'directive',
        each: 'agency',
        among: groupIds,
        issuer: 'so',
        symbol: 'SNV-VP',
        place: 'Sông Lam',
        date: '02/3/2026',
        subject: 'chấn chỉnh công tác cải cách hành chính tại {{agency "each"}}',
        addressees: ['each'],
        opening: [
          {
            text: 'Thực hiện {{cite "kh"}}, {{agency "so" "local"}} đã kiểm tra tại {{agency "each"}}; phần lớn nhiệm vụ được thực hiện đúng tiến độ, tuy nhiên vẫn còn một số tồn tại nêu tại {{appendix "phu-luc"}}.',
          },
        ],
        command:
          'Để khắc phục kịp thời, {{agency "so" "local"}} yêu cầu {{agency "each"}} thực hiện các nhiệm vụ sau:',
        requirements: requirements.map(({ id }) => id),
        closing: [
          'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị trao đổi với {{agency "so" "local"}} để được hướng dẫn.',
        ],
        appendices: ['phu-luc'],
        signature: { person: 'giam-doc' },
        recipients: ['tinh'],
      },
      {
        id: 'phu-luc',
        kind: 'remediationAppendix',
        title: 'Tồn tại, hạn chế qua kiểm tra và giải pháp khắc phục',
        ...(rows > 0 ? { findings: ['each'] } : { blankRows: '5' }),
      },
    ],
  };
}
