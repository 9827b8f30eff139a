import { fold } from '#src/select/fold.ts';
import type { MappedColumn } from './mapping.ts';
import { type HeaderMatch, headerKey } from './recognised-header.ts';
import type { Target } from './target.ts';

/** Words of headers whose dates are those of a membership, a contract, an order or a foundation rather than of a visit. */
const WORDS =
  'founded, foundation, founding, established, establishment, incorporated, incorporation, inception, since, joined, joining, member, members, membership, ' +
  'signed, signing, signature, contract, agreement, valid, validity, expires, expired, expiry, expiration, renewal, born, birth, birthday, dob, ' +
  'основана, основан, основано, основани, основаване, учредена, учреден, учредено, учредяване, създадена, член, членове, членство, членува, ' +
  'присъединена, присъединен, присъединяване, подписване, подписан, подписана, подписано, сключен, сключено, сключване, договор, договора, договорът, споразумение, меморандум, ' +
  'валиден, валидна, валидно, валидност, изтича, изтичане, роден, родена, раждане, ' +
  'gründung, gegründet, gründungsdatum, gründungsjahr, gründungstag, mitglied, mitglieder, mitgliedschaft, seit, beitritt, beigetreten, beitrittsdatum, eintritt, eintrittsdatum, ' +
  'unterzeichnet, unterzeichnung, unterschrieben, unterschrift, gültig, gültigkeit, ablaufdatum, geboren, geburtsdatum, vertrag, vertragsdatum, vertragsbeginn, vertragsende, laufzeit, ' +
  'fondata, fondato, fondazione, costituita, costituzione, iscritto, iscritta, iscrizione, socio, membro, adesione, firmato, firmata, firma, sottoscrizione, stipula, ' +
  'valido, valida, validità, scadenza, nato, nata, contratto, convenzione, ' +
  'order, decree, warrant, заповед, заповедта, заповеди, разпореждане, изх, вх, входящ, изходящ, anordnung, verfügung, bescheid, dienstreiseauftrag, reiseauftrag, ' +
  'ordinanza, delibera, determina, decreto, protocollo, nalog, naloga, naloge, odredba, odločba, ordre, arrêté, ' +
  'ustanovljeno, ustanovljena, ustanovljen, ustanovitev, ustanovitve, član, članica, članstvo, članstva, včlanjen, podpisano, podpisan, podpis, podpisa, veljavno, veljavnost, veljavnosti, velja, rojen, rojena, pogodba, pogodbe';
/** Beside these it is the date of a visit all the same: "Date of visit to member", "Membership meeting". */
const OF_VISITS =
  /(?:^| )(?:visit|visits|visited|meeting|meetings|(?:trip|travel)(?! orders?(?: |$))|trips|event|events|pose\p{L}*|sreshta\p{L}*|sreshti\p{L}*|patuva\p{L}*|sabiti\p{L}*|besuch\p{L}*|reise\p{L}*|treffen|visita|visite|viaggio|incontro|obisk\p{L}*|potovanj\p{L}*|srecanj\p{L}*)(?: |$)/u;
/** Whether a header, as headers are compared, speaks of visits, trips or meetings. */
export const speaksOfVisits = (key: string): boolean => OF_VISITS.test(key);
const DATES: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'year', 'month', 'monthTo', 'day', 'dayTo']);

let known: ReadonlySet<string> | undefined;

/**
 * Whether a column tells since when somebody is a member, when a contract was signed or how long it is valid: "Member
 * since", "Дата на подписване", "gültig bis". `key`: the header as headers are compared; `holdsDates`: whether its cells do.
 */
export function isOfRegister(key: string, matches: readonly HeaderMatch[], holdsDates: boolean): boolean {
  known ??= new Set(WORDS.split(',').map(fold));
  if (!key.split(' ').some((word) => known?.has(word) === true) || OF_VISITS.test(key)) return false;
  if (matches.some(({ target, score }) => score === 1 && DATES.has(target))) return false;
  return holdsDates || (matches.length > 0 && matches.every(({ target }) => DATES.has(target)));
}

/** "Of the date": a first day beside a last one, and alone what a contract or a letter is dated. */
const OF_THE_DATE = fold('от дата');

/** The columns without first days of which only such a header speaks, where there are no last days: they are asked about. */
export function withoutLoneDate(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  if (columns.some(({ target }) => target === 'to')) return columns;
  return columns.map((column) =>
    column.target === 'from' && headerKey(column.header) === OF_THE_DATE
      ? { ...column, target: 'ignore', confidence: 0, reason: 'register' }
      : column,
  );
}
