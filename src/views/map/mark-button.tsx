import type { FocusEvent, Ref } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { mapMessages as m } from '#src/i18n/messages/map.ts';
import { countryStyle } from '#src/ui/country-colour.ts';
import type { PlacedLabel } from './label-layout.ts';
import type { Spot } from './mark-layout.ts';
import type { MarkText } from './mark-text.ts';
import { sharedCountry } from './travel-lines.ts';

interface MarkButtonProps {
  readonly spot: Spot;
  readonly text: MarkText;
  /** Absent: the label finds no room, and is shown on hover and focus alone. */
  readonly label: PlacedLabel | undefined;
  /** Where it stands, in pixels from the origin of its pane. */
  readonly x: number;
  readonly y: number;
  /** An activity stands here by inference. */
  readonly isInferred: boolean;
  /** The organisation whose panel is open was met here. */
  readonly isCurrent: boolean;
  /** Whether the country is chosen; `undefined` where pressing chooses none. */
  readonly isPressed: boolean | undefined;
  readonly onPress: () => void;
  readonly onBlur: () => void;
  readonly onFocus: (event: FocusEvent<HTMLButtonElement>) => void;
  readonly ref: Ref<HTMLButtonElement>;
}

/** Where a label is shown that found no room. */
const HIDDEN = { side: 'right', align: 'middle' } as const;

function groundOf(label: PlacedLabel | undefined): string {
  if (label === undefined) return ' map-mark__label--hidden';
  return label.isCrossed ? ' map-mark__label--crossed' : '';
}

function variantOf({ marks }: Spot): string {
  const [mark] = marks;
  if (marks.length > 1 || mark === undefined) return 'map-mark--several';
  return `map-mark--${mark.kind}${mark.isPrecise ? '' : ' map-mark--dashed'}`;
}

/**
 * A mark of the map as a button: its shape, its number, its label.
 *
 * The style sheet draws the texts: all they say is in the button's name, in another order.
 */
export function MarkButton(props: MarkButtonProps) {
  const { spot, text, label, x, y, isInferred, isCurrent, isPressed, onPress, onFocus, onBlur, ref } = props;
  const { t, formats } = useI18n();
  const { side, align } = label ?? HIDDEN;
  const style = {
    ...countryStyle(sharedCountry(spot)),
    inlineSize: spot.size,
    blockSize: spot.size,
    transform: `translate(${Math.round(x - spot.size / 2)}px, ${Math.round(y - spot.size / 2)}px)`,
  };
  return (
    <button
      ref={ref}
      type="button"
      className={`map-mark ${variantOf(spot)}${isCurrent ? ' map-mark--current' : ''}`}
      style={style}
      aria-label={text.name}
      aria-description={isInferred ? t(m.inferredCity) : undefined}
      aria-pressed={isPressed}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onPress}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <span className="map-mark__sign" data-text={formats.number(spot.count)} />
      <span className={`map-mark__label map-mark__label--${side} map-mark__label--${align}${groundOf(label)}`}>
        <span
          className={isInferred ? 'map-mark__title map-mark__title--inferred' : 'map-mark__title'}
          data-text={text.label}
        />
        {text.detail !== undefined && (
          <span
            className={label?.isBrief ? 'map-mark__detail map-mark__detail--brief' : 'map-mark__detail'}
            data-text={text.detail}
          />
        )}
      </span>
    </button>
  );
}
