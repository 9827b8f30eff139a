import type { Target } from './target.ts';

/**
 * Headers by what their column becomes: English, Bulgarian, German, Italian, Slovene. The words behind `|` say less and
 * count only together with what the column holds.
 */
export const HEADER_WORDS: Readonly<Record<Exclude<Target, 'ignore'>, string>> = {
  date:
    'date, dates, day, when, period, date of visit, visit date, meeting date, event date, travel dates, ' +
    'дата, дати, кога, период, дата на посещението, дата на срещата, datum, zeitraum, termin, wann, reisedatum, ' +
    'data, periodo, quando, data della visita, datum obiska, termin, obdobje, kdaj | time, време, zeit, tempo, čas',
  from:
    'from, start, start date, begin, begins, departure, arrival date, от, начало, начална дата, от дата, заминаване, ' +
    'von, beginn, anfang, startdatum, abreise, dal, inizio, data inizio, partenza, od, začetek, začetni datum, odhod',
  to:
    'to, until, end, end date, return, till, до, край, крайна дата, до дата, завръщане, bis, ende, enddatum, rückkehr, ' +
    'al, fine, data fine, ritorno, do, konec, končni datum, vrnitev',
  year: 'year, година, jahr, anno, leto, г',
  country:
    'country, countries, country of destination, destination country, state, nation, държава, държави, страна, страни, ' +
    'land, länder, staat, zielland, paese, paesi, stato, nazione, država, države, dežela',
  city:
    'city, cities, town, destination city, destination, град, градове, населено място, дестинация, stadt, städte, ort, ' +
    'zielort, reiseziel, città, comune, destinazione, località, mesto, mesta, kraj, destinacija | place, places, location, място, места, luogo, wo, where',
  address:
    'address, venue, location, place, where, адрес, място, зала, adresse, veranstaltungsort, indirizzo, sede, luogo, naslov, lokacija',
  organisation:
    'organisation, organization, organisations, organizations, organisation met, organisations met, host, hosts, partner, partners, company, ' +
    'companies, institution, institutions, firm, met with, counterpart, организация, организации, институция, институции, партньор, партньори, ' +
    'компания, фирма, домакин, домакини, среща с, срещи с, einrichtung, institution, unternehmen, firma, partnerorganisation, gastgeber, ' +
    'organizzazione, organizzazioni, ente, enti, azienda, istituzione, partner incontrato, organizacija, organizacije, podjetje, ustanova, gostitelj',
  kind:
    'kind, kind of organisation, organisation type, type of organisation, вид, вид организация, тип организация, art der organisation, ' +
    'organisationsart, tipo di organizzazione, vrsta organizacije | type, category, sector, тип, категория, art, typ, kategorie, tipo, categoria, vrsta, tip, kategorija',
  ours:
    'traveller, travellers, traveler, travelers, delegate, delegates, delegation, our people, our team, staff, representative, ' +
    'representatives, who travelled, team, participants from us, пътувал, пътували, пътуващи, делегация, представител, представители, наши представители, ' +
    'участници от нас, екип, служител, служители, reisende, teilnehmer, delegierte, mitarbeiter, vertreter, viaggiatori, partecipanti, ' +
    'delegati, nostri rappresentanti, udeleženci, potniki, predstavniki, naši predstavniki | rep, person, people, name, attendees, participants, участници, кой, wer, chi, kdo',
  guests:
    'guest, guests, visitor, visitors, contact, contacts, contact person, people met, persons met, others at the meeting, speaker, speakers, ' +
    'гост, гости, контакт, контакти, лице за контакт, срещнати лица, лектор, gast, gäste, ansprechpartner, kontaktperson, gesprächspartner, ' +
    'ospite, ospiti, contatto, contatti, persone incontrate, referente, gost, gostje, kontakt, sogovornik, sogovorniki',
  title:
    'title, event, name of event, event name, purpose, occasion, subject, visit, trip, activity, purpose of visit, ' +
    'заглавие, събитие, повод, цел, цел на посещението, наименование, посещение, пътуване, дейност, мероприятие, ' +
    'titel, veranstaltung, anlass, zweck, betreff, reise, reisezweck, titolo, evento, scopo, oggetto, viaggio, motivo, ' +
    'naslov dogodka, dogodek, namen, naziv, obisk, potovanje',
  summary:
    'summary, description, details, agenda, what happened, discussed, remarks public, резюме, описание, детайли, обсъдено, дневен ред, ' +
    'zusammenfassung, beschreibung, inhalt, riassunto, descrizione, contenuto, povzetek, opis, vsebina',
  topic:
    'topic, topics, theme, themes, tag, tags, keywords, тема, теми, тематика, ключови думи, thema, themen, schlagwort, tema, temi, argomento, teme, ključne besede',
  direction: 'direction, inbound or outbound, посока, входящо изходящо, richtung, direzione, smer',
  notes:
    'note, notes, comment, comments, remark, remarks, internal, outcome, outcomes, result, results, follow up, next steps, ' +
    'бележка, бележки, забележка, забележки, коментар, коментари, резултат, резултати, последващи действия, ' +
    'anmerkung, anmerkungen, bemerkung, bemerkungen, notiz, kommentar, ergebnis, ergebnisse, nota, osservazioni, commento, risultato, risultati, ' +
    'opomba, opombe, komentar, rezultat, rezultati',
};
