import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sample from '../../../assets/templates/sample.json' with { type: 'json' };
import { compileTemplate } from '../../../lib/export/template/compile-template.ts';
import { templateFilters, templateTags } from '../../../lib/export/template/engine.ts';
import { readTemplate } from '../../../lib/export/template/template.ts';
import { viewReading } from '../../../lib/export/template/template-view.ts';
import { viewFieldNames } from '../../../lib/export/template/view-fields.ts';
import type { Reading } from '../../../lib/types.ts';
import { goldenReading } from '../golden-reading.ts';

const passages = [{ quote: '抓源头', note: '与去年比', colour: 'green' as const }];
const context = { accessed: '2026-11-22', tags: ['河长制'], note: '待核', passages };
const root = new URL('../../../', import.meta.url);
const starters = ['interview-notes', 'interview-notes.en', 'obsidian-note', 'table-row'];

const bare: Reading = {
  article: {
    url: 'about:blank',
    title: '短讯',
    authors: [],
    blocks: [],
    removed: [],
    attachments: [],
    basis: {},
  },
  recognition: { mentions: [], persons: [], programmes: [], places: [] },
  summary: { event: {}, actors: [], keyPoints: [], figures: [], outline: [], appointments: [] },
  gazetteer: 'test',
};

function write(source: string, reading: Reading = goldenReading) {
  const compiled = compileTemplate(source);
  return compiled.ok ? compiled.write(reading, context) : compiled;
}

function textOf(source: string, reading: Reading = goldenReading): string {
  const written = write(source, reading);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return written.text;
}

function problemOf(source: string, isStrict = false) {
  const compiled = compileTemplate(source, { isStrict });
  const written = compiled.ok ? compiled.writeView(sample) : compiled;
  return written.ok ? undefined : written.problem;
}

describe('what a template sees', () => {
  it('has the fields that are listed, no more and no fewer', () => {
    expect(Object.keys(viewReading(goldenReading, context)).sort()).toEqual([...viewFieldNames].sort());
  });

  it('has the form of the sample, so that what works there works everywhere', () => {
    expect(listPaths(sample)).toEqual(listPaths(viewReading(goldenReading, context)));
  });

  it('holds nothing that is absent, for an article of which nothing is known', () => {
    const view = viewReading(bare, { accessed: '2026-11-22' });
    expect(JSON.stringify(view, (_, value) => value ?? 'absent')).not.toContain('absent');
    expect(listPaths(view).filter((path) => !listPaths(sample).includes(path))).toEqual([]);
  });

  it('is documented field by field', () => {
    const text = readFileSync(new URL('docs/templates.md', root), 'utf8');
    for (const name of [...viewFieldNames, ...templateFilters, ...templateTags])
      expect(text).toMatch(new RegExp(`\`${name}(?:\\[\\])?\``));
  });
});

describe('the language', () => {
  it('writes fields, lists and conditions', () => {
    const source =
      '{{ title }}\n{% for o in officials %}{% if o.known %}{{ o.name }}，{{ o.post }}{% endif %}{% endfor %}';
    expect(textOf(source)).toBe('云江区推进“百村清流”行动 & <治水> *攻坚*\n周明远，区委副书记、区长');
  });

  it('writes a day as asked, without a time zone in between, and a lesser one as it is', () => {
    expect(textOf('{{ published | date: "%Y年%-m月%-d日 %H:%M" }}')).toBe('2023年5月18日 09:26');
    const { article } = goldenReading;
    const month = { ...goldenReading, article: { ...article, published: '2023-05' } };
    expect(textOf('{{ published | date: "%Y年%-m月%-d日" }}', month)).toBe('2023-05');
  });

  it('has a filter for each kind of file that keeps the article from taking effect in it', () => {
    expect(textOf('{{ title | md }}')).toContain('\\<治水\\> \\*攻坚\\*');
    expect(textOf('{{ title | escape }}')).toContain('&lt;治水&gt;');
    expect(textOf('{{ kicker | tsv }}|{{ kicker | cell }}')).toBe("'=一江清水润万家|'=一江清水润万家");
    expect(textOf('{{ title | yaml }}')).toBe(JSON.stringify(goldenReading.article.title));
    expect(textOf('{{ "待核 2" | hashtag }}')).toBe('待核-2');
  });

  it('shows a list or a person that is written as a whole by its names', () => {
    expect(textOf('{{ officials }}')).toBe('周明远、梁秋实、欧阳静');
    expect(textOf('{{ points[0] }}')).toBe('周明远强调，要把河长制落到实处');
  });

  it('reaches neither files nor what JavaScript gives to every value', () => {
    for (const source of ['{% include "a" %}', '{% render "a" %}', '{% layout "a" %}']) {
      expect(problemOf(source)?.wordsKey).toBe('template_unknown_tag');
    }
    expect(textOf('[{{ title.constructor }}{{ officials.constructor.name }}{{ title.__proto__ }}]')).toBe('[]');
  });

  it('has exactly the tags and filters that are listed', () => {
    expect(problemOf('{{ title | date_to_xmlschema }}')?.wordsKey).toBe('template_unknown_filter');
    expect(problemOf('{% cycle "a" %}')?.wordsKey).toBe('template_unknown_tag');
    for (const filter of templateFilters)
      expect(problemOf(`{{ title | ${filter} }}`)?.wordsKey ?? '').not.toContain('filter');
  });
});

