const OF_RESULTS =
  /outcome|result|follow|next|action|to.?do|резултат|последващ|следващ|проследяване|ergebnis|nächst|folge|vorgehen|esit|risultat|prossim|azion|izid|rezultat|naslednj|nadaljnj/iu;

/** Whether a column is about what came of a visit or is to follow: "planned" or "open" there says nothing of the visit. */
export const isAboutResults = (header: string): boolean => OF_RESULTS.test(header);
