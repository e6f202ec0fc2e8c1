/** What minutes, hotlines and lists of calls write before their day: 时间:, 会议日期:. Sites write the same before the day of publishing. */
export const DAY_LABEL = /^\s*(?:会议|接访|接听)?(?:时间|日期)\s*[:：]\s*/;
