import { type LiveViews, PageView } from './page-view.tsx';
import type { Page } from './slide-content.ts';
import { type StageSize, shapeOf, stageStyle } from './stage-size.ts';

interface PagePreviewProps {
  readonly page: Page;
  readonly size: StageSize;
  readonly views: LiveViews;
}

/** A page as it is, only smaller; nothing in it can be focused or pressed. */
export function PagePreview({ page, size, views }: PagePreviewProps) {
  return (
    <div className={`stage stage--${shapeOf(size)} speaker__preview`} style={stageStyle(size)} inert>
      <PageView page={page} views={views} />
    </div>
  );
}
