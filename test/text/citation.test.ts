import { describe, expect, it } from 'vitest';
import type { CitationStyle, CitedAct } from '../../src/text/citation.ts';
import { actCode, formatCitation, joinAbstract } from '../../src/text/citation.ts';

const full: CitationStyle = { form: 'full', dateStyle: 'long' };
const short: CitationStyle = { form: 'short', dateStyle: 'long' };
const basis: CitationStyle = { form: 'basis', dateStyle: 'long' };

const decree: CitedAct = {
  form: 'act',
  typeName: 'Nghị định',
  number: '30/2020',
  symbol: 'NĐ-CP',
  date: { year: 2020, month: 3, day: 5 },
  issuer: 'Chính phủ',
  abstract: 'về công tác văn thư',
};
const decreeName = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
const law: CitedAct = {
  form: 'law',
  typeName: 'Luật',
  name: 'Luật Lưu trữ',
  number: '33/2024',
  symbol: 'QH15',
  issuer: 'Quốc hội',
  date: { year: 2024, month: 6, day: 21 },
};
const party: CitedAct = {
  form: 'party',
  typeName: 'Kết luận',
  number: '29',
  symbol: 'KL/TU',
  date: { year: 2024, month: 4, day: 10 },
  issuer: 'Tỉnh ủy',
  abstract: 'Về cải cách hành chính',
};

describe('formatCitation', () => {
  it.each<[string, CitedAct, CitationStyle, string]>([
    ['first naming', decree, full, decreeName],
    ['later naming', decree, short, 'Nghị định số 30/2020/NĐ-CP'],
    ['legal basis', decree, basis, decreeName],
    ['law in running text', law, full, 'Luật Lưu trữ'],
    ['law later', law, short, 'Luật Lưu trữ'],
    ['law as basis', law, basis, 'Luật Lưu trữ ngày 21 tháng 6 năm 2024'],
    [
      'party act',
      party,
      full,
      'Kết luận số 29-KL/TU ngày 10 tháng 4 năm 2024 của Tỉnh ủy về cải cách hành chính',
    ],
    ['party act later', party, short, 'Kết luận số 29-KL/TU'],
  ])('%s', (_name, act, style, text) => {
    expect(formatCitation(act, style)).toBe(text);
  });

  it('writes short dates where asked', () => {
    expect(
      formatCitation(
        { ...party, date: { year: 2024, month: 3, day: 26 } },
        { form: 'full', dateStyle: 'slash' },
      ),
    ).toBe('Kết luận số 29-KL/TU ngày 26/3/2024 của Tỉnh ủy về cải cách hành chính');
  });

  it('names standards and projects by name, with the abstract at first', () => {
    const standard: CitedAct = {
      form: 'standard',
      name: 'TCVN ISO 9001:2015',
      number: '1',
      issuer: 'không in',
    };
    const project: CitedAct = {
      form: 'project',
      name: 'Đề án 06',
      abstract: 'phát triển ứng dụng dữ liệu về dân cư',
    };
    expect(formatCitation(standard, full)).toBe('TCVN ISO 9001:2015');
    expect(formatCitation(project, full)).toBe('Đề án 06 về phát triển ứng dụng dữ liệu về dân cư');
    expect(formatCitation(project, short)).toBe('Đề án 06');
  });

  it('leaves out what is unknown and leaves room for what is blank', () => {
    const plan: CitedAct = { form: 'act', typeName: 'Kế hoạch', symbol: 'KH-SLĐTBXH' };
    expect(formatCitation(plan, short)).toBe('Kế hoạch số        /KH-SLĐTBXH');
    expect(formatCitation({ ...plan, date: { year: 2024, month: 4 } }, full)).toBe(
      'Kế hoạch số        /KH-SLĐTBXH ngày     tháng 4 năm 2024',
    );
    expect(formatCitation({ form: 'act', typeName: 'Công văn', issuer: 'Sở Nội vụ' }, full)).toBe(
      'Công văn của Sở Nội vụ',
    );
    expect(
      formatCitation({ form: 'act', typeName: 'Công văn', number: '', symbol: '', abstract: '' }, full),
    ).toBe('Công văn');
    expect(formatCitation({ form: 'law' }, full)).toBe('');
  });

  it('passes private-use markers through', () => {
    const marked = '\ue000tw\ue001';
    expect(
      formatCitation(
        { form: 'act', typeName: 'Quyết định', issuer: marked, abstract: `sửa đổi ${marked}` },
        full,
      ),
    ).toBe(`Quyết định của ${marked} sửa đổi ${marked}`);
    expect(joinAbstract(marked)).toBe(`về ${marked}`);
  });
});

describe('actCode', () => {
  it.each<[CitedAct, string | undefined]>([
    [decree, '30/2020/NĐ-CP'],
    [party, '29-KL/TU'],
    [{ form: 'party', number: '22', symbol: 'QĐ/TU' }, '22-QĐ/TU'],
    [{ form: 'act', symbol: 'UBND-NC' }, '       /UBND-NC'],
    [{ form: 'act', number: '15' }, '15'],
    [{ form: 'act' }, undefined],
  ])('%j', (act, code) => {
    expect(actCode(act)).toBe(code);
  });
});

describe('joinAbstract', () => {
  it.each([
    ['công tác văn thư', 'về công tác văn thư'],
    ['Về công tác văn thư', 'về công tác văn thư'],
    ['về'.normalize('NFD') + ' việc khen thưởng', 'về việc khen thưởng'],
    ['V/v tăng cường kỷ luật', 'về việc tăng cường kỷ luật'],
    ['Sửa đổi, bổ sung một số điều', 'sửa đổi, bổ sung một số điều'],
    ['Quy định chi tiết', 'quy định chi tiết'],
    ['ban hành Quy chế', 'ban hành Quy chế'],
    ['phê duyệt Đề án', 'phê duyệt Đề án'],
    ['Hướng dẫn kỹ thuật', 'hướng dẫn kỹ thuật'],
    ['Công bố thủ tục', 'công bố thủ tục'],
    ['giao biên chế', 'giao biên chế'],
    ['uỷ quyền cho Sở', 'uỷ quyền cho Sở'],
    ['huỷ bỏ Quyết định', 'huỷ bỏ Quyết định'],
    ['giao thông đường bộ', 'về giao thông đường bộ'],
    ['giao dịch điện tử', 'về giao dịch điện tử'],
    ['vềsau', 'về vềsau'],
    ['UBND cấp xã', 'về UBND cấp xã'],
  ])('%s', (abstract, joined) => {
    expect(joinAbstract(abstract)).toBe(joined);
  });
});
