import { projectReport } from '../../src/report/project-report';
import { formOfCase } from '../sheet/cases';
import { allSections, evaluated, reportOfForm, textUnder } from './case-report';

describe('the report on the form of Chaoyang', () => {
  const report = reportOfForm('chaoyang-ip-operation-2021');

  test('goes from the basics to the results, with the form at the end', () => {
    expect(report.sections.map(({ heading }) => heading)).toEqual([
      '一、项目基本情况',
      '二、项目资金情况',
      '三、绩效目标完成情况',
      '四、绩效指标完成情况分析',
      '五、偏离绩效目标的原因和下一步改进措施',
      '六、自评结果',
      '附：自评表',
    ]);
    expect(report.title).toEqual([['知识产权运营服务体系建设经费'], ['2021', '年度项目支出绩效自评报告']]);
  });

  test('tells funds, scores and grade as they stand', () => {
    expect(textUnder(report, '资金安排和执行')).toContain(
      '全年预算数3700万元，全年执行数3700万元，预算执行率100%。',
    );
    const score = textUnder(report, '自评得分');
    expect(score).toContain('自评总分91分，自评等级为“优”。');
    expect(score).toContain('产出指标 | 50 | 43');
    expect(score).toContain('合计 | 100 | 91');
  });

  test('counts outcomes by class, and leaves out kinds that the form has not', () => {
    const text = textUnder(report, '（一）产出指标');
    expect(text).toContain('产出指标共13项：达成6项，部分达成4项，未填写3项。');
    expect(allSections(report).map(({ heading }) => heading)).not.toContain('1.经济效益指标');
  });

  test('says an indicator without 指标3： before its name, and quotes words', () => {
    expect(textUnder(report, '五、')).toContain(
      '1.建设开发区域性知识产权运营服务平台，指标值为1个，实际完成值为“调整”，部分达成，扣1分。' +
        '偏差原因和改进措施：结合事前绩效要求，调整相关2021年不能完成工作。【下一步改进措施】',
    );
  });

  test('is no draft: every explanation is there', () => {
    expect(report.isDraft).toBe(false);
  });
});

describe('a form that is not filled in', () => {
  const form = formOfCase('published-01');
  const without = (actual: string) => {
    const indicators = form.indicators.map((one) => ({
      ...one,
      actual: { ...one.actual, text: actual, value: null },
      score: one.score && { ...one.score, text: '', value: null, figure: null },
    }));
    const bare = { ...form, indicators };
    return projectReport(bare, evaluated(bare));
  };

  test('is never said to be without deviations', () => {
    const text = textUnder(without(''), '五、');
    expect(text).not.toContain('没有偏离');
    expect(text).toContain(`${String(form.indicators.length)}项指标未设指标值、未填写完成值或者无法比较`);
  });

  test('leaves the total to the person', () => {
    expect(textUnder(without(''), '自评得分')).toContain('【总分；尚有指标没有得分】');
  });

  test('without any indicator leaves all of them to the person', () => {
    const bare = { ...form, indicators: [] };
    expect(textUnder(projectReport(bare, evaluated(bare)), '五、')).toContain(
      '【绩效指标的指标值和实际完成值】',
    );
  });
});

describe('the report on the form of Beijing', () => {
  const report = reportOfForm('beijing-ip-promotion-2021');

  test('tells the execution rate that the form states', () => {
    const text = textUnder(report, '资金安排和执行');
    expect(text).toContain('全年预算数543.7万元，全年执行数508.95万元，预算执行率93.61%。');
    expect(text).toContain('其中：当年财政拨款 | 597 | 543.7 | 508.95 | 93.61%');
  });

  test('tells over-fulfilment by amount and per cent, in percentage points where it is one of rates', () => {
    const text = textUnder(report, '五、');
    expect(text).toContain(
      '指标值为至少 1次，实际完成值为5 次，高于指标值4次，偏差400%，完成比例500%，超额。',
    );
    expect(text).toContain(
      '指标值为75%以上，实际完成值为100%，高于指标值25个百分点，偏差33.33%，完成比例133.33%',
    );
    expect(text).toContain(
      '实际完成值为500 人次以上，高于指标值300人，偏差150%，完成比例250%，超额，扣0.3分。',
    );
  });

  test('takes a name with marks of its own between quotes, without its full stop', () => {
    expect(textUnder(report, '1.数量指标')).toMatch(
      /；“对知识产权股权投资项目及知识产权运营基金进行有效监督和跟踪，做好尽职调查和投后管理”，指标值为月报 12 份/,
    );
  });

  test('leaves missing explanations to the person, and is a draft meanwhile', () => {
    expect(textUnder(report, '五、').match(/【偏差原因和下一步改进措施】/g)).toHaveLength(5);
    expect(report.isDraft).toBe(true);
  });
});
