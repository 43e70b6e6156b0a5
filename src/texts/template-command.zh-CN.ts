/** What `jixiao template` says. */
export interface TemplateCommandTexts {
  /** The name of each template, by its id. */
  readonly names: Readonly<Record<TemplateName, string>>;
  readonly line: (id: string, name: string) => string;
  readonly written: (file: string, name: string) => string;
  /** What stops the command; each ends with its code. */
  readonly errors: {
    readonly 'unknown-template': (given: string, ids: readonly string[]) => string;
    readonly 'out-missing': (id: string) => string;
    readonly 'out-not-xlsx': (given: string) => string;
    readonly 'out-exists': (file: string) => string;
    readonly 'out-not-written': (file: string) => string;
    readonly 'year-not-plausible': (given: string) => string;
    readonly 'money-unknown': (given: string) => string;
  };
  readonly help: Readonly<Record<'command' | 'id' | 'out' | 'force' | 'year' | 'unit' | 'money', string>>;
}

export type TemplateName =
  | 'district'
  | 'municipal'
  | 'four-class'
  | 'split-target'
  | 'transfer-form'
  | 'decomposition'
  | 'fund-plan'
  | 'fund-execution';

export const templateCommandZhCn: TemplateCommandTexts = {
  names: {
    district: '项目支出绩效自评表（区级，附件1）',
    municipal: '项目支出绩效自评表（市级）',
    'four-class': '项目支出绩效自评表（成本、产出、效益、满意度四类指标）',
    'split-target': '项目支出绩效自评表（指标值分三列，表内公式评分）',
    'transfer-form': '转移支付区域（项目）绩效目标自评表',
    decomposition: '绩效目标分解表',
    'fund-plan': '资金安排表',
    'fund-execution': '资金执行情况表（附年度成本明细）',
  },
  line: (id, name) => `${id}  ${name}`,
  written: (file, name) => `已写入 ${file}：${name}`,
  errors: {
    'unknown-template': (given, ids) =>
      `没有模板“${given}”，可用：${ids.join('、')}（代码 unknown-template）。`,
    'out-missing': (id) =>
      `请用 --out 给出要写入的文件，例如：jixiao template ${id} --out 自评表.xlsx（代码 out-missing）`,
    'out-not-xlsx': (given) => `模板文件须以 .xlsx 结尾，现为“${given}”（代码 out-not-xlsx）。`,
    'out-exists': (file) => `文件已存在，未改动；要覆盖请加 --force（代码 out-exists）：${file}`,
    'out-not-written': (file) =>
      `文件写不进去，请检查文件夹是否存在、文件是否正打开（代码 out-not-written）：${file}`,
    'year-not-plausible': (given) => `--year 须是四位年份，现为“${given}”（代码 year-not-plausible）。`,
    'money-unknown': (given) => `--money 只能是元或万元，现为“${given}”（代码 money-unknown）。`,
  },
  help: {
    command: '写出空白模板；不写编号则列出全部模板',
    id: '模板编号',
    out: '写入这个 .xlsx 文件',
    force: '文件已存在时覆盖',
    year: '年度；不写则为上一年',
    unit: '实施单位名称',
    money: '金额单位：元 或 万元（默认）',
  },
};
