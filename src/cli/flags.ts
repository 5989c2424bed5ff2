// Flags and parameters that several commands share.

export const asTyped = (input: string): string => input;

export const dossiers = {
  kind: 'array',
  minimum: 1,
  parameter: {
    brief: 'Tệp hồ sơ, thư mục có ho-so.yaml, hoặc thư mục chứa nhiều hồ sơ',
    placeholder: 'HỒ-SƠ',
    parse: asTyped,
  },
} as const;

export const json = {
  kind: 'boolean',
  brief: 'In kết quả thành một tài liệu JSON',
  optional: true,
  withNegated: false,
} as const;

export const force = {
  kind: 'boolean',
  brief: 'Ghi đè cả tệp không do vanthu viết hoặc đã bị sửa',
  optional: true,
  withNegated: false,
} as const;

export const quiet = { kind: 'boolean', brief: 'Chỉ in lỗi', optional: true, withNegated: false } as const;

export const folder = (brief: string) =>
  ({ kind: 'parsed', brief, placeholder: 'THƯ-MỤC', parse: asTyped, optional: true }) as const;

export const target = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', brief, placeholder, parse: asTyped, optional: true }) as const;

export const templates = folder(
  'Thư mục mẫu và câu chữ riêng của cơ quan; tệp nào không có thì dùng của vanthu',
);

export const ownCheck = {
  kind: 'enum',
  values: ['content', 'full'],
  brief:
    'Kiểm tra văn bản trước khi ghi: content là lời văn (mặc định); full là đọc lại cả tệp Word đã vẽ, chậm hơn',
  optional: true,
} as const;

export const noCheck = {
  kind: 'boolean',
  brief: 'Ghi văn bản mà không kiểm tra theo Nghị định; sổ ghi tệp (manifest) nêu điều ấy',
  optional: true,
  withNegated: false,
} as const;
