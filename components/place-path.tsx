import { Fragment } from 'preact';

/** Names from the province down: the context pale, the place itself dark. */
export function PlacePath({ path }: { path: readonly string[] }) {
  const place = path.at(-1);
  if (!place) return null;
  return (
    <span class="path" lang="zh-CN">
      {path.slice(0, -1).map((step) => (
        <Fragment key={step}>
          {shortenDivision(step)}
          <i>›</i>
        </Fragment>
      ))}
      <b>{place}</b>
    </span>
  );
}

/** Provinces and prefectures are known without their generic name: 广东, 佛山. */
export function shortenDivision(name: string): string {
  return name.replace(/(?<=..)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, '');
}
