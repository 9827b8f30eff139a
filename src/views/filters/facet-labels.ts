export { clauseLabel, periodLabel, valueLabel } from '#src/exchange/filter-words.ts';
