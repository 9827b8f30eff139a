import { exportFileName } from './export-file-name.ts';
import { markedName } from './export-marks.ts';
import type { ExportSubject } from './export-subject.ts';

/** A file that was made. `remarks`: sentences about what it could not hold. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
  readonly remarks: readonly string[];
}

/** Why there is no file, in a sentence. */
export interface NoFile {
  readonly refusal: string;
}

/** What a long export is given: when to stop, and whom to tell how much is done, from 0 to 1. */
export interface ExportTask {
  readonly signal: AbortSignal;
  readonly progress: (done: number) => void;
}

/** Makes a file of an answer. Rejects with the signal's reason when aborted, and where its code cannot be loaded. */
export type MakeFile = (subject: ExportSubject, task: ExportTask) => Promise<ExportFile | NoFile>;

/** What a file is called: which activities it holds, and in front whether it is internal or of a draft. */
export function fileNameOf(subject: ExportSubject, ending: string, what?: string): string {
  const { dataset, answer, i18n } = subject;
  return markedName(subject, exportFileName(dataset, answer.filter, ending, i18n.formats.country, what));
}
