import type { Layout } from '../../model/form';
import type { RoleColumns } from './headings';

/** The kind of columns a form has (domain.md section 2); what makes reading most different comes first. */
export function layoutOf(columns: RoleColumns): Layout {
  if (columns.level1 === undefined && columns.level2 === undefined) return 'no-levels';
  if (columns.direction !== undefined) return 'word-direction';
  if (columns.nature !== undefined) return 'split-target';
  if (columns.weight === undefined) return 'no-weight';
  return columns.weight < columns.target ? 'weight-first' : 'standard';
}
