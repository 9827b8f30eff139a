import { fold } from '#src/select/fold.ts';
import { saysOnline } from './held-online.ts';

/** How something was held: at a distance, where somebody went, or both; `written`: nobody met or spoke. */
export type Format = 'online' | 'in-person' | 'hybrid' | 'written';

const IN_PERSON = new Set(
  (
    'in person, in presence, onsite, on site, on the spot, face to face, f2f, physical, physically, offline, live, in place, ' +
    'visit, visits, site visit, trip, business trip, personal, personally, personal meeting, in person meeting, physical meeting, face to face meeting, ' +
    'посещение, визита, работно посещение, командировка, лична среща, лично, физическа среща, присъствена среща, среща на място, ' +
    'besuch, reise, dienstreise, persönliches treffen, persönliches gespräch, physisch, präsenztermin, präsenzbesuch, ' +
    'visita, viaggio, incontro di persona, incontro in presenza, visita in loco, in loco, obisk, potovanje, osebno srečanje, osebni obisk, ' +
    'присъствено, присъствена, присъствен, на живо, на място, физически, очно, лице в лице, ' +
    'präsenz, in präsenz, präsenzveranstaltung, persönlich, vor ort, in presenza, di persona, dal vivo, v živo, osebno, na kraju samem, ' +
    'visite, visites, déplacement, voyage, présentiel, en présentiel, réunion en présentiel, sur place, en personne, en présence, ' +
    'presencial, en persona, reunión presencial, visita presencial, viaje, desplazamiento'
  )
    .split(',')
    .map(fold),
);
const HYBRID =
  /^(?:hybrid|hibrid|hybrid-|ibrid|хибрид|смесен|kombiniert|misto?|mixt[eo]|híbrid|mixed|blended|teils|combined)/iu;
const MAIL =
  '(?:e-?mails?|mail|electronic mail|имейл[аи]?|и-?мейл|ел\\.? ?поща|електронна поща|e-?pošta|elektronska pošta|posta elettronica|courriels?|correo(?: electrónico)?)';
const LETTER =
  '(?:letters?|by letter|in writing|written|correspondence|post|sms|whats ?app|viber|писмо|писмено|кореспонденция|brief|schriftlich|schriftverkehr|korrespondenz|lettera|per iscritto|corrispondenza|lettres?|courrier|par écrit|cartas?|por escrito|dopis|pismo|pisno|korespondenca)';
/** Only letters went to and fro. */
const WRITTEN = new RegExp(
  `^(?:(?:by|via|per|par|por|по|чрез|über|tramite|po|prek) )?(?:${MAIL}|${LETTER})(?: (?:exchange|contact|кореспонденция|обмен|kontakt|verkehr))?$`,
  'iu',
);
/** Words by which people are known to have spoken from afar, alone or with few others. */
const DISTANCE =
  /(?<!\p{L})(?:tele(?:ph|f)on\p{L}*|phone|телефон\p{L}*|(?:con(?:ference|f)|zoom|teams|skype|web|group)[ -]?calls?|telco|telko|video\p{L}*|видео\p{L}*|zoom|(?:ms|microsoft) teams|teams(?=[- ]?(?:meeting|call|besprechung|termin|sitzung|konferenz|среща|riunione|incontro|sestanek|srečanje))|google meet|тел\.?|skype|webex|anruf\p{L}*|обаждане|позвъняване|chiamata|telefonat\p{L}*|klic|web-?(?:meeting|konferenz|seminar|inar)\p{L}*|webinar\p{L}*|уебинар\p{L}*|online\p{L}*|on-line|онлайн|virtu\p{L}+|виртуал\p{L}*|remote\p{L}*|дистанц\p{L}*|fernmündlich|spletn\p{L}+|(?:prek|preko|po) splet\p{L}+|na daljavo|da remoto|a distanza|visio(?:conférence|s)?|téléphon\p{L}*|appels? (?:téléphonique|vidéo)s?|en ligne|à distance|distanciel|vidéo\p{L}*|teléfono|telefónic\p{L}*|llamadas?|en línea|a distancia|vídeo\p{L}*|videoconferencia)(?!\p{L})/iu;
