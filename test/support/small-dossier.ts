/** A small dossier without a fault, blank or assumption but the number: what the tests break, one line at a time. */
export const smallDossier = `id: ho-so-nho
status: sample
agencies:
  - id: so
    name: Sở Nội vụ
    symbol: SNV
    parent: tinh
  - id: tinh
    name: Ủy ban nhân dân tỉnh
  - id: van-phong
    name: Văn phòng Sở
people:
  - id: giam-doc
    name: Nguyễn Văn A
    post: Giám đốc
citations:
  - id: kh-02
    type: Kế hoạch
    number: "02"
    symbol: KH-SNV
    date: 2024-01-10
    issuer: so
    abstract: kiểm tra công tác cải cách hành chính năm 2024
figures:
  - id: tong
    kind: count
    value: "1.917"
    unit: hồ sơ
findings:
  - id: tt-1
    text: Chưa niêm yết đủ thủ tục hành chính.
requirements:
  - id: nv-1
    text: Niêm yết đủ thủ tục hành chính.
    answers: [tt-1]
    due: 2024-06-28
documents:
  - id: cong-van
    kind: directive
    issuer: so
    symbol: SNV-VP
    place: Hà Tĩnh
    date: 2024-04-10
    addressees: [van-phong]
    signature:
      person: giam-doc
    recipients: [van-phong]
    subject: khắc phục tồn tại, hạn chế
    opening:
      - text: Thực hiện {{cite "kh-02"}}, Sở Nội vụ đã kiểm tra {{figure "tong"}}.
        findings: [tt-1]
    command: "Sở Nội vụ yêu cầu:"
    requirements: [nv-1]
`;
