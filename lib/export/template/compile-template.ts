/** A template's text → what writes a reading by it. Only this file and its neighbours load the template library. */
import type { Reading } from '../../types.ts';
import type { ExportContext } from '../format.ts';
import { makeEngine } from './engine.ts';
import { explainError, type TemplateProblem } from './template-problem.ts';
import { type TemplateView, viewReading } from './template-view.ts';
import { viewFieldNames } from './view-fields.ts';

export type Written = { ok: true; text: string } | { ok: false; problem: TemplateProblem };

interface CompiledTemplate {
  ok: true;
  write(reading: Reading, context: ExportContext): Written;
  /** For a view that is at hand already. */
  writeView(view: TemplateView): Written;
}

interface CompileOptions {
  /** Whether a field below the top that is not there is a mistake. Right for a view in which every list is filled. */
  isStrict?: boolean;
}

/** Reads a template; a fault of it is a value that names the line. */
export function compileTemplate(
  source: string,
  { isStrict = false }: CompileOptions = {},
): CompiledTemplate | { ok: false; problem: TemplateProblem } {
  const engine = makeEngine(isStrict);
  try {
    const parsed = engine.parse(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
    const stray = findUnknownField(engine, parsed);
    if (stray) return { ok: false, problem: stray };
    const writeView = (view: TemplateView): Written => {
      try {
        return limitText(String(engine.renderSync(parsed, view)));
      } catch (error) {
        return { ok: false, problem: explainError(error) };
      }
    };
    return { ok: true, writeView, write: (reading, context) => writeView(viewReading(reading, context)) };
  } catch (error) {
    return { ok: false, problem: explainError(error) };
  }
}

// Found without running it, so that a branch which this article does not take is looked at too.
function findUnknownField(
  engine: ReturnType<typeof makeEngine>,
  parsed: ReturnType<ReturnType<typeof makeEngine>['parse']>,
): TemplateProblem | undefined {
  const { globals } = engine.analyzeSync(parsed, { partials: false });
  const name = Object.keys(globals).find((each) => !viewFieldNames.some((field) => field === each));
  if (name === undefined) return undefined;
  return { wordsKey: 'template_unknown_field', line: globals[name]?.[0]?.location.row ?? 0, name };
}

const mostCharacters = 2_000_000;

function limitText(text: string): Written {
  if (text.length <= mostCharacters) return { ok: true, text: text.replace(/\n+$/, '\n') };
  return { ok: false, problem: { wordsKey: 'template_too_much', line: 0, name: '' } };
}
