import { fold } from '#src/select/fold.ts';
import type { Target } from './target.ts';

/** Words of headers that tell when or by whom a row was written rather than when a visit was. */
const WORDS =
  'entry, entered, entries, updated, update, registered, registration, created, creation, modified, modification, changed, edited, request, requested, ' +
  'submitted, submission, edit, edits, report, reported, reporting, record, booking, booked, payment, paid, invoice, invoiced, birth, born, deadline, due, expiry, expires, reminder, reminders, ' +
  'imported, archived, completion, printed, issued, added, recorded, received, approved, approval, timestamp, logged, saved, published, ' +
  'редакция, редактирано, редактиран, запис, записа, отчет, отчета, заявката, плащане, платено, фактура, фактурата, раждане, срок, напомняне, напомняния, клеймо, печат, импортирано, архивирано, ' +
  'въведено, въведена, въведен, въвеждане, въвел, обновено, обновена, обновен, обновяване, актуализирано, актуализиран, актуализация, регистрирано, регистрирана, ' +
  'регистриран, регистрация, регистриране, създадено, създаден, създаване, заявка, заявено, заявление, променено, промяна, записано, записване, вписано, вписване, подадено, подаване, получено, одобрено, ' +
  'zeitstempel, rechnung, rechnungsdatum, bezahlt, geburtsdatum, frist, wiedervorlage, fällig, fälligkeit, fälligkeitsdatum, erinnerung, bericht, berichtsdatum, gespeichert, importiert, ' +
  'erfasst, erfassung, erfassungsdatum, erfasst am, geändert, änderung, änderungsdatum, angelegt, anlage, aktualisiert, aktualisierung, eingetragen, eintragung, erstellt, ' +
  'erstellung, erstellungsdatum, eingabe, eingabedatum, eingegeben, antrag, antragsdatum, beantragt, registriert, registrierung, anmeldung, gemeldet, genehmigt, bearbeitet, ' +
  'cronologiche, fattura, scadenza, promemoria, échéance, rappel, vencimiento, recordatorio, nascita, rapporto, salvato, importato, archiviato, pagamento, pagato, ' +
  'inserito, inserita, inserimento, aggiornato, aggiornata, aggiornamento, registrato, registrata, registrazione, creato, creata, creazione, modificato, modificata, modifica, richiesta, richiesto, compilato, compilazione, ' +
  'žig, račun, računa, rok, opomnik, zapadlost, rojstva, poročila, shranjeno, uvoženo, plačano, ' +
  'vneseno, vnos, vnosa, spremenjeno, sprememba, spremembe, posodobljeno, posodobitev, posodobitve, registrirano, registracija, ustvarjeno, dodano, zahtevek, zahteve, vpisano, vpis';

/** "Entered by": a person, but none of a visit. */
const BY: ReadonlySet<string> = new Set(['by', 'ot', 'von', 'durch', 'da', 'od', 's strani']);
/** Whoever received guests is no clerk. */
const BY_HOSTS = /^(?:received|welcomed|accompanied) by(?: |$)/u;
const DATES: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'year', 'month', 'monthTo', 'day', 'dayTo']);

let known: ReadonlySet<string> | undefined;

/**
 * Whether a column keeps the books of its table: "Date of entry", "Last updated", "Erfasst am". `key`: the header as headers
 * are compared; `targets`: what else it may name; `holdsDates`: whether its cells do.
 */
export function isBookkeeping(key: string, targets: readonly Target[], holdsDates: boolean): boolean {
  known ??= new Set(WORDS.split(',').map(fold));
  const words = key.split(' ');
  if (BY_HOSTS.test(key) && !holdsDates) return false;
  const at = words.findIndex((word) => known?.has(word) === true);
  if (at < 0) return false;
  return holdsDates || BY.has(words[at + 1] ?? '') || targets.every((target) => DATES.has(target));
}
