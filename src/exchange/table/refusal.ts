import type { MessageValues } from '#src/i18n/message.ts';
import type { RefusalCode } from '#src/i18n/messages/file-refusals.ts';

/** Why a whole file is not read. The wording stands in `refusalWording(code)`; `values` fill it. */
export interface Refusal {
  readonly file: string;
  readonly code: RefusalCode;
  readonly values: MessageValues;
}

/** Ends the reading of a file. Never leaves this folder: the readers turn it into a refusal. */
export class RefusedFile extends Error {
  readonly code: RefusalCode;
  readonly values: MessageValues;

  constructor(code: RefusalCode, values: MessageValues = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

const DETAIL_LENGTH = 200;

/** What any error means for the file that it came from: a refusal with its own reason, else a damaged file. */
export function refusalOf(file: string, error: unknown): Refusal {
  if (error instanceof RefusedFile) return { file, code: error.code, values: error.values };
  const detail = error instanceof Error ? error.message : String(error);
  return { file, code: 'damaged', values: { detail: detail.slice(0, DETAIL_LENGTH) } };
}
