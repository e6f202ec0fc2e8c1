/** Back to the article's page, as it was left; a view that was opened in a tab of its own goes there anew. */
export function leave(page: string | undefined): void {
  if (history.length > 1) history.back();
  else if (page) location.assign(page);
}
