/**
 * Words that say nothing of what an article is about, since most articles of the genre have them.
 * Source: own list, from the words that stand in a tenth or more of the project's own articles (tests/articles) and
 * of other local news, cut by jieba; what a reader would look an article up by is left out of it.
 */
interface Row {
  about: string;
  words: string;
}

/** May end a phrase: 信访 + 工作, 红枣 + 产业. */
const tails: readonly Row[] = [
  {
    about: 'work',
    words:
      '工作 行动 活动 问题 任务 目标 措施 方案 机制 制度 体系 系统 模式 标准 项目 工程 计划 规划 风险 环境 文化 经济 产业 产品 市场 品牌 ' +
      '建设 发展 改革 服务 管理 治理 监督 检查 督导 调研 培训 宣传 保障 合作 交流 协作 创新 创建 整治 攻坚 升级 改造 设计 生产 投资 转型 ' +
      '指标 进度 审查 处分 推进会 座谈会 动员会 现场会 大会 会议 发布会 仪式 队伍 组织 学习 教育 平台 中心 企业 行业 社区 农村 乡村 城市 村庄 政策 战略',
  },
];

const rows: readonly Row[] = [
  {
    about: 'work and its doing',
    words:
      '情况 重点 举措 做法 方式 方法 方面 方向 思路 路径 抓手 格局 局面 领域 环节 过程 阶段 时期 进展 结果 成果 成效 效果 成绩 经验 作用 ' +
      '影响 效率 效应 水平 质量 能力 力度 力量 动力 活力 优势 特色 特点 基础 条件 规范 规范化 规定 要求 需求 意见 建议 部署 决策 安排 实际 ' +
      '核心 关键 难题 困难 压力 机遇 挑战 功能 形式 内容 意义 价值 责任 意识 信心 劲头 合力 常态 全面 综合 整体 专项 专题 主题 专业 有关 相关 ' +
      '统一 精准 集中 案例 典型 示范 示范点 亮点 短板 底线 大事 事情 研究 指导 支持 推进 推动 提升 加强 落实 突破 融合 优化 实施 完成 开展 ' +
      '对接 讨论 审议 总结 举行 召开 表示 介绍 强调 指出 认为 提出 参加 出席 主持 陪同 汇报 发言 讲话 通报 报告 传达 贯彻 公告 通知 部署会 ' +
      '接受 利用 动员 发动 调度 带来 围绕 进行 圆满 深化 助力 发力 提质 增效 赋能 要带头 压实 下一步 接下来 有没有 好不好 高质量 现代化 ' +
      '高质量发展 充分发挥 认真学习 发动群众 行动计划 部分 全部 名单 现任 任命 任前 学历 参观 差距 强有力 协调性 约束性 预期性 满意度 序时 综述 村级 精品 大胆 来信 话音刚落 圆满完成 放在心上 攻坚克难 组织生活 实地考察 调研组 时刻 职务 大学 研究生 心里话',
  },
  {
    about: 'how work is to be done',
    words:
      '如期 如期完成 按期 按时 实处 落到实处 落实到位 落地见效 走深走实 见行见效 善作善成 久久为功 真抓实干 狠抓落实 抓好落实 压紧压实 层层压实 ' +
      '一以贯之 蹄疾步稳 齐抓共管 有力有序 有序推进 扎实推进 稳步推进 统筹推进 统筹兼顾 稳中求进 深入推进 协同推进 强力推进 各项任务 各项工作 重点任务 重点工作 钉钉子 钉钉子精神',
  },
  {
    about: 'meetings and news',
    words:
      '现场 全会 记者 本报记者 通讯员 报道 新闻 媒体 消息 文章 采访 视频 图片 照片 来源 编辑 责任编辑 电话 网络 信息 数据 数量 人数 规模 范围 程度 ' +
      '指数 收入 速度 时间 时候 小时 年度 月份 今年 去年 全年 近年来 期间 同比 累计 同期 上午 下午 日前 目前 故事 声音 会议室',
  },
  {
    about: 'people at large',
    words:
      '群众 干部 党员 党员干部 基层干部 机关干部 村干部 中共党员 共产党员 人员 人民 同志 先生 女士 负责同志 负责人 责任人 领导 领导干部 领导班子 ' +
      '班子成员 工作队 代表 代表团 专家 教授 成员 班子 单位 部门 机关 岗位 大家 人们 村民 居民 市民 乡亲 乡亲们 百姓 老百姓 年轻人 孩子 家庭 ' +
      '个人 集体 对象 群体 主体 职责 两委 牵头 一线 职工 客人 老师 读者 样子',
  },
  {
    about: 'bodies and places at large',
    words:
      '党总支 党政 中央 党中央 国务院 委员会 常委会 组织部 宣传部 办公室 管理局 基层组织 街道 乡镇 镇街 村镇 村居 村组 城乡 基层 地方 地区 区域 全国 ' +
      '全省 全市 全区 全县 全镇 全乡 全村 全街 我国 我省 我市 我区 我县 我镇 中国 国家 国际 全球 世界 社会 公司 有限公司 集团 院校 学院 学校 空间 ' +
      '位置 个村 新区 市直 管理区',
  },
  {
    about: 'politics at large',
    words:
      '精神 思想 理论 政治 时代 新时代 社会主义 党的建设 党的领导 历史 现实 传统 理念 思维 纪律 作风 初心 使命 担当 政治站位 战斗力 凝聚力 ' +
      '战斗 堡垒作用 战斗堡垒 先锋 模范 带头作用 高度 深度 力争 人民群众 重要讲话 重要指示 指示 重要论述 新形势 新征程 新局面',
  },
];

/** Verbs that name a matter as nouns do; other verbs tell of the doing and end no phrase. */
const matters = new Set(
  (
    '保护 绿化 引领 营造 恢复 重建 振兴 防控 防治 防火 防汛 抗旱 救助 救援 搬迁 换届 选举 扶贫 帮扶 脱贫 慰问 共建 减负 禁烧 普查 ' +
    '运营 就业 创业 养老 托育 招商 引资 造林 灌溉 供水 处理 清理 拆违 征收 维权 调解 审判 执法 普法 巡察 巡查 疏解 减排'
  ).split(' '),
);

const tailWords = collect(tails);
const words = collect(rows);

/** Posts, whoever holds them, and the organs of every place: 镇委书记, 副局长, 县政协. */
const office =
  /(?:书记|主席|主任|常委|委员|代表|专员|干事|[局县镇乡市省部处所院校会村组行厅科股区州司队站团事]长|长助理|党委|[县市区镇省乡]委|党组|纪委|监委|政府|政协|人大|代表大会|人大常委会|检察院|法院|公安局|党支部|党组织|支部)$/;
const notOffice = /^(?:特长|成长|增长|流动党支部)$/;

/** How far a word may go: a keyword by itself; only the end of a phrase; nothing at all. */
export function judgeWord(word: string): 'word' | 'general' | 'other' {
  if (words.has(word) || (office.test(word) && !notOffice.test(word))) return 'other';
  return tailWords.has(word) ? 'general' : 'word';
}

/** jieba's tag, but for the verbs that name a matter: `vn` as for other nouns that were verbs. */
export function refineTag({ word, tag }: { word: string; tag: string }): string {
  return tag === 'v' && matters.has(word) ? 'vn' : tag;
}

function collect(list: readonly Row[]): Set<string> {
  return new Set(list.flatMap((row) => row.words.split(' ')));
}
