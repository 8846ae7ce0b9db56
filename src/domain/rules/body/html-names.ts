/** Names of HTML elements, and what an editor writes in their place. */

export const HTML_NAMES = new Set(
  (
    'a abbr address area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center cite code col ' +
    'colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta ' +
    'meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select slot ' +
    'small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt ' +
    'u ul var video wbr'
  ).split(' '),
);

const REMEDIES: readonly [RegExp, string][] = [
  [/^(b|strong)$/, 'Muốn chữ đậm, hãy viết **chữ đậm**.'],
  [/^(i|em|u|cite)$/, 'Muốn nhấn mạnh, hãy viết *chữ nghiêng*.'],
  [
    /^(br|p|div|span|center|font|section|hr)$/,
    'Muốn xuống đoạn, hãy để một dòng trống; xóa thẻ này.',
  ],
  [
    /^(img|picture|figure|figcaption|svg)$/,
    'Ảnh khai trong mục photos rồi đặt bằng <Anh tep="…" />.',
  ],
  [/^a$/, 'Liên kết viết [tên](https://địa-chỉ).'],
  [/^(ul|ol|li)$/, 'Danh sách viết mỗi dòng một mục, bắt đầu bằng "- " hoặc "1. ".'],
  [/^h[1-6]$/, 'Tiêu đề mục viết ## Tiêu đề.'],
  [/^(table|tbody|thead|tr|td|th)$/, 'Hãy viết bảng bằng dấu | hoặc đổi thành danh sách.'],
  [/^(blockquote|q)$/, 'Lời của người dùng khối <TrichDan>.'],
  [
    /^(iframe|video|audio|embed|object|source)$/,
    'Trang không nhúng phim, âm thanh; hãy để liên kết tới trang có phim.',
  ],
  [
    /^(script|style|link|meta|base|form|input|button|noscript|template)$/,
    'Thẻ này chạy mã lệnh hoặc đổi cách hiển thị của trang. Hãy xóa cả thẻ và nội dung của nó.',
  ],
];

export function htmlRemedy(name: string): string {
  return (
    REMEDIES.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1] ??
    'Hãy xóa thẻ, chỉ giữ chữ.'
  );
}
