import type { TraceStep } from '../model/evaluation';
import type { Meaning } from '../model/meaning';
import { withoutClosing } from '../reading';
import { judged, scored } from './judgement';
import type { Comparand, Judgement } from './judgement';

function directionOf(target: Meaning): TraceStep {
  switch (target.kind) {
    case 'quantity':
      return { step: 'direction', direction: target.comparison === 'at-most' ? 'at-most' : 'at-least' };
    case 'range':
      return { step: 'direction', direction: 'range' };
    case 'deadline':
      return { step: 'direction', direction: 'deadline' };
    case 'empty':
    case 'yes-no':
    case 'words':
      return { step: 'direction', direction: 'words' };
  }
}

function sameText(comparand: Comparand, direction: TraceStep): Judgement | null {
  if (withoutClosing(comparand.targetText) !== withoutClosing(comparand.actualText)) return null;
  const steps = scored(comparand.weight, (score) => ({ step: 'same-text', score }));
  return judged('met', comparand.weight, [direction, ...steps]);
}

/** 是 asked and 否 answered, or the other way round: nothing of the weight. */
function answer(comparand: Comparand, direction: TraceStep): Judgement | null {
  const { target, actual, weight } = comparand;
  if (target.kind !== 'yes-no' || actual.kind !== 'yes-no') return null;
  const score = weight === null ? null : 0;
  return judged('unmet', score, [
    direction,
    ...scored(score, (points) => ({ step: 'answer-no', score: points })),
  ]);
}

function metWord(comparand: Comparand, direction: TraceStep, word: string): Judgement {
  const steps = scored(comparand.weight, (score) => ({ step: 'met-word', word, score }));
  return judged('met', comparand.weight, [direction, ...steps]);
}

function verdict(comparand: Comparand, direction: TraceStep): Judgement | null {
  const { actual, ruleSet } = comparand;
  if (actual.kind !== 'words' || actual.tier === null) return null;
  if (actual.tier === 'met') return metWord(comparand, direction, actual.word);
  const { partialFrom, partialBelow } = ruleSet.tiers;
  const [from, below] = actual.tier === 'partial' ? [partialFrom, partialBelow] : [0, partialFrom];
  const step: TraceStep = { step: 'tier', word: actual.word, tier: actual.tier, from, below };
  return { outcome: actual.tier, ratio: null, score: null, tier: [from, below], steps: [direction, step] };
}

/** 100% says done where the target names no figure. */
function whole(comparand: Comparand, direction: TraceStep): Judgement | null {
  const { target, actual } = comparand;
  if (target.kind === 'quantity' || target.kind === 'range' || actual.kind !== 'quantity') return null;
  const { unit, value } = actual.quantity;
  return unit?.dimension === '比' && value === 1 ? metWord(comparand, direction, comparand.actualText) : null;
}

/** Judges by words what no figure and no date could (domain.md section 4, from "the same text" down). */
export function judgeWords(comparand: Comparand): Judgement {
  const direction = directionOf(comparand.target);
  return (
    sameText(comparand, direction) ??
    answer(comparand, direction) ??
    verdict(comparand, direction) ??
    whole(comparand, direction) ??
    judged('not-comparable', null, [
      direction,
      { step: 'not-comparable', actual: comparand.actualText, target: comparand.targetText },
    ])
  );
}
