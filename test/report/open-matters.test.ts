import { openLists, openMatters } from '../../src/report/open-matters';
import { paneRows, paneSums } from '../../src/report/pane-rows';
import { findingsEnUs } from '../../src/texts/findings.en-US';
import { findingsZhCn } from '../../src/texts/findings.zh-CN';
import { reportOpenEnUs } from '../../src/texts/report-open.en-US';
import { reportOpenZhCn } from '../../src/texts/report-open.zh-CN';
import { CASES } from '../sheet/cases';
import { caseOptions } from '../transfer/case-content';
import { gridsOfPapers, papersIn, reportOfCase, reportOfForm, reportOfPapers } from './case-report';

describe('what is open', () => {
  test('names the total that is not the sum, both figures to the last digit', () => {
    const lists = openLists(reportOfCase(), findingsZhCn, reportOpenZhCn);
    const differences = lists.find(({ title }) => title === '数据不符');
    expect(differences?.lines).toEqual([
      '“资金执行情况表”C8：合计与各行之和不符，已支出合计 1961.4864，各行之和 1961.4846',
    ]);
  });

  test('lists errors first, then gaps, differences and warnings, and no list that is empty', () => {
    const titles = (report: Parameters<typeof openLists>[0]) =>
      openLists(report, findingsZhCn, reportOpenZhCn).map(({ title }) => title);
    expect(titles(reportOfForm('beijing-ip-promotion-2021'))).toEqual(['须改正', '待补充', '请核对']);
    expect(titles(reportOfCase())).toEqual(['待补充', '数据不符', '请核对']);
  });

  test('puts findings of one check on one line, with all their places', () => {
    const [errors] = openLists(reportOfForm('beijing-ip-promotion-2021'), findingsZhCn, reportOpenZhCn);
    expect(errors?.lines).toEqual(['“Sheet1”缺偏差原因5处：I13、I14、I18、I21、I39']);
  });

  test('says a missing explanation once, as an error and not as a gap too', () => {
    const { gaps } = openMatters(reportOfForm('beijing-ip-promotion-2021'), '标题');
    expect(gaps.map(({ hint }) => hint)).not.toContain('偏差原因和下一步改进措施');
  });

  test('says what the goals and 资金管理 lack once, as gaps and not as warnings too', () => {
    const { warnings } = openMatters(reportOfCase(), '标题');
    expect(new Set(warnings.map(({ finding }) => finding.id))).toEqual(new Set(['target-missing']));
  });

  test('joins gaps with the same words', () => {
    const lists = openLists(reportOfForm('chaoyang-ip-operation-2021'), findingsZhCn, reportOpenZhCn);
    expect(lists[0]?.lines).toContain('五、偏离绩效目标的原因和下一步改进措施：下一步改进措施（9处）');
  });

  test('is told in English as well', () => {
    const lists = openLists(reportOfForm('beijing-ip-promotion-2021'), findingsEnUs, reportOpenEnUs);
    expect(lists.map(({ title }) => title)).toEqual(['To fix', 'To complete', 'To check']);
    expect(lists[0]?.lines[0]).toMatch(/^"Sheet1" .*5 places: I13, I14, I18, I21, I39$/);
  });
});

describe('the rows of the pane', () => {
  const rows = paneRows(reportOfCase());
  const row = (words: string) => rows.find(({ heading }) => heading.includes(words));

  test('go down to （一） and no further', () => {
    expect(rows.map(({ heading }) => heading)).toEqual([
      '一、绩效目标分解下达情况',
      '（一）中央下达预算和绩效目标情况',
      '（二）资金安排、分解下达预算和绩效目标情况',
      '二、绩效目标完成情况分析',
      '（一）资金投入情况分析',
      '（二）总体绩效目标完成情况分析',
      '（三）绩效指标完成情况分析',
      '三、偏离绩效目标的原因和下一步改进措施',
      '四、绩效自评结果拟应用和公开情况',
      '五、其他需要说明的问题',
      '附：自评表',
    ]);
  });

  test('say of each section whether it is ready, has gaps, or figures that differ', () => {
    expect(row('一、绩效目标')?.state).toBeNull();
    expect(row('（三）绩效指标')?.state).toBe('ready');
    expect([row('总体绩效目标')?.state, row('总体绩效目标')?.gaps]).toEqual(['gaps', 2]);
    expect(row('附：')?.state).toBe('ready');
  });

  test('say what state they are in wherever they lead to figures', () => {
    for (const name of CASES) {
      const leading = paneRows(reportOfForm(name)).filter(({ place }) => place !== null);
      expect(leading.length).toBeGreaterThan(3);
      expect(leading.filter(({ state }) => state === null)).toEqual([]);
    }
    expect(rows.filter(({ place, state }) => place !== null && state === null)).toEqual([]);
  });

  test('of a class of indicators leads to its first one, and the heading above them nowhere', () => {
    const ofProject = paneRows(reportOfForm('beijing-ip-promotion-2021'));
    const at = ofProject.findIndex(({ heading }) => heading.startsWith('四、绩效指标'));
    expect(
      ofProject.slice(at, at + 4).map(({ heading, state, place }) => [heading, state, place?.cell]),
    ).toEqual([
      ['四、绩效指标完成情况分析', null, undefined],
      ['（一）产出指标完成情况分析', 'ready', { row: 12, column: 3 }],
      ['（二）效益指标完成情况分析', 'ready', { row: 32, column: 3 }],
      ['（三）满意度指标完成情况分析', 'ready', { row: 38, column: 3 }],
    ]);
  });

  test('lead to the cell where figures differ', () => {
    const other = row('五、');
    expect(other?.state).toBe('differs');
    expect(other?.differences.map(({ finding }) => finding.id)).toEqual(['paid-not-sum']);
    expect(other?.place).toEqual({ sheet: '资金执行情况表', cell: { row: 7, column: 2 } });
  });

  test('carry the deviations', () => {
    expect(row('三、')?.deviations).toMatchObject([
      {
        name: '专利资助奖励件数',
        target: '不少于7000件',
        actual: '6747件',
        difference: '低于指标值253件',
        completion: '96.39%',
      },
    ]);
  });

  test('add up to sums', () => {
    expect(paneSums(rows)).toEqual({ ready: 2, gaps: 9, differences: 1 });
  });

  test('place a difference of the payment with 资金投入 where it speaks of the year itself', () => {
    const options = caseOptions();
    const grids = gridsOfPapers({ ...options, transfer: { ...options.transfer, asOf: '2020年12月31日' } });
    const within = paneRows(reportOfPapers(papersIn(grids)));
    expect(within.find(({ state }) => state === 'differs')?.heading).toBe('（一）资金投入情况分析');
    expect(within.find(({ heading }) => heading.startsWith('五、'))?.state).toBe('gaps');
  });
});
