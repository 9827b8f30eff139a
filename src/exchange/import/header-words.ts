import type { Target } from './target.ts';

/**
 * Headers by what their column becomes: English, Bulgarian, German, Italian, Slovene, French, Spanish. The words behind `|` say less and
 * count only together with what the column holds.
 */
export const HEADER_WORDS: Readonly<Record<Exclude<Target, 'ignore'>, string>> = {
  date:
    'date de visite, date de la visite, dates de la visite, date de la rencontre, date de la réunion, date du voyage, dates du voyage, date du déplacement, période, quand, fecha, fechas, fecha de la visita, fecha de la reunión, fecha del viaje, periodo, cuándo, ' +
    'held on, visited on, besuch am, besucht am, treffen am, sitzung am, besprechung am, reise am, проведена на, посетено на, obisk dne, srečanje dne, sestanek dne, visita del, incontro del, riunione del, ' +
    'date, dates, when, period, date of visit, visit date, meeting date, event date, travel dates, ' +
    'дата, дати, кога, период, дата на посещението, дата на срещата, datum, zeitraum, termin, wann, reisedatum, reisezeitraum, reisetermin, reisetermine, besuchszeitraum, zeitpunkt, ' +
    'data, periodo, quando, data della visita, datum obiska, termin, obdobje, kdaj, date of travel, dates of travel, date of trip, trip dates, date of event, dates of visit, datum der reise, reisedaten, datum des besuchs, дата на събитието, дати на пътуване, дата на пътуване, период на пътуване, период на посещението, проведено на, data dell incontro, date del viaggio, data viaggio, data evento, periodo del viaggio, datum dogodka, datumi, datum potovanja, termin obiska | time, време, zeit, tempo, čas',
  from:
    'date de début, début, date de départ, premier jour, fecha de inicio, fecha inicio, fecha de salida, ' +
    'пристига, пристигат, отпътува, отпътуват, заминава, arrives, departs, ' +
    'from, start, start date, begin, begins, departure, arrival date, от, начало, начална дата, от дата, заминаване, ' +
    'beginnt am, von, beginn, anfang, startdatum, abreise, dal, inizio, data inizio, partenza, od, začetek, začetni datum, odhod, date from, first day, arrival, arrived, day of departure, start of trip, begin date, date of departure, departure date, anreise, ankunft, hinreise, reisebeginn, начало на посещението, отпътуване, пристигане, data di partenza, data partenza, arrivo, data di inizio, datum od, prihod',
  to:
    'date de fin, fin, date de retour, dernier jour, fecha de fin, fecha fin, fecha de finalización, fecha de regreso, ' +
    'to, until, end, end date, return, till, до, край, крайна дата, до дата, завръщане, bis, endet am, ende, enddatum, rückkehr, ' +
    'al, fine, data fine, ritorno, do, konec, končni datum, vrnitev, date to, last day, departure home, end of trip, through, end day, date of return, return date, abreise am, rückreise, reiseende, край на посещението, връщане, data di ritorno, data ritorno, data fine viaggio, data di fine, datum do, odhod domov',
  year: 'année, año, ' + 'year, година, jahr, anno, leto, г',
  month:
    'mois, mes, ' +
    'month, месец, monat, mese, mesec, months, месеци, monate, mesi, meseci, from month, month from, start month, месец от, от месец, начален месец, monat von, von monat, mese dal, dal mese, mese inizio, mesec od, od meseca',
  monthTo:
    'to month, month to, until month, end month, месец до, до месец, краен месец, monat bis, bis monat, mese al, al mese, mese fine, mesec do, do meseca',
  day:
    'jour, día, ' +
    'day, ден, tag, giorno, dan, from day, day from, start day, first day, ден от, от ден, начален ден, tag von, von tag, starttag, erster tag, giorno dal, dal giorno, giorno inizio, dan od, od dne, prvi dan',
  dayTo:
    'to day, day to, until day, end day, last day, ден до, до ден, краен ден, последен ден, tag bis, bis tag, endtag, letzter tag, giorno al, al giorno, giorno fine, dan do, do dne, zadnji dan',
  country:
    'gastgeberland, gastgebendes land, страна домакин, държава домакин, приемаща страна, država gostiteljica, država gostitelja, pays, pays visité, pays visités, pays de destination, pays hôte, pays d accueil, país, países, país visitado, país de destino, país anfitrión, pays d origine, país de origen, ' +
    'country of origin, origin country, country of the guests, държава на произход, страна на произход, държава на гостите, herkunftsland, paese di origine, paese di provenienza, država izvora, država porekla, ' +
    'country, countries, ctry, cntry, country of destination, destination country, state, nation, държава, държави, страна, страни, ' +
    'land, länder, staat, zielland, paese, paesi, stato, nazione, država, države, dežela, country visited, countries visited, host country, destination countries, visited country, посетена държава, държава на посещението, приемаща държава, besuchtes land, gastland, reiseland, paese di destinazione, paese visitato, nazione visitata, paese ospitante, ciljna država, obiskana država, drzava, drzave',
  city:
    'host city, host town, gastgeberstadt, gastgebende stadt, град домакин, приемащ град, città ospitante, mesto gostitelj, mesto gostitelja, ville, villes, ville visitée, villes visitées, ville hôte, ville d accueil, ciudad, ciudades, ciudad visitada, ciudad de destino, ciudad anfitriona, ' +
    'city, cities, town, destination city, destination, град, градове, населено място, дестинация, stadt, städte, ort, ' +
    'zielort, reiseziel, reiseziele, zielorte, destinations, дестинации, destinazioni, destinacije, città, comune, destinazione, località, mesto, mesta, kraj, destinacija, city visited, cities visited, visited city, маршрут, маршрути, маршрут на пътуването, route, routes, travel route, itinerary, reiseroute, fahrtstrecke, reisestationen, stationen, itinerario, tappe, percorso, relacija, trasa, посетен град, нас място, stadt ort, besuchte stadt, città visitata, città di destinazione, citta, obiskano mesto, kraj obiska | place, places, location, място, места, luogo, luoghi, wo, where, къде, kje, dove, ziel, ziele, meta, cilj, wohin, накъде, за къде, kam, kamor, verso dove, where to, lieu, lugar, où, dónde',
  address:
    'lieu, lieu de la visite, lieu de la rencontre, lieu de la réunion, lugar, lugar de la visita, lugar de la reunión, dirección, ' +
    'address, venue, location, place, where, адрес, anschrift, postanschrift, indirizzo completo, sede dell incontro, naslov obiska, място, зала, adresse, veranstaltungsort, indirizzo, sede, luogo, naslov, lokacija',
  organisation:
    'име на партньора, име на партньор, name des partners, nome del partner, naziv partnerja, organisme, organismes, organisation rencontrée, organisations rencontrées, organisation visitée, partenaire, partenaires, entreprise, entreprises, société, établissement, organización, organizaciones, empresa, empresas, institución, instituciones, entidad, entidades, organización visitada, ' +
    'university, universities, partner university, partner universities, host university, university visited, visited university, university met, foreign university, visiting university, school, schools, partner school, host school, school visited, college, university college, higher education institution, ' +
    'delegation from, делегация от, делегации от, delegation aus, delegation von, delegazione da, delegazione di, delegacija iz, ' +
    'besuch bei, visita presso, obisk pri, посещение при, hosted by, при кого, ospitato da, gostil, ' +
    'organisation, organization, organisations, organizations, organisation met, organisations met, host, hosts, partner, partners, company, ' +
    'companies, institution, institutions, firm, met with, counterpart, организация, организации, институция, институции, партньор, партньори, ' +
    'компания, фирма, домакин, домакини, domakin, our host, our hosts, наш домакин, среща с, срещи с, einrichtung, institution, unternehmen, firma, partnerorganisation, gastgeber, ' +
    'ditta, ditte, impresa, imprese, organizzazione, organizzazioni, ente, enti, azienda, istituzione, partner incontrato, organizacija, organizacije, podjetje, ustanova, gostitelj, organisation visited, organisations visited, visited organisation, organisation name, name of organisation, institution visited, contact organisation, partner organisation, host organisation, host institution, company name, visited institution, met, who we met, посетена организация, приемаща организация, организация домакин, с кого се срещнахме, с кого се срещнаха, с кого се срещна, с коя организация, посетена институция, партньорска организация, фирми, компании, име на организацията, име на организация, наименование на организацията, наименование на организация, наименование на фирмата, име на фирмата, besuchte organisation, besuchte einrichtung, gesprächspartner organisation, organisationen, einrichtungen, institutionen, partner organisation, gastgebende einrichtung, ente ospitante, organizzazione visitata, ente visitato, istituzioni, aziende, nome ente, organizzazione ospitante, gostiteljica, organizacija gostiteljica, obiskana organizacija, podjetja, ustanove, partnerska organizacija, partnerji | home university, home institution, sending university, sending institution, account, account name, incontro con, incontri con, pri kom, con chi, with whom, with, mit wem, с кого, s kom, avec qui, con quién',
  organisationCountry:
    'pays de l organisation, pays de l organisme, pays du partenaire, país de la organización, ' +
    'organisation country, organization country, country of organisation, partner country, държава на организацията, land der organisation, land der firma, paese dell ente, paese dell organizzazione, država organizacije',
  kind:
    'type d organisation, type d organisme, type de partenaire, tipo de organización, tipo de entidad, ' +
    'kind, kind of organisation, organisation type, type of organisation, вид, вид организация, тип организация, art der organisation, ' +
    'organisationsart, tipo di organizzazione, vrsta organizacije | type, category, sector, тип, категория, art, typ, kategorie, tipo, categoria, vrsta, tip, kategorija, type, catégorie, categoría',
  ours:
    'voyageur, voyageurs, notre équipe, nos participants, nos représentants, notre représentant, délégués, équipe, nuestro equipo, nuestros participantes, nuestros representantes, viajeros, ' +
    'head of mission, ръководител на мисията, visit lead, trip lead, mission lead, visit leader, trip leader, mission leader, lead traveller, lead traveler, travel lead, tour leader, водещ на посещението, водач на групата, reiseleiter, reiseleiterin, reiseleitung, delegationsleiter, delegationsleiterin, capomissione, capo missione, vodja obiska, vodja poti, vodja potovanja, ' +
    'traveller, travellers, traveler, travelers, delegate, delegates, delegation, our people, our team, staff, ' +
    'who travelled, team, participants from us, пътувал, пътували, пътуващи, делегация, наши представители, ' +
    'участници от нас, екип, служител, служители, reisende, mitarbeitende, dienstreisende, delegierte, mitarbeiter, viaggiatori, ' +
    'delegati, nostri rappresentanti, potniki, naši predstavniki, участници от клъстера, участници от наша страна, от наша страна, наши участници, наши служители, кой от нас, кои от нас, кой от екипа, кой присъства от нас, our participant, our attendees, participants from our side, our side, unsere leute, unsere vertreter, teilnehmer von uns, teilnehmende von uns, von uns, i nostri partecipanti, nostri delegati, i nostri rappresentanti, da parte nostra, naš udeleženec, naša udeleženka, naši, udeleženci z naše strani, travelled, who went, who travels, members of delegation, delegation members, our delegation, our participants, colleagues, employees, employee, пътуващ, командирован, командировани, име на пътуващия, кой пътува, кой пътува от нас, кои пътуват, кой замина, кой участва от нас, колеги, членове на делегацията, служители в командировка, reisender, mitreisende, unsere teilnehmer, delegation, kollegen, reiseteilnehmer, delegazione, nostri partecipanti, colleghi, personale, delegacija, člani delegacije, naši udeleženci, sodelavci, zaposleni | representative, representatives, представител, представители, vertreter, vertreterin, rappresentante, rappresentanti, predstavnik, predstavniki, who, посрещнал, посрещнали, посрещнат от, посрещнати от, посрещната от, приет от, приети от, приета от, received by, welcomed by, empfangen von, accolti da, ricevuti da, sprejeli, rep, person, people, name, attendees, participants, участници, кой, wer, chi, kdo, хора, лица, име, имена, участник, personen, namen, teilnehmer, teilnehmende, teilnehmerinnen, partecipante, partecipanti, udeleženec, udeleženci, attendee, persone, nome, nomi, osebe, ljudje, imena, participant, participant name, teilnehmerin, représentant, représentants, représentante, personne, personnes, participante, participants, nom, noms, qui, representante, representantes, personas, participantes, asistentes, nombre, nombres, quién, ръководител, leiter, leiterin, leader, име и фамилия, име и презиме, ime in priimek, ime i prezime, nome e cognome, vor und nachname, full name',
  guests:
    'délégation reçue, délégations reçues, délégation étrangère, délégations étrangères, personnes reçues, délégation invitée, delegación recibida, delegación visitante, ' +
    'nos invités, invité, invités, visiteur, visiteurs, interlocuteur, interlocuteurs, interlocutrice, interlocutrices, personnes rencontrées, personne rencontrée, leurs participants, invitados, visitante, visitantes, interlocutores, personas reunidas, sus participantes, ' +
    'our guests, our guest, нашите гости, наши гости, наш гост, unsere gäste, unser gast, nostri ospiti, i nostri ospiti, nostro ospite, naši gostje, naš gost, ' +
    'visited by, visit by, visit from, visits from, besuch von, besuche von, besuch durch, besucht von, посетен от, посетена от, посетени от, посещение от, посещения от, визита от, visita di, visita da, visite di, visitato da, obisk od, obiski od, ' +
    'visiting delegation, incoming delegation, guests from, visitors from, гости от, посетител, посетители, besucher, besucherin, besuchergruppe, visitatore, visitatori, obiskovalec, obiskovalci, ' +
    'guest, guests, visitor, visitors, people met, persons met, others at the meeting, speaker, speakers, ' +
    'гост, гости, срещнати лица, лектор, gast, gäste, gesprächspartner, ' +
    'ospite, ospiti, persone incontrate, gost, gostje, sogovornik, sogovorniki, their participants, their side, their people, participants from their side, участници от тяхна страна, от тяхна страна, техни участници, тяхна страна, от другата страна, участници от другата страна, teilnehmer der gegenseite, gegenseite, ihre teilnehmer, i loro partecipanti, loro partecipanti, da parte loro, njihovi udeleženci, udeleženci z njihove strani, interlocutor, interlocutors, counterparts, people we met, host person, събеседник, събеседници, срещнахме се с, gesprächspartnerin, interlocutore, interlocutori, gosti',
  title:
    'sujet, objet, objet de la visite, objet du voyage, but de la visite, but du voyage, motif de la visite, motif du déplacement, titre, événement, nom de l événement, visite, voyage, déplacement, asunto, título, evento, objetivo de la visita, objeto de la visita, motivo de la visita, viaje, ' +
    'about, относно, meeting name, meeting title, betrifft, in merito a, glede, title, event, name of event, event name, purpose, occasion, subject, visit, trip, activity, purpose of visit, ' +
    'заглавие, събитие, повод, цел, цел на посещението, наименование, посещение, пътуване, дейност, мероприятие, ' +
    'mission, missione, dienstreise, защо, предмет, zakaj, misija, ' +
    'titel, veranstaltung, anlass, zweck, betreff, reise, reisezweck, titolo, evento, scopo, oggetto, viaggio, motivo, ' +
    'naslov dogodka, dogodek, namen, naziv, obisk, potovanje, activity name, name of the event, reason, reason for travel, reason for visit, aim, goal of visit, type of event and name, тема на посещението, име на събитието, име на събитие, цел на пътуването, цел на командировката, основание, reisegrund, grund, besuchszweck, name der veranstaltung, veranstaltungstitel, besuch, thema der reise, motivo del viaggio, motivo della visita, razlog, razlogi, razlog obiska, razlog potovanja, povod obiska, grounds, grundlage, veranlassung, основания, основание за пътуване, основание за командировка, scopo della visita, nome evento, nome dell evento, titolo dell evento, incontro, visita, namen obiska, namen potovanja, ime dogodka, srečanje, naslov | what, какво, was, cosa, kaj, meeting, среща, treffen, sestanek, quoi, qué, rencontre, réunion, reunión',
  summary:
    'ordre du jour, résumé, contenu, compte rendu, points discutés, points abordés, orden del día, resumen, descripción, contenido, temas tratados, ' +
    'mission report, programme, program, програма, programm, programma, ' +
    'summary, description, details, agenda, what happened, discussed, remarks public, резюме, описание, детайли, обсъдено, дневен ред, ' +
    'zusammenfassung, beschreibung, inhalt, riassunto, descrizione, contenuto, povzetek, opis, vsebina, report, short description, what was discussed, content, кратко описание, съдържание, за какво, какво обсъдихме, какво обсъдиха, какво се обсъди, за какво говорихме, kurzbeschreibung, bericht, relazione, sintesi, breve descrizione, poročilo, kratek opis | reason, purpose, occasion, grounds, aim, основание, повод, цел, причина, anlass, grund, zweck, reisegrund, motivo, scopo, povod, razlog, namen',
  topic:
    'thème, thèmes, thématique, mots clés, domaine, palabras clave, ámbito, ' +
    'topic, topics, theme, themes, tag, tags, keywords, тема, теми, тематика, ключови думи, thema, themen, schlagwort, tema, temi, argomento, teme, ključne besede, subject area, field, area, areas, област, сфера, fachgebiet, bereich, ambito, settore, področje',
  direction:
    'sens, entrant sortant, sentido, entrante saliente, ' +
    'direction, inbound or outbound, посока, входящо изходящо, вх изх, изх вх, richtung, direzione, smer',
  status:
    'statut, statut de la visite, estado de la visita, ' +
    'status, visit status, status of visit, trip status, event status, meeting status, статус, състояние, статус на посещението, статус на събитието, състояние на посещението, besuchsstatus, stato visita, stato della visita, stato evento, stanje, status obiska, stanje obiska | stato, stand, state, cancelled, confirmed, held, took place, състояло се, проведено, отменено, потвърдено, durchgeführt, abgesagt, svolto, annullato, confermato, izvedeno, odpovedano, approved, approval, approval status, travel approved, authorised, authorized, authorisation, authorization, одобрено, одобрена, одобрение, разрешено, разрешение, genehmigt, genehmigung, bewilligt, approvato, approvata, approvazione, autorizzato, autorizzazione, odobreno, odobritev, état, estado, took place, happened, visit held, realised, realized, осъществено, осъществена, реализирано, реализирана, проведена, състояла се, изпълнено, stattgefunden, erfolgt, erledigt, effettuato, effettuata, tenuto, tenuta, tenutosi, realizzato, avvenuto, opravljeno, opravljen, opravljena, izvedena, realizirano, potekalo, zgodilo se, réalisé, réalisée, effectué, effectuée, tenu, tenue, a eu lieu, realizado, realizada, celebrado, celebrada',
  format:
    'modalité, modalités, mode de participation, modalidad, ' +
    'channel, communication channel, канал, kanal, canale, ' +
    'format of meeting, meeting format, event format, mode of participation, mode of attendance, attendance mode, online or in person, формат, форма на провеждане, форма на участие, начин на участие, art der teilnahme, teilnahmeart, durchführungsart, durchführungsform, veranstaltungsformat, modalità, modalità di partecipazione, način izvedbe, način udeležbe, oblika izvedbe | mode, modus, form, форма, forma, oblika, medium, mezzo, način, начин, means',
  notes:
    'résultat, résultats, suite, suites, suivi, suites à donner, prochaine étape, prochaines étapes, décision, décisions, décisions prises, remarque, remarques, commentaire, commentaires, courriel, téléphone, coordonnées, personne de contact, personne à contacter, resultado, resultados, próximos pasos, seguimiento, acuerdo, acuerdos, decisión, decisiones, observaciones, comentario, comentarios, notas, correo electrónico, teléfono, persona de contacto, contacto, contactos, ' +
    'contact, contacts, contact person, contact persons, contact name, contact details, contact data, contact info, contact information, e mail, email, email address, mail, phone, phone number, telephone, telephone number, mobile, mobile number, tel, fax, ' +
    'контакт, контакти, лице за контакт, лица за контакт, данни за контакт, координати за връзка, имейл, е поща, електронна поща, ел поща, телефон, телефони, мобилен, тел, ' +
    'ansprechpartner, ansprechpartnerin, ansprechperson, kontaktperson, kontaktpersonen, kontakt, kontakte, kontaktdaten, telefon, telefonnummer, handy, e mail adresse, ' +
    'contatto, contatti, referente, referenti, persona di contatto, persone di contatto, recapito, recapiti, telefono, cellulare, posta elettronica, indirizzo email, ' +
    'kontaktna oseba, kontaktne osebe, kontakti, kontaktni podatki, telefonska številka, mobitel, e pošta, e naslov, ' +
    'action, actions, task, tasks, задача, задачи, действие, действия, maßnahme, maßnahmen, aufgabe, aufgaben, azione, azioni, compito, compiti, naloga, naloge, ukrep, ukrepi, ' +
    'esito, esiti, izid, izidi, ' +
    'agreed, what was agreed, what we agreed, decision, decisions, decided, agreement, договорено, какво се договори, какво беше договорено, решение, решения, beschluss, beschlüsse, entscheidung, vereinbart, vereinbarung, decisione, decisioni, accordo, concordato, sklep, sklepi, dogovor, dogovorjeno, ' +
    'deal, deals, сделка, сделки, ' +
    'note, notes, comment, comments, remark, remarks, internal, outcome, outcomes, result, results, follow up, follow ups, followup, followups, follow up actions, next step, next steps, next action, next actions, action items, action points, to do, ' +
    'следваща стъпка, следващо действие, следващи действия, последващо действие, последваща стъпка, проследяване, nächster schritt, weiteres vorgehen, folgeaktivitäten, prossimo passo, azioni successive, naslednji korak, nadaljnji koraki, ' +
    'бележка, бележки, забележка, забележки, коментар, коментари, резултат, резултати, последващи действия, ' +
    'anmerkung, anmerkungen, bemerkung, bemerkungen, notiz, kommentar, ergebnis, ergebnisse, nota, osservazioni, commento, risultato, risultati, ' +
    'opomba, opombe, komentar, rezultat, rezultati, internal notes, observations, remarks internal, забележка вътрешна, последващи стъпки, следващи стъпки, hinweise, notizen, nächste schritte, note interne, prossimi passi, interne opombe, naslednji koraki, zapiski',
};