/** The same of meetings in a place: "sestanek v živo". */
const IN_PERSON_BESIDE =
  /^(?!.*(?:online|on-line|онлайн|virtu|виртуал))(?:.*\s)?(?:in[- ]person|face[- ]to[- ]face|on[- ]?site|v živo|na mestu samem|persönlich\p{L}*|vor ort|(?:in )?präsenz|dal vivo|di persona|in presenza|en présentiel|en personne|sur place|presencial|en persona|на живо|на място|присъствен\p{L}*|лице в лице)(?:\s.*)?$/iu;
const ALONE = /^calls?$/iu;
const MOST_WORDS = 5;
const AND =
  /\s*(?:[/,;+&]|\b(?:and|und|e|oder|or|both|et|ou|y)\b|(?<=\p{L}\s)in(?=\s)|(?<!\p{L})(?:и|или)(?!\p{L}))\s*/iu;

const NOT = /(?<!\p{L})(?:not|no|nicht|kein\p{L}*|не|без|non|senza|ni|ne|brez)(?!\p{L})/iu;

/** Words that say how something was held together with others: "Zoom call", "on the spot". */
const OF_FORMATS: ReadonlySet<string> = new Set(
  `${[...IN_PERSON].join(' ')} ${fold(
    'call calls meeting event conference session room link via by over on through per teams meet google ms microsoft format contact exchange ' +
      'and or und oder e in среща събитие разговор конференция връзка обмен формат чрез през по в и или ' +
      'veranstaltung sitzung besprechung termin gespräch über ' +
      'evento riunione tramite su o modalità formato srečanje sestanek dogodek prek ali po ' +
      'réunion rencontre entretien événement échange par en et ou à reunión encuentro evento por y',
  )}`.split(' '),
);
const KNOWN = new RegExp(
  `${DISTANCE.source}|(?<!\\p{L})(?:${MAIL}|${LETTER})(?!\\p{L})|${HYBRID.source.replace('^', '(?<!\\p{L})')}\\p{L}*`,
  'giu',
);

/** Whether a cell of a column of formats says nothing but its format: not "in person - 2 hours", nor "online (ID 1234)". */
export function isFormatAlone(text: string): boolean {
  if (text.includes('?')) return false;
  if (saysOnline(text) && !text.includes('://')) return true;
  const rest = fold(text.replace(KNOWN, ' '));
  return rest === '' || rest.split(' ').every((word) => OF_FORMATS.has(word));
}

const isShort = (text: string): boolean => text.split(/\s+/u).length <= MOST_WORDS;

const isAtDistance = (text: string): boolean =>
  ALONE.test(text) || (DISTANCE.test(text) && !NOT.test(text) && isShort(text));

function formatOf(text: string): Format | undefined {
  if (saysOnline(text)) return 'online';
  if (IN_PERSON.has(fold(text)) || (IN_PERSON_BESIDE.test(text) && isShort(text))) return 'in-person';
  return WRITTEN.test(text) ? 'written' : undefined;
}

/** The format that a cell of a column of formats states; `undefined` for words that are not known. */
export function readFormat(text: string): Format | undefined {
  const trimmed = text.trim();
  if (HYBRID.test(trimmed)) return 'hybrid';
  const whole = formatOf(trimmed);
  if (whole !== undefined) return whole;
  const parts = trimmed.split(AND).filter((part) => part !== '');
  const formats = new Set(parts.map((part) => formatOf(part) ?? (isAtDistance(part) ? 'online' : undefined)));
  if (formats.has('in-person') && formats.has('online')) return 'hybrid';
  if (formats.has('online') && !formats.has('in-person') && isAtDistance(trimmed)) return 'online';
  if (formats.has(undefined)) return undefined;
  return formats.has('online') ? 'online' : [...formats][0];
}
