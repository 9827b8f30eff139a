import { fold } from '#src/select/fold.ts';

/** How it is said that something was not held, made or carried out, by a verb that is denied; texts folded. */
const DENIED = [
  '(?:was|were|is|are|has|have|had|could|can) (?:not|never) (?:be |been )?(?:held|carried out|undertaken|conducted|reali[sz]ed|taken place|happened)',
  '(?:wasn|weren|hasn|haven|hadn|couldn) t (?:be |been )?(?:held|carried out|undertaken|conducted|reali[sz]ed|taken place|happened)',
  '(?<=^(?:the )?(?:trip|visit|journey|mission|meeting) )(?:was|were|has been) not (?:made|done|paid)',
  '(?:did not|didn t|never) (?:take place|took place|happen|happened|go ahead|went ahead|materiali[sz]ed?|come about|came about)',
  'ne (?:(?:se|e|sa|beshe|byaha|bil[aoi]?|mozha da|mozhe da) )*(?:osashtestv(?:en[aoi]?|i|iha|yava)|proved(?:en[aoi]?|e|oha)|realizira(?:n[aoi]?|ha)?|sastoya(?:l[aoi]?|ha)?|izvarsh(?:en[aoi]?|i))',
  '(?:(?:wurden?|ist|sind|hat|haben|konnten?) )?(?:leider )?nicht (?:durchgefuhrt|angetreten|realisiert|abgehalten|zustande ?gekommen|unternommen|stattfinden)(?: (?:wurden?|worden|werden))?',
  '(?:kam|kamen) nicht zustande',
  'non (?:(?:si|e|sono|ha|hanno|stat[aoei]|essere|potut[aoei]) )*(?:svolt[aoei]|tenut[aoei]|effettuat[aoei]|realizzat[aoei]|avvenut[aoei]|compiut[aoei]|avuto luogo)',
  '(?:se )?ni(?:so)? (?:(?:se|bil[aoi]?|mogl[aoi]) )*(?:izveden[aoi]?|opravljen[aoi]?|realiziran[aoi]?|uresniceno?|potekal[aoi]?|zgodil[aoi]?)',
  'n (?:a|ont|est|sont) pas (?:(?:pu|ete|etre) )*(?:eu lieu|realisee?s?|effectuee?s?|tenue?s?)',
  'no (?:se )?(?:(?:ha|han|fue|fueron|pudo) (?:sido )?)?(?:realiz(?:o|aron|ad[ao]s?|ar)|celebr(?:o|aron|ad[ao]s?|ar)|tuvo lugar|tenido lugar)',
].join('|');
const NEVER_HELD = new RegExp(`(?<=^| )(?:${DENIED})(?= |$)`, 'gu');

/** A text folded, where a verb that is denied stands as the word for what was cancelled: "trip cancelled because of illness". */
export const statusKey = (text: string): string => fold(text).replace(NEVER_HELD, 'cancelled');
