import { memo } from 'react';
import { PrintReport } from '#src/views/export/print-report.tsx';
import { EXPORT_MATERIAL } from './export-material.ts';

/** What is printed of the page, with what the views have for it. */
export const PrintPage = memo(function PrintPage() {
  return <PrintReport material={EXPORT_MATERIAL} />;
});
