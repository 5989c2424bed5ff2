/** The id that a folder's name gives: "Hồ sơ Đức Thọ" → `ho-so-duc-tho`; empty where no letter or digit is left. */
export const dossierId = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
