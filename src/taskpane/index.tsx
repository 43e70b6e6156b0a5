import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register';
import { startSession, type Started } from '../excel/start';
import { systemTimers } from '../excel/timers';
import type { RuleSet } from '../model/rule-set';
import { ruleSetById, ruleSets } from '../scoring/rule-sets';
import { Root, type Surroundings } from './Root';
import './styles/pane.css';
import { isOfficeDark } from './theme/office-theme';

/** A form is filled in the year after the one it is about. */
const formYear = (): number => new Date().getFullYear() - 1;

const officeIsThere = typeof Office !== 'undefined';

/** The rule set of that id, else the default one, which is shipped first. */
function ruleSetOf(id: string | null): RuleSet | null {
  return (id === null ? null : ruleSetById(id)) ?? ruleSets[0] ?? null;
}

function surroundings(): Surroundings {
  return {
    displayLanguage: (officeIsThere && Office.context?.displayLanguage) || navigator.language,
    storage: () => window.localStorage,
    isDark: officeIsThere ? isOfficeDark : () => false,
    year: formYear(),
    ruleSetOf,
  };
}

function render({ session, failure }: Started): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Root started={session ?? failure} surroundings={surroundings()} />);
}

/** Office has no event for it, the window of the pane has. */
function onFocus(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  return () => {
    window.removeEventListener('focus', listener);
  };
}

const started = startSession({ timers: systemTimers, year: formYear, onFocus });
if (officeIsThere) registerCommands(started);
void started.then(render);
