import type { Post } from '../../lib/types.ts';

/** The body in which a post is held. */
export interface Body {
  /** `清河县`, `''` where it is not known. */
  place: string;
  /** Without its place: `农业农村局`; `''` for the place's own leaders. */
  body: string;
  /** To be shown: `清河县农业农村局`. */
  written: string;
}

/** A place that a body's name begins with: 清河县 in 清河县财政局, 清河经济开发区 in its 管委会. */
const ownPlace = /^[^省市县区镇乡]{2,6}(?:自治[区州县旗]|[省市县区镇乡])/;
/** The place left out: 县 in 县财政局, none in 市场监督管理局 and 乡村振兴局. */
const level = /^(?:街道|省|市(?!场)|县|区(?!块)|镇(?!村|街)|乡(?!村|镇)|州|盟|旗|村(?!镇|居))/;
/** Bodies that are the place itself in its leaders' posts. */
const ofPlace = /^(?:委|党委|(?:人民)?政府)$/;

/** One body has one name here, whether an article writes its place or not. */
export function nameBody({ organisation = '', jurisdiction }: Pick<Post, 'organisation' | 'jurisdiction'>): Body {
  const written = organisation.replace(/^原/, '');
  const home = jurisdiction?.name ?? '';
  const at = home ? written.indexOf(home) : -1;
  const own = at < 0 ? ownPlace.exec(written)?.[0] : undefined;
  const rest = at < 0 ? written.slice(own?.length ?? 0) : written.slice(at + home.length);
  const bare = at < 0 && !own ? rest.replace(level, '') : rest;
  const place = own ?? home;
  // A department of the party committee is as often written without it.
  const body = bare.replace(/^委(?=.+部$)/, '').replace(ofPlace, '');
  return { place, body, written: place ? place + bare : written };
}
