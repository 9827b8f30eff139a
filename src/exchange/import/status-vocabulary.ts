/** Whether what a row is about has taken place. `allowed`: it may, and perhaps has: "approved", "confirmed". */
export type RowStatus = OffStatus | 'planned' | 'allowed' | 'done';
/** Why there was no visit. `refused`: nobody allowed it; `absent`: it was held without somebody. */
export type OffStatus = 'cancelled' | 'refused' | 'postponed' | 'absent';

export const WORDS: Readonly<Record<RowStatus, string>> = {
  cancelled:
    'ni se zgodilo, se ni zgodilo, ni se zgodil, ni se zgodila, ni bilo izvedeno, ni potekalo, ni potekal, non si è tenuto, non si è tenuta, non si è svolto, non si è svolta, ' +
    'cancelled, canceled, cancellation, saltato, saltata, saltati, saltate, è saltato, è saltata, fallen through, fell through, провали се, провалена, geplatzt, non tenutosi, non tenuta, non tenuto, ni bilo, odpadla, odpadel, отмяна, absage, stornierung, annullamento, odpoved, called off, dropped, did not take place, not held, did not happen, has not taken place, never took place, не се състоя, не се състояло, не се проведе, не се осъществи, не се състояха, не се реализира, неосъществено, неосъществена, неосъществен, несъстояло се, несъстояла се, нереализирано, нереализирана, непроведено, непроведена, непроведен, отменено, отменена, отменен, отменени, анулирано, анулирана, анулиран, отпада, отпадна, abgesagt, storniert, ausgefallen, fällt aus, fiel aus, nicht stattgefunden, findet nicht statt, fand nicht statt, entfällt, entfallen, annullato, annullata, cancellato, cancellata, disdetto, disdetta, non svolto, non svolta, non ha avuto luogo, non effettuato, non effettuata, ni bilo izvedeno, ni izvedeno, odpovedano, odpovedana, odpovedan, odpadlo, odpade, annulé, annulée, annulés, annulées, annulation, n a pas eu lieu, n ont pas eu lieu, cancelado, cancelada, cancelados, canceladas, cancelación, anulado, anulada, no se celebró, no se realizó, no tuvo lugar',
  refused:
    'visa refused, visa denied, visa rejected, visa not granted, отказана виза, отказ за виза, отказ на виза, visum abgelehnt, visum verweigert, visto negato, visto rifiutato, visto respinto, vizum zavrnjen, visa refusé, visado denegado, ' +
    'not approved, not authorised, not authorized, refused, disapproved, отказано, отказана, неодобрено, неодобрена, не е одобрено, не е разрешено, nicht genehmigt, abgelehnt, non approvato, non approvata, non autorizzato, respinto, respinta, ni odobreno, neodobreno, zavrnjeno, zavrnjena, non approuvé, non approuvée, no aprobado, no aprobada, no autorizado, no autorizada',
  postponed:
    'postponed, postponement, отлагане, verschiebung, rinvio, deferred, rescheduled, on hold, отложено, отложена, отложен, пренасрочено, пренасрочена, verschoben, vertagt, rinviato, rinviata, posticipato, posticipata, prestavljeno, prestavljena, prestavljen, preloženo, wird nachgeholt, wird verschoben, nachgeholt, nachzuholen, ще се проведе по късно, to be rescheduled, to be held later, reporté, reportée, reportés, reportées, ajourné, ajournée, aplazado, aplazada, aplazados, aplazadas, aplazamiento, pospuesto, pospuesta',
  absent:
    'did not attend, did not take part, did not participate, did not go, did not travel, did not come, did not show up, did not appear, did not turn up, not attended, not participated, no show, не участва, не участваха, не участвахме, не присъства, не присъстваха, не присъствахме, не замина, не заминаха, не заминахме, не пътува, не пътуваха, не пътувахме, не отиде, не отидоха, не отидохме, не дойде, не дойдоха, не се яви, не се явиха, не се яви никой, неучастие, отказа се, nicht teilgenommen, nicht angereist, nicht gefahren, nicht gereist, nicht erschienen, nicht gekommen, nicht aufgetaucht, non si è presentato, non si è presentata, non si sono presentati, non si sono presentate, non presentato, non presentata, non presentatosi, non partecipato, non partecipata, mancata partecipazione, assente, assenti, non ha partecipato, non hanno partecipato, non è partito, non è partita, ni se udeležil, ni se udeležila, se ni udeležil, se ni udeležila, niso se udeležili, ni prišel, ni prišla, niso prišli, se ni pojavil, ni se pojavil, ni odpotoval, ni odpotovala, n a pas participé, n ont pas participé, n est pas venu, n est pas venue, ne s est pas présenté, ne s est pas présentée, non participé, no se presentó, no asistió, no asistieron, no participó, no participaron',
  planned:
    'awaiting confirmation, pending confirmation, confirmation pending, waiting for confirmation, still to be confirmed, yet to be confirmed, being planned, in planning, очаква се потвърждение, очакваме потвърждение, очаква потвърждение, чакаме потвърждение, в очакване на потвърждение, предстои потвърждение, предстои да се потвърди, предстои да се проведе, в процес на планиране, wird noch bestätigt, bestätigung ausstehend, bestätigung steht aus, bestätigung steht noch aus, in planung, in attesa di conferma, in pianificazione, čakamo potrditev, čaka na potrditev, čakamo na potrditev, v pričakovanju potrditve, v načrtovanju, en attente de confirmation, confirmation en attente, pendiente de confirmación, ' +
    'planned, scheduled, upcoming, announced, tentative, proposed, draft, forthcoming, to be confirmed, unconfirmed, not confirmed, idea, only an idea, just an idea, идея, само идея, за потвърждение, за потвърждаване, чака потвърждение, непотвърдено, непотвърдена, zu bestätigen, noch zu bestätigen, unbestätigt, nur eine idee, idee, da confermare, da confermarsi, non confermato, non confermata, solo un idea, za potrditev, nepotrjeno, ideja, samo ideja, idée, планирано, планирана, планиран, предстоящо, предстояща, предстои, предстоящ, насрочено, насрочена, обявено, обявена, предварително, geplant, vorgesehen, angekündigt, bevorstehend, pianificato, pianificata, previsto, prevista, programmato, programmata, in programma, načrtovano, načrtovana, načrtovan, predvideno, napovedano, prévu, prévue, planifié, planifiée, à venir, à confirmer, planificado, planificada, programada, por confirmar',
  allowed:
    'confirmed, потвърдено, потвърдена, потвърден, bestätigt, confermato, confermata, potrjeno, potrjena, confirmé, confirmée, confirmado, confirmada',
  done: 'done, held, completed, complete, took place, happened, finished, closed, visited, ok, yes, проведено, проведена, проведен, състояло се, състояла се, състоя се, състоял се, приключено, приключена, приключило, завършено, завършена, реализирано, реализирана, осъществено, осъществена, изпълнено, да, durchgeführt, stattgefunden, erledigt, abgeschlossen, erfolgt, ja, effettuato, effettuata, svolto, svolta, concluso, conclusa, completato, completata, realizzato, realizzata, fatto, sì, izvedeno, izvedena, izveden, opravljeno, opravljena, zaključeno, zaključena, končano, effectué, effectuée, réalisé, réalisée, terminé, terminée, tenu, tenue, a eu lieu, oui, realizado, realizada, celebrado, celebrada, terminado, finalizado, finalizada, completado',
};

