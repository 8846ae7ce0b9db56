/**
 * Words that stand in a new story where the editor's own belong. The template is made with them, and a story
 * that is published with one of them left is refused: none of them is what anybody would write.
 */
export const SAMPLES = {
  /** No story here is as old: a real day would pass for the editor's. */
  day: '2000-01-01',
  place: 'Tên khu, tổ',
  figure: 'Con số và đơn vị',
  figureLabel: 'Con số ấy nói gì',
  alt: 'Tả ảnh cho người không nhìn thấy, ai, làm gì, ở đâu',
  credit: 'Người chụp hoặc đơn vị giữ ảnh',
  person: 'Họ và tên',
  keptAt: 'Hồ sơ lưu ở đâu',
  sourceTitle: 'Tên bài hoặc báo cáo làm nguồn',
  sourcePublisher: 'Nơi công bố nguồn',
  sourceUrl: 'https://vi-du.vn/bai-goc',
} as const;
