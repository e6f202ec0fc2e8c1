/** The one element that the extension adds to a page. */
export const hostName = 'zhengwen-clip';
