import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import './sidepanel.css';
import { pinnedTab } from './pinned-tab.ts';

/** Rules, policy and stores: loaded while React starts, and drawn once the tab's state is known. */
const App = lazy(() => import('./App.tsx'));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Suspense>
        <App pinned={pinnedTab(location.search)} />
      </Suspense>
    </StrictMode>,
  );
}
