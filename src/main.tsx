import '#src/app/page.css';

import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#src/app/app.tsx';
import { queryClient, recordQuery } from '#src/app/record-query.ts';

const root = document.getElementById('root');

// What the page already shows stays until the record is there; a failure is told by the app itself.
void queryClient.prefetchQuery(recordQuery).then(() => {
  if (root !== null) startTransition(() => createRoot(root).render(<App />));
});
