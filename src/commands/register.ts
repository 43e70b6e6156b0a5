import type { Started } from '../excel/start';
import { commands } from './commands';
import type { Command } from './commands';

/** What Excel hands to a ribbon function; it shows the button as busy until `completed`. */
interface RibbonEvent {
  completed(): void;
}

async function runOn(started: Promise<Started>, command: Command): Promise<void> {
  const { session } = await started;
  if (session && command.enabled(session.getState())) await command.run(session);
}

/**
 * Makes the ribbon's functions known to Office. The runtime is shared with the pane, so they work on the same
 * session; a click that comes before it has started waits for it. Each event is completed, whatever happens.
 */
export function registerCommands(started: Promise<Started>): void {
  for (const [id, command] of Object.entries(commands)) {
    Office.actions.associate(id, (event: RibbonEvent) => {
      const complete = () => {
        event.completed();
      };
      void runOn(started, command).then(complete, complete);
    });
  }
}
