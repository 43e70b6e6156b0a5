import { Button } from '@fluentui/react-button';
import type { ReactElement } from 'react';
import { useTemplateLabels } from '../use-template-labels';

/** The foot of 全部自评表: the way to page 模板. */
export function NewSheetFoot({ onTemplates }: { readonly onTemplates: () => void }): ReactElement {
  const label = useTemplateLabels();
  return (
    <div className="page-foot">
      <Button className="quiet" onClick={onTemplates}>
        {label('tpl.new')}
      </Button>
    </div>
  );
}
