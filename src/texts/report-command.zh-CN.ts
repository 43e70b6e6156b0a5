import type { FileErrorReason } from './cli-texts';
import type { ReportOpenTexts } from './report-open.zh-CN';
import { reportOpenZhCn } from './report-open.zh-CN';

/** What `jixiao report` says. */
export interface ReportCommandTexts {
  readonly open: ReportOpenTexts;
  readonly list: (title: string, lines: number) => string;
  readonly line: (text: string) => string;
  readonly nothingOpen: string;
  /** On a terminal, before a report that is not finished is written. */
  readonly question: string;
  /** Answers that mean yes. */
  readonly yes: readonly string[];
  readonly notWritten: string;
  readonly written: (file: string, isDraft: boolean) => string;
  /** One of several forms in a list. */
  readonly form: (number: number, sheet: string, name: string) => string;
  /** What stops the command; each ends with its code. */
  readonly errors: {
    readonly 'files-missing': string;
    readonly 'out-missing': string;
    readonly 'out-not-docx': (given: string) => string;
    readonly 'out-exists': (file: string) => string;
    readonly 'out-not-written': (file: string) => string;
    readonly 'no-form': string;
    readonly 'several-forms': (forms: readonly string[]) => string;
    readonly 'form-unknown': (given: string, forms: readonly string[]) => string;
    readonly unread: (file: string, reason: FileErrorReason, message: string, code: string) => string;
  };
  readonly help: Readonly<
    Record<'command' | 'files' | 'out' | 'force' | 'draftOk' | 'form' | 'exit', string>
  >;
}

export const reportCommandZhCn: ReportCommandTexts = {
  open: reportOpenZhCn,
  list: (title, lines) => `${title} ${String(lines)} 项`,
  line: (text) => `  ${text}`,
  nothingOpen: '没有待办事项。',
  question: '以上事项尚未办结，仍要写出报告吗？(y/N) ',
  yes: ['y', 'yes', '是'],
  notWritten: '未写出。',
  written: (file, isDraft) => `${isDraft ? '草稿已写入' : '已写入'} ${file}`,
  form: (number, sheet, name) => `${String(number)} “${sheet}”${name}`,
  errors: {
    'files-missing': '请给出工作簿，例如：jixiao report 自评表.xlsx --out 报告.docx（代码 files-missing）',
    'out-missing':
      '请用 --out 给出要写入的文件，例如：jixiao report 自评表.xlsx --out 报告.docx（代码 out-missing）',
    'out-not-docx': (given) => `报告文件须以 .docx 结尾，现为“${given}”（代码 out-not-docx）。`,
    'out-exists': (file) => `文件已存在，未改动；要覆盖请加 --force（代码 out-exists）：${file}`,
    'out-not-written': (file) =>
      `文件写不进去，请检查文件夹是否存在、文件是否正打开（代码 out-not-written）：${file}`,
    'no-form':
      '没有找到自评表，也没有找到转移支付的绩效目标分解表、资金安排表或资金执行情况表（代码 no-form）。',
    'several-forms': (forms) =>
      `共 ${String(forms.length)} 份自评表，请用 --form 给出序号（代码 several-forms）：${forms.join('；')}`,
    'form-unknown': (given, forms) =>
      `没有第“${given}”份自评表（代码 form-unknown），可用：${forms.join('；')}`,
    unread: (file, reason, message, code) =>
      `${file}：${reason === 'unsupported' ? '不能读取 .doc、.wps 和 PDF 文件。请另存为 .docx 或 .xlsx。' : message}（代码 ${code}）`,
  },
  help: {
    command: '由自评表或转移支付的各张表生成绩效自评报告（.docx），并列出尚未办结的事项',
    files: 'xlsx、xls、et 或 docx 文件；几个文件合为一个项目',
    out: '写入这个 .docx 文件',
    force: '文件已存在时覆盖',
    draftOk: '有未办结事项时不再询问，直接写出',
    form: '有几份自评表时，取第几份',
    exit: '退出码：0 已写出；1 有须改正之处（报告仍写出）或未写出；2 文件未能读取，或用法有误。',
  },
};
