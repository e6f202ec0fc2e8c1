/** Each word of the lists behind candidates of programmes, in a text that turns on it. */
import { describe, expect, it } from 'vitest';
import { LEAST_WEIGHT, weigh } from '../../lib/mentions/quoted-cues.ts';
import { readSentences } from './read-sentence.ts';

const surfacesOf = (sentence: string): string[] =>
  readSentences([`县委书记韩志明出席。${sentence}`]).programmes.map(({ surface }) => surface);
const list = (words: string): string[] => words.split(' ');

describe('an undertaking', () => {
  it.each(
    list(
      '工程 项目 行动 计划 攻坚战 保卫战 阻击战 歼灭战 大会战 战役 专项整治 专项治理 集中整治 综合整治 综合治理 大整治 专项斗争 责任制 制度 试点 普查 产业园 示范区 改革 创建 宣传月 宣传周 大检查 大排查 大走访 大调研 大讨论 大比武 大练兵 主题教育 战略 先锋岗 项目库 党建联盟 行动计划 提升战 突围战 快速化改造 升级改造 提升改造 提质改造 灵活性改造 示范区建设 样板村创建 先行县建设 先导区建设 试验带建设 典范市建设 走廊建设 旅游带建设 经济带建设 产业带建设',
    ),
  )('is told by %s', (kind) => {
    expect(surfacesOf(`县里推进清岸风廊${kind}。`)).toEqual([`清岸风廊${kind}`]);
  });
  it.each(
    list(
      '评选 评比 棚改 腾退 征拆 征迁 拆迁 搬迁 迁建 东迁 南迁 西迁 北迁 小镇 集租房 安置房 进校园 进社区 进军营 进课堂 进工地',
    ),
  )('is told by %s behind two characters', (kind) => {
    expect(surfacesOf(`县里推进清岸${kind}。`)).toEqual([`清岸${kind}`]);
  });
  it.each(
    list(
      '建立 构建 编制 成立 颁布 展开 推开 贯彻 打响 确保 根据 严守 喜获 荣获 蝉联 对照 督查 迎接 整合 扩大 加大 设立 实施 开展 推进 推动 启动 打造 落实 深化 参与 投身 抓好 继续 大力 深入 扎实 持续 统筹 借助 依托 组建 推出 部署 出台 制定 完成 打好 打赢 完善 健全 创新 推行 实行 推广 建成 举办 举行 组织 参加 加强 加快 围绕 结合 配合 做好 全力 巩固 践行 强化 规划 列入 纳入 促进 建设 聚焦 坚持 争取 谋划 实现 召开 通过 调研 督导 检查 察看 视察 了解 听取 关于 包括 牵头 负责 以 将 是 把',
    ),
  )('begins behind %s', (verb) => {
    expect(surfacesOf(`昨天大家${verb}清岸风廊提升工程。`)).toEqual(['清岸风廊提升工程']);
  });
  it.each(list('以色列 以军 以方 将军 将来 将乐 把关 把控 把握 把脉'))('begins at no part of %s', (word) => {
    expect(surfacesOf(`昨天${word}清岸风廊提升工程。`)).not.toContain(`${word.slice(1)}清岸风廊提升工程`);
  });
  it.each(
    list(
      '基础设施 联席会议 常态化 国家级 工作 监督 考核 长效 日常 配套 设施 发展 经济 社会 民生 产业 农业 服务 保障 责任 联动 协调 沟通 协作 合作 应急 安全 生产 质量 技术 信息 资金 投资 招商 引资 签约 开工 续建 新建 储备 市级 村级 全市 我县 专项 综合 集中 统一 联合 主题 试点 示范 改革 体制 运行 运营 评价 评估 激励 约束 奖惩 预警 监测 报告 通报 会商 研判 调度 督查 督导 督办 问责 追责 公开 公示 审批 备案 准入 退出 补贴 补助 财政 金融 融资 采购 验收 维护 维修 养护 施工 土建 主体 附属 市政 水利 交通 电力 道路 桥梁 管网 绿化 环境 卫生 教育 医疗 文化 体育 科技 人才 干部 党员 群众 企业 基层 农村 城市 城乡 社区 乡镇 治理 整治 提升 改造 优化 规范 学习 培训 宣传 执法 司法 行政 党建 纪律 廉政 内部 外部 风险 隐患 防控 排查 化解 处置 救助 帮扶 扶贫 脱贫 攻坚',
    ),
  )('is none by %s alone', (word) => {
    expect(surfacesOf(`昨天推进${word}管理工程。`)).not.toContain(`${word}管理工程`);
  });
  it.each(
    list(
      '的 了 在 对 从 由 要 已 有 等 此 到 这 该 我 为 被 让 向 各 每 本 作为 从事 相关 有关 各项 各类 系列 具体 重大 重点 其他 一批 多个 若干 按照 他们 大量 同时 一些 所有 全部 如何 因地 工作组 指导 抓实 研究 解决 破解 引导 争做 突击 月份 自己 一期 二期 宣布 缺 采取 同意 聘请 并且 首批 首个 其余 大批 更多 三亿元 以上 就要 注重 集团 公司 大学 第三次 年度 2023年 情况 协议 县长 书记 主任 主席 经理',
    ),
  )('holds no %s', (word) => {
    const surfaces = surfacesOf(`昨天推进清岸${word}风廊提升工程。`);
    expect(surfaces.filter((surface) => surface.includes(word))).toEqual([]);
  });
  it.each(list('深化 开展 启动 通过 举行 进行 组织 促使 以 将 与 原 自觉 积极'))(
    'is none where %s stands before its kind',
    (verb) => {
      expect(surfacesOf(`昨天清岸风廊${verb}行动。`)).not.toContain(`清岸风廊${verb}行动`);
    },
  );
  it.each(list('推进 推动 落实'))('may end in %s before its kind', (verb) => {
    expect(surfacesOf(`昨天开展清岸风廊${verb}行动。`)).toEqual([`清岸风廊${verb}行动`]);
  });
  it.each(list('启动 实施 开工 动工 竣工 完工 建成 推进 完成 投入 投用 开展 进展 进入 通过 落地 的实施 建设'))(
    'begins a clause before %s',
    (verb) => {
      expect(surfacesOf(`清岸风廊提升工程${verb}。`)).toEqual(['清岸风廊提升工程']);
    },
  );
  it.each(
    list('师 队 部 院 局 处 科 书 员 者 方 力 组 化 性 体 表 单 负责 质量 进度 路线 指挥 资金 中心 名录 清单 委'),
  )('goes on into no word before %s', (end) => {
    expect(surfacesOf(`昨天推进清岸风廊提升工程${end}。`)).not.toContain('清岸风廊提升工程');
  });
});

