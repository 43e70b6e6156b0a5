import { SAMPLES, type Sample } from '../samples/samples';
import { RIBBON, type RibbonCommand } from './commands';
import { button, element } from './elements';
import { menu } from './menu';

/** What the bar can do; it knows neither the spreadsheet nor the pane. */
export interface BarActions {
  open(sampleId: string): void;
  /** Resolves to what the bar shall say. */
  run(command: RibbonCommand): Promise<string>;
  setPaneWidth(px: number): void;
  reloadPane(): void;
}

const PANE_WIDTHS = [350, 320] as const;

function chooser(
  label: string,
  entries: readonly HTMLOptionElement[],
  choose: (value: string) => void,
): HTMLSelectElement {
  const select = element('select', { ariaLabel: label }, entries);
  select.addEventListener('change', () => {
    choose(select.value);
  });
  return select;
}

function option(value: string, label: string, selected: boolean): HTMLOptionElement {
  return element('option', { value, textContent: label, selected });
}

function ribbon(actions: BarActions, said: HTMLOutputElement): HTMLElement {
  const run = (command: RibbonCommand) => {
    said.textContent = '';
    void actions.run(command).then((sentence) => {
      said.textContent = sentence;
    });
  };
  const buttons = (commands: readonly RibbonCommand[]) =>
    commands.map((command) =>
      button(command.label, () => {
        run(command);
      }),
    );
  const controls = RIBBON.flatMap((one) =>
    'items' in one ? menu(one.label, buttons(one.items)) : buttons([one]),
  );
  const group = element('div', { className: 'group', ariaLabel: '功能区按钮' }, controls);
  group.setAttribute('role', 'group');
  return group;
}

/** Fills the bar above the spreadsheet: name, sample, the ribbon's buttons, and the pane's width. */
export function fillTopBar(bar: HTMLElement, opened: Sample, actions: BarActions): void {
  const said = element('output', {});
  const samples = SAMPLES.map(({ id, title }) => option(id, title, id === opened.id));
  const widths = PANE_WIDTHS.map((px, i) => option(String(px), `窗格 ${px} px`, i === 0));
  bar.append(
    element('h1', { textContent: '绩效自评助手 · 工作台' }),
    chooser('示例工作簿', samples, (id) => {
      actions.open(id);
    }),
    ribbon(actions, said),
    said,
    element('span', { className: 'spring' }),
    button('重载窗格', () => {
      actions.reloadPane();
    }),
    chooser('窗格宽度', widths, (px) => {
      actions.setPaneWidth(Number(px));
    }),
  );
}
