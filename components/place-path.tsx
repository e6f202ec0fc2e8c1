import { Fragment } from 'preact';
import { shortenDivision } from './shorten-division.ts';

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
