import '#src/app/page.css';

import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#src/app/app.tsx';
import { documentLanguage, loadTexts } from '#src/app/language-texts.ts';
import { queryClient, recordQuery } from '#src/app/record-query.ts';

const root = document.getElementById('root');

// What the page already shows stays until the record is there; a failure is told by the app itself.
void Promise.all([queryClient.prefetchQuery(recordQuery), loadTexts(documentLanguage())]).then(() => {
  if (root !== null) startTransition(() => createRoot(root).render(<App />));
});
