/** The command line over `node.ts`: reads a saved page or a text and prints the reading in the form asked for. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ExportContext, ExportLanguage } from './export/format.ts';
import { exportFormats, findFormat } from './export/formats.ts';
import { sectionIds } from './export/parts.ts';
import type { TemplateProblem } from './export/template/template-problem.ts';
import { toReadingJson } from './reading-json.ts';
import { parseUrl } from './text/canonical-url.ts';
import type { Reading } from './types.ts';

/** A sentence for standard error, in both languages, and the exit code: 1 for the input, 2 for the call. */
interface Refusal {
  zh: string;
  en: string;
  code: 1 | 2;
}

interface Call {
  file: string;
  url: string | undefined;
  isText: boolean;
  isJson: boolean;
  format: string;
  /** The file of a template, in place of a format. */
  template: string | undefined;
  charset: string | undefined;
  sections: ExportContext['sections'];
  language: ExportLanguage;
}

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

type Writer = (reading: Reading, context: ExportContext) => Outcome<string>;

type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

const options = {
  url: { type: 'string' },
  text: { type: 'boolean' },
  json: { type: 'boolean' },
  format: { type: 'string' },
  template: { type: 'string' },
  sections: { type: 'string' },
  charset: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const help = `zhengwen – 读一篇中国地方政务新闻，列出公职人员、政策项目和摘要；不联网
zhengwen – reads Chinese local-government news: officials, programmes, summary; offline

  zhengwen read FILE|-            存下的网页，- 为标准输入 / a saved page, or standard input

  --url URL                       原网址，用于链接和辖区 / where the page came from
  --text                          输入是纯文本，一行一段 / plain text, one paragraph a line
  --json                          输出完整 JSON（docs/json.md）/ the whole reading as JSON
  --format ID                     输出格式 / output format:
                                  ${exportFormats.map(({ id }) => id).join(' ')}
  --template FILE                 按自备模板输出（docs/templates.md）/ by a template of one's own
  --sections A,B                  只输出这些部分 / only these sections:
                                  ${sectionIds.join(' ')}
  --charset LABEL                 不按网页声明的编码，按此解码 / decode with this charset
  --lang zh|en                    标题和提示的语言 / language of titles and messages
  -h, --help
`;

/** Runs one call with the arguments after the program's name; answers the exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  // A reader such as `head` that has seen enough is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const call = parseCall(args);
  if (call === 'help') return print(help);
  if (!call.ok) return refuse(call.refusal, 'zh');
  const writer = await openWriter(call.value);
  if (!writer.ok) return refuse(writer.refusal, call.value.language);
  const input = await readInput(call.value);
  if (!input.ok) return refuse(input.refusal, call.value.language);
  return printReading(input.value, call.value, writer.value);
}

function parseCall(args: readonly string[]): Outcome<Call> | 'help' {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help || args.length === 0) return 'help';
  const [command, file, ...rest] = positionals;
  if (command !== 'read') return misuse(`没有 ${command ?? '空'} 这个命令`, `There is no command ${command ?? ''}`);
  if (file === undefined) return misuse('没有指定文件', 'No file is named');
  if (rest.length > 0) return misuse(`多出参数 ${rest.join(' ')}`, `Unexpected argument ${rest.join(' ')}`);
  return checkOptions(file, values);
}

function checkOptions(file: string, values: Options): Outcome<Call> {
  const { text: isText = false, json: isJson = false, format = 'plain-text', lang = 'zh' } = values;
  const { url, template, charset } = values;
  if (url !== undefined && !parseUrl(url)) return misuse(`${url} 不是网址`, `${url} is no address`);
  if (!findFormat(format)) return misuse(`没有 ${format} 这种格式`, `There is no format ${format}`);
  if (template === '-') return misuse('模板要放在文件里', 'A template has to be in a file');
  if (lang !== 'zh' && lang !== 'en') return misuse(`没有 ${lang} 这种语言`, `There is no language ${lang}`);
  if (charset !== undefined && !isCharset(charset)) {
    return misuse(`不认识编码 ${charset}`, `The charset ${charset} is unknown`);
  }
  const listed = values.sections?.split(',');
  const unknown = listed?.find((id) => !sectionIds.some((known) => known === id));
  if (unknown !== undefined) return misuse(`没有 ${unknown} 这个部分`, `There is no section ${unknown}`);
  const sections = listed && sectionIds.filter((id) => listed.includes(id));
  return { ok: true, value: { file, url, isText, isJson, format, template, charset, sections, language: lang } };
}

function parseOptions(args: readonly string[]) {
  try {
    return { ok: true as const, value: parseArgs({ args: [...args], options, allowPositionals: true }) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? '';
    const isKnown = Object.keys(options).some((name) => option === `--${name}`);
    if (!isKnown) return misuse(`没有 ${option} 这个选项`, `There is no option ${option}`);
    return misuse(`选项 ${option} 的值不对`, `The option ${option} has no proper value`);
  }
}

async function readInput(call: Call): Promise<Outcome<string>> {
  const bytes = await readBytes(call.file);
  if (!bytes.ok) return bytes;
  const name = call.file === '-' ? '标准输入' : call.file;
  const nameEn = call.file === '-' ? 'Standard input' : call.file;
  if (!bytes.value.some((byte) => byte > 0x20)) return refusal(`${name} 是空的`, `${nameEn} is empty`);
  if (call.charset) return decodeAs(bytes.value, call.charset, name, nameEn);
  const { decodePage, namedCharset } = await import('./article/decode-page.ts');
  const named = call.isText ? undefined : namedCharset(bytes.value);
  if (named && !isCharset(named)) {
    return refusal(
      `${name} 声明的编码 ${named} 无法识别，可用 --charset 指定`,
      `${nameEn} names the unknown charset ${named}; --charset can name another`,
    );
  }
  const text = decodePage(bytes.value);
  return text === undefined ? refuseBinary(name, nameEn) : { ok: true, value: text };
}

async function readBytes(file: string): Promise<Outcome<Uint8Array>> {
  try {
    if (file !== '-') return { ok: true, value: readFileSync(file) };
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return { ok: true, value: Buffer.concat(chunks) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return refusal(`没有 ${file} 这个文件`, `There is no file ${file}`);
    return refusal(`${file} 读不出来（${error.code}）`, `${file} cannot be read (${error.code})`);
  }
}

function decodeAs(bytes: Uint8Array, charset: string, name: string, nameEn: string): Outcome<string> {
  if (bytes.includes(0) && !/^utf-?16/i.test(charset)) return refuseBinary(name, nameEn);
  return { ok: true, value: new TextDecoder(charset).decode(bytes) };
}

function refuseBinary(name: string, nameEn: string): Outcome<never> {
  return refusal(`${name} 不是文本或网页`, `${nameEn} is no text and no page`);
}

// The pipeline with its parser and tables takes a while to load: a wrong call is answered before.
function loadReader() {
  return import('./node.ts');
}

async function printReading(text: string, call: Call, write: Writer): Promise<number> {
  const { openHtml, openText } = await loadReader();
  const source = call.url === undefined ? {} : { url: call.url };
  const reading = await (call.isText ? openText(text, source) : openHtml(text, source));
  if (call.isJson) print(`${JSON.stringify(toReadingJson(reading), undefined, 2)}\n`);
  if ('ok' in reading) {
    const sentence = { zh: `${call.file} 里没有找到文章`, en: `No article was found in ${call.file}` };
    return refuse({ ...sentence, code: 1 }, call.language);
  }
  if (call.isJson) return 0;
  const rendered = renderReading(reading, call, write);
  return rendered.ok ? print(rendered.value) : refuse(rendered.refusal, call.language);
}

function renderReading(reading: Reading, { language, sections }: Call, write: Writer): Outcome<string> {
  const accessed = new Date().toISOString().slice(0, 10);
  return write(reading, { accessed, language, paragraphMarks: true, ...(sections ? { sections } : {}) });
}

async function openWriter({ format, template }: Call): Promise<Outcome<Writer>> {
  if (template === undefined) {
    return { ok: true, value: (reading, context) => printed(findFormat(format)?.render(reading, context) ?? '') };
  }
  const bytes = await readBytes(template);
  if (!bytes.ok) return bytes;
  const { compileTemplate } = await import('./export/template/compile-template.ts');
  const compiled = compileTemplate(new TextDecoder().decode(bytes.value));
  if (!compiled.ok) return refuseTemplate(template, compiled.problem);
  return {
    ok: true,
    value: (reading, context) => {
      const written = compiled.write(reading, context);
      return written.ok ? printed(written.text) : refuseTemplate(template, written.problem);
    },
  };
}

function printed(text: string): Outcome<string> {
  return { ok: true, value: text };
}

// The sentences are those of the interface.
function refuseTemplate(file: string, { wordsKey, line, name }: TemplateProblem): Outcome<never> {
  const rows: Record<string, { zh_CN: string; en: string }> = JSON.parse(
    readFileSync(new URL('../assets/words/templates.json', import.meta.url), 'utf8'),
  );
  const say = (sentence: string | undefined) => (sentence ?? '').replace('$1', () => name).replace(/[。.]$/, '');
  const row = rows[wordsKey];
  const [at, atEn] = line > 0 ? [` 第 ${line} 行`, `, line ${line}`] : ['', ''];
  return refusal(`模板 ${file}${at}：${say(row?.zh_CN)}`, `Template ${file}${atEn}: ${say(row?.en)}`);
}

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function misuse(zh: string, en: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { zh: `${zh}，用法见 zhengwen --help`, en: `${en}; see zhengwen --help`, code: 2 } };
}

function refusal(zh: string, en: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { zh, en, code: 1 } };
}

function refuse({ zh, en, code }: Refusal, language: ExportLanguage): number {
  process.stderr.write(language === 'zh' ? `${zh}。\n` : `${en}.\n`);
  return code;
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}
