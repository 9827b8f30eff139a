import type { Source } from '#src/domain/source.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';

/** The one source that every synthetic fact names. */
export const SOURCE: Source = {
  id: 'synthetic',
  title: 'Made up to measure with',
  publisher: 'npm run data:synthetic',
  copyright: 2026,
};

export const SOURCES: readonly SourceReference[] = [{ source: SOURCE.id, paragraph: 1 }];
