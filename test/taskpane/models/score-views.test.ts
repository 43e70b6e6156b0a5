import { classRows } from '../../../src/taskpane/models/class-rows';
import { formSummary } from '../../../src/taskpane/models/form-summary';
import { scoreBlock } from '../../../src/taskpane/models/score-block';
import { beijing, caseForm, chaoyang, formView, unfinished } from '../cases';

describe('the score block', () => {
  it('shows the total of a finished form with its grade', () => {
    expect(scoreBlock(formView(beijing()))).toEqual({
      total: { label: 'score.total', score: '99.06', weight: '100', grade: '优' },
      execution: { rate: '93.61%', executed: '508.95', budget: '543.7', unit: '万元' },
    });
  });

  it('calls it 表中总分 where the form is only checked', () => {
    expect(scoreBlock(formView(chaoyang(), 'check-only')).total).toMatchObject({
      label: 'score.stated',
      score: '91.00',
      grade: '优',
    });
  });

  it('calls it 暂计总分 and gives no grade while a weighted indicator has no score', () => {
    // 99.06 less the last three scores: 5 + 5 + 10
    expect(scoreBlock(formView(unfinished(beijing(), 3))).total).toMatchObject({
      label: 'score.soFar',
      score: '79.06',
      grade: null,
    });
  });

  it('calls a check-only sum 暂计总分 where no total stands in the form yet', () => {
    expect(scoreBlock(formView(unfinished(beijing(), 3), 'check-only')).total?.label).toBe('score.soFar');
  });

  it('has no total for a layout without scores', () => {
    expect(scoreBlock(formView(caseForm('published-09'))).total).toBeNull();
  });

  it('leaves the unit out where the amounts carry their own', () => {
    const form = beijing();
    const rows = form.funds?.rows.map((row) =>
      row.kind === 'total' && row.executed
        ? { ...row, executed: { ...row.executed, text: '508.95万' } }
        : row,
    );
    const view = formView({ ...form, funds: form.funds && { ...form.funds, rows: rows ?? [] } });
    expect(scoreBlock(view).execution).toMatchObject({ executed: '508.95万', unit: null });
  });
});

describe('the class rows', () => {
  it('say what was lost, and nothing where all was reached', () => {
    expect(classRows(formView(beijing()).evaluation).map(({ class: name, note }) => [name, note])).toEqual([
      ['execution', { kind: 'lost', points: '0.64' }],
      ['output', { kind: 'lost', points: '0.30' }],
      ['benefit', null],
      ['satisfaction', null],
    ]);
  });

  it('say what is still open instead, with its share of the meter', () => {
    const [, , benefit, satisfaction] = classRows(formView(unfinished(beijing(), 3)).evaluation);
    expect(benefit).toMatchObject({ scoreText: '20.00', note: { kind: 'open', points: '10' } });
    expect(benefit?.openShare).toBeCloseTo(10 / 30);
    expect(satisfaction).toMatchObject({ scoredShare: 0, openShare: 1, scoreText: '0.00' });
  });

  it('keep a meter full where a score is above its weight', () => {
    const evaluation = formView(beijing()).evaluation;
    const above = [{ class: 'output' as const, weight: 10, score: 12, open: 0 }];
    expect(classRows({ ...evaluation, classes: above })[0]).toMatchObject({ scoredShare: 1, note: null });
  });

  it('are none for a form without scores', () => {
    expect(classRows(formView(caseForm('published-09')).evaluation)).toEqual([]);
  });
});

describe('the line of a form among all forms', () => {
  it('names the project, its total, and the worst thing about it', () => {
    expect(formSummary(formView(beijing()))).toMatchObject({
      name: '北京市知识产权运营及产业促进工作',
      total: '99.06',
      grade: '优',
      worst: { kind: 'missing', count: 5 },
    });
    expect(formSummary(formView(chaoyang())).worst).toEqual({ kind: 'warning', count: 12 });
  });

  it('falls back to the title where the project has no name', () => {
    const form = beijing();
    const nameless = { ...form, header: { ...form.header, projectName: null } };
    expect(formSummary(formView(nameless)).name).toBe('项目支出绩效自评表');
  });
});
