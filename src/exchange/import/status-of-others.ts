import { headerKey } from './recognised-header.ts';

const STATUS =
  /(?:^| )(?:\p{L}*status(?:a|at|ut)?|sastoyanie(?:to)?|stato|stanje|stand|state|statut|etat|estado)(?= |$)/u;
/** Beginnings of words for what has a status of its own beside that of the visit, as headers are compared. */
const OF_OTHERS =
  /(?:^| )(?:follow|next|action|to do|todo|tasks?|invoic|bill(?:s|ing)?|payment|reimburse|contract|agreement|mou|report|minutes|posledvasht|sledvasht|prosledyavane|deystvi|zadach|stapk|faktur|plashtan|vazstanovyavane|dogovor|sporazum|memorandum|otchet|doklad|protokol|nachst|folge|nachverfolg|massnahme|aufgabe|rechnung|zahlung|erstattung|vertrag|vereinbarung|bericht|abrechnung|azion|prossim|seguit|compit|fattur|pagament|rimbors|contratt|accord|relazion|rapport|verbal|naslednj|nadaljnj|sledenj|ukrep|nalog|racun|placil|povracil|pogodb|porocil|zapisnik|suivi|suites?|prochain|factur|paiement|rembours|contrat|compte rendu|seguimiento|accion|pago|reembolso|informe|acta)/u;
/** Between two things that a header names. */
const AND = /[/|,;&+\n]|\s(?:and|und|и|e|in|et|y)\s/iu;

/**
 * Whether a header speaks of the status of something else than the visit: "Status of follow-up", „Статус на задачата“,
 * "Rechnungsstatus". "Status / next steps" is the visit's as well.
 */
export function isStatusOfOthers(header: string): boolean {
  const ofStatus = header
    .split(AND)
    .map(headerKey)
    .filter((part) => STATUS.test(part));
  return ofStatus.length > 0 && ofStatus.every((part) => OF_OTHERS.test(part));
}
