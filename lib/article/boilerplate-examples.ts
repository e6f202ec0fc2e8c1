/** Beside each boilerplate row: a line that it takes out, and an article line of the same words that every row spares. */
interface BoilerplateExample {
  example: string;
  keeps: string;
}

/** By the id of the row, in the same order. Kept apart because content scripts carry the rows and not the examples. */
export const boilerplateExamples: Record<string, BoilerplateExample> = {
  'ad-label': {
    example: '推广:家电城周年庆',
    keeps: '广告牌整治行动启动以来,城管部门已拆除违规广告牌120块。',
  },
  'app-line': {
    example: '打开APP阅读更多',
    keeps: '居民下载反诈客户端后,社区民警逐户讲解防骗知识,全镇注册率达九成。',
  },
  'attachment-heading': {
    example: '附件下载:',
    keeps: '附件下载量创下新高,说明群众关心这项政策。',
  },
  breadcrumb: {
    example: '当前位置:首页>新闻中心>乡镇动态>正文',
    keeps: '位置偏远的山村也通上了公交车,村民出行不再难。',
  },
  'close-window': {
    example: '【打印本页】【关闭窗口】',
    keeps: '关闭窗口之前,工作人员仍在为最后一位群众办理业务。',
  },
  'comment-notice': {
    example: '网友评论仅供其表达个人看法',
    keeps: '村民登录后可以在平台上查看村务公开信息。',
  },
  copyright: {
    example: '版权声明:本网原创内容未经授权不得转载',
    keeps: '他在会上说,要依法保护版权,让原创者有尊严。',
  },
  'count-line': {
    example: '浏览次数:1024次',
    keeps: '浏览博物馆的次数越多,孩子们的问题也越多。',
  },
  disclaimer: {
    example: '本文仅代表作者个人观点,与本网无关',
    keeps: '这篇文章写出了村干部的心里话。',
  },
  'document-sharing': {
    example: '《工作总结.docx》由会员分享,可在线阅读,更多相关内容请在某文库上搜索。',
    keeps: '图书馆的古籍可在线阅读,市民足不出户就能查资料。',
  },
  editor: {
    example: '(责任编辑:李小可)',
    keeps: '编辑部设在老街深处,三十年来编发了上万篇稿件,从没有出过一处差错。',
  },
  'end-mark': {
    example: '—END—',
    keeps: '工程完工后,将惠及沿线3万名群众。',
  },
  'enter-link': {
    example: '点击进入“丰收节”专题>>',
    keeps: '点击进入办事大厅,群众就能查到办理进度。',
  },
  'feedback-widget': {
    example: '减少或屏蔽此类内容推荐',
    keeps: '年轻人不喜欢留在村里的说法,在这里并不成立。',
  },
  'font-size': {
    example: '【字体:大中小】',
    keeps: '字体设计大赛吸引了三百多名学生报名,作品将在文化馆展出。',
  },
  'gallery-label': {
    example: '图集',
    keeps: '图集收录了老街的旧照两百余幅。',
  },
  hotline: {
    example: '新闻热线:0000-1234567投稿邮箱:news@example.cn',
    keeps: '热线开通以来,共接到群众咨询电话3200个,办结率99%。',
  },
  'loading-notice': {
    example: '调查问题加载中,请稍候。',
    keeps: '热线长时间无响应的问题,镇里请来技术员当天解决。',
  },
  'original-title': {
    example: '原标题:春耕备耕忙起来',
    keeps: '这幅画原题为《春山》,后来更名。',
  },
  'page-number': {
    example: '第1页/共7页',
    keeps: '全书共312页,收录了当地老照片二百余张。',
  },
  'page-widget': {
    example: '查看原图264K',
    keeps: '村民关注的事,镇里每周三查看原图、实地核对。',
  },
  'prev-next': {
    example: '上一篇:冬季供暖服务热线开通',
    keeps: '下一页翻开的,是乡村振兴的新篇章。',
  },
  'print-imprint': {
    example: '《青禾日报》(2024年07月09日02版)',
    keeps: '《青禾日报》2024年7月9日02版刊发通讯,讲述了老支书的故事。',
  },
  'qr-code': {
    example: '扫一扫在手机打开当前页',
    keeps: '群众扫一扫二维码就能反映问题,镇里24小时内答复。',
  },
  'read-more': {
    example: '点击查看更多>>',
    keeps: '走进书屋,孩子们阅读更多好书的愿望得到满足。',
  },
  'related-heading': {
    example: '相关阅读',
    keeps: '他推荐阅读的书目里,排在第一位的是《乡土中国》。',
  },
  share: {
    example: '分享到:微信微博QQ空间',
    keeps: '他向大家分享了三点体会。',
  },
  'site-footer': {
    example: '粤ICP备00000000号-1',
    keeps: '活动由区文广旅体局主办,各镇街文化站承办。',
  },
  'video-player': {
    example: '视频加载中,请稍候',
    keeps: '视频播放后,现场响起热烈的掌声。',
  },
  'wechat-follow': {
    example: '点击上方蓝字关注我们',
    keeps: '书记说,关注我们身边的困难群众,是每一名党员的责任,大家要常去走访。',
  },
};
