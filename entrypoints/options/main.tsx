import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import './options.css';
import { pinnedTab } from '../sidepanel/pinned-tab.ts';
import { App } from './App.tsx';
import { askedLabel } from './asked-label.ts';
import { program } from './program.ts';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App pinned={pinnedTab(location.search)} askedLabel={askedLabel(location.search)} program={program} />
    </StrictMode>,
  );
}
