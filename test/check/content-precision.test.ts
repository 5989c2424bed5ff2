import { describe, expect, test } from 'vitest';
import { noHouseForms } from '../../src/check/house-forms.ts';
import { rulesInTurn } from '../../src/check/in-turn.ts';
import { ownRules } from '../../src/check/own-rules.ts';
import { rulesAtHand } from '../../src/check/registry.ts';
import { wordsOfDocument } from '../../src/check/words-of-document.ts';
import type { OfficialDocument } from '../../src/document/official-document.ts';
import { capitalsRules } from '../../src/nd30/catalogue/capitals.ts';
import { letter, para } from '../support/drawn-letter.ts';
import { composeText, sampleFolders, sampleText } from '../support/sample-dossiers.ts';

const rules = (await rulesAtHand()).filter(({ id }) => id in ownRules || id in capitalsRules);

const said = (document: OfficialDocument): string[] =>
  rulesInTurn(rules, { house: noHouseForms })(wordsOfDocument(document), '').flatMap(({ diagnostics }) =>
    diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  );

describe('rules about words', () => {
  test.each(sampleFolders)('have nothing to tell of the documents of %s', async (folder) => {
    const documents = await composeText(sampleText(folder));
    expect(documents.flatMap(({ document }) => said(document))).toEqual([]);
  });

  test.each([
    'Sở xây dựng kế hoạch, tài chính hóa nội dung; cán bộ tư pháp, cơ sở y tế, trụ sở công an phối hợp thực hiện.',
    'Được giao 48 nhiệm vụ, đã thực hiện 41 nhiệm vụ, 5 nhiệm vụ quá hạn, 07 nhiệm vụ đang triển khai.',
    'Phòng Bảo trợ xã hội: tổng số biên chế có mặt là 5, trong đó: 01 trưởng, 02 phó.',
    'Đạt 88% (1061 văn bản điện tử đi có ký số/1203 văn bản đi điện tử); thời gian rút ngắn 30%.',
    'Thống kê của các huyện trước đây; hồ sơ của Ủy ban nhân dân huyện cũ được lưu giữ; nhập năm 2024.',
    'Thứ hai, ngày càng nhiều hồ sơ nộp trực tuyến; kỳ họp thứ tư, ngày 05/01/2026.',
    'Trong quan hệ Bắc-Nam, Hàn-Việt; người Ê-Đê, Ba-Na; tỉnh Đắk Lắk; Tỉnh ủy Hà Tĩnh.',
    'Quản lý nhà nước, cơ quan nhà nước, trong nhân dân; Ủy ban nhân dân tỉnh; pháp luật Việt Nam.',
    'Lao động, việc làm... Thực hiện tốt; v.v. và các việc khác; xem http://vi.du.vn/a. Khóa XXX, lần thứ XXX.',
    'Gửi về hộp thư vp@snv.vi-du.gov.vn hoặc số máy 02393.855.111 của Văn phòng trước 17 giờ.',
    'Thực hiện Quyết định số 17/2016/QĐ-UBND ngày 04/7/2016 của Ủy ban nhân dân huyện Thanh Giang.',
    'Các quyết định, kế hoạch nêu trên; quyết định số lượng; báo cáo số liệu 15/16 đơn vị.',
  ])('have nothing to tell of: %s', (sentence) => {
    expect(said(letter({ body: [para(sentence), para('Đề nghị các đơn vị thực hiện./.')] }))).toEqual([]);
  });
});
