import { IDefinedNamesService } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/sheets';
import { parseReference } from '../a1';
import type { DefinedName } from '../engine-types';
import type { UniverContext } from './context';

/** Defined names. Univer writes references without "=" and everything else with it. */
export class Names {
  constructor(private readonly univer: UniverContext) {}

  list(): DefinedName[] {
    const known = this.univer.injector.get(IDefinedNamesService).getDefinedNameMap(this.univer.unitId) ?? {};
    return Object.values(known).map((name) => ({
      id: name.id,
      name: name.name,
      formula: name.formulaOrRefString.startsWith('=')
        ? name.formulaOrRefString
        : `=${name.formulaOrRefString}`,
      sheetId: this.sheetOf(name.localSheetId),
      visible: name.hidden !== true,
      comment: name.comment ?? '',
    }));
  }

  add(name: DefinedName): void {
    this.univer.commands.syncExecuteCommand(InsertDefinedNameCommand.id, this.toUniver(name));
  }

  change(name: DefinedName): void {
    this.univer.commands.syncExecuteCommand(SetDefinedNameCommand.id, this.toUniver(name));
  }

  delete(nameId: string): void {
    const name = this.list().find((each) => each.id === nameId);
    if (name) this.univer.commands.syncExecuteCommand(RemoveDefinedNameCommand.id, this.toUniver(name));
  }

  private sheetOf(localSheetId: string | undefined): string | null {
    return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME
      ? null
      : localSheetId;
  }

  private toUniver(name: DefinedName): object {
    return {
      unitId: this.univer.unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: parseReference(name.formula) ? name.formula.replace(/^=/, '') : name.formula,
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: !name.visible,
      comment: name.comment,
    };
  }
}
