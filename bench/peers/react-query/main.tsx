import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

const client = new QueryClient();

function Sentence() {
  const { data } = useQuery({ queryKey: ['count'], queryFn: () => Promise.resolve({ organisations: 19 }) });
  return (
    <main id="usable">
      <h1>We met {data?.organisations} organisations in Bulgaria, Italy and the United Kingdom.</h1>
      <p>The same sentence with React and Query, and nothing else.</p>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <Sentence />
    </QueryClientProvider>,
  );
}
