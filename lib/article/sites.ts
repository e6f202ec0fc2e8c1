/** A container of a known content system: a candidate like every other, with a small advantage when it scores well. */
export interface SiteRow {
  id: string;
  /** `#id`, `.class` or an element's own name, lower case; any of them names the container. */
  names: string[];
  /** Who writes this markup. */
  example: string;
}

/** Sorted by id; no name stands twice. The names are those that the systems' own templates write. */
export const siteRows: SiteRow[] = [
  {
    id: 'boda-vsb',
    names: ['#vsb_content', '#vsb_content_2', '#vsb_content_4', '#vsb_content_501', '#vsb_newscontent', '.v_news_content'],
    example: '博达 WebPlus: towns, bureaus, schools',
  },
  { id: 'cctv', names: ['#content_area', '.content_area', '.cnt_bd'], example: 'news.cctv.com' },
  { id: 'chinanews', names: ['.left_zw', '.content_desc'], example: 'www.chinanews.com.cn' },
  {
    id: 'common',
    names: [
      '.article-content', '.article_content', '.article-body', '.article_body', '#article_content', '#articlecontent',
      '#article-content', '.article-con', '.article_con', '.news_content', '.news-content', '.newscontent', '#newscontent',
      '#news_content', '.content-text', '.content_text', '.con_text', '.detail-content', '.detail_content', '.info-content',
      '.xl_content', '.xl-content', '.xilan_content', '.main-text', '#maintext', '.text-content', '.wz_content', '.txt_con',
      '.art_con', '.artcon', '#artcontent', '.nr_content', '.zw_content', '.zwnr', '#zwcontent', '#contenttext', '.newsdetail',
      '#contentmain', '.post-content', '.entry-content', '#contentbox', '.bodytext', '#js-content', '.info_text', '#infocontent',
    ],
    example: 'portals with templates of their own',
  },
  { id: 'eastday', names: ['#zw', '.zw'], example: 'city portals that name the body after 正文' },
  { id: 'founder-epaper', names: ['founder-content', '#ozoom'], example: 'Founder e-papers (数字报)' },
  { id: 'gmw', names: ['.u-maintext', '#article_inbox'], example: 'www.gmw.cn' },
  {
    id: 'hanweb-jcms',
    names: ['#zoom', '.bt_content', '.main-fl-gb', '#fontzoom', '#zoomcon', '.zoom'],
    example: 'Hanweb JCMS; the id is the target of its font-size switch',
  },
  { id: 'ifeng', names: ['#main_content', '#artical_real', '#artical_topic'], example: 'news.ifeng.com' },
  { id: 'ivs', names: ['#ivs_content'], example: 'IVS portals' },
  { id: 'netease', names: ['#endtext', '.post_text', '.post_body'], example: 'news.163.com' },
  { id: 'people', names: ['#rwb_zw', '.rm_txt_con', '.box_con', '.show_text', '#p_content'], example: 'people.com.cn and its channels' },
  { id: 'qq', names: ['#cnt-main-article-qq', '.content-article'], example: 'news.qq.com' },
  { id: 'sina', names: ['#artibody', '.artibody', '.art_content'], example: 'news.sina.com.cn' },
  { id: 'sohu', names: ['#mp-editor'], example: 'www.sohu.com' },
  { id: 'southcn', names: ['.m-article'], example: 'news.southcn.com' },
  { id: 'thepaper', names: ['.news_txt'], example: 'www.thepaper.cn' },
  { id: 'toutiao', names: ['.syl-article-base', '.tt-article-content', '.a-con'], example: 'www.toutiao.com' },
  {
    id: 'trs',
    names: [
      '.trs_editor', '.trs_editor_view', '.trs_ueditor', '.trs_paper_default', '.trs_web', '.trsz_article', '.trs_preappend',
    ],
    example: 'TRS WCM: most provincial and city portals',
  },
  {
    id: 'ucap',
    names: ['ucapcontent', '.ucapcontent', '#ucapcontent', '#ucap-content', '.ucap-content', '.pages_content'],
    example: 'www.gov.cn and UCAP portals',
  },
  { id: 'wechat', names: ['#js_content', '.rich_media_content'], example: 'mp.weixin.qq.com' },
  { id: 'xinhua', names: ['#p-detail', '#detailcontent', '#spanarticle', '.main-aticle'], example: 'www.xinhuanet.com' },
];
