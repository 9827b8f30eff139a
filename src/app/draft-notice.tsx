import { Suspense } from 'react';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';

const DraftBanner = lazyPart(async () => (await import('#src/views/draft/draft-banner.tsx')).DraftBanner);

/** The banner of a draft, fetched only where there is one or something about it to say. */
export function DraftNotice({ isBrief }: { readonly isBrief: boolean }) {
  const { stored, unsaved } = useDraftDesk();
  if (unsaved === undefined && (stored.state === 'none' || stored.state === 'unavailable')) return null;
  return (
    <Suspense>
      <DraftBanner isBrief={isBrief} />
    </Suspense>
  );
}
