import { storeChoice, storedChoice } from './stored-choice.ts';

const KEY = 'present-single-keys';

let chosenHere: boolean | undefined;

/** Whether single letters, digits and signs are keys (WCAG 2.1.4). They are until they are switched off. */
export function usesSingleKeys(): boolean {
  return chosenHere ?? storedChoice(KEY) !== 'off';
}

/** Switches single keys. Returns whether the browser remembers it. */
export function chooseSingleKeys(isOn: boolean): boolean {
  chosenHere = isOn;
  return storeChoice(KEY, isOn ? 'on' : 'off');
}
