import { useId } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { oneFileMessages as m } from '#src/i18n/messages/one-file.ts';
import './one-file-link.css';

/** The page as one file, as the build puts it beside the page. */
const ONE_FILE = './international-activity.html';

/** A larger file is not offered without a word about what that means: many mail systems take 10 to 25 MB. */
const LARGE_BYTES = 10_000_000;

interface OneFileLinkProps {
  readonly bytes: number;
  /** The record that is shown is not the one that the file holds. */
  readonly isDraft?: boolean;
  readonly onClick?: () => void;
}

/** Megabytes to two figures. */
const megabytes = (bytes: number) => Number((bytes / 1e6).toPrecision(2));

/** Offers the dashboard as one file, with its size; of a large one it says what that means. */
export function OneFileLink({ bytes, isDraft = false, onClick }: OneFileLinkProps) {
  const { t } = useI18n();
  const remarks = useId();
  const isLarge = bytes > LARGE_BYTES;
  return (
    <>
      <a
        className="button"
        href={ONE_FILE}
        download
        onClick={onClick}
        aria-describedby={isDraft || isLarge ? remarks : undefined}
      >
        {t(m.download, { megabytes: megabytes(bytes) })}
      </a>
      {(isDraft || isLarge) && (
        <p id={remarks} className="one-file__remarks">
          {[isDraft && t(m.published), isLarge && t(m.large)].filter(Boolean).join(' ')}
        </p>
      )}
    </>
  );
}
