import type { RefusalCode } from '#src/i18n/messages/file-refusals.ts';

/** What the command prints, and the code that its process ends with: 0 clean, 1 rows set aside, 2 refused. */
export interface ImportRun {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
  /** Why the file was refused. */
  readonly code?: RefusalCode;
  /** Whether the lines are a report as JSON already. */
  readonly isReport?: true;
}
