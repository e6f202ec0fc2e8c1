import { lineKinds } from '../../components/settings.ts';
import { t } from '../../components/words.ts';

/** The four lines on a few sentences of the genre, with made-up names. */
export function Sample() {
  return (
    <section class="sample" aria-label={t('onboarding_sample')}>
      <div lang="zh-CN">
        <p class="serif">
          4月19日，<span class="quiet">云江镇</span>召开党建引领乡村治理推进会。
          <span class="known post">区委常委、云江镇党委书记</span>
          <span class="known">周明远</span>在讲话中指出，各村要以<span class="programme">乡村振兴</span>
          为主线，把网格建到群众家门口，让小事不出村、大事不出镇……
        </p>
        <p class="serif">
          <span class="inferred post">云江镇青石村党委书记</span>
          <span class="inferred">邝秀兰</span>介绍了<span class="programme">“清河亮岸”专项行动</span>
          的做法，村民<span class="quiet">黄阿婆</span>也谈了感受。
        </p>
        <p class="from">{t('onboarding_sample_from')}</p>
      </div>
      <dl>
        {lineKinds.map((kind) => (
          <div key={kind}>
            <dt>
              <span class={kind}>{t(`page_${kind}`)}</span>
            </dt>
            <dd>{t(`common_${kind}_gloss`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
