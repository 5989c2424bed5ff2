import { quoted, say } from './sentence.ts';

/** Whom a fault of a document drawn for each concerns: a few names, and whether there are more. */
const whom = ({ names, more }: { names: readonly string[]; more: boolean }): string =>
  `${quoted(names)}${more ? ' và các nơi khác' : ''}`;

/** Documents that are drawn once for each agency or inspection. */
export const eachSentences = {
  'id-reserved': say<{ id: string }>(
    'error',
    ({ id }) => `“${id}” là từ dành riêng, không dùng làm mã được`,
    () => 'đặt mã khác; từ này đã chỉ cơ quan hay đợt kiểm tra đang được soạn văn bản',
  ),
  'each-outside': say<{ id: string; parts: readonly string[] }>(
    'error',
    ({ id, parts }) => `ở đây “${id}” không chỉ được ${parts.join(' hoặc ')} nào`,
    ({ id }) =>
      `“${id}” chỉ dùng trong văn bản có khóa each: chỉ cơ quan đang được soạn; với each: inspection thì cả đợt kiểm tra; trong danh sách tồn tại, kết quả, nhiệm vụ thì chỉ mọi mục của cơ quan ấy`,
  ),
  'each-undrawn': say<{ id: string }>(
    'error',
    ({ id }) => `văn bản này in một lời văn gọi đến “${id}”, mà văn bản không có khóa each`,
    ({ id }) => `thay “${id}” bằng mã của cơ quan, hoặc không in mục ấy ở văn bản này`,
  ),
  'each-nobody': say<{ what: string }>(
    'error',
    ({ what }) => `không có ${what} nào để soạn riêng`,
    () => 'ghi cơ quan vào tồn tại, số liệu, nhiệm vụ của họ; hoặc nêu tên trong khóa among',
  ),
  'among-without-each': say<object>(
    'error',
    () => 'khóa among chỉ dùng cùng khóa each',
    () => 'thêm each: agency hoặc each: inspection, hoặc bỏ among',
  ),
  'each-appendix': say<{ id: string; carrier: string }>(
    'error',
    ({ id, carrier }) => `“${id}” là phụ lục của “${carrier}” nên không tự có khóa each`,
    ({ carrier }) => `ghi khóa each ở “${carrier}”: phụ lục đi theo từng bản`,
  ),
  'each-list-empty': say<{ names: readonly string[]; more: boolean }>(
    'error',
    (facts) => `bản của ${whom(facts)} không có mục nào ở đây, mà phải có ít nhất một`,
    () => 'thêm mục của nơi ấy hoặc mục chung, hoặc chỉ nêu các nơi cần soạn trong khóa among',
  ),
  'each-list-blank': say<{ names: readonly string[]; more: boolean }>(
    'warning',
    (facts) => `bản của ${whom(facts)} không có mục nào ở đây`,
    () => 'xem lại lời dẫn phía trên: bản ấy không liệt kê gì',
  ),
  'figure-per-agency': say<{ id: string }>(
    'error',
    ({ id }) => `số liệu “${id}” chỉ có theo từng cơ quan, ở đây không rõ là của cơ quan nào`,
    () => 'thêm một số liệu chung cùng mã, hoặc dùng nó trong văn bản có khóa each',
  ),
  'figure-not-of-agency': say<{ id: string; names: readonly string[]; more: boolean }>(
    'error',
    ({ id, names, more }) => `${whom({ names, more })} không có số liệu “${id}”`,
    () => 'thêm số liệu cùng mã cho cơ quan ấy, hoặc một số liệu chung',
  ),
} as const;