/** Who has put down a name has not been there yet. */
export const REGISTERED =
  'registered, signed up, enrolled, waitlisted, записан, записана, записани, регистриран, регистрирана, регистрирани, ' +
  'angemeldet, registriert, iscritto, iscritta, iscritti, registrato, registrata, prijavljen, prijavljena, prijavljeni';

/** What a column of statuses or approvals says, and no other cell: "Y", "N - denied", "Pending". */
export const IN_COLUMN: Readonly<Record<'cancelled' | 'refused' | 'planned' | 'allowed' | 'done', string>> = {
  cancelled: 'n, no, withdrawn, не, nein, zurückgezogen, ne, non',
  refused:
    'denied, rejected, declined, turned down, not granted, отказ, отхвърлено, отхвърлена, отхвърлен, неразрешено, verweigert, ' +
    'rifiutato, rifiutata, negato, negata, refusé, refusée, rejeté, rejetée, rechazado, rechazada, denegado',
  planned:
    'in planung, in planning, being planned, in preparation, in vorbereitung, in arbeit, подготвя се, в подготовка, планира се, in preparazione, in fase di pianificazione, v pripravi, v načrtu, en préparation, en preparación, ' +
    'requested, applied, applied for, submitted, beantragt, eingereicht, angefragt, заявено, заявена, подадено, подадена, поискано, richiesto, richiesta, in richiesta, zaprošeno, oddano, demandé, demandée, solicitado, solicitada, ' +
    'tbc, pending, awaiting, awaiting approval, in review, under review, waiting, to be approved, ' +
    'изчаква, изчакване, чака, чака одобрение, за одобрение, ausstehend, in prüfung, wartet, ' +
    'in attesa, da approvare, v obravnavi, na čakanju, čaka, en attente, pendiente, ' +
    REGISTERED,
  done: 'y, si, da',
  allowed:
    'approved, authorised, authorized, granted, одобрено, одобрена, одобрен, одобрени, разрешено, разрешена, genehmigt, bewilligt, approvato, approvata, autorizzato, autorizzata, ' +
    'odobreno, odobrena, odobren, approuvé, approuvée, autorisé, autorisée, aprobado, aprobada, autorizada',
};
