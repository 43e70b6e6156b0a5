import type { TraceStep } from '../model/evaluation';

type StepOf<Name extends TraceStep['step']> = Extract<TraceStep, { readonly step: Name }>;

/** One line of 评分依据 for each step; a step without a line does not compile. */
export type TraceTexts = { readonly [Name in TraceStep['step']]: (step: StepOf<Name>) => string };

/** Writes out one step in the language of `texts`. */
export function writeStep<Name extends TraceStep['step']>(texts: TraceTexts, step: StepOf<Name>): string {
  return texts[step.step](step);
}
