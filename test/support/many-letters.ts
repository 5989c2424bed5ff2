/** A letter to each of the agencies. */
const documentOf = (id: string, numbers: readonly number[]): string => `  - id: ${id}
    kind: directive
    each: agency
    among: [${numbers.map((number) => `xa-${number}`).join(', ')}]
    issuer: so
    symbol: SNV-VP
    place: Hà Tĩnh
    date: 2024-04-10
    addressees: [each]
    signature: { person: giam-doc }
    recipients: [tinh]
    subject: khắc phục tồn tại, hạn chế
    opening:
      - text: Qua kiểm tra, Sở Nội vụ nhận thấy còn tồn tại, hạn chế.
    command: "Sở Nội vụ yêu cầu:"
    requirements: [nv]`;

/** A dossier that sends a letter, or several, to each of so many agencies. */
export function manyLetters(count: number, documents = 1): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return `id: hang-loat
status: sample
agencies:
  - { id: so, name: Sở Nội vụ, symbol: SNV, parent: tinh }
  - { id: tinh, name: Ủy ban nhân dân tỉnh }
${numbers.map((number) => `  - { id: xa-${number}, name: "Ủy ban nhân dân xã Đức Thọ ${number}" }`).join('\n')}
people:
  - { id: giam-doc, name: Nguyễn Văn A, post: Giám đốc }
requirements:
  - { id: nv, text: Niêm yết đủ thủ tục hành chính., reason: yêu cầu chung }
documents:
${Array.from({ length: documents }, (_, index) => documentOf(index === 0 ? 'cong-van' : `cong-van-${index + 1}`, numbers)).join('\n')}
`;
}
