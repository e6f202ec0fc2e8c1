/** A title → a name that every file system takes, without its ending. */
export function nameFile(title: string): string {
  return title
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 60);
}
