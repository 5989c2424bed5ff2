/** `error`: nothing is drawn. `warning`: to be looked at before signing. `info`: to be known. */
export type Severity = 'error' | 'warning' | 'info';
