import type { HeadedText } from './headed-text.ts';
import { isAboutNextSteps, isAboutResults } from './result-header.ts';
import { isPlannedFirst } from './status-words.ts';

/**
 * Whether a column of what came of visits says, first and of nothing in particular, that something is planned, "Planned for
 * March": no result, and perhaps said of the visit itself.
 */
export const isPlannedResult = ({ header, text }: HeadedText): boolean =>
  isAboutResults(header) && !isAboutNextSteps(header) && isPlannedFirst(text);
