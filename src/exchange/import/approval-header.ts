const APPROVED = /approv|authori[sz]|одобр|разреш|genehm|bewillig|autorizz|odobr/iu;
const CONFIRMED = /confirm|потвър|bestätig|conferm|potrjen/iu;

/** Whether a header asks whether something was allowed. */
export const asksApproved = (header: string): boolean => APPROVED.test(header);

/** Whether a header asks whether something was allowed or confirmed: yes below it is no word that it was held. */
export const asksConfirmed = (header: string): boolean => asksApproved(header) || CONFIRMED.test(header);
