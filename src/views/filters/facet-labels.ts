export { clauseLabel, valueLabel } from '#src/exchange/filter-words.ts';
