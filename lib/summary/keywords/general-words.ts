/**
 * Words that say nothing of what an article is about, since most articles of the genre have them.
 * Source: own list, from the words that stand in a tenth or more of the project's own articles (tests/articles) and
 * of other local news, cut by jieba; what a reader would look an article up by is left out of it.
 */
const rows: readonly { about: string; words: string }[] = [
  {
    about: 'work and its doing',
    words:
      '工作 行动 活动 情况 问题 任务 目标 重点 措施 举措 做法 方式 方法 方案 方面 方向 思路 路径 抓手 机制 制度 体系 系统 模式 ' +
      '格局 局面 领域 环节 过程 阶段 时期 进展 结果 成果 成效 效果 成绩 经验 作用 影响 效率 效应 水平 质量 能力 力度 力量 动力 活力 ' +
      '优势 特色 基础 条件 标准 规范 规范化 要求 需求 意见 建议 部署 决策 安排 实际 核心 关键 难题 困难 风险 压力 机遇 挑战 功能 形式 内容 ' +
      '意义 价值 责任 意识 信心 合力 常态 全面 综合 整体 专项 专题 主题 专业 有关 相关 统一 精准 集中 案例 典型 示范 亮点 短板 底线 ' +
      '建设 发展 改革 服务 管理 治理 组织 学习 研究 指导 监督 检查 督导 调研 培训 宣传 保障 支持 合作 交流 协作 创新 创建 推进 推动 ' +
      '提升 加强 落实 整治 攻坚 突破 融合 优化 升级 改造 实施 完成 开展 规划 计划 设计 项目 工程 生产 投资 转型 对接 讨论 审议 总结 ' +
      '举行 召开 表示 介绍 强调 指出 认为 提出 参加 出席 主持 陪同 汇报 发言 讲话 通报 报告 传达 贯彻 部署会 推进会 座谈会 动员会 ' +
      '充分发挥 认真学习 深化 助力 发力 提质 增效 赋能 下一步 接下来 有没有 好不好 高质量 现代化 高质量发展',
  },
  {
    about: 'meetings and news',
    words:
      '会议 现场 现场会 大会 全会 发布会 记者 本报记者 通讯员 报道 新闻 媒体 消息 文章 采访 视频 图片 来源 编辑 责任编辑 电话 网络 信息 数据 数量 ' +
      '规模 范围 程度 指数 收入 速度 时间 时候 小时 年度 今年 去年 全年 近年来 期间 同比 累计 同期 上午 下午 日前 目前 故事 声音',
  },
  {
    about: 'people at large',
    words:
      '群众 干部 党员 党员干部 人员 人民 同志 负责同志 负责人 领导 领导干部 领导班子 代表 专家 教授 队伍 成员 委员 班子 单位 部门 机关 ' +
      '岗位 大家 村民 居民 市民 百姓 老百姓 年轻人 孩子 家庭 个人 集体 对象 群体 主体 职责 两委 牵头 一线 职工',
  },
  {
    about: 'bodies and places at large',
    words:
      '党支部 支部 党组织 党总支 党组 党委 党政 政府 区政府 县政府 市政府 镇政府 县委 市委 区委 镇委 省委 中央 党中央 国务院 人大 政协 ' +
      '委员会 常委会 人大常委会 办公室 管理局 组织部 宣传部 街道 社区 乡镇 镇街 村镇 村居 村组 城乡 农村 乡村 基层 地方 地区 区域 全国 ' +
      '全省 全市 全区 全县 全镇 全乡 全村 全街 我国 我省 我市 我区 我县 我镇 中国 国家 国际 全球 世界 社会 城市 中心 公司 有限公司 集团 企业 ' +
      '行业 院校 学院 空间 平台 位置 范围 个村 会议室',
  },
  {
    about: 'politics at large',
    words:
      '精神 思想 理论 政治 政策 战略 时代 新时代 社会主义 党的建设 党的领导 历史 现实 传统 理念 思维 纪律 作风 初心 使命 担当 政治站位 ' +
      '战斗力 凝聚力 战斗 堡垒作用 战斗堡垒 先锋 模范 带头作用 高度 深度 力争 人民群众 重要讲话 重要指示 指示 重要论述 新形势 新征程 新局面',
  },
];

const words = new Set(rows.flatMap((row) => row.words.split(' ')));

/** Posts, whoever holds them: 镇委书记, 副局长, 县人大代表. */
const post = /(?:书记|主席|主任|常委|委员|代表|专员|干事|[局县镇乡市省部处所院校会村组行厅科股区州司队站团]长|长助理)$/;
const postLike = /^(?:市场|特长|河长|成长|增长)$/;

/** Whether the word is no keyword by itself; it may still end a phrase: 信访 + 工作. */
export function isGeneral(word: string): boolean {
  return words.has(word) || (post.test(word) && !postLike.test(word));
}
