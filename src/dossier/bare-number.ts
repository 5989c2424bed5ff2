/** A number that stood without quotes in the source: its text, so that nothing is read by guess. */
export class BareNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}
