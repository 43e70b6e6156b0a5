import type { Meaning, Quantity } from '../../model/meaning';
import { isLater, valueIn } from '../../scoring';
import { unitsCompare } from '../../reading';

type Direction = 'at-least' | 'at-most';

/** A target that asks for a figure; `floor` and `ceiling` are one figure but in a range. */
interface FigureTarget {
  readonly floor: Quantity;
  readonly ceiling: Quantity;
  /** The direction that its words give; null for a bare figure, an equal one and a range. */
  readonly direction: Direction | null;
}

function figureTarget(target: Meaning): FigureTarget | null {
  if (target.kind === 'range') return { floor: target.low, ceiling: target.high, direction: null };
  if (target.kind !== 'quantity') return null;
  const { comparison, quantity } = target;
  const hasDirection = comparison === 'at-least' || comparison === 'at-most';
  return { floor: quantity, ceiling: quantity, direction: hasDirection ? comparison : null };
}

/** Which way both targets go; null where their words contradict each other. A local 0 promises nothing, whatever it limits. */
function directionOf(national: FigureTarget, local: FigureTarget): Direction | null {
  if (national.direction === null) {
    return local.direction === 'at-most' && local.ceiling.value !== 0 ? 'at-most' : 'at-least';
  }
  const agrees = local.direction === null || local.direction === national.direction;
  return agrees || local.ceiling.value === 0 ? national.direction : null;
}

function isFigureWeaker(national: FigureTarget, local: FigureTarget): boolean {
  const [asked, own] = [national.floor, local.floor];
  if (!unitsCompare(asked.unit, own.unit)) return false;
  const direction = directionOf(national, local);
  if (direction === null) return false;
  if (direction === 'at-least') return valueIn(own, asked) < valueIn(asked, own);
  return valueIn(local.ceiling, asked) > valueIn(national.ceiling, own);
}

/**
 * Whether a local target asks less than the national one: a lower figure, a higher one where it is an upper limit, a
 * later date. Targets of other kinds, in words, or in units that do not compare are never called weaker.
 */
export function isWeaker(national: Meaning, local: Meaning): boolean {
  const [asked, own] = [figureTarget(national), figureTarget(local)];
  if (asked !== null && own !== null) return isFigureWeaker(asked, own);
  if (national.kind !== 'deadline' || local.kind !== 'deadline') return false;
  return national.latest !== null && local.latest !== null && isLater(local.latest, national.latest, null);
}
