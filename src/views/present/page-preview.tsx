import { type LiveViews, PageView } from './page-view.tsx';
import type { Page } from './slide-content.ts';
import { type StageSize, stageClass, stageStyle } from './stage-size.ts';

interface PagePreviewProps {
  readonly page: Page;
  /** The stage that the page is laid out for. */
  readonly stage: StageSize;
  /** Width of the preview in pixels. */
  readonly width: number;
  readonly views: LiveViews;
}

/** A page as the audience sees it, only smaller; nothing in it can be focused or pressed. */
export function PagePreview({ page, stage, width, views }: PagePreviewProps) {
  const scale = width / stage.width;
  return (
    <div className="speaker__preview" style={{ width, height: stage.height * scale }}>
      <div className={stageClass(stage)} style={{ ...stageStyle(stage), scale: `${scale}` }} inert>
        <PageView page={page} views={views} />
      </div>
    </div>
  );
}
