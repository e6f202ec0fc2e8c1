/** A container of a known content system: a candidate like every other, with a small advantage when it scores well. */
export interface SiteRow {
  id: string;
  /** `#id` or `.class`, lower case; any of them names the container. */
  names: string[];
  /** A page in this markup: who uses it. */
  example: string;
}

/** Sorted by id. Names are those that the systems' own templates write. */
export const siteRows: SiteRow[] = [
  { id: 'boda-vsb', names: ['#vsb_content', '#vsb_content_2', '#vsb_content_4', '#vsb_content_501', '#vsb_newscontent', '.v_news_content'], example: '博达 WebPlus sites of counties and schools' },
  { id: 'cctv', names: ['.cnt_bd', '#content_area', '.content_area'], example: 'news.cctv.com' },
  { id: 'chinadaily', names: ['#content', '.article'], example: 'china.chinadaily.com.cn' },
  { id: 'chinanews', names: ['.left_zw', '.content_desc'], example: 'www.chinanews.com.cn' },
  { id: 'cms-common', names: ['.article-content', '.article_content', '.article-body', '.article_body', '#article_content', '#articlecontent', '#article-content', '.news_content', '.news-content', '.newscontent', '#newscontent', '#news_content', '.content-text', '.con_text', '.detail-content', '.detail_content', '.info-content', '.xl_content', '.xilan_content', '.xl-content', '.pages-content', '.main-text', '#maintext', '#main_text', '.text-content', '.wzcon', '.wz_content', '.txt_con', '.artcon', '.art_con', '#artcontent', '.conttxt', '.nr_content', '.zwnr', '.zw_content', '#zwcontent', '#contenttext', '#contentmain', '.newsdetail', '.bt-content', '#barrierfree_container .content'], example: 'district portals of their own making' },
  { id: 'eastday', names: ['#zw', '.zw'], example: 'city portals that name the body after 正文' },
  { id: 'founder-epaper', names: ['#ozoom', 'founder-content', '#articlecontent', '.article-content', '#contentbox'], example: 'Founder e-papers (数字报)' },
  { id: 'gmw', names: ['#article_inbox .u-maintext', '.u-maintext', '#contentmain'], example: 'www.gmw.cn' },
  { id: 'hanweb-jcms', names: ['#zoom', '.bt_content', '.article_con', '.main-fl-gb', '#fontzoom', '#zoomcon', '.zoom'], example: 'Hanweb JCMS portals, #zoom is the font-size target' },
  { id: 'ifeng', names: ['#main_content', '#artical_real', '#artical_topic', '[main_content-]', '[index_text]', '[index_main_content]'], example: 'news.ifeng.com' },
  { id: 'ivs', names: ['#ivs_content'], example: 'IVS portals' },
  { id: 'netease', names: ['#endtext', '.post_text', '.post_body'], example: 'news.163.com' },
  { id: 'people', names: ['#rwb_zw', '.rm_txt_con', '.box_con', '.show_text', '#p_content', '.text_con'], example: 'people.com.cn and its local channels' },
  { id: 'qq', names: ['#cnt-main-article-qq', '.content-article', '#articlecontent', '.rich_media_content'], example: 'news.qq.com' },
  { id: 'sina', names: ['#artibody', '.article', '#article', '.art_content', '.art_p', '.artibody'], example: 'news.sina.com.cn' },
  { id: 'sohu', names: ['#mp-editor', '#contenttext', '.article .text'], example: 'www.sohu.com' },
  { id: 'southcn', names: ['#content', '.m-article', '#article_content'], example: 'news.southcn.com' },
  { id: 'thepaper', names: ['.news_txt', '[index_cententwrap]', '[content_txt]'], example: 'www.thepaper.cn' },
  { id: 'toutiao', names: ['.article-content', '.syl-article-base', '.a-con', '.tt-article-content', 'article'], example: 'www.toutiao.com' },
  { id: 'trs', names: ['.trs_editor', '.trs_editor_view', '.trs_ueditor', '.trs_paper_default', '.trs_web', '.trsz_article', '.trs_preappend', '.view'], example: 'TRS WCM portals' },
  { id: 'ucap', names: ['ucapcontent', '.ucap-content', '#ucap-content', '.pages_content', '#ucapcontent', '.ucapcontent'], example: 'www.gov.cn and UCAP portals' },
  { id: 'wechat', names: ['#js_content', '.rich_media_content'], example: 'mp.weixin.qq.com' },
  { id: 'xinhua', names: ['#detail', '#p-detail', '.main-aticle', '#detailcontent', '#spanarticle', '.article #content'], example: 'www.xinhuanet.com' },
];
