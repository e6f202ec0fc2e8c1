/** Provinces and prefectures are known without their generic name: 广东, 佛山. */
export function shortenDivision(name: string): string {
  return name.replace(/(?<=..)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, '');
}