describe('a faulty template', () => {
  it.each([
    ['{{ title }}\n{{ titel }}', 'template_unknown_field', 2, 'titel'],
    ['\n\n{% if false %}{{ oficials }}{% endif %}', 'template_unknown_field', 3, 'oficials'],
    ['\n{{ title | uper }}', 'template_unknown_filter', 2, 'uper'],
    ['{% foreach o in officials %}', 'template_unknown_tag', 1, 'foreach'],
    ['\n{% endif %}', 'template_stray_tag', 2, 'endif'],
    ['\n\n{% if title %}', 'template_not_closed', 3, '{% if title %}'],
    ['{{ title', 'template_not_closed', 1, '{{ title'],
    ['\n{% for o of officials %}{% endfor %}', 'template_unreadable', 2, 'illegal tag: {% for o of officials %}'],
  ])('%j is told by its line', (source, wordsKey, line, name) => {
    expect(problemOf(source)).toEqual({ wordsKey, line, name });
  });

  it('is told of a field below a list where every list is filled', () => {
    const source = '{% for o in officials %}\n{{ o.nme }}{% endfor %}';
    expect(problemOf(source, true)).toEqual({ wordsKey: 'template_unknown_field', line: 2, name: 'o.nme' });
    expect(problemOf(source)).toBeUndefined();
  });

  it('is stopped when it would write for ever or without end', () => {
    const sources = [
      '{% for i in (1..100000000) %}{% endfor %}',
      '{% for i in (1..900000) %}{{ title }}{{ citation }}{% endfor %}',
      '{% assign s = title %}{% for i in (1..40) %}{% assign s = s | append: s %}{% endfor %}{{ s }}',
      `{% for i in (1..1000) %}${'长'.repeat(15_000)}{% endfor %}`,
    ];
    for (const source of sources) {
      const start = performance.now();
      expect(problemOf(source)?.wordsKey).toBe('template_too_much');
      expect(performance.now() - start).toBeLessThan(5_000);
    }
    expect(problemOf('长'.repeat(20_001))?.wordsKey).toBe('template_too_long');
  });

  it('has a sentence for every fault', () => {
    const words = JSON.parse(readFileSync(new URL('assets/words/templates.json', root), 'utf8'));
    const folder = 'lib/export/template/';
    const sources = ['template-problem.ts', 'compile-template.ts'].map((file) =>
      readFileSync(new URL(`${folder}${file}`, root), 'utf8'),
    );
    const keys = sources.flatMap((text) => text.match(/template_\w+/g) ?? []);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(words).sort());
  });
});

describe('the templates to begin with', () => {
  for (const name of starters) {
    const source = readFileSync(new URL(`assets/templates/${name}.liquid`, root), 'utf8');
    it(`${name} has no fault and writes the sample`, async () => {
      expect(problemOf(source, true)).toBeUndefined();
      await expect(textOf(source)).toMatchFileSnapshot(`golden/${name}.txt`);
    });

    it(`${name} writes an article of which nothing is known`, () => {
      expect(textOf(source, bare)).toContain('短讯');
      expect(textOf(source, bare)).not.toMatch(/undefined|null|NaN|about:blank/);
    });
  }

  it('the row of a table is one line with a cell a column', () => {
    const row = textOf(readFileSync(new URL('assets/templates/table-row.liquid', root), 'utf8'));
    expect(row.trimEnd().split('\n')).toHaveLength(1);
    expect(row.split('\t')).toHaveLength(7);
  });
});

describe('a stored template', () => {
  const whole = { id: 'a', name: ' 札记 ', extension: 'md', source: '{{ title }}' };

  it('is read with its name trimmed', () => {
    expect(readTemplate(whole)).toEqual({ ...whole, name: '札记' });
  });

  it('is refused when a part is missing, foreign or too long', () => {
    for (const change of [
      { id: '' },
      { id: '../a' },
      { name: ' ' },
      { extension: 'exe' },
      { source: 'x'.repeat(20_001) },
    ]) {
      expect(readTemplate({ ...whole, ...change })).toBeUndefined();
    }
    expect(readTemplate(undefined)).toBeUndefined();
  });
});

/** `officials[].name` and so on; lists that are empty say nothing of what is in them. */
function listPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => listPaths(each, `${path}[]`)))].sort();
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([name, inner]) => listPaths(inner, `${path}.${name}`))
    .sort();
}
