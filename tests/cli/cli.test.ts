import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zhengwen-'));

const sentences = [
  '5月17日，青禾市云江区召开河长制工作推进会。区委副书记、区长周明远出席会议并讲话，副区长梁秋实主持会议。',
  '周明远强调，要把河长制各项任务落到实处，压实各镇各村责任，确保全区水环境质量持续改善。',
  '会上，柳湾镇党委书记欧阳静作了汇报。今年以来，全镇已完成河涌清淤9条，投入资金340万元，群众满意度明显提高。',
  '梁秋实要求，各部门要对照清单逐项整改，加强日常巡查，形成长效机制，不断提升人民群众的获得感。',
];
const page = (charset: string) => `<!doctype html><html><head><meta charset="${charset}">
<meta name="ArticleTitle" content="云江区召开河长制工作推进会"><meta name="PubDate" content="2023-05-18 09:26">
<meta name="ContentSource" content="青禾日报"><title>云江区召开河长制工作推进会_青禾要闻</title></head>
<body><div class="article"><h1>云江区召开河长制工作推进会</h1><div class="TRS_Editor">
${sentences.map((text) => `<p>　　${text}</p>`).join('\n')}</div></div></body></html>`;

const files: Record<string, string | Uint8Array> = {
  'page.html': page('utf-8'),
  'strange.html': page('x-klingon'),
  'text.txt': ['云江区召开河长制工作推进会', ...sentences].join('\n'),
  'empty.html': ' \n\n',
  'mine.liquid': '{{ title }}\n{% for person in officials %}{{ person.name }}：{{ person.post }}\n{% endfor %}',
  'faulty.liquid': '{{ title }}\n{% for person in oficials %}{{ person.name }}{% endfor %}',
  'binary.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]),
  'list.html': '<!doctype html><title>栏目</title><ul><li><a href="1">甲</a></li><li><a href="2">乙</a></li></ul>',
};

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/zhengwen.mjs'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('reading', () => {
  it('prints a page for a person', () => {
    const { status, stdout, stderr } = run(['read', 'page.html', '--url', 'https://www.yunjiang.gov.cn/1.html']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^云江区召开河长制工作推进会\n/);
    expect(stdout).toContain('来源：青禾日报');
    expect(stdout).toContain('网址：https://www.yunjiang.gov.cn/1.html');
    expect(stdout).toMatch(/【公职人员】\n- 周明远/);
    expect(stdout).toMatch(/（段 \d/);
  });

  it("prints by a template of one's own", () => {
    const { status, stdout, stderr } = run(['read', 'page.html', '--template', 'mine.liquid']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^云江区召开河长制工作推进会\n周明远：区委副书记、区长\n/);
  });

  it('names the line of a template that cannot be followed', () => {
    const { status, stdout, stderr } = run(['read', 'page.html', '--template', 'faulty.liquid']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^模板 faulty\.liquid 第 2 行：没有“oficials”这一项/);
    const english = run(['read', 'page.html', '--template', 'faulty.liquid', '--lang', 'en']);
    expect(english.stderr).toMatch(/^Template faulty\.liquid, line 2: There is no field "oficials"/);
    expect(run(['read', 'page.html', '--template', 'none.liquid']).stderr).toContain('没有 none.liquid 这个文件');
  });

  it('prints the whole reading as JSON that follows the schema', () => {
    const { status, stdout } = run(['read', 'page.html', '--json']);
    expect(status).toBe(0);
    const reading = JSON.parse(stdout);
    const schema = JSON.parse(readFileSync(join(root, 'docs/reading.schema.json'), 'utf8'));
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(reading);
    expect(validate.errors ?? []).toEqual([]);
    expect(reading).toMatchObject({ isArticle: true, article: { title: '云江区召开河长制工作推进会' } });
    for (const { block, start, end, surface } of reading.mentions) {
      const text = block === -1 ? reading.article.title : reading.article.blocks[block].text;
      expect(text.slice(start, end)).toBe(surface);
    }
  });

  it('reads standard input, and plain text', () => {
    const { status, stdout } = run(['read', '-', '--text'], String(files['text.txt']));
    expect(status).toBe(0);
    expect(stdout).toContain('周明远');
    expect(run(['read', 'text.txt', '--text']).stdout).toBe(stdout);
  });

  it('writes any export format', () => {
    expect(run(['read', 'page.html', '--format', 'markdown']).stdout).toMatch(/^# 云江区召开河长制工作推进会$/m);
    expect(run(['read', 'page.html', '--format', 'citation-2025']).stdout).toContain('青禾日报，2023-05-18.');
  });

  it('writes only the sections that are asked for', () => {
    const { stdout } = run(['read', 'page.html', '--sections', 'officials', '--lang', 'en']);
    expect(stdout).toContain('OFFICIALS');
    expect(stdout).not.toContain('EVENT');
  });

  it('takes a charset that the page does not name', () => {
    expect(run(['read', 'strange.html', '--charset', 'utf-8']).status).toBe(0);
  });
});

