/**
 * Field types shared by all schemas. Their messages are what an editor reads, so each says what is
 * wrong and what to write instead. `.meta({ is })` says what a field is, for the rules that explain a
 * wrong value (domain/rules/data) and for the editors' form. Dates stay plain calendar dates
 * ("2024-05-25"): a Date object would move a day with the time zone of the machine.
 */
import { z } from 'zod';
import { isRealDate } from '../domain/plain-date.ts';

/** Pattern of a clause reference "2024/II.4.g3": the plan's year, a slash, the clause id. */
export const CLAUSE_REF_PATTERN = /^[0-9]{4}\/[A-Za-z0-9-]+(\.[A-Za-z0-9]+)*$/;

/** Pattern of an id that is also a folder name and a part of an address. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Pattern of a document's number as Vietnamese state and Party bodies write it
 * ("59/2023/NĐ-CP", "346/QĐ-TTg", "10-NQ/TU", "04-CTr/BCĐ"). Plain letter ranges only, since it
 * travels to JSON Schema. It holds for all of tests/fixtures/facts/legal-basis.json.
 */
export const DOCUMENT_NUMBER_PATTERN =
  /^[0-9]+(\/[0-9]{4})?[/-][A-ZĐ][A-Za-zĐđ0-9]*([/-][A-ZĐ][A-Za-zĐđ0-9]*)*$/;

/** A non-empty line of text: escapes of YAML ("\\n") and lines one below the other make no second one. */
export const text = () =>
  z
    .string({
      error: 'phải là chữ; nếu giá trị có dấu hai chấm, hãy đặt nó trong dấu nháy kép "…"',
    })
    .overwrite((value) => value.normalize('NFC').replaceAll(/ ?[\t\n\r]+ */g, ' '))
    .trim()
    .min(1, { error: 'đang để trống; hãy điền nội dung hoặc xóa cả dòng nếu không bắt buộc' });

/** A plain calendar date. */
export const plainDate = () =>
  z
    .string({ error: 'phải là một ngày viết theo dạng năm-tháng-ngày, ví dụ 2024-05-25' })
    .refine(isRealDate, {
      error: 'không phải ngày có thật viết theo dạng năm-tháng-ngày, ví dụ 2024-05-25',
    })
    .meta({ is: 'date' });

/** A year, a month or a day: "2023", "2023-05", "2023-05-18". Quoted or not. */
export const partialDate = () =>
  z
    .union([z.string(), z.number().int()], {
      error: 'phải là năm, tháng hoặc ngày, ví dụ "2023" hoặc "2023-05"',
    })
    .transform(String)
    .refine(
      (value) =>
        /^(19|20)\d{2}$/.test(value) ||
        /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(value) ||
        isRealDate(value),
      { error: 'phải là năm, tháng hoặc ngày có thật, ví dụ "2023", "2023-05" hoặc "2023-05-18"' },
    )
    .meta({ is: 'partial-date' });

/** A reference to a clause of a plan, "2024/II.4.g3". */
export const clauseRef = () =>
  z
    .string({ error: 'phải là mã điều khoản, ví dụ 2024/II.2.g2' })
    .regex(CLAUSE_REF_PATTERN, { error: 'không đúng dạng năm/mã điều khoản, ví dụ 2024/II.2.g2' })
    .meta({ is: 'clause' });

/** A reference to another content file by its id. */
export const slugRef = (what: string) =>
  z
    .string({ error: `phải là mã của ${what}` })
    .regex(SLUG_PATTERN, {
      error: `không đúng dạng mã của ${what}: chữ thường không dấu, nối bằng gạch ngang`,
    })
    .meta({ is: 'id' });

/** A number or code of an official document as it is written. */
export const documentNumber = () =>
  z
    .string({ error: 'phải là số, ký hiệu văn bản, ví dụ 213/NQ-HĐND' })
    .regex(DOCUMENT_NUMBER_PATTERN, {
      error: 'không đúng dạng số, ký hiệu văn bản, ví dụ 213/NQ-HĐND hoặc 10-NQ/TU',
    })
    .meta({ is: 'document-number' });

/**
 * True for an address that leads where it seems to: no "\\" and no "@" before the path ("https://uongbi.gov.vn@evil.example"),
 * a host with a dot in it, and all that a browser can read.
 */
function isWebAddress(value: string): boolean {
  const host = /^https?:\/\/([^/?#\\@]+)(?:[/?#][^\\]*)?$/.exec(value)?.[1];
  return host !== undefined && /\.\p{L}[^.:]*(?::\d+)?$/u.test(host) && URL.canParse(value);
}

/** An http(s) address. */
export const webAddress = () =>
  z
    .string({ error: 'phải là địa chỉ trang web' })
    .regex(/^https?:\/\/[^\s"<>]+$/, {
      error: 'phải là địa chỉ đầy đủ, bắt đầu bằng https://',
      abort: true,
    })
    .refine(isWebAddress, { error: 'phải là địa chỉ mở được trong trình duyệt' })
    .meta({ is: 'address' });

/** The name of a photo that lies beside the story. */
export const photoFile = () =>
  text()
    .regex(/^[a-z0-9][a-z0-9._-]*\.(jpg|jpeg|png|webp|avif)$/, {
      error:
        'phải là tên một tệp ảnh nằm cùng thư mục, chữ thường không dấu, đuôi jpg, png, webp hoặc avif, ví dụ duong-moi.jpg',
    })
    .meta({ is: 'photo' });

/** One of a closed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `chỉ nhận một trong các giá trị: ${values.join(' · ')}` });

/** yes/no. */
export const yesNo = () =>
  z.boolean({ error: 'chỉ nhận true (có) hoặc false (không)' }).meta({ is: 'yes-no' });
