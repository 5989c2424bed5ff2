import { line, paragraph, run, table } from './office-xml.ts';

export interface CloseFacts {
  readonly authority: readonly string[];
  readonly name: string;
  readonly recipients: readonly string[];
  /** What stands between post and name: a picture of a signature, a note. */
  readonly between?: string;
}

const blank = line('').repeat(4);

export const authorityXml = ({ authority, name, between = blank }: CloseFacts): string =>
  authority.map((text) => line(text, { bold: true, align: 'center' })).join('') +
  between +
  line(name, { bold: true, align: 'center' });

export const recipientsXml = ({ recipients }: CloseFacts): string =>
  line('Nơi nhận:', { size: 12, bold: true, italic: true }) +
  recipients.map((text) => line(text, { size: 11 })).join('');

/** Nơi nhận on the left, the signature on the right, in a table. */
export const tableClose = (facts: CloseFacts, recipients = recipientsXml(facts)): string =>
  line('') + table([4677, 4677], [[recipients, authorityXml(facts)]]);

/** Nơi nhận and all it lists in one paragraph, its lines broken by hand. */
export const brokenRecipients = ({ recipients }: CloseFacts): string =>
  paragraph(
    run('Nơi nhận:', { size: 12, bold: true, italic: true }) +
      recipients.map((text) => run(`\n${text}`, { size: 11 })).join(''),
  );