describe('what cannot be read', () => {
  const cases: [string, string[], number, string][] = [
    ['a missing file', ['read', 'none.html'], 1, '没有 none.html 这个文件。'],
    ['a folder', ['read', '.'], 1, '. 读不出来（EISDIR）。'],
    ['an empty file', ['read', 'empty.html'], 1, 'empty.html 是空的。'],
    ['an empty standard input', ['read', '-'], 1, '标准输入 是空的。'],
    ['a binary file', ['read', 'binary.png'], 1, 'binary.png 不是文本或网页。'],
    ['a page without an article', ['read', 'list.html'], 1, 'list.html 里没有找到文章。'],
    [
      'an unknown charset of a page',
      ['read', 'strange.html'],
      1,
      'strange.html 声明的编码 x-klingon 无法识别，可用 --charset 指定。',
    ],
    [
      'an unknown charset',
      ['read', 'page.html', '--charset', 'klingon'],
      2,
      '不认识编码 klingon，用法见 zhengwen --help。',
    ],
    ['an unknown option', ['read', 'page.html', '--fancy'], 2, '没有 --fancy 这个选项，用法见 zhengwen --help。'],
    ['an option without its value', ['read', 'page.html', '--url'], 2, '选项 --url 的值不对，用法见 zhengwen --help。'],
    ['what is no address', ['read', 'page.html', '--url', 'abc'], 2, 'abc 不是网址，用法见 zhengwen --help。'],
    ['an unknown format', ['read', 'page.html', '--format', 'pdf'], 2, '没有 pdf 这种格式，用法见 zhengwen --help。'],
    ['an unknown section', ['read', 'page.html', '--sections', 'x'], 2, '没有 x 这个部分，用法见 zhengwen --help。'],
    ['an unknown command', ['write', 'page.html'], 2, '没有 write 这个命令，用法见 zhengwen --help。'],
    ['no file', ['read'], 2, '没有指定文件，用法见 zhengwen --help。'],
    ['two files', ['read', 'page.html', 'text.txt'], 2, '多出参数 text.txt，用法见 zhengwen --help。'],
  ];
  for (const [what, args, code, sentence] of cases) {
    it(`is refused with one sentence: ${what}`, () => {
      expect(run(args)).toEqual({ status: code, stdout: '', stderr: `${sentence}\n` });
    });
  }

  it('is said in English when asked', () => {
    expect(run(['read', 'none.html', '--lang', 'en']).stderr).toBe('There is no file none.html.\n');
  });

  it('still gives JSON for a page without an article', () => {
    const { status, stdout, stderr } = run(['read', 'list.html', '--json']);
    expect(status).toBe(1);
    expect(stderr).toContain('没有找到文章');
    expect(JSON.parse(stdout)).toMatchObject({ isArticle: false, officials: [] });
  });
});

describe('help', () => {
  it('names every option', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    for (const option of ['--url', '--text', '--json', '--format', '--sections', '--charset', '--lang']) {
      expect(stdout).toContain(option);
    }
    expect(run([]).stdout).toBe(stdout);
  });
});

describe('the launcher', () => {
  it('says which Node it needs when there is no other', () => {
    const launcher = readFileSync(join(root, 'bin/zhengwen.mjs'), 'utf8');
    writeFileSync(join(folder, 'alone.mjs'), launcher.replaceAll('process.versions.node', "'20.1.0'"));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'alone.mjs')], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe('zhengwen needs Node 22.18 or newer; this is 20.1.0.\n');
  });
});
