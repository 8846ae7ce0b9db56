/** The first text of a new story: every field that must be there, with words that tell what to do. */
import { stringify } from 'yaml';
import { SAMPLES } from '../domain/story-samples.ts';
import type { DataOf } from '../schemas/registry.ts';

export type NewStory = Pick<DataOf<'stories'>, 'title' | 'summary' | 'kind' | 'locality'> & {
  place?: string | undefined;
  clauses: string[];
  sourceTitle: string;
  sourcePublisher: string;
};

/** One value as YAML, quoted where it must be. */
const yaml = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd();

export function storyTemplate(story: NewStory): string {
  const clauses = story.clauses.map((clause) => `  - ${yaml(clause)}`).join('\n');
  return `---
# Phần khai báo. Dòng bắt đầu bằng # là lời nhắc cho người soạn, không đăng lên trang.
title: ${yaml(story.title)}
# Một hai câu, 40 đến 240 chữ cái.
summary: ${yaml(story.summary)}
kind: ${yaml(story.kind)}
# nháp: chỉ thấy khi xem thử. Viết xong, kiểm tra xong thì đổi thành: đăng
status: nháp
# Ngày bài lên trang, năm-tháng-ngày. Khi đổi sang "đăng" thì xóa dấu # ở đầu dòng dưới và ghi ngày ấy.
#published: ${SAMPLES.day}
locality: ${yaml(story.locality)}
# Nơi cụ thể, ví dụ tổ 3, khu Chạp Khê.
${story.place ? `place: ${yaml(story.place)}` : `#place: ${SAMPLES.place}`}
# Việc diễn ra khi nào: năm, tháng hoặc ngày, ví dụ 2024, 2024-05 hoặc 2024-05-25.
#period: ${SAMPLES.day}
clauses:
${clauses}
# Các phần dưới đây cần đến phần nào thì xóa dấu # ở đầu các dòng của phần ấy.
# Văn bản liên quan: tên tệp trong thư mục van-ban, bỏ đuôi .mdx.
#documents:
#  - nghi-dinh-59-2023-nd-cp
# Con số nổi bật: tối đa bốn, đặt lớn ở đầu bài, ví dụ "28 hộ", "tự nguyện tháo dỡ cổng".
#figures:
#  - value: ${SAMPLES.figure}
#    label: ${SAMPLES.figureLabel}
# Ảnh: chép tệp vào cạnh index.mdx này. Thêm ảnh thì chép lại bốn dòng, từ "- file".
# Nhận ra được mặt người thì ghi true và phải có phần đồng ý.
#photos:
#  - file: duong-moi.jpg
#    alt: ${SAMPLES.alt}
#    credit: ${SAMPLES.credit}
#    peopleRecognisable: false
# Sự đồng ý: bắt buộc khi nêu tên hoặc có ảnh nhận ra được một người dân.
#consent:
#  persons:
#    - ${SAMPLES.person}
#  givenOn: ${SAMPLES.day}
#  form: giấy ký tay
#  keptAt: ${SAMPLES.keptAt}
source:
  title: ${yaml(story.sourceTitle)}
  publisher: ${yaml(story.sourcePublisher)}
  #url: ${SAMPLES.sourceUrl}
---

{/* Lời bài viết từ đây. Để một dòng trống giữa hai đoạn. Xóa các dòng nhắc như dòng này hoặc cứ để: chúng không đăng lên trang. */}

{/* Mở đầu: ai, làm gì, ở đâu, được gì. */}

## Cách làm

{/* Họp bàn thế nào, ai quyết định, công khai ra sao. Muốn đánh số các bước: */}
{/* <CachLam> rồi mỗi dòng "1. …", hết thì </CachLam> */}

## Kết quả

{/* Con số, thay đổi thấy được. */}
`;
}
