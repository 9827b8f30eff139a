import { fold } from '#src/select/fold.ts';
import { headerKey } from './recognised-header.ts';

/** What a header may ask of each row: whether it was off, was held, or was allowed. */
export type AskedStatus = 'cancelled' | 'postponed' | 'held' | 'approved';

/** Words for what is asked, as headers are compared. */
const ASKED: readonly (readonly [AskedStatus, RegExp])[] = [
  [
    'cancelled',
    /^(?:cancell?(?:ed|ation)|otmenen[aoi]?|otmyana(?:ta)?|anuliran[aoi]?|abgesagt|absage(?:grund)?|storniert|ausgefallen|entfallen|annullat[aoei]|annullamento|cancellat[aoei]|cancellazione|disdett[aoei]|odpovedan[aoi]?|odpoved[i]?|odpadl[ao]|annule(?:e|s|es)?|annulation|cancelad[ao]s?|cancelacion|anulad[ao]s?)$/u,
  ],
  [
    'postponed',
    /^(?:postpone(?:d|ment)|rescheduled|otlozhen[aoi]?|otlagane|prenasrochen[aoi]?|verschoben|verschiebung|vertagt|rinviat[aoei]|rinvio|posticipat[aoei]|prestavljen[aoi]?|prelozen[aoi]?|reporte(?:e|s|es)?|ajourne(?:e|s|es)?|aplazad[ao]s?|aplazamiento|pospuest[ao]s?)$/u,
  ],
  [
    'held',
    /^(?:held|took|happened|realised|realized|proveden[aoi]?|sastoyal[ao]?|osashtestven[aoi]?|realiziran[aoi]?|izpalneno|durchgefuhrt|stattgefunden|erfolgt|erledigt|effettuat[aoei]|svolt[aoei]|tenut[aoei]|tenutosi|realizzat[aoei]|avvenut[aoei]|izveden[aoi]?|opravljen[aoi]?|potekal[ao]|zgodilo|realise(?:e|s|es)?|effectue(?:e|s|es)?|tenue?s?|realizad[ao]s?|celebrad[ao]s?)$/u,
  ],
  [
    'approved',
    /^(?:approv(?:ed|al)|authori[sz](?:ed|ation)|odobren[aoi]?|odobrenie|odobritev|razreshen[aoi]?|razreshenie|genehmig(?:t|ung)|bewilligt|approvat[aoei]|approvazione|autorizzat[aoei]|autorizzazione)$/u,
  ],
];
/** What such a header may say besides: of what it asks, when, why, and how it is answered. */
const BESIDE =
  /^(?:is|was|were|has|have|been|if|the|and|or|on|at|by|date|day|why|reason|for|of|visit|event|meeting|trip|travel|mission|place|yes|no|y|n|li|se|e|sa|bila|bilo|beshe|data|na|za|ot|i|ili|da|ne|d|prichina|poseshteni(?:e|eto)|vizita(?:ta)?|sabitie(?:to)?|sreshta(?:ta)?|patuvane(?:to)?|komandirovka(?:ta)?|wurde|ist|war|der|die|das|am|von|und|oder|ja|nein|j|datum|grund|termin|besuch|reise|dienstreise|treffen|veranstaltung|stato|stata|si|s|il|la|dal|di|del|della|o|motivo|visita|incontro|viaggio|missione|evento|je|bil|dne|ali|in|razlog|obisk|potovanje|srecanje|sestanek|dogodek|a|ete|est|le|de|oui|non|et|ou|visite|voyage|reunion|rencontre|ha|sido|el|viaje|y|lieu|eu)$/u;

/** What a header asks of each row, if it says nothing else: "Cancelled?", "isCancelled", „Отменена ли е?“, "Reason for cancellation". */
export function askedStatus(header: string): AskedStatus | undefined {
  const words = headerKey(header).split(' ');
  const found = words.flatMap((word) => ASKED.flatMap(([status, pattern]) => (pattern.test(word) ? [status] : [])));
  const isAll = words.every((word) => BESIDE.test(word) || ASKED.some(([, pattern]) => pattern.test(word)));
  return isAll && new Set(found).size === 1 ? found[0] : undefined;
}

/** Whether a header asks whether a visit did not take place: what stands under it says so, unless it says no. */
export function asksWhetherOff(header: string): boolean {
  const asked = askedStatus(header);
  return asked === 'cancelled' || asked === 'postponed';
}

const YES: ReadonlySet<string> = new Set(
  'y yes da d ja j si s oui true wahr vero istina vrai verdadero res x h 1'.split(' '),
);
const NO: ReadonlySet<string> = new Set(
  'n no not ne nein nicht kein keine non nessun nessuna ni aucune ninguna false falsch falso faux lazha neistina neres 0'.split(
    ' ',
  ),
);
const TICK = /^[+×✓✔☑☒]$/u;
const CROSS = /^[✗✘☐]$/u;

/** The answer that a cell begins with; `undefined` where it begins with none. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  const [first = ''] = fold(text).split(' ');
  if (YES.has(first) || TICK.test(text)) return 'yes';
  return NO.has(first) || CROSS.test(text) ? 'no' : undefined;
}

/** Whether a cell is such an answer and nothing else. */
export const isYesOrNo = (text: string): boolean => yesOrNo(text) !== undefined && !fold(text).includes(' ');

/** How many of something: "12", and not "1" for yes. */
export const isCount = (text: string): boolean => /^\d{1,4}$/u.test(text) && Number(text) > 1;
