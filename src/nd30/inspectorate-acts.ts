/**
 * Names of acts that only a thanh tra has. "Thanh tra Sở", "công tác thanh tra, kiểm tra" are ordinary words, and so is
 * a list of what others concluded: "kết luận thanh tra, kiểm toán".
 */
export const inspectorateAct =
  /(?<!\p{L})(?:đoàn|cuộc|quyết\s+định|kết\s+luận)\s+thanh\s+tra(?!\p{L})(?!\s*,\s*(?:kiểm\s+tra|kiểm\s+toán|giám\s+sát))/giu;
