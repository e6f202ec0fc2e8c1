/** A container of a known content system: a candidate like every other, with a small advantage when it scores well. */
interface SiteRow {
  id: string;
  /** `#id`, `.class` or an element's own name, lower case; any of them names the container. */
  names: string[];
}

/** Sorted by id; no name stands twice. The names are those that the systems' own templates write; each row says who does. */
export const siteRows: SiteRow[] = [
  // 博达 WebPlus: towns, bureaus, schools
  {
    id: 'boda-vsb',
    names: [
      '#vsb_content',
      '#vsb_content_2',
      '#vsb_content_4',
      '#vsb_content_501',
      '#vsb_newscontent',
      '.v_news_content',
    ],
  },
  // news.cctv.com
  { id: 'cctv', names: ['#content_area', '.content_area', '.cnt_bd'] },
  // www.chinanews.com.cn
  { id: 'chinanews', names: ['.left_zw', '.content_desc'] },
  // portals with templates of their own
  {
    id: 'common',
    names: [
      '.article-content',
      '.article_content',
      '.article-body',
      '.article_body',
      '#article_content',
      '#articlecontent',
      '#article-content',
      '.article-con',
      '.article_con',
      '.news_content',
      '.news-content',
      '.newscontent',
      '#newscontent',
      '#news_content',
      '.content-text',
      '.content_text',
      '.con_text',
      '.detail-content',
      '.detail_content',
      '.info-content',
      '.xl_content',
      '.xl-content',
      '.xilan_content',
      '.main-text',
      '#maintext',
      '.text-content',
      '.wz_content',
      '.txt_con',
      '.art_con',
      '.artcon',
      '#artcontent',
      '.nr_content',
      '.zw_content',
      '.zwnr',
      '#zwcontent',
      '#contenttext',
      '.newsdetail',
      '#contentmain',
      '.post-content',
      '.entry-content',
      '#contentbox',
      '.bodytext',
      '#js-content',
      '.info_text',
      '#infocontent',
    ],
  },
  // city portals that name the body after 正文
  { id: 'eastday', names: ['#zw', '.zw'] },
  // Founder e-papers (数字报)
  { id: 'founder-epaper', names: ['founder-content', '#ozoom'] },
  // www.gmw.cn
  { id: 'gmw', names: ['.u-maintext', '#article_inbox'] },
  // Hanweb JCMS; the id is the target of its font-size switch
  {
    id: 'hanweb-jcms',
    names: ['#zoom', '.bt_content', '.main-fl-gb', '#fontzoom', '#zoomcon', '.zoom'],
  },
  // news.ifeng.com
  { id: 'ifeng', names: ['#main_content', '#artical_real', '#artical_topic'] },
  // IVS portals
  { id: 'ivs', names: ['#ivs_content'] },
  // news.163.com
  { id: 'netease', names: ['#endtext', '.post_text', '.post_body'] },
  // people.com.cn and its channels
  {
    id: 'people',
    names: ['#rwb_zw', '.rm_txt_con', '.box_con', '.show_text', '#p_content'],
  },
  // news.qq.com
  { id: 'qq', names: ['#cnt-main-article-qq', '.content-article'] },
  // news.sina.com.cn
  { id: 'sina', names: ['#artibody', '.artibody', '.art_content'] },
  // www.sohu.com
  { id: 'sohu', names: ['#mp-editor'] },
  // news.southcn.com
  { id: 'southcn', names: ['.m-article'] },
  // www.thepaper.cn
  { id: 'thepaper', names: ['.news_txt'] },
  // www.toutiao.com
  { id: 'toutiao', names: ['.syl-article-base', '.tt-article-content', '.a-con'] },
  // TRS WCM: most provincial and city portals
  {
    id: 'trs',
    names: [
      '.trs_editor',
      '.trs_editor_view',
      '.trs_ueditor',
      '.trs_paper_default',
      '.trs_web',
      '.trsz_article',
      '.trs_preappend',
    ],
  },
  // www.gov.cn and UCAP portals
  {
    id: 'ucap',
    names: ['ucapcontent', '.ucapcontent', '#ucapcontent', '#ucap-content', '.ucap-content', '.pages_content'],
  },
  // mp.weixin.qq.com
  { id: 'wechat', names: ['#js_content', '.rich_media_content'] },
  // www.xinhuanet.com
  {
    id: 'xinhua',
    names: ['#p-detail', '#detailcontent', '#spanarticle', '.main-aticle'],
  },
];
