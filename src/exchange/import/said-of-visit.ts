import { fold } from '#src/select/fold.ts';
import { isAboutNextSteps } from './result-header.ts';
import type { OffStatus } from './status-vocabulary.ts';

/** Beginnings of words for what may be off while the visit is not. */
const OF_OTHERS =
  'hotel accommodation lodging flight fly ticket booking reservation transport transfer train car taxi driver dinner lunch breakfast catering visa insurance payment paid invoice refund fee budget funding grant application interpret translat press media registration invit guest room gift hall ' +
  'хотел нощувк настаняване полет билет резервац транспорт трансфер влак автомобил кола шофьор вечеря обяд кетъринг виза застрахов плащане платен фактура такса бюджет финансиране кандидатств преводач превод преса медии регистрация покан зала подар ' +
  'unterkunft flug ticket buchung zug mietwagen fahrer abendessen mittagessen visum versicherung zahlung bezahl rechnung gebühr förderung antrag dolmetsch übersetz presse anmeldung eingelad einladung raum geschenk ' +
  'albergo alloggio volo bigliett prenotazion trasport treno autista cena pranzo visto assicuraz pagament fattura costo contribut domanda interpret traduz stampa iscrizion invit sala regal ' +
  'nastanit let vozovnic rezervacij prevoz vlak večerja kosilo vizum zavarovan plačil račun tolmač prevajal prijav povabil dvoran daril ' +
  'hébergement vol billet réservation dîner déjeuner assurance paiement facture interprète inscription alojamiento vuelo billete reserva cena almuerzo visado seguro pago factura intérprete inscripción';

let beginnings: readonly string[] | undefined;

/**
 * Whether what a column says in words for a status is said of the visit, where nothing else is known of that column: not of
 * a hotel or a flight, nor of what is to follow, nor of others who stayed away.
 */
export function saysOfVisit(header: string, status: OffStatus): boolean {
  beginnings ??= OF_OTHERS.split(' ').map(fold);
  const known = beginnings;
  const words = fold(header).split(' ');
  const isOfOthers = words.some((word) => known.some((beginning) => word.startsWith(beginning)));
  return !isOfOthers && status !== 'absent' && !isAboutNextSteps(header);
}
