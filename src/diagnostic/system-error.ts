/** The code of an error that the system reported (`ENOENT`, `EACCES`, …); an error of any other kind is thrown on. */
export function systemErrorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
