import { headerKey } from './recognised-header.ts';
import { namesReport } from './role-header.ts';

const OF_RESULTS =
  /outcome|result|follow|next|action|to.?do|резултат|последващ|следващ|проследяване|ergebnis|nächst|folge|vorgehen|esit|risultat|prossim|azion|izid|rezultat|naslednj|nadaljnj|résult|suites?(?!\p{L})|suivi|prochain|próxim|seguimiento/iu;

const OF_NEXT_STEPS =
  /follow|next|action|to.?do|последващ|следващ|проследяване|nächst|folge|vorgehen|prossim|azion|naslednj|nadaljnj/iu;

/** Whether a column is about what is to follow: something cancelled there is not the visit. */
export const isAboutNextSteps = (header: string): boolean => OF_NEXT_STEPS.test(header);

/**
 * Whether a column is about what came of a visit, the report on it or what is to follow: "planned" or "open" there says
 * nothing of the visit.
 */
export const isAboutResults = (header: string): boolean => OF_RESULTS.test(header) || namesReport(headerKey(header));
