import { useEffect, useState } from 'preact/hooks';
import sample from '../../assets/templates/sample.json';
import { describeExport } from '../../components/copy-reading.ts';
import { explainTemplate } from '../../components/offered-formats.ts';
import { t } from '../../components/words.ts';
import { openArchive } from '../../lib/archive/archive.ts';
import type { Written } from '../../lib/export/template/compile-template.ts';

export type PreviewOf = 'sample' | 'clip';

export interface Preview {
  text: string;
  complaint?: string;
}

const archive = openArchive();

/**
 * What the template makes of the sample or of the clip saved last, a moment after the last key. On the sample, which has
 * something of everything, a field that is not there is a mistake.
 */
export function usePreview(source: string, of: PreviewOf): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    let isLeft = false;
    const timer = setTimeout(async () => {
      const made = await makePreview(source, of);
      if (!isLeft) setPreview(made);
    }, 150);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [source, of]);
  return preview;
}

async function makePreview(source: string, of: PreviewOf): Promise<Preview> {
  const { compileTemplate } = await import('../../lib/export/template/compile-template.ts');
  const strict = compileTemplate(source, { isStrict: true });
  const onSample = strict.ok ? strict.writeView(sample) : strict;
  if (!onSample.ok || of === 'sample') return show(onSample);
  const clips = await archive.listClips({ limit: 1 });
  const [clip] = clips.ok ? clips.value.clips : [];
  if (!clip) return { text: '', complaint: t('options_no_clip') };
  const compiled = compileTemplate(source);
  return show(compiled.ok ? compiled.write(clip.reading, describeExport(clip)) : compiled);
}

function show(written: Written): Preview {
  return written.ok ? { text: written.text } : { text: '', complaint: explainTemplate(written.problem) };
}
