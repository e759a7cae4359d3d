import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import './sidepanel.css';
import { App } from './App.tsx';
import { pinnedTab } from './pinned-tab.ts';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App pinned={pinnedTab(location.search)} />
    </StrictMode>,
  );
}
