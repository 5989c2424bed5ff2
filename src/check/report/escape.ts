const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What neither XML nor a page may hold, or what would turn the order of letters in it. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\p{Cs}\p{Bidi_Control}\u{FFFE}\u{FFFF}]/gu;

/** Text as XML or HTML, in content or in quotes; what cannot be printed shows as a box. */
export const escapeText = (text: string): string =>
  text.replaceAll(UNPRINTABLE, '\u{FFFD}').replaceAll(/[&<>"']/gu, (one) => ENTITIES[one] ?? one);
