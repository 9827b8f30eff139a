import { fold } from '#src/select/fold.ts';

/** Whether what a row is about has taken place. */
export type RowStatus = 'cancelled' | 'postponed' | 'planned' | 'done';

const WORDS: Readonly<Record<RowStatus, string>> = {
  cancelled:
    'cancelled, canceled, cancellation, called off, dropped, did not take place, not held, did not happen, не се състоя, не се състояло, не се проведе, непроведено, непроведена, непроведен, отменено, отменена, отменен, отменени, анулирано, анулирана, анулиран, отпада, отпадна, отказано, отказана, abgesagt, storniert, ausgefallen, entfällt, entfallen, annullato, annullata, cancellato, cancellata, disdetto, disdetta, non svolto, non effettuato, odpovedano, odpovedana, odpovedan, odpadlo, odpade',
  postponed:
    'postponed, deferred, rescheduled, on hold, отложено, отложена, отложен, пренасрочено, пренасрочена, verschoben, vertagt, rinviato, rinviata, posticipato, posticipata, prestavljeno, prestavljena, prestavljen, preloženo',
  planned:
    'planned, scheduled, upcoming, announced, tentative, proposed, draft, forthcoming, to be confirmed, планирано, планирана, планиран, предстоящо, предстояща, предстои, предстоящ, насрочено, насрочена, обявено, обявена, предварително, geplant, vorgesehen, angekündigt, bevorstehend, pianificato, pianificata, previsto, prevista, programmato, programmata, in programma, načrtovano, načrtovana, načrtovan, predvideno, napovedano',
  done: 'done, held, completed, complete, took place, happened, finished, closed, visited, confirmed, ok, yes, проведено, проведена, проведен, състояло се, състояла се, състоя се, състоял се, приключено, приключена, приключило, завършено, завършена, реализирано, реализирана, осъществено, осъществена, изпълнено, потвърдено, потвърдена, потвърден, да, durchgeführt, stattgefunden, erledigt, abgeschlossen, bestätigt, erfolgt, ja, effettuato, effettuata, svolto, svolta, concluso, conclusa, completato, completata, realizzato, realizzata, confermato, confermata, fatto, sì, izvedeno, izvedena, izveden, opravljeno, opravljena, zaključeno, zaključena, potrjeno, potrjena, končano',
};

/** Why something was cancelled may follow the word: "cancelled due to snow". */
const BECAUSE =
  /^(?:due|because|by|owing|as|on|since|zaradi|poradi|ot|na|wegen|durch|am|a causa|per|da|dal|il|s strani) /;
const IN_BRACKETS = /^(.*?)[([]([^()[\]]+)[)\]]\s*[.!]*$/su;
const LABEL = /^([^:–—-]+?)\s*(?:[:–—]|\s-\s|-\s)/u;

const STATUS_OF = new Map<string, RowStatus>(
  (['cancelled', 'postponed', 'planned', 'done'] as const).flatMap((status) =>
    WORDS[status].split(',').map((word): [string, RowStatus] => [fold(word), status]),
  ),
);

function begins(key: string): RowStatus | undefined {
  const words = key.split(' ');
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const status = STATUS_OF.get(words.slice(0, length).join(' '));
    if (status !== undefined) return status;
  }
  return undefined;
}

/** The status that a cell of a column of statuses states; `undefined` for words that are not known. */
export function readStatus(text: string): RowStatus | undefined {
  return begins(fold(text));
}

const OFF: ReadonlySet<RowStatus | undefined> = new Set(['cancelled', 'postponed']);

/**
 * The status that a title or a remark gives away: "Cancelled", "CANCELLED: Fair in Graz", "Fair in Graz (отменено)", "cancelled
 * due to snow". A text that only speaks of something cancelled gives none.
 */
export function statusInText(text: string): 'cancelled' | 'postponed' | undefined {
  const key = fold(text);
  const bracketed = IN_BRACKETS.exec(text)?.[2];
  const label = LABEL.exec(text)?.[1];
  const found = [key, bracketed, label]
    .map((part) => (part === undefined ? undefined : STATUS_OF.get(fold(part))))
    .find((status) => OFF.has(status));
  if (found === 'cancelled' || found === 'postponed') return found;
  const [first = ''] = key.split(' ');
  const status = STATUS_OF.get(first);
  const isExplained = BECAUSE.test(`${key.slice(first.length + 1)} `);
  return isExplained && (status === 'cancelled' || status === 'postponed') ? status : undefined;
}
