/** Days as `MM-DD` of their year, or a range of them, both ends in it; a whole `YYYY-MM-DD` where the year is another. */
export interface AnnouncedYear {
  /** The days off of Tết Nguyên đán, those given for a weekend among them. */
  readonly tet?: readonly [from: string, to: string];
  /** The day beside 02/9 that is off too, since 2021. */
  readonly nationalDay?: string;
  /** Working days moved (hoán đổi): the weekday that is off, and the weekend day that is worked. */
  readonly moved?: readonly { readonly off: string; readonly worked: string }[];
  readonly source: string;
  /** What of the year no announcement could be found for. */
  readonly uncertain?: string;
}

/**
 * What the state announced for its own agencies, year by year: how the five days of Tết lie, which day goes with National
 * Day, which working days were moved. The rest follows from the Labour Code.
 */
export const announced: Readonly<Record<number, AnnouncedYear>> = {
  2015: {
    tet: ['02-17', '02-23'],
    moved: [
      { off: '01-02', worked: '2014-12-27' },
      { off: '02-16', worked: '02-14' },
      { off: '04-29', worked: '04-25' },
    ],
    source: 'thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ lễ, tết năm 2015 (xahoi.com.vn)',
  },
  2016: {
    tet: ['02-06', '02-14'],
    source: 'Thông báo số 4659/TB-LĐTBXH ngày 13/11/2015 (ngaynay.vn)',
  },
  2017: {
    tet: ['01-26', '02-01'],
    source: 'ý kiến của Thủ tướng Chính phủ, tháng 11/2016 (batgt.camau.gov.vn, docnhanh.vn)',
  },
  2018: {
    tet: ['02-14', '02-20'],
    moved: [{ off: '12-31', worked: '2019-01-05' }],
    source:
      'ý kiến của Thủ tướng Chính phủ về nghỉ Tết 7 ngày, hai ngày trước Tết (baoninhbinh.org.vn); plo.vn',
  },
  2019: {
    tet: ['02-02', '02-10'],
    moved: [{ off: '04-29', worked: '05-04' }],
    source: 'Công văn số 6519/VPCP-KGVX năm 2018 của Văn phòng Chính phủ (plo.vn)',
  },
  2020: {
    tet: ['01-23', '01-29'],
    source: 'thông báo nghỉ Tết Âm lịch năm 2020 (socongthuong.daklak.gov.vn)',
  },
  2021: {
    tet: ['02-10', '02-16'],
    nationalDay: '09-03',
    source: 'Thông báo số 4875/TB-LĐTBXH ngày 10/12/2020 (thuvienphapluat.vn)',
  },
  2022: {
    tet: ['01-31', '02-04'],
    nationalDay: '09-01',
    source:
      'phương án trình Thủ tướng (vnfinance.vn), lịch nghỉ của Tổng Lãnh sự quán tại Fukuoka (vnconsulate-fukuoka.org)',
  },
  2023: {
    tet: ['01-20', '01-26'],
    nationalDay: '09-01',
    source: 'Văn bản số 8056/VPCP-KGVX ngày 01/12/2022 của Văn phòng Chính phủ (ngaymoionline.com.vn)',
  },
  2024: {
    tet: ['02-08', '02-14'],
    nationalDay: '09-03',
    moved: [{ off: '04-29', worked: '05-04' }],
    source:
      'Văn bản số 2450/VPCP-KGVX ngày 12/4/2024 của Văn phòng Chính phủ (baotintuc.vn); btv.org.vn; kinhtedothi.vn',
    uncertain:
      'Tết Nguyên đán theo phương án trình Thủ tướng: hai ngày trước, ba ngày sau; chưa thấy văn bản đồng ý',
  },
  2025: {
    tet: ['01-27', '01-31'],
    nationalDay: '09-01',
    moved: [{ off: '05-02', worked: '04-26' }],
    source: 'Văn bản số 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ (luatvietnam.vn)',
  },
  2026: {
    tet: ['02-16', '02-20'],
    nationalDay: '09-01',
    moved: [
      { off: '01-02', worked: '01-10' },
      { off: '08-31', worked: '08-22' },
    ],
    source:
      'ý kiến của Thủ tướng Chính phủ ngày 13/10/2025 (dantri.com.vn); Văn bản số 12729/VPCP-KGVX ngày 25/12/2025',
  },
  2027: {
    source: 'Bộ luật Lao động năm 2019, Điều 112',
    uncertain: 'chưa thấy thông báo: chỉ chắc ba ngày đầu năm âm lịch và ngày 02/9; ngày hoán đổi chưa biết',
  },
};
