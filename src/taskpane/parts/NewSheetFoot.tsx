import { Button } from '@fluentui/react-button';
import type { ReactElement, ReactNode } from 'react';
import { useTemplateLabels } from '../use-template-labels';

interface Props {
  readonly onTemplates: () => void;
  /** Buttons beside it. */
  readonly children: ReactNode;
}

/** The foot of 全部自评表: the way to page 模板, and what else makes a new sheet. */
export function NewSheetFoot({ onTemplates, children }: Props): ReactElement {
  const label = useTemplateLabels();
  return (
    <div className="page-foot">
      <Button className="quiet" onClick={onTemplates}>
        {label('tpl.new')}
      </Button>
      {children}
    </div>
  );
}