describe('a cue of a quotation has', () => {
  const inside = '清风满院';
  it.each(
    list(
      '开展 推进 推动 实施 落实 践行 建立 推行 实行 采取 推出 组建 启动 举办 举行 探索 创新 深化 贯彻 推广 构建 搭建 设立 成立 完善 健全 创建 学习 弘扬 组织 打造 运用 印发 制定 出台 参与 融合 叫响 擦亮 培育 升级 简称 创立 总结 提炼 形成 用好 用活 办好 办起',
    ),
  )('%s before it', (verb) => {
    expect(weigh({ before: `镇里${verb}`, inside, behind: '行走' })).toBeGreaterThan(LEAST_WEIGHT);
  });
  it.each(
    list(
      '活动 行动 工程 工作 机制 制度 模式 品牌 专项 改革 政策 战略 项目 平台 整治 方案 规划 计划 教育 系列 主题 建设 创建 体系 治理 试点 示范 宣讲 实践 精神 理念 思路 服务 管理 课堂 讲堂 党建 办法 标准 经验 做法 创新 联盟 专班 小程序 系统 热线 评选 大赛 竞赛 会战 攻坚 战役 格局 方法 调解',
    ),
  )('%s behind it', (kind) => {
    expect(weigh({ before: '', inside, behind: kind })).toBeGreaterThan(LEAST_WEIGHT);
  });
  it.each(
    list('活动 行动 工程 机制 制度 模式 品牌 改革 战略 项目 平台 整治 方案 规划 计划 体系 试点 工作法 专班 经验 理念'),
  )('%s further behind it', (kind) => {
    expect(weigh({ before: '', inside, behind: `养老志愿${kind}` })).toBeGreaterThan(LEAST_WEIGHT);
  });
  it.each(
    list(
      '工作法 河长制 行动 工程 计划 经验 活动 品牌 规划 机制 课堂 讲堂 驿站 工作室 工作站 平台 集市 议事厅 E通 码 热线 联盟 专班 服务队 之家 年 月 日 建设 改革 治理 整治 创建 服务 模式 小院 会战 攻坚 项目 党建 讲习所 夜校 大讨论 超市 论坛 评议 纲要 战略 精神 理念 小镇 恳谈会 茶叙会 评议会 讨论会 起诉会 走访会 屋场会 月度会 亭 榜 岗 坊 食堂 管家 书屋 书院 互助组 互助社 会客厅 客厅 茶馆 清单 指数 地图 直通车 快车 专线 合伙人 合作社',
    ),
  )('%s at its end', (ending) => {
    expect(weigh({ before: '', inside: `清风吹岸${ending}`, behind: '。' })).toBeGreaterThan(LEAST_WEIGHT);
  });
  it.each(
    list(
      '变成 成为 变 当 做 像 如 了 这 那 是 为 让 使 把 从 到 有 种 着 人 被 给 在 破解 解决 荣获 获评 评为 享有 素有 称为 誉为 喻为 称作 叫做 不再 告别 摆脱 防止 杜绝 守好 实现 筑牢 牵住 打通 吹响 按下 注入 增添 找准 补齐 搬开 下好 跑出',
    ),
  )('%s before it, and is none', (word) => {
    expect(weigh({ before: word, inside: '清风e满院', behind: '美誉' })).toBeLessThanOrEqual(LEAST_WEIGHT);
  });
  it.each(list('问题 原则 作用 态势 称号 荣誉 奖 难题 现象 角色 式 意识 观念 为 要求 等称号 变 一样 般'))(
    '%s behind it, and is none',
    (word) => {
      expect(weigh({ before: '', inside: '清风e满院', behind: word })).toBeLessThanOrEqual(LEAST_WEIGHT);
    },
  );
});

describe('an article of public bodies', () => {
  const read = (word: string, count: number) =>
    readSentences([`${`${word}来了。`.repeat(count)}大家推行“一网清”。`], { url: 'http://example.com/1.html' });
  it.each(list('党员 党委 党组 党建 党支部 党工委 纪委 干部 群众 街道 县委 市政府 镇人民政府 村民 村级 村支书'))(
    'speaks of %s four times',
    (word) => {
      expect(read(word, 4).programmes.map(({ surface }) => surface)).toEqual(['“一网清”']);
      expect(read(word, 3).programmes).toEqual([]);
    },
  );
});
