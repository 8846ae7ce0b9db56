/** The first text of a new story: every field that must be there, with words that tell what to do. */
import { stringify } from 'yaml';
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
# Ngày bài lên trang, năm-tháng-ngày. Xóa dấu # ở đầu dòng dưới khi đổi sang "đăng".
#published: 2024-05-25
locality: ${yaml(story.locality)}
${story.place ? `place: ${yaml(story.place)}` : '#place: tổ 3, khu Chạp Khê'}
# Việc diễn ra khi nào: năm, tháng hoặc ngày, ví dụ 2024, 2024-05 hoặc 2024-05-25.
#period: 2024-05
clauses:
${clauses}
# Các phần dưới đây cần đến phần nào thì xóa dấu # ở đầu các dòng của phần ấy.
# Văn bản liên quan: tên tệp trong thư mục van-ban, bỏ đuôi .mdx.
#documents:
#  - nghi-dinh-59-2023-nd-cp
# Con số nổi bật: tối đa bốn, đặt lớn ở đầu bài.
#figures:
#  - value: 28 hộ
#    label: tự nguyện tháo dỡ cổng, tường rào
# Ảnh: chép tệp vào cạnh index.mdx này. Thêm ảnh thì chép lại bốn dòng, từ "- file".
# Nhận ra được mặt người thì ghi true và phải có phần đồng ý.
#photos:
#  - file: duong-moi.jpg
#    alt: Tả ảnh cho người không nhìn thấy, ai, làm gì, ở đâu
#    credit: Người chụp hoặc đơn vị giữ ảnh
#    peopleRecognisable: false
# Sự đồng ý: bắt buộc khi nêu tên hoặc có ảnh nhận ra được một người dân.
#consent:
#  persons:
#    - Họ và tên
#  givenOn: 2024-05-20
#  form: giấy ký tay
#  keptAt: Hồ sơ lưu ở đâu
source:
  title: ${yaml(story.sourceTitle)}
  publisher: ${yaml(story.sourcePublisher)}
  #url: https://vi-du.vn/bai-goc
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
